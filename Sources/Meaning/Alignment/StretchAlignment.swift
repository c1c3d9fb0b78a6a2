/// The links of two stretches of text that are short enough to be looked at whole.
///
/// First the best way that crosses nothing; then each pair that is nearest to each other but off that way is taken out,
/// and where the rest without it, and the pair, are worth more together than before, it is a moved sentence. What is
/// left over on both sides is paired where it is near enough.
struct StretchAlignment {
    let table: PairTable

    /// At most this many pairs are tried as moved ones.
    private static let trials = 6

    func links() throws(ModelError) -> [SentenceLink] {
        let weights = table.weights
        var (own, others) = (Array(table.firsts), Array(table.seconds))
        var path = try MonotonePath(own, others, in: table)
        var moved: [SentenceLink] = []
        let onPath = Set(
            path.links.filter { $0.first.count == 1 && $0.second.count == 1 }.map { [$0.first[0], $0.second[0]] })
        var candidates: [(worth: Float, first: Int, second: Int)] = []
        for (first, second) in table.nearest() {
            let cosine = table.cosine(first, second)
            guard !onPath.contains([first, second]) else { continue }
            let worth = table.worth([first], [second], cosine: cosine)
            if worth > weights.movedThreshold { candidates.append((worth, first, second)) }
        }
        candidates.sort { ($0.worth, $1.first) > ($1.worth, $0.first) }
        for candidate in candidates.prefix(Self.trials) {
            let (fewer, fewerOthers) = (own.filter { $0 != candidate.first }, others.filter { $0 != candidate.second })
            let without = try MonotonePath(fewer, fewerOthers, in: table)
            let gain = candidate.worth - weights.movedCost
            guard without.worth + gain > path.worth else { continue }
            (own, others, path) = (fewer, fewerOthers, without)
            moved.append(link(candidate.first, candidate.second))
        }
        return path.links + moved + leftovers(own, others, path.links)
    }

    /// Pairs of what no link has, the nearest first.
    private func leftovers(_ own: [Int], _ others: [Int], _ links: [SentenceLink]) -> [SentenceLink] {
        let (left, right) = (Set(links.flatMap(\.first)), Set(links.flatMap(\.second)))
        var pairs: [(worth: Float, first: Int, second: Int)] = []
        for first in own where !left.contains(first) {
            for second in others where !right.contains(second) {
                let worth = table.worth([first], [second], cosine: table.cosine(first, second))
                if worth >= table.weights.leftoverThreshold { pairs.append((worth, first, second)) }
            }
        }
        pairs.sort { ($0.worth, $1.first) > ($1.worth, $0.first) }
        var (usedLeft, usedRight) = (Set<Int>(), Set<Int>())
        var found: [SentenceLink] = []
        for pair in pairs where !usedLeft.contains(pair.first) && !usedRight.contains(pair.second) {
            usedLeft.insert(pair.first)
            usedRight.insert(pair.second)
            found.append(link(pair.first, pair.second))
        }
        return found
    }

    private func link(_ first: Int, _ second: Int) -> SentenceLink {
        SentenceLink(first: [first], second: [second], similarity: table.cosine(first, second), isMoved: true)
    }
}
