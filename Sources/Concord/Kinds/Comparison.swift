import Meaning

/// A kind of comparison: what it means, and what it finds in sentences that render each other.
///
/// To add one: a file in this folder, a case of `FindingKind`, and a line in `Comparisons.all`.
protocol Comparison: Sendable {
    /// What `check --explain` says of it.
    static var explanation: KindExplanation { get }
    /// What it finds between two aligned stretches.
    func findings(in stretch: Stretch) -> [RawFinding]
}

/// The kinds of comparison, in the order that they are made in.
enum Comparisons {
    static let all: [any Comparison] = [
        FactComparisons(), NameComparison(), TermComparison(), NegationComparison(), MoodComparison(),
        ContrastComparison(), QuotationComparison(),
    ]
}

/// Two aligned stretches of two editions: what every comparison looks at.
final class Stretch: Sendable {
    /// The sentences of either side.
    let one: [PlacedSentence]
    let other: [PlacedSentence]
    /// The languages.
    let languages: (one: LanguageReader, other: LanguageReader)
    /// The blocks' bytes.
    let texts: (one: [[UInt8]], other: [[UInt8]])
    /// How sure it is that they render each other.
    let fit: Double
    /// The cosine of the two sides; nil at the depth of facts.
    let similarity: Double?
    /// Finds which words render each other; nil at the depth of facts.
    let words: WordAligner?
    /// Tells what other words would do; nil at the depth of facts.
    let rewording: Rewording?
    /// What the names, terms and opposite words of either side come to.
    let tallies: (one: Tally, other: Tally)
    let comparison: FactComparison
    /// The facts of either side, in order.
    let facts: (one: [Fact], other: [Fact])

    init(
        _ one: EditionReading, _ other: EditionReading, _ bead: Bead, _ comparison: FactComparison,
        _ vectors: SentenceVectors?
    ) {
        self.one = bead.one.map { one.sentences[$0] }
        self.other = bead.other.map { other.sentences[$0] }
        languages = (one.reader, other.reader)
        texts = (one.texts, other.texts)
        fit = bead.fit
        similarity = bead.similarity
        words = vectors?.words
        rewording = Rewording(vectors, one, other, bead)
        tallies = (Tally(self.one), Tally(self.other))
        self.comparison = comparison
        facts = (Self.facts(of: self.one), Self.facts(of: self.other))
    }

    private static func facts(of sentences: [PlacedSentence]) -> [Fact] {
        // Most stretches are of one sentence, whose facts needn't be copied.
        sentences.count == 1 ? sentences[0].reading.facts : sentences.flatMap(\.reading.facts)
    }

    /// The one side, or the other: its sentences, the bytes of its edition's blocks, and its language.
    func side(isOne: Bool) -> (sentences: [PlacedSentence], texts: [[UInt8]], reader: LanguageReader) {
        isOne ? (one, texts.one, languages.one) : (other, texts.other, languages.other)
    }

    /// The block that a fact of the one side, or of the other, stands in.
    func block(ofFact place: Int, isOne: Bool) -> Int {
        var rest = place
        for sentence in isOne ? one : other {
            if rest < sentence.reading.facts.count { return sentence.block }
            rest -= sentence.reading.facts.count
        }
        return 0
    }
}

extension Stretch {
    /// Which words render each other, seen from either side; by their places alone at the depth of facts.
    ///
    /// Nil where the sentences of a side stand apart.
    func links(isOne: Bool) -> StretchLinks? {
        do throws(ModelError) {
            return try StretchLinks(self, isOne: isOne, words)
        } catch {
            // A damaged model is told of where sentences are encoded; a comparison goes by the places then.
            return nil
        }
    }
}

/// A finding between two editions, before those of all pairs are brought together.
struct RawFinding: Sendable {
    var judgement: Judgement
    /// In the one edition; nil where only the other is concerned.
    var one: RawPlace?
    var other: RawPlace?
    /// Words for either side, where the words at the place are not enough.
    var said: (one: String?, other: String?) = (nil, nil)
    /// Whether the one side (-1) or the other (1) is wrong by itself; 0 where it isn't known.
    var culprit = 0
    /// What of it was compared, for those who calibrate.
    var shape = ""
}

/// Bytes of a block.
struct RawPlace: Sendable, Hashable {
    var block: Int
    var bytes: Range<Int>
}
