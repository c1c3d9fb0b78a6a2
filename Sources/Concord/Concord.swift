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
    let vectors: SentenceVectors?

    /// A checker for editions in these languages; their tables are built here, once.
    ///
    /// With an encoder it compares at the depth of meaning, and remembers the vectors of the sentences that it read last.
    public init(languages: some Sequence<LanguageTag>, encoder: Encoder? = nil) {
        var readers: [LanguageTag: LanguageReader] = [:]
        for tag in languages where readers[tag.primary] == nil { readers[tag.primary] = LanguageReader(tag.primary) }
        self.init(readers: readers, vectors: encoder.map { SentenceVectors($0) })
    }

    /// The same, with the tables of each language built beside those of the others.
    public static func built(
        for languages: some Sequence<LanguageTag>, encoder: Encoder? = nil
    ) async -> Checker {
        let tags = Set(languages.map(\.primary))
        let readers = await withTaskGroup(of: LanguageReader.self) { group in
            for tag in tags { group.addTask { LanguageReader(tag) } }
            return await group.reduce(into: [:]) { $0[$1.tag] = $1 }
        }
        return Checker(readers: readers, vectors: encoder.map { SentenceVectors($0) })
    }

    private init(readers: [LanguageTag: LanguageReader], vectors: SentenceVectors?) {
        (self.readers, self.vectors) = (readers, vectors)
    }

    /// Whether editions in a language can be read without building tables first.
    public func knows(_ tag: LanguageTag) -> Bool { readers[tag.primary] != nil }

    /// Compares every two editions of a story.
    public func report(on story: [EditionText], options: CheckOptions = CheckOptions()) -> CheckReport {
        reports(on: [story], options: options)[0]
    }

    /// Compares the editions of each of several stories; together they cost less than one by one.
    public func reports(on stories: [[EditionText]], options: CheckOptions = CheckOptions()) -> [CheckReport] {
        var readings = stories.map { $0.map { read($0) } }
        let failure = addVectors(to: &readings)
        return readings.map { readings in
            var memory = ReportMemory()
            return StoryComparison(
                readings, vectors: vectors, failure: failure,
                substitutions: options.looksForSubstitutions ? Substitutions() : nil
            ).report(options, &memory)
        }
    }

    /// Reads an edition; blocks that stand in `last` as well are taken from there.
    func read(_ edition: EditionText, last: EditionReading? = nil) -> EditionReading {
        EditionReading(edition, readers[edition.language.primary] ?? LanguageReader(edition.language), last: last)
    }

    /// Gives the editions that have none the vectors of their sentences, encoded together; what stood in the way.
    func addVectors(to stories: inout [[EditionReading]]) -> ModelError? {
        guard let vectors else { return nil }
        var texts: [String] = []
        for edition in stories.joined() where edition.wantsVectors { texts += edition.words }
        do throws(ModelError) {
            let all = try vectors.encode(texts)
            var start = 0
            for story in stories.indices {
                for edition in stories[story].indices where stories[story][edition].wantsVectors {
                    let end = start + stories[story][edition].sentences.count
                    stories[story][edition].vectors = all[start..<end]
                    start = end
                }
            }
            return nil
        } catch {
            return error
        }
    }
}
