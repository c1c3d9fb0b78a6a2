import Facts
import Languages

/// Near twins of the termbase: a lunch for a dinner, a minister for an adviser.
struct TermComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: """
            An edition uses a near twin of the concept that the other names, another concept where each would make the \
            editions agree, or another word than two others that agree.
            """,
        example: "EN “a working dinner” · AR «غداء عمل»",
        silence: """
            A term that only one edition has, concepts that both name, and those that may render each other: a treaty \
            and an agreement. Terms of different groups, but with vectors, and a third edition or high sensitivity. \
            Words without a table, but with high sensitivity and three editions that don't render each other freely.
            """)

    func findings(in stretch: Stretch) -> [RawFinding] {
        twins(in: stretch) + RewordedTerms.findings(in: stretch)
    }

    private func twins(in stretch: Stretch) -> [RawFinding] {
        let tallies = stretch.tallies
        guard tallies.one.hasTwins, tallies.other.hasTwins, !tallies.one.hasTwins(of: tallies.other) else { return [] }
        guard Self.mayDisagree(stretch) else { return [] }
        let one = StretchTerm.all(of: stretch.one) { $0.twin.isOne }
        let other = StretchTerm.all(of: stretch.other) { $0.twin.isOne }
        let (mine, theirs) = (StretchTerm.lone(one, beside: other), StretchTerm.lone(other, beside: one))
        var candidates: [(distance: Double, one: StretchTerm, other: StretchTerm)] = []
        for first in mine {
            for second in theirs where first.name.twin.isRival(of: second.name.twin) {
                candidates.append((abs(first.position - second.position), first, second))
            }
        }
        candidates.sort { $0.distance < $1.distance }
        var findings: [RawFinding] = []
        var used: (one: Set<Range<Int>>, other: Set<Range<Int>>) = ([], [])
        for (distance, first, second) in candidates
        where !used.one.contains(first.place) && !used.other.contains(second.place) {
            used.one.insert(first.place)
            used.other.insert(second.place)
            let group = NearTwins.group(of: first.name.twin)
            guard first.isDenied == second.isDenied else { continue }
            let (isAlone, isNear) = (candidates.count == 1, distance < 0.25)
            let confidence = Self.base(group) - (isAlone ? 0 : Self.several(group)) - (isNear ? 0 : 0.3)
            findings.append(
                RawFinding(
                    judgement: Judgement(
                        kind: .term, subject: .term, confidence: confidence * (0.5 + 0.5 * stretch.fit)),
                    one: first.rawPlace, other: second.rawPlace,
                    shape: "term \(group) \(isAlone ? "alone" : "several") \(isNear ? "near" : "far")"))
        }
        return findings
    }

    /// How sure a finding of a group is; words of some groups are translated freely: a match and a league, can and
    /// cannot but.
    private static func base(_ group: String) -> Double {
        switch group {
        case "competition", "begin-end", "possibility", "war", "breadth", "friendship", "land", "disaster", "deal",
            "team",
            "distance", "meeting":
            0.45
        case "profession", "settlement": 0.45
        case "outcome", "ownership": 0.65
        default: 0.75
        }
    }

    /// How much less sure a finding is where several stand against each other; in the south-east they always do.
    private static func several(_ group: String) -> Double { group == "compass" ? 0.2 : 0.28 }

    /// Whether a term of the one side is a rival of one of the other; most stretches have none.
    private static func mayDisagree(_ stretch: Stretch) -> Bool {
        for first in stretch.one {
            for mine in first.reading.names where mine.twin.isOne {
                for second in stretch.other {
                    for theirs in second.reading.names where mine.twin.isRival(of: theirs.twin) {
                        return true
                    }
                }
            }
        }
        return false
    }
}
