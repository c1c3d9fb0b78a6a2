/// Compares two editions: aligns their sentences, and gives each aligned stretch to all comparisons.
struct PairComparison {
    let one: EditionReading
    let other: EditionReading

    init(_ one: EditionReading, _ other: EditionReading) {
        self.one = one
        self.other = other
    }

    func findings() -> PairFindings {
        let beads = SentenceAlignment(one.sentences, other.sentences).beads()
        let comparison = FactComparison(hasDate: one.hasDate && other.hasDate)
        var findings: [RawFinding] = []
        findings += CoverageComparison.findings(beads, one.sentences, other.sentences)
        findings += DoublingComparison.findings(one.sentences, other.sentences)
        for bead in beads where !bead.one.isEmpty && !bead.other.isEmpty {
            let stretch = Stretch(one, other, bead, comparison)
            for kind in Comparisons.all { findings += kind.findings(in: stretch) }
        }
        return PairFindings(findings: findings)
    }
}

/// What was found between two editions.
struct PairFindings {
    var findings: [RawFinding]
}

extension Stretch {
    init(_ one: EditionReading, _ other: EditionReading, _ bead: Bead, _ comparison: FactComparison) {
        self.one = Array(one.sentences[bead.one])
        self.other = Array(other.sentences[bead.other])
        languages = (one.reader, other.reader)
        texts = (one.texts, other.texts)
        fit = bead.fit
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
