import Concord
import Languages
import Testing

/// A log of a voyage: every entry says its own numbers, so that no two of one language can be taken for each other.
private struct Log {
    var english: [String] = []
    var russian: [String] = []

    init(entries: Int) {
        for entry in 1...entries {
            let miles = 1_000 + entry * 37
            english.append("On entry \(entry) of the log the ship had sailed \(miles) miles.")
            russian.append("К записи \(entry) журнала судно прошло \(miles) миль.")
        }
    }

    var findings: [Finding] {
        let editions = [(LanguageTag.english, english), (.russian, russian)].map { language, entries in
            EditionText(language: language, blocks: entries.map { EditionText.Block(text: $0) })
        }
        return Checker(languages: editions.map(\.language)).report(on: editions).findings
    }
}

@Suite struct `Sentences in their order` {
    @Test(arguments: [3, 9, 20])
    func `find each other again where one edition leaves out as many as the other does later`(missing: Int) {
        var log = Log(entries: 120)
        log.english.removeSubrange(30..<30 + missing)
        log.russian.removeSubrange(80..<80 + missing)
        let findings = log.findings
        // A sentence may be taken for a part of its neighbour's rendering.
        #expect((2 * missing - 4...2 * missing).contains(findings.count))
        #expect(findings.allSatisfy { $0.kind == .omission })
        let stands = findings.flatMap { $0.places.filter { !$0.bytes.isEmpty } }
        #expect(stands.filter { $0.edition == 0 }.allSatisfy { (80 - missing..<80).contains($0.block) })
        #expect(stands.filter { $0.edition == 1 }.allSatisfy { (30..<30 + missing).contains($0.block) })
    }

    @Test func `find each other where one edition ends early`() {
        var log = Log(entries: 90)
        log.russian.removeLast(40)
        let findings = log.findings
        #expect((38...40).contains(findings.count))
        #expect(
            findings.allSatisfy { $0.kind == .omission && $0.places.contains { $0.edition == 0 && $0.block >= 50 } })
    }

    @Test func `are compared where they stand, far down in a long text`() {
        var log = Log(entries: 200)
        log.russian[150] = log.russian[150].replacing("\(1_000 + 151 * 37)", with: "9999")
        let findings = log.findings
        #expect(findings.count == 1)
        #expect(findings.first?.places.map(\.block) == [150, 150])
    }
}
