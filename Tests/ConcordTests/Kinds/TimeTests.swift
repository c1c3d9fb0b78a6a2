import Concord
import Foundation
import Languages
import Testing

/// Hours, parts of the day and lengths of time of two editions.
@Suite struct `Times of two editions` {
    @Test(arguments: [
        (
            LanguageTag.russian, "Матч начнётся в 17:30.", LanguageTag.arabic,
            "تبدأ المباراة في الساعة 8:30 مساءً يوم السبت."
        ),
        (.russian, "Матч начнётся в 19 часов.", .english, "The match starts at 7 a.m. on Saturday."),
        (.english, "The museum is open in summer (9.30-11am).", .russian, "Музей летом открыт (с 09:30 до 12:00)."),
    ])
    func `another hour is a finding, whether or not one edition names the day as well`(
        _ one: LanguageTag, _ first: String, _ other: LanguageTag, _ second: String
    ) {
        #expect(report((one, first), (other, second)).findings.map(\.kind) == [.time])
    }

    @Test(arguments: [
        "أغرق المطر البلدة على مدار الأيام الأربعة الماضية.", "أغرق المطر البلدة خلال الأيام الثلاثة الأخيرة.",
    ])
    func `another count of the last days is a finding`(_ arabic: String) {
        let found = report((.english, "The rain flooded the town over the last seven days."), (.arabic, arabic))
        #expect(found.findings.map(\.kind) == [.duration])
    }

    @Test(arguments: [
        (
            LanguageTag.english, "The museum is open in summer (9.30-11am).", LanguageTag.arabic,
            "المتحف مفتوح في الصيف (من 9:30 إلى 11:00 صباحاً)."
        ),
        (.russian, "Матч начнётся в 19:30 в субботу.", .arabic, "تبدأ المباراة في الساعة 7:30 مساءً يوم السبت."),
        (
            .english, "The rain flooded the town over the last few days.", .arabic,
            "أغرق المطر البلدة على مدار الأيام القليلة الماضية."
        ),
    ])
    func `the same time in other words is none`(
        _ one: LanguageTag, _ first: String, _ other: LanguageTag, _ second: String
    ) {
        #expect(report((one, first), (other, second)).findings.isEmpty)
    }

    @Test func `an hour in two zones is one where the clocks there show it together`() {
        let same = report(
            (.russian, "Заседание начнётся в 17:00 по Москве."), (.arabic, "تبدأ الجلسة الساعة 14:00 بتوقيت غرينتش."))
        #expect(same.findings.isEmpty)
        let other = report(
            (.russian, "Заседание начнётся в 17:00 по Москве."), (.arabic, "تبدأ الجلسة الساعة 15:00 بتوقيت غرينتش."))
        #expect(other.findings.map(\.kind) == [.time])
    }

    @Test func `a weekday is compared with a date by the calendar`() {
        let (english, russian) = ("The ferry will sail again on Monday.", "Паром снова выйдет в рейс %@ августа.")
        func found(_ day: String) -> [FindingKind] {
            datedReport(
                "2026-07-31", (.english, english),
                (.russian, russian.replacingOccurrences(of: "%@", with: day))
            ).findings.map(\.kind)
        }
        // 3 August 2026 is a Monday, and so is the tenth.
        #expect(found("3").isEmpty)
        #expect(found("10").isEmpty)
        #expect(found("5") == [.date])
        // What happens weeks later is another matter.
        #expect(found("25").isEmpty)
    }

    @Test func `the least and the most that something takes are a finding`() {
        let found = report(
            (.english, "The road will take at most three days to mend."),
            (.russian, "Ремонт дороги займет как минимум три дня."))
        #expect(found.findings.map(\.kind) == [.contrast])
        let agreed = report(
            (.arabic, "سيستغرق إصلاح الطريق ثلاثة أيام على الأقل."),
            (.russian, "Ремонт дороги займет как минимум три дня."))
        #expect(agreed.findings.isEmpty)
    }

    @Test func `the most in the words of the least is none`() {
        let found = report(
            (.russian, "Проверка заняла не больше сорока минут."), (.arabic, "لم تستغرق المراجعة أكثر من أربعين دقيقة.")
        )
        #expect(found.findings.isEmpty)
    }

    @Test(arguments: [
        (
            LanguageTag.english, "The rain flooded the town over the last few days.", LanguageTag.arabic,
            "أغرق المطر البلدة على مدار الأشهر القليلة الماضية."
        ),
        (.english, "The 34-year-old singer left the town.", .arabic, "غادر المغني البالغ من العمر 34 شهرا البلدة."),
        (
            .english, "Loans are given for two to three years.", .russian,
            "Кредиты дают на срок от двух до трех месяцев."
        ),
    ])
    func `another unit is a finding, also where nobody says how many`(
        _ one: LanguageTag, _ first: String, _ other: LanguageTag, _ second: String
    ) {
        #expect(report((one, first), (other, second)).findings.map(\.kind) == [.duration])
    }

    @Test func `a weekday that one edition leaves out is a finding, and so is which`() throws {
        let story: [(LanguageTag, String)] = [
            (.english, "The minister opened the new bridge over the river on Wednesday."),
            (.russian, "Министр открыл в среду новый мост через реку."),
            (.arabic, "افتتح الوزير الجسر الجديد فوق النهر."),
        ]
        let found = report(story[0], story[1], story[2]).findings
        #expect(found.map(\.kind) == [.date] && found.map(\.subject) == [.omission] && found.first?.odd == 2)
        let finding = try #require(found.first)
        #expect(finding.suggestions.isEmpty)
        #expect(finding.explanation(in: .english, of: story.map(\.0)).hasPrefix("Only one edition states the day"))
    }

    @Test(arguments: [
        (
            LanguageTag.english, "Friday's debate was watched by millions of people.", LanguageTag.russian,
            "Пятничные дебаты смотрели миллионы человек."
        ),
        (
            .english, "He told The Sunday Chronicle that the house was empty.", .russian,
            "Он сказал газете «Санди кроникл», что дом был пуст."
        ),
        (.english, "They came to one of the houses by the river.", .arabic, "وصلوا إلى أحد المنازل على ضفة النهر."),
        (
            .english, "This protects the environment of the whole valley.", .russian,
            "Это защищает состояние окружающей среды всей долины."
        ),
        (
            .english, "The match begins at 7.30 pm on Saturday.", .russian, "Матч начинается в 19:30."
        ),
    ])
    func `a weekday in other words, in a name, or beside an hour is none`(
        _ one: LanguageTag, _ first: String, _ other: LanguageTag, _ second: String
    ) {
        #expect(report((one, first), (other, second)).findings.isEmpty)
    }

    @Test func `a weekday that the next sentence says is none`() {
        let found = report(
            (.english, "The minister opened the bridge on Wednesday. Many people came to see it."),
            (.russian, "Министр открыл мост. В среду посмотреть на него пришло много людей."))
        #expect(found.findings.isEmpty)
    }
}
