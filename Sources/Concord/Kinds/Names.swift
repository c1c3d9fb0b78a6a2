/// Another person, place, nationality or organisation stands in the same place.
struct NameComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: "Another person, place, nationality or organisation stands in the same place.", example: "",
        silence: "")

    func findings(in stretch: Stretch) -> [RawFinding] { [] }
}
