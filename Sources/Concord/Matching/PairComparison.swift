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
        for (place, bead) in beads.enumerated() where bead.isPaired {
            // They go by the whole editions, so that nothing of them is kept.
            if let absence = absences[place] { findings.append(absence) }
            let key = former.map { _ in StretchKey(bead, one, other) }
            if let key, let known = former?[key] {
                findings += known
                stretches[key] = known
                continue
            }
            let stretch = Stretch(one, other, bead, comparison, vectors)
            let found = Comparisons.all.flatMap { $0.findings(in: stretch) }
            if let key { stretches[key] = found }
            findings += found
        }
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
struct StretchKey: Hashable, Sendable {
    private let sentences: [Sentence]
    private let fit: Double
    private let similarity: Double?

    private struct Sentence: Hashable {
        let block: Int
        let place: Range<Int>
        /// The whole block, which places and comparisons look into.
        let text: [UInt8]
        let isOne: Bool

        /// By its place alone: texts are compared where two stand at one place, and most of those are one array.
        func hash(into hasher: inout Hasher) {
            hasher.combine(block)
            hasher.combine(place.lowerBound)
            hasher.combine(isOne)
        }
    }

    init(_ bead: Bead, _ one: EditionReading, _ other: EditionReading) {
        func sentence(_ edition: EditionReading, _ place: Int, isOne: Bool) -> Sentence {
            let sentence = edition.sentences[place]
            return Sentence(
                block: sentence.block, place: sentence.reading.place, text: edition.texts[sentence.block], isOne: isOne
            )
        }
        sentences =
            bead.one.map { sentence(one, $0, isOne: true) } + bead.other.map { sentence(other, $0, isOne: false) }
        fit = bead.fit
        similarity = bead.similarity
    }
}

extension Stretch {
    init(
        _ one: EditionReading, _ other: EditionReading, _ bead: Bead, _ comparison: FactComparison,
        _ vectors: SentenceVectors?
    ) {
        self.one = bead.one.map { one.sentences[$0] }
        self.other = bead.other.map { other.sentences[$0] }
        languages = (one.reader, other.reader)
        texts = (one.texts, other.texts)
        fit = bead.fit
        similarity = bead.similarity
        words = vectors?.words
        rewording = Rewording(vectors, one, other, bead)
        tallies = (Tally(self.one), Tally(self.other))
        self.comparison = comparison
        facts = (Self.facts(of: self.one), Self.facts(of: self.other))
        blocks = (Self.blocks(of: self.one), Self.blocks(of: self.other))
    }

    private static func facts(of sentences: [PlacedSentence]) -> [Fact] {
        // Most stretches are of one sentence, whose facts needn't be copied.
        sentences.count == 1 ? sentences[0].reading.facts : sentences.flatMap(\.reading.facts)
    }

    private static func blocks(of sentences: [PlacedSentence]) -> [Int] {
        sentences.flatMap { repeatElement($0.block, count: $0.reading.facts.count) }
    }
}
