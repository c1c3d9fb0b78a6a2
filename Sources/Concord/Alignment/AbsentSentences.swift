import Meaning

/// Makes beads of links, where each sentence that is alone, or one of several, is asked whether it has a counterpart.
///
/// One that was joined to a pair and has none is taken out of it; two that were left at the same place, and are sooner
/// each other's than without any, are paired.
struct AbsentSentences {
    private let links: [SentenceLink]
    private let forward: AbsenceEvidence
    private let backward: AbsenceEvidence

    init(_ links: [SentenceLink], forward: AbsenceEvidence, backward: AbsenceEvidence) {
        self.links = links
        self.forward = forward
        self.backward = backward
    }

    /// The beads; `fit` of one with an empty side is how sure it is that there is no counterpart.
    func beads() -> [Bead] {
        var beads: [Bead] = []
        var alone: (one: [(sentence: Int, absence: Absence)], other: [(sentence: Int, absence: Absence)]) = ([], [])
        for (place, link) in links.enumerated() {
            var bead = Bead(
                one: link.first, other: link.second, similarity: Double(link.similarity), isMoved: link.isMoved)
            if link.isPaired {
                while let gone = absent(in: bead.one, forward, place) {
                    bead.one.removeAll { $0 == gone.sentence }
                    beads.append(Bead(one: [gone.sentence], other: [], fit: gone.absence.confidence))
                }
                while let gone = absent(in: bead.other, backward, place) {
                    bead.other.removeAll { $0 == gone.sentence }
                    beads.append(Bead(one: [], other: [gone.sentence], fit: gone.absence.confidence))
                }
                beads.append(bead)
            } else {
                alone.one += link.first.map { ($0, forward.absence(of: $0, in: place)) }
                alone.other += link.second.map { ($0, backward.absence(of: $0, in: place)) }
            }
        }
        pair(&alone.one, &alone.other, into: &beads)
        beads += alone.one.map { Bead(one: [$0.sentence], other: [], fit: $0.absence.confidence) }
        beads += alone.other.map { Bead(one: [], other: [$0.sentence], fit: $0.absence.confidence) }
        return beads
    }

    /// The sentence of a side of several that most surely has no counterpart; nil where all belong there.
    private func absent(
        in sentences: [Int], _ evidence: AbsenceEvidence, _ place: Int
    ) -> (sentence: Int, absence: Absence)? {
        guard sentences.count > 1 else { return nil }
        return sentences.map { ($0, evidence.absence(of: $0, in: place, among: sentences)) }
            .filter { $0.1.confidence >= 0.5 }.max { $0.1.confidence < $1.1.confidence }
    }

    /// Pairs what was left at the same place on both sides, the nearest first.
    private func pair(
        _ one: inout [(sentence: Int, absence: Absence)], _ other: inout [(sentence: Int, absence: Absence)],
        into beads: inout [Bead]
    ) {
        var pairs: [(cosine: Double, one: Int, other: Int)] = []
        for (sentence, absence) in one where absence.confidence < 0.5 {
            guard let opposite = absence.opposite,
                other.contains(where: { $0.sentence == opposite.sentence && $0.absence.confidence < 0.5 })
            else { continue }
            pairs.append((opposite.cosine, sentence, opposite.sentence))
        }
        for pair in pairs.sorted(by: { ($0.cosine, $1.one) > ($1.cosine, $0.one) })
        where one.contains(where: { $0.sentence == pair.one }) && other.contains(where: { $0.sentence == pair.other }) {
            one.removeAll { $0.sentence == pair.one }
            other.removeAll { $0.sentence == pair.other }
            beads.append(Bead(one: [pair.one], other: [pair.other], fit: 0.5, similarity: pair.cosine))
        }
    }
}
