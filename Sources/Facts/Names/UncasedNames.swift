import Languages

/// Names in a script with no capitals, told by what stands about them: titles, words of saying, first names, the
/// particles of descent, words for a place or a body. What is not told so is no name: precision first.
extension NameReader {
    /// Reads what a word begins, and gives the place behind; nil where it begins no name.
    mutating func uncased(_ at: Int) -> Int? {
        let mark = marks(at)
        if let name = registered(at), !isUncasedFirstName(at, name) {
            // اللورد هاليفاكس
            if name.entry.isCity, name.end == at + 1, isBehindHonorific(at) { return add(.person, at..<name.end) }
            let end = add(name, from: at)
            // A title that is a term too: الناشط, المتحدث باسم.
            guard name.entry.kind == .term, mark.contains(.title) else { return end }
            return personBehindTitle(end - 1) ?? end
        }
        if mark.contains(.geo), let end = placeBehind(at) { return end }
        if mark.contains(.org), let end = bodyBehind(at) { return end }
        if mark.contains(.title), let end = personBehindTitle(at) { return end }
        if mark.contains(.says), let end = speaker(at + 1) { return end }
        return person(at, isTold: false)
    }

    /// Whether a name of the register only begins the name of somebody else: جورج واشنطن.
    private mutating func isUncasedFirstName(_ at: Int, _ name: (end: Int, entry: NameIndex.Entry)) -> Bool {
        guard name.end == at + 1, marks(at).contains(.first), name.entry.kind != .person else { return false }
        return person(at, isTold: false, adds: false) != nil
    }

    // MARK: People

    /// A person whose name begins here; `isTold` where something before says that it does.
    private mutating func person(_ at: Int, isTold: Bool, adds: Bool = true) -> Int? {
        guard isWord(at) else { return nil }
        let mark = marks(at)
        var end = at + 1
        // على is علي in some hands; it is a preposition first.
        if mark.contains(.never), !isTold, !isSpelledAsName(at) { return nil }
        if mark.contains(.first) || mark.contains(.given) && isTold {
            // Fits.
        } else if mark.contains(.inner), !mark.contains(.and) {
            // أبو مازن، عبد الرحمن، ابن كيران.
            guard isWord(end), !tokens[end].startsLine, hasArticle(end) || !isPlain(end), !marks(end).contains(.geo)
            else { return nil }
            end += 1
        } else if marks(end).contains(.and) || marks(end).contains(.inner) && !marks(end).contains(.title) {
            // عقبة بن نافع.
            guard marks(end).contains(.and), mark.contains(.given) || isUnknown(at), isWord(end + 1) else {
                return nil
            }
        } else {
            guard isTold, isUnknown(at) else { return nil }
        }
        let isFirst = mark.contains(.first) || mark.contains(.given) || mark.contains(.inner)
        end = endOfPerson(end, sinceFirst: isFirst, isTold: isTold)
        guard end - at > 1 || isTold && isEndOfName(end) else { return nil }
        if adds { add(.person, at..<end) }
        return end
    }

    /// Where a person's name ends, from behind its first word.
    private mutating func endOfPerson(_ start: Int, sinceFirst isFirst: Bool, isTold: Bool) -> Int {
        var end = start
        var hasFamily = !isFirst
        while end < min(tokens.count, start + 6), isWord(end), !tokens[end].startsLine {
            let mark = marks(end)
            if mark.contains(.never) || mark.contains(.title) || mark.contains(.org) || mark.contains(.says) { break }
            if mark.contains(.inner), isWord(end + 1), !tokens[end + 1].startsLine {
                guard !marks(end + 1).contains(.never) else { break }
                end += 2
                continue
            }
            if mark.contains(.the) || mark.contains(.first) || mark.contains(.given) && !hasFamily {
                end += 1
                continue
            }
            if let name = registered(end) {
                if name.entry.kind == .person { return name.end }
                break
            }
            if hasArticle(end) {
                return isPlain(end) && !marks(end - 1).contains(.the) ? end : end + 1
            }
            // فادي قصار إلى: a word that is common too, where the name must end behind it.
            guard !hasFamily || start == end,
                isUnknown(end) || isTold && !hasFamily && isEndOfName(end + 1) && !isJoined(end)
            else { break }
            hasFamily = true
            end += 1
        }
        return end
    }

