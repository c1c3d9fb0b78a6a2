/// Sums and currencies.
enum MoneyComparison {
    static let explanation = KindExplanation(
        meaning: "Two editions give different sums, or another currency for the same sum.",
        example: "EN “£2.8bn” · RU «2,8 млрд рублей»",
        silence: """
            A sum without its currency, a sum that was converted and given beside the original one, bn and миллиард, $ \
            for the dollar of the country that is spoken of.
            """)

    static func judge(_ rivalry: Rivalry) -> Judgement? {
        if rivalry.difference == .currency {
            return Judgement(kind: .money, subject: .money, confidence: rivalry.weighed(0.97))
        }
        return Judgement(kind: .money, subject: .money, confidence: rivalry.weighed(0.97))
    }
}
