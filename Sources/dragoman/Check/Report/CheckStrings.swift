import Concord
import Languages

/// The words of `check`'s report in one interface language.
///
/// A language is a file beside this one and a name in `known`; what is missing in it doesn't compile.
struct CheckStrings: Sendable {
    /// Counts things: a form for each plural form of the language (CLDR); `#` stands for the number.
    typealias Counted = [PluralForm: String]

    let language: LanguageTag
    let stories, editions, sentences, facts, findings: Counted
    /// The last line: what was compared, and what was found.
    let compared: @Sendable (_ what: String, _ findings: String) -> String
    /// What stands between the members of a list.
    let comma: String
    /// Before words to put in the place of others.
    let proposal: String
    /// Before words to put where this edition is to follow the others.
    let proposalFor: @Sendable (_ edition: String) -> String
    /// Before an example.
    let example: String
    /// Before the cases in which a kind keeps silent.
    let silence: String
    let severities: (minor: String, notable: String, grave: String)

    /// The languages of the report.
    static let known: [CheckStrings] = [.arabic, .russian, .english]

    /// The words in a language; the English ones where it has none.
    static func of(_ tag: LanguageTag) -> CheckStrings { known.first { $0.language == tag.primary } ?? .english }

    /// `3 stories`, in the language's plural form.
    func count(_ number: Int, _ things: Counted) -> String {
        let form = Language.of(language)?.pluralForm(of: number) ?? .other
        let words = things[form] ?? things[.other] ?? "#"
        return words.split(separator: "#", omittingEmptySubsequences: false).joined(separator: String(number))
    }

    /// The last line for people.
    func line(_ compared: Compared) -> String {
        let what = [
            count(compared.stories, stories), count(compared.editions, editions),
            count(compared.sentences, sentences), count(compared.facts, facts),
        ]
        return self.compared(what.joined(separator: comma), count(compared.findings, findings))
    }

    func severity(_ severity: Finding.Severity) -> String {
        switch severity {
        case .minor: severities.minor
        case .notable: severities.notable
        case .grave: severities.grave
        }
    }
}
