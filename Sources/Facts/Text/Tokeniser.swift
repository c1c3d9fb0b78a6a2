import Languages

/// Cuts UTF-8 into words, numerals and marks in one pass.
struct Tokeniser: ~Copyable, ~Escapable {
    let bytes: Span<UInt8>
    let style: NumeralStyle
    let lexicon: Lexicon
    private let classes: [ScalarClass]
    /// The folded letters of a word that particles may be split from, and where each begins.
    private var letters: [UInt32] = []
    private var places: [Int32] = []

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>, lexicon: Lexicon) {
        self.bytes = bytes
        self.style = lexicon.language.numerals
        self.lexicon = lexicon
        classes = ScalarClass.common
    }

    /// The tokens of the text, and its numerals.
    ///
    /// Bytes that are no UTF-8 are passed over.
    mutating func read(into tokens: inout [Token], _ numerals: inout [Numeral]) {
        var at = 0
        var isGlued = false
        var startsLine = true
        while at < bytes.count {
            let start = at
            guard let value = scalar(at: &at) else {
                at += 1
                isGlued = false
                continue
            }
            if value <= 0x20 || value == 0xA0 || value &- 0x2000 < 0xB || value == 0x202F || value == 0x3000
                || value == 0x2028 || value == 0x2029 || value == 0x85
            {
                if value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029 { startsLine = true }
                isGlued = false
                continue
            }
            if isDigit(value) || isPoint(value) && startsDecimal(at, isGlued: isGlued, tokens) {
                var next = isDigit(value) ? start : at
                let numeral: Numeral
                if isDigit(value) {
                    numeral = readNumeral(at: &next)
                } else {
                    var (fraction, width, fits) = (0, 0, true)
                    readGroup(&next, into: &fraction, &width, &fits)
                    numeral = Numeral(
                        shape: .decimal, value: fits ? decimal(0, fraction, digits: width) : nil, b: fraction,
                        widthB: width, groups: 2)
                }
                tokens.append(
                    Token(
                        start: Int32(start), end: Int32(next), hash: UInt64(numerals.count), word: 0, kind: .numeral,
                        isGlued: isGlued, startsLine: startsLine, letters: .plain))
                numerals.append(numeral)
                at = next
            } else if startsAddress(start, value, isGlued: isGlued) {
                skipToSpace(&at)
            } else if LetterFolding.isLetter(value) {
                let folded = LetterFolding.folded(value)
                if folded == 0, value != 0x640 { continue }
                at = start
                readWord(at: &at, isGlued: isGlued, startsLine: startsLine, into: &tokens)
            } else {
                let mark = Self.mark(value)
                tokens.append(
                    Token(
                        start: Int32(start), end: Int32(at), hash: UInt64(mark), word: word(ofMark: mark), kind: .mark,
                        isGlued: isGlued, startsLine: startsLine, letters: .plain))
            }
            isGlued = true
            startsLine = false
        }
    }

    private func word(ofMark mark: UInt32) -> Int32 {
        mark < 128 ? lexicon.marks[Int(mark)] : Int32(lexicon.words.place(of: WordHash.mark(UInt64(mark))))
    }

    /// The class of the scalar at `at`, which moves behind it; nil where there is none.
    @inline(__always)
    private func scalarClass(at: inout Int) -> (value: UInt32, class: ScalarClass)? {
        guard at < bytes.count else { return nil }
        let first = bytes[at]
        if first < 0x80 {
            at += 1
            return (UInt32(first), classes[Int(first)])
        }
        if first &- 0xC2 < 0x1E, at + 1 < bytes.count, bytes[at + 1] & 0xC0 == 0x80 {
            let value = Int(first & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F)
            at += 2
            return (UInt32(value), classes[value])
        }
        guard let value = scalar(at: &at) else { return nil }
        return (value, ScalarClass(value))
    }

    /// Reads a word, and splits off the clitics that leave a word of the lexicon.
    private mutating func readWord(at: inout Int, isGlued: Bool, startsLine: Bool, into tokens: inout [Token]) {
        let start = at
        var hash = WordHash.seed
        var (upper, lower, last, first) = (0, 0, start, UInt32(0))
        var (isArabic, startsUpper) = (false, false)
        while at < bytes.count {
            var next = at
            guard let (value, found) = scalarClass(at: &next) else { break }
            guard found.isLetter else {
                if value == 0x2E, lower == 0, upper > 0, continuesAcronym(next, from: at, behind: last) {
                    at = next
                    continue
                }
                guard value == 0x27 || value == 0x2019 || value == 0x2BC, joinsByApostrophe(next) else { break }
                at = next
                continue
            }
            let folded = found.folded
            if folded != 0 {
                hash = WordHash.adding(folded, to: hash)
                if upper + lower == 0 {
                    startsUpper = found.isUpper
                    first = folded
                }
                if folded >= 0x600 { isArabic = true }
                if found.isUpper { upper += 1 } else { lower += 1 }
                last = at
                if value &- 0xFEF5 < 8 { hash = WordHash.adding(0x627, to: hash) }
            }
            at = next
        }
        let set: Token.Letters =
            isArabic ? .plain : startsUpper ? (lower == 0 ? .capitals : .capital) : upper > 0 ? .capital : .lower
        let word = Int32(lexicon.words.place(of: hash))
        let token = Token(
            start: Int32(start), end: Int32(at), hash: hash, word: word, kind: .word, isGlued: isGlued,
            startsLine: startsLine, letters: set)
        if isArabic, lexicon.hasProclitics, (3..<64).contains(upper + lower), Proclitics.canBegin(with: first),
            lexicon.word(word).flags.isDisjoint(with: [.known, .term, .whole]), split(token, into: &tokens)
        {
            return
        }
        tokens.append(token)
    }

    /// Splits و, ف, ب, ل, ك and لل from a word where a word of the lexicon is left.
    private mutating func split(_ token: Token, into tokens: inout [Token]) -> Bool {
        letters.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        var at = Int(token.start)
        while at < Int(token.end) {
            let place = at
            guard let (_, found) = scalarClass(at: &at) else { break }
            if found.isLetter, found.folded != 0 {
                letters.append(found.folded)
                places.append(Int32(place))
            }
        }
        var hash: UInt64 = 0
        var word: Int32 = 0
        let cut = Proclitics.divide(letters) { cut in
            hash = cut.hidesAlef ? WordHash.adding(0x627, to: WordHash.seed) : WordHash.seed
            for place in cut.count..<letters.count { hash = WordHash.adding(letters[place], to: hash) }
            word = Int32(lexicon.words.place(of: hash))
            return !lexicon.word(word).flags.isDisjoint(with: [.known, .term])
        }
        guard let cut else { return false }
        var piece = token
        func add(_ letter: UInt32, to end: Int32) {
            piece.end = end
            piece.hash = WordHash.adding(letter, to: WordHash.seed)
            piece.word = Int32(lexicon.words.place(of: piece.hash))
            tokens.append(piece)
            piece.start = end
            piece.isGlued = true
            piece.startsLine = false
        }
        if cut.conjunction != 0 { add(cut.conjunction, to: places[1]) }
        if cut.preposition != 0 { add(cut.preposition, to: places[cut.count]) }
        piece.end = token.end
        piece.hash = hash
        piece.word = word
        tokens.append(piece)
        return true
    }

    /// Whether the full stop before `next` is one inside an acronym: a single capital on either side.
    private func continuesAcronym(_ next: Int, from stop: Int, behind last: Int) -> Bool {
        guard last + 2 >= stop else { return false }
        var at = next
        guard let value = scalar(at: &at), ScalarClass.isCapital(value) else { return false }
        var behind = at
        guard let after = scalar(at: &behind) else { return false }
        return after == 0x2E
    }

    /// Whether a web address begins here: nothing in one states a fact.
    private func startsAddress(_ start: Int, _ value: UInt32, isGlued: Bool) -> Bool {
        guard !isGlued, value == 0x68 || value == 0x77 || value == 0x48 || value == 0x57 else { return false }
        for prefix in Self.addresses where start + prefix.count <= bytes.count {
            var at = 0
            while at < prefix.count, bytes[start + at] | 0x20 == prefix[at] | 0x20 { at += 1 }
            if at == prefix.count { return true }
        }
        return false
    }

    private static let addresses = ["http://", "https://", "www."].map { Array($0.utf8) }

    private func skipToSpace(_ at: inout Int) {
        while at < bytes.count, bytes[at] > 0x20 { at += 1 }
    }

    private func joinsByApostrophe(_ next: Int) -> Bool {
        var at = next
        guard let value = scalar(at: &at), LetterFolding.isLetter(value) else { return false }
        // A possessive s is a token of its own, so that "Monday's" is Monday.
        guard value | 0x20 == 0x73 else { return true }
        var behind = at
        guard let after = scalar(at: &behind) else { return false }
        return LetterFolding.isLetter(after)
    }

    private func startsDecimal(_ next: Int, isGlued: Bool, _ tokens: [Token]) -> Bool {
        var at = next
        guard digit(at: &at) != nil else { return false }
        guard isGlued, let last = tokens.last else { return true }
        return last.kind == .mark
    }

    private func isPoint(_ value: UInt32) -> Bool { value == 0x2E || value == 0x66B }

    private func isDigit(_ value: UInt32) -> Bool {
        value &- 0x30 < 10 || value >= 0x660 && (value &- 0x660 < 10 || value &- 0x6F0 < 10 || value &- 0xFF10 < 10)
    }

    /// One scalar for marks that are written for one another.
    private static func mark(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x60C, 0x66C: 0x2C
        case 0x2010, 0x2011: 0x2D
        case 0x2012...0x2015, 0x2212, 0x2E3A: 0x2013
        case 0x2BC, 0x2019, 0x2018, 0x60: 0x27
        case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2033: 0x22
        case 0x66A, 0xFE6A: 0x25
        case 0x61B: 0x3B
        case 0x61F: 0x3F
        case 0xB7: 0x2E
        case 0x2236: 0x3A
        default: value
        }
    }

    // MARK: Bytes

    @inline(__always)
    func scalar(at: inout Int) -> UInt32? { bytes.scalar(at: &at) }

    @inline(__always)
    func digit(at: inout Int) -> Int? {
        var next = at
        guard let value = scalar(at: &next) else { return nil }
        let found: UInt32 =
            value &- 0x30 < 10
            ? value &- 0x30
            : value &- 0x660 < 10
                ? value &- 0x660 : value &- 0x6F0 < 10 ? value &- 0x6F0 : value &- 0xFF10 < 10 ? value &- 0xFF10 : 10
        guard found < 10 else { return nil }
        at = next
        return Int(found)
    }

    /// Passes direction marks and joiners, which stand inside numbers too.
    func skipInvisible(_ at: inout Int) {
        var next = at
        while let value = scalar(at: &next), value > 0x7F, LetterFolding.folded(value) == 0, value != 0x640 {
            at = next
        }
    }
}
