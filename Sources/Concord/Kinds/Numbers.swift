import Facts

/// Numbers, percentages and ranges.
enum NumberComparison {
    static let explanation = KindExplanation(
        meaning: "Two editions give different numbers for the same thing, or one lost its million.",
        example: "EN “six telephone calls” · AR «خمس مكالمات هاتفية»",
        silence: """
            Digits or words, any script's digits, 0.5 million for 500,000, a rounded figure beside an exact one, an age \
            beside a bare number; a number that only one edition gives; "one", "both" and "first" where they count nothing.
            """)

    static func judge(_ rivalry: Rivalry) -> Judgement? {
        let isPercent = rivalry.first.unit == .percent && rivalry.second.unit == .percent
        let isRange = rivalry.first.isEnd || rivalry.second.isEnd
        let subject: Finding.Subject = isPercent ? .percent : isRange ? .range : .number
        guard let mine = rivalry.first.figure, let theirs = rivalry.second.figure else { return nil }
        // "One" is an article and a pronoun as often as it is a number.
        for (figure, fact) in [(mine, rivalry.first), (theirs, rivalry.second)]
        where figure.whole == 1 && fact.digits.isEmpty {
            return nil
        }
        if rivalry.difference == .magnitude {
            return Judgement(kind: .number, subject: subject, confidence: rivalry.weighed(0.9))
        }
        if rivalry.closeness <= 1 {
            return Judgement(kind: .number, subject: subject, confidence: rivalry.weighed(0.4))
        }
        return Judgement(
            kind: .number, subject: subject, confidence: rivalry.weighed(rivalry.isInDigits ? 0.9 : 0.7))
    }
}
