import Concord
import Languages
import Testing

@Suite struct `An edition that is wrong by itself` {
    private func report(_ editions: (LanguageTag, [String])...) -> CheckReport {
        let texts = editions.map { tag, blocks in
            EditionText(language: tag, date: Stamp("2022-06-28"), blocks: blocks.map { .init(text: $0) })
        }
        return Checker(languages: texts.map(\.language)).report(on: texts)
    }

    @Test func `gives a weekday that is not that of its date`() throws {
        let found = report(
            (.english, ["The summit opens on Tuesday, 29 June 2022, in Ashgabat."]),
            (.russian, ["Саммит откроется 29 июня 2022 года в Ашхабаде."]))
        let finding = try #require(found.findings.first)
        #expect(found.findings.count == 1 && finding.kind == .itself && finding.odd == 0)
        #expect(finding.places.map(\.edition) == [0])
    }

    @Test func `is the odd one where the other gives the right date for the weekday`() throws {
        let found = report(
            (.english, ["The summit opens on Wednesday, 28 June 2022, in Ashgabat."]),
            (.russian, ["Саммит откроется в среду, 29 июня 2022 года, в Ашхабаде."]))
        let finding = try #require(found.findings.first { $0.kind == .date })
        #expect(finding.odd == 0)
        #expect(!found.findings.contains { $0.kind == .itself }, "it is reported once")
    }

    /// The contradictions inside editions of a story whose first block is the headline.
    private func contradictions(_ editions: (LanguageTag, [String])...) -> [Finding] {
        let texts = editions.map { tag, blocks in
            EditionText(
                language: tag, date: Stamp("2022-06-28"),
                blocks: blocks.enumerated().map { .init(text: $1, isHeadline: $0 == 0) })
        }
        return Checker(languages: texts.map(\.language)).report(on: texts).findings.filter { $0.kind == .itself }
    }

    @Test func `says one number in its headline and another in its text`() throws {
        let russian = [
            "Министры провели шесть телефонных разговоров",
            "Министры провели шесть телефонных разговоров на прошлой неделе.",
        ]
        let wrong = [
            "Ministers hold six telephone calls", "The ministers held five telephone calls last week.",
        ]
        let found = contradictions((.russian, russian), (.english, wrong))
        // The text's number stands against the Russian one as well: it is reported there, once.
        #expect(found.isEmpty)
        let alone = contradictions(
            (.russian, [russian[0], "Министры говорили на прошлой неделе."]), (.english, wrong))
        let finding = try #require(alone.first)
        #expect(alone.count == 1 && finding.odd == 1 && finding.said == ["six", "five"])
        #expect(finding.places.map(\.block) == [0, 1])
    }

