import Languages

/// How words are written, and what their letters tell.
///
/// What nearly every word is asked is inlined: a call would be given a copy of the reader.
extension NameReader {
    @inline(__always)
    func marks(_ place: Int) -> NameIndex.Marks {
        guard tokens.indices.contains(place), tokens[place].kind == .word, tokens[place].traits.contains(.marks) else {
            return []
        }
        return lexicon.word(tokens[place].word).marks
    }

    @inline(__always)
    func isWord(_ place: Int) -> Bool {
        tokens.indices.contains(place) && tokens[place].kind == .word && !taken[place]
    }

    /// Whether a word is an adjective of a country, or one who lives there.
    func isNationality(_ place: Int) -> Bool {
        tokens[place].kind == .word && tokens[place].traits.contains(.nationality)
    }

    @inline(__always)
    func isMark(_ place: Int, _ mark: UInt64) -> Bool {
        tokens.indices.contains(place) && tokens[place].kind == .mark && tokens[place].hash == mark
    }

    @inline(__always)
    func isCapital(_ place: Int) -> Bool {
        isWord(place) && (tokens[place].letters == .capital || tokens[place].letters == .capitals)
    }

    @inline(__always)
    func isLower(_ place: Int) -> Bool { isWord(place) && tokens[place].letters == .lower }

    /// Whether a word can be part of a name.
    @inline(__always)
    func isNameWord(_ place: Int) -> Bool {
        isCapital(place) && (!marks(place).contains(.never) || isInitialOfName(place))
    }

    /// Whether a letter that is a word too is the initial of a name.
    @inline(__always)
    private func isInitialOfName(_ place: Int) -> Bool {
        isInitial(place) && isMark(place + 1, 0x2E) && tokens[place + 1].isGlued && isCapital(place + 2)
            && !tokens[place + 2].startsLine
    }

    @inline(__always)
    func isHyphen(_ place: Int) -> Bool {
        (isMark(place, 0x2D) || isMark(place, 0x2013)) && tokens[place].isGlued
    }

    /// Whether a capital here says nothing, since a sentence or a quotation begins.
    @inline(__always)
    func isSentenceStart(_ place: Int) -> Bool {
        place == 0 || tokens[place].startsLine || tokens[place - 1].kind != .word && isSentenceStart(behindMark: place)
    }

    @inline(__always)
    private func isSentenceStart(behindMark place: Int) -> Bool {
        let before = tokens[place - 1]
        guard before.kind == .mark else { return before.kind == .numeral && place == 1 }
        if before.hash == 0x2E, place > 1, isInitial(place - 2) { return false }
        switch before.hash {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3A, 0x22, 0x28, 0x2013, 0x2022: return true
        default: return false
        }
    }

    /// Reads the letters of a word, for `word`.
    @inline(__always)
    mutating func load(_ place: Int) { word.read(tokens[place], at: place, of: text, classes) }

    /// The hash of a word with no ending of a case, the same for Иванов, Иванова and Ивановым.
    mutating func stem(_ place: Int) -> UInt64 {
        // In most languages names have no cases.
        if lexicon.names.nameCases.isEmpty { return tokens[place].hash }
        load(place)
        let ending = lexicon.names.nameCases.length(in: word.letters, leaving: 3)
        return WordHash.hash(of: word.letters.extracting(droppingLast: ending))
    }

    /// Whether a word is one that every text has, not a name.
    mutating func isCommon(_ place: Int) -> Bool {
        load(place)
        return lexicon.names.common.has(word.letters)
    }

    /// Whether a word is a common one though it has a capital within a sentence, which a name of a few letters and an
    /// ending is likelier to have.
    mutating func isCommonWithin(_ place: Int) -> Bool {
        load(place)
        return lexicon.names.common.has(word.letters, least: lexicon.names.nameCases.isEmpty ? 2 : 4)
    }

    /// Whether a word is a common one as far as a sentence that begins with it tells.
    mutating func isCommonOpening(_ place: Int) -> Bool {
        isCommon(place) || lexicon.names.common.openings.end(word.letters, leaving: 1)
    }

    /// Whether a noun has an ending that can follow that of an adjective: Каспийское море.
    ///
    /// `asAdjectives`: or that of an adjective beside it, Большой Козихинский.
    mutating func agrees(_ adjective: Int, with noun: Int, asAdjectives: Bool = false) -> Bool {
        if isAcronym(noun) { return true }
        load(adjective)
        let rows = lexicon.names.agreements.rows(of: word.letters)
        guard rows != 0 else { return true }
        load(noun)
        if asAdjectives, lexicon.names.agreements.rows(of: word.letters) & rows != 0 { return true }
        return lexicon.names.agreements.agrees(word.letters, with: rows)
    }

    /// Whether a word says where what stands before it lies: на юге Норвегии.
    @inline(__always)
    func isSide(_ place: Int) -> Bool { marks(place).contains(.inPlace) && marks(place + 1).contains(.side) }