    /// The person behind a title and what belongs to it: وزير الخارجية الأمريكي أنتوني بلينكن.
    private mutating func personBehindTitle(_ title: Int) -> Int? {
        var at = title + 1
        var passed: [(start: Int, end: Int, entry: NameIndex.Entry)] = []
        while at < min(tokens.count, title + 9), isWord(at) || isMark(at, 0x22), !tokens[at].startsLine {
            let mark = marks(at)
            if mark.contains(.first) || mark.contains(.given) || mark.contains(.inner), !hasArticle(at) {
                let isRegistered = registered(at).map { $0.entry.kind != .nationality } ?? false
                guard let end = isRegistered ? at : person(at, isTold: true, adds: false) else { return nil }
                return add(passed, thenPerson: at..<end)
            }
            if let name = registered(at) {
                if name.entry.kind == .person { return add(passed, thenPerson: at..<at) }
                if name.entry.kind != .term { passed.append((at, name.end, name.entry)) }
                at = name.end
                continue
            }
            if hasArticle(at) || !mark.isDisjoint(with: [.title, .org, .body, .chain]) {
                at += 1
                continue
            }
            guard !mark.contains(.never), !mark.contains(.says), isUnknown(at) else { return nil }
            // A word that nothing else tells stands right behind the title, its state or its adjective.
            if marks(at - 1).contains(.org) { return nil }
            guard let end = person(at, isTold: true, adds: false) else { return nil }
            return add(passed, thenPerson: at..<end)
        }
        return nil
    }

    /// Adds the names between a title and its person, and the person, in the order of the text; one that is empty is added
    /// by others.
    private mutating func add(
        _ passed: [(start: Int, end: Int, entry: NameIndex.Entry)], thenPerson person: Range<Int>
    ) -> Int {
        for name in passed { _ = add((name.end, name.entry), from: name.start) }
        return person.isEmpty ? person.lowerBound : add(.person, person)
    }

    /// Who says something, where a word of saying stands before and "that" behind: قال بلينكن إن.
    private mutating func speaker(_ at: Int) -> Int? {
        guard isWord(at), !tokens[at].startsLine, registered(at) == nil, !hasArticle(at) else { return nil }
        let mark = marks(at)
        if mark.contains(.first) || mark.contains(.given) || mark.contains(.inner) {
            guard let end = person(at, isTold: true, adds: false), end - at > 1 || marks(end).contains(.that) else {
                return nil
            }
            return add(.person, at..<end)
        }
        guard isUnknown(at), marks(at + 1).contains(.that) else { return nil }
        return add(.person, at..<at + 1)
    }

    /// Whether a word that is a preposition too ends as the name does: علي, not على.
    private func isSpelledAsName(_ place: Int) -> Bool {
        let end = Int(tokens[place].end)
        return end > 1 && text[end - 2] == 0xD9 && text[end - 1] == 0x8A
    }

    private func isEndOfName(_ place: Int) -> Bool {
        guard tokens.indices.contains(place), !tokens[place].startsLine else { return true }
        guard tokens[place].kind == .word else { return true }
        return !marks(place).isDisjoint(with: [.never, .that, .inPlace, .says]) || taken[place]
    }

    // MARK: Places and bodies

    /// The place behind its word: مدينة سلمية.
    private mutating func placeBehind(_ head: Int) -> Int? {
        let at = head + 1
        guard isWord(at), !tokens[at].startsLine, !tokens[at].isGlued else { return nil }
        if registered(at) != nil { return at }
        let mark = marks(at)
        guard mark.isDisjoint(with: [.never, .title, .org, .says, .inPlace]) else { return nil }
        if mark.contains(.geoStart), isWord(at + 1), !tokens[at + 1].startsLine, !marks(at + 1).contains(.never) {
            return add(.place, at..<at + 2)
        }
        guard !mark.contains(.geo), isUnknown(at) || hasArticle(at) && !isPlain(at) else { return nil }
        return add(.place, at..<at + 1)
    }

