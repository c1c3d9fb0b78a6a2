import Languages

/// Runs of words with capitals.
extension NameReader {
    /// Reads what a word begins in a script with capitals, and gives the place behind; nil where it begins no name.
    mutating func cased(_ at: Int) -> Int? {
        if let name = registered(at) {
            if name.entry.isCity, name.end == at + 1, isBehindHonorific(at), let end = unknown(at) { return end }
            // A first name before it: Джек Лондон.
            let isFirst = name.entry.kind == .place || name.entry.kind == .weakPlace || name.entry.kind == .barePlace
            if isFirst, name.end == at + 1, marks(at).contains(.first), isNameWord(name.end),
                !tokens[name.end].startsLine, registered(name.end).map({ $0.entry.kind == .person }) ?? true,
                let end = unknown(at)
            {
                return end
            }
            return add(name, from: at)
        }
        guard isNameWord(at) else { return nil }
        return unknown(at)
    }

    /// Reads a name that the register hasn't.
    mutating func unknown(_ at: Int) -> Int? {
        guard isNameWord(at), !isRoman(at) else { return nil }
        if let end = address(at) { return end }
        // A title or another common word that only begins the sentence is left before the name.
        if isNameWord(at + 1), !tokens[at + 1].startsLine, !isHyphen(at + 1), !marks(at).contains(.first) {
            if marks(at).contains(.title) { return marks(at).contains(.geo) ? nil : at + 1 }
            if marks(at).contains(.org), isLatin(at + 1) && !isLatin(at) { return at + 1 }
        }
        // Duke of Cumberland, Director of the International Organisation.
        if marks(at).contains(.title), !marks(at).contains(.first), isLower(at + 1), isParticle(at + 1),
            lexicon.names.isLatinScript || isLatin(at + 1)
        {
            let next = marks(at + 2).contains(.the) ? at + 3 : at + 2
            if isNameWord(next), !tokens[next].startsLine {
                if registered(next) != nil || isNameWord(next + 1) { return next }
                return isCommon(next) ? next + 1 : add(.place, next..<next + 1)
            }
        }
        // Северная и Южная Америка.
        if marks(at).contains(.geoAdjective), marks(at + 1).contains(.and), marks(at + 2).contains(.geoAdjective),
            let name = registered(at + 2), name.entry.kind == .place, name.end > at + 3
        {
            return add(.place, at..<at + 1)
        }
        if marks(at).contains(.title), isMark(at + 1, 0x2E), tokens[at + 1].isGlued { return at + 2 }
        if let end = headed(at) { return end }
        // It gathers the run.
        if let end = structured(at) { return end }
        guard !run.isEmpty else { return nil }
        if isSentenceStart(at), run.count > 1, !isInitial(at), !marks(at).contains(.first), !isHyphen(at + 1),
            isCommonOpening(at)
        {
            return at + 1
        }
        return settleRun()
    }

    /// Gathers the words with capitals from a place on, in `run`, with the particles between them.
    mutating func gather(_ start: Int) {
        run.removeAll()
        var at = start
        while at < tokens.count, run.count < 10 {
            if isNameWord(at), at == start || !tokens[at].startsLine, !isRoman(at) || run.isEmpty {
                run.append(at)
                at += 1
                if isMark(at, 0x2E), tokens[at].isGlued, isInitial(at - 1) || isAbbreviation(at - 1),
                    isNameWord(at + 1), !tokens[at + 1].startsLine
                {
                    at += 1
                }
            } else if !run.isEmpty, isParticle(at), isNameWord(at + 1), !tokens[at + 1].startsLine {
                at += 1
            } else if !run.isEmpty, isWord(at), isWord(at + 1), !tokens[at].startsLine, isParticle(at),
                isParticle(at + 1) || marks(at + 1).contains(.the), isNameWord(at + 2), !tokens[at + 2].startsLine
            {
                at += 2
            } else if !run.isEmpty, isHyphen(at) || isMark(at, 0x26), isNameWord(at + 1), !tokens[at + 1].startsLine,
                isMark(at, 0x26) || tokens[at + 1].isGlued
            {
                at += 1
            } else if !run.isEmpty, isParticle(at), isHyphen(at + 1), isNameWord(at + 2), tokens[at + 2].isGlued {
                // Халед эль-Масри.
                at += 2
            } else if !run.isEmpty, isHyphen(at), isWord(at + 1), tokens[at + 1].isGlued, isHyphen(at + 2),
                isNameWord(at + 3), tokens[at + 3].isGlued
            {
                // Пунта-дель-Эсте.
                at += 3
            } else {
                break
            }
        }
    }

    @inline(__always)
    private func isParticle(_ place: Int) -> Bool { isWord(place) && marks(place).contains(.inner) }

    private func isAbbreviation(_ place: Int) -> Bool { marks(place).contains(.title) }

    /// An address on the web, a name of its site: Lenta.ru.
    ///
    /// One of more than twelve labels is none: each word of such a row would look to its end.
    private mutating func address(_ at: Int) -> Int? {
        var end = at + 1
        var isDomain = false
        while end < at + 24, isMark(end, 0x2E), tokens[end].isGlued, isWord(end + 1), tokens[end + 1].isGlued {
            isDomain = marks(end + 1).contains(.domain)
            end += 2
        }
        return isDomain ? add(.organisation, at..<end) : nil
    }

    /// Cuts the run where another name begins in it, and tells the kind of its first part.
    private mutating func settleRun() -> Int? {
        var count = run.count
        for place in run.indices.dropFirst() where place < count {
            let (word, before) = (run[place], run[place - 1])
            // РЖД Владимир Якунин: an acronym is a name of its own.
            if isAcronym(before), !isAcronym(word), !isLatin(before) || marks(word).contains(.first) {
                count = place
            } else if isAcronym(word), !isLatin(word), !isAcronym(before) {
                count = place
            } else if isLatin(word) != isLatin(before) {
                count = place
            } else if marks(word).contains(.first), !marks(before).contains(.first), !isInitial(before),
                place + 1 < run.count, !isPatronymic(run[place + 1]) || place + 2 < run.count
            {
                count = place
            } else if marks(word).contains(.org), lexicon.names.namesFollowKind, !isLatin(word) {
                count = place
            } else if !marks(run[0]).contains(.first), !isInitial(run[0]), let name = registered(word),
                name.entry.kind != .weakPlace, name.entry.kind != .barePlace, name.entry.kind != .nationality,
                name.entry.kind != .term
            {
                count = place
            }
        }
        run.removeAll(from: count)
        guard let first = run.first, let last = run.last else { return nil }
        return classify(first..<last + 1)
    }

    private mutating func isPatronymic(_ place: Int) -> Bool {
        load(place)
        return lexicon.names.patronymics.end(word.letters, leaving: 2)
    }
}
