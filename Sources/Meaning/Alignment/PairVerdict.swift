/// Whether two sentences that stand alone beside each other are a pair, seen from what the whole alignment says.
///
/// How far their cosine is above the best that either has with another sentence, whether the sentences before and behind
/// them are paired with each other, and how odd their lengths are. Two logistic regressions: one of pairs that were
/// found, one of sentences that were left over.
struct PairVerdict {
    private let table: PairTable
    /// The link of each sentence; nil where none has it.
    private var links: (first: [Int: Int], second: [Int: Int]) = ([:], [:])

    init(_ table: PairTable, _ links: [SentenceLink]) {
        self.table = table
        for (place, link) in links.enumerated() {
            for sentence in link.first { self.links.first[sentence] = place }
            for sentence in link.second { self.links.second[sentence] = place }
        }
    }

    /// How surely a pair that was found is one; below 0 it is taken for two sentences without counterparts.
    func certainty(ofPair first: Int, _ second: Int) -> Float {
        let weights = table.weights
        return table.lead(first, second) + weights.neighbourWorth * pairedNeighbours(first, second)
            - weights.oddPair * min(table.oddness(first, second), weights.mostOdd) + weights.pairBias
    }

    /// How surely two sentences that were left over are a pair; below 0 they are none.
    func certainty(ofLeftovers first: Int, _ second: Int) -> Float {
        let weights = table.weights
        return table.anchoredCosine(first, second) + table.lead(first, second)
            + weights.leftoverNeighbourWorth * pairedNeighbours(first, second) - weights.leftoverBias
    }

    /// How many of the two places beside a pair have a pair too; beyond the ends of both texts there is one.
    private func pairedNeighbours(_ first: Int, _ second: Int) -> Float {
        var count: Float = 0
        for step in [-1, 1] {
            let (own, other) = (first + step, second + step)
            if let link = links.first[own], links.second[other] == link {
                count += 1
            } else if !table.firsts.contains(own), !table.seconds.contains(other) {
                count += 1
            }
        }
        return count
    }
}
