/// Days, months, years and weekdays.
enum DateComparison {
    static let explanation = KindExplanation(
        meaning: "Two editions date the same thing differently, or one leaves out the weekday.",
        example: "EN “on 16 May” · AR «في 15 مايو»",
        silence: """
            A weekday for a date that falls on it, “this year” for the year of writing, another system of month names, a \
            Hijri date for its Gregorian one, a date that only one edition gives in full.
            """)

    static func judge(_ rivalry: Rivalry) -> Judgement? {
        let base =
            switch rivalry.difference {
            case .day, .month: 0.97
            case .year, .weekday: 0.96
            case .several, .decade, .season: 0.85
            default: 0.85
            }
        return Judgement(kind: .date, subject: .date, confidence: rivalry.weighed(base))
    }
}
