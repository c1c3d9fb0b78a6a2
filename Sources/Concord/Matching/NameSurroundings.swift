/// What stands about the words of a side.
extension NameSide {
    /// Whether quotation marks stand about some words, a few more at most between them.
    func isQuoted(_ range: Range<Int>) -> Bool {
        let (first, last) = (range.lowerBound, range.upperBound - 1)
        let isOpened = (max(0, first - Self.mostQuoted)...first).reversed().lazy
            .map { Self.quote(self.gap(before: $0)) }.first { $0 != .none }
        guard isOpened == .opening || isOpened == .either else { return false }
        let isClosed = (last...min(words.count - 1, last + Self.mostQuoted)).lazy
            .map { Self.quote(self.gap(before: $0 + 1)) }.first { $0 != .none }
        return isClosed == .closing || isClosed == .either
    }

    /// How many more words a title has on either side.
    private static let mostQuoted = 4

    private enum Quote { case none, opening, closing, either }

    /// What parts a word from the one before it, or what stands behind the last.
    private func gap(before place: Int) -> ArraySlice<UInt8> {
        let block = words[min(place, words.count - 1)].block
        let text = text(of: block)
        let start = place > 0 && words[place - 1].block == block ? words[place - 1].word.place.upperBound : 0
        let end = place < words.count ? words[place].word.place.lowerBound : text.count
        guard start <= end else { return [] }
        // Between two sentences nothing more is of use than what stands beside the words.
        return end - start > 12
            ? (place < words.count ? text[(end - 4)..<end] : text[start..<start + 4]) : text[start..<end]
    }

    private static func quote(_ gap: ArraySlice<UInt8>) -> Quote {
        for scalar in String(decoding: gap, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0xAB, 0x201C, 0x201E: return .opening
            case 0xBB, 0x201D: return .closing
            case 0x22: return .either
            default: continue
            }
        }
        return .none
    }

    /// Whether most words about a place have a capital, as those of English headlines do.
    func isInHeadline(_ place: Int) -> Bool {
        guard words[place].word.script == .latin else { return false }
        var (long, capital) = (0, 0)
        for entry in words[max(0, place - 6)..<min(words.count, place + 7)] where entry.word.length > 3 {
            long += 1
            if entry.word.isCapital { capital += 1 }
        }
        return long > 4 && capital * 4 > long * 3
    }
}
