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
    /// What most words fall through: the hashes of all forms that are whole, and of all beginnings.
    private var wholes = Sieve()
    private var starts = Sieve()
    /// The first form of each row without an ending left open: what one would write.
    private(set) var usual: [UInt16: String] = [:]

    private struct Phrase: Sendable {
        let rest: [UInt64]
        /// Nil where the phrase only keeps its words from standing for themselves.
        let mark: UInt16?
    }

    /// A table of `language`'s `rows`, whose names are numbered by `places`.
    init(_ language: Language?, rows: StaticString?, places: [String: UInt16]) {
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
        guard let first = words.first?.prefix(while: { $0 != "*" }) else { return }
        let letters = WordScan.letters(of: first)
        let hash = WordHash.hash(of: letters.span)
        if words.count > 1 {
            phrases[hash, default: []].append(Phrase(rest: words.dropFirst().map { WordScan.hash(of: $0) }, mark: mark))
            wholes.insert(hash)
        } else if let mark {
            if form.hasSuffix("*") {
                beginnings[hash, default: []].append(mark)
                starts.insert(hash)
            } else {
                exact[hash, default: []].append(mark)
                wholes.insert(hash)
            }
        }
    }

    /// What a word is marked as by itself, given in folded letters.
    func ownMark(of letters: Span<UInt32>, _ script: Word.Script) -> OwnMark {
        for start in script == .arabic ? Proclitic.starts(letters) : .whole {
            let mark = ownMark(of: letters.extracting(droppingFirst: start))
            if mark != .none { return mark }
        }
        return .none
    }

    private func ownMark(of letters: Span<UInt32>) -> OwnMark {
        var hash = WordHash.seed
        var mark = OwnMark.none
        for letter in letters.indices {
            hash = WordHash.adding(letters[letter], to: hash)
            guard letter > 0 else { continue }
            if letter == letters.count - 1, wholes.contains(hash) {
                if phrases[hash] != nil { return .open }
                if let sides = exact[hash] { mark = mark == .none && sides.count == 1 ? .side(sides[0]) : .open }
            }
            if mark == .none, starts.contains(hash), let sides = beginnings[hash] {
                mark = sides.count == 1 ? .side(sides[0]) : .open
            }
        }
        return mark
    }

    /// The marks of a sentence's words, in their order, each word read in one way.
    ///
    /// `own`: what each is marked as by itself.
    func marks(of scan: WordScan, _ own: (Int) -> OwnMark) -> [Mark] {
        var marks: [Mark] = []
        // The first word that may have one.
        var next = 0
        for word in scan.words.indices where word >= next {
            switch own(word) {
            case .none: continue
            case .side(let side): marks.append(Mark(side: side, place: scan.words[word].place))
            case .open:
                let letters = scan.letters(of: word)
                for start in scan.words[word].script == .arabic ? Proclitic.starts(letters) : .whole {
                    var end = word + 1
                    guard find(scan.words, word, letters.extracting(droppingFirst: start), &end, &marks) else {
                        continue
                    }
                    next = end
                    break
                }
            }
        }
        return marks
    }

    /// Adds the marks of a word that begins with some letters; true where there is one.
    ///
    /// `next` goes behind a phrase.
    private func find(
        _ words: [Word], _ at: Int, _ letters: Span<UInt32>, _ next: inout Int, _ marks: inout [Mark]
    ) -> Bool {
        let place = words[at].place
        var hash = WordHash.seed
        var isFound = false
        for letter in letters.indices {
            hash = WordHash.adding(letters[letter], to: hash)
            guard letter > 0 else { continue }
            if letter == letters.count - 1, wholes.contains(hash) {
                if let (end, mark) = phrase(hash, words, at) {
                    if let mark {
                        marks.append(Mark(side: mark, place: place.lowerBound..<words[end - 1].place.upperBound))
                    }
                    next = end
                    return true
                }
                if let found = exact[hash] {
                    for side in found { marks.append(Mark(side: side, place: place)) }
                    isFound = true
                }
            }
            // Behind a beginning, the word may still begin a phrase.
            if !isFound, starts.contains(hash), let found = beginnings[hash] {
                for side in found { marks.append(Mark(side: side, place: place)) }
                isFound = true
            }
        }
        return isFound
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
