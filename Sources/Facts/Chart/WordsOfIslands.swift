import Languages

/// What words mean by how they are written and what stands beside them.
extension Islands {
    private static let letterC = WordHash.adding(0x63, to: WordHash.seed)

    /// What a word is here; nil where it can't mean this.
    ///
    /// Most mean what they mean wherever they stand.
    @inline(__always)
    func category(of meaning: Meaning, _ place: Int) -> Category? {
        switch meaning.category {
        case .weakmonth, .smallmonth, .part, .weakday, .measure, .subunit: categoryHere(of: meaning, place)
        default: Self.fits(meaning, tokens[place]) ? meaning.category : nil
        }
    }

    private func categoryHere(of meaning: Meaning, _ place: Int) -> Category? {
        switch meaning.category {
        case .weakmonth:
            // "To march" and March are told apart by the capital alone.
            return meaning.isMarked && tokens[place].letters != .lower || isDateWord(place) ? .month : nil
        case .smallmonth: return tokens[place].letters != .capital || isBesideNumber(place) ? .month : nil
        case .part where isNamed(place): return nil
        case .weakday: return isWeekday(place) ? .weekday : nil
        case .measure where meaning.isMarked: return isDegreeLetter(place) ? .measure : nil
        case .measure where isParticle(place): return nil
        case .subunit where isDegreeLetter(place): return nil
        default: return Self.fits(meaning, tokens[place]) ? meaning.category : nil
        }
    }

    /// Whether May is the month: with a capital inside a sentence, or beside a number, or behind in and of.
    private func isDateWord(_ place: Int) -> Bool {
        if isBesideNumber(place) { return true }
        guard place > 0, !tokens[place].startsLine else { return tokens.count == 1 }
        let before = tokens[place - 1]
        if before.kind == .mark { return false }
        if tokens[place].letters != .lower {
            // Theresa May, Mrs May.
            let isName = before.letters == .capital && !isKnown(before)
            return !isName
        }
        guard let entry = lexicon.entry(before) else { return false }
        return entry.meanings.contains { $0.category == .in || $0.category == .of || $0.category == .since }
            && !entry.meanings.contains { $0.category == .rel }
    }

    /// Whether Sun is the day: with a capital and no "the" before it, or beside a number.
    private func isWeekday(_ place: Int) -> Bool {
        if isBesideNumber(place) { return true }
        guard tokens[place].letters != .lower else { return false }
        guard place > 0, !tokens[place].startsLine, tokens[place - 1].kind == .word else {
            // "Sat down" begins a sentence; "Sat, 5 May" and "Sat" alone are days.
            return place + 1 == tokens.count || tokens[place + 1].kind == .mark
        }
        return lexicon.entry(tokens[place - 1])?.meanings.contains { $0.category == .the } != true
    }

    /// Whether a word with a capital inside a sentence is of a name: the China Morning Post.
    private func isNamed(_ place: Int) -> Bool {
        guard tokens[place].letters == .capital, place > 0, !tokens[place].startsLine, place + 1 < tokens.count,
            tokens[place + 1].letters == .capital, !tokens[place + 1].startsLine
        else { return false }
        return tokens[place - 1].kind == .word && !isKnown(tokens[place - 1])
    }

    /// Whether a letter is written to the word behind it: the ل of للحدث is no litre.
    private func isParticle(_ place: Int) -> Bool {
        guard lexicon.hasProclitics, tokens[place].end - tokens[place].start <= 2, place + 1 < tokens.count else {
            return false
        }
        return tokens[place + 1].kind == .word && tokens[place + 1].isGlued
    }

    /// Whether a capital stands at a figure, as in -20C and 20 C; SCP-173C is a name, and 20 C Street an address.
    private func isDegreeLetter(_ place: Int) -> Bool {
        let token = tokens[place]
        guard token.letters == .capitals, token.end - token.start <= 2, !token.startsLine, place > 0,
            tokens[place - 1].kind == .numeral
        else { return false }
        if place + 1 < tokens.count {
            let next = tokens[place + 1]
            if next.kind != .mark, next.isGlued || !token.isGlued && next.letters != .lower { return false }
        }
        guard tokens[place - 1].isGlued, place > 1 else { return true }
        guard tokens[place - 2].kind == .mark else { return false }
        return !tokens[place - 2].isGlued || place < 3 || tokens[place - 3].kind != .word
    }

    /// Whether a number stands for its noun: the two will meet.
    func isPronoun(_ place: Int) -> Bool {
        guard place > 0, place + 1 < tokens.count, tokens[place].kind == .word, tokens[place + 1].kind == .word,
            !tokens[place].startsLine, !tokens[place + 1].startsLine,
            lexicon.word(tokens[place + 1].word).flags.contains(.verb)
        else { return false }
        return lexicon.entry(tokens[place - 1])?.meanings.contains { $0.category == .the } == true
    }

    private func isKnown(_ token: Token) -> Bool { token.traits.contains(.known) }

    /// Whether a category's words may have to be written as one.
    @inline(__always)
    static func isOfMarks(_ category: Category) -> Bool { category == .monthend || category == .currencysign }

    /// Whether a sign of several marks is written as one: A$, and not "a $".
    func isSet(_ category: Category, _ places: Range<Int>) -> Bool {
        // EOM and BOY are capitals.
        if category == .monthend {
            let last = tokens[places.upperBound - 1]
            return last.end - last.start != 3 || last.letters == .capitals
        }
        guard category == .currencysign, places.count > 1 else { return true }
        // "A $" is an article; "aud$" and "C $" are nothing else.
        let first = tokens[places.lowerBound]
        if first.end - first.start > 1 || first.hash == Self.letterC { return true }
        return tokens[places.lowerBound].letters != .lower && places.dropFirst().allSatisfy { tokens[$0].isGlued }
    }

    private func isBesideNumber(_ place: Int) -> Bool {
        func isNumber(_ place: Int) -> Bool {
            guard tokens.indices.contains(place) else { return false }
            return tokens[place].kind == .numeral
                || lexicon.entry(tokens[place])?.meanings.contains { $0.category == .ordinal && $0.value > 0 }
                    == true
        }
        return isNumber(place + 1) || isNumber(place - 1)
    }

    /// Whether a word can mean this as it is set: one letter alone is M for a million and m for a metre.
    @inline(__always)
    private static func fits(_ meaning: Meaning, _ token: Token) -> Bool {
        guard token.end - token.start <= 2, token.letters == .capitals || token.letters == .lower else { return true }
        switch meaning.category {
        case .magnitude: return meaning.value == 1_000 || token.letters == .capitals
        case .measure, .unit, .ordinalsuffix: return token.letters == .lower
        default: return true
        }
    }
}
