import Facts
import Languages
import Meaning

/// An edition as it is compared: its sentences in order.
struct EditionReading: Sendable {
    private let kept: Kept
    /// A vector for each sentence; nil at the depth of facts.
    var vectors: Vectors?

    /// All that was read, shared, since readings are handed on many times.
    private final class Kept: Sendable {
        let reader: LanguageReader
        let texts: [[UInt8]]
        let headlines: [Bool]
        let hasDate: Bool
        let reference: Reference
        let sentences: [PlacedSentence]
        /// The sentences of each block.
        let blocks: [Range<Int>]
        let keys: EditionKeys
        let doubled: [Int]

        init(
            _ edition: EditionText, _ reader: LanguageReader, _ reference: Reference, _ sentences: [PlacedSentence],
            _ blocks: [Range<Int>]
        ) {
            self.reader = reader
            texts = edition.blocks.map(\.text)
            headlines = edition.blocks.map(\.isHeadline)
            hasDate = edition.date != nil
            self.reference = reference
            self.sentences = sentences
            self.blocks = blocks
            keys = EditionKeys(sentences)
            doubled = DoublingComparison.repeated(in: sentences)
        }
    }

    /// Reads an edition; a block that stands in its last version as well is taken from there.
    init(_ edition: EditionText, _ reader: LanguageReader, last: EditionReading? = nil) {
        let reference = edition.date.map { Reference(day: $0.day, second: $0.secondOfDay ?? 43_200) } ?? .standIn
        var known: [KnownText: Range<Int>] = [:]
        if let last, last.reader.tag == reader.tag, last.reference == reference {
            for (text, range) in zip(last.texts, last.kept.blocks) { known[KnownText(text: text)] = range }
        }
        var sentences: [PlacedSentence] = []
        var blocks: [Range<Int>] = []
        reader.withWorkspace { workspace in
            for (place, block) in edition.blocks.enumerated() {
                let start = sentences.count
                if let last, let range = known[KnownText(text: block.text)] {
                    for sentence in last.sentences[range] {
                        sentences.append(PlacedSentence(sentence, block: place, blockID: block.id))
                    }
                } else {
                    var reading = reader.read(block.text, reference: reference, reusing: &workspace)
                    // From the last on, so that none is copied.
                    while let sentence = reading.sentences.popLast() {
                        sentences.append(PlacedSentence(sentence, block: place, blockID: block.id))
                    }
                    sentences[start...].reverse()
                }
                blocks.append(start..<sentences.count)
            }
        }
        kept = Kept(edition, reader, reference, sentences, blocks)
    }

    /// A block's text, hashed by its length and some of its bytes: those of a story seldom have all of them in common.
    private struct KnownText: Hashable {
        let text: [UInt8]

        func hash(into hasher: inout Hasher) {
            hasher.combine(text.count)
            for place in stride(from: 0, to: text.count, by: max(1, text.count / 8)) { hasher.combine(text[place]) }
        }
    }

    /// Whether it can have vectors and has none yet.
    var wantsVectors: Bool { vectors == nil && Encoder.knows(reader.tag) }
}

extension EditionReading {
    var reader: LanguageReader { kept.reader }
    /// The text of each block.
    var texts: [[UInt8]] { kept.texts }
    /// Whether each block is a headline.
    var headlines: [Bool] { kept.headlines }
    var sentences: [PlacedSentence] { kept.sentences }
    /// What its sentences share with their renderings, gathered.
    var keys: EditionKeys { kept.keys }
    /// The sentences that stood before, word for word.
    var doubled: [Int] { kept.doubled }
    /// Whether the day of writing is known.
    var hasDate: Bool { kept.hasDate }
    /// The moment of writing, from which relative dates were reckoned; a stand-in where it isn't known.
    var reference: Reference { kept.reference }

    /// The words of each sentence.
    var words: [String] {
        sentences.map { String(decoding: texts[$0.block][$0.reading.place], as: UTF8.self) }
    }
}

extension Reference {
    /// A day from which relative dates are reckoned where the day of writing isn't known: the same for all editions, so
    /// that last week is last week, and far from all days that news speaks of.
    static let standIn = Reference(day: Day(daysSince1970: 54_000))
}
