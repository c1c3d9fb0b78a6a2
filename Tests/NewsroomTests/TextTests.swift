import Foundation
import Languages
import Testing

@testable import Newsroom

@Suite struct `A text` {
    @Test func `joins like neighbours and drops what is empty`() {
        let text = Text([.init("a"), .init(""), .init("b"), .init("c", strong: true), .init("d")])
        #expect(text.runs.map(\.text) == ["ab", "c", "d"])
        #expect(text.plain == "abcd")
    }

    @Test func `reads back as it was written`() throws {
        let text = Text([
            .init("Talks in ", stressed: true), .init("Душанбе", link: WebAddress("/ru/"), language: .russian),
        ])
        let written = try JSONEncoder().encode(text)
        #expect(try JSONDecoder().decode(Text.self, from: written) == text)
    }

    @Test func `with a link that is not safe is refused when it is read`() {
        let stored = Data(#"{"runs":[{"t":"x","a":"javascript:alert(1)"}]}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Text.self, from: stored) }
    }
}

@Suite struct `The register` {
    @Test(arguments: ["تاس", "ТАСС", "TASS", "ИТАР-ТАСС", "«ТАСС»", "tass"])
    func `knows an agency by any of its names`(name: String) {
        let entry = Register(Register.agencies).entry(named: name)
        #expect(entry?.id == "tass")
        #expect(entry?.approved == [.arabic: "تاس", .russian: "ТАСС", .english: "TASS"])
    }

    @Test func `has each agency's approved name in three languages`() {
        for entry in Register.agencies {
            for language in [LanguageTag.arabic, .russian, .english] {
                #expect(entry.approved[language]?.isEmpty == false, "\(entry.id) in \(language)")
            }
        }
    }

    @Test func `does not know what it was not told`() {
        #expect(Register(Register.agencies).entry(named: "Somebody") == nil)
        #expect(Register(Register.agencies).entry(named: "") == nil)
    }
}
