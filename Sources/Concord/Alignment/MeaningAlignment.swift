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
        if min(one.sentences.count, other.sentences.count) == 1, max(one.sentences.count, other.sentences.count) <= 3 {
            return [Bead(one: Array(one.sentences.indices), other: Array(other.sentences.indices))]
        }
        let links = try SentenceAligner(vectors.encoder).links(
            one.words, vectors: first, other.words, vectors: second, anchors: anchors())
        return links.map { link in
            Bead(one: link.first, other: link.second, fit: fit(link, first, second), isMoved: link.isMoved)
        }
    }

    /// What is known of pairs besides their meaning: the name of their block, and what they share.
    private func anchors() -> [Anchor] {
        var anchors: [Anchor] = []
        let keys = other.sentences.map { SentenceKeys.keys(of: $0.reading) }
        for (place, sentence) in one.sentences.enumerated() {
            let mine = SentenceKeys.keys(of: sentence.reading)
            for (column, theirs) in keys.enumerated() {
                var weight: Float = 0
                for (key, worth) in mine where theirs[key] != nil { weight += Float(worth) }
                weight = min(Self.mostShared, Self.shared * weight)
                if let name = sentence.blockID, let second = other.sentences[column].blockID {
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

    /// How sure a link is.
    private func fit(_ link: SentenceLink, _ first: Vectors, _ second: Vectors) -> Double {
        if link.isPaired { return 1 }
        // The nearest that the other edition has.
        var cosines: [Float] = []
        var nearest: Float = -1
        for place in link.first {
            first.similarities(of: place, to: second, into: &cosines)
            nearest = max(nearest, cosines.max() ?? -1)
        }
        for place in link.second {
            second.similarities(of: place, to: first, into: &cosines)
            nearest = max(nearest, cosines.max() ?? -1)
        }
        return Double(1 - nearest)
    }
}
