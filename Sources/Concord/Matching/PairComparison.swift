import Meaning

/// Compares two editions: aligns their sentences, and gives each aligned stretch to all comparisons.
struct PairComparison {
    let one: EditionReading
    let other: EditionReading

    /// Nil at the depth of facts.
    let vectors: SentenceVectors?
    /// What was found in the stretches of an earlier version, which is taken from there; nil where nothing is kept.
    let former: [StretchKey: [RawFinding]]?

    init(
        _ one: EditionReading, _ other: EditionReading, vectors: SentenceVectors? = nil,
        former: [StretchKey: [RawFinding]]? = nil
    ) {
        self.one = one
        self.other = other
        self.vectors = vectors
        self.former = former
    }

    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    func findings() throws(ModelError) -> PairFindings {
        if Relatedness(one, other).areStrangers { return PairFindings(findings: [], areStrangers: true) }
        let beads = try beads()
        let comparison = FactComparison(one, other)
        var findings: [RawFinding] = []
        findings += CoverageComparison.findings(beads, one.sentences, other.sentences)
        findings += DoublingComparison.findings(one, other)
        let absences = AbsentDayComparison(one: one, other: other).findings(in: beads)
        var stretches: [StretchKey: [RawFinding]] = [:]
        if former != nil { stretches.reserveCapacity(beads.count) }
        // What each stretch comes to, in the order of the texts; that of new ones is found together.
        var found: [[RawFinding]] = []
        var news: [(place: Int, key: StretchKey?, stretch: Stretch)] = []
        for (place, bead) in beads.enumerated() where bead.isPaired {
            // They go by the whole editions, so that nothing of them is kept.
            if let absence = absences[place] { found.append([absence]) }
            let key = former == nil ? nil : StretchKey(bead, one, other)
            if let key, let known = former?[key] {
                stretches[key] = known
                found.append(known)
            } else {
                news.append((found.count, key, Stretch(one, other, bead, comparison, vectors)))
                found.append([])
            }
        }
        if vectors != nil { RewordedTerms.learn(news.map(\.stretch)) }
        for (place, key, stretch) in news {
            found[place] = Comparisons.all.flatMap { $0.findings(in: stretch) }
            if let key { stretches[key] = found[place] }
        }
        findings += found.joined()
        return PairFindings(findings: findings, rendered: beads.filter(\.isPaired), stretches: stretches)
    }

    private func beads() throws(ModelError) -> [Bead] {
        if let vectors, let beads = try MeaningAlignment(one: one, other: other, vectors: vectors).beads() {
            return beads
        }
        return SentenceAlignment(one, other).beads()
    }
}

/// What was found between two editions.
struct PairFindings: Sendable {
    var findings: [RawFinding]
    /// The sentences that render each other.
    var rendered: [Bead] = []
    /// What was found in each stretch; empty where nothing is kept.
    var stretches: [StretchKey: [RawFinding]] = [:]
    /// Whether they tell two stories, so that nothing was compared.
    var areStrangers = false
}

/// What an aligned stretch is made of: where it is the same, so is what is found in it.
///
/// A sentence is the same where it is of a block that was not read again.
struct StretchKey: Hashable, Sendable {
    private let one: PlacedSentence
    private let other: PlacedSentence
    /// Those behind the first of either side, and how many of them are of the one.
    private let more: [PlacedSentence]
    private let split: Int
    private let fit: Double
    private let similarity: Double?

    /// Nil for a stretch that has no sentences on one side.
    init?(_ bead: Bead, _ one: EditionReading, _ other: EditionReading) {
        guard let first = bead.one.first, let second = bead.other.first else { return nil }
        self.one = one.sentences[first]
        self.other = other.sentences[second]
        split = bead.one.count - 1
        more =
            bead.one.count + bead.other.count == 2
            ? [] : bead.one.dropFirst().map { one.sentences[$0] } + bead.other.dropFirst().map { other.sentences[$0] }
        fit = bead.fit
        similarity = bead.similarity
    }

    static func == (first: StretchKey, second: StretchKey) -> Bool {
        first.one.isSame(as: second.one) && first.other.isSame(as: second.other) && first.split == second.split
            && first.fit == second.fit && first.similarity == second.similarity
            && first.more.elementsEqual(second.more) { $0.isSame(as: $1) }
    }

    /// By the first sentences alone: few stretches have both.
    func hash(into hasher: inout Hasher) {
        hasher.combine(one.identity)
        hasher.combine(other.identity)
    }
}
