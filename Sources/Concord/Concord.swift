public import Languages
import Facts

/// Compares the editions of a story and tells where they don't say the same.
///
/// `Checker.report(on:)` shows the whole way: read each edition, align the sentences of every two, compare what stands
/// side by side, and bring the findings of all pairs together. Where things go:
///
/// | room | what lives there |
/// | --- | --- |
/// | `EditionText` | what goes in |
/// | `Findings/` | what comes out: `Finding`, its kinds, fingerprints, and how pairs are brought together |
/// | `Reading/` | a block as sentences with facts, names, words and marks; one block is the unit that is cached |
/// | `Alignment/` | which sentences render each other; vectors join as `SentenceAlignment.Evidence` |
/// | `Matching/` | when two facts are the same, when they are rivals for one slot |
/// | `Kinds/` | one kind of comparison each: meaning, example, silence, and how sure a finding of it is |
/// | `Explanations/` | the sentences for people, a file for each interface language |
public struct Checker: Sendable {
    private let readers: [LanguageTag: LanguageReader]

    /// A checker for editions in these languages; their tables are built here, once.
    public init(languages: some Sequence<LanguageTag>) {
        var readers: [LanguageTag: LanguageReader] = [:]
        for tag in languages where readers[tag.primary] == nil { readers[tag.primary] = LanguageReader(tag.primary) }
        self.readers = readers
    }

    /// Whether editions in a language can be read without building tables first.
    public func knows(_ tag: LanguageTag) -> Bool { readers[tag.primary] != nil }

    /// Compares every two editions of a story.
    public func report(on story: [EditionText], options: CheckOptions = CheckOptions()) -> CheckReport {
        let editions = story.map { EditionReading($0, readers[$0.language.primary] ?? LanguageReader($0.language)) }
        var gathering = Gathering(editions: editions)
        for one in editions.indices {
            for other in editions.indices where other > one {
                let pair = PairComparison(editions[one], editions[other])
                gathering.add(pair.findings(), between: one, other)
            }
        }
        return CheckReport(
            findings: gathering.findings(least: options.leastConfidence),
            sentences: editions.map(\.sentences.count), facts: editions.map(\.facts.facts.count))
    }
}

/// How a check is made.
public struct CheckOptions: Sendable, Hashable {
    /// How readily findings are reported.
    public enum Sensitivity: String, Sendable, Hashable, CaseIterable {
        /// Only what is sure.
        case low
        case normal
        /// Whatever might be.
        case high
    }

    /// How readily findings are reported.
    public var sensitivity: Sensitivity

    /// Options.
    public init(sensitivity: Sensitivity = .normal) { self.sensitivity = sensitivity }

    /// The confidence from which a finding is reported.
    var leastConfidence: Double {
        switch sensitivity {
        case .low: 0.8
        case .normal: 0.5
        case .high: 0.2
        }
    }
}

/// What a check found, and what it looked at.
public struct CheckReport: Sendable {
    /// The findings, by their first place.
    public let findings: [Finding]
    /// How many sentences each edition has.
    public let sentences: [Int]
    /// How many facts were compared in each.
    public let facts: [Int]
}
