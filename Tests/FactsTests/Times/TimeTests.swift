import Facts
import Testing

struct TimeTests {
    @Test(arguments: [
        ("ar", "وذلك يوم الثلاثاء 28 يونيو/حزيران 2022", "2022-06-28"),
        ("ar", "في 16 مايو/أيار الماضي", "2022-05-16"),
        ("ar", "حتى صباح الأربعاء", "../2022-06-29TMO"),
        ("ar", "في فبراير/شباط من هذا العام", "2022-02"),
        ("ru", "Встреча прошла 16 мая 2022 года.", "2022-05-16"),
        ("ru", "Они говорили в прошлый вторник.", "2022-06-21"),
        ("ru", "Завод построили в 1990-х годах.", "199"),
        ("ru", "Совещание начнётся в 15:00 по Москве.", "2022-06-28T15:00"),
        ("en", "The summit opens on Wednesday, 29 June.", "2022-06-29"),
        ("en", "They met last month.", "2022-05"),
        ("en", "It runs from 13 to 15 July.", "2022-07-13/2022-07-16"),
        ("en", "He left three days ago.", "2022-06-25"),
        ("en", "The office meets every Monday.", "XXXX-WXX-1"),
        ("en", "The third quarter of 2021 was better.", "2021-Q3"),
        ("en", "The talks lasted two and a half hours.", "PT2H30M"),
        ("ru", "Работа заняла полгода.", "P6M"),
        ("ar", "بعد يومين", "2022-06-30"),
        ("en", "Loans are given for between two and three years.", "P2Y/P3Y"),
        ("ru", "Кредит дают на срок от двух до трёх месяцев.", "P2M/P3M"),
        ("ar", "تتراوح أعمارهم بين 11 و18 عامًا", "P11Y/P18Y"),
        ("en", "Two in five of 11 to 18-year-olds have a telephone.", "P11Y/P18Y"),
        ("en", "A month ago today the bridge was closed.", "2022-05-28"),
        ("ar", "عاد الوفد بعد ساعات من الاجتماع", "PTXH"), ("ar", "غادر الوفد قبل أيام", "PAST_REF"),
    ])
    func `reads dates, times, intervals and durations as ISO 8601`(_ language: String, _ text: String, _ value: String)
    {
        let facts = Reading.facts(language, text)
        #expect(facts.contains { $0.hasSuffix("= \(value)") }, "\(facts)")
    }

    @Test(arguments: [
        ("en", "It takes at least three days.", Mention.Precision.moreThan),
        ("en", "It takes three days at most.", .lessThan),
        ("ru", "Это займёт как минимум три дня.", .moreThan),
        ("ar", "سيستغرق هذا ثلاثة أيام على الأكثر.", .lessThan),
        ("ru", "Это займёт около трёх дней.", .about),
    ])
    func `tells the least and the most that something takes from what it takes`(
        _ language: String, _ text: String, _ precision: Mention.Precision
    ) throws {
        let reader = try #require(Reading.of(language))
        let mention = try #require(reader.mentions(in: text).first { $0.kind == .duration })
        #expect(mention.value == .time("P3D"))
        #expect(mention.precision == precision)
    }

    @Test(arguments: [
        ("en", "Days later the bridge was open again.", SaidExtent.Unit.day),
        ("ru", "Спустя несколько часов мост открыли.", .hour), ("ar", "عاد الوفد بعد ساعات من الاجتماع", .hour),
        ("en", "The moon stood there two thousand years ago.", .year),
    ])
    func `keeps the unit in which the way to a time is told`(
        _ language: String, _ text: String, _ unit: SaidExtent.Unit
    ) throws {
        let reader = try #require(Reading.of(language))
        let bytes = Array(text.utf8)
        let mention = try #require(
            reader.mentions(in: bytes.span, reference: Reading.dushanbe).first { $0.extent != nil })
        #expect(mention.extent?.unit == unit)
    }

    @Test func `reads years from one to another as no length of time, and a weekday behind a decade by itself`() {
        #expect(Reading.facts("ru", "Отчёт за 2011–2014 годы готов.").allSatisfy { !$0.hasPrefix("duration") })
        let facts = Reading.facts("ru", "Дом построили в 1980-е годы, в четверг его снесли.")
        #expect(facts.contains { $0.hasSuffix("= 198") } && facts.contains { $0.contains("четверг") })
    }

    @Test func `takes a weekday for the last one where the sentence is of the past`() {
        #expect(Reading.facts("en", "The minister resigned on Friday.").contains("date on Friday = 2022-06-24"))
        #expect(Reading.facts("en", "The minister will resign on Friday.").contains("date on Friday = 2022-07-01"))
    }

    @Test(arguments: [
        ("en", "The telescope circles the Sun. Sat down there, they waited."), ("ar", "وصلوا إلى أحد المنازل."),
    ])
    func `takes no other word for a weekday`(_ language: String, _ text: String) {
        #expect(!Reading.facts(language, text).contains { $0.hasPrefix("date") || $0.hasPrefix("interval") })
    }

    @Test func `reads a weekday in an adjective and in a short form`() {
        #expect(Reading.facts("ru", "Пятничные дебаты смотрели все.").contains { $0.hasSuffix("= 2022-06-24") })
        #expect(Reading.facts("en", "We met on Sun, 26 June.").contains { $0.hasSuffix("= 2022-06-26") })
    }

    @Test func `does not take the verb may for a month`() {
        #expect(Reading.facts("en", "This may take longer.").allSatisfy { $0.hasPrefix("term") })
    }

    @Test func `leaves the year out where no day of writing is known`() {
        let mentions = (Reading.english?.mentions(in: "It opens on 5 March.") ?? []).filter { $0.kind != .term }
        #expect(mentions.map { Reading.words($0.value) } == ["XXXX-03-05"])
    }

    @Test(arguments: [
        ("en", "Christmas 2023", "2023-12-25"), ("ru", "Рождество 2023 года", "2023-01-07"),
        ("en", "Eid al-Adha 2022", "2022-07-09"), ("en", "Easter 2024", "2024-03-31"),
        ("ru", "Пасха 2024 года", "2024-05-05"), ("en", "Thanksgiving 2013", "2013-11-28"),
        ("en", "Chinese New Year 2024", "2024-02-10"), ("en", "Rosh Hashanah 2024", "2024-10-02/2024-10-05"),
    ])
    func `reckons holidays by the rule of the language's rite`(_ language: String, _ text: String, _ value: String) {
        #expect(
            Reading.facts(language, text).contains { $0.hasSuffix("= \(value)") }, "\(Reading.facts(language, text))")
    }
}
