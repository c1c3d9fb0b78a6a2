/// Quantities with a unit.
enum QuantityComparison {
    static let explanation = KindExplanation(
        meaning: "Two editions give different quantities, after conversion, or the same figure in another unit.",
        example: "EN “385 miles” · AR «385 مليمترًا»",
        silence: """
            A converted quantity within the rounding that translators use (6 per cent), degrees without their scale, a \
            unit that only one edition names.
            """)

    static func judge(_ rivalry: Rivalry) -> Judgement? {
        Judgement(
            kind: .quantity, subject: .quantity, confidence: rivalry.weighed(rivalry.difference == .unit ? 0.93 : 0.95))
    }
}
