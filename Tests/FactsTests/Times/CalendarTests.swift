import Facts
import Languages
import Testing

struct CalendarTests {
    @Test(arguments: [
        ("en", "The accord of 1 Farvardin 1401 held.", "2022-03-21"),
        ("ru", "Это было 1 фарвардина 1401 года.", "2022-03-21"),
        ("ar", "في 1 فروردين 1401", "2022-03-21"),
        ("en", "They met on 10 Muharram 1444.", "2022-08-08"),
        ("ru", "Это было 10 мухаррама 1444 года хиджры.", "2022-08-08"),
        ("ar", "اجتمعوا في 10 محرم 1444 هـ", "2022-08-08"),
        ("en", "It happened in 1443 AH.", "2021-08-09/2022-07-30"),
    ])
    func `reads dates of the Persian calendar and of the Hijra`(_ language: String, _ text: String, _ value: String) {
        let facts = Reading.facts(language, text)
        #expect(facts.contains { $0.hasSuffix("= \(value)") }, "\(facts)")
    }

    @Test func `names the other reading where day and month can change places`() throws {
        let mention = try #require(mentions("en", "It opened on 2/12/2013.").first)
        #expect(mention.value == .time("2013-02-12"))
        #expect(mention.rival == .time("2013-12-02"))
        #expect(try #require(mentions("ru", "Это было 13/12/2013.").first).rival == nil)
    }

    @Test func `names the other weekday where nothing but the tense tells which is meant`() throws {
        let mention = try #require(mentions("en", "The minister resigned on Friday.").first)
        #expect(mention.value == .time("2022-06-24"))
        #expect(mention.rival == .time("2022-07-01"))
    }

    @Test(arguments: [
        ("ru", "Встреча в 15:00 по Москве.", "по Москве", 180), ("en", "It starts at 12:00 GMT.", "GMT", 0),
    ])
    func `keeps a zone as it is stated, and as an offset`(
        _ language: String, _ text: String, _ words: String, _ minutes: Int
    ) throws {
        let zone = try #require(mentions(language, text).compactMap(\.zone).first)
        #expect(String(decoding: Array(text.utf8)[zone.bytes], as: UTF8.self) == words)
        #expect(zone.minutes == minutes)
    }

    @Test(arguments: [
        ("ru", "Он умер 15 марта 44 года до н. э. в Риме.", "-0044"), ("ru", "Город основан в 30 году н. э.", "0030"),
        ("ru", "Храм построен в V веке до н.э.", "-04"), ("en", "The temple dates from the 5th century BC.", "-04"),
        ("ar", "بني المعبد في القرن الخامس قبل الميلاد", "-04"),
    ])
    func `reads years and centuries before the common era`(_ language: String, _ text: String, _ value: String) throws {
        #expect(try #require(mentions(language, text).first).value == .time(value))
    }

    @Test(arguments: [
        ("en", "The shop is open (9.30-11am).", "interval 9.30-11am = 2022-06-28T09:30/2022-06-28T11:00"),
        ("en", "The gates open at 9.30am.", "time at 9.30am = 2022-06-28T09:30"),
        (
            "ar", "المحل مفتوح من 9:30 إلى 11:00 صباحا",
            "interval من 9:30 إلى 11:00 صباحا = 2022-06-28T09:30/2022-06-28T11:00"
        ),
        ("ar", "هطل المطر في الأيام القليلة الماضية", "interval الأيام القليلة الماضية = 2022-06-25/2022-06-28"),
        ("ar", "سيهطل المطر خلال الأيام القادمة", "interval خلال الأيام القادمة = 2022-06-29/2022-07-02"),
        ("en", "It will rain in the coming weeks.", "interval in the coming weeks = 2022-W27/2022-W30"),
        ("ar", "غادر المغني البالغ من العمر 34 شهرا", "duration البالغ من العمر 34 شهرا = P2Y10M"),
        ("en", "Hours later the mayor resigned.", "date Hours later = FUTURE_REF"),
    ])
    func `reads hours with a point, lengths of which nobody says how many, and ages in months`(
        _ language: String, _ text: String, _ fact: String
    ) {
        #expect(Reading.facts(language, text).contains(fact), "\(Reading.facts(language, text))")
    }

    @Test(arguments: [
        ("ru", "Законом от 2017 года введены правила.", "date 2017 года = 2017", "duration"),
        ("ru", "Корабль в четыре раза тяжелее.", "number четыре = 4", "time"),
        ("ru", "За 4 дня погибли семь человек.", "number семь = 7", "time"),
        ("en", "She is one of eleven leaders.", "number eleven = 11", "time"),
        ("en", "The rate applies for two to three months.", "", "time"),
        ("ar", "ألقي القبض يوم السبت على ستة أشخاص", "number ستة = 6", "time"),
        ("ar", "أثرت الحرب على نحو 20 ألف شخص", "number نحو 20 ألف = 20000", "time"),
        ("ar", "قد يستعملون التعديل الخامس والعشرين", "ordinal الخامس والعشرين = 25", "time"),
    ])
    func `numbers of things are no hours, and years no lengths`(
        _ language: String, _ text: String, _ fact: String, _ wrong: String
    ) {
        let facts = Reading.facts(language, text)
        #expect(fact.isEmpty || facts.contains(fact), "\(facts)")
        #expect(!facts.contains { $0.hasPrefix(wrong + " ") }, "\(facts)")
    }

    @Test func `a month with an article before a noun is no edge`() throws {
        #expect(
            try #require(mentions("en", "She will decide after the November elections.").first).value
                == .time("2022-11"))
        #expect(mentions("en", "It will open after November.").isEmpty)
    }

    private func mentions(_ language: String, _ text: String) -> [Mention] {
        let bytes = Array(text.utf8)
        let times: [Mention.Kind] = [.date, .time]
        return (Reading.of(language)?.mentions(in: bytes.span, reference: Reading.dushanbe) ?? [])
            .filter { times.contains($0.kind) }
    }
}
