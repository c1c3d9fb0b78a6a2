import Facts

/// Words that somebody else is said to have said, and words that stand in quotation marks in one edition alone.
struct QuotationComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: "An edition gives a quotation to another speaker, or quotes what the other tells in its own words.",
        example: "EN “We agreed,” said the minister. · RU «Мы договорились», — сказал посол.",
        silence: """
            Titles and terms in quotation marks, a speaker whom one edition doesn't name, another name in the speaker's \
            place, which is a finding of its own; direct speech made indirect, but for high sensitivity.
            """)

    /// How many words a quotation has whose missing marks are worth a word.
    private static let leastWords = 5

    func findings(in stretch: Stretch) -> [RawFinding] {
        let (one, other) = (Self.quotes(stretch.one), Self.quotes(stretch.other))
        if one.count == 1, other.count == 1 { return speakers(one[0], other[0], stretch) }
        guard one.isEmpty != other.isEmpty else { return [] }
        let isOne = other.isEmpty
        // Direct speech is made indirect often, and rightly.
        return (isOne ? one : other).filter { $0.quote.words >= Self.leastWords }.map { entry in
            let place = RawPlace(block: entry.block, bytes: entry.quote.place)
            return RawFinding(
                judgement: Judgement(
                    kind: .quotation, subject: .quotation, confidence: 0.3 * stretch.fit, severity: .minor),
                one: isOne ? place : nil, other: isOne ? nil : place, shape: "quotation marks")
        }
    }

    /// Speakers that both editions know, the one here and the other there.
    private func speakers(_ one: Entry, _ other: Entry, _ stretch: Stretch) -> [RawFinding] {
        guard let first = one.quote.speaker, let second = other.quote.speaker, first.id != second.id,
            Self.names(stretch.one).contains(second.id), Self.names(stretch.other).contains(first.id)
        else { return [] }
        return [
            RawFinding(
                judgement: Judgement(kind: .quotation, subject: .quotation, confidence: 0.7 * stretch.fit),
                one: RawPlace(block: one.block, bytes: first.place),
                other: RawPlace(block: other.block, bytes: second.place), shape: "quotation speaker")
        ]
    }

    private typealias Entry = (quote: Quote, block: Int)

    private static func quotes(_ sentences: [PlacedSentence]) -> [Entry] {
        sentences.flatMap { sentence in sentence.reading.quotes.map { ($0, sentence.block) } }
    }

    private static func names(_ sentences: [PlacedSentence]) -> Set<String> {
        Set(sentences.flatMap { $0.reading.names.map(\.id) })
    }
}

/// A quotation, and who said it.
struct Quote: Sendable {
    /// The words between the marks.
    var place: Range<Int>
    /// How many.
    var words: Int
    /// The register's entry of its speaker, where one is named that has an entry, and where the name stands.
    var speaker: (id: String, place: Range<Int>)?
}
