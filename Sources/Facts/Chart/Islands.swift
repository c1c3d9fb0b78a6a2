import Languages

/// Cuts a text's tokens into islands: runs whose every word the lexicon knows, with something that states a fact.
struct Islands: ~Escapable {
    let tokens: Span<Token>
    let lexicon: Lexicon
    private let numerals: Span<Numeral>

    /// How many tokens an island has before its last phrase, and how many at all.
    private static let longest = 48
    static let most = 64

    @_lifetime(copy tokens, copy numerals)
    init(of tokens: Span<Token>, _ numerals: Span<Numeral>, _ lexicon: Lexicon) {
        self.tokens = tokens
        self.numerals = numerals
        self.lexicon = lexicon
    }

    /// Puts the next island's words into the chart and gives the place of its first token; nil at the end.
    ///
    /// `at`: where to look from, and where the next may begin then; `words`: memory to work in.
    func next(from at: inout Int, into chart: inout Chart, reusing words: inout NumberWords) -> Int? {
        let tokens = tokens
        var place = at
        while place < tokens.count {
            // Nearly every token: nothing is known of it.
            guard isKnown(place) else {
                place &+= 1
                continue
            }
            if isWeakAlone(place) {
                place &+= 1
                continue
            }
            let start = place
            var end = start
            var isStrong = false
            while end < tokens.count, end &- start < Self.longest, end == start || !breaks(end) {
                var strength = strength(of: end)
                if strength.length == 0 {
                    guard end &- start > 1 else { break }
                    strength = rest(at: end)
                    if strength.length == 0 { break }
                }
                if strength.isStrong { isStrong = true }
                end &+= strength.length
            }
            end = min(end, tokens.count, start + Self.most)
            guard end > start else {
                place &+= 1
                continue
            }
            place = end
            guard isStrong else { continue }
            at = place
            fill(&chart, start..<end, &words)
            return start
        }
        at = place
        return nil
    }

    /// A phrase as far as islands ask: how many tokens it has, 0 where none is known.
    private struct Strength {
        var length = 0
        var isStrong = false
    }

    /// Whether a word stands alone that states nothing by itself, as nearly all words do that are known.
    @inline(__always)
    private func isWeakAlone(_ place: Int) -> Bool {
        guard tokens[place].kind != .numeral, place + 1 == tokens.count || !isKnown(place + 1) else { return false }
        let word = lexicon.word(tokens[place].word)
        return !word.flags.contains(.strong) && !(word.flags.contains(.goesOn) && mayGoOn(word, behind: place))
    }

    @inline(__always)
    private func isKnown(_ place: Int) -> Bool {
        tokens[place].kind == .numeral || tokens[place].traits.contains(.known)
    }

    /// How many tokens a phrase goes on here that begins with the last word of another: or more, more than.
    private func rest(at end: Int) -> Strength {
        let last = strength(of: end - 1)
        return last.length > 1 ? Strength(length: last.length - 1, isStrong: last.isStrong) : Strength()
    }

    /// Whether an island ends before a token: a paragraph.
    @inline(__always)
    private func breaks(_ place: Int) -> Bool { tokens[place].startsLine }

    /// The longest phrase that begins at a token.
    @inline(__always)
    private func strength(of place: Int) -> Strength {
        if tokens[place].kind == .numeral { return Strength(length: 1, isStrong: true) }
        guard tokens[place].traits.contains(.known) else { return Strength() }
        let word = lexicon.word(tokens[place].word)
        if !word.flags.contains(.goesOn) || !mayGoOn(word, behind: place) {
            return word.meanings.isEmpty
                ? Strength() : Strength(length: 1, isStrong: word.flags.contains(.strong))
        }
        return strengthOfPhrase(at: place)
    }

    /// Whether a phrase may go on behind its first word.
    @inline(__always)
    private func mayGoOn(_ word: Word, behind place: Int) -> Bool {
        var next = place + 1
        guard next < tokens.count else { return false }
        if skips(next) { next += 1 }
        return next < tokens.count && !breaks(next) && word.mayGoOn(with: hash(tokens[next]))
    }

    private func strengthOfPhrase(at place: Int) -> Strength {
        var word = lexicon.word(tokens[place].word)
        var hash = self.hash(tokens[place])
        var found = Strength()
        var next = place + 1
        while word.flags.contains(.known) {
            if !word.meanings.isEmpty {
                found = Strength(
                    length: next - place, isStrong: found.isStrong || word.flags.contains(.strong))
            }
            guard word.flags.contains(.goesOn), next < tokens.count else { break }
            if skips(next) { next += 1 }
            guard next < tokens.count, !breaks(next) else { break }
            let behind = self.hash(tokens[next])
            guard word.mayGoOn(with: behind) else { break }
            hash = WordHash.joining(hash, behind)
            next += 1
            word = lexicon.words[hash]
        }
        return found
    }

