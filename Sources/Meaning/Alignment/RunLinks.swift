/// The links of several sentences that may be on the best way, with what each is worth at most.
///
/// The vector of a run has to be encoded, and that takes longer than all the rest. The mean of its sentences' vectors
/// says how near it can come, so only those are encoded that would be on the best way if they came as near as that.
final class RunLinks {
    let table: PairTable
    /// Those of neighbours first; what is found between sentences that others were taken out from between comes behind.
    private(set) var candidates: [Candidate] = []
    let neighbourly: Int
    private var others: [Pair: Int] = [:]
    /// What is known of runs that are no neighbours, of either text.
    private var firstFacts: [SentenceSpan: SpanFacts] = [:]
    private var secondFacts: [SentenceSpan: SpanFacts] = [:]

    /// A link, and what it is worth: at most, until it is known.
    struct Candidate {
        let first: SentenceSpan
        let second: SentenceSpan
        var worth: Float
        var isKnown = false
    }

    private struct Pair: Hashable {
        let first: SentenceSpan
        let second: SentenceSpan

        /// Mixed before they are hashed, which takes half the time.
        func hash(into hasher: inout Hasher) {
            hasher.combine(first.packed &* 0x9E37_79B9_7F4A_7C15 ^ second.packed)
        }
    }

    /// How much nearer than the mean of its sentences a run may turn out to be.
    static let doubt: Float = 0.12

    init(_ table: PairTable) {
        self.table = table
        let lefts = Self.runs(Array(table.firsts), table.facts(ofFirst:))
        let rights = Self.runs(Array(table.seconds), table.facts(ofSecond:))
        var candidates: [Candidate] = []
        for (own, other) in AlignmentWeights.shapes.dropFirst() {
            for left in lefts[own - 1] {
                for right in rights[other - 1] {
                    let most = table.estimate(left, right) + Self.doubt
                    guard table.mayBeWorth(left, right, cosine: most),
                        let candidate = Self.candidate(left, right, most, table)
                    else { continue }
                    candidates.append(candidate)
                }
            }
        }
        self.candidates = candidates
        neighbourly = candidates.count
    }

    /// The runs of one to three of some sentences, by their number.
    private static func runs(_ sentences: [Int], _ facts: (SentenceSpan) -> SpanFacts) -> [[SpanFacts]] {
        (1...SentenceSpan.most).map { count in
            sentences.indices.dropLast(count - 1).map { facts(SentenceSpan(sentences[$0..<$0 + count])) }
        }
    }

    /// The candidate of two runs of at most a cosine; nil where the sentences are worth more, or as much, without the rest
    /// of the link.
    private static func candidate(
        _ left: SpanFacts, _ right: SpanFacts, _ cosine: Float, _ table: PairTable
    ) -> Candidate? {
        let most = table.worth(left, right, cosine: cosine)
        guard most > table.worthOfSingles(left.span, right.span) else { return nil }
        return Candidate(first: left.span, second: right.span, worth: most)
    }

    /// What is known of a run of the first text, and of one of the second; reckoned once.
    func facts(ofFirst span: SentenceSpan) -> SpanFacts {
        if let known = firstFacts[span] { return known }
        let facts = table.facts(ofFirst: span)
        firstFacts[span] = facts
        return facts
    }
    func facts(ofSecond span: SentenceSpan) -> SpanFacts {
        if let known = secondFacts[span] { return known }
        let facts = table.facts(ofSecond: span)
        secondFacts[span] = facts
        return facts
    }

    /// The place of the candidate of two runs that are no neighbours; nil where it is none.
    func place(_ left: SpanFacts, _ right: SpanFacts) -> Int? {
        let most = table.estimate(left, right) + Self.doubt
        // Most are told sooner than one finds out whether they were asked for before.
        guard table.mayBeWorth(left, right, cosine: most) else { return nil }
        let pair = Pair(first: left.span, second: right.span)
        if let known = others[pair] { return known < 0 ? nil : known }
        guard let candidate = Self.candidate(left, right, most, table) else {
            others[pair] = -1
            return nil
        }
        others[pair] = candidates.count
        candidates.append(candidate)
        return candidates.count - 1
    }

    /// Finds out what some of them are worth indeed.
    func reckon(_ places: [Int]) throws(ModelError) {
        for place in places {
            table.first.want(candidates[place].first)
            table.second.want(candidates[place].second)
        }
        try table.prepare()
        for place in places {
            let (first, second) = (candidates[place].first, candidates[place].second)
            candidates[place].worth = table.worth(
                table.facts(ofFirst: first), table.facts(ofSecond: second), cosine: table.cosine(first, second))
            candidates[place].isKnown = true
        }
    }
}
