import Languages

/// Finds the names of a text: those of the register in every form, and others by how they are written and what
/// stands beside them.
struct NameReader: ~Copyable, ~Escapable {
    let text: Span<UInt8>
    let lexicon: Lexicon
    let index: NameIndex
    let tokens: [Token]
    /// Whether a token is part of another mention, by place.
    let taken: [Bool]
    let hasCase: Bool
    private var known: [UInt64: Mention.Kind] = [:]
    /// The names that the words in hand can begin.
    private var states: [NameIndex.Base] = []
    private(set) var mentions: [Mention] = []

    @_lifetime(copy text)
    init(_ text: Span<UInt8>, lexicon: Lexicon, tokens: [Token], taken: [Bool]) {
        self.text = text
        self.lexicon = lexicon
        index = lexicon.names
        self.tokens = tokens
        self.taken = taken
        hasCase = !lexicon.hasProclitics
    }

    mutating func read() {
        var at = 0
        while at < tokens.count {
            let token = tokens[at]
            guard token.kind == .word, !taken[at] else {
                at += 1
                continue
            }
            if let found = registered(at) {
                at = add(found, from: at)
                continue
            }
            if hasCase, token.letters == .capital || token.letters == .capitals, let end = unknown(at) {
                at = end
                continue
            }
            if !hasCase, let end = behindTitle(at) {
                at = end
                continue
            }
            at += 1
        }
    }

    // MARK: The register

    private mutating func registered(_ start: Int) -> (end: Int, entry: NameIndex.Entry)? {
        let first = lexicon.word(tokens[start].word).bases
        guard !first.isEmpty else { return nil }
        states.removeAll(keepingCapacity: true)
        var found: (end: Int, entry: NameIndex.Entry)?
        func look(_ base: NameIndex.Base, _ end: Int) {
            if base.goesOn { states.append(base) }
            guard let entry = index.entry(base) else { return }
            // A country before the adjective that is spelt alike: روسيا.
            if found?.end == end, entry.kind == .nationality { return }
            found = (end, entry)
        }
        for place in first.range { look(index.base(place), start + 1) }
        var at = start + 1
        while !states.isEmpty, at < tokens.count {
            if isHyphen(at), at + 1 < tokens.count { at += 1 }
            guard tokens[at].kind == .word, !tokens[at].startsLine, !taken[at] else { break }
            let next = lexicon.word(tokens[at].word).bases
            let before = states.count
            at += 1
            for state in 0..<before {
                for place in next.range { look(index.joining(states[state], index.base(place)), at) }
            }
            states.removeFirst(before)
        }
        guard let found else { return nil }
        if hasCase, found.entry.kind != .nationality, found.entry.kind != .term, tokens[start].letters == .lower,
            !tokens[start..<found.end].contains(where: { $0.letters == .capital || $0.letters == .capitals })
        {
            return nil
        }
        // A common word that is an acronym's letters (US, who) counts only in capitals.
        if hasCase, found.end == start + 1, tokens[start].end - tokens[start].start <= 3,
            tokens[start].letters != .capitals,
            found.entry.kind != .nationality, found.entry.kind != .term, isShortLatin(start)
        {
            return nil
        }
        return found
    }

    private func isShortLatin(_ place: Int) -> Bool { tokens[place].end - tokens[place].start <= 3 }

    private func isHyphen(_ place: Int) -> Bool {
        tokens[place].kind == .mark && (tokens[place].hash == 0x2D || tokens[place].hash == 0x2013)
            && tokens[place].isGlued
    }

    private mutating func add(_ found: (end: Int, entry: NameIndex.Entry), from start: Int) -> Int {
        var (first, end) = (start, found.end)
        switch found.entry.kind {
        case .nationality:
            mentions.append(
                Mention(
                    bytes: Int(tokens[first].start)..<Int(tokens[end - 1].end), kind: .nationality,
                    value: .text(found.entry.id)))
            return end
        case .term:
            mentions.append(
                Mention(
                    bytes: Int(tokens[first].start)..<Int(tokens[end - 1].end), kind: .term,
                    value: .text(found.entry.id)))
            return end
        case .weakPlace:
            // A first name before it, or a capital behind it, makes it part of another name.
            if hasCase, let longer = unknown(start) { return longer }
            if hasCase, isSentenceStart(start) || !isBehindPlaceWord(start) { return end }
            append(.place, first..<end, id: found.entry.id)
        case .place:
            if hasCase, end < tokens.count, isCapital(end), !tokens[end].startsLine,
                marking(end).contains(.org)
                    || isNameRun(end) && marking(start).contains(.first)
            {
                if let longer = unknown(start) { return longer }
            }
            append(.place, first..<end, id: found.entry.id)
        case .organisation:
            append(.organisation, first..<end, id: found.entry.id)
        case .person:
            if hasCase {
                // A first name or initials before a known surname.
                while first > 0, isCapital(first - 1), !taken[first - 1],
                    marking(first - 1).contains(.first),
                    !tokens[first].startsLine,
                    mentions.last.map({ $0.bytes.upperBound <= Int(tokens[first - 1].start) }) ?? true
                {
                    first -= 1
                }
                while end < tokens.count, isCapital(end), !tokens[end].startsLine, !isSentenceStart(end),
                    !isOfNames(end), isNameRun(end)
                { end += 1 }
            }
            append(.person, first..<end, id: found.entry.id)
        }
        return end
    }

