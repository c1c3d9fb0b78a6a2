/// One edition says the opposite of the other.
struct ContrastComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: "One edition says the opposite of the other.", example: "", silence: "")

    func findings(in stretch: Stretch) -> [RawFinding] { [] }
}
