import Languages
import Meaning

/// How alike the words of either side are to whatever on the other is nearest to them.
struct WordLikeness {
    private let first: Side
    private let second: Side

    private struct Side {
        let words: WordSentence
        let start: Int
        var likeness: [Float] = []

        /// Nil where the sentences don't stand behind each other in one block.
        init?(_ sentences: [PlacedSentence], _ texts: [[UInt8]], _ reader: LanguageReader) {
            guard let first = sentences.first, let last = sentences.last, first.block == last.block,
                texts.indices.contains(first.block), first.reading.place.lowerBound < last.reading.place.upperBound
            else { return nil }
            start = first.reading.place.lowerBound
            let text = texts[first.block][start..<last.reading.place.upperBound]
            words = WordSentence(String(decoding: text, as: UTF8.self), language: reader.tag)
        }

        func most(in place: Range<Int>) -> Float? {
            words.words.indices.filter {
                (words.words[$0].lowerBound + start..<words.words[$0].upperBound + start).overlaps(place)
            }.compactMap { likeness[$0] < 1 ? likeness[$0] : nil }.max()
        }
    }

    /// The sides of a stretch in words; empty where the sentences of one stand apart.
    static func sentences(of stretch: Stretch) -> [WordSentence] {
        guard let first = Side(stretch.one, stretch.texts.one, stretch.languages.one),
            let second = Side(stretch.other, stretch.texts.other, stretch.languages.other)
        else { return [] }
        return [first.words, second.words]
    }

    /// Nil where the sentences of a side stand apart.
    init?(_ stretch: Stretch, _ aligner: WordAligner) {
        guard var first = Side(stretch.one, stretch.texts.one, stretch.languages.one),
            var second = Side(stretch.other, stretch.texts.other, stretch.languages.other),
            // A damaged model is told of where sentences are encoded.
            let likeness = try? aligner.likeness(first.words, second.words)
        else { return nil }
        (first.likeness, second.likeness) = likeness
        (self.first, self.second) = (first, second)
    }

    /// That of the likest word in some bytes of the one side's block; nil where none stands there.
    func one(_ place: Range<Int>) -> Float? { first.most(in: place) }
    /// The same of the other side.
    func other(_ place: Range<Int>) -> Float? { second.most(in: place) }
}
