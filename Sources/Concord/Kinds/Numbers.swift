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
        let base =
            switch (rivalry.difference, rivalry.first.class, rivalry.second.class) {
            case (.magnitude, _, _): rivalry.isInDigits ? 0.97 : rivalry.first.unit == rivalry.second.unit ? 0.9 : 0.7
            // An age beside a bare number, the 125th beside 125.
            case (_, .duration, _), (_, _, .duration): 0.93
            case (_, .ordinal, _), (_, _, .ordinal): rivalry.isInDigits ? 0.93 : rivalry.isInOrder ? 0.82 : 0.7
            // "At four", which may be four of anything.
            case (_, .clock, _), (_, _, .clock): rivalry.isInOrder ? 0.82 : 0.6
            default:
                rivalry.isInDigits
                    ? rivalry.closeness < 4 ? 0.82 : 0.97
                    : rivalry.closeness < 4 ? 0.7 : rivalry.isStatedBoth ? 0.84 : 0.9
            }
        return Judgement(kind: .number, subject: subject, confidence: rivalry.weighed(base))
    }
}
