/// One edition denies what the other says.
struct NegationComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: "One edition denies what the other says.", example: "", silence: "")

    func findings(in stretch: Stretch) -> [RawFinding] { [] }
}
