import Languages

/// Names in quotation marks: газета «Русская правда».
extension NameReader {
    /// Reads a name in quotation marks from the mark that opens it; nil where it is none, or where its words tell more.
    mutating func quoted(_ open: Int) -> Int? {
        guard let close = closing(open), isCapital(open + 1) else { return nil }
        let content = open + 1..<close
        let head = open > 0 && !tokens[open].startsLine ? headBefore(open) : -1
        let before = marks(head)
        let hasHead = before.contains(.org)
        let isWork = before.contains(.work) || !hasHead && !before.contains(.geo) && marks(open - 1).contains(.work)
        if let name = registered(open + 1), name.end == close, name.entry.kind != .weakPlace,
            !isWork || name.entry.kind == .organisation
        {
            // Банк «Россия» is no country.
            return name.entry.kind == .place && hasHead ? add(.organisation, content) : nil
        }
        if isWork || before.contains(.product) && isLatinAmongOthers(open + 1) { return close + 1 }
        if hasHead { return add(.organisation, content) }
        if before.contains(.geo), !before.contains(.geoAdjective), isLower(head), lexicon.names.namesFollowKind {
            return add(.place, content)
        }
        guard content.count <= 3, !marks(open + 1).contains(.never), !marks(open + 1).contains(.first) else {
            return nil
        }
        if before.contains(.title) { return nil }
        let isLatin = isLatin(open + 1) && !lexicon.names.isLatinScript
        if content.count == 1, isLatin || !isCommon(open + 1) || !isSurname(open + 1) {
            guard !lexicon.names.isLatinScript else { return nil }
            return add(.organisation, content, isSure: false)
        }
        if lexicon.names.isLatinScript { return nil }
        if content.count == 2, isWord(open + 2),
            isAdjective(open + 1) || (registered(open + 2).map { $0.entry.kind == .place } ?? false)
        {
            return add(.organisation, content, isSure: false)
        }
        return isLatin ? add(.organisation, content, isSure: false) : nil
    }

    /// The mark that closes a short quotation of words; nil where there is none near.
    func closing(_ open: Int) -> Int? {
        guard tokens.indices.contains(open + 1), tokens[open + 1].isGlued, !tokens[open + 1].startsLine,
            !tokens[open].isGlued || open > 0 && tokens[open - 1].kind == .mark
        else { return nil }
        var at = open + 1
        while at < min(tokens.count, open + 10), !tokens[at].startsLine {
            if isMark(at, 0x22) { return at > open + 1 && tokens[at].isGlued ? at : nil }
            if tokens[at].kind == .mark, !isHyphen(at), !isMark(at, 0x26), !isMark(at, 0x2E), !isMark(at, 0x21) {
                return nil
            }
            at += 1
        }
        return nil
    }
}
