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
            chart.lean = lexicon.tense.lean(around: island..<island + chart.length, tokens, text)
            chart.fill(grammar)
            Selection(chart: chart, tokens: tokens, first: island).add(to: &mentions)
        }
        addNames(of: text, tokens, to: &mentions)
        return mentions
    }

    /// Adds the names, where no other mention stands, and what is said and denied.
    private func addNames(of text: Span<UInt8>, _ tokens: [Token], to mentions: inout [Mention]) {
        var taken = Array(repeating: false, count: tokens.count)
        var at = 0
        for mention in mentions where mention.kind != .ordinal && mention.kind != .number {
            while at < tokens.count, Int(tokens[at].end) <= mention.bytes.lowerBound { at += 1 }
            while at < tokens.count, Int(tokens[at].start) < mention.bytes.upperBound {
                taken[at] = true
                at += 1
            }
        }
        var names = NameReader(index: lexicon.names, tokens: tokens, taken: taken, hasCase: !lexicon.hasProclitics)
        for token in tokens where token.letters == .capital {
            if lexicon.names.surnames.fit(text.extracting(Int(token.start)..<Int(token.end))) {
                names.surnames.insert(Int(token.start))
            }
            if lexicon.names.adjectives.fit(text.extracting(Int(token.start)..<Int(token.end))) {
                names.adjectives.insert(Int(token.start))
            }
        }
        names.read()
        let speakers: [Mention.Kind] = [.person, .organisation, .place]
        var speech = SpeechReader(
            words: lexicon.speech, tokens: tokens,
            names: names.mentions.filter { speakers.contains($0.kind) }.map(\.bytes))
        speech.read(text)
        guard !names.mentions.isEmpty || !speech.mentions.isEmpty else { return }
        mentions += names.mentions
        mentions += speech.mentions
        mentions.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }

    /// The mentions of a string.
    public func mentions(in text: String, reference: Reference? = nil) -> [Mention] {
        let bytes = Array(text.utf8)
        return mentions(in: bytes.span, reference: reference)
    }
}
