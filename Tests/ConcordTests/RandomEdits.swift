import Concord
import Languages

/// Edits of a story in three languages as a desk makes them, one after the other; the same in every run.
struct RandomEdits {
    private(set) var story: [EditionText]
    private var state: UInt64

    /// The same paragraphs in the three languages; some state what others don't.
    private static let paragraphs: [[String]] = [
        [
            "The bridge at Narva was closed on 3 May. Repairs will cost 2 million euros.",
            "The minister met Vladimir Putin in Moscow on Tuesday, 28 June 2022.",
            "“We agreed on everything,” the mayor said. Talks did not end before 7 p.m.",
            "Exports rose by 12 percent to 385 tonnes.", "The working dinner lasted three hours.",
            "It was the second meeting this year, officials of the EU said.", "Buses run instead of trams.",
        ],
        [
            "Мост в Нарве закрыли 3 мая. Ремонт обойдётся в 2 миллиона евро.",
            "Министр встретился с Владимиром Путиным в Москве во вторник, 28 июня 2022 года.",
            "«Мы договорились обо всём», — сказал мэр. Переговоры не закончились до семи вечера.",
            "Экспорт вырос на 12 процентов до 385 тонн.", "Рабочий обед длился три часа.",
            "Это вторая встреча в этом году, сообщили в ЕС.", "Вместо трамваев ходят автобусы.",
        ],
        [
            "أغلق الجسر في نارفا في 3 مايو. وستكلف الإصلاحات مليوني يورو.",
            "التقى الوزير فلاديمير بوتين في موسكو يوم الثلاثاء 28 يونيو 2022.",
            "قال رئيس البلدية: «اتفقنا على كل شيء». لم تنته المحادثات قبل السابعة مساء.",
            "ارتفعت الصادرات بنسبة 12 في المئة إلى 385 طنا.", "استمر عشاء العمل ثلاث ساعات.",
            "إنه اللقاء الثاني هذا العام بحسب مسؤولين في الاتحاد الأوروبي.", "تسير الحافلات بدلا من الترام.",
        ],
    ]
    private static let languages: [LanguageTag] = [.english, .russian, .arabic]

    /// `named`: whether blocks that render each other bear one name.
    init(seed: UInt64, named: Bool) {
        state = seed
        story = zip(Self.languages, Self.paragraphs).map { language, paragraphs in
            EditionText(
                language: language, date: Stamp("2022-06-30"),
                blocks: paragraphs.enumerated().map { EditionText.Block(id: named ? "\($0)" : nil, text: $1) })
        }
    }

    /// Edits one block of one edition, or puts one in, takes one out, changes the places of two.
    mutating func edit() {
        let edition = next(below: story.count)
        let count = story[edition].blocks.count
        switch next(below: 8) {
        case 0: story[edition].blocks.insert(paragraph(edition), at: next(below: count + 1))
        case 1 where count > 0: story[edition].blocks.remove(at: next(below: count))
        case 2 where count > 1: story[edition].blocks.swapAt(next(below: count), next(below: count))
        case 3 where count > 0: story[edition].blocks[next(below: count)] = paragraph(next(below: story.count))
        case 4 where count > 0: story[edition].blocks[next(below: count)].text += Array(" \(next(below: 50)).".utf8)
        case 5 where next(below: 4) == 0: story[edition].date = story[edition].date == nil ? Stamp("2022-06-30") : nil
        case _ where count > 0:
            let block = next(below: count)
            let digits = story[edition].blocks[block].text.indices.filter {
                (0x30...0x39).contains(story[edition].blocks[block].text[$0])
            }
            guard !digits.isEmpty else { return }
            story[edition].blocks[block].text[digits[next(below: digits.count)]] = 0x31 + UInt8(next(below: 9))
        default: story[edition].blocks.append(paragraph(edition))
        }
    }

    private mutating func paragraph(_ edition: Int) -> EditionText.Block {
        let place = next(below: Self.paragraphs[edition].count)
        return EditionText.Block(
            id: story[edition].blocks.first?.id.map { _ in "\(place)" }, text: Self.paragraphs[edition][place])
    }

    private mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
