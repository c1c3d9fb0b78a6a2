import Meaning

/// Compares every two editions of a story, and brings together what was found.
struct StoryComparison {
    private let editions: [EditionReading]
    /// How deeply they were compared.
    let depth: CheckDepth
    /// What was found between every two.
    let pairs: [Pair: PairFindings]
    /// Words of one edition where two others agree on another; empty at the depth of facts.
    let substitutions: Substitutions
    /// Why they were compared by their facts alone, where vectors were asked for.
    private let failure: ModelError?

    /// Two editions, by their places.
    struct Pair: Hashable {
        let one: Int
        let other: Int
    }

    /// Compares every two editions, but for those that are `known` from a comparison of the same depth; of those in
    /// `former`, and of three sentences in `substitutions`, those that are as they were are not compared again.
    ///
    /// `substitutions`: nil where words that no table foresaw are not looked for.
    ///
    /// By their facts alone where there are no vectors, or where the model turns out to be damaged.
    init(
        _ editions: [EditionReading], vectors: SentenceVectors?, failure: ModelError? = nil,
        known: (depth: CheckDepth, pairs: [Pair: PairFindings])? = nil, former: [Pair: PairFindings]? = nil,
        substitutions: Substitutions? = nil
    ) {
        self.editions = editions
        var failure = failure
        if let vectors, failure == nil {
            do throws(ModelError) {
                let found = try Self.compare(editions, vectors, known?.depth == .meaning ? known?.pairs : nil, former)
                self.substitutions =
                    try substitutions.map { known throws(ModelError) in
                        try Self.substitutions(editions, vectors, found, known: known)
                    } ?? Substitutions()
                pairs = found
                depth = .meaning
                self.failure = nil
                return
            } catch {
                failure = error
            }
        }
        // Without vectors nothing is read from a model, so nothing is thrown.
        pairs = (try? Self.compare(editions, nil, known?.depth == .facts ? known?.pairs : nil, former)) ?? [:]
        self.substitutions = Substitutions()
        depth = .facts
        self.failure = failure
    }

    private static func compare(
        _ editions: [EditionReading], _ vectors: SentenceVectors?, _ known: [Pair: PairFindings]?,
        _ former: [Pair: PairFindings]?
    ) throws(ModelError) -> [Pair: PairFindings] {
        var pairs = known ?? [:]
        for one in editions.indices {
            for other in editions.indices where other > one && pairs[Pair(one: one, other: other)] == nil {
                let pair = Pair(one: one, other: other)
                pairs[pair] = try PairComparison(
                    editions[one], editions[other], vectors: vectors,
                    former: former.map { $0[pair]?.stretches ?? [:] }
                ).findings()
            }
        }
        return pairs
    }

    private static func substitutions(
        _ editions: [EditionReading], _ vectors: SentenceVectors, _ pairs: [Pair: PairFindings],
        known: Substitutions
    ) throws(ModelError) -> Substitutions {
        let triples = SentenceTriple.all(editions: editions.count) { one, other in
            pairs[Pair(one: one, other: other)]?.rendered ?? []
        }
        let comparison = SubstitutionComparison(editions: editions, vectors: vectors)
        var found = Substitutions()
        for triple in triples {
            let key = TripleKey(triple, editions)
            if let kept = known[key] {
                found.add(kept, of: key)
            } else {
                found.add(try comparison.findings(in: triple), of: key)
            }
        }
        return found
    }

    /// The report on what was compared; what the last one told of the same words is taken from its memory.
    func report(_ options: CheckOptions, _ memory: inout ReportMemory) -> CheckReport {
        memory.turn()
        let strangers = strangers()
        var gathering = Gathering(editions: editions)
        for one in editions.indices where !strangers.contains(one) {
            gathering.add(
                own: memory.own(of: one) {
                    var own = OwnFindings(editions, at: one)
                    return own.findings()
                })
            for other in editions.indices where other > one && !strangers.contains(other) {
                guard let pair = pairs[Pair(one: one, other: other)], !pair.areStrangers else { continue }
                gathering.add(pair, between: one, other)
            }
        }
        for substitution in substitutions.all {
            gathering.add(substitution.finding, between: substitution.one, substitution.other)
        }
        return CheckReport(
            findings: gathering.findings(options, at: depth, &memory),
            sentences: editions.enumerated().map { place, edition in
                edition.sentences.map { Finding.Place(edition: place, block: $0.block, bytes: $0.reading.place) }
            },
            facts: editions.map { edition in
                edition.sentences.reduce(0) { $0 + $1.reading.facts.count + $1.reading.names.count }
            },
            depth: depth, strangers: strangers, unread: editions.indices.filter { !editions[$0].reader.isRead },
            failure: failure)
    }

    /// Editions that tell another story than each of the others.
    private func strangers() -> [Int] {
        editions.indices.filter { edition in
            let own = pairs.filter { $0.key.one == edition || $0.key.other == edition }
            return !own.isEmpty && own.allSatisfy { $0.value.areStrangers }
        }
    }
}
