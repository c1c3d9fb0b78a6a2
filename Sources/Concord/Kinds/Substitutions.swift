import Facts
import Foundation
import Languages
import Meaning

/// Words that no table foresaw: where two editions agree on a word, a third has one that means something else.
///
/// Vectors give the candidates: a word that nothing in the others is like, near the place of words that render each other
/// and that nothing in its own sentence is like. What the two others agree on is evidence beside them, and that the
/// sentence says more of what they say without the word than with it.
///
/// Silent about words that other comparisons see to (names, numbers, times, opposite words, denials), about headlines,
/// headings and sentences that are rendered freely, and wherever there is no third edition.
struct SubstitutionComparison {
    let editions: [EditionReading]
    let vectors: SentenceVectors

    /// What is found in three sentences that render each other.
    ///
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    func findings(in triple: SentenceTriple) throws(ModelError) -> [Substitution] {
        // Two editions in one language may be one text.
        guard Set(triple.editions.map { editions[$0].reader.tag }).count == 3 else { return [] }
        var sides: [Side] = []
        for (edition, number) in zip(triple.editions, triple.sentences) {
            guard let side = Side(editions[edition], number) else { return [] }
            sides.append(side)
        }
        var found: [Substitution] = []
        for stranger in try vectors.words.strangers(among: sides.map(\.sentence), asked: sides.map(\.asked)) {
            guard stranger.loners < Self.free, let gain = try gain(without: stranger, in: sides), gain > Self.leastGain
            else { continue }
            let confidence = Self.confidence(stranger, gain)
            guard confidence >= Self.least else { continue }
            let odd = triple.editions[stranger.sentence]
            for (side, word) in zip(stranger.others, stranger.counterparts) {
                let other = triple.editions[side]
                let places = (sides[stranger.sentence].place(of: stranger.word), sides[side].place(of: word))
                let isOne = odd < other
                found.append(
                    Substitution(
                        one: min(odd, other), other: max(odd, other),
                        finding: RawFinding(
                            judgement: Judgement(kind: .term, subject: .term, confidence: confidence),
                            one: isOne ? places.0 : places.1, other: isOne ? places.1 : places.0,
                            culprit: isOne ? -1 : 1, shape: Self.shape(stranger, gain))))
            }
        }
        return found
    }

    /// With so many more words that nothing in the others is like, a sentence is rendered freely.
    private static let free = 6
    /// What the sentence has to gain without the word, both cosines together.
    private static let leastGain = 0.01
    private static let least = 0.3

    /// How sure it is that the word is wrong, 0 to 1: a logistic regression over the sentences of three editions of news,
    /// in which one word was replaced by another of its kind.
    private static func confidence(_ stranger: WordStranger, _ gain: Double) -> Double {
        var sum = 2.9 - 3.82 * Double(stranger.likeness) - 1.25 * Double(stranger.direct)
        sum -= 3.48 * Double(stranger.rendering) + 0.38 * Double(stranger.loners) + 0.07 * Double(stranger.apart)
        return 1 / (1 + exp(-sum - 9.7 * gain))
    }

    /// What was compared, for those who calibrate.
    private static func shape(_ stranger: WordStranger, _ gain: Double) -> String {
        func hundredths(_ number: Float) -> Int { Int((number * 100).rounded()) }
        return """
            substitution like \(hundredths(stranger.likeness)) direct \(hundredths(stranger.direct)) rendered \
            \(hundredths(stranger.rendering)) apart \(stranger.apart) loners \(stranger.loners) gain \
            \(hundredths(Float(gain) * 10))
            """
    }

