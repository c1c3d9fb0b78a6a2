import Facts
import Languages
import Meaning

/// An edition as it is compared: its sentences in order.
struct EditionReading: Sendable {
    let reader: LanguageReader
    let texts: [[UInt8]]
    /// Whether each block is a headline.
    let headlines: [Bool]
    let sentences: [PlacedSentence]
    /// A vector for each sentence; nil at the depth of facts.
    var vectors: Vectors?
    /// What its sentences share with their renderings, gathered.
    let keys: EditionKeys
    /// Whether the day of writing is known.
    let hasDate: Bool

    /// The moment of writing, from which relative dates were reckoned; a stand-in where it isn't known.
    let reference: Reference
    /// The sentences of each block.
    private let blocks: [Range<Int>]

    /// Reads an edition; a block that stands in its last version as well is taken from there.
    init(_ edition: EditionText, _ reader: LanguageReader, last: EditionReading? = nil) {
        self.reader = reader
        texts = edition.blocks.map(\.text)
        headlines = edition.blocks.map(\.isHeadline)
        hasDate = edition.date != nil
        reference = edition.date.map { Reference(day: $0.day, second: $0.secondOfDay ?? 43_200) } ?? .standIn
        var known: [KnownText: Range<Int>] = [:]
        if let last, last.reader.tag == reader.tag, last.reference == reference {
            for (text, range) in zip(last.texts, last.blocks) { known[KnownText(text: text)] = range }
        }
        var workspace = LanguageReader.Workspace()
        var sentences: [PlacedSentence] = []
        var blocks: [Range<Int>] = []
        for (place, block) in edition.blocks.enumerated() {
            let start = sentences.count
            if let last, let range = known[KnownText(text: block.text)] {
                for sentence in last.sentences[range] {
                    sentences.append(PlacedSentence(sentence, block: place, blockID: block.id))
                }
            } else {
                let reading = reader.read(block.text, reference: reference, reusing: &workspace)
                for sentence in reading.sentences {
                    sentences.append(PlacedSentence(sentence, block: place, blockID: block.id))
                }
            }
            blocks.append(start..<sentences.count)
        }
        self.sentences = sentences
        self.blocks = blocks
        keys = EditionKeys(sentences)
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