    /// The place of the common noun that a name stands behind, with or without a word that says that it's called so; that
    /// before it where neither is there.
    @inline(__always)
    func headBefore(_ start: Int) -> Int {
        guard start > 1, marks(start - 1).contains(.called) else { return start - 1 }
        let before = start - 2
        return before > 0 && isLower(before) && marks(before).contains(.inPlace) ? before - 1 : before
    }

    /// Whether a title that goes with a name alone stands before a word: Mr Lincoln, лорд Галифакс.
    @inline(__always)
    func isBehindHonorific(_ place: Int) -> Bool {
        guard place > 0 else { return false }
        let before = isMark(place - 1, 0x2E) && tokens[place - 1].isGlued ? place - 2 : place - 1
        return marks(before).contains(.honorific) && !tokens[place].startsLine
    }

    /// Whether the last letter of a word is one that some of the endings end in, as far as it is told with no other.
    @inline(__always)
    private func mayEnd(_ place: Int, in endings: WordEndings) -> Bool {
        let (start, end) = (Int(tokens[place].start), Int(tokens[place].end))
        let last = text[end - 1]
        return last >= 0x80 || end - start > FoldedWord.most || endings.mayEnd(in: UInt32(last | 0x20))
    }

    mutating func isSurname(_ place: Int) -> Bool {
        guard tokens[place].letters == .capital, mayEnd(place, in: lexicon.names.surnames) else { return false }
        load(place)
        return lexicon.names.surnames.end(word.letters, leaving: 3)
    }

    mutating func isAdjective(_ place: Int) -> Bool {
        guard mayEnd(place, in: lexicon.names.adjectives) else { return false }
        load(place)
        return lexicon.names.adjectives.end(word.letters, leaving: 3)
    }

    mutating func chainsAdjective(_ place: Int) -> Bool {
        load(place)
        return lexicon.names.chainAdjectives.end(word.letters, leaving: 3)
    }

    mutating func chainsNoun(_ place: Int) -> Bool {
        load(place)
        return lexicon.names.chainNouns.end(word.letters, leaving: 2)
            && !lexicon.names.chainNever.end(word.letters, leaving: 1)
    }

    /// Whether a word begins or ends as the names of bodies do: Росстат, Центризбирком.
    mutating func isBody(_ place: Int) -> Bool {
        guard lexicon.names.knowsBodies, tokens[place].letters == .capital, !isSurname(place), !isAdjective(place),
            !isCommon(place)
        else {
            return false
        }
        load(place)
        return word.letters.count > 6 && lexicon.names.beginsAsBody(word.letters)
            || lexicon.names.bodyEnds.end(word.letters, leaving: 3)
    }

    /// Whether a word is in Latin letters.
    @inline(__always)
    func isLatin(_ place: Int) -> Bool { text[Int(tokens[place].start)] < 0x80 }

    /// Whether a word is initials, capitals of one letter each.
    @inline(__always)
    func isInitial(_ place: Int) -> Bool {
        isWord(place) && tokens[place].letters == .capitals && Self.areInitials(tokens[place], text)
    }

    private static func areInitials(_ word: Token, _ text: Span<UInt8>) -> Bool {
        let (start, end) = (Int(word.start), Int(word.end))
        if end - start <= 2 { return text[start] >= 0x80 || end - start == 1 }
        return end - start <= 8 && (start..<end).contains { text[$0] == 0x2E }
    }

    /// Two capitals or more at the start: ФИДЕ, МИДа, NEWSru.
    @inline(__always)
    func isAcronym(_ place: Int) -> Bool {
        isCapital(place) && !isInitial(place) && Self.startsInCapitals(tokens[place], text)
            && !marks(place).contains(.never)
    }

    private static func startsInCapitals(_ word: Token, _ text: Span<UInt8>) -> Bool {
        if word.letters == .capitals { return true }
        var at = Int(word.start)
        for _ in 0..<2 {
            guard let value = text.scalar(at: &at), ScalarClass.isCapital(value) else { return false }
        }
        return at < Int(word.end)
    }

    /// XX, IV: a number.
    @inline(__always)
    func isRoman(_ place: Int) -> Bool {
        isWord(place) && tokens[place].letters == .capitals && Self.isRoman(tokens[place], text)
    }

    private static func isRoman(_ word: Token, _ text: Span<UInt8>) -> Bool {
        for at in Int(word.start)..<Int(word.end) {
            guard [0x49, 0x56, 0x58, 0x4C].contains(text[at]) else { return false }
        }
        return true
    }

    /// Whether so many words about are in capitals that capitals mean nothing.
    func isShouted(_ place: Int) -> Bool {
        var count = 0
        for near in max(0, place - 2)..<min(tokens.count, place + 3)
        where tokens[near].kind == .word && tokens[near].letters == .capitals {
            if tokens[near].end - tokens[near].start > 2 { count += 1 }
        }
        return count > 3
    }

    func isPossessive(_ place: Int) -> Bool {
        isMark(place + 1, 0x27) && tokens[place + 1].isGlued
            || isWord(place + 1) && tokens[place + 1].isGlued
    }
}
