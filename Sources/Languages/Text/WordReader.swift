/// Parts a text into words, each in the units of its language: Arabic particles stand apart from their word.
public struct WordReader: Sendable {
    private let hasProclitics: Bool
    /// Words that begin with a letter that is no particle of theirs: وزير, بلد.
    private let whole: Set<[UInt32]>

    /// A reader for a language.
    public init(_ language: Language) {
        hasProclitics = language.phrasing.hasProclitics
        whole = Set(
            language.wholeWords.rows.joined().flatMap { $0.parts(0x7C) }.map { word in
                word.unicodeScalars.map { LetterFolding.folded($0.value) }.filter { $0 != 0 }
            })
    }

    /// The words of a text, in bytes; runs of digits with the marks inside them are words as well.
    ///
    /// With no dictionary of all words at hand, و and ف are cut off only where the article, or at least four letters
    /// of no listed word follow, and ب, ل, ك only before the article or behind them.
    public func words(in text: Span<UInt8>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var letters: [UInt32] = []
        var places: [Int] = []
        var at = 0
        var start = 0
        var isWord = false
        var isNumber = false
        func close(_ end: Int) {
            if isWord || isNumber { add(start..<end, letters, places, to: &words) }
            letters.removeAll(keepingCapacity: true)
            places.removeAll(keepingCapacity: true)
            (isWord, isNumber) = (false, false)
        }
        while at < text.count {
            let place = at
            guard let value = text.scalar(at: &at) else {
                close(place)
                at += 1
                continue
            }
            let isDigit = value &- 0x30 < 10 || value &- 0x660 < 10 || value &- 0x6F0 < 10
            if isDigit {
                if !isNumber {
                    if isWord { close(place) }
                    start = place
                }
                isNumber = true
            } else if LetterFolding.isLetter(value) || Self.isSign(value) && isWord {
                if isNumber { close(place) }
                if !isWord { start = place }
                isWord = true
                let folded = Self.isSign(value) ? 0 : LetterFolding.folded(value)
                if folded != 0 {
                    letters.append(folded)
                    places.append(place)
                }
            } else if isNumber, Self.binds(value), Self.startsDigit(text, at) {
                continue
            } else if isWord, value == 0x27 || value == 0x2019, Self.startsLetter(text, at) {
                continue
            } else {
                close(place)
            }
        }
        close(text.count)
        return words
    }

    private func add(_ word: Range<Int>, _ letters: [UInt32], _ places: [Int], to words: inout [Range<Int>]) {
        guard hasProclitics, letters.count > 2, letters[0] >= 0x620, !whole.contains(letters) else {
            words.append(word)
            return
        }
        let cut = Proclitics.divide(letters) { cut in
            let rest = Array(letters[cut.count...])
            let hasArticle = rest.count > 3 && rest[0] == 0x627 && rest[1] == 0x644
            if cut.hidesAlef { return rest.count > 3 }
            if cut.preposition == 0, Self.startsWithPreposition(rest) { return false }
            if cut.preposition != 0 { return hasArticle }
            return hasArticle || rest.count > 3 || whole.contains(rest)
        }
        guard let cut else {
            words.append(word)
            return
        }
        var start = word.lowerBound
        for count in 1...cut.count {
            words.append(start..<places[count])
            start = places[count]
        }
        words.append(start..<word.upperBound)
    }

    /// بال, لال, كال or لل: a preposition and the article.
    private static func startsWithPreposition(_ letters: [UInt32]) -> Bool {
        guard letters.count > 4, [0x628, 0x644, 0x643].contains(letters[0]) else { return false }
        return letters[1] == 0x627 && letters[2] == 0x644 || letters[0] == 0x644 && letters[1] == 0x644
    }

    /// Vowel signs, tatweel and marks of direction, which don't part words.
    private static func isSign(_ value: UInt32) -> Bool { value > 0x7F && LetterFolding.folded(value) == 0 }

    private static func binds(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E, 0x2C, 0x3A, 0x66B, 0x66C, 0x60C, 0xA0, 0x202F, 0x2009: true
        default: false
        }
    }

    private static func startsDigit(_ text: Span<UInt8>, _ at: Int) -> Bool {
        var next = at
        guard let value = text.scalar(at: &next) else { return false }
        return value &- 0x30 < 10 || value &- 0x660 < 10 || value &- 0x6F0 < 10
    }

    private static func startsLetter(_ text: Span<UInt8>, _ at: Int) -> Bool {
        var next = at
        guard let value = text.scalar(at: &next) else { return false }
        return LetterFolding.isLetter(value)
    }
}
