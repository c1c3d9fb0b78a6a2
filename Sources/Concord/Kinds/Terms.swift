import Facts
import Languages

/// Near twins of the termbase: a lunch for a dinner, a minister for an adviser.
struct TermComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: "An edition uses a near twin of the concept that the other names.",
        example: "EN “a working dinner” · AR «غداء عمل»",
        silence: "Terms of different groups, a term that only one edition has, and concepts that both name.")

    private static let twins: [String: String] = Dictionary(
        TermConcept.all.compactMap { concept in concept.twins.map { (concept.id, $0) } },
        uniquingKeysWith: { first, _ in first })

    func findings(in stretch: Stretch) -> [RawFinding] {
        let (one, other) = (Self.terms(stretch.one), Self.terms(stretch.other))
        guard !one.isEmpty, !other.isEmpty else { return [] }
        let (mine, theirs) = (Set(one.map(\.name.id)), Set(other.map(\.name.id)))
        var findings: [RawFinding] = []
        var used: Set<String> = []
        for first in one where !theirs.contains(first.name.id) && !used.contains(first.name.id) {
            guard let group = Self.twins[first.name.id] else { continue }
            let rivals = other.filter {
                !mine.contains($0.name.id) && Self.twins[$0.name.id] == group && !used.contains($0.name.id)
            }
            guard let second = rivals.first else { continue }
            used.insert(first.name.id)
            used.insert(second.name.id)
            let isAlone = rivals.count == 1
            findings.append(
                RawFinding(
                    judgement: Judgement(
                        kind: .term, subject: .term, confidence: (isAlone ? 0.75 : 0.6) * (0.5 + 0.5 * stretch.fit)),
                    one: RawPlace(block: first.block, bytes: first.name.place),
                    other: RawPlace(block: second.block, bytes: second.name.place),
                    shape: "term \(group) \(isAlone ? "alone" : "")"))
        }
        return findings
    }

    private static func terms(_ sentences: [PlacedSentence]) -> [(name: NamedThing, block: Int)] {
        sentences.flatMap { sentence in
            sentence.reading.names.filter { $0.kind == .term && !$0.id.isEmpty }.map { ($0, sentence.block) }
        }
    }
}
