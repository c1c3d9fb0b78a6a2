import Testing

@testable import Facts
@testable import Languages

@Suite struct `A mending` {
    private static let readers = Dictionary(
        uniqueKeysWithValues: [Language.arabic, .russian, .english].map { ($0.tag, FactReader($0)) })
    private static let today = Reference(day: Day(daysSince1970: 19_171))

    /// The text with its first mention of a kind mended; `?` stands before what nobody should trust unseen.
    private func mended(_ tag: LanguageTag, _ text: String, _ kind: Mention.Kind, to value: Value) throws -> String {
        let reader = try #require(Self.readers[tag])
        let mention = try #require(
            reader.mentions(in: text, reference: Self.today).first { $0.kind == kind }, "no \(kind) in '\(text)'")
        let mending = try #require(
            FactWriter(reader).mending(of: mention, in: text, to: value, reference: Self.today), "\(value)")
        return (mending.isSure ? "" : "?") + mending.applied(to: text)
    }

    @Test(arguments: [
        ("Стороны провели три телефонных разговора.", 5, "Стороны провели пять телефонных разговоров."),
        ("На трёх встречах говорили о газе.", 4, "На четырёх встречах говорили о газе."),
        ("Пострадали 20 человек.", 22, "Пострадали 22 человека."),
        ("Пострадали 20 тыс. человек.", 25_000, "Пострадали 25 тыс. человек."),
        ("Доставлены пять раненых.", 3, "Доставлены три раненых."),
        ("Пострадали около 20 человек.", 30, "Пострадали около 30 человек."),
        ("На складе пять закорючек.", 2, "?На складе два закорючек."),
    ])
    func `of a Russian number takes its noun with it`(text: String, number: Int, mended: String) throws {
        #expect(try self.mended(.russian, text, .number, to: .number(Exact(number))) == mended)
    }

    @Test(arguments: [
        ("أصيب ثلاثة أشخاص.", 2, "أصيب شخصان."), ("أصيب ثلاثة أشخاص.", 11, "أصيب أحد عشر شخصا."),
        ("أصيب 11 شخصا.", 5, "أصيب 5 أشخاص."), ("أصيب نحو ٢٠ شخصا.", 100, "أصيب نحو ١٠٠ شخص."),
        ("أجريا ست محادثات هاتفية.", 11, "أجريا إحدى عشرة محادثة هاتفية."),
    ])
    func `of an Arabic number takes its noun with it`(text: String, number: Int, mended: String) throws {
        #expect(try self.mended(.arabic, text, .number, to: .number(Exact(number))) == mended)
    }

    @Test(arguments: [
        ("They held six telephone calls.", 5, "They held five telephone calls."),
        ("Six telephone calls took place.", 1, "?One telephone call took place."),
        ("Some 20 people came.", 1_500, "Some 1,500 people came."),
    ])
    func `of an English number keeps digits or words`(text: String, number: Int, mended: String) throws {
        #expect(try self.mended(.english, text, .number, to: .number(Exact(number))) == mended)
    }

    @Test(arguments: [
        (LanguageTag.russian, "Выделено 2,3 млн долларов.", 4_500_000, "USD", "Выделено 4,5 млн долларов."),
        (.russian, "Речь о 20 миллионах долларов США.", 30_000_000, "EUR", "Речь о 30 миллионах евро."),
        (.english, "It cost $2.3bn in all.", 4_500_000, "EUR", "It cost €4.5m in all."),
        (.english, "It cost 2.3 million dollars.", 700, "GBP", "It cost 700 pounds."),
        (.arabic, "بلغت القيمة 2.3 مليون دولار.", 4_000_000, "USD", "بلغت القيمة 4 ملايين دولار."),
        (.arabic, "دفع خمسة ملايين دولار.", 2_000_000, "USD", "دفع مليوني دولار."),
        (.arabic, "دفع دولارين.", 5, "USD", "دفع خمسة دولارات."),
    ])
    func `of money keeps magnitude, sign and case`(
        tag: LanguageTag, text: String, amount: Int, currency: String, mended: String
    ) throws {
        #expect(try self.mended(tag, text, .money, to: .money(Exact(amount), currency: currency)) == mended)
    }

    @Test(arguments: [
        (LanguageTag.russian, "Встреча прошла 16 мая в Москве.", "2022-05-17", "Встреча прошла 17 мая в Москве."),
        (.russian, "Встреча прошла 16 мая в Москве.", "2021-06-17", "Встреча прошла 17 июня 2021 года в Москве."),
        (.russian, "Саммит пройдёт 29.06.2022 в Ашхабаде.", "2022-06-30", "Саммит пройдёт 30.06.2022 в Ашхабаде."),
        (.russian, "Это случилось в феврале 2019 года.", "2019-03", "Это случилось в марте 2019 года."),
        (.russian, "Это было в первом квартале 2022 года.", "2022-Q3", "Это было в третьем квартале 2022 года."),
        (.english, "He came on May 16, 2022 for talks.", "2021-06-17", "He came on June 17, 2021 for talks."),
        (.english, "He came on 16 May for talks.", "2022-05-17", "He came on 17 May for talks."),
        (.english, "It was on Tuesday, June 28.", "2022-06-29", "It was on Wednesday, June 29."),
        (.english, "It happened yesterday.", "2022-06-26", "It happened on 26 June."),
        (.arabic, "أجريا محادثات في 16 مايو/أيار الماضي.", "2022-05-17", "أجريا محادثات في 17 مايو/أيار الماضي."),
        (.arabic, "عقد اللقاء في 16 أيار الماضي.", "2022-06-17", "عقد اللقاء في 17 حزيران الماضي."),
        (.arabic, "في الربع الأول من عام 2022.", "2022-Q3", "في الربع الثالث من عام 2022."),
    ])
    func `of a date keeps order, months and what is left unsaid`(
        tag: LanguageTag, text: String, date: String, mended: String
    ) throws {
        #expect(try self.mended(tag, text, .date, to: .time(date)) == mended)
    }

    @Test func `of a time keeps the clock or the part of the day`() throws {
        #expect(
            try mended(.english, "The meeting at 3 pm was short.", .time, to: .time("2022-06-28T16:30"))
                == "The meeting at 4:30 pm was short.")
        #expect(
            try mended(.russian, "Встреча утром в среду.", .time, to: .time("2022-06-30TEV"))
                == "Встреча вечером в четверг.")
        #expect(
            try mended(.russian, "Визит продлится с 13 по 15 июля.", .interval, to: .time("2022-07-14/2022-07-18"))
                == "Визит продлится с 14 по 17 июля.")
        #expect(
            try mended(.arabic, "استمرت المحادثات ثلاث ساعات.", .duration, to: .time("PT2H"))
                == "استمرت المحادثات ساعتين.")
    }

    @Test(arguments: [
        (LanguageTag.russian, "Программа рабочего обеда готова.", "working-dinner", "Программа рабочего ужина готова."),
        (.russian, "Премьер-министр Франции прибыл.", "president", "Президент Франции прибыл."),
        (.russian, "Введены санкции.", "embargo", "?Введены эмбарго."),
        (.english, "They had a working lunch.", "official-dinner", "They had an official dinner."),
        (.arabic, "أقيم غداء عمل بعد اللقاء.", "working-dinner", "أقيم عشاء عمل بعد اللقاء."),
        (.arabic, "وفي غداء العمل غادر.", "working-dinner", "وفي عشاء العمل غادر."),
        (.arabic, "التقى بوزير الخارجية.", "defence-minister", "التقى بوزير الدفاع."),
    ])
    func `of a term keeps case and article`(tag: LanguageTag, text: String, term: String, mended: String) throws {
        #expect(try self.mended(tag, text, .term, to: .text(term)) == mended)
    }

    @Test(arguments: [
        ("Он говорил со многими жителями.", "few"), ("Число противников выросло.", "support"),
        ("Речь шла об отказе от поездки.", "agree"),
    ])
    func `of a term is none in a form that the language doesn't have`(text: String, term: String) throws {
        let reader = try #require(Self.readers[.russian])
        let mention = try #require(reader.mentions(in: text).first { $0.kind == .term })
        #expect(FactWriter(reader).mending(of: mention, in: text, to: .text(term)) == nil)
    }

    @Test(arguments: [
        (LanguageTag.russian, Mention.Kind.place, "Он приехал в Россию.", "FR", "Он приехал во Францию."),
        (.russian, .place, "Он приехал из Франции.", "RU", "Он приехал из России."),
        (
            .russian, .person, "По словам Владимира Путина, всё хорошо.", "rahmon",
            "По словам Эмомали Рахмона, всё хорошо."
        ),
        (.russian, .nationality, "Речь о российском газе.", "TJ", "Речь о таджикском газе."),
        (.russian, .nationality, "Французы победили.", "DE", "Немцы победили."),
        (.english, .nationality, "It was a Russian plane.", "UA", "It was a Ukrainian plane."),
        (.english, .nationality, "An American plane.", "RU", "A Russian plane."),
        (.arabic, .nationality, "قال الرئيس الروسي ذلك.", "FR", "قال الرئيس الفرنسي ذلك."),
        (.arabic, .nationality, "القوات الروسية هنا.", "FR", "القوات الفرنسية هنا."),
        (.arabic, .place, "قدم الشكر لفرنسا أمس.", "IQ", "قدم الشكر للعراق أمس."),
        (.arabic, .place, "قدم الشكر للعراق أمس.", "FR", "قدم الشكر لفرنسا أمس."),
    ])
    func `of a name keeps case, agreement and particles`(
        tag: LanguageTag, kind: Mention.Kind, text: String, id: String, mended: String
    ) throws {
        #expect(try self.mended(tag, text, kind, to: .text(id)) == mended)
    }

    @Test func `of bounds keeps the words that state them`() throws {
        #expect(
            try mended(.russian, "Пострадали более двадцати человек.", .range, to: .range(from: Exact(30), to: nil))
                == "Пострадали более тридцати человек.")
        #expect(
            try mended(
                .russian, "Дефицит от 2 до 3 млрд рублей.", .money,
                to: .moneyRange(from: Exact(4_000_000_000), to: Exact(5_000_000_000), currency: "RUB"))
                == "Дефицит от 4 до 5 млрд рублей.")
        #expect(
            try mended(.english, "It covers 20 to 30 people.", .range, to: .range(from: Exact(25), to: Exact(35)))
                == "It covers 25 to 35 people.")
    }

    @Test func `without words for it is none`() throws {
        let reader = try #require(Self.readers[.english])
        let writer = FactWriter(reader)
        #expect(writer.string(for: .text("nobody-knows"), kind: .term) == nil)
        #expect(writer.string(for: .time("nonsense"), kind: .date) == nil)
        #expect(writer.string(for: .quantity(Exact(1), unit: "furlong"), kind: .quantity) == nil)
        let mention = Mention(bytes: 0..<900, kind: .number, value: .number(Exact(1)))
        #expect(writer.mending(of: mention, in: "short", to: .number(Exact(2))) == nil)
    }
}
