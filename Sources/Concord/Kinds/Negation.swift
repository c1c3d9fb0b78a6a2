/// Did, and did not.
struct NegationComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: "One edition denies what the other says.",
        example: "EN “The talks did not end” · AR «انتهت المحادثات»",
        silence: """
            A denial that the other edition puts in other words: without, refused, impossible; "not only", "no longer"; \
            sentences that deny more than once on either side.
            """)

    func findings(in stretch: Stretch) -> [RawFinding] {
        let (one, other) = (Count(stretch.one), Count(stretch.other))
        let extra = one.clause.count - other.clause.count
        guard extra != 0 else { return [] }
        let (more, less) = extra > 0 ? (one, other) : (other, one)
        // What the lesser side has in other words makes up for it.
        guard less.clause.count + less.part.count < more.clause.count, let denial = more.clause.last else { return [] }
        let isAlone = more.clause.count == 1 && less.part.isEmpty
        var confidence = !isAlone ? 0.4 : more.part.isEmpty ? 0.6 : 0.45
        confidence *= 0.5 + 0.5 * stretch.fit
        let place = RawPlace(block: denial.block, bytes: denial.mark.place)
        let gap = less.helper(near: denial.position)
        return [
            RawFinding(
                judgement: Judgement(kind: .negation, subject: .negation, confidence: confidence),
                one: extra > 0 ? place : gap, other: extra > 0 ? gap : place,
                shape:
                    "negation \(isAlone ? "alone " : "\(more.clause.count):\(less.clause.count) ")\(more.part.isEmpty ? "" : "part")"
            )
        ]
    }

    private struct Count {
        typealias Entry = (mark: Mark, block: Int, position: Double)
        var clause: [Entry] = []
        var part: [Entry] = []
        var helpers: [Entry] = []

        init(_ sentences: [PlacedSentence]) {
            guard let first = sentences.first, let last = sentences.last else { return }
            let start = first.reading.place.lowerBound
            let length = Double(max(1, last.reading.place.upperBound - start))
            for sentence in sentences {
                for mark in sentence.reading.denials {
                    let entry = (mark, sentence.block, Double(mark.place.lowerBound - start) / length)
                    switch Denial(rawValue: mark.side) {
                    case .clause: clause.append(entry)
                    case .part: part.append(entry)
                    case .helper, nil: helpers.append(entry)
                    }
                }
            }
        }

        /// The verb at which the denial is missing, by its place in the sentence.
        func helper(near position: Double) -> RawPlace? {
            helpers.min { abs($0.position - position) < abs($1.position - position) }
                .map { RawPlace(block: $0.block, bytes: $0.mark.place) }
        }
    }
}
