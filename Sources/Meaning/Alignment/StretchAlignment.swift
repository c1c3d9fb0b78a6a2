/// The links of two stretches of text that are short enough to be looked at whole.
///
/// First the best way that crosses nothing; then each pair that is nearest to each other but off that way is taken out,
/// and where the rest without it, and the pair, are worth more together than before, it is a moved sentence. What is
/// left over is joined to a pair that it completes, or paired where the whole speaks for it; what the whole speaks
/// against is no pair.
struct StretchAlignment {
    let table: PairTable

    /// At most this many pairs are tried as moved ones.
    private static let trials = 8

    func links() throws(ModelError) -> [SentenceLink] {
        let weights = table.weights
        var (own, others) = (Array(table.firsts), Array(table.seconds))
        guard !own.isEmpty, !others.isEmpty else { return [] }
        let runs = RunLinks(table)
        var path = try MonotonePath(own, others, among: runs)
        var moved: [SentenceLink] = []
        let onPath = Set(path.links.map { [$0.first, $0.second] })
        var candidates: [(worth: Float, first: Int, second: Int)] = []
        for (first, second) in table.nearest() where !onPath.contains([[first], [second]]) {
            let worth = table.worth(first, second)
            if worth > weights.movedThreshold { candidates.append((worth, first, second)) }
        }
        candidates.sort { ($0.worth, $1.first) > ($1.worth, $0.first) }
        let onPathAtAll = (Set(path.links.flatMap(\.first)), Set(path.links.flatMap(\.second)))
        for candidate in candidates.prefix(Self.trials) {
            // Two sentences that the way passes over are worth what they are worth; it needs no other look.
            if !onPathAtAll.0.contains(candidate.first), !onPathAtAll.1.contains(candidate.second) {
                guard candidate.worth > weights.movedCost else { continue }
                own.removeAll { $0 == candidate.first }
                others.removeAll { $0 == candidate.second }
                moved.append(link(candidate.first, candidate.second))
                continue
            }
            let (fewer, fewerOthers) = (own.filter { $0 != candidate.first }, others.filter { $0 != candidate.second })
            let without = try MonotonePath(fewer, fewerOthers, among: runs)
            guard without.worth + candidate.worth - weights.movedCost > path.worth else { continue }
            (own, others, path) = (fewer, fewerOthers, without)
            moved.append(link(candidate.first, candidate.second))
        }
        var links = path.links + moved
        try complete(&links)
        guard table.isUsualKnown else { return links }
        addLeftovers(to: &links)
        let verdict = PairVerdict(table, links)
        return links.filter { link in
            link.first.count > 1 || link.second.count > 1
                || verdict.certainty(ofPair: link.first[0], link.second[0]) >= 0
        }
    }

    private func leftovers(_ links: [SentenceLink]) -> (own: [Int], others: [Int]) {
        let (left, right) = (Set(links.flatMap(\.first)), Set(links.flatMap(\.second)))
        return (table.firsts.filter { !left.contains($0) }, table.seconds.filter { !right.contains($0) })
    }

    /// A sentence joined to a pair: what is gained, the place of the pair, what it becomes, how far the sentence stood.
    private typealias Completion = (gain: Float, link: Int, first: SentenceSpan, second: SentenceSpan, added: Int)

    /// What is gained where a pair with another sentence is worth so much.
    private func gain(_ completion: Completion, _ worth: Float, _ links: [SentenceLink]) -> Float {
        let link = links[completion.link]
        return worth - table.worth(link.first[0], link.second[0]) - table.weights.completionCost
            - (completion.added > 2 ? table.weights.farCompletionCost : 0)
    }

    /// Joins what no link has to a pair that it makes nearer.
    private func complete(_ links: inout [SentenceLink]) throws(ModelError) {
        let (own, others) = leftovers(links)
        guard !own.isEmpty || !others.isEmpty else { return }
        var candidates: [Completion] = []
        for (index, link) in links.enumerated() where link.first.count == 1 && link.second.count == 1 {
            let (first, second) = (link.first[0], link.second[0])
            for more in own {
                candidates.append(
                    (0, index, SentenceSpan([first, more].sorted()), SentenceSpan([second]), abs(more - first)))
            }
            for more in others {
                candidates.append(
                    (0, index, SentenceSpan([first]), SentenceSpan([second, more].sorted()), abs(more - second)))
            }
        }
        candidates = candidates.filter { candidate in
            let (first, second) = (table.facts(ofFirst: candidate.first), table.facts(ofSecond: candidate.second))
            let most = table.worth(first, second, cosine: table.estimate(first, second) + RunLinks.doubt)
            return gain(candidate, most, links) > 0
        }
        for candidate in candidates {
            table.first.want(candidate.first)
            table.second.want(candidate.second)
        }
        try table.prepare()
        for (place, candidate) in candidates.enumerated() {
            let (first, second) = (table.facts(ofFirst: candidate.first), table.facts(ofSecond: candidate.second))
            candidates[place].gain = gain(
                candidate, table.worth(first, second, cosine: table.cosine(candidate.first, candidate.second)), links)
        }
        candidates.sort { ($0.gain, $1.link) > ($1.gain, $0.link) }
        var (usedOwn, usedOthers, usedLinks) = (Set<Int>(), Set<Int>(), Set<Int>())
        for candidate in candidates where candidate.gain > 0 && !usedLinks.contains(candidate.link) {
            let link = links[candidate.link]
            let moreOwn = candidate.first.sentences.filter { !link.first.contains($0) }
            let moreOthers = candidate.second.sentences.filter { !link.second.contains($0) }
            guard usedOwn.isDisjoint(with: moreOwn), usedOthers.isDisjoint(with: moreOthers) else { continue }
            usedOwn.formUnion(moreOwn)
            usedOthers.formUnion(moreOthers)
            usedLinks.insert(candidate.link)
            links[candidate.link] = SentenceLink(
                first: candidate.first.sentences, second: candidate.second.sentences,
                similarity: table.cosine(candidate.first, candidate.second), isMoved: link.isMoved)
        }
    }

    /// Pairs what no link has, the surest first.
    private func addLeftovers(to links: inout [SentenceLink]) {
        let (own, others) = leftovers(links)
        guard !own.isEmpty, !others.isEmpty else { return }
        let verdict = PairVerdict(table, links)
        var pairs: [(certainty: Float, first: Int, second: Int)] = []
        for first in own {
            for second in others {
                let certainty = verdict.certainty(ofLeftovers: first, second)
                if certainty >= 0 { pairs.append((certainty, first, second)) }
            }
        }
        pairs.sort { ($0.certainty, $1.first) > ($1.certainty, $0.first) }
        var (used, usedOthers) = (Set<Int>(), Set<Int>())
        for pair in pairs where !used.contains(pair.first) && !usedOthers.contains(pair.second) {
            used.insert(pair.first)
            usedOthers.insert(pair.second)
            var link = link(pair.first, pair.second)
            link.isMoved = links.contains { ($0.first[0] < pair.first) != ($0.second[0] < pair.second) }
            links.append(link)
        }
    }

    private func link(_ first: Int, _ second: Int) -> SentenceLink {
        SentenceLink(first: [first], second: [second], similarity: table.cosine(first, second), isMoved: true)
    }
}
