import Languages

/// Cuts UTF-8 into words, numerals and marks in one pass.
struct Tokeniser: ~Copyable, ~Escapable {
    let bytes: Span<UInt8>
    let style: NumeralStyle
    let lexicon: Lexicon
    let classes: [ScalarClass]
    /// The folded letters of a word that particles may be split from, and where each begins.
    var letters: [UInt32] = []
    var places: [Int32] = []

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>, lexicon: Lexicon) {
        precondition(bytes.count < Int(Int32.max), "A text is too long for its tokens.")
        self.bytes = bytes
        self.style = lexicon.language.numerals
        self.lexicon = lexicon
        classes = ScalarClass.common
    }

    /// The tokens of the text, and its numerals.
    ///
    /// Bytes that are no UTF-8 are passed over.
    mutating func read(into tokens: inout TokenList, _ numerals: inout [Numeral]) {
        tokens.removeAll()
        var at = 0
        var gap: Token.Gap = .line
        while at < bytes.count {
            tokens.makeRoom()
            var room = tokens.room
            read(from: &at, &gap, into: &room, &numerals)
            tokens.keep(room.count)
        }
        if !lexicon.hasProclitics { tokens.findWords(in: lexicon.words) }
    }

    /// Reads on from a place, as far as there is room.
    private mutating func read(
        from place: inout Int, _ before: inout Token.Gap, into tokens: inout TokenRoom, _ numerals: inout [Numeral]
    ) {
        let (bytes, hasProclitics) = (bytes, lexicon.hasProclitics)
        var (at, gap) = (place, before)
        while at < bytes.count, tokens.isOpen {
            let start = at
            let byte = bytes[at]
            if byte == 0x20 {
                at &+= 1
                gap.remove(.glued)
                continue
            }
            if (byte | 0x20) &- 0x61 < 26 {
                let word = PlainWord(bytes, at: start)
                if ScalarClass.mayBeginAddress(UInt32(byte)), !gap.contains(.glued), startsAddress(start) {
                    at = behindAddress(start)
                } else if mayGoOn(word.end), goesOn(word) {
                    at = readMixedWord(at: start, gap, into: &tokens)
                } else {
                    // No token that is changed in memory: to copy what was just written takes long.
                    let known = hasProclitics ? Int32(truncatingIfNeeded: lexicon.words.place(of: word.hash)) : 0
                    tokens.append(
                        Token(
                            start..<word.end, hash: word.hash, word: known,
                            traits: hasProclitics ? lexicon.word(known).traits : [], kind: .word,
                            letters: word.letters, gap: gap))
                    at = word.end
                    if at < bytes.count, bytes[at] == 0x20 {
                        at &+= 1
                        gap = []
                        continue
                    }
                }
                gap = .glued
                continue
            }
            if byte >= 0x80, let (_, found) = commonClass(at: at), found.beginsWord {
                at = readMixedWord(at: start, gap, into: &tokens)
                gap = .glued
                continue
            }
            if isPlainMark(byte, at: start) {
                addMark(UInt32(byte), start..<start &+ 1, gap, to: &tokens)
                at &+= 1
                gap = .glued
                continue
            }
            guard let value = scalar(at: &at) else {
                at += 1
                gap.remove(.glued)
                continue
            }
            if value <= 0x20 || value == 0xA0 || value &- 0x2000 < 0xB || value == 0x202F || value == 0x3000
                || value == 0x2028 || value == 0x2029 || value == 0x85
            {
                if value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029 { gap.insert(.line) }
                gap.remove(.glued)
                continue
            }
            let isGlued = gap.contains(.glued)
            if isDigit(value) || isPoint(value) && startsDecimal(at, isGlued: isGlued, tokens.last) {
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
                        start..<next, hash: UInt64(numerals.count), word: 0, traits: [], kind: .numeral,
                        letters: .plain, gap: gap))
                numerals.append(numeral)
                at = next
            } else if LetterFolding.isLetter(value) {
                let folded = LetterFolding.folded(value)
                if folded == 0, value != 0x640 { continue }
                at = readMixedWord(at: start, gap, into: &tokens)
            } else {
                let isMinus = value == Self.minus && startsNumber(at) && (!isGlued || tokens.last?.kind == .mark)
                addMark(isMinus ? value : Self.mark(value), start..<at, gap, to: &tokens)
            }
            gap = .glued
        }
        (place, before) = (at, gap)
    }

    /// Whether a byte is a mark of ASCII that stands for itself and begins no number.
    @inline(__always)
    private func isPlainMark(_ byte: UInt8, at place: Int) -> Bool {
        guard byte &- 0x21 < 0x5F, byte != 0x60, byte &- 0x30 >= 10 else { return false }
        guard byte == 0x2E, place &+ 1 < bytes.count else { return true }
        let next = bytes[place &+ 1]
        return next < 0x80 && next &- 0x30 >= 10
    }

    @inline(__always)
    private func addMark(_ mark: UInt32, _ place: Range<Int>, _ gap: Token.Gap, to tokens: inout TokenRoom) {
        let word = word(ofMark: mark)
        tokens.append(
            Token(
                place, hash: UInt64(mark), word: word, traits: lexicon.word(word).traits, kind: .mark, letters: .plain,
                gap: gap))
    }

    private func word(ofMark mark: UInt32) -> Int32 {
        mark < 128 ? lexicon.marks[Int(mark)] : Int32(lexicon.words.place(of: WordHash.mark(UInt64(mark))))
    }

    /// Whether a web address begins here: nothing in one states a fact.
    private func startsAddress(_ start: Int) -> Bool {
        // Few words go on as http and www do.
        guard start + 1 < bytes.count else { return false }
        let second = bytes[start + 1] | 0x20
        guard second == 0x74 || second == 0x77 else { return false }
        for prefix in Self.addresses where start + prefix.count <= bytes.count {
            var at = 0
            while at < prefix.count, bytes[start + at] | 0x20 == prefix[at] | 0x20 { at += 1 }
            if at == prefix.count { return true }
        }
        return false
    }

    private static let addresses = ["http://", "https://", "www."].map { Array($0.utf8) }

    private func behindAddress(_ start: Int) -> Int {
        var at = start
        while at < bytes.count, bytes[at] > 0x20 { at += 1 }
        return at
    }

    private func startsDecimal(_ next: Int, isGlued: Bool, _ last: Token?) -> Bool {
        var at = next
        guard digit(at: &at) != nil else { return false }
        guard isGlued, let last else { return true }
        return last.kind == .mark
    }

    /// U+2212, which is a dash too where it is no sign of a number.
    private static var minus: UInt32 { 0x2212 }

    private func startsNumber(_ place: Int) -> Bool {
        var at = place
        return digit(at: &at) != nil
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
