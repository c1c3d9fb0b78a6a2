import Languages

/// What kind a name is that the register hasn't.
extension NameReader {
    /// Tells the kind of the run in hand and adds it; nil where it is no name.
    mutating func classify(_ written: Range<Int>) -> Int? {
        let range = withNumeral(written)
        let start = written.lowerBound
        let end = range.upperBound
        guard let last = run.last else { return nil }
        let before = start > 0 ? marks(start - 1) : []
        let first = marks(start)
        let isAlone = run.count == 1
        let startsSentence = isSentenceStart(start)
        if isAcronym(start), isAlone { return acronym(range) }
        if !isAlone, run.contains(where: { isInitial($0) }), !isInitial(last) {
            let surname = isInitial(start) ? registered(last) : nil
            let id = surname?.entry.kind == .person ? surname?.entry.id ?? 0 : 0
            return add(.person, range, id: id)
        }
        if isAlone, isInitial(start) { return nil }
        if isAlone, isBody(start) { return add(.organisation, range) }
        if !isAlone, !first.contains(.first), marks(last).contains(.title) { return end }
        if !isAlone, let end = hyphenatedPlace(range) { return end }
        if first.contains(.first), !isAlone { return add(.person, withNumber(range)) }
        if let twin = bracketed(start) { return add(twin, range) }
        if before.contains(.called), let kind = kindCalled(start) { return add(kind, range) }
        if before.contains(.title), !before.contains(.org), tokens[start].letters == .capital,
            !isLatinAmongOthers(start), !isAlone || !startsSentence
        {
            return add(.person, withNumber(range))
        }
        if lexicon.names.namesFollowKind {
            if before.contains(.geo), tokens[start].letters == .capital, !isLatinAmongOthers(start),
                !before.contains(.geoAdjective)
            {
                return add(.place, range)
            }
            if before.contains(.org), isLower(start - 1), !isAlone || !isAdjective(start) || !isLower(end) {
                // Генеральный секретарь лиги Юсеф Карам: the title is of the league, and the name of who has it.
                if !isAlone, start > 1, marks(start - 2).contains(.title) { return add(.person, withNumber(range)) }
                return add(.organisation, range, isSure: !first.contains(.first))
            }
        } else if isLower(end), marks(end).contains(.geo), !startsSentence || !isCommon(start), !isAdjective(start) {
            return add(.place, range)
        }
        // The programme Photoshop, the tariff Simple.
        if isLatinAmongOthers(start), before.contains(.product), isLower(start - 1) { return end }
        if isLatinAmongOthers(start) { return add(.organisation, range, isSure: false) }
        if isAlone { return lonely(start) }
        if run.contains(where: { isNationality($0) }) { return end }
        if isSurname(last), tokens[last].letters == .capital { return add(.person, withNumber(range)) }
        if before.contains(.inPlace) || before.contains(.the) {
            return add(.place, range, isSure: false)
        }
        if run.count <= 3 { return add(.person, withNumber(range), isSure: false) }
        return nil
    }

    /// A place of several words with hyphens, whatever its first word is by itself: Сан-Марино, город Мария-Эйх.
    private mutating func hyphenatedPlace(_ range: Range<Int>) -> Int? {
        let start = range.lowerBound
        guard isHyphen(start + 1), lexicon.names.namesFollowKind, tokens[start].letters == .capital,
            !isLatinAmongOthers(start)
        else { return nil }
        if marks(start).contains(.geoStart) { return add(.place, range, isSure: false) }
        let before = marks(start - 1)
        guard isLower(start - 1), before.contains(.geo), !before.contains(.geoAdjective) else { return nil }
        return add(.place, range)
    }

    /// What something is whose name stands behind "called": a village called X, в группе под названием X.
    private func kindCalled(_ start: Int) -> Mention.Kind? {
        let head = marks(headBefore(start))
        if head.contains(.geo), !head.contains(.geoAdjective), tokens[start].letters == .capital { return .place }
        return head.contains(.org) ? .organisation : nil
    }

    /// Whether a Latin word stands in a text of another script.
    @inline(__always)
    func isLatinAmongOthers(_ place: Int) -> Bool { isLatin(place) && !lexicon.names.isLatinScript }

    /// A king's or a ship's number belongs to the name.
    @inline(__always)
    func withNumber(_ range: Range<Int>) -> Range<Int> {
        let end = range.upperBound
        return isRoman(end) && !tokens[end].startsLine ? range.lowerBound..<end + 1 : range
    }

