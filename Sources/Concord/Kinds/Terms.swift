/// A near twin of the right concept.
struct TermComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: "A near twin of the right concept.", example: "", silence: "")

    func findings(in stretch: Stretch) -> [RawFinding] { [] }
}
