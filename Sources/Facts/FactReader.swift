public import Languages

/// Reads what a text in one language states.
///
/// The tables are built once, when the reader is made; it can be used from any number of threads.
public struct FactReader: Sendable {
    /// The language.
    public let language: Language
    let lexicon: Lexicon
    private let grammar = Grammar.shared

    /// A reader for a language.
    public init(_ language: Language) {
        self.language = language
        lexicon = Lexicon(language)
    }

    /// The mentions of a text, in its order.
    ///
    /// `reference`: the moment of writing, to which relative dates refer; without it, relative dates are left out and
    /// dates with no year have none.
    public func mentions(
        in text: Span<UInt8>, reference: Reference? = nil, dateOrder: NumeralStyle.DateOrder? = nil
    ) -> [Mention] {
        let chart = Chart(lexicon: lexicon)
        chart.reference = reference
        if let dateOrder { chart.dateOrder = dateOrder }
        var tokens: [Token] = []
        var numerals: [Numeral] = []
        tokens.reserveCapacity(text.count / 5)
        var tokeniser = Tokeniser(text, lexicon: lexicon)
        tokeniser.read(into: &tokens, &numerals)
        var mentions: [Mention] = []
        var islands = Islands(lexicon: lexicon, tokens: tokens, numerals: numerals)
        while let island = islands.next(into: chart) {
            chart.fill(grammar)
            Selection(chart: chart, tokens: tokens, first: island).add(to: &mentions)
        }
        return mentions
    }

    /// The mentions of a string.
    public func mentions(in text: String, reference: Reference? = nil) -> [Mention] {
        let bytes = Array(text.utf8)
        return mentions(in: bytes.span, reference: reference)
    }
}
