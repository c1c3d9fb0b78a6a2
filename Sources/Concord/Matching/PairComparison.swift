import Meaning

/// Compares two editions: aligns their sentences, and gives each aligned stretch to all comparisons.
struct PairComparison {
    let one: EditionReading
    let other: EditionReading

    /// Nil at the depth of facts.
    let vectors: SentenceVectors?

    init(_ one: EditionReading, _ other: EditionReading, vectors: SentenceVectors? = nil) {
        self.one = one
        self.other = other
        self.vectors = vectors
    }

    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    func findings() throws(ModelError) -> PairFindings {
        if Relatedness(one, other).areStrangers { return PairFindings(findings: [], areStrangers: true) }
        let beads = try beads()
        let comparison = FactComparison(
            hasDate: one.hasDate && other.hasDate,
            isByDigits: one.reader.language == nil || other.reader.language == nil)
        var findings: [RawFinding] = []
        findings += CoverageComparison.findings(beads, one.sentences, other.sentences)
        findings += DoublingComparison.findings(one.sentences, other.sentences)
        for bead in beads where bead.isPaired {
            let stretch = Stretch(one, other, bead, comparison, vectors?.words)
            for kind in Comparisons.all { findings += kind.findings(in: stretch) }
        }
        return PairFindings(findings: findings, rendered: beads.filter(\.isPaired))
    }

    private func beads() throws(ModelError) -> [Bead] {
        if let vectors, let beads = try MeaningAlignment(one: one, other: other, vectors: vectors).beads() {
            return beads
        }
        return SentenceAlignment(one.sentences, other.sentences).beads()
    }
}

/// What was found between two editions.
struct PairFindings: Sendable {
    var findings: [RawFinding]
    /// The sentences that render each other.
    var rendered: [Bead] = []
    /// Whether they tell two stories, so that nothing was compared.
    var areStrangers = false
}

extension Stretch {
    init(
        _ one: EditionReading, _ other: EditionReading, _ bead: Bead, _ comparison: FactComparison,
        _ words: WordAligner?
    ) {
        self.one = bead.one.map { one.sentences[$0] }
        self.other = bead.other.map { other.sentences[$0] }
        languages = (one.reader, other.reader)
        texts = (one.texts, other.texts)
        fit = bead.fit
        similarity = bead.similarity
        self.words = words
        self.comparison = comparison
        var facts: (one: [Fact], other: [Fact]) = ([], [])
        var blocks: (one: [Int], other: [Int]) = ([], [])
        for sentence in self.one {
            facts.one += sentence.reading.facts
            blocks.one += repeatElement(sentence.block, count: sentence.reading.facts.count)
        }
        for sentence in self.other {
            facts.other += sentence.reading.facts
            blocks.other += repeatElement(sentence.block, count: sentence.reading.facts.count)
        }
        self.facts = facts
        self.blocks = blocks
        story = (one.facts, other.facts)
    }
}
