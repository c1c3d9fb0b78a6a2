import Languages

/// Finds the names of a text: those of the register in every form, and others by how they are written and what
/// stands beside them.
///
/// One pass finds the names; those that nothing tells for sure then take the kind that the same word has elsewhere.
struct NameReader: ~Copyable, ~Escapable {
    let text: Span<UInt8>
    let lexicon: Lexicon
    let tokens: Span<Token>
    /// Whether a token is part of another mention, by place.
    let taken: Span<Bool>
    let hasCase: Bool
    let classes = ScalarClass.common
    /// What was found, in the order of the text.
    var found: [Found] = []
    /// The kinds that words have for sure, by the hash of their stems; nil until they are asked for.
    private var known: HashTable<Mention.Kind?>?
    /// The words of the run of capitals in hand.
    var run = ScratchList<Int>()
    /// The names that the words in hand can begin.
    var states = ScratchList<NameIndex.Base>()
    private var names: [Name] = []
    private var parts: [Name] = []
    /// The folded letters of the word last looked at.
    var word = FoldedWord()

    /// Memory that names are read in, kept from one text to the next, and the names of the last.
    struct Memory {
        fileprivate var found: [Found] = []
        fileprivate var known: HashTable<Mention.Kind?>?
        fileprivate var run = ScratchList<Int>()
        fileprivate var states = ScratchList<NameIndex.Base>()
        fileprivate var word = FoldedWord()
        /// The names of the text.
        fileprivate(set) var names: [Name] = []
        /// The places that stand inside names of organisations.
        fileprivate(set) var parts: [Name] = []
    }

    /// A name of a text.
    struct Name {
        let bytes: Range<Int>
        let kind: Mention.Kind
        /// The register's entry, among `NameIndex.ids`; 0 where it has none.
        let id: Int32
    }

    /// A name, or a word that may be one.
    struct Found {
        var range: Range<Int>
        /// Nil for a word that is a name only where it is known as one.
        var kind: Mention.Kind?
        /// Among `NameIndex.ids`.
        var id: Int32 = 0
        var isSure = true
    }

    /// A reader of one text, in the memory of others, until `leave` gives it back.
    @_lifetime(copy text, copy tokens, copy taken)
    init(_ text: Span<UInt8>, lexicon: Lexicon, tokens: Span<Token>, taken: Span<Bool>, in memory: inout Memory) {
        self.text = text
        self.lexicon = lexicon
        self.tokens = tokens
        self.taken = taken
        hasCase = !lexicon.hasProclitics
        exchange(&memory)
        if !found.isEmpty { found.removeAll(keepingCapacity: true) }
        if !names.isEmpty { names.removeAll(keepingCapacity: true) }
        if !parts.isEmpty { parts.removeAll(keepingCapacity: true) }
        word.forget()
    }

    /// Gives the memory back, with the names.
    mutating func leave(_ memory: inout Memory) { exchange(&memory) }

    private mutating func exchange(_ memory: inout Memory) {
        swap(&found, &memory.found)
        swap(&known, &memory.known)
        swap(&run, &memory.run)
        swap(&states, &memory.states)
        swap(&names, &memory.names)
        swap(&parts, &memory.parts)
        swap(&word, &memory.word)
    }

    /// Whether a name begins here that is as long as a title's words: the Congress of the United States, a ministry by its
    /// full name.
    private mutating func isName(_ start: Int, notBefore end: Int) -> Bool {
        if isCapital(start), marks(start).contains(.org) { return true }
        guard let found = registered(start) else { return false }
        return found.end >= end && found.entry.kind != .term && found.entry.kind != .nationality
    }

    /// Adds the body that a title names by its letters: глава МИД.
    private mutating func addBodies(of title: Range<Int>) {
        for place in title.dropFirst() where isAcronym(place) {
            guard let name = registered(place), name.entry.kind == .organisation else { continue }
            // Глава МИД РФ: the country is a name of its own.
            add(.organisation, place..<min(name.end, title.upperBound), id: name.entry.id)
        }
    }

    /// The next title that begins at a token or behind it, from a term on; beyond all tokens where there is none.
    private static func nextTitle(among terms: Span<TermReader.Found>, _ term: inout Int, from at: Int) -> Range<Int> {
        while term < terms.count {
            let found = terms[term]
            if found.role == .title, found.tokens.lowerBound >= at { return found.tokens }
            term += 1
        }
        return Int.max..<Int.max
    }

    /// Finds the names; terms that are titles part them: Prime Minister, World Cup.
    mutating func read(around terms: Span<TermReader.Found>) {
        var at = 0
        var term = 0
        let (tokens, hasCase) = (tokens, hasCase)
        var title = hasCase ? Self.nextTitle(among: terms, &term, from: 0) : Int.max..<Int.max
        while at < tokens.count {
            if title.lowerBound <= at {
                title = Self.nextTitle(among: terms, &term, from: at)
                if title.lowerBound == at, !isName(at, notBefore: title.upperBound) {
                    addBodies(of: title)
                    at = title.upperBound
                    continue
                }
            }
            // Nearly every word: it begins no name.
            let end = hasCase ? min(title.lowerBound, tokens.count) : 0
            let start = at
            while at < end, tokens[at].letters == .lower, !tokens[at].traits.contains(.name) || !mayBegin(at) {
                at &+= 1
            }
            guard at == start else { continue }
            guard !taken[at] else {
                at += 1
                continue
            }
            switch tokens[at].kind {
            case .word: at = max(at + 1, (hasCase ? cased(at) : uncased(at)) ?? at)
            case .mark where hasCase && tokens[at].hash == 0x22: at = max(at + 1, quoted(at) ?? at)
            default: at += 1
            }
        }
        settle()
        if !hasCase { leaveTerms(terms) }
        for name in found {
            guard let kind = name.kind, !name.range.isEmpty else { continue }
            names.append(Name(bytes: bytes(of: name.range), kind: kind, id: name.id))
            if kind == .organisation, name.range.count > 1 { addParts(of: name.range) }
        }
    }

