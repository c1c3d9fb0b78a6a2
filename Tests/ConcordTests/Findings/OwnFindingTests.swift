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
