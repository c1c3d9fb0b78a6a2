import Languages

/// Names that the register has.
extension NameReader {
    /// The longest name of the register that begins at a word.
    @inline(__always)
    mutating func registered(_ start: Int) -> (end: Int, entry: NameIndex.Entry)? {
        mayBegin(start) ? longest(from: start) : nil
    }

    /// Whether a name of the register can begin at a word.
    @inline(__always)
    func mayBegin(_ start: Int) -> Bool {
        tokens[start].traits.contains(.name) && (!beginsWithSmallLetter(start) || mayGoOn(behind: start))
    }

    private mutating func longest(from start: Int) -> (end: Int, entry: NameIndex.Entry)? {
        let first = lexicon.word(tokens[start].word).bases
        states.removeAll()
        var found: (end: Int, entry: NameIndex.Entry)?
        func look(_ base: NameIndex.Base, _ end: Int) {
            if base.next != 0 { states.append(base) }
            guard let entry = lexicon.names.entry(base) else { return }
            // A country before the adjective that is spelt alike: روسيا.
            if found?.end == end, entry.kind == .nationality { return }
            found = (end, entry)
        }
        for place in first.range { look(lexicon.names.base(place), start + 1) }
        var at = start + 1
        // The states that the last word has left; those before them are done with.
        var going = 0
        while going < states.count, at < tokens.count {
            // Гвинея - Бисау: a dash may have spaces about it. St. John's: a stop or an apostrophe stands between.
            if isMark(at, 0x2D) || isMark(at, 0x2013) || isMark(at, 0x2E) || isMark(at, 0x27), at + 1 < tokens.count,
                !tokens[at].startsLine, isMark(at, 0x2D) || isMark(at, 0x2013) || tokens[at].isGlued
            {
                at += 1
            }
            guard at < tokens.count, !tokens[at].startsLine, !taken[at] else { break }
            let before = states.count
            at += 1
            switch tokens[at - 1].kind {
            case .word:
                let word = lexicon.word(tokens[at - 1].word)
                for state in going..<before where states[state].next & word.asNames != 0 {
                    for place in word.bases.range {
                        look(lexicon.names.joining(states[state], lexicon.names.base(place)), at)
                    }
                }
            case .numeral:
                for state in going..<before {
                    if let base = self.going(states[state], digits: at - 1) { look(base, at) }
                }
            case .mark:
                let mark = WordHash.mark(tokens[at - 1].hash)
                for state in going..<before { look(lexicon.names.joining(states[state], mark), at) }
            }
            going = before
        }
        guard let found, !hasCase || hasItsCapital(start..<found.end, found.entry.kind) else { return nil }
        return found
    }

    /// Whether a word can be no name by itself, since it has a small letter.
    @inline(__always)
    private func beginsWithSmallLetter(_ start: Int) -> Bool {
        hasCase && tokens[start].letters == .lower && !lexicon.names.hasSmallNationalities
    }

    /// Whether a name's second word can stand behind a token.
    @inline(__always)
    private func mayGoOn(behind start: Int) -> Bool {
        let next = start + 1
        guard next < tokens.count, !tokens[next].startsLine, !taken[next] else { return false }
        guard tokens[next].kind == .word else { return true }
        let words = lexicon.word(tokens[next].word).asNames
        return words != 0 && words & lexicon.names.next(lexicon.word(tokens[start].word)) != 0
    }

    /// G7, G20: a name that a numeral goes on.
    private func going(_ base: NameIndex.Base, digits place: Int) -> NameIndex.Base? {
        var base = base
        for at in Int(tokens[place].start)..<Int(tokens[place].end) {
            guard text[at] &- 0x30 < 10, base.next != 0 else { return nil }
            base = lexicon.names.joining(base, WordHash.mark(UInt64(text[at])))
        }
        return base
    }

    private mutating func hasItsCapital(_ range: Range<Int>, _ kind: NameIndex.Kind) -> Bool {
        guard kind != .term else { return true }
        let start = range.lowerBound
        if kind == .nationality { return tokens[start].letters != .lower || lexicon.names.hasSmallNationalities }
        guard range.contains(where: { isCapital($0) }) else { return false }
        // The times, in English, are not The Times.
        if lexicon.names.isLatinScript, range.count > 1, kind == .organisation || kind == .person,
            range.contains(where: { isLower($0) && marks($0).isDisjoint(with: [.inner, .the, .and]) })
        {
            return false
        }
        // A common word that is an acronym's letters (US, who) counts only in capitals.
        if range.count == 1, tokens[start].end - tokens[start].start <= 6, tokens[start].letters != .capitals,
            !isAcronym(start)
        {
            load(start)
            // Rome in Russian, and Ufa, have three letters and are no acronyms.
            return word.letters.count > 3
                || word.letters.count == 3 && kind == .place && !lexicon.names.common.has(word.letters)
        }
        return true
    }

    /// Газпром-медиа, ТНК-ВР: where a compound ends that a name of the register begins; nil where it stands alone.
    private mutating func compound(_ end: Int) -> Int? {
        guard hasCase, isMark(end, 0x2D), tokens[end].isGlued, isWord(end + 1), tokens[end + 1].isGlued else {
            return nil
        }
        if isCapital(end + 1) { return registered(end + 1) == nil ? end + 2 : nil }
        return end + 2
    }

    /// Adds a name of the register, with the words of other kinds that make it a longer name.
    mutating func add(_ name: (end: Int, entry: NameIndex.Entry), from start: Int) -> Int {
        let range = start..<name.end
        switch name.entry.kind {
        case .nationality:
            if hasCase, isCapital(start) {
                if !isSentenceStart(start), let end = headed(start) { return end }
                if let end = structured(start), end > name.end { return end }
            }
            return add(.nationality, range, id: name.entry.id)
        case .term: return add(.term, range, id: name.entry.id)
        case .weakPlace, .barePlace:
            guard hasCase else {
                guard name.entry.kind == .weakPlace || isBehindPlaceWord(start) else { return name.end }
                return add(.place, range, id: name.entry.id)
            }
            if let end = structured(start) { return end }
            if isBehindPlaceWord(start), !isSentenceStart(start) { return add(.place, range, id: name.entry.id) }
            return unknown(start) ?? name.end
        case .place:
            guard hasCase else { return add(.place, range, id: name.entry.id) }
            // В России Комитет защиты журналистов: a head begins its own name.
            let isBeforeHead = lexicon.names.namesFollowKind && marks(name.end).contains(.org)
            if isCapital(name.end), !isBeforeHead, !tokens[name.end].startsLine, let end = structured(start),
                end > name.end
            {
                return end
            }
            if range.count == 1, isSentenceStart(start), name.entry.isCity, isCommon(start) {
                return add(nil, range, isSure: false)
            }
            return add(.place, range, id: name.entry.id)
        case .organisation:
            if hasCase, isCapital(name.end), !tokens[name.end].startsLine, let end = structured(start),
                end > name.end
            {
                return end
            }
            if let end = compound(name.end) { return add(.organisation, start..<end) }
            return add(.organisation, range, id: name.entry.id)
        case .person:
            var end = name.end
            // II, Jr: what tells a person from others of the name.
            if isRoman(end), !tokens[end].startsLine { end += 1 }
            return add(.person, start..<end, id: name.entry.id)
        }
    }

    func isBehindPlaceWord(_ place: Int) -> Bool {
        guard place > 0 else { return false }
        let before = marks(place - 1)
        return !before.isDisjoint(with: [.inPlace, .geo, .body])
    }
}
