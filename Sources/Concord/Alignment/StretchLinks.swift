import Languages
import Meaning

/// The links of the words of two aligned stretches, seen from one of them.
struct StretchLinks {
    /// A word of this side, and what renders it.
    struct Head {
        var word: Int
        var counterpart: Int
        /// 0 where the counterpart was guessed by its place.
        var certainty: Float
    }

    private let mine: Side
    private let theirs: Side
    private var best: [Int: Head] = [:]

    /// One side: a stretch of a block, its words, and where they stand in the block.
    private struct Side {
        let block: Int
        /// Bytes of the block.
        let words: [Range<Int>]
        let letters: [Int]
        /// Where each word begins and ends, in scalars from the first.
        let places: [Range<Int>]
        /// The words that begin a sentence.
        let firsts: Set<Int>
        /// Its words with their forms, for an aligner of words; nil where none asks for them.
        let sentence: WordSentence?

        /// Nil where the sentences don't stand behind each other in one block.
        init?(_ sentences: [PlacedSentence], _ texts: [[UInt8]], _ reader: LanguageReader, withForms: Bool) {
            guard let (block, range) = sentences.run(in: texts) else { return nil }
            self.block = block
            let (start, text) = (range.lowerBound, texts[block])
            sentence =
                withForms
                ? WordSentence(String(decoding: text[range], as: UTF8.self), language: reader.tag) : nil
            let words = (sentence?.words ?? reader.words.words(in: text.span.extracting(range)))
                .map { $0.lowerBound + start..<$0.upperBound + start }
            self.words = words
            places = Self.scalars(of: words, in: text.span, from: start)
            letters = places.map { $0.count }
            firsts = Set(
                sentences.compactMap { sentence in
                    words.firstIndex { $0.lowerBound >= sentence.reading.place.lowerBound }
                })
        }

        /// Where words stand that follow each other, in scalars from a byte of the text.
        private static func scalars(of words: [Range<Int>], in text: Span<UInt8>, from start: Int) -> [Range<Int>] {
            var (at, scalars) = (start, 0)
            var places: [Range<Int>] = []
            places.reserveCapacity(words.count)
            for word in words {
                while at < word.lowerBound {
                    if text[at] & 0xC0 != 0x80 { scalars += 1 }
                    at += 1
                }
                let first = scalars
                while at < word.upperBound {
                    if text[at] & 0xC0 != 0x80 { scalars += 1 }
                    at += 1
                }
                places.append(first..<scalars)
            }
            return places
        }

        func word(at byte: Int) -> Int? { words.firstIndex { $0.upperBound > byte } }
    }

    /// The links that an aligner of words finds; by their places alone without one.
    ///
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    init?(_ stretch: Stretch, isOne: Bool, _ aligner: WordAligner?) throws(ModelError) {
        let withForms = aligner != nil
        guard let one = Side(stretch.one, stretch.texts.one, stretch.languages.one, withForms: withForms),
            let other = Side(stretch.other, stretch.texts.other, stretch.languages.other, withForms: withForms)
        else { return nil }
        (mine, theirs) = isOne ? (one, other) : (other, one)
        guard let aligner, let first = mine.sentence, let second = theirs.sentence else { return }
        for link in try aligner.links(first, second) {
            // A word of one or two letters renders nothing by itself.
            guard let counterpart = link.second.first(where: { theirs.letters[$0] > 2 }) else { continue }
            for word in link.first {
                best[word] = Head(word: word, counterpart: counterpart, certainty: link.certainty)
            }
        }
    }

    /// The first word behind a place that has a counterpart, of the next few; else what stands as far into the text.
    func head(after place: Range<Int>) -> Head? {
        guard !theirs.words.isEmpty else { return nil }
        let from = mine.word(at: place.upperBound) ?? mine.words.count - 1
        for word in from..<min(from + 5, mine.words.count) {
            if let head = best[word] { return head }
        }
        let counterpart = min(theirs.words.count - 1, from * theirs.words.count / max(1, mine.words.count))
        return Head(word: from, counterpart: counterpart, certainty: 0)
    }

    /// How many words of the other side stand between the counterpart of a word and a place.
    func apart(_ head: Head, _ place: Range<Int>) -> Double {
        guard let word = theirs.word(at: place.lowerBound) else { return 12 }
        return Double(abs(word - head.counterpart))
    }

    /// How many words of this side stand between a word and a place.
    func apartHere(_ head: Head, _ place: Range<Int>) -> Double {
        guard let word = mine.word(at: place.lowerBound) else { return 12 }
        return Double(abs(word - head.word))
    }

    /// Where the counterpart of a word stands, from the first of `helpers` that lead to it; without one, with the words
    /// beside it, as long as it is short.
    func place(of head: Head, _ helpers: [Range<Int>]) -> RawPlace {
        let center = theirs.words[head.counterpart]
        let first = max(0, head.counterpart - 3)
        if let helper = (first...head.counterpart).first(where: { word in helpers.contains(theirs.words[word]) }),
            !(helper..<head.counterpart).contains(where: { theirs.firsts.contains($0 + 1) }),
            letters(helper...head.counterpart) <= Self.mostLetters
        {
            return RawPlace(block: theirs.block, bytes: theirs.words[helper].lowerBound..<center.upperBound)
        }
        var (start, end) = (head.counterpart, head.counterpart)
        // The verb stands before what was found more often than behind it.
        for step in [-1, -1, 1, -1, -1, 1, -1, -1] {
            if step < 0, start > 0, !theirs.firsts.contains(start), letters(start - 1...end) <= Self.mostLetters {
                start -= 1
            }
            if step > 0, end + 1 < theirs.words.count, !theirs.firsts.contains(end + 1),
                letters(start...end + 1) <= Self.mostLetters
            {
                end += 1
            }
        }
        return RawPlace(
            block: theirs.block, bytes: theirs.words[start].lowerBound..<theirs.words[end].upperBound)
    }

    private static let mostLetters = 40

    /// How many scalars the words take, with what stands between them.
    private func letters(_ words: ClosedRange<Int>) -> Int {
        theirs.places[words.upperBound].upperBound - theirs.places[words.lowerBound].lowerBound
    }
}

extension [PlacedSentence] {
    /// The block in which they stand behind each other, and their bytes there; nil where they don't.
    func run(in texts: [[UInt8]]) -> (block: Int, bytes: Range<Int>)? {
        guard let first, let last, first.block == last.block, texts.indices.contains(first.block),
            first.reading.place.lowerBound <= last.reading.place.lowerBound
        else { return nil }
        return (first.block, first.reading.place.lowerBound..<last.reading.place.upperBound)
    }
}
