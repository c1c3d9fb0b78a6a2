import Facts

/// Lengths of time and ages.
enum DurationComparison {
    static let explanation = KindExplanation(
        meaning: "Two editions say that something took, or takes, another time.",
        example: "EN “five weeks” · AR «خمسة أيام»",
        silence: "Seven days for a week, twelve months for a year, an age beside a bare number, “several days”.")

    static func judge(_ rivalry: Rivalry) -> Judgement? {
        let isVague = rivalry.first.figure == nil || rivalry.second.figure == nil
        if rivalry.difference == .unit {
            return Judgement(
                kind: .duration, subject: .duration, confidence: rivalry.weighed(isVague ? 0.85 : 0.96))
        }
        return Judgement(
            kind: .duration, subject: .duration, confidence: rivalry.weighed(rivalry.closeness > 3 ? 0.95 : 0.75))
    }
}