    /// The body that a word heads: وزارة الخارجية, شركة «أوراسكوم», جامعة القاهرة.
    private mutating func bodyBehind(_ head: Int) -> Int? {
        let at = head + 1
        guard at < tokens.count, !tokens[at].startsLine else { return nil }
        if isMark(at, 0x22) {
            var end = at + 1
            while end < min(tokens.count, at + 7), isWord(end), !tokens[end].startsLine { end += 1 }
            return isMark(end, 0x22) && end > at + 1 ? add(.organisation, at + 1..<end) : nil
        }
        guard isWord(at) else { return nil }
        let mark = marks(head)
        if let name = registered(at) {
            if name.entry.kind == .place, mark.contains(.named) { return add(.organisation, head..<name.end) }
            return name.entry.kind == .organisation ? at : nil
        }
        if mark.contains(.official), hasArticle(at) {
            var end = at + 1
            while end < min(tokens.count, at + 3), isWord(end), !tokens[end].startsLine, hasArticle(end),
                marks(end).isDisjoint(with: [.title, .never]),
                registered(end).map({ $0.entry.kind == .nationality }) ?? true
            { end += 1 }
            return add(.organisation, head..<end)
        }
        guard mark.contains(.work), isUnknown(at), !hasArticle(at) else { return nil }
        return add(.organisation, at..<at + 1)
    }

    // MARK: Words

    /// Whether a word has the article.
    func hasArticle(_ place: Int) -> Bool {
        guard isWord(place) else { return false }
        let start = Int(tokens[place].start)
        // ا and ل
        return tokens[place].end - tokens[place].start > 6 && text[start] == 0xD8 && text[start + 1] == 0xA7
            && text[start + 2] == 0xD9 && text[start + 3] == 0x84
    }

    /// Whether a word has an article behind other particles: بالقرار, والمدينة, للشعب.
    private mutating func isJoined(_ place: Int) -> Bool {
        guard isWord(place) else { return false }
        load(place)
        let letters = word.letters
        guard letters.count > 4 else { return false }
        if letters[0] == 0x644, letters[1] == 0x644 { return true }
        return [0x648, 0x641, 0x628, 0x643].contains(letters[0]) && letters[1] == 0x627 && letters[2] == 0x644
    }

    /// Whether a word is one that every text has, or begins as verbs do.
    private mutating func isPlain(_ place: Int) -> Bool {
        guard isWord(place) else { return true }
        if !marks(place).isDisjoint(with: [.never, .title, .org, .says, .that]) { return true }
        if isJoined(place) { return true }
        load(place)
        if lexicon.names.common.has(word.letters) { return true }
        guard hasArticle(place) else { return false }
        let stem = word.letters.extracting(droppingFirst: 2)
        return stem.count < 2 || lexicon.names.common.has(stem)
    }

    /// Whether a word may be a name that no table has: no word of every text, nor one with the article.
    private mutating func isUnknown(_ place: Int) -> Bool {
        guard isWord(place), !hasArticle(place), marks(place).isDisjoint(with: [.geo, .inPlace, .inner]),
            !isPlain(place), !lexicon.word(tokens[place].word).bases.isEmpty == false
        else { return false }
        load(place)
        let letters = word.letters
        guard letters.count > 3 else { return false }
        let first = letters[0]
        // A verb behind "and", with whom it is done to: ووصفته.
        if first == 0x648 || first == 0x641, letters.count > 5, lexicon.names.common.openings.end(letters, leaving: 3) {
            return false
        }
        // A verb: يزور, تؤكد, سيبقى, ستزور.
        if first == 0x633, letters.count > 4, letters[1] == 0x64A || letters[1] == 0x62A && letters.count < 7 {
            return false
        }
        return first != 0x64A && (first != 0x62A || letters.count > 5)
    }
}
