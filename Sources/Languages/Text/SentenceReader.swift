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
        var start = 0
        var at = 0
        func close(_ end: Int) {
            var (first, last) = (start, end)
            while first < last, text[first] <= 0x20 { first += 1 }
            while last > first, text[last - 1] <= 0x20 { last -= 1 }
            if first < last { found.append(first..<last) }
            start = end
        }
        let table = Self.marks
        let marks = table.span
        while true {
            // Most bytes begin no scalar that may end a sentence.
            while at < text.count, marks[Int(text[at])] == 0 { at &+= 1 }
            guard at < text.count else { break }
            let second = marks[Int(text[at])]
            if second > 1, at + 1 < text.count, second != text[at + 1], second != Self.any {
                at += 1
                continue
            }
            let place = at
            guard let value = text.scalar(at: &at) else {
                at += 1
                continue
            }
            if Self.breaksLine(value) {
                close(place)
                start = at
            } else if Self.isStop(value) {
                let stop = value == 0x2E && !Self.follows(text, at, 0x2E)
                if let end = end(text, behind: &at, fullStop: stop ? place : nil) { close(end) }
            }
        }
        close(text.count)
        return found
    }

    /// Of each byte: 0 where no scalar that begins with it may end a sentence; 1 where it is one; else the second byte of
    /// those that may, or `any`.
    private static let marks: [UInt8] = {
        var marks: [UInt8] = Array(repeating: 0, count: 256)
        for scalar in (lineBreaks + stops).compactMap(Unicode.Scalar.init) {
            let bytes = Array(String(scalar).utf8)
            guard let first = bytes.first else { continue }
            let second = bytes.count > 1 ? bytes[1] : 1
            marks[Int(first)] = marks[Int(first)] == 0 || marks[Int(first)] == second ? second : any
        }
        return marks
    }()
    private static let any: UInt8 = 0xFF

    /// The sentences of a string.
    public func sentences(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return sentences(in: bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// What stands before a full stop: letters, and full stops among them.
    private struct Word {
        var hash = SentenceReader.seed
        var letters = 0
        var isCapital = false
        /// Whether a full stop stood in it, as in U.S.
        var hasStop = false

        init(_ text: Span<UInt8>, endingAt end: Int) {
            var start = end
            while let (value, place) = text.scalar(before: start),
                LetterFolding.isLetter(value) || SentenceReader.isStop(value)
            {
                start = place
            }
            while start < end, let value = text.scalar(at: &start) {
                guard !SentenceReader.isStop(value) else {
                    hasStop = true
                    continue
                }
                let folded = LetterFolding.folded(value)
                guard folded != 0 else { continue }
                if letters == 0 { isCapital = SentenceReader.isUpper(value) }
                hash = SentenceReader.adding(folded, to: hash)
                letters += 1
            }
        }
    }

    /// Where the sentence ends that a stop before `at` may end; `at` moves behind stops, quotes and brackets.
    ///
    /// `fullStop`: its place, where it is one, and the only one.
    private func end(_ text: Span<UInt8>, behind at: inout Int, fullStop: Int?) -> Int? {
        var fullStop = fullStop
        var next = at
        while let value = text.scalar(at: &next) {
            guard Self.isStop(value) || Self.closes(value) else { break }
            if Self.isStop(value) { fullStop = nil }
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
        guard let fullStop else { return at }
        let word = Word(text, endingAt: fullStop)
        if word.letters == 1, word.isCapital { return nil }
        if word.hasStop, word.letters <= 2 { return nil }
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

    private static func breaksLine(_ value: UInt32) -> Bool { lineBreaks.contains(value) }

    private static func isStop(_ value: UInt32) -> Bool { stops.contains(value) }

    private static let lineBreaks: [UInt32] = [0x0A, 0x0D, 0x85, 0x2028, 0x2029]
    private static let stops: [UInt32] = [
        0x2E, 0x21, 0x3F, 0x2026, 0x61F, 0x6D4, 0x203C, 0x2047, 0x2048, 0x2049, 0x3002, 0xFF01, 0xFF1F,
    ]

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
