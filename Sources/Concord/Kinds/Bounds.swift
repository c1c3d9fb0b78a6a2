/// More than, and less than.
enum BoundComparison {
    static let explanation = KindExplanation(
        meaning: "Two editions give the same figure, one as the least there is and the other as the most.",
        example: "EN “more than 300 people” · RU «менее 300 человек»",
        silence: "A bare or an approximate figure beside either.")

    static func judge(_ one: Fact, _ other: Fact, _ strength: Int, _ stretch: Stretch) -> Judgement? {
        guard one.bound != .none, other.bound != .none, one.bound != other.bound, strength >= 5, !one.isEnd,
            !other.isEnd
        else { return nil }
        return Judgement(kind: .contrast, subject: .number, confidence: 0.9 * (0.5 + 0.5 * stretch.fit))
    }

    /// The words before the figure, where it is written in digits.
    static func words(of fact: Fact) -> Range<Int> {
        guard let start = fact.figureStart, start > fact.whole.lowerBound else { return fact.place }
        return fact.whole.lowerBound..<start
    }
}
