import Concord
import Languages
import Testing

/// Who said what is quoted.
@Suite struct `Quotations of two editions` {
    @Test func `words that are given to another speaker are a finding, at the speakers`() throws {
        let found = report(
            (
                .english,
                "Putin met Rahmon. “We agreed on everything that matters,” said Putin after the talks with Rahmon."
            ),
            (
                .russian,
                "Путин встретился с Рахмоном. «Мы договорились обо всём, что важно», — сказал Рахмон после переговоров с Путиным."
            ))
        let finding = try #require(found.findings.first { $0.kind == .quotation })
        #expect(finding.said == ["Putin", "Рахмон"])
    }

    @Test func `the same speaker in another script is none`() {
        let found = report(
            (.english, "“We agreed on everything that matters,” said Putin."),
            (.russian, "«Мы договорились обо всём, что важно», — сказал Путин."))
        #expect(found.findings.isEmpty)
    }

    @Test func `direct speech made indirect is shown where the desk asks for whatever might be`() {
        let editions: [(LanguageTag, String)] = [
            (.english, "“We agreed on everything that matters today,” said Putin after the talks."),
            (.russian, "Путин после переговоров сообщил, что стороны договорились обо всём, что сегодня важно."),
        ]
        let texts = editions.map { EditionText(language: $0.0, blocks: [EditionText.Block(text: $0.1)]) }
        let checker = Checker(languages: texts.map(\.language))
        func quotations(_ sensitivity: CheckOptions.Sensitivity) -> [Finding] {
            checker.report(on: texts, options: CheckOptions(sensitivity: sensitivity)).findings
                .filter { $0.kind == .quotation }
        }
        #expect(quotations(.normal).isEmpty)
        #expect(quotations(.high).map(\.said) == [["We agreed on everything that matters today,"]])
    }
}
