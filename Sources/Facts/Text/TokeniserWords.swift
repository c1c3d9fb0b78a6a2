import Languages

/// Words, letter by letter.
extension Tokeniser {
    /// The scalar below U+0800 at a place, and its class; nil where another stands there, or none.
    @inline(__always)
    func commonClass(at place: Int) -> (value: Int, class: ScalarClass)? {
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

    /// A run of ASCII letters: how many, how many of them are capitals, and the hash of what comes before and of them.
    @inline(__always)
    private func plainRun(at place: Int, behind hash: UInt64) -> (count: Int, upper: Int, hash: UInt64) {
        let run = bytes.extracting(place..<bytes.count)
        var hash = hash
        // A small letter has this bit, and no capital.
        var (count, small) = (0, 0)
        while count < run.count {
            let byte = run[count]
            let letter = byte | 0x20
            guard letter &- 0x61 < 26 else { break }
            hash = WordHash.adding(UInt32(letter), to: hash)
            small &+= Int(byte & 0x20)
            count += 1
        }
        return (count, count &- small >> 5, hash)
    }

    /// A word's letters of ASCII from the first on.
    struct PlainWord {
        let end: Int
        let hash: UInt64
        let letters: Token.Letters

        @inline(__always)
        init(_ bytes: Span<UInt8>, at start: Int) {
            var (end, hash) = (start, WordHash.seed)
            var (capitals, smalls): (UInt64, UInt64) = (0, 0)
            while true {
                let eight = EightLetters(bytes, at: end)
                hash = eight.adding(to: hash)
                capitals |= eight.capitals
                smalls |= eight.smalls
                end &+= eight.count
                if eight.count < 8 { break }
            }
            self.end = end
            self.hash = hash
            letters = capitals == 0 ? .lower : smalls == 0 ? .capitals : .capital
        }
    }

    /// Whether more of a word can stand behind its letters of ASCII.
    func goesOn(_ word: PlainWord) -> Bool {
        guard bytes[word.end] != 0x2E else { return word.letters == .capitals }
        var next = word.end
        guard let value = scalar(at: &next) else { return false }
        if value == 0x27 || value == 0x2019 || value == 0x2BC { return joinsByApostrophe(next) }
        // Dashes and quotation marks.
        return value &- 0x2010 >= 0x10
    }

    /// Reads a word of any letters.
    ///
    /// Splits off the clitics that leave a word of the lexicon, and gives the place behind it.
    @inline(never)
    mutating func readMixedWord(at start: Int, _ gap: Token.Gap, into tokens: inout TokenRoom) -> Int {
        var at = start
        var letters = WordLetters()
        repeat { readLetters(&at, &letters) } while mayGoOn(at) && passes(&at, &letters)
        let set: Token.Letters =
            letters.isArabic
            ? .plain
            : letters.startsUpper
                ? (letters.upper == letters.count ? .capitals : .capital) : letters.upper > 0 ? .capital : .lower
        var token = Token(
            start..<at, hash: letters.hash, word: 0, traits: [], kind: .word, letters: set, gap: gap)
        if lexicon.hasProclitics {
            token.word = place(of: letters.hash, hasDamma: letters.hasDamma)
            let word = lexicon.word(token.word)
            token.traits = word.traits
            if letters.isArabic, (3..<64).contains(letters.count), Proclitics.canBegin(with: letters.first),
                word.flags.isDisjoint(with: [.known, .term, .whole]),
                split(token, hasDamma: letters.hasDamma, into: &tokens)
            {
                return at
            }
        }
        tokens.append(token)
        return at
    }

    /// The place of a word: of the one that is written with the vowel sign, where a table tells the two apart.
    private func place(of hash: UInt64, hasDamma: Bool) -> Int32 {
        if hasDamma {
            let place = Int32(lexicon.words.place(of: WordHash.addingDamma(to: hash)))
            if place != 0 { return place }
        }
        return Int32(lexicon.words.place(of: hash))
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
        /// How many letters stand before the vowel sign U+064F; 0 where none does.
        var damma = 0

        /// Whether that sign stands inside the word: خُمس is a fifth, and خمس five.
        ///
        /// At the end it is of the grammar.
        var hasDamma: Bool { damma > 0 && damma < count }
        var isArabic: Bool { highest >= 0x600 }

        mutating func add(_ found: ScalarClass, at place: Int) {
            if count == 0 { begin(with: found.folded, isUpper: found.isUpper) }
            hash = WordHash.adding(found.folded, to: hash)
            count += 1
            upper += found.upper
            highest = max(highest, found.folded)
            last = place
        }

        mutating func begin(with letter: UInt32, isUpper: Bool) {
            startsUpper = isUpper
            first = letter
        }
    }

    /// Whether more of a word can stand at a place: most words end before a space or another mark of ASCII.
    @inline(__always)
    func mayGoOn(_ place: Int) -> Bool {
        guard place < bytes.count else { return false }
        let byte = bytes[place]
        return byte >= 0x41 || byte == 0x2E || byte == 0x27
    }

    /// Reads letters of ASCII, and then those below U+0800, up to what is neither.
    @inline(__always)
    private func readLetters(_ at: inout Int, _ letters: inout WordLetters) {
        let run = plainRun(at: at, behind: letters.hash)
        var place = at &+ run.count
        letters.hash = run.hash
        if run.count > 0 {
            if letters.count == 0 {
                let first = bytes[at]
                letters.begin(with: UInt32(first | 0x20), isUpper: first & 0x20 == 0)
            }
            letters.count &+= run.count
            letters.upper &+= run.upper
            letters.last = place &- 1
        }
        if place < bytes.count, bytes[place] >= 0x80 { readPairs(&place, &letters) }
        at = place
    }

    /// Reads letters that are two bytes long.
    @inline(__always)
    private func readPairs(_ at: inout Int, _ letters: inout WordLetters) {
        let classes = classes.span
        let rest = bytes.extracting(at..<bytes.count)
        var place = 0
        var (hash, highest, upper) = (letters.hash, letters.highest, 0)
        while place &+ 1 < rest.count {
            let (lead, trail) = (rest[place], rest[place &+ 1])
            guard lead &- 0xC2 < 0x1E, trail & 0xC0 == 0x80 else { break }
            let found = classes[Int(lead & 0x1F) << 6 | Int(trail & 0x3F)]
            guard found.isPlain else { break }
            let folded = found.folded
            hash = WordHash.adding(folded, to: hash)
            upper &+= found.upper
            highest = max(highest, folded)
            place += 2
        }
        guard place > 0 else { return }
        if letters.count == 0 {
            let first = classes[Int(rest[0] & 0x1F) << 6 | Int(rest[1] & 0x3F)]
            letters.begin(with: first.folded, isUpper: first.isUpper)
        }
        letters.hash = hash
        letters.highest = highest
        letters.count &+= place / 2
        letters.upper &+= upper
        at &+= place
        letters.last = at &- 2
    }

    /// Passes one scalar of a word that is no letter below U+0800; false where the word ends.
    private func passes(_ at: inout Int, _ letters: inout WordLetters) -> Bool {
        var next = at
        guard let (value, found) = scalarClass(at: &next) else { return false }
        if found.isPlain {
            letters.add(found, at: at)
            // A ligature of lam and alef.
            if value &- 0xFEF5 < 8 { letters.hash = WordHash.adding(0x627, to: letters.hash) }
        } else if value == 0x64F {
            if letters.damma == 0 { letters.damma = letters.count }
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
    private mutating func split(_ token: Token, hasDamma: Bool, into tokens: inout TokenRoom) -> Bool {
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
            word = place(of: hash, hasDamma: hasDamma)
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

    private func joinsByApostrophe(_ next: Int) -> Bool {
        var at = next
        guard let value = scalar(at: &at), LetterFolding.isLetter(value) else { return false }
        // A possessive s is a token of its own, so that "Monday's" is Monday.
        guard value | 0x20 == 0x73 else { return true }
        var behind = at
        guard let after = scalar(at: &behind) else { return false }
        return LetterFolding.isLetter(after)
    }
}
