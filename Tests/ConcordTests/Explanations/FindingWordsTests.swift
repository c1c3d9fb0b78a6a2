import Concord
import Languages
import Testing

@Suite struct `Findings are told to people` {
    /// Arabic letters, Cyrillic ones, or neither.
    private func script(_ text: String) -> LanguageTag? {
        let own = text.filter { $0 != "«" && $0 != "»" }.unicodeScalars
        if own.contains(where: { (0x620...0x64A).contains($0.value) }) { return .arabic }
        return own.contains { (0x410...0x44F).contains($0.value) } ? .russian : nil
    }

    @Test(arguments: [LanguageTag.arabic, .russian, .english])
    func `of every kind, in each language of the interface`(language: LanguageTag) {
        let words = FindingWords.of(language)
        #expect(words.language == language)
        for kind in FindingKind.allCases where kind != .name || language != .english {
            let explanation = words.explanation(of: kind)
            let own: LanguageTag? = language == .english ? nil : language
            #expect(!words.label(of: kind).isEmpty && script(words.label(of: kind)) == own)
            #expect(script(explanation.meaning) == own && explanation.meaning.hasSuffix("."), "\(kind)")
            // Examples quote editions in other languages.
            #expect(!explanation.example.isEmpty, "\(kind)")
            #expect(!explanation.silence.isEmpty, "\(kind)")
        }
    }

    @Test(arguments: FindingWords.known.map(\.language))
    func `with a name for every language that is read`(interface: LanguageTag) {
        for language in Language.known {
            #expect(FindingWords.of(interface).name(of: language.tag) != language.tag.text)
        }
    }

    private func finding(_ kind: FindingKind, odd: Int?) throws -> Finding {
        let editions = [
            EditionText(language: .english, blocks: [.init(text: "They spoke by telephone six times.")]),
            EditionText(language: .russian, blocks: [.init(text: "Они шесть раз говорили по телефону.")]),
            EditionText(language: .arabic, blocks: [.init(text: "تحدثا عبر الهاتف خمس مرات.")]),
        ]
        let report = Checker(languages: editions.map(\.language)).report(on: editions)
        return try #require(report.findings.first { $0.kind == kind && $0.odd == odd })
    }

    @Test(arguments: [
        (LanguageTag.english, "The editions give different numbers: “six”"),
        (.russian, "В изданиях разные числа: «six»"),
        (.arabic, "تختلف الطبعات في العدد: «six»"),
    ])
    func `with the words of each edition, and the one that is probably wrong`(
        interface: LanguageTag, beginning: String
    ) throws {
        let languages: [LanguageTag] = [.english, .russian, .arabic]
        let text = try finding(.number, odd: 2).explanation(in: interface, of: languages)
        let plain = text.filter { $0 != "\u{2068}" && $0 != "\u{2069}" }
        #expect(plain.hasPrefix(beginning))
        #expect(plain.contains("(\(FindingWords.of(interface).name(of: .russian)))"))
        #expect(plain.hasSuffix("\(FindingWords.of(interface).name(of: .arabic))."))
    }
}
