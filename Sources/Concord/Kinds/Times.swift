/// Hours and parts of the day.
enum TimeComparison {
    static let explanation = KindExplanation(
        meaning: "Two editions give another hour, or the morning for the evening.",
        example: "EN “at 7 p.m.” · RU «в 9 часов вечера»",
        silence: "19:00 for 7 p.m., evening for night, a time in two zones that are both named.")

    static func judge(_ rivalry: Rivalry) -> Judgement? {
        Judgement(
            kind: .time, subject: .time,
            confidence: rivalry.weighed(rivalry.difference == .hour ? 0.95 : rivalry.closeness > 3 ? 0.9 : 0.6))
    }
}