    private mutating func append(_ kind: Mention.Kind, _ range: Range<Int>, id: String) {
        guard let first = range.first, let last = range.last else { return }
        mentions.append(
            Mention(bytes: Int(tokens[first].start)..<Int(tokens[last].end), kind: kind, value: .text(id)))
        for place in range where isCapital(place) { known[tokens[place].hash] = kind }
    }

    // MARK: Names that no table has

    private func isCapital(_ place: Int) -> Bool {
        tokens.indices.contains(place) && tokens[place].kind == .word
            && (tokens[place].letters == .capital || tokens[place].letters == .capitals)
    }

    private func isNameRun(_ place: Int) -> Bool {
        isCapital(place) && !marking(place).contains(.never) && !taken[place]
    }

    private func isSentenceStart(_ place: Int) -> Bool {
        guard place > 0, !tokens[place].startsLine else { return true }
        let before = tokens[place - 1]
        guard before.kind == .mark else { return false }
        if before.hash == 0x2E, place > 1, tokens[place - 2].letters == .capitals,
            tokens[place - 2].end - tokens[place - 2].start <= 2
        {
            return false
        }
        return [0x2E, 0x21, 0x3F, 0x2026, 0x3A, 0x22, 0x28, 0x2013].contains(before.hash)
    }

    /// XX, IV: a number, not a name.
    private func isRoman(_ place: Int) -> Bool {
        tokens[place].letters == .capitals && marking(place).contains(.never)
    }

    private func isInitial(_ place: Int) -> Bool {
        tokens.indices.contains(place) && tokens[place].letters == .capitals
            && tokens[place].end - tokens[place].start <= 2
    }

    /// The end of a run of capitals that is a name, which is added; nil where it is none.
    private mutating func unknown(_ start: Int) -> Int? {
        guard isNameRun(start), !isRoman(start) else { return nil }
        var end = start
        var words: [Int] = []
        var hasInitial = false
        while end < tokens.count {
            if isNameRun(end), end == start || !tokens[end].startsLine {
                if end > start, words.isEmpty == false, !isInitial(words[words.count - 1]), isSentenceStart(end),
                    tokens[end - 1].kind == .mark
                {
                    break
                }
                words.append(end)
                end += 1
                if isInitial(end - 1), end < tokens.count, tokens[end].kind == .mark, tokens[end].hash == 0x2E,
                    tokens[end].isGlued
                {
                    hasInitial = true
                    if isCapital(end + 1) { end += 1 } else { break }
                }
            } else if !words.isEmpty, tokens[end].kind == .word, marking(end).contains(.inner),
                isNameRun(end + 1),
                !tokens[end].startsLine
            {
                end += 1
            } else if !words.isEmpty, isHyphen(end), isCapital(end + 1), tokens[end + 1].isGlued {
                end += 1
            } else {
                break
            }
        }
        guard let last = words.last else { return nil }
        end = last + 1
        return classify(start..<end, words, hasInitial: hasInitial)
    }

