import Facts

/// Matches the facts of aligned sentences, and asks the room of each kind what to make of those that clash.
struct FactComparisons: Comparison {
    static let explanation = NumberComparison.explanation

    func findings(in stretch: Stretch) -> [RawFinding] {
        guard !stretch.facts.one.isEmpty, !stretch.facts.other.isEmpty else { return [] }
        let matching = FactMatching(stretch.facts.one, stretch.facts.other, comparison: stretch.comparison)
        var findings: [RawFinding] = []
        for pair in matching.pairs where stretch.facts.one[pair.one].bound != .none {
            let (first, second) = (stretch.facts.one[pair.one], stretch.facts.other[pair.other])
            guard let judgement = BoundComparison.judge(first, second, pair.strength, stretch),
                !Self.isLeastDenied(pair.one, pair.other, stretch)
            else { continue }
            findings.append(
                RawFinding(
                    judgement: judgement,
                    one: RawPlace(
                        block: stretch.block(ofFact: pair.one, isOne: true), bytes: BoundComparison.words(of: first)),
                    other: RawPlace(
                        block: stretch.block(ofFact: pair.other, isOne: false), bytes: BoundComparison.words(of: second)
                    ),
                    shape: "bound \(pair.strength)"))
        }
        for var rivalry in matching.rivalries {
            rivalry.fit = stretch.fit
            guard let judgement = Self.judge(rivalry) else { continue }
            let one = RawPlace(
                block: stretch.block(ofFact: rivalry.one, isOne: true), bytes: rivalry.place(of: rivalry.first))
            let other = RawPlace(
                block: stretch.block(ofFact: rivalry.other, isOne: false), bytes: rivalry.place(of: rivalry.second))
            // Two to three years for two to three months: one unit, though there are two ends.
            if findings.contains(where: { $0.judgement.kind == judgement.kind && $0.one == one && $0.other == other }) {
                continue
            }
            findings.append(RawFinding(judgement: judgement, one: one, other: other, shape: rivalry.shape))
        }
        return findings
    }

    /// Whether the least of two bounds is denied: "it did not take more than ninety seconds" says the most, in the words of
    /// the least.
    private static func isLeastDenied(_ one: Int, _ other: Int, _ stretch: Stretch) -> Bool {
        let isOne = stretch.facts.one[one].bound == .least
        let fact = isOne ? stretch.facts.one[one] : stretch.facts.other[other]
        let block = stretch.block(ofFact: isOne ? one : other, isOne: isOne)
        return (isOne ? stretch.one : stretch.other).contains { sentence in
            sentence.block == block && sentence.reading.denies(fact.whole, within: 4)
        }
    }

    private static func judge(_ rivalry: Rivalry) -> Judgement? {
        switch rivalry.difference {
        case .currency: MoneyComparison.judge(rivalry)
        case .unit where rivalry.first.class == .duration: DurationComparison.judge(rivalry)
        case .unit: QuantityComparison.judge(rivalry)
        case .count: DurationComparison.judge(rivalry)
        case .ordinal: OrdinalComparison.judge(rivalry)
        case .year, .month, .day, .weekday, .several, .decade, .season, .relative: DateComparison.judge(rivalry)
        case .hour, .part: TimeComparison.judge(rivalry)
        case .figure, .magnitude:
            switch (rivalry.first.kind, rivalry.second.kind) {
            case (.money, .money): MoneyComparison.judge(rivalry)
            case (.quantity, .quantity): QuantityComparison.judge(rivalry)
            default: NumberComparison.judge(rivalry)
            }
        }
    }
}

extension Rivalry {
    /// The words in question: the figure alone, or with its unit where that is what differs.
    func place(of fact: Fact) -> Range<Int> {
        switch difference {
        case .unit, .currency, .magnitude, .part: fact.whole.isEmpty ? fact.place : fact.whole
        default: fact.place
        }
    }

    /// The evidence in short, for calibration.
    var shape: String {
        let kinds = [first.kind.rawValue, second.kind.rawValue].sorted().joined(separator: "~")
        let evidence =
            (isAlone ? "alone " : "") + (isInOrder ? "" : "crossed ") + (isInDigits ? "digits " : "")
            + (matched > 0 ? "company " : "") + (isStatedBoth ? "both " : "") + (isRepeated ? "twice " : "")
            + (first.isEnd || second.isEnd ? "end " : "")
        return "\(difference) \(kinds) c\(closeness) \(evidence)"
    }

    /// How much of the doubt about a finding stands.
    private static let doubtKept = 0.55

    /// The share of right findings from which a kind starts, moved by what speaks for this one and against it.
    func weighed(_ base: Double) -> Double {
        var confidence = base
        if !isAlone { confidence -= 0.05 }
        if !isInOrder { confidence -= 0.05 }
        if isStatedBoth { confidence -= 0.1 }
        confidence *= 0.5 + 0.5 * fit
        // Facts that clash are seldom both right: of clean pairs one in a hundred has any, whatever speaks against it.
        confidence = 1 - Self.doubtKept * (1 - confidence)
        return max(0.05, min(0.99, confidence))
    }
}
