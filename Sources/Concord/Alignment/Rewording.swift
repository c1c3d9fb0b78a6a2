import Meaning

/// Asks whether the sides of a stretch would say the same if some words of one were others.
///
/// Where they truly disagree, the words that would mend it bring the vectors nearer to each other; where one says in its
/// own way what the other says, they drive them apart. That is evidence of its own beside all tables.
struct Rewording: Sendable {
    private let encoder: SentenceVectors
    private let one: [ArraySlice<Float>]
    private let other: [ArraySlice<Float>]

    /// Nil at the depth of facts.
    init?(_ encoder: SentenceVectors?, _ one: EditionReading, _ other: EditionReading, _ bead: Bead) {
        guard let encoder, let first = one.vectors, let second = other.vectors else { return nil }
        self.encoder = encoder
        self.one = bead.one.map { first.vector($0) }
        self.other = bead.other.map { second.vector($0) }
    }

    /// By how much the cosine of the sides grows if a sentence of one of them, by its place there, is another.
    ///
    /// Nil where there is no such sentence, or where the model turns out to be damaged, which is told of where sentences
    /// are encoded.
    func gain(ofSaying text: String, insteadOf sentence: Int, isOne: Bool) -> Double? {
        let (mine, theirs) = isOne ? (one, other) : (other, one)
        guard mine.indices.contains(sentence), let said = try? encoder.encode([text]), said.count == 1 else {
            return nil
        }
        let rest = theirs.dropFirst().reduce(into: Array(theirs.first ?? [])) { $0.add($1) }
        var (before, after) = (Array(mine[sentence]), Array(said.vector(0)))
        for (place, vector) in mine.enumerated() where place != sentence {
            before.add(vector)
            after.add(vector)
        }
        return AbsenceEvidence.cosine(after, rest) - AbsenceEvidence.cosine(before, rest)
    }
}

extension Rewording {
    /// Makes the vectors of phrases that will be asked for.
    func learn(_ phrases: [String]) {
        // A damaged model is told of where sentences are encoded.
        _ = try? encoder.encode(Array(Set(phrases)))
    }

    /// The cosine of two phrases; nil where the model turns out to be damaged.
    func likeness(_ one: String, _ other: String) -> Double? {
        guard let said = try? encoder.encode([one, other]), said.count == 2 else { return nil }
        return AbsenceEvidence.cosine(Array(said.vector(0)), Array(said.vector(1)))
    }
}

extension [Float] {
    fileprivate mutating func add(_ other: ArraySlice<Float>) {
        for (place, number) in zip(indices, other) { self[place] += number }
    }
}

extension Stretch {
    /// By how much the cosine of the sides grows if other words stand at a place of one of them.
    ///
    /// Nil at the depth of facts, and where the place is in none of its sentences.
    func gain(ofSaying words: [UInt8], at place: RawPlace, isOne: Bool) -> Double? {
        guard let rewording else { return nil }
        let (sentences, texts, _) = side(isOne: isOne)
        guard texts.indices.contains(place.block) else { return nil }
        let text = texts[place.block]
        for (number, sentence) in sentences.enumerated() where sentence.block == place.block {
            let whole = sentence.reading.place
            guard whole.lowerBound <= place.bytes.lowerBound, place.bytes.upperBound <= whole.upperBound else {
                continue
            }
            let said =
                text[whole.lowerBound..<place.bytes.lowerBound] + words
                + text[place.bytes.upperBound..<whole.upperBound]
            return rewording.gain(ofSaying: String(decoding: said, as: UTF8.self), insteadOf: number, isOne: isOne)
        }
        return nil
    }
}
