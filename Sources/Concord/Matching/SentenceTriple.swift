import Facts
import Languages

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
struct TripleKey: Hashable, Sendable {
    private let parts: [Part]

    private struct Part: Hashable {
        let edition: Int
        let language: LanguageTag
        let reference: Reference
        let block: Int
        let place: Range<Int>
        /// The whole block, which places look into.
        let text: [UInt8]

        /// By its place alone: texts are compared where two stand at one place, and most of those are one array.
        func hash(into hasher: inout Hasher) {
            hasher.combine(edition)
            hasher.combine(block)
            hasher.combine(place.lowerBound)
        }
    }

    init(_ triple: SentenceTriple, _ editions: [EditionReading]) {
        parts = zip(triple.editions, triple.sentences).map { edition, number in
            let sentence = editions[edition].sentences[number]
            return Part(
                edition: edition, language: editions[edition].reader.tag,
                reference: editions[edition].reference, block: sentence.block, place: sentence.reading.place,
                text: editions[edition].texts[sentence.block])
        }
    }
}
