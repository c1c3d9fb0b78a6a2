import Facts

/// Ordinals: the second meeting this year.
enum OrdinalComparison {
    static let explanation = KindExplanation(
        meaning: "Two editions number the same thing differently.",
        example: "EN “their second meeting this year” · RU «третья встреча в этом году»",
        silence: "An ordinal beside a cardinal of the same value, “first” for “for the first time”, a century's number."
    )

    static func judge(_ rivalry: Rivalry) -> Judgement? {
        let hasFirst = rivalry.first.figure?.whole == 1 || rivalry.second.figure?.whole == 1
        return Judgement(kind: .ordinal, subject: .ordinal, confidence: rivalry.weighed(hasFirst ? 0.88 : 0.93))
    }
}
