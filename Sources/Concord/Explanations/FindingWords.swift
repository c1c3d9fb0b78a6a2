public import Languages

/// What findings are called and how they are told, in one interface language.
///
/// A language is a file beside this one and a name in `known`. What is missing in a language doesn't compile: a kind
/// without words leaves a `switch` open.
public struct FindingWords: Sendable {
    /// The language of the words.
    public let language: LanguageTag
    /// What stands round words that are quoted.
    let quotes: (open: String, close: String)
    /// What stands between the members of a list.
    let comma: String
    /// What an edition says that says nothing.
    let nothing: String
    /// What languages are called, by tag.
    let languages: [String: String]
    /// What is said of percentages, of ranges, of one figure that is the least here and the most there, and of a day that
    /// only one edition states.
    let percentages, ranges, bounds, absentDay: String
    /// The words of each kind.
    let kind: @Sendable (FindingKind) -> KindWords
    /// A sentence stands in these editions and is missing in those.
    let missing: @Sendable (_ standsIn: String, _ missingIn: String) -> String
    /// A sentence stands twice in this edition.
    let doubled: @Sendable (_ edition: String) -> String
    /// A part of this edition is in another language.
    let foreign: @Sendable (_ edition: String) -> String
    /// This edition says two things of one: the words.
    let contradiction: @Sendable (_ edition: String, _ words: String) -> String
    /// This edition is probably wrong.
    let odd: @Sendable (_ edition: String) -> String

    /// The languages that findings are told in.
    public static let known: [FindingWords] = [.arabic, .russian, .english]

    /// The words in a language; the English ones where it has none.
    public static func of(_ tag: LanguageTag) -> FindingWords { known.first { $0.language == tag.primary } ?? .english }

    /// What a language is called; its tag where there is no word for it.
    public func name(of tag: LanguageTag) -> String { languages[tag.primary.text] ?? tag.text }

    /// What a kind is called: a word or two.
    public func label(of kind: FindingKind) -> String { self.kind(kind).label }

    /// What a kind means, an example, and when it keeps silent.
    public func explanation(of kind: FindingKind) -> KindExplanation { self.kind(kind).explanation }
}

/// The words of one kind of finding in one interface language.
struct KindWords: Sendable {
    /// What it is called: a word or two.
    let label: String
    /// What is wrong between the editions, without a stop; what each says follows.
    let disagreement: String
    /// What `check --explain` says.
    let explanation: KindExplanation
}