    /// 3Com: a numeral glued before a name belongs to it.
    @inline(__always)
    private func withNumeral(_ range: Range<Int>) -> Range<Int> {
        let start = range.lowerBound
        guard start > 0, tokens[start].isGlued, tokens[start - 1].kind == .numeral,
            tokens[start].end - tokens[start].start > 2
        else { return range }
        return start - 1..<range.upperBound
    }

    private mutating func acronym(_ range: Range<Int>) -> Int? {
        let place = run.first ?? range.lowerBound
        guard tokens[place].end - tokens[place].start >= 2, !isShouted(place) else { return nil }
        // CO2, MP3: no body.
        let end = range.upperBound
        if tokens.indices.contains(end), tokens[end].kind == .numeral, tokens[end].isGlued, isLatin(place) {
            return end
        }
        // ATMs, MPs: a plural of many, no name.
        if tokens[place].letters == .capital, lexicon.names.isLatinScript, endsInPlural(place) {
            return range.upperBound
        }
        return add(.organisation, range)
    }

    private func endsInPlural(_ place: Int) -> Bool {
        let end = Int(tokens[place].end)
        return end - Int(tokens[place].start) <= 5 && text[end - 1] == 0x73
    }

    /// A name in brackets right behind its other spelling has its kind: Джоэл Саймон (Joel Simon).
    @inline(__always)
    private func bracketed(_ start: Int) -> Mention.Kind? {
        guard start > 1, isMark(start - 1, 0x28), let name = found.last, name.range.upperBound == start - 1,
            isLatin(start) != isLatin(name.range.lowerBound)
        else { return nil }
        return name.kind
    }

    /// Whether what looks like an adjective has its noun behind it; a name in the instrumental looks like one too.
    private mutating func goesBeforeNoun(_ place: Int) -> Bool {
        let next = marks(place + 1)
        if !lexicon.names.namesFollowKind || isCapital(place + 1) { return true }
        if next.contains(.and) { return isCapital(place + 2) && isAdjective(place + 2) }
        return isLower(place + 1) && next.isDisjoint(with: [.inPlace, .chain])
    }

    /// One word that nothing but what stands about it explains.
    private mutating func lonely(_ place: Int) -> Int? {
        let range = place..<place + 1
        let before = place > 0 ? marks(place - 1) : []
        let mark = marks(place)
        let startsSentence = isSentenceStart(place)
        if mark.contains(.other) || mark.contains(.org) || mark.contains(.title) {
            return add(nil, range, isSure: false)
        }
        if isLower(place + 1), isAdjective(place), !lexicon.names.namesFollowKind || chainsNoun(place + 1) {
            return add(nil, range, isSure: false)
        }
        // Пелопоннесская война.
        if isLower(place + 1), isAdjective(place), !marks(place + 1).isDisjoint(with: [.other, .work]) {
            return add(nil, range, isSure: false)
        }
        if mark.contains(.first) {
            if startsSentence, isCommon(place) { return add(nil, range, isSure: false) }
            return add(.person, withNumber(range), isSure: !startsSentence || !mark.contains(.given))
        }
        if isAdjective(place), !isSurname(place), startsSentence || goesBeforeNoun(place) {
            return add(nil, range, isSure: false)
        }
        if startsSentence ? isCommonOpening(place) : isCommonWithin(place) {
            return add(nil, range, isSure: false)
        }
        if mark.contains(.geo) { return add(nil, range, isSure: false) }
        if startsSentence {
            if isMark(place + 1, 0x2D), isLower(place + 2) { return add(nil, range, isSure: false) }
            // «Ветер перемен»: a title, or a name that is told elsewhere.
            if isMark(place - 1, 0x22), let close = closing(place - 1), close < place + 4, close > place + 1,
                tokens[place + 1].letters == .lower
            {
                return add(nil, range, isSure: false)
            }
            return add(.person, withNumber(range), isSure: false)
        }
        if before.contains(.reaches) || isSide(place + 1), !isSurname(place) {
            return add(.place, range, isSure: false)
        }
        if before.contains(.inPlace), !isPossessive(place) { return add(.place, range, isSure: false) }
        if before.contains(.the) {
            return add(.place, range, isSure: false)
        }
        return add(.person, withNumber(range), isSure: isSurname(place))
    }
}
