import Languages

/// Names that a common noun heads: University of X, Lake X, Кронштадтский бульвар, Комитет защиты журналистов.
extension NameReader {
    /// Reads the run of capitals from a place on as a name whose head is a capital too; nil where none is.
    mutating func structured(_ at: Int) -> Int? {
        guard isNameWord(at) else { return nil }
        gather(at)
        guard let first = run.first, let last = run.last else { return nil }
        let (firstMarks, lastMarks) = (marks(first), marks(last))
        if !lexicon.names.namesFollowKind || isLatin(first) {
            guard run.count > 1 else { return nil }
            if let head = run.lastIndex(where: { marks($0).contains(.org) }),
                !marks(first).contains(.first) || run.count > 2 || !marks(run[head]).contains(.geo)
            {
                return add(.organisation, first..<endOfHead(head))
            }
            if lastMarks.contains(.other) || firstMarks.contains(.other) { return last + 1 }
            // A South Korean company.
            if run.count == 2, isNationality(last) { return last + 1 }
            if lastMarks.contains(.title) { return firstMarks.contains(.first) ? nil : last + 1 }
            if lastMarks.contains(.geo), !firstMarks.contains(.first) { return add(.place, first..<last + 1) }
            if firstMarks.contains(.geo), !firstMarks.contains(.first), !isTitleBefore(first) {
                return add(.place, first..<last + 1)
            }
            return nil
        }
        if let other = run.firstIndex(where: { marks($0).contains(.other) }), run.count > 1 {
            // Кубок Дэвиса.
            if other == 0, run.count == 2, !isSentenceStart(at), !isAcronym(last), registered(last) == nil {
                return last + 1
            }
            return run[other] + 1
        }
        return chainedHead(at)
    }

    /// The end of a name whose head is a place in the run: behind the head, or behind what "of" joins to it.
    private func endOfHead(_ head: Int) -> Int {
        guard head + 1 < run.count else { return run[head] + 1 }
        let next = run[head + 1]
        let isJoined = next > run[head] + 1
        if isJoined || head == 0, !marks(next).contains(.first) { return run[run.count - 1] + 1 }
        return run[head] + 1
    }

    private func isTitleBefore(_ place: Int) -> Bool { place > 0 && marks(place - 1).contains(.title) }

    /// In languages whose heads take the genitive behind them.
    private mutating func chainedHead(_ at: Int) -> Int? {
        let run = run
        for (place, word) in run.enumerated() {
            let mark = marks(word)
            if mark.contains(.org) {
                let end = chained(word)
                if end == at + 1, isSentenceStart(at) || !mark.contains(.body) { return nil }
                return add(.organisation, at..<end, isSure: end > at + 1)
            }
            if place > 0, !agrees(run[place - 1], with: word, asAdjectives: true) { return nil }
            if mark.contains(.geo), !mark.contains(.geoAdjective) {
                if place > 0 { return add(.place, at..<word + 1) }
                // Площадь Восстания; but Юго-Запад США, where the country is a name of its own.
                if run.count > 1, !isSentenceStart(at), !isHyphen(at - 1), registered(run[1]) == nil {
                    return add(.place, at..<run[run.count - 1] + 1)
                }
            }
            guard isAdjective(word) || isNationality(word) else { return nil }
            if mark.contains(.geo), place + 1 < run.count, !isHyphen(word + 1), !marks(run[place + 1]).contains(.org) {
                return add(.place, at..<run[place + 1] + 1)
            }
        }
        return nil
    }

    /// Where the genitives end that go on an organisation's name from its head: Министерство сельского хозяйства.
    mutating func chained(_ head: Int) -> Int {
        var end = head + 1
        var at = head + 1
        var hasAdjective = false
        while at < min(tokens.count, head + 12), isWord(at), !tokens[at].startsLine {
            let mark = marks(at)
            if isLower(at), mark.contains(.never), mark.isDisjoint(with: [.chain, .and]) { break }
            if isCapital(at) {
                // Законодательное собрание Приморского края.
                if chainsAdjective(at), marks(at + 1).contains(.geo), isLower(at + 1) { break }
                guard end == at || hasAdjective, chainsNoun(at) || chainsAdjective(at) || isAcronym(at),
                    !mark.contains(.first) || mark.contains(.org) || marks(head).contains(.named)
                else { break }
                if let name = registered(at), name.entry.kind != .nationality {
                    // Конгресс США: the state is a name of its own.
                    if !marks(head).contains(.body), end == at, name.entry.kind == .place { end = name.end }
                    break
                }
                if isAcronym(at) { break }
                hasAdjective = chainsAdjective(at)
                if !hasAdjective || !isLower(at + 1) { end = at + 1 }
            } else if mark.contains(.chain) || mark.contains(.and) {
                guard end == at, goesOnBehind(joint: at), continues(at + 1) else { break }
                hasAdjective = true
            } else if chainsAdjective(at),
                !chainsNoun(at) || isLower(at + 1) && (chainsNoun(at + 1) || chainsAdjective(at + 1))
            {
                hasAdjective = true
            } else if chainsNoun(at) || hasAdjective {
                if !chainsNoun(at), mark.contains(.never) || mark.contains(.inPlace) { break }
                end = at + 1
                hasAdjective = false
            } else {
                break
            }
            at += 1
        }
        return end
    }

    /// Whether an organisation's name may go on behind "and" or a preposition; another organisation is another name.
    private func goesOnBehind(joint: Int) -> Bool {
        let next = marks(joint + 1)
        if isCapital(joint + 1) { return !next.contains(.org) || !marks(joint).contains(.and) }
        return isLower(joint + 1) && !next.contains(.never)
    }

    private mutating func continues(_ at: Int) -> Bool {
        chainsNoun(at) || chainsAdjective(at) || marks(at).contains(.chain)
    }

    /// Reads an adjective with a capital whose noun has none: Верховный суд, Вологодская и Тверская области.
    mutating func headed(_ start: Int) -> Int? {
        var at = start
        if isHyphen(at + 1), isWord(at + 2), tokens[at + 2].isGlued { at += 2 }
        guard isCapital(start), !marks(start).contains(.first), isAdjective(at) else { return nil }
        guard !isSentenceStart(start) || marks(start).contains(.official) || !isCommonOpening(start) else { return nil }
        let adjective = at
        var isOne = true
        var list: [Range<Int>] = []
        var first = start
        at += 1
        while at < min(tokens.count, start + 32), !tokens[at].startsLine {
            let mark = marks(at)
            if isMark(at, 0x2C) || mark.contains(.and), isCapital(at + 1), isAdjective(at + 1) {
                list.append(first..<at)
                first = at + 1
                at += 2
            } else if isLower(at), mark.contains(.org) || mark.contains(.geo), !mark.contains(.geoAdjective) {
                if isOne, list.isEmpty, !agrees(adjective, with: at) { return nil }
                guard mark.contains(.geo) else {
                    return list.isEmpty ? add(.organisation, start..<chained(at)) : nil
                }
                for name in list { add(.place, name) }
                return add(.place, first..<at + 1)
            } else if mark.contains(.and), isLower(at + 1), isAdjective(at + 1) {
                isOne = false
                at += 2
            } else if isHyphen(at), isWord(at + 1), tokens[at + 1].isGlued {
                at += 1
            } else if isLower(at) || isCapital(at) && at > first, isAdjective(at) || isHyphen(at + 1) {
                at += 1
            } else {
                return nil
            }
        }
        return nil
    }
}
