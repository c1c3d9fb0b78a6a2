import Facts
import Languages
import Meaning

/// An edition as it is compared: its sentences in order, and all its facts.
struct EditionReading: Sendable {
    let reader: LanguageReader
    let texts: [[UInt8]]
    let sentences: [PlacedSentence]
    let facts: StoryFacts
    /// A vector for each sentence; nil at the depth of facts.
    var vectors: Vectors?
    /// Whether the day of writing is known.
    let hasDate: Bool

    init(_ edition: EditionText, _ reader: LanguageReader) {
        self.reader = reader
        texts = edition.blocks.map(\.text)
        hasDate = edition.date != nil
        let reference = edition.date.map { Reference(day: $0.day, second: $0.secondOfDay ?? 43_200) } ?? .standIn
        var sentences: [PlacedSentence] = []
        var facts: [Fact] = []
        for (place, block) in edition.blocks.enumerated() {
            let reading = reader.read(block.text, reference: reference)
            for sentence in reading.sentences {
                facts += sentence.facts
                sentences.append(PlacedSentence(block: place, reading: sentence, blockID: block.id))
            }
        }
        self.sentences = sentences
        self.facts = StoryFacts(facts: facts)
    }
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
