/// A sentence of each of three editions, of which every two render each other.
struct SentenceTriple {
    /// The editions, in order.
    let editions: [Int]
    /// The sentence of each.
    let sentences: [Int]

    /// All in a story: those of each three editions that stand beside each other in a ring, so that however many there
    /// are, each has others to side with.
    ///
    /// `rendered`: the beads between two editions, the first before the second.
    static func all(editions: Int, rendered: (Int, Int) -> [Bead]) -> [SentenceTriple] {
        guard editions > 2 else { return [] }
        return (0..<(editions == 3 ? 1 : editions)).flatMap { start in
            let three = [start, (start + 1) % editions, (start + 2) % editions].sorted()
            return all(
                three, [rendered(three[0], three[1]), rendered(three[0], three[2]), rendered(three[1], three[2])])
        }
    }

    private static func all(_ editions: [Int], _ beads: [[Bead]]) -> [SentenceTriple] {
        let counterparts = beads.map { beads in
            Dictionary(
                beads.filter { $0.one.count == 1 && $0.other.count == 1 }.map { ($0.one[0], $0.other[0]) },
                uniquingKeysWith: { first, _ in first })
        }
        return counterparts[0].sorted { $0.key < $1.key }.compactMap { first, second in
            guard let third = counterparts[1][first], counterparts[2][second] == third else { return nil }
            return SentenceTriple(editions: editions, sentences: [first, second, third])
        }
    }
}

/// What three sentences are made of: where it is the same, so is what is found in them.
///
/// A sentence is the same where it is of a block that was not read again, as in `StretchKey`.
struct TripleKey: Hashable, Sendable {
    private let parts: [Part]

    private struct Part: Hashable {
        let edition: Int
        let sentence: PlacedSentence

        static func == (first: Part, second: Part) -> Bool {
            first.edition == second.edition && first.sentence.isSame(as: second.sentence)
        }

        func hash(into hasher: inout Hasher) { hasher.combine(sentence.identity) }
    }

    init(_ triple: SentenceTriple, _ editions: [EditionReading]) {
        parts = zip(triple.editions, triple.sentences).map { edition, number in
            Part(edition: edition, sentence: editions[edition].sentences[number])
        }
    }
}
