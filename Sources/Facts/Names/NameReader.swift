import Languages

/// Finds the names of a text: those of the register in every form, and others by how they are written and what
/// stands beside them.
struct NameReader {
    let index: NameIndex
    let tokens: [Token]
    /// Whether a token is part of another mention, by place.
    let taken: [Bool]
    let hasCase: Bool
    private var known: [UInt64: Mention.Kind] = [:]
    private(set) var mentions: [Mention] = []

    init(index: NameIndex, tokens: [Token], taken: [Bool], hasCase: Bool) {
        self.index = index
        self.tokens = tokens
        self.taken = taken
        self.hasCase = hasCase
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

    private func registered(_ start: Int) -> (end: Int, entry: NameIndex.Entry)? {
        guard !hasCase || tokens[start].letters != .lower || index.has(tokens[start].hash) else { return nil }
        var states = Array(index.bases(tokens[start].hash))
        guard !states.isEmpty else { return nil }
        var found: (end: Int, entry: NameIndex.Entry)?
        var at = start + 1
        while !states.isEmpty {
            for state in states {
                guard let entry = index.entry(state) else { continue }
                // A country before the adjective that is spelt alike: روسيا.
                if found?.end == at, entry.kind == .nationality { continue }
                found = (at, entry)
            }
            states = states.filter { index.goesOn($0) }
            guard !states.isEmpty, at < tokens.count else { break }
            if isHyphen(at), at + 1 < tokens.count { at += 1 }
            guard tokens[at].kind == .word, !tokens[at].startsLine, !taken[at] else { break }
            let next = index.bases(tokens[at].hash)
            states = states.flatMap { state in next.map { WordHash.joining(state, $0) } }
            at += 1
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
                index.marks(tokens[end].hash).contains(.org)
                    || isNameRun(end) && index.marks(tokens[start].hash).contains(.first)
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
                    index.marks(tokens[first - 1].hash).contains(.first),
                    !tokens[first].startsLine,
                    mentions.last.map({ $0.bytes.upperBound <= Int(tokens[first - 1].start) }) ?? true
                {
                    first -= 1
                }
                while end < tokens.count, isCapital(end), !tokens[end].startsLine, !isSentenceStart(end),
                    !index.has(tokens[end].hash), isNameRun(end)
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
        isCapital(place) && !index.marks(tokens[place].hash).contains(.never) && !taken[place]
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
        tokens[place].letters == .capitals && index.marks(tokens[place].hash).contains(.never)
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
            } else if !words.isEmpty, tokens[end].kind == .word, index.marks(tokens[end].hash).contains(.inner),
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
        let marks = words.map { index.marks(tokens[$0].hash) }
        let before = start > 0 ? index.marks(tokens[start - 1].hash) : []
        let isAlone = words.count == 1
        let startsSentence = isSentenceStart(start)
        let suffix = words.last.flatMap { surname($0) }
        if isAlone, marks[0].contains(.org), tokens[start].letters == .capitals { return nil }
        if isAlone, adjectives.contains(Int(tokens[start].start)), !marks[0].contains(.first),
            before.isDisjoint(with: [.title, .first])
        {
            // Верховный суд, Федеральное авиационное управление: the noun of the name is in small letters.
            var end = range.upperBound
            while end < min(tokens.count, range.upperBound + 3), tokens[end].kind == .word,
                tokens[end].letters == .lower, !tokens[end].startsLine
            {
                if index.marks(tokens[end].hash).contains(.org) {
                    append(.organisation, start..<end + 1, id: "")
                    return end + 1
                }
                if index.marks(tokens[end].hash).contains(.geo) {
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
                && index.marks(tokens[start - 2].hash).contains(.org)
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
            !index.has(tokens[start].hash)
        {
            append(.person, range, id: "")
            return range.upperBound
        }
        if !isAlone, words.contains(where: { index.isNationality(tokens[$0].hash) }) { return nil }
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
        index.isSurname(tokens[place], surnames) ? .person : nil
    }

    var surnames: Set<Int> = []
    /// Where a capitalised word ends as adjectives do.
    var adjectives: Set<Int> = []

    private func isBehindPlaceWord(_ place: Int) -> Bool {
        guard place > 0 else { return false }
        let marks = index.marks(tokens[place - 1].hash)
        return marks.contains(.inPlace) || marks.contains(.geo)
            || tokens[place - 1].kind == .mark && tokens[place - 1].hash == 0x2C && isCapital(place - 2)
    }

    /// In scripts with no capitals: the words behind a title, up to two, that no table has.
    private mutating func behindTitle(_ start: Int) -> Int? {
        let marks = index.marks(tokens[start].hash)
        guard marks.contains(.first), start > 0, index.marks(tokens[start - 1].hash).contains(.title),
            start + 1 < tokens.count, tokens[start + 1].kind == .word,
            !tokens[start + 1].startsLine,
            !taken[start + 1]
        else { return nil }
        var end = start + 2
        if index.marks(tokens[start + 1].hash).contains(.inner) || index.marks(tokens[start + 1].hash).contains(.first),
            end < tokens.count, tokens[end].kind == .word, !tokens[end].startsLine
        {
            end += 1
        }
        append(.person, start..<end, id: "")
        return end
    }
}

extension NameIndex {
    func isSurname(_ token: Token, _ places: Set<Int>) -> Bool { places.contains(Int(token.start)) }
}
