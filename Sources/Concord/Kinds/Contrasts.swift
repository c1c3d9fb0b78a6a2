import Languages

/// Opposite words: rose and fell, before and after, north and south.
struct ContrastComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: "One edition says the opposite of the other, or names a neighbour of what the other names.",
        example: "EN “prices rose” · RU «цены упали»",
        silence: """
            Words of a group that stand on both sides, or that only one edition uses.
            """)

    func findings(in stretch: Stretch) -> [RawFinding] {
        let tallies = stretch.tallies
        guard tallies.one.hasMarks, tallies.other.hasMarks, !tallies.one.hasMarks(of: tallies.other) else { return [] }
        guard Self.mayDisagree(stretch) else { return [] }
        let (one, other) = (Self.marks(stretch.one), Self.marks(stretch.other))
        var findings: [RawFinding] = []
        for group in Set(one.map(\.mark.group)).sorted() {
            let mine = one.filter { $0.mark.group == group }
            let theirs = other.filter { $0.mark.group == group }
            guard !theirs.isEmpty else { continue }
            findings += Self.compare(mine, theirs, group, stretch)
        }
        return findings
    }

    /// Whether a word of the one side and one of the other are of two sides of a group; most stretches have none.
    private static func mayDisagree(_ stretch: Stretch) -> Bool {
        for first in stretch.one {
            for mine in first.reading.marks {
                let group = mine.group
                for second in stretch.other {
                    for theirs in second.reading.marks where theirs.side != mine.side && theirs.group == group {
                        return true
                    }
                }
            }
        }
        return false
    }

    /// A mark, where it stands, and whether a denial stands before it.
    private typealias Placed = (mark: Mark, block: Int, isDenied: Bool)

    private static func marks(_ sentences: [PlacedSentence]) -> [Placed] {
        sentences.flatMap { sentence in
            sentence.reading.marks.map { ($0, sentence.block, sentence.reading.denies($0.place)) }
        }
    }

    /// Where one edition has more of one side and the other more of another, they stand against each other.
    private static func compare(
        _ mine: [Placed], _ theirs: [Placed],
        _ group: UInt16, _ stretch: Stretch
    ) -> [RawFinding] {
        var balance: [UInt16: Int] = [:]
        for entry in mine { balance[entry.mark.side, default: 0] += 1 }
        for entry in theirs { balance[entry.mark.side, default: 0] -= 1 }
        let surplus = balance.filter { $0.value > 0 }.keys.sorted()
        let lack = balance.filter { $0.value < 0 }.keys.sorted()
        guard let first = surplus.first, let second = lack.first, surplus.count == 1, lack.count == 1,
            let one = mine.last(where: { $0.mark.side == first }),
            let other = theirs.last(where: { $0.mark.side == second })
        else { return [] }
        // Denies, and doesn't admit: one says the opposite, and says no to it.
        guard one.isDenied == other.isDenied else { return [] }
        // A side that stands on both says nothing where the other has it more than once.
        let isBoth =
            theirs.contains { $0.mark.side == first } || mine.contains { $0.mark.side == second }
        let isAlone = mine.count == 1 && theirs.count == 1
        let name = ContrastGroup.all[Int(group)].name
        var confidence = base(name)
        if !isAlone { confidence -= 0.1 }
        if isBoth { confidence -= 0.3 }
        let gain = gain(one, other, stretch)
        // Either says in its own way what the other says, so that the opposite would part them.
        if let gain, gain < Self.leastGain { confidence *= 0.6 }
        confidence *= 0.5 + 0.5 * stretch.fit
        return [
            RawFinding(
                judgement: Judgement(kind: .contrast, subject: .term, confidence: confidence),
                one: RawPlace(block: one.block, bytes: one.mark.place),
                other: RawPlace(block: other.block, bytes: other.mark.place),
                shape:
                    "contrast \(name) \(isAlone ? "alone " : "")\(isBoth ? "both " : "")\(gain.map { "gain \(Int(($0 * 1_000).rounded()))" } ?? "")"
            )
        ]
    }

    private static let leastGain = -0.012

    /// By how much the sides are more alike if either says what the other does; nil at the depth of facts.
    private static func gain(
        _ one: Placed, _ other: Placed,
        _ stretch: Stretch
    ) -> Double? {
        func gain(
            _ mine: Placed, _ theirs: Mark, _ reader: LanguageReader, isOne: Bool
        ) -> Double? {
            reader.word(ofSide: theirs.side).flatMap {
                stretch.gain(
                    ofSaying: Array($0.utf8), at: RawPlace(block: mine.block, bytes: mine.mark.place), isOne: isOne)
            }
        }
        guard let first = gain(one, other.mark, stretch.languages.one, isOne: true),
            let second = gain(other, one.mark, stretch.languages.other, isOne: false)
        else { return nil }
        return (first + second) / 2
    }

    /// The share of findings of a group that were right.
    private static func base(_ group: String) -> Double {
        switch group {
        case "compass", "ruler", "victims", "gender", "office", "law", "hand", "verdict": 0.86
        case "size", "force", "rank", "meal", "answer", "level", "secrecy": 0.82
        case "order", "age", "family", "authority", "word", "trade": 0.75
        case "direction", "amount", "stand", "worth": 0.7
        case "profession", "custody": 0.6
        default: 0.45
        }
    }
}
