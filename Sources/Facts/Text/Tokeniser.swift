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
        var gap: Token.Gap = .line
        while at < bytes.count {
            let start = at
            if bytes[at] == 0x20 {
                at += 1
                gap.remove(.glued)
                continue
            }
            if let (_, found) = commonClass(at: at), found.beginsWord {
                readWord(at: &at, gap, into: &tokens)
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
                        start..<next, hash: UInt64(numerals.count), word: 0, traits: [], kind: .numeral,
                        letters: .plain, gap: gap))
                numerals.append(numeral)
                at = next
            } else if startsAddress(start, value, isGlued: isGlued) {
                skipToSpace(&at)
            } else if LetterFolding.isLetter(value) {
                let folded = LetterFolding.folded(value)
                if folded == 0, value != 0x640 { continue }
                at = start
                readWord(at: &at, gap, into: &tokens)
            } else {
                let mark = Self.mark(value)
                let word = word(ofMark: mark)
                tokens.append(
                    Token(
                        start..<at, hash: UInt64(mark), word: word, traits: lexicon.word(word).traits, kind: .mark,
                        letters: .plain, gap: gap))
            }
            gap = .glued
        }
        if !lexicon.hasProclitics { findWords(of: &tokens) }
    }

    /// Finds the words of a language in which no cut depends on them: side by side, the look-ups wait for memory together.
    private func findWords(of tokens: inout [Token]) {
        for place in tokens.indices where tokens[place].kind == .word {
            tokens[place].word = Int32(lexicon.words.place(of: tokens[place].hash))
        }
        for place in tokens.indices where tokens[place].word != 0 {
            tokens[place].traits = lexicon.word(tokens[place].word).traits
        }
    }

    private func word(ofMark mark: UInt32) -> Int32 {
        mark < 128 ? lexicon.marks[Int(mark)] : Int32(lexicon.words.place(of: WordHash.mark(UInt64(mark))))
    }

    /// The scalar below U+0800 at a place, and its class; nil where another stands there, or none.
    @inline(__always)
    private func commonClass(at place: Int) -> (value: Int, class: ScalarClass)? {
        guard place < bytes.count else { return nil }
        let first = bytes[place]
        if first < 0x80 { return (Int(first), classes[Int(first)]) }
        guard first &- 0xC2 < 0x1E, place + 1 < bytes.count else { return nil }
        let second = bytes[place + 1]
        guard second & 0xC0 == 0x80 else { return nil }
        let value = Int(first & 0x1F) << 6 | Int(second & 0x3F)
        return (value, classes[value])
    }

    /// The class of the scalar at `at`, which moves behind it; nil where there is none.
    @inline(__always)
    private func scalarClass(at: inout Int) -> (value: UInt32, class: ScalarClass)? {
        if let (value, found) = commonClass(at: at) {
            at += value < 0x80 ? 1 : 2
            return (UInt32(value), found)
        }
        guard let value = scalar(at: &at) else { return nil }
        return (value, ScalarClass(value))
    }

    /// Reads a word, and splits off the clitics that leave a word of the lexicon.
    private mutating func readWord(at: inout Int, _ gap: Token.Gap, into tokens: inout [Token]) {
        let start = at
        var letters = WordLetters()
        repeat { readLetters(&at, &letters) } while passes(&at, &letters)
        let set: Token.Letters =
            letters.isArabic
            ? .plain
            : letters.startsUpper
                ? (letters.upper == letters.count ? .capitals : .capital) : letters.upper > 0 ? .capital : .lower
        var token = Token(
            start..<at, hash: letters.hash, word: 0, traits: [], kind: .word, letters: set, gap: gap)
        if lexicon.hasProclitics {
            token.word = Int32(lexicon.words.place(of: letters.hash))
            let word = lexicon.word(token.word)
            token.traits = word.traits
            if letters.isArabic, (3..<64).contains(letters.count), Proclitics.canBegin(with: letters.first),
                word.flags.isDisjoint(with: [.known, .term, .whole]), split(token, into: &tokens)
            {
                return
            }
        }
        tokens.append(token)
    }

    /// What is known of a word's letters while they are read.
    private struct WordLetters {
        var hash = WordHash.seed
        /// How many letters there are, and how many capitals among them.
        var count = 0
        var upper = 0
        var first: UInt32 = 0
        var startsUpper = false
        /// Where the last letter stands.
        var last = 0
        var highest: UInt32 = 0

        var isArabic: Bool { highest >= 0x600 }

        mutating func add(_ found: ScalarClass, at place: Int) {
            if count == 0 { begin(found) }
            hash = WordHash.adding(found.folded, to: hash)
            count += 1
            upper += found.upper
            highest = max(highest, found.folded)
            last = place
        }

        mutating func begin(_ found: ScalarClass) {
            startsUpper = found.isUpper
            first = found.folded
        }
    }

    /// Reads letters of ASCII, and then those below U+0800, up to what is neither.
    @inline(__always)
    private func readLetters(_ at: inout Int, _ letters: inout WordLetters) {
        let classes = classes.span
        let start = at
        var place = start
        var (hash, upper) = (letters.hash, 0)
        while place < bytes.count, bytes[place] < 0x80 {
            let found = classes[Int(bytes[place])]
            guard found.isPlain else { break }
            hash = WordHash.adding(found.folded, to: hash)
            upper &+= found.upper
            place &+= 1
        }
        if place > start {
            if letters.count == 0 { letters.begin(classes[Int(bytes[start])]) }
            letters.count += place - start
            letters.last = place - 1
        }
        let second = place
        var highest = letters.highest
        while place < bytes.count - 1 {
            let (lead, trail) = (bytes[place], bytes[place &+ 1])
            guard lead &- 0xC2 < 0x1E, trail & 0xC0 == 0x80 else { break }
            let found = classes[Int(lead & 0x1F) << 6 | Int(trail & 0x3F)]
            guard found.isPlain else { break }
            if place == start, letters.count == 0 { letters.begin(found) }
            hash = WordHash.adding(found.folded, to: hash)
            upper &+= found.upper
            highest = max(highest, found.folded)
            place &+= 2
        }
        if place > second {
            letters.count += (place - second) / 2
            letters.last = place - 2
            letters.highest = highest
        }
        letters.hash = hash
        letters.upper += upper
        at = place
    }

    /// Passes one scalar of a word that is no letter below U+0800; false where the word ends.
    private func passes(_ at: inout Int, _ letters: inout WordLetters) -> Bool {
        var next = at
        guard let (value, found) = scalarClass(at: &next) else { return false }
        if found.isPlain {
            letters.add(found, at: at)
            // A ligature of lam and alef.
            if value &- 0xFEF5 < 8 { letters.hash = WordHash.adding(0x627, to: letters.hash) }
        } else if !found.isLetter {
            let joins =
                value == 0x2E
                ? letters.count > 0 && letters.upper == letters.count
                    && continuesAcronym(next, from: at, behind: letters.last)
                : (value == 0x27 || value == 0x2019 || value == 0x2BC) && joinsByApostrophe(next)
            guard joins else { return false }
        }
        at = next
        return true
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
            piece.traits = lexicon.word(piece.word).traits
            tokens.append(piece)
            piece.cut(at: end)
        }
        if cut.conjunction != 0 { add(cut.conjunction, to: places[1]) }
        if cut.preposition != 0 { add(cut.preposition, to: places[cut.count]) }
        piece.end = token.end
        piece.hash = hash
        piece.word = word
        piece.traits = lexicon.word(word).traits
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
