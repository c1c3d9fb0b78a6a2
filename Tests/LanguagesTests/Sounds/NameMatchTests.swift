import Languages
import Testing

@Suite("Names by their sound")
struct NameMatchTests {
    @Test(
        "A name is the same in every script",
        arguments: [
            ["Путин", "بوتين", "Putin", "Poutine"], ["Рахмон", "رحمن", "رحمون", "Rahmon", "Rakhmon"],
            ["Кори Шульман", "كوري شولمان", "Kori Schulman"], ["Сергей Лавров", "سيرغي لافروف", "Sergei Lavrov"],
            ["Жозеп Боррель", "جوزيب بوريل", "Josep Borrell"], ["Джо Байден", "جو بايدن", "Joe Biden"],
            ["Ангела Меркель", "أنغيلا ميركل", "Angela Merkel"], ["Си Цзиньпин", "شي جين بينغ", "Xi Jinping"],
            ["Реджеп Тайип Эрдоган", "رجب طيب أردوغان", "Recep Tayyip Erdoğan"],
            ["Муаммар Каддафи", "معمر القذافي", "Muammar Gaddafi"],
            ["Эммануэль Макрон", "إيمانويل ماكرون", "Emmanuel Macron"],
            ["Антониу Гутерриш", "أنطونيو غوتيريش", "António Guterres"],
            ["Шольц", "شولتس", "Scholz"], ["Хрущёв", "خروتشوف", "Khrushchev"], ["Нетаньяху", "نتنياهو", "Netanyahu"],
            ["Зеленский", "زيلينسكي", "Zelensky"], ["Мохаммед", "محمد", "Mohammed", "Muhammad"],
            ["Джонсон", "جونسون", "Johnson"], ["Сингх", "سينغ", "Singh"], ["Хусейн", "حسين", "Hussein"],
        ])
    func same(names: [String]) {
        for one in names {
            for other in names {
                let score = NameMatch.score(one, other)
                #expect(score > 0.6, "\(one) and \(other): \(score)")
            }
        }
    }

    @Test(
        "Other names are others",
        arguments: [
            ("Kori Schulman", "كوري جونسون"), ("Путин", "بايدن"), ("Лавров", "Медведев"),
            ("Sergei Lavrov", "Сергей Шойгу"),
            ("Merkel", "ماكرون"), ("Johnson", "جاكسون"), ("Обама", "أوساما"), ("Джон Смит", "جون سميثرز باركر"),
            ("Иванов", "بيتروف"), ("Rahmon", "رحيموف"), ("Mohammed", "أحمد"), ("Biden", "بينيت"),
        ])
    func others(one: String, other: String) {
        let score = NameMatch.score(one, other)
        #expect(score < 0.6, "\(one) and \(other): \(score)")
    }

    @Test("Initials stand for names, and patronymics may be left out")
    func initials() {
        #expect(NameMatch.score("В. В. Путин", "Vladimir Putin") > 0.6)
        #expect(NameMatch.score("Владимир Владимирович Путин", "فلاديمير بوتين") > 0.6)
        #expect(NameMatch.score("Д. Медведев", "Vladimir Medvedev") < 0.6)
    }

    @Test("A surname alone is likely the same person, in whichever order names stand")
    func order() {
        #expect(NameMatch.score("Рахмон Эмомали", "Emomali Rahmon") > 0.6)
        #expect(NameMatch.score("Рахмон", "Emomali Rahmon") > 0.6)
    }

    @Test("Skeletons are those of the consonants that are heard")
    func skeletons() {
        #expect(PhoneticKey("Putin").skeleton == "PTN")
        #expect(PhoneticKey("بوتين").skeleton == PhoneticKey("Путин").skeleton)
        #expect(PhoneticKey("").skeleton == "")
        #expect(PhoneticKey("").distance(to: PhoneticKey("Putin")) == 1)
    }

    @Test("A distance is right up to the limit, and beyond it never too great")
    func limits() {
        let names = [
            "Putin", "بوتين", "Poutine", "Рахмон", "رحمن", "Schulman", "Шульман", "Lee", "Washington", "А", "",
        ]
        for one in names.map({ PhoneticKey($0) }) {
            for other in names.map({ PhoneticKey($0) }) {
                let whole = one.distance(to: other, within: 1)
                for limit in [0, 0.1, 0.34, 0.5, 0.9] {
                    let found = one.distance(to: other, within: limit)
                    #expect(whole <= limit ? found == whole : found > limit && found <= whole)
                }
            }
        }
    }

    @Test("Whatever is no name has a key too, and costs no more than its length")
    func hostile() {
        let long = String(repeating: "ا\u{64B}ь-", count: 50_000)
        #expect(NameMatch.score(long, long) <= 1)
        #expect(NameMatch.score("۱۲۳ !!", "🙂") == 0)
    }
}
