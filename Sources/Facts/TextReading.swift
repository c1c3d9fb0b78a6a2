import Languages

/// Reads one text after another with the tables of one lexicon, in memory that is kept from each to the next.
struct TextReading {
    private let lexicon: Lexicon
    private let grammar = Grammar.shared
    private var chart: Chart
    private var tokens = TokenList()
    private var numerals: [Numeral] = []
    private var words: NumberWords
    /// Whether a token is part of another mention, by place.
    private var taken: [Bool] = []
    private var candidates = ScratchList<Selection.Candidate>()
    private var facts: [Mention] = []
    private var terms = TermReader.Memory()
    private var names = NameReader.Memory()
    private var speech: [SpeechReader.Found] = []
    private var order = MentionOrder()

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        chart = Chart(lexicon: lexicon)
        words = NumberWords(joinsReversed: lexicon.hasProclitics)
    }

    /// The mentions of a text, in its order.
    mutating func mentions(
        of text: Span<UInt8>, reference: Reference?, dateOrder: NumeralStyle.DateOrder, conventions: TimeConventions
    ) -> [Mention] {
        chart.reference = reference
        chart.dateOrder = dateOrder
        chart.isTimex = conventions == .timex3
        chart.named = NamedDates()
        chart.undated.removeAll()
        if !numerals.isEmpty { numerals.removeAll(keepingCapacity: true) }
        var tokeniser = Tokeniser(text, lexicon: lexicon)
        tokeniser.read(into: &tokens, &numerals)
        // Lists are bound to names of their own where spans of them are lent while the rest changes.
        let (tokens, numerals) = (tokens, numerals)
        readFacts(of: text, tokens.span, numerals.span)
        readNames(of: text, tokens.span)
        orderTerms(tokens.span)
        return inOrder(tokens.span)
    }

    private mutating func readFacts(of text: Span<UInt8>, _ tokens: Span<Token>, _ numerals: Span<Numeral>) {
        if !facts.isEmpty { facts.removeAll(keepingCapacity: true) }
        let islands = Islands(of: tokens, numerals, lexicon)
        var at = 0
        while let island = islands.next(from: &at, into: &chart, reusing: &words) {
            // Without a day of writing there is nothing to lean from.
            chart.lean =
                chart.mayLean && chart.reference != nil
                ? lexicon.tense.lean(around: island..<island + chart.length, tokens, text, lexicon) : 0
            if mayBeRecord { chart.superlative = superlative(island..<island + chart.length, tokens) }
            chart.fill(grammar)
            if chart.hasScore { chart.isGame = Self.isGame(around: island..<island + chart.length, tokens) }
            Selection(tokens: tokens, first: island).add(
                from: &chart, to: &facts, reusing: &candidates)
        }
    }

    /// Whether a length of time stands behind a word by which it can be that of a record.
    private var mayBeRecord: Bool {
        guard chart.present.has(.unit) || chart.present.has(.dualunit) || chart.present.has(.span) else { return false }
        return chart.present.has(.agobefore) || chart.present.has(.within)
            || chart.present.has(.in) && lexicon.language.phrasing.inMeansLater && !chart.isTimex
    }

    /// Whether something is the first or the most, by the words of an island and a few before it: the worst fall in years.
    private func superlative(_ island: Range<Int>, _ tokens: Span<Token>) -> Chart.Superlative {
        let reach = 5
        var at = island.upperBound - 1
        while at >= max(0, island.lowerBound - reach) {
            if at < island.lowerBound, tokens[at + 1].startsLine || tokens[at].kind == .mark && tokens[at].hash == 0x2E
            {
                break
            }
            if tokens[at].traits.contains(.known) {
                for meaning in lexicon.word(tokens[at].word).meanings.range
                where lexicon.meanings[meaning].category == .superlative {
                    return lexicon.meanings[meaning].value == 0 ? .most : .first
                }
            }
            at -= 1
        }
        return .none
    }

    /// Whether a word of sport stands in the same paragraph, near an island.
    private static func isGame(around island: Range<Int>, _ tokens: Span<Token>) -> Bool {
        let reach = 24
        func isOfSport(_ token: Token) -> Bool { token.traits.contains(.game) }
        var at = island.lowerBound
        while at > 0, island.lowerBound - at < reach, !tokens[at].startsLine {
            at -= 1
            if isOfSport(tokens[at]) { return true }
        }
        at = island.lowerBound
        while at < tokens.count, at - island.upperBound < reach, at == island.lowerBound || !tokens[at].startsLine {
            if isOfSport(tokens[at]) { return true }
            at += 1
        }
        return false
    }

    /// Reads terms and names, where no other mention stands, and what is said and denied.
    private mutating func readNames(of text: Span<UInt8>, _ tokens: Span<Token>) {
        while taken.count < tokens.count { taken.append(true) }
        var marks = taken.mutableSpan
        for place in tokens.indices { marks[place] = false }
        markFacts(tokens)
        let taken = taken
        var termReader = TermReader(text, lexicon: lexicon, tokens: tokens, taken: taken.span, in: &terms)
        termReader.read()
        termReader.leave(&terms)
        let found = terms.found
        var nameReader = NameReader(text, lexicon: lexicon, tokens: tokens, taken: taken.span, in: &names)
        nameReader.read(around: found.span)
        nameReader.leave(&names)
        let named = names.names
        if !speech.isEmpty { speech.removeAll(keepingCapacity: true) }
        SpeechReader(lexicon: lexicon, tokens: tokens, names: named.span).read(text, into: &speech)
    }

    /// Notes the tokens that facts cover; a bare number may be part of another mention.
    private mutating func markFacts(_ tokens: Span<Token>) {
        var at = 0
        for fact in facts where fact.kind != .ordinal && fact.kind != .number { mark(fact.bytes, tokens, from: &at) }
    }

    /// Notes the tokens that names cover, or those names alone that a table has.
    private mutating func markNames(_ tokens: Span<Token>, known: Bool = false) {
        var at = 0
        for name in names.names where !known || name.id != 0 { mark(name.bytes, tokens, from: &at) }
        at = 0
        for place in names.parts where known { mark(place.bytes, tokens, from: &at) }
    }

    private mutating func mark(_ bytes: Range<Int>, _ tokens: Span<Token>, from at: inout Int) {
        while at < tokens.count, Int(tokens[at].end) <= bytes.lowerBound { at += 1 }
        while at < tokens.count, Int(tokens[at].start) < bytes.upperBound {
            taken[at] = true
            at += 1
        }
    }

    /// Keeps the terms that stand in no name; in one that no table has, words that names are made with are kept.
    private mutating func orderTerms(_ tokens: Span<Token>) {
        order.removeAll()
        guard !terms.found.isEmpty else { return }
        if terms.found.contains(where: { $0.role == .part }) {
            markNames(tokens, known: true)
            for place in terms.found.indices where terms.found[place].role == .part { orderTerm(place, tokens) }
        }
        markNames(tokens)
        for place in terms.found.indices where terms.found[place].role != .part && terms.found[place].role != .none {
            orderTerm(place, tokens)
        }
    }

    private mutating func orderTerm(_ place: Int, _ tokens: Span<Token>) {
        let term = terms.found[place].tokens
        for token in term where taken[token] { return }
        order.add(.term, place, at: Int(tokens[term.lowerBound].start))
    }

    /// All that was found, by place; of what begins at the same, facts come first, and what is said last.
    private mutating func inOrder(_ tokens: Span<Token>) -> [Mention] {
        for place in facts.indices { order.add(.fact, place, at: facts[place].bytes.lowerBound) }
        for place in names.names.indices { order.add(.name, place, at: names.names[place].bytes.lowerBound) }
        for place in names.parts.indices { order.add(.part, place, at: names.parts[place].bytes.lowerBound) }
        for place in speech.indices { order.add(.speech, place, at: speech[place].bytes.lowerBound) }
        order.sort()
        var mentions: [Mention] = []
        mentions.reserveCapacity(order.count)
        for at in 0..<order.count {
            let (source, place) = order[at]
            switch source {
            case .fact: mentions.append(facts[place])
            case .term: mentions.append(lexicon.mention(terms.found[place], of: tokens, terms))
            case .name: mentions.append(lexicon.mention(names.names[place]))
            case .part: mentions.append(lexicon.mention(names.parts[place], isPart: true))
            case .speech: mentions.append(speech[place].mention)
            }
        }
        return mentions
    }
}

/// The order of a text's mentions, which is settled before they are made: a number is moved about quicker than they.
private struct MentionOrder {
    /// Who found a mention, in the order of those that begin at one place.
    enum Source: UInt64 { case fact, term, name, part, speech }

    /// Each the byte where the mention begins, then the source in three bits, then its place there in twenty-nine.
    private var keys: [UInt64] = []

    var count: Int { keys.count }

    mutating func removeAll() { if !keys.isEmpty { keys.removeAll(keepingCapacity: true) } }

    mutating func add(_ source: Source, _ place: Int, at byte: Int) {
        keys.append(UInt64(byte) << 32 | source.rawValue << 29 | UInt64(place))
    }

    mutating func sort() { if keys.count > 1 { keys.sort() } }

    subscript(_ at: Int) -> (source: Source, place: Int) {
        (Source(rawValue: keys[at] >> 29 & 7) ?? .fact, Int(keys[at] & (1 << 29 - 1)))
    }
}
