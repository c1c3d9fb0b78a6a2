import Facts
public import Languages
public import Meaning

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
/// | `Alignment/` | which sentences render each other, by what they share or by their vectors |
/// | `Matching/` | when two facts are the same, when they are rivals for one slot |
/// | `Kinds/` | one kind of comparison each: meaning, example, silence, and how sure a finding of it is |
/// | `Explanations/` | the sentences for people, a file for each interface language |
public struct Checker: Sendable {
    private let readers: [LanguageTag: LanguageReader]
    private let vectors: SentenceVectors?

    /// A checker for editions in these languages; their tables are built here, once.
    ///
    /// With an encoder it compares at the depth of meaning, and remembers the vectors of the sentences that it read last.
    public init(languages: some Sequence<LanguageTag>, encoder: Encoder? = nil) {
        var readers: [LanguageTag: LanguageReader] = [:]
        for tag in languages where readers[tag.primary] == nil { readers[tag.primary] = LanguageReader(tag.primary) }
        self.readers = readers
        vectors = encoder.map { SentenceVectors($0) }
    }

    /// Whether editions in a language can be read without building tables first.
    public func knows(_ tag: LanguageTag) -> Bool { readers[tag.primary] != nil }

    /// Compares every two editions of a story.
    public func report(on story: [EditionText], options: CheckOptions = CheckOptions()) -> CheckReport {
        var editions = story.map { read($0) }
        guard let vectors else { return facts(editions, options, failure: nil) }
        do throws(ModelError) {
            var stories = [editions]
            try addVectors(to: &stories, vectors)
            editions = stories[0]
            return try report(on: editions, options, vectors)
        } catch {
            return facts(editions, options, failure: error)
        }
    }

    /// Compares the editions of each of several stories; together they cost less than one by one.
    public func reports(on stories: [[EditionText]], options: CheckOptions = CheckOptions()) -> [CheckReport] {
        var readings = stories.map { $0.map { read($0) } }
        guard let vectors else { return readings.map { facts($0, options, failure: nil) } }
        do throws(ModelError) {
            try addVectors(to: &readings, vectors)
        } catch {
            return readings.map { facts($0, options, failure: error) }
        }
        return readings.map { editions in
            do throws(ModelError) {
                return try report(on: editions, options, vectors)
            } catch {
                return facts(editions, options, failure: error)
            }
        }
    }

    private func read(_ edition: EditionText) -> EditionReading {
        EditionReading(edition, readers[edition.language.primary] ?? LanguageReader(edition.language))
    }

    /// Gives every edition of the stories the vectors of its sentences, encoded together.
    private func addVectors(
        to stories: inout [[EditionReading]], _ vectors: SentenceVectors
    ) throws(ModelError) {
        let all = try vectors.vectors(of: stories.flatMap { $0.flatMap(\.words) })
        var start = 0
        for story in stories.indices {
            for edition in stories[story].indices {
                let end = start + stories[story][edition].sentences.count
                stories[story][edition].vectors = all[start..<end]
                start = end
            }
        }
    }

    private func facts(_ editions: [EditionReading], _ options: CheckOptions, failure: ModelError?) -> CheckReport {
        // Without vectors nothing is read from a model, so nothing is thrown.
        var report = try? report(on: editions, options, nil)
        report?.failure = failure
        return report ?? CheckReport(findings: [], sentences: [], facts: [], depth: .facts, failure: failure)
    }

    private func report(
        on editions: [EditionReading], _ options: CheckOptions, _ vectors: SentenceVectors?
    ) throws(ModelError) -> CheckReport {
        var gathering = Gathering(editions: editions)
        for one in editions.indices {
            for other in editions.indices where other > one {
                let pair = PairComparison(editions[one], editions[other], vectors: vectors)
                gathering.add(try pair.findings(), between: one, other)
            }
        }
        return CheckReport(
            findings: gathering.findings(least: options.leastConfidence),
            sentences: editions.enumerated().map { place, edition in
                edition.sentences.map { Finding.Place(edition: place, block: $0.block, bytes: $0.reading.place) }
            },
            facts: editions.map { edition in
                edition.sentences.reduce(0) { $0 + $1.reading.facts.count + $1.reading.names.count }
            },
            depth: vectors == nil ? .facts : .meaning)
    }
}

/// How deeply editions are compared.
public enum CheckDepth: String, Sendable, Hashable, CaseIterable {
    /// By what they state: numbers, dates, names, terms. No model, all speed.
    case facts
    /// By the vectors of their sentences as well.
    case meaning
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
    /// The sentences of each edition, in their order.
    public let sentences: [[Finding.Place]]
    /// How many facts, names and terms were compared in each.
    public let facts: [Int]
    /// How deeply they were compared.
    public let depth: CheckDepth
    /// Why they were compared by their facts alone, where meaning was asked for.
    public internal(set) var failure: ModelError?

    /// The sentence that a place stands in; the place itself where it stands in none.
    public func sentence(at place: Finding.Place) -> Finding.Place {
        guard sentences.indices.contains(place.edition) else { return place }
        let own = sentences[place.edition].filter { $0.block == place.block }
        return own.first {
            $0.bytes.lowerBound <= place.bytes.lowerBound && $0.bytes.upperBound >= place.bytes.upperBound
        }
            ?? place
    }
}
