import Languages

/// Words and phrases of a language that mean something to a comparison: rose and fell, before and after, not.
///
/// A table has a row for each meaning: its name, tab, forms between `|`; `*` stands for any ending, and a row `-` takes
/// phrases out.
struct MarkTable: Sendable {
    /// Words and beginnings of words, by their hash; a place in `entries`.
    private var exact: [UInt64: [UInt16]] = [:]
    private var beginnings: [UInt64: [UInt16]] = [:]
    /// Phrases, by the hash of their first word, the longest first.
    private var phrases: [UInt64: [Phrase]] = [:]
    /// A sieve that most words fall through: one bit a hash.
    private var sieve: [UInt64] = Array(repeating: 0, count: 1 << 10)
    private let hasProclitics: Bool
    /// The first form of each row without an ending left open: what one would write.
    private(set) var usual: [UInt16: String] = [:]

    private struct Phrase: Sendable {
        let rest: [UInt64]
        /// Nil where the phrase only keeps its words from standing for themselves.
        let mark: UInt16?
    }

    /// A table of `language`'s `rows`, whose names are numbered by `places`.
    init(_ language: Language?, rows: StaticString?, places: [String: UInt16]) {
        hasProclitics = language?.phrasing.hasProclitics ?? false
        guard let language, let rows else { return }
        for row in "\(rows)".split(separator: "\n") {
            let fields = row.split(separator: "\t")
            guard fields.count == 2, fields[0] == "-" || places[String(fields[0])] != nil else {
                preconditionFailure("\(language.tag): '\(row)' is no row of marks.")
            }
            let mark = places[String(fields[0])]
            let forms = fields[1].split(separator: "|")
            for form in forms { add(form, mark) }
            if let mark { usual[mark] = forms.first { !$0.hasSuffix("*") }.map(String.init) }
        }
        for (hash, list) in phrases { phrases[hash] = list.sorted { $0.rest.count > $1.rest.count } }
    }

    private mutating func add(_ form: Substring, _ mark: UInt16?) {
        let words = form.split(whereSeparator: { $0 == " " || $0 == "-" })
        guard let first = words.first else { return }
        if words.count > 1 {
            let hash = WordScan.hash(of: first)
            phrases[hash, default: []].append(Phrase(rest: words.dropFirst().map { WordScan.hash(of: $0) }, mark: mark))
            note(hash)
        } else if let mark {
            let hash = WordScan.hash(of: first.prefix { $0 != "*" })
            if first.hasSuffix("*") {
                beginnings[hash, default: []].append(mark)
            } else {
                exact[hash, default: []].append(mark)
            }
            note(hash)
        }
    }

    private mutating func note(_ hash: UInt64) {
        let bit = Int(truncatingIfNeeded: hash >> 20) & 0xFFFF
        sieve[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    private func passes(_ hash: UInt64) -> Bool {
        let bit = Int(truncatingIfNeeded: hash >> 20) & 0xFFFF
        return sieve[bit >> 6] & 1 << UInt64(bit & 63) != 0
    }

    /// The marks of a sentence's words, in their order.
    func marks(of words: [Word], _ letters: WordLetters) -> [Mark] {
        guard !exact.isEmpty else { return [] }
        var marks: [Mark] = []
        var at = 0
        while at < words.count {
            let word = words[at]
            guard word.script != .digits else {
                at += 1
                continue
            }
            let range = letters.range(of: at)
            let starts = hasProclitics && word.script == .arabic ? Proclitic.starts(letters[at]) : .whole
            var next = at + 1
            var isDone = false
            for start in starts where !isDone {
                var hash = WordScan.seed
                let first = range.lowerBound + start
                for place in first..<range.upperBound {
                    hash =
                        start == 0 ? letters.hash(upTo: place) : WordScan.adding(letters[letter: place], to: hash)
                    guard place > first, passes(hash) else { continue }
                    if place == range.upperBound - 1 {
                        if let (end, mark) = phrase(hash, words, at) {
                            if let mark {
                                marks.append(
                                    Mark(side: mark, place: word.place.lowerBound..<words[end - 1].place.upperBound))
                            }
                            next = end
                            isDone = true
                            break
                        }
                        if let found = exact[hash] {
                            marks += found.map { Mark(side: $0, place: word.place) }
                            isDone = true
                        }
                    }
                    if !isDone, let found = beginnings[hash] {
                        marks += found.map { Mark(side: $0, place: word.place) }
                        isDone = true
                        // A phrase may still begin here, but the longest beginning has been found or will be.
                    }
                }
            }
            at = next
        }
        return marks
    }

    /// The end of a phrase that begins at a word, and its mark.
    private func phrase(_ hash: UInt64, _ words: [Word], _ at: Int) -> (end: Int, mark: UInt16?)? {
        guard let list = phrases[hash] else { return nil }
        for phrase in list where at + phrase.rest.count < words.count {
            var fits = true
            for (offset, wanted) in phrase.rest.enumerated() where words[at + 1 + offset].hash != wanted {
                fits = false
                break
            }
            if fits { return (at + 1 + phrase.rest.count, phrase.mark) }
        }
        return nil
    }
}

/// The sides of all contrast groups, numbered.
enum ContrastSide {
    /// `compass.north` to its number.
    static let places: [String: UInt16] = {
        var places: [String: UInt16] = [:]
        for group in ContrastGroup.all {
            for side in group.sides { places["\(group.name).\(side)"] = UInt16(clamping: places.count) }
        }
        return places
    }()
    /// The group of each side, numbered.
    static let groups: [UInt16] = ContrastGroup.all.enumerated().flatMap { place, group in
        Array(repeating: UInt16(clamping: place), count: group.sides.count)
    }
}

/// A word or phrase of a contrast group.
struct Mark: Sendable {
    /// Its side, as `ContrastSide` numbers them.
    var side: UInt16
    var place: Range<Int>

    /// Its group.
    var group: UInt16 { ContrastSide.groups[Int(side)] }
}
