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
        init?(_ stretch: Stretch, isOne: Bool) {
            let (sentences, texts, reader) = stretch.side(isOne: isOne)
            guard let (block, bytes) = sentences.run(in: texts) else { return nil }
            start = bytes.lowerBound
            words = WordSentence(String(decoding: texts[block][bytes], as: UTF8.self), language: reader.tag)
        }

        func most(in place: Range<Int>) -> Float? {
            words.words.indices.filter {
                (words.words[$0].lowerBound + start..<words.words[$0].upperBound + start).overlaps(place)
            }.compactMap { likeness[$0] < 1 ? likeness[$0] : nil }.max()
        }
    }

    /// The sides of a stretch in words; empty where the sentences of one stand apart.
    static func sentences(of stretch: Stretch) -> [WordSentence] {
        guard let first = Side(stretch, isOne: true), let second = Side(stretch, isOne: false) else { return [] }
        return [first.words, second.words]
    }

    /// Nil where the sentences of a side stand apart.
    init?(_ stretch: Stretch, _ aligner: WordAligner) {
        guard var first = Side(stretch, isOne: true), var second = Side(stretch, isOne: false),
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
