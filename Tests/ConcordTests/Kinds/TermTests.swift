import Concord
import Languages
import Testing

/// Near twins of the termbase, and what is said for one another freely.
@Suite struct `Terms of two editions` {
    @Test func `a working dinner against a working lunch is a finding, with both places`() throws {
        let found = report(
            (.english, "The leaders will go on with the talks at a working dinner."),
            (.arabic, "سيواصل القادة المحادثات في غداء عمل."))
        let finding = try #require(found.findings.first { $0.subject == .term })
        #expect(finding.said == ["working dinner", "غداء عمل"])
    }

    @Test(arguments: [
        ("The ministers signed the treaty in the morning.", "Министры утром подписали соглашение."),
        ("Several farmers sold their houses.", "Некоторые фермеры продали свои квартиры."),
        ("The court heard the case behind closed doors.", "Верховный суд рассмотрел дело за закрытыми дверями."),
    ])
    func `words that may render each other are none`(_ english: String, _ russian: String) {
        let found = report((.english, english), (.russian, russian))
        #expect(found.findings.filter { $0.subject == .term }.isEmpty)
    }

    @Test func `a mayor is one, whichever word leads to him`() {
        let found = report(
            (.english, "The mayor of Dushanbe thanked the musicians."),
            (.russian, "Мэр Душанбе поблагодарил музыкантов."),
            (.arabic, "شكر رئيس بلدية دوشنبه الموسيقيين."))
        #expect(found.findings.isEmpty)
    }

    @Test func `a concept that the other edition names too is none, whatever else stands there`() {
        let found = report(
            (.english, "The minister and his adviser spoke with the ambassador."),
            (.russian, "Министр и его советник поговорили с послом и с консулом."))
        #expect(found.findings.filter { $0.subject == .term }.isEmpty)
    }

    @Test func `who denies and who does not admit say the same`() {
        let same = report(
            (.english, "The captain denies the charge."), (.russian, "Капитан не признаёт обвинение."))
        #expect(same.findings.filter { $0.subject == .term }.isEmpty)
        let other = report((.english, "The captain denies the charge."), (.russian, "Капитан признаёт обвинение."))
        #expect(!other.findings.isEmpty)
    }

    @Test func `the men of a service are none beside a girl`() {
        let found = report(
            (.english, "Rescuers pulled a girl from the river."), (.arabic, "انتشل رجال الإنقاذ طفلة من النهر."))
        #expect(found.findings.isEmpty)
    }

    @Test func `a word that often means something else is no evidence`() {
        let found = report(
            (.english, "It is worth noting that the woman won."), (.arabic, "الجدير بالذكر أن المرأة فازت."))
        #expect(found.findings.filter { $0.subject == .term }.isEmpty)
    }
}