    /// A hyphen between words of a phrase.
    @inline(__always)
    private func skips(_ place: Int) -> Bool {
        let token = tokens[place]
        return token.kind == .mark && (token.hash == 0x2D || token.hash == 0x2013 || token.hash == 0x27)
            && token.isGlued
    }

    /// What a token is in a phrase.
    @inline(__always)
    private func hash(_ token: Token) -> UInt64 {
        switch token.kind {
        case .word: token.hash
        case .mark: WordHash.mark(token.hash)
        case .numeral: hash(ofDigit: token)
        }
    }

    private func hash(ofDigit token: Token) -> UInt64 {
        guard token.isGlued, token.end - token.start == 1, let digit = numeral(of: token)?.a else { return 0 }
        return WordHash.mark(UInt64(0x30 + digit))
    }

    private func fill(_ chart: inout Chart, _ range: Range<Int>, _ words: inout NumberWords) {
        chart.start(length: range.count)
        chart.startsText = range.lowerBound == 0
        chart.isFollowedByWord =
            range.upperBound < tokens.count && tokens[range.upperBound].kind == .word && !breaks(range.upperBound)
        words.removeAll()
        for place in range {
            if tokens[place].isGlued { chart.glue(place - range.lowerBound) }
            addPhrases(&chart, place, range, &words)
            words.closeWord(at: place - range.lowerBound)
        }
        guard !words.readings.isEmpty else { return }
        // A hyphen inside "twenty-one" and "17-trillion" is passed over.
        for place in range.reversed() where place > range.lowerBound && skips(place) {
            let at = place - range.lowerBound
            guard at + 1 < range.count, tokens[place + 1].isGlued,
                !words.isNumeral(words.readings(of: at - 1)) || words.multiplies(words.readings(of: at + 1))
            else { continue }
            words.removeWord(at)
        }
        for start in 0..<words.count where !words.readings(of: start).isEmpty {
            addNumbers(&chart, from: start, range, words)
        }
    }

    /// Adds the numbers that words make together from one on.
    private func addNumbers(_ chart: inout Chart, from start: Int, _ range: Range<Int>, _ words: borrowing NumberWords)
    {
        let first = words.token(start)
        var reading = NumberWords.Reading(from: start, joinsReversed: words.joinsReversed)
        while let value = words.next(&reading) {
            let count = reading.count
            let token = tokens[range.lowerBound + first]
            var flags: Item.Flags = count > 1 ? .compound : []
            var width = 0
            if token.kind == .numeral, let numeral = numeral(of: token) {
                if count == 1 { continue }
                flags.insert(.digits)
                if numeral.shape == .decimal || numeral.isGrouped { flags.insert(.compound) }
                width = 9
            }
            if count == 1, isPronoun(range.lowerBound + first) { continue }
            // Dozens, десятки: nobody counted.
            if count == 1, words.isSmallMultiplier(start) { flags.insert(.about) }
            chart.add(
                terminal: Item(
                    category: .number, start: Int32(first), end: Int32(words.token(reading.at - 1) + 1), value: width,
                    number: value, weight: Int16(clamping: count > 1 ? 1 : 0), flags: flags))
        }
    }

    private func numeral(of token: Token) -> Numeral? {
        let place = Int(truncatingIfNeeded: token.hash)
        return numerals.indices.contains(place) ? numerals[place] : nil
    }

    /// Adds what begins at a token; what it is to numbers goes to `words`.
    private func addPhrases(
        _ chart: inout Chart, _ place: Int, _ range: Range<Int>, _ words: inout NumberWords
    ) {
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
                // What is the most of something is asked of the text, and no part of a time.
                if meaning.category != .superlative, let category = category(of: meaning, place),
                    !Self.isOfMarks(category) || meaning.isMarked || isSet(category, place..<next)
                {
                    chart.add(
                        terminal: Item(
                            category: category, start: start, end: end, value: meaning.value,
                            weight: Int16(clamping: next - place - 1), flags: meaning.isMarked ? .marked : []))
                }
            }
            guard word.flags.contains(.goesOn), next < range.upperBound else { break }
            if skips(next), next + 1 < range.upperBound { next += 1 }
            guard next < range.upperBound else { break }
            let behind = self.hash(tokens[next])
            guard word.mayGoOn(with: behind) else { break }
            hash = WordHash.joining(hash, behind)
            next += 1
            word = lexicon.words[hash]
        }
    }
}
