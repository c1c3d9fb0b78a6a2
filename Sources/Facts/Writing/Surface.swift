import Languages

/// What can be seen of words without understanding them: digits and their marks, capital, year, months.
struct Surface {
    /// The digits; nil where there are none.
    let digits: EditionStyle.Digits?
    /// What stands between groups of three digits; nil where none are seen.
    let group: String?
    /// The decimal mark; nil where none is seen.
    let decimal: String?
    /// Whether a number of four digits stands there.
    let hasYear: Bool
    /// Whether a letter stands there.
    let hasLetters: Bool
    private let isCapital: Bool
    /// The words folded, as bytes.
    private let letters: [UInt8]

    init(_ words: String) {
        var digits: EditionStyle.Digits?
        var runs: [(mark: String, length: Int)] = []
        var mark = ""
        var length = 0
        var hasLetters = false
        for scalar in words.unicodeScalars {
            if let _ = scalar.digitValue {
                if digits == nil {
                    digits =
                        scalar.value < 0x80
                        ? .western : (0x6F0...0x6F9).contains(scalar.value) ? .persian : .arabicIndic
                }
                length += 1
            } else {
                if length > 0 { runs.append((mark, length)) }
                if length > 0 { mark = "" }
                length = 0
                mark.unicodeScalars.append(scalar)
                if LetterFolding.isLetter(scalar.value) { hasLetters = true }
            }
        }
        if length > 0 { runs.append((mark, length)) }
        self.digits = digits
        self.hasLetters = hasLetters
        let marks: Set<String> = [",", ".", " ", "\u{A0}", "\u{202F}", "\u{2009}", "٬", "٫", "'", "’"]
        group = runs.dropFirst().first { $0.length == 3 && marks.contains($0.mark) && $0.mark != "٫" }?.mark
        let grouped = group
        decimal = runs.dropFirst().last { $0.mark != grouped && [",", ".", "٫"].contains($0.mark) }?.mark
        hasYear = runs.contains { $0.length == 4 }
        isCapital = words.first?.isUppercase ?? false
        letters = Array(Self.folded(words).utf8)
    }

    /// The sets of months that the words are written with; the style's own first.
    func months(_ style: EditionStyle, _ language: Language) -> [EditionStyle.Months] {
        // The longest name that is seen tells: يونيو/حزيران before يونيو.
        let all = [style.months] + EditionStyle.Months.allCases.filter { $0 != style.months }
        let seen = all.map { set in
            (set, MonthLetters.of(language, set).filter { holds(letters: $0) }.map(\.count).max() ?? 0)
        }
        guard let longest = seen.map(\.1).max(), longest > 0 else { return [style.months] }
        return seen.filter { $0.1 == longest }.map(\.0)
    }

    /// Whether a text stands somewhere in the words.
    func holds(_ text: String) -> Bool { holds(letters: Array(Self.folded(text).utf8)) }

    /// Whether folded letters stand somewhere in the words.
    func holds(letters wanted: [UInt8]) -> Bool {
        guard let first = wanted.first, wanted.count <= letters.count else { return false }
        return (0...letters.count - wanted.count).contains { start in
            letters[start] == first && letters[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    /// With a capital where the old words had one and these begin with a small letter.
    func capitalised(_ text: String) -> String {
        guard isCapital, let first = text.first, first.isLowercase else { return text }
        return first.uppercased() + text.dropFirst()
    }

    /// For comparison: letters folded as the reader folds them, all spaces the same, western digits.
    static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        var isSpace = false
        for scalar in text.unicodeScalars {
            var value = scalar.value
            if value < 0x80 {
                // Most of it, and told without a table.
                if value == 0x20 || value &- 0x09 < 5 {
                    isSpace = !folded.isEmpty
                    continue
                }
                value = LetterFolding.folded(value)
            } else if LetterFolding.isLetter(value) {
                value = LetterFolding.folded(value)
                if value == 0 { continue }
            } else if scalar.properties.isWhitespace {
                isSpace = !folded.isEmpty
                continue
            } else if let digit = scalar.digitValue {
                value = 0x30 + UInt32(digit)
            }
            guard let kept = Unicode.Scalar(value) else { continue }
            if isSpace { folded.append(" ") }
            isSpace = false
            folded.append(kept)
        }
        return String(folded)
    }

    /// The words cut in three, the longest middle first: at most four words before it and two behind.
    static func splits(of words: String) -> [(before: Substring, middle: Substring, behind: Substring)] {
        var starts = [words.startIndex]
        var ends = [words.endIndex]
        var place = words.startIndex
        while place < words.endIndex {
            let next = words.index(after: place)
            if words[place].isWhitespace {
                starts.append(next)
                ends.append(place)
            }
            place = next
        }
        var found: [(Substring, Substring, Substring)] = []
        for start in starts.prefix(5) {
            for end in ([words.endIndex] + ends.dropFirst().reversed()).prefix(3) where start < end {
                found.append((words[..<start], words[start..<end], words[end...]))
            }
        }
        return found.sorted { $0.1.utf8.count > $1.1.utf8.count }
    }
}

/// The names of the months as they are seen; folded once for each set of months.
private enum MonthLetters {
    private struct Key: Hashable {
        let language: LanguageTag
        let months: EditionStyle.Months
    }

    private static let known = MadeOnce<Key, [[UInt8]]>()

    static func of(_ language: Language, _ months: EditionStyle.Months) -> [[UInt8]] {
        known.value(of: Key(language: language.tag, months: months)) {
            let style = EditionStyle(months: months)
            return (1...12).compactMap { language.monthName($0, style: style) }.map { Array(Surface.folded($0).utf8) }
        }
    }
}