    private mutating func classify(_ range: Range<Int>, _ words: [Int], hasInitial: Bool) -> Int? {
        let start = range.lowerBound
        let marks = words.map { marking($0) }
        let before = start > 0 ? marking(start - 1) : []
        let isAlone = words.count == 1
        let startsSentence = isSentenceStart(start)
        let suffix = words.last.flatMap { surname($0) }
        if isAlone, marks[0].contains(.org), tokens[start].letters == .capitals { return nil }
        if isAlone, isAdjective(start), !marks[0].contains(.first),
            before.isDisjoint(with: [.title, .first])
        {
            // Верховный суд, Федеральное авиационное управление: the noun of the name is in small letters.
            var end = range.upperBound
            while end < min(tokens.count, range.upperBound + 3), tokens[end].kind == .word,
                tokens[end].letters == .lower, !tokens[end].startsLine
            {
                if marking(end).contains(.org) {
                    append(.organisation, start..<end + 1, id: "")
                    return end + 1
                }
                if marking(end).contains(.geo) {
                    append(.place, start..<end + 1, id: "")
                    return end + 1
                }
                end += 1
            }
            return suffix == nil || startsSentence ? range.upperBound : nil
        }
        if marks.last?.contains(.other) == true || marks.first?.contains(.other) == true {
            return isAlone ? nil : range.upperBound
        }
        if marks.contains(where: { $0.contains(.org) }), !isAlone || !startsSentence {
            append(.organisation, range, id: "")
            return range.upperBound
        }
        if marks.first?.contains(.first) == true, !isAlone {
            append(.person, range, id: "")
            return range.upperBound
        }
        if hasInitial, words.count > 1 {
            append(.person, range, id: "")
            return range.upperBound
        }
        if marks.contains(where: { $0.contains(.geo) }), !isAlone {
            append(.place, range, id: "")
            return range.upperBound
        }
        if before.contains(.title), !isAlone || suffix != nil || !startsSentence, tokens[start].letters == .capital {
            append(.person, range, id: "")
            return range.upperBound
        }
        if before.contains(.geo), !index.takesLonelyForPerson, tokens[start].letters == .capital {
            append(.place, range, id: "")
            return range.upperBound
        }
        if before.contains(.org)
            || start > 1 && tokens[start - 1].kind == .mark && tokens[start - 1].hash == 0x22
                && marking(start - 2).contains(.org)
        {
            append(.organisation, range, id: "")
            return range.upperBound
        }
        if start > 0, isQuote(start - 1), isQuote(range.upperBound), words.count <= 3 {
            append(.organisation, range, id: "")
            return range.upperBound
        }
        if isAlone, let kind = known[tokens[start].hash] {
            append(kind, range, id: "")
            return range.upperBound
        }
        if isAlone, tokens[start].letters == .capitals, tokens[start].end - tokens[start].start >= 3,
            !isSentenceAllCapitals(start)
        {
            append(.organisation, range, id: "")
            return range.upperBound
        }
        if suffix != nil, !isAlone || !startsSentence || marks.first?.contains(.first) == true {
            append(.person, range, id: "")
            return range.upperBound
        }
        if isAlone, marks.first?.contains(.first) == true, !startsSentence || true {
            append(.person, range, id: "")
            return range.upperBound
        }
        if !startsSentence, before.contains(.inPlace), isAlone {
            append(.place, range, id: "")
            return range.upperBound
        }
        if index.takesLonelyForPerson, isAlone, !startsSentence, tokens[start].letters == .capital,
            !isOfNames(start)
        {
            append(.person, range, id: "")
            return range.upperBound
        }
        if !isAlone, words.contains(where: { index.isNationality(lexicon.word(tokens[$0].word)) }) { return nil }
        if words.count == 2 || words.count == 3, !startsSentence, words.allSatisfy({ tokens[$0].letters == .capital }) {
            append(.person, range, id: "")
            return range.upperBound
        }
        return nil
    }

    private func isQuote(_ place: Int) -> Bool {
        tokens.indices.contains(place) && tokens[place].kind == .mark && tokens[place].hash == 0x22
    }

    private func isSentenceAllCapitals(_ place: Int) -> Bool {
        let near = max(0, place - 2)..<min(tokens.count, place + 3)
        return near.filter { tokens[$0].letters == .capitals }.count > 2
    }

    /// Whether a word ends as surnames do; told by the language's table of endings.
    private func surname(_ place: Int) -> Mention.Kind? {
        ends(place, as: index.surnames) ? .person : nil
    }

    /// Whether a capitalised word ends as adjectives do.
    private func isAdjective(_ place: Int) -> Bool { ends(place, as: index.adjectives) }

    private func ends(_ place: Int, as endings: Surnames) -> Bool {
        let token = tokens[place]
        return token.letters == .capital && endings.fit(text.extracting(Int(token.start)..<Int(token.end)))
    }

    /// What a word tells of names beside it.
    private func marking(_ place: Int) -> NameIndex.Marks {
        tokens[place].kind == .word ? lexicon.word(tokens[place].word).marks : []
    }

    /// Whether a word is a form of one of a known name.
    private func isOfNames(_ place: Int) -> Bool { !lexicon.word(tokens[place].word).bases.isEmpty }

    private func isBehindPlaceWord(_ place: Int) -> Bool {
        guard place > 0 else { return false }
        let marks = marking(place - 1)
        return marks.contains(.inPlace) || marks.contains(.geo)
            || tokens[place - 1].kind == .mark && tokens[place - 1].hash == 0x2C && isCapital(place - 2)
    }

    /// In scripts with no capitals: the words behind a title, up to two, that no table has.
    private mutating func behindTitle(_ start: Int) -> Int? {
        let marks = marking(start)
        guard marks.contains(.first), start > 0, marking(start - 1).contains(.title),
            start + 1 < tokens.count, tokens[start + 1].kind == .word,
            !tokens[start + 1].startsLine,
            !taken[start + 1]
        else { return nil }
        var end = start + 2
        if marking(start + 1).contains(.inner) || marking(start + 1).contains(.first),
            end < tokens.count, tokens[end].kind == .word, !tokens[end].startsLine
        {
            end += 1
        }
        append(.person, start..<end, id: "")
        return end
    }
}