    @Test(arguments: [
        "The ministers held five telephone calls last week, and one this week.",
        "The ministers held six calls, five of them by telephone.",
        "The ministers met five times.",
    ]) func `may sum up or choose in its headline`(_ text: String) {
        #expect(
            contradictions(
                (.english, ["Ministers hold six telephone calls", text]),
                (.russian, ["Министры говорят по телефону", "Министры говорили на прошлой неделе."])
            ).isEmpty)
    }

    @Test(arguments: [
        (LanguageTag.english, "Twelve people were hurt, 15 of them in Dushanbe.", ["Twelve", "15"]),
        (.english, "At least one woman came, and nine people died, including 12 children.", ["nine", "12"]),
        (
            .english, "The delegation has five members: three men and three women.",
            ["five", "three men and three women"]
        ),
        (.russian, "Пострадали двенадцать человек, 15 из них — в Душанбе.", ["двенадцать", "15"]),
        (.russian, "В делегации пять членов: трое мужчин и трое женщин.", ["пять", "трое мужчин и трое женщин"]),
        (.arabic, "أصيب اثنا عشر شخصاً، 15 منهم في دوشنبه.", ["اثنا عشر", "15"]),
        (.arabic, "يضم الوفد خمسة أعضاء: ثلاثة رجال وثلاث نساء.", ["خمسة", "ثلاثة رجال وثلاث نساء"]),
    ]) func `has parts that don't come to their total`(_ tag: LanguageTag, _ text: String, _ said: [String]) throws {
        let found = contradictions((tag, ["…", text]), (.french, ["Les pourparlers", "Ils ont pris fin."]))
        let finding = try #require(found.first, "\(text)")
        #expect(found.count == 1 && finding.said == said)
    }

    @Test(arguments: [
        (LanguageTag.english, "In 12 districts, including 45 villages, the schools are shut."),
        (.english, "At least twelve people were hurt, 15 of them in Dushanbe."),
        (.english, "Six people came: three men, a woman and two children."),
        (.english, "Of the 12 hostages, 3 were freed; 9 are held."),
        (.russian, "В 12 районах, включая 45 сёл, закрыты школы."),
        (.arabic, "أُغلقت المدارس في 12 منطقة، بينها 45 قرية."),
        (.arabic, "جاء ستة أشخاص: ثلاثة رجال وطفلان وامرأة واحدة."),
    ]) func `may have parts of another kind, or not count them all`(_ tag: LanguageTag, _ text: String) {
        #expect(contradictions((tag, ["…", text]), (.french, ["Les pourparlers", "Ils ont pris fin."])).isEmpty)
    }

    @Test(arguments: [
        (
            LanguageTag.english, "The summit opens on Tuesday, 29 June 2022, in Ashgabat.", "Tuesday", "Wednesday"
        ),
        (.english, "Monday, June 28, 2022, was the day.", "Monday", "Tuesday"),
        (.russian, "Саммит откроется во вторник, 29 июня 2022 года, в Ашхабаде.", "во вторник", "в среду"),
        (.russian, "К среде, 28 июня 2022 года, всё готово.", "среде", "вторнику"),
        (.russian, "Пятница, 29 июня 2022 года, — день саммита.", "Пятница", "Среда"),
        (.arabic, "تفتتح القمة يوم الثلاثاء 29 يونيو 2022 في عشق آباد.", "الثلاثاء", "الأربعاء"),
        (.arabic, "تفتتح القمة يوم السبت ٢٩ يونيو/حزيران ٢٠٢٢ في عشق آباد.", "السبت", "الأربعاء"),
    ]) func `is given the weekday of its date`(_ tag: LanguageTag, _ text: String, _ old: String, _ new: String) throws
    {
        let found = contradictions((tag, ["…", text]), (.french, ["Le sommet", "Il commence."]))
        let suggestion = try #require(found.first?.suggestions.first, "\(text)")
        #expect(suggestion.old == old && suggestion.words == new && suggestion.isSure)
    }

    @Test(arguments: [
        (
            LanguageTag.english, "The delegation has five members: three men and three women.", "five members",
            "six members"
        ),
        (.english, "The delegation has 5 members: 3 men and 4 women.", "5 members", "7 members"),
        (.russian, "В делегации пять членов: трое мужчин и трое женщин.", "пять", "шесть"),
        (.russian, "В делегации 20 человек: 15 мужчин и 7 женщин.", "20 человек", "22 человека"),
        (.arabic, "يضم الوفد خمسة أعضاء: ثلاثة رجال وثلاث نساء.", "خمسة", "ستة"),
        (.arabic, "يضم الوفد ٥ أعضاء: ٣ رجال و٤ نساء.", "٥", "٧"),
    ]) func `is given the sum of the parts`(_ tag: LanguageTag, _ text: String, _ old: String, _ new: String) throws {
        let found = contradictions((tag, ["…", text]), (.french, ["Les pourparlers", "Ils ont pris fin."]))
        let suggestion = try #require(found.first?.suggestions.first, "\(text)")
        #expect(suggestion.old == old && suggestion.words == new)
    }

    @Test func `is given no total where its parts are not all there`() throws {
        let found = contradictions(
            (.english, ["…", "Twelve people were hurt, 15 of them in Dushanbe."]),
            (.french, ["Les pourparlers", "Ils ont pris fin."]))
        #expect(try #require(found.first).suggestions.isEmpty)
    }

    @Test(arguments: [
        (
            LanguageTag.english, "Ministers hold six telephone calls", "The ministers held 5 telephone calls.",
            "six telephone calls", "five telephone calls"
        ),
        (
            .russian, "Министры провели три телефонных разговора", "Министры провели пять телефонных разговоров.",
            "три телефонных разговора", "пять телефонных разговоров"
        ),
        (
            .arabic, "الوزراء يجرون ست مكالمات هاتفية", "أجرى الوزراء ٣ مكالمات هاتفية.", "ست مكالمات هاتفية",
            "ثلاث مكالمات هاتفية"
        ),
    ]) func `is given the text's figure for its headline`(
        _ tag: LanguageTag, _ headline: String, _ text: String, _ old: String, _ new: String
    ) throws {
        let found = contradictions((tag, [headline, text]), (.french, ["Les pourparlers", "Ils ont pris fin."]))
        let suggestion = try #require(found.first?.suggestions.first, "\(text)")
        #expect(suggestion.old == old && suggestion.words == new && suggestion.place.block == 0)
    }

    @Test func `was left in another language, and lacks nothing besides`() throws {
        let left = "Президенты обсудят охрану границы, торговлю и миграцию до позднего вечера."
        let found = report(
            (.arabic, ["التقى الرئيسان في دوشنبه.", left, "ثم سافر أحدهما إلى عشق آباد."]),
            (.russian, ["Президенты встретились в Душанбе.", left, "Затем один из них уехал в Ашхабад."]))
        let finding = try #require(found.findings.first)
        #expect(found.findings.count == 1 && finding.kind == .coverage && finding.odd == 0)
        #expect(finding.places.map(\.block) == [1])
    }

    @Test func `may name things in their own letters`() {
        let found = report(
            (.arabic, ["عرضت الشركة هاتفها Galaxy S22 Ultra 5G في برشلونة."]),
            (.english, ["The company showed its Galaxy S22 Ultra 5G telephone in Barcelona."]))
        #expect(!found.findings.contains { $0.kind == .coverage })
    }
}