    /// By how much the cosines with the other sentences grow without the word.
    private func gain(without stranger: WordStranger, in sides: [Side]) throws(ModelError) -> Double? {
        let mine = sides[stranger.sentence]
        let without = try vectors.encode([mine.text(without: stranger.word)])
        guard without.count == 1 else { return nil }
        return stranger.others.reduce(0) { sum, other in
            let theirs = sides[other].vector
            let after = zip(without.vector(0), theirs).reduce(0) { $0 + Double($1.0 * $1.1) }
            let before = zip(mine.vector, theirs).reduce(0) { $0 + Double($1.0 * $1.1) }
            return sum + after - before
        }
    }
}

/// A word of one edition against its counterpart in another, the editions by their places in the story.
struct Substitution: Sendable {
    let one: Int
    let other: Int
    let finding: RawFinding
}

/// What was found in the sentences of a story, three by three.
struct Substitutions: Sendable {
    /// In the order of the sentences.
    private(set) var all: [Substitution] = []
    private var known: [TripleKey: [Substitution]] = [:]

    /// What was found in three sentences; nil where they were not compared.
    subscript(key: TripleKey) -> [Substitution]? { known[key] }

    mutating func add(_ found: [Substitution], of key: TripleKey) {
        all += found
        known[key] = found
    }
}

extension SubstitutionComparison {
    /// A sentence of three, and the words of it that are looked at.
    private struct Side {
        let vector: ArraySlice<Float>
        let sentence: WordSentence
        let asked: Set<Int>
        private let block: Int
        private let start: Int
        private let text: ArraySlice<UInt8>

        /// Nil for headlines and headings, which are seldom rendered word by word, where the edition has no vectors, and
        /// where nobody has taught its language.
        init?(_ edition: EditionReading, _ number: Int) {
            guard let vectors = edition.vectors, edition.reader.isRead else { return nil }
            let placed = edition.sentences[number]
            let reading = placed.reading
            guard !edition.headlines[placed.block] else { return nil }
            let text = edition.texts[placed.block][reading.place]
            guard reading.words.count >= (Self.isEnded(text) ? Self.fewestWords : Self.fewestWithoutMark) else {
                return nil
            }
            let sentence = WordSentence(String(decoding: text, as: UTF8.self), language: edition.reader.tag)
            vector = vectors.vector(number)
            block = placed.block
            start = reading.place.lowerBound
            self.text = text
            self.sentence = sentence
            let starts = Set(Self.plain(reading).map { $0.place.lowerBound - reading.place.lowerBound })
            asked = Set(sentence.words.indices.filter { starts.contains(sentence.words[$0].lowerBound) })
        }

        /// Words of some length that no other comparison sees to, and no names.
        private static func plain(_ reading: SentenceReading) -> [Word] {
            var taken = reading.facts.map(\.whole) + reading.marks.map(\.place) + reading.denials.map(\.place)
            taken += reading.moods.map(\.place) + reading.names.filter { $0.kind != .term }.map(\.place)
            return reading.words.filter { word in
                word.script != .digits && word.length >= shortest && !word.isAllCapitals
                    && (!word.isCapital || word.place.lowerBound == reading.place.lowerBound)
                    && word.bareNature.isDisjoint(with: [.stated, .marked, .letter, .given, .says])
                    && !taken.contains { $0.overlaps(word.place) }
            }
        }

        private static let shortest = 4
        private static let fewestWords = 6
        /// A heading has fewer.
        private static let fewestWithoutMark = 10

        /// Whether a mark ends a sentence, or closes what one ends in.
        private static func isEnded(_ text: ArraySlice<UInt8>) -> Bool {
            String(decoding: text.suffix(8), as: UTF8.self).unicodeScalars.suffix(2).contains {
                [".", "!", "?", "؟", "…", "۔"].contains($0)
            }
        }

        func place(of word: Int) -> RawPlace {
            let bytes = sentence.words[word]
            return RawPlace(block: block, bytes: bytes.lowerBound + start..<bytes.upperBound + start)
        }

        func text(without word: Int) -> String {
            let bytes = place(of: word).bytes
            return String(decoding: text[..<bytes.lowerBound] + text[bytes.upperBound...], as: UTF8.self)
        }
    }
}
