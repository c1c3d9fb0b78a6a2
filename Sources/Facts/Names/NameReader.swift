import Languages

/// Finds the names of a text: those of the register in every form, and others by how they are written and what
/// stands beside them.
///
/// One pass finds the names; those that nothing tells for sure then take the kind that the same word has elsewhere.
struct NameReader: ~Copyable, ~Escapable {
    let text: Span<UInt8>
    let lexicon: Lexicon
    let tokens: [Token]
    /// Whether a token is part of another mention, by place.
    let taken: [Bool]
    let hasCase: Bool
    let classes = ScalarClass.common
    /// What was found, in the order of the text.
    var found: [Found] = []
    /// The kinds that words have for sure, by the hash of their stems.
    var known: [UInt64: Mention.Kind] = [:]
    /// The words of the run of capitals in hand.
    var run: [Int] = []
    /// The names that the words in hand can begin.
    var states: [NameIndex.Base] = []
    /// The names of the text, in its order, once it is read.
    private(set) var mentions: [Mention] = []
    /// The folded letters of the word last looked at.
    var letters: [UInt32] = []
    /// The word whose letters those are; -1 where they are no word's.
    var loaded = -1

    /// Memory that names are read in, kept from one text to the next.
    struct Memory {
        fileprivate var found: [Found] = []
        fileprivate var known: [UInt64: Mention.Kind] = [:]
        fileprivate var run: [Int] = []
        fileprivate var states: [NameIndex.Base] = []
        fileprivate var letters: [UInt32] = []
        fileprivate var mentions: [Mention] = []
    }

    /// A name, or a word that may be one.
    struct Found {
        var range: Range<Int>
        /// Nil for a word that is a name only where it is known as one.
        var kind: Mention.Kind?
        var id = ""
        var isSure = true
    }

    /// A reader of one text, in the memory of others, until `leave` gives it back.
    @_lifetime(copy text)
    init(_ text: Span<UInt8>, lexicon: Lexicon, tokens: [Token], taken: [Bool], in memory: inout Memory) {
        self.text = text
        self.lexicon = lexicon
        self.tokens = tokens
        self.taken = taken
        hasCase = !lexicon.hasProclitics
        swap(&found, &memory.found)
        swap(&known, &memory.known)
        swap(&run, &memory.run)
        swap(&states, &memory.states)
        swap(&letters, &memory.letters)
        swap(&mentions, &memory.mentions)
    }

    /// Gives the memory back, empty.
    mutating func leave(_ memory: inout Memory) {
        found.removeAll(keepingCapacity: true)
        // To empty what a long text has filled would cost each short one behind it.
        if known.capacity < 256 { known.removeAll(keepingCapacity: true) } else { known = [:] }
        swap(&found, &memory.found)
        swap(&known, &memory.known)
        swap(&run, &memory.run)
        swap(&states, &memory.states)
        swap(&letters, &memory.letters)
        mentions.removeAll(keepingCapacity: true)
        swap(&mentions, &memory.mentions)
    }

    /// Whether a name begins here that is as long as a title's words: the Congress of the United States, a ministry by its
    /// full name.
    private mutating func isName(_ start: Int, notBefore end: Int) -> Bool {
        if isCapital(start), marks(start).contains(.org) { return true }
        guard let found = registered(start) else { return false }
        return found.end >= end && found.entry.kind != .term && found.entry.kind != .nationality
    }

    /// Finds the names; terms that are titles part them: Prime Minister, World Cup.
    mutating func read(around terms: [TermReader.Found]) {
        var at = 0
        var term = 0
        while at < tokens.count {
            while term < terms.count, terms[term].tokens.lowerBound < at { term += 1 }
            if hasCase, term < terms.count, terms[term].tokens.lowerBound == at, terms[term].role == .title,
                !isName(at, notBefore: terms[term].tokens.upperBound)
            {
                at = terms[term].tokens.upperBound
                continue
            }
            let token = tokens[at]
            // Nearly every word: it begins no name.
            let isPlain = hasCase && token.kind == .word && token.letters == .lower && !token.traits.contains(.base)
            guard !isPlain, !taken[at] else {
                at += 1
                continue
            }
            switch token.kind {
            case .word: at = max(at + 1, (hasCase ? cased(at) : uncased(at)) ?? at)
            case .mark where hasCase && token.hash == 0x22: at = max(at + 1, quoted(at) ?? at)
            default: at += 1
            }
        }
        settle()
        for name in found {
            guard let kind = name.kind, let first = name.range.first, let last = name.range.last else { continue }
            var end = tokens[last].end
            // The last stop of U.S. is its own.
            if isMark(last + 1, 0x2E), tokens[last + 1].isGlued, isInitial(last), end - tokens[last].start > 2 {
                end = tokens[last + 1].end
            }
            mentions.append(
                Mention(bytes: Int(tokens[first].start)..<Int(end), kind: kind, value: .text(name.id)))
        }
    }

    /// Adds a name and gives the place behind it.
    @discardableResult
    mutating func add(_ kind: Mention.Kind?, _ range: Range<Int>, id: String = "", isSure: Bool = true) -> Int {
        found.append(Found(range: range, kind: kind, id: id, isSure: isSure))
        guard isSure, hasCase, kind == .person || kind == .place || kind == .organisation else {
            return range.upperBound
        }
        for place in range where isCapital(place) && !marks(place).contains(.inner) {
            let stem = stem(place)
            if known[stem] == nil { known[stem] = kind }
        }
        return range.upperBound
    }

    /// Gives what isn't sure the kind that the same word has for sure, or that the name has to which it is joined.
    private mutating func settle() {
        guard hasCase else { return }
        for place in found.indices where !found[place].isSure {
            let name = found[place]
            let last = name.range.upperBound - 1
            if let kind = known[stem(last)] {
                if name.kind == nil || name.range.count == 1 || kind == .person { found[place].kind = kind }
                continue
            }
            guard name.kind == .person, name.range.count == 1, !isSurname(last) else { continue }
            if place > 0, joins(found[place - 1], name), let kind = found[place - 1].kind, Self.spreads(kind) {
                found[place].kind = kind
            } else if place + 1 < found.count, found[place + 1].isSure, joins(name, found[place + 1]),
                let kind = found[place + 1].kind, Self.spreads(kind)
            {
                found[place].kind = kind
            }
        }
    }

    private static func spreads(_ kind: Mention.Kind) -> Bool { kind == .place || kind == .organisation }

    /// Whether nothing but a conjunction parts two names.
    private func joins(_ left: Found, _ right: Found) -> Bool {
        let between = left.range.upperBound..<right.range.lowerBound
        return between.count == 1 && marks(between.lowerBound).contains(.and)
    }
}
