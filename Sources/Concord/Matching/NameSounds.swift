import Languages

/// How the words of a side are heard.
extension NameSide {
    /// Where an acronym of the other side is written out by the names of its letters: بي بي سي, Би-би-си.
    ///
    /// What the register knows on both sides is never another's.
    func spelling(of acronym: PhoneticKey, letters: Int, isRegistered: Bool) -> Range<Int>? {
        guard acronym.skeleton.utf8.count > 1, !acronym.skeleton.utf8.allSatisfy({ "AIU".utf8.contains($0) }) else {
            return nil
        }
        for count in [letters, letters + 1, letters - 1, 1] where count > 0 && count <= words.count {
            for start in 0...words.count - count where words[start].word.length <= (count > 1 ? 5 : 14) {
                let range = start..<start + count
                guard words[range].allSatisfy({ $0.word.script != .latin && ($0.word.length <= 5 || count == 1) })
                else { continue }
                let isTaken = words[range].contains { word in
                    guard word.thing >= 0 else { return false }
                    let thing = things[word.thing]
                    let isKnown = isRegistered && !thing.name.id.isEmpty
                    return thing.isMatched || isKnown && thing.words.clamped(to: range) == range
                }
                guard !isTaken else { continue }
                for spelling in spellings(range) where acronym.distance(to: spelling, within: 0.14) <= 0.14 {
                    return range
                }
            }
        }
        return nil
    }

    private func spellings(_ range: Range<Int>) -> [PhoneticKey] {
        let written = String(decoding: text(range), as: UTF8.self)
        var spellings = [PhoneticKey(written, language: reader.tag)]
        if words[range.lowerBound].word.script == .arabic, let first = written.unicodeScalars.first,
            Proclitics.canBegin(with: first.value)
        {
            let rest = String(String.UnicodeScalarView(written.unicodeScalars.dropFirst()))
            spellings.append(PhoneticKey(rest, language: reader.tag))
        }
        return spellings
    }

    /// Whether two words of the side are one, but for their endings.
    func isSpelt(_ place: Int, like other: Int) -> Bool {
        guard other >= 0 else { return false }
        let (first, second) = (letters(of: place), letters(of: other))
        let shared = zip(first, second).prefix { $0 == $1 }.count
        let lengths = (min(first.count, second.count), max(first.count, second.count))
        return shared >= 3 && shared + 1 >= lengths.0 && shared + 3 >= lengths.1 || first == second
    }

    /// How a word may be heard.
    func heard(_ place: Int) -> HeardWords.Heard { reader.heard(text(place..<place + 1), words[place].word.script) }

    /// Whether a word is marked as an owner: Brown's.
    func isOwner(_ place: Int) -> Bool {
        words[place].word.script == .latin
            && Self.ownerMarks.contains { text(place..<place + 1).suffix($0.count).elementsEqual($0) }
    }

    private static let ownerMarks = [Array("'s".utf8), Array("’s".utf8)]

}
