import Concord
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
}