    /// Takes back what no capital tells from a term of several words that it stands in: القمر in القمر الصناعي, a satellite,
    /// and ركلة جزاء behind "the striker".
    private mutating func leaveTerms(_ terms: Span<TermReader.Found>) {
        var at = 0
        for place in found.indices {
            let name = found[place].range
            while at < terms.count, terms[at].tokens.upperBound <= name.lowerBound { at += 1 }
            guard at < terms.count else { return }
            let term = terms[at].tokens
            guard term.count > 1, terms[at].role != .part, term.lowerBound <= name.lowerBound,
                name.upperBound <= term.upperBound, term.count > name.count || found[place].id == 0
            else { continue }
            found[place].kind = nil
        }
    }

    private func bytes(of range: Range<Int>) -> Range<Int> {
        let last = range.upperBound - 1
        var end = tokens[last].end
        // The last stop of U.S. is its own.
        if isMark(last + 1, 0x2E), tokens[last + 1].isGlued, isInitial(last), end - tokens[last].start > 2 {
            end = tokens[last + 1].end
        }
        return Int(tokens[range.lowerBound].start)..<Int(end)
    }

    /// Adds the places of the register that stand in an organisation's name: Университет Северной Каролины.
    private mutating func addParts(of organisation: Range<Int>) {
        var at = organisation.lowerBound
        while at < organisation.upperBound {
            guard !taken[at], tokens[at].kind == .word, let place = registered(at), place.entry.kind == .place,
                place.end <= organisation.upperBound, place.end - at < organisation.count
            else {
                at += 1
                continue
            }
            // Фонд Владимира Потанина is of a man, and no city.
            if !marks(at).contains(.first) {
                parts.append(Name(bytes: bytes(of: at..<place.end), kind: .place, id: place.entry.id))
            }
            at = place.end
        }
    }

    /// Adds a name and gives the place behind it.
    @discardableResult
    mutating func add(_ kind: Mention.Kind?, _ range: Range<Int>, id: Int32 = 0, isSure: Bool = true) -> Int {
        found.append(Found(range: range, kind: kind, id: id, isSure: isSure))
        return range.upperBound
    }

    /// Learns the kinds of the words of sure names.
    private mutating func learn() {
        if known == nil { known = HashTable(absent: nil) } else { known?.removeAll() }
        for place in found.indices {
            let name = found[place]
            guard name.isSure, name.kind == .person || name.kind == .place || name.kind == .organisation else {
                continue
            }
            for word in name.range where isCapital(word) && marks(word).isDisjoint(with: [.inner, .geoAdjective]) {
                let stem = stem(word)
                known?.add(name.kind, for: stem)
            }
        }
    }

    /// Gives what isn't sure the kind that the same word has for sure, or that the name has to which it is joined.
    private mutating func settle() {
        guard hasCase, found.contains(where: { !$0.isSure }) else { return }
        learn()
        for place in found.indices where !found[place].isSure {
            let name = found[place]
            let last = name.range.upperBound - 1
            let stem = stem(last)
            if let kind = known?[stem] ?? nil {
                if name.kind == nil || name.range.count == 1 || kind == .person { found[place].kind = kind }
                continue
            }
            guard name.kind == .person, name.range.count == 1, !isSurname(last) else { continue }
            if place > 0, found[place - 1].kind == .place, leadsTo(name, from: found[place - 1]) {
                found[place].kind = .place
                continue
            }
            if place > 0, joins(found[place - 1], name), let kind = found[place - 1].kind, Self.spreads(kind) {
                found[place].kind = kind
            } else if place + 1 < found.count, found[place + 1].isSure, joins(name, found[place + 1]),
                let kind = found[place + 1].kind, Self.spreads(kind)
            {
                found[place].kind = kind
            }
        }
    }

    /// Whether a name is the end of a way that begins at another: от Выборга до X.
    private func leadsTo(_ name: Found, from start: Found) -> Bool {
        name.range.lowerBound - start.range.upperBound < 8 && marks(name.range.lowerBound - 1).contains(.upTo)
            && !tokens[name.range.lowerBound].startsLine
    }

    private static func spreads(_ kind: Mention.Kind) -> Bool { kind == .place || kind == .organisation }

    /// Whether nothing but a conjunction parts two names.
    private func joins(_ left: Found, _ right: Found) -> Bool {
        let between = left.range.upperBound..<right.range.lowerBound
        return between.count == 1 && marks(between.lowerBound).contains(.and)
    }
}

extension Lexicon {
    /// The mention of a name that was found in a text.
    func mention(_ name: NameReader.Name, isPart: Bool = false) -> Mention {
        var mention = Mention(bytes: name.bytes, kind: name.kind, value: .text(names.ids[Int(name.id)]))
        mention.isPart = isPart
        return mention
    }
}
