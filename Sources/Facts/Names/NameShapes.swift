import Languages

/// How words are written, and what their letters tell.
extension NameReader {
    func marks(_ place: Int) -> NameIndex.Marks {
        guard tokens.indices.contains(place), tokens[place].kind == .word, tokens[place].traits.contains(.marks) else {
            return []
        }
        return lexicon.word(tokens[place].word).marks
    }

    func isWord(_ place: Int) -> Bool {
        tokens.indices.contains(place) && tokens[place].kind == .word && !taken[place]
    }

    /// Whether a word is an adjective of a country, or one who lives there.
    func isNationality(_ place: Int) -> Bool {
        tokens[place].kind == .word && tokens[place].traits.contains(.nationality)
    }

    func isMark(_ place: Int, _ mark: UInt64) -> Bool {
        tokens.indices.contains(place) && tokens[place].kind == .mark && tokens[place].hash == mark
    }

    func isCapital(_ place: Int) -> Bool {
        isWord(place) && (tokens[place].letters == .capital || tokens[place].letters == .capitals)
    }

    func isLower(_ place: Int) -> Bool { isWord(place) && tokens[place].letters == .lower }

    /// Whether a word can be part of a name.
    func isNameWord(_ place: Int) -> Bool {
        isCapital(place)
            && (!marks(place).contains(.never)
                || isInitial(place) && isMark(place + 1, 0x2E) && tokens[place + 1].isGlued && isCapital(place + 2)
                    && !tokens[place + 2].startsLine)
    }

    func isHyphen(_ place: Int) -> Bool {
        (isMark(place, 0x2D) || isMark(place, 0x2013)) && tokens[place].isGlued
    }

    /// Whether a capital here says nothing, since a sentence or a quotation begins.
    func isSentenceStart(_ place: Int) -> Bool {
        guard place > 0, !tokens[place].startsLine else { return true }
        let before = tokens[place - 1]
        guard before.kind == .mark else { return before.kind == .numeral && place == 1 }
        if before.hash == 0x2E, place > 1, isInitial(place - 2) { return false }
        return [0x2E, 0x21, 0x3F, 0x2026, 0x3A, 0x22, 0x28, 0x2013, 0x2022].contains(before.hash)
    }

    /// The folded letters of a word, in `letters`.
    mutating func load(_ place: Int) {
        guard place != loaded else { return }
        loaded = place
        letters.removeAll(keepingCapacity: true)
        var at = Int(tokens[place].start)
        while at < Int(tokens[place].end), letters.count < 40, let found = text.scalarClass(at: &at, classes) {
            if found.isPlain { letters.append(found.folded) }
        }
    }

    /// The hash of a word with no ending of a case, the same for Иванов, Иванова and Ивановым.
    mutating func stem(_ place: Int) -> UInt64 {
        load(place)
        let ending = lexicon.names.nameCases.length(in: letters, leaving: 3)
        var hash = WordHash.seed
        for letter in letters.dropLast(ending) { hash = WordHash.adding(letter, to: hash) }
        return hash
    }

    /// Whether a word is one that every text has, not a name.
    mutating func isCommon(_ place: Int) -> Bool {
        load(place)
        return lexicon.names.common.has(letters)
    }

    mutating func isSurname(_ place: Int) -> Bool {
        guard tokens[place].letters == .capital else { return false }
        load(place)
        return lexicon.names.surnames.length(in: letters, leaving: 3) > 0
    }

    mutating func isAdjective(_ place: Int) -> Bool {
        load(place)
        return lexicon.names.adjectives.length(in: letters, leaving: 3) > 0
    }

    mutating func chainsAdjective(_ place: Int) -> Bool {
        load(place)
        return lexicon.names.chainAdjectives.length(in: letters, leaving: 3) > 0
    }

    mutating func chainsNoun(_ place: Int) -> Bool {
        load(place)
        return lexicon.names.chainNouns.length(in: letters, leaving: 2) > 0
            && lexicon.names.chainNever.length(in: letters, leaving: 1) == 0
    }

    /// Whether a word begins or ends as the names of bodies do: Росстат, Центризбирком.
    mutating func isBody(_ place: Int) -> Bool {
        guard tokens[place].letters == .capital, !isSurname(place), !isAdjective(place), !isCommon(place) else {
            return false
        }
        load(place)
        return letters.count > 6 && lexicon.names.beginsAsBody(letters.span)
            || lexicon.names.bodyEnds.length(in: letters, leaving: 3) > 0
    }

    /// Whether a word is in Latin letters.
    func isLatin(_ place: Int) -> Bool { text[Int(tokens[place].start)] < 0x80 }

    /// Whether a word is initials, capitals of one letter each.
    func isInitial(_ place: Int) -> Bool {
        guard isWord(place), tokens[place].letters == .capitals else { return false }
        let (start, end) = (Int(tokens[place].start), Int(tokens[place].end))
        if end - start <= 2 { return text[start] >= 0x80 || end - start == 1 }
        return end - start <= 8 && (start..<end).contains { text[$0] == 0x2E }
    }

    /// Two capitals or more at the start: ФИДЕ, МИДа, NEWSru.
    func isAcronym(_ place: Int) -> Bool {
        guard isCapital(place), !isInitial(place) else { return false }
        if tokens[place].letters == .capitals { return !marks(place).contains(.never) }
        var at = Int(tokens[place].start)
        for _ in 0..<2 {
            guard let value = text.scalar(at: &at), ScalarClass.isCapital(value) else { return false }
        }
        return at < Int(tokens[place].end) && !marks(place).contains(.never)
    }

    /// XX, IV: a number.
    func isRoman(_ place: Int) -> Bool {
        guard isWord(place), tokens[place].letters == .capitals else { return false }
        for at in Int(tokens[place].start)..<Int(tokens[place].end) {
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
