/// Parts a text into sentences.
///
/// A sentence ends at the end of a line, and at a full stop, question or exclamation mark or ellipsis behind which,
/// past closing quotes and brackets and white space, something begins that can begin a sentence. Full stops of
/// initials, abbreviations and numbers end none. One pass; the table of abbreviations is read once.
public struct SentenceReader: Sendable {
    /// What a word before a full stop tells.
    private enum Abbreviation: Sendable {
        /// It never ends a sentence: Mr., им.
        case inner
        /// It ends one where a capital follows: г., Inc.
        case either
    }

    private let abbreviations: [UInt64: Abbreviation]

    /// A reader for a language.
    public init(_ language: Language) {
        var abbreviations: [UInt64: Abbreviation] = [:]
        for fields in language.abbreviations.rows {
            guard fields.count == 2, fields[0] == "inner" || fields[0] == "either" else {
                preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of abbreviations.")
            }
            for word in fields[1].parts(0x7C) {
                var hash = Self.seed
                for scalar in word.unicodeScalars { hash = Self.adding(LetterFolding.folded(scalar.value), to: hash) }
                abbreviations[hash] = fields[0] == "inner" ? .inner : .either
            }
        }
        self.abbreviations = abbreviations
    }

    /// The sentences of a text, in bytes, with no white space about them.
    public func sentences(in text: Span<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var word = Word()
        var start = 0
        var at = 0
        func close(_ end: Int) {
            var (first, last) = (start, end)
            while first < last, text[first] <= 0x20 { first += 1 }
            while last > first, text[last - 1] <= 0x20 { last -= 1 }
            if first < last { found.append(first..<last) }
            start = end
        }
        while at < text.count {
            let place = at
            guard let value = text.scalar(at: &at) else {
                at += 1
                word = Word()
                continue
            }
            if Self.breaksLine(value) {
                close(at)
                word = Word()
            } else if Self.isStop(value) {
                let stop = value == 0x2E && !Self.follows(text, at, 0x2E)
                if let end = end(text, behind: &at, isFullStop: stop, word: word, startsText: place == start) {
                    close(end)
                }
                word.isBehindStop = true
            } else if LetterFolding.isLetter(value) {
                word.add(value)
            } else {
                word.end(isDigit: value &- 0x30 < 10 || value &- 0x660 < 10)
            }
        }
        close(text.count)
        return found
    }

    /// The sentences of a string.
    public func sentences(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return sentences(in: bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The word that was last read.
    private struct Word {
        var hash = SentenceReader.seed
        var letters = 0
        var isCapital = false
        var isNumber = false
        /// Whether a full stop stood in it, as in U.S.
        var isBehindStop = false
        private var isOpen = false

        mutating func add(_ value: UInt32) {
            if !isOpen {
                let keeps = isBehindStop && letters <= 2
                hash = SentenceReader.seed
                letters = 0
                isNumber = false
                isCapital = smallLetter(value) != value
                isOpen = true
                isBehindStop = keeps
            }
            let folded = LetterFolding.folded(value)
            if folded != 0 {
                hash = SentenceReader.adding(folded, to: hash)
                letters += 1
            }
        }

        mutating func end(isDigit: Bool) {
            isOpen = false
            isBehindStop = false
            if isDigit {
                isNumber = true
                letters = 0
                hash = SentenceReader.seed
            } else {
                letters = 0
                isNumber = false
                hash = SentenceReader.seed
            }
        }
    }

    /// Where the sentence ends that a stop before `at` may end; `at` moves behind stops, quotes and brackets.
    private func end(
        _ text: Span<UInt8>, behind at: inout Int, isFullStop: Bool, word: Word, startsText: Bool
    ) -> Int? {
        var isFullStop = isFullStop
        var next = at
        while let value = text.scalar(at: &next) {
            guard Self.isStop(value) || Self.closes(value) else { break }
            if Self.isStop(value) { isFullStop = false }
            at = next
        }
        var behind = at
        var hasSpace = false
        var first: UInt32 = 0
        while let value = text.scalar(at: &behind) {
            if Self.breaksLine(value) { return at }
            if value == 0x20 || value == 0xA0 || value == 0x2009 || value == 0x202F || value == 9 {
                hasSpace = true
            } else if LetterFolding.folded(value) != 0 {
                first = value
                break
            }
        }
        guard first != 0 else { return at }
        guard hasSpace else { return nil }
        // A dash behind speech, and a small letter, go on with the sentence.
        if first == 0x2D || first == 0x2013 || first == 0x2014 {
            var probe = behind
            while let value = text.scalar(at: &probe), value == 0x20 || value == 0xA0 { first = value }
            var last = behind
            while let value = text.scalar(at: &last) {
                if value == 0x20 || value == 0xA0 { continue }
                first = value
                break
            }
        }
        let letter = Self.isLower(first)
        if letter || first == 0x2C || first == 0x3B || first == 0x60C { return nil }
        guard isFullStop else { return at }
        if word.letters == 1, word.isCapital { return nil }
        if word.isBehindStop, word.letters <= 2 { return nil }
        switch abbreviations[word.hash] {
        case .inner: return nil
        case .either: return Self.isUpper(first) || first >= 0x620 && first < 0x700 ? at : nil
        case nil: break
        }
        return at
    }

    private static func follows(_ text: Span<UInt8>, _ at: Int, _ mark: UInt8) -> Bool {
        at < text.count && text[at] == mark
    }

    private static func breaksLine(_ value: UInt32) -> Bool {
        value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029 || value == 0x85
    }

    private static func isStop(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x61F, 0x6D4, 0x203C, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF1F: true
        default: false
        }
    }

    private static func closes(_ value: UInt32) -> Bool {
        switch value {
        case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x201C, 0x203A: true
        default: false
        }
    }

    private static func isUpper(_ value: UInt32) -> Bool { smallLetter(value) != value }

    /// A small letter of a script with two cases.
    private static func isLower(_ value: UInt32) -> Bool {
        LetterFolding.isLetter(value) && value < 0x530 && !isUpper(value)
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func adding(_ letter: UInt32, to hash: UInt64) -> UInt64 {
        letter == 0 ? hash : (hash ^ UInt64(letter)) &* 0x100_0000_01B3
    }
}
