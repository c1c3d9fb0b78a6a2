public import Languages

/// Reads what a text in one language states.
///
/// The tables are built once, when the reader is made, or at need for one that is made for a text; it can be used from
/// any number of threads.
public struct FactReader: Sendable {
    /// The language.
    public var language: Language { tables.language }
    private let tables: Tables
    private let grammar = Grammar.shared

    /// A reader for a language.
    public init(_ language: Language) {
        tables = Tables(language)
    }

    /// A reader for one text above all: of the tables only what its words can need is built, which takes a tenth of the
    /// time.
    ///
    /// It reads any other as well, and builds the rest of the tables when the first of those comes.
    public init(_ language: Language, for text: Span<UInt8>) {
        tables = Tables(language, for: text)
    }

    /// All that the tables of the language tell.
    var lexicon: Lexicon { tables.whole }

    /// Memory that a reader works in, for those who read many texts: kept from one to the next, none of it is asked for
    /// again.
    public struct Workspace {
        fileprivate var chart: Chart?
        fileprivate var islands: Islands?
        fileprivate var taken: [Bool] = []
        fileprivate var terms = TermReader.Memory()
        fileprivate var names = NameReader.Memory()

        /// An empty one; it grows with the texts, and serves any reader.
        public init() {}
    }

    /// The mentions of a text, in its order.
    ///
    /// `reference`: the moment of writing, to which relative dates refer; without it, relative dates are left out and
    /// dates with no year have none. `conventions`: how times are told.
    public func mentions(
        in text: Span<UInt8>, reference: Reference? = nil, dateOrder: NumeralStyle.DateOrder? = nil,
        conventions: TimeConventions = .intervals
    ) -> [Mention] {
        var workspace = Workspace()
        return mentions(
            in: text, reference: reference, dateOrder: dateOrder, conventions: conventions, reusing: &workspace)
    }

    /// The mentions of a text, in its order, read in memory that other texts were read in.
    public func mentions(
        in text: Span<UInt8>, reference: Reference? = nil, dateOrder: NumeralStyle.DateOrder? = nil,
        conventions: TimeConventions = .intervals, reusing workspace: inout Workspace
    ) -> [Mention] {
        let lexicon = tables.lexicon(for: text)
        let isSame = workspace.chart?.lexicon === lexicon
        var chart = (isSame ? workspace.chart.take() : nil) ?? Chart(lexicon: lexicon)
        var islands = (isSame ? workspace.islands.take() : nil) ?? Islands(lexicon: lexicon)
        chart.reference = reference
        chart.dateOrder = dateOrder ?? tables.language.numerals.dateOrder
        chart.isTimex = conventions == .timex3
        (chart.named, chart.namedQuarter) = (nil, nil)
        islands.removeAll()
        var tokeniser = Tokeniser(text, lexicon: lexicon)
        tokeniser.read(into: &islands.tokens, &islands.numerals)
        var mentions: [Mention] = []
        while let island = islands.next(into: &chart) {
            chart.lean =
                chart.mayLean
                ? lexicon.tense.lean(around: island..<island + chart.length, islands.tokens, text, lexicon) : 0
            chart.fill(grammar)
            if chart.hasScore {
                chart.isGame = isGame(around: island..<island + chart.length, islands.tokens, lexicon)
            }
            Selection(tokens: islands.tokens, first: island).add(from: &chart, to: &mentions)
        }
        addNames(of: text, lexicon, islands.tokens, &workspace, to: &mentions)
        (workspace.chart, workspace.islands) = (consume chart, consume islands)
        return mentions
    }

    /// Whether a word of sport stands in the same paragraph, near an island.
    private func isGame(around island: Range<Int>, _ tokens: [Token], _ lexicon: Lexicon) -> Bool {
        let reach = 24
        func isOfSport(_ place: Int) -> Bool { tokens[place].traits.contains(.game) }
        var at = island.lowerBound
        while at > 0, island.lowerBound - at < reach, !tokens[at].startsLine {
            at -= 1
            if isOfSport(at) { return true }
        }
        at = island.lowerBound
        while at < tokens.count, at - island.upperBound < reach, at == island.lowerBound || !tokens[at].startsLine {
            if isOfSport(at) { return true }
            at += 1
        }
        return false
    }

    /// Notes the tokens that mentions cover; a bare number may be part of another.
    ///
    /// `named`: only those that a table has, or that are no names.
    private func mark(_ mentions: [Mention], named: Bool = false, in tokens: [Token], as taken: inout [Bool]) {
        var at = 0
        for mention in mentions where mention.kind != .ordinal && mention.kind != .number {
            if named, case .text(let entry) = mention.value, entry.isEmpty { continue }
            while at < tokens.count, Int(tokens[at].end) <= mention.bytes.lowerBound { at += 1 }
            while at < tokens.count, Int(tokens[at].start) < mention.bytes.upperBound {
                taken[at] = true
                at += 1
            }
        }
    }

    /// Adds the terms that stand in no name; in one that no table has, words that names are made with are kept.
    private func add(
        _ terms: borrowing TermReader, around names: [Mention], _ tokens: [Token], _ taken: inout [Bool],
        to mentions: inout [Mention]
    ) {
        guard !terms.found.isEmpty else { return }
        mark(names, named: true, in: tokens, as: &taken)
        for term in terms.found where term.role == .part {
            if !term.tokens.contains(where: { taken[$0] }) { mentions.append(terms.mention(term)) }
        }
        mark(names, in: tokens, as: &taken)
        for term in terms.found where term.role != .part && term.role != .none {
            if !term.tokens.contains(where: { taken[$0] }) { mentions.append(terms.mention(term)) }
        }
    }

    /// Adds names and terms, where no other mention stands, and what is said and denied.
    private func addNames(
        of text: Span<UInt8>, _ lexicon: Lexicon, _ tokens: [Token], _ workspace: inout Workspace,
        to mentions: inout [Mention]
    ) {
        while workspace.taken.count < tokens.count { workspace.taken.append(true) }
        for place in tokens.indices { workspace.taken[place] = false }
        mark(mentions, in: tokens, as: &workspace.taken)
        var terms = TermReader(
            text, lexicon: lexicon, tokens: tokens, taken: workspace.taken, in: &workspace.terms)
        terms.read()
        var names = NameReader(
            text, lexicon: lexicon, tokens: tokens, taken: workspace.taken, in: &workspace.names)
        names.read(around: terms.found)
        var speech = SpeechReader(lexicon: lexicon, tokens: tokens, names: names.mentions)
        speech.read(text)
        mentions.reserveCapacity(
            mentions.count + terms.found.count + names.mentions.count + speech.mentions.count)
        add(terms, around: names.mentions, tokens, &workspace.taken, to: &mentions)
        terms.leave(&workspace.terms)
        mentions += names.mentions
        names.leave(&workspace.names)
        mentions += speech.mentions
        mentions.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }

    /// The mentions of a string.
    public func mentions(in text: String, reference: Reference? = nil) -> [Mention] {
        let bytes = Array(text.utf8)
        return mentions(in: bytes.span, reference: reference)
    }
}
