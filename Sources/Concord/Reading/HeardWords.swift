import Languages

/// How words of a language are heard; the names of a story stand in it many times, and those of the news in many.
///
/// It keeps what was heard last, up to a bound.
final class HeardWords: Sendable {
    /// How a word may be heard.
    struct Heard: Sendable {
        /// The whole of it first, then without what may be a particle or an ending.
        let sounds: PhoneticKeys
        /// The rows of traditional names that it may belong to.
        let traditions: [Int]
    }

    private let known = MadeOnce<Spelling, Heard>(most: 8_192)
    private let tag: LanguageTag
    private let caseEndings: [[UInt32]]

    private struct Spelling: Hashable {
        let bytes: ArraySlice<UInt8>

        func hash(into hasher: inout Hasher) {
            var hash = WordHash.seed
            for byte in bytes { hash = WordHash.adding(UInt32(byte), to: hash) }
            hasher.combine(hash)
        }
    }

    init(_ tag: LanguageTag, caseEndings: [[UInt32]]) {
        (self.tag, self.caseEndings) = (tag, caseEndings)
    }

    /// How a word may be heard, given as it is written.
    func heard(_ word: ArraySlice<UInt8>, _ script: Word.Script) -> Heard {
        if let heard = known[Spelling(bytes: word)] { return heard }
        // A copy, so that the text that the word stands in isn't kept.
        return known.value(of: Spelling(bytes: Array(word)[...])) {
            let keys = spellings(of: word, script).map { PhoneticKey($0, language: tag) }
            return Heard(sounds: PhoneticKeys(keys), traditions: keys.flatMap { TraditionalNames.rows(of: $0) })
        }
    }

    private func spellings(of word: ArraySlice<UInt8>, _ script: Word.Script) -> [String] {
        var scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
        if let mark = scalars.lastIndex(where: { $0.value == 0x27 || $0.value == 0x2019 }), mark > 1,
            mark + 2 >= scalars.count, script == .latin
        {
            // Bogart's: what marks the owner is no sound of the name.
            scalars.removeSubrange(mark...)
        }
        var spellings = [String(String.UnicodeScalarView(scalars))]
        switch script {
        case .arabic:
            let letters = scalars.compactMap { scalar -> UInt32? in
                let folded = LetterFolding.isLetter(scalar.value) ? LetterFolding.folded(scalar.value) : 0
                return folded == 0 ? nil : folded
            }
            for start in Proclitic.starts(letters.span).dropFirst() where scalars.count - start > 1 {
                spellings.append(String(String.UnicodeScalarView(scalars[start...])))
            }
        default:
            let cut = caseEnding(of: scalars.map { LetterFolding.folded($0.value) })
            if cut > 0 { spellings.append(String(String.UnicodeScalarView(scalars.dropLast(cut)))) }
        }
        return spellings
    }

    /// How many of a word's last letters are an ending of a name's case, where three letters are left before it.
    private func caseEnding(of letters: [UInt32]) -> Int {
        caseEndings.first { letters.count >= $0.count + 3 && letters.suffix($0.count).elementsEqual($0) }?.count ?? 0
    }
}
