import Languages

/// Cuts a text's tokens into islands: runs whose every word the lexicon knows, with something that states a fact.
struct Islands {
    let lexicon: Lexicon
    var tokens: [Token] = []
    var numerals: [Numeral] = []
    private var at = 0
    private var words: NumberWords

    /// How many tokens an island has before its last phrase, and how many at all.
    private static let longest = 48
    private static let most = 64
    private static let letterC = WordHash.adding(0x63, to: WordHash.seed)

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        words = NumberWords(joinsReversed: lexicon.hasProclitics)
    }

    /// Makes ready for another text.
    mutating func removeAll() {
        tokens.removeAll(keepingCapacity: true)
        numerals.removeAll(keepingCapacity: true)
        at = 0
    }

    /// Puts the next island's words into the chart and gives the place of its first token; nil at the end.
    mutating func next(into chart: inout Chart) -> Int? {
        while at < tokens.count {
            let start = at
            var end = start
            var isStrong = false
            while end < tokens.count, end - start < Self.longest, end == start || !breaks(end) {
                guard let strength = strength(of: end) ?? rest(at: end, from: start) else { break }
                if strength.isStrong { isStrong = true }
                end += strength.length
            }
            end = min(end, tokens.count, start + Self.most)
            guard end > start else {
                at += 1
                continue
            }
            at = end
            guard isStrong else { continue }
            fill(&chart, start..<end)
            return start
        }
        return nil
    }

    /// How many tokens a phrase goes on here that begins with the last word of another: or more, more than.
    private func rest(at end: Int, from start: Int) -> (length: Int, isStrong: Bool)? {
        guard end - start > 1, let last = strength(of: end - 1), last.length > 1 else { return nil }
        return (last.length - 1, last.isStrong)
    }

    /// Whether an island ends before a token: a paragraph.
    private func breaks(_ place: Int) -> Bool { tokens[place].startsLine }

    /// How many tokens the longest phrase here has; nil where none is known.
    @inline(__always)
    private func strength(of place: Int) -> (length: Int, isStrong: Bool)? {
        if tokens[place].kind == .numeral { return (1, true) }
        guard tokens[place].traits.contains(.known) else { return nil }
        let word = lexicon.word(tokens[place].word)
        if !word.flags.contains(.goesOn) {
            return word.meanings.isEmpty ? nil : (1, word.flags.contains(.strong))
        }
        return strength(of: place, beginningWith: word)
    }

    private func strength(of place: Int, beginningWith word: Word) -> (length: Int, isStrong: Bool)? {
        var word = word
        var hash = self.hash(tokens[place])
        var found: (length: Int, isStrong: Bool)?
        var next = place + 1
        while word.flags.contains(.known) {
            if !word.meanings.isEmpty {
                found = (next - place, (found?.isStrong ?? false) || word.flags.contains(.strong))
            }
            guard word.flags.contains(.goesOn), next < tokens.count else { break }
            if skips(next) { next += 1 }
            guard next < tokens.count, !breaks(next) else { break }
            hash = WordHash.joining(hash, self.hash(tokens[next]))
            next += 1
            word = lexicon.words[hash]
        }
        return found
    }

    /// A hyphen between words of a phrase.
    private func skips(_ place: Int) -> Bool {
        let token = tokens[place]
        return token.kind == .mark && (token.hash == 0x2D || token.hash == 0x2013 || token.hash == 0x27)
            && token.isGlued
    }

    private func hash(_ token: Token) -> UInt64 {
        if token.kind == .numeral {
            guard token.isGlued, token.end - token.start == 1, let digit = numeral(of: token)?.a else { return 0 }
            return WordHash.mark(UInt64(0x30 + digit))
        }
        return token.kind == .mark ? WordHash.mark(token.hash) : token.hash
    }

    private mutating func fill(_ chart: inout Chart, _ range: Range<Int>) {
        chart.start(length: range.count)
        chart.startsText = range.lowerBound == 0
        chart.isFollowedByWord =
            range.upperBound < tokens.count && tokens[range.upperBound].kind == .word && !breaks(range.upperBound)
        words.removeAll()
        for place in range {
            chart.addGlue(tokens[place].isGlued)
            addPhrases(&chart, place, range)
            words.closeWord(at: place - range.lowerBound)
        }
        // A hyphen inside "twenty-one" is passed over.
        for place in range.reversed() where place > range.lowerBound && skips(place) {
            let at = place - range.lowerBound
            guard at + 1 < range.count, tokens[place + 1].isGlued, !isNumeral(words.readings(of: at - 1)) else {
                continue
            }
            words.removeWord(at)
        }
        for start in 0..<words.count where !words.readings(of: start).isEmpty {
            words.read(from: start) { end, value, count in
                let last = words.places[end - 1]
                let token = tokens[range.lowerBound + words.places[start]]
                var flags: Item.Flags = count > 1 ? .compound : []
                var width = 0
                if token.kind == .numeral, let numeral = numeral(of: token) {
                    if count == 1 { return }
                    flags.insert(.digits)
                    if numeral.shape == .decimal || numeral.isGrouped { flags.insert(.compound) }
                    width = 9
                }
                // Dozens, десятки: nobody counted.
                if count == 1, words.isSmallMultiplier(start) { flags.insert(.about) }
                chart.add(
                    terminal: Item(
                        category: .number, start: Int32(words.places[start]), end: Int32(last + 1), value: width,
                        number: value,
                        weight: Int16(clamping: count > 1 ? 1 : 0), flags: flags))
            }
        }
    }

    private func isNumeral(_ range: Range<Int>) -> Bool {
        range.contains { if case .numeral = words.readings[$0] { true } else { false } }
    }

    private func numeral(of token: Token) -> Numeral? {
        let place = Int(truncatingIfNeeded: token.hash)
        return numerals.indices.contains(place) ? numerals[place] : nil
    }

    /// Adds what begins at a token; what it is to numbers goes to `words`.
    private mutating func addPhrases(_ chart: inout Chart, _ place: Int, _ range: Range<Int>) {
        let token = tokens[place]
        let start = Int32(place - range.lowerBound)
        if token.kind == .numeral {
            guard let numeral = numeral(of: token) else { return }
            let isGlued =
                token.isGlued && place > 0 && tokens[place - 1].kind == .word && tokens[place - 1].letters != .plain
            NumeralReadings(lexicon: lexicon, numeral: numeral, at: start, isGlued: isGlued).add(to: &chart)
            if !isGlued, let value = numeral.value, numeral.shape != .slashes { words.readings.append(.numeral(value)) }
            return
        }
        let first = words.readings.count
        var hash = self.hash(token)
        var next = place + 1
        var word = lexicon.word(token.word)
        while word.flags.contains(.known) {
            for at in word.meanings.range {
                let meaning = lexicon.meanings[at]
                let end = Int32(next - range.lowerBound)
                if next == place + 1 {
                    switch meaning.category {
                    case .num: words.readings.append(.adds(meaning.value))
                    case .mult: words.readings.append(.multiplies(meaning.value))
                    case .teen: words.readings.append(.teen)
                    case .article where meaning.value > 0 && !meaning.isMarked:
                        words.readings.append(.article(meaning.value))
                    case .and where meaning.value == 0: words.readings.append(.joins)
                    default: break
                    }
                } else if meaning.category == .num {
                    // The longest comes first.
                    words.readings.insert(.phrase(meaning.value, until: next - range.lowerBound), at: first)
                    chart.add(
                        terminal: Item(
                            category: .number, start: start, end: end, number: Exact(meaning.value), weight: 2,
                            flags: .compound))
                }
                if let category = category(of: meaning, place), isSet(category, place..<next) {
                    chart.add(
                        terminal: Item(
                            category: category, start: start, end: end, value: meaning.value,
                            weight: Int16(clamping: next - place - 1), flags: meaning.isMarked ? .marked : []))
                }
            }
            guard word.flags.contains(.goesOn), next < range.upperBound else { break }
            if skips(next), next + 1 < range.upperBound { next += 1 }
            guard next < range.upperBound else { break }
            hash = WordHash.joining(hash, self.hash(tokens[next]))
            next += 1
            word = lexicon.words[hash]
        }
    }

    /// What a word is here; nil where it can't mean this.
    private func category(of meaning: Meaning, _ place: Int) -> Category? {
        let token = tokens[place]
        switch meaning.category {
        case .weakmonth: return isDateWord(place) ? .month : nil
        case .part where isNamed(place): return nil
        case .weakday: return isWeekday(place) ? .weekday : nil
        case .measure where isParticle(place): return nil
        default: return fits(meaning, token) ? meaning.category : nil
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

    private func isKnown(_ token: Token) -> Bool { token.traits.contains(.known) }

    /// Whether a sign of several marks is written as one: A$, and not "a $".
    private func isSet(_ category: Category, _ places: Range<Int>) -> Bool {
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
    private func fits(_ meaning: Meaning, _ token: Token) -> Bool {
        guard token.end - token.start <= 2, token.letters == .capitals || token.letters == .lower else { return true }
        switch meaning.category {
        case .magnitude: return meaning.value == 1_000 || token.letters == .capitals
        case .measure, .unit, .ordinalsuffix: return token.letters == .lower
        default: return true
        }
    }
}
