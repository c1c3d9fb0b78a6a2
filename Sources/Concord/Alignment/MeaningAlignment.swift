import Foundation
import Meaning

/// Finds which sentences of two editions render each other by their vectors, with what they share as anchors.
struct MeaningAlignment {
    let one: EditionReading
    let other: EditionReading
    let vectors: SentenceVectors

    /// The beads, in the order of the first edition; nil where the editions have no vectors.
    ///
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    func beads() throws(ModelError) -> [Bead]? {
        guard let first = one.vectors, let second = other.vectors else { return nil }
        let isOnePair =
            min(one.sentences.count, other.sentences.count) == 1 && max(one.sentences.count, other.sentences.count) <= 3
        let links =
            isOnePair
            ? [onlyLink(first, second)]
            : try SentenceAligner(vectors, looksInside: false).links(
                one.words, vectors: first, other.words, vectors: second, anchors: anchors())
        let usual = log(other.reader.usualLength / one.reader.usualLength)
        let sides = (AbsenceEvidence.Side(one, first), AbsenceEvidence.Side(other, second))
        return AbsentSentences(
            links,
            forward: AbsenceEvidence(
                mine: sides.0, theirs: sides.1, beads: links.map { ($0.first, $0.second) }, usualRatio: usual),
            backward: AbsenceEvidence(
                mine: sides.1, theirs: sides.0, beads: links.map { ($0.second, $0.first) }, usualRatio: -usual)
        ).beads()
    }

    /// The link of editions of a sentence or two.
    private func onlyLink(_ first: Vectors, _ second: Vectors) -> SentenceLink {
        let sums = (
            AbsenceEvidence.Side.sum(Array(one.sentences.indices), first),
            AbsenceEvidence.Side.sum(Array(other.sentences.indices), second)
        )
        return SentenceLink(
            first: Array(one.sentences.indices), second: Array(other.sentences.indices),
            similarity: Float(AbsenceEvidence.cosine(sums.0, sums.1)))
    }

    /// What is known of pairs besides their meaning: the name of their block, and what they share.
    private func anchors() -> [Anchor] {
        let common = CommonKeys(one, other, in: one.sentences.map { _ in other.sentences.indices })
        var anchors: [Anchor] = []
        for (place, sentence) in one.sentences.enumerated() {
            var shared = [Float](repeating: 0, count: other.sentences.count)
            for entry in common.shared(of: place) { shared[entry.column] += entry.weights.one }
            for (column, counterpart) in other.sentences.enumerated() {
                var weight = min(Self.mostShared, Self.shared * shared[column])
                if let name = sentence.blockID, let second = counterpart.blockID {
                    weight += name == second ? Self.sameBlock : -Self.sameBlock
                }
                if weight != 0 { anchors.append(Anchor(first: place, second: column, weight: weight)) }
            }
        }
        return anchors
    }

    private static let shared: Float = 0.02
    private static let mostShared: Float = 0.1
    private static let sameBlock: Float = 0.3
}
