/// Did, and did not.
struct NegationComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: "One edition denies what the other says.",
        example: "EN “The talks did not end” · AR «انتهت المحادثات»",
        silence: """
            A denial that the other edition puts in other words: without, refused, acquitted for not guilty; "not only"; \
            sentences that deny more than once on either side.
            """)

    func findings(in stretch: Stretch) -> [RawFinding] {
        // Where a language's denials are not known, their absence tells nothing.
        guard stretch.languages.one.isRead, stretch.languages.other.isRead else { return [] }
        guard stretch.deniesAClause else { return [] }
        let (one, other) = (
            DenialSide(stretch.one, beside: stretch.other), DenialSide(stretch.other, beside: stretch.one)
        )
        guard one.clauses.count != other.clauses.count else { return [] }
        let isOne = one.clauses.count > other.clauses.count
        let (more, less) = isOne ? (one, other) : (other, one)
        // No dam is taller, لم يكن سد أعلى: what one language denies in its noun another denies in its verb.
        guard more.clauses.count > less.clauses.count + max(0, less.nothings - more.nothings) else { return [] }
        guard let links = stretch.links(isOne: isOne),
            let lone = LoneDenial.likeliest(more, less, in: stretch, isOne: isOne, links)
        else { return [] }
        let place = RawPlace(block: lone.denial.block, bytes: lone.denial.mark.place)
        let confidence = lone.confidence * (0.5 + 0.5 * stretch.fit)
        return [
            RawFinding(
                judgement: Judgement(kind: .negation, subject: .negation, confidence: confidence),
                one: isOne ? place : lone.gap, other: isOne ? lone.gap : place,
                shape: lone.shape
            )
        ]
    }
}

extension Stretch {
    /// Whether a word of either side denies its clause.
    fileprivate var deniesAClause: Bool {
        func denies(_ sentence: PlacedSentence) -> Bool {
            sentence.reading.denials.contains { $0.side == Denial.clause.rawValue }
        }
        return one.contains(where: denies) || other.contains(where: denies)
    }
}
