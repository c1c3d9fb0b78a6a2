import Facts
import Languages

/// Cuts a stretch of text into words and runs of digits, in one pass over its bytes.
///
/// What it found is kept until it reads again, in memory that it uses again.
struct WordScan {
    private(set) var words: [Word] = []
    /// The folded letters of all words, one word behind the other; runs of digits have none.
    private var letters: [UInt32] = []
    /// Where the letters of each word end.
    private var ends: [Int] = []
    /// What each word is marked as by itself; empty until that is known.
    private(set) var marks: [WordMarks] = []

    /// The letters of a word.
    @_lifetime(borrow self)
    func letters(of word: Int) -> Span<UInt32> {
        letters.span.extracting((word > 0 ? ends[word - 1] : 0)..<ends[word])
    }

    /// Reads the words of a range of the text.
    mutating func read(_ text: Span<UInt8>, _ range: Range<Int>) {
        words.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        if letters.count < range.count { letters = Array(repeating: 0, count: range.count * 2) }
        // The text ends where the range does, so that one look tells both.
        Self.read(text.extracting(first: range.upperBound), range.lowerBound, &words, &letters, &ends)
        marks.removeAll(keepingCapacity: true)
    }

    private static func read(
        _ text: Span<UInt8>, _ start: Int, _ words: inout [Word], _ letters: inout [UInt32], _ ends: inout [Int]
    ) {
        let common = LetterClass.common
        let classes = common.span
        var room = letters.mutableSpan
        var count = 0
        var at = start
        while at < text.count {
            var next = at
            let first = text.letterClass(at: &next, classes)
            switch first.kind {
            case .gap, .sign:
                at = next
                continue
            case .letter: words.append(word(text, &at, first, classes, &room, &count))
            case .digit: words.append(digits(text, &at, classes))
            }
            ends.append(count)
        }
    }

    /// Reads the word at `at`, of a script that its first letter tells, and writes its letters.
    private static func word(
        _ text: Span<UInt8>, _ at: inout Int, _ first: LetterClass, _ classes: Span<LetterClass>,
        _ letters: inout MutableSpan<UInt32>, _ count: inout Int
    ) -> Word {
        let start = at
        var (place, length, hash) = (at, 0, WordHash.seed)
        var capitals: UInt32 = 0
        repeat {
            while place < text.count, let (found, width) = text.commonClass(at: place, classes), found.joins(first) {
                hash = WordHash.adding(found.folded, to: hash)
                letters[count &+ length] = found.folded
                length &+= 1
                capitals &+= found.upper
                place &+= width
            }
            // What is left is rare: a letter from U+0800 on, a sign, an apostrophe.
            guard place < text.count, let found = passes(text, &place, first, classes) else { break }
            guard found.kind == .letter else { continue }
            hash = WordHash.adding(found.folded, to: hash)
            letters[count &+ length] = found.folded
            length += 1
        } while true
        at = place
        count += length
        return Word(
            place: start..<at, hash: hash, script: first.script, isCapital: first.upper > 0,
            isAllCapitals: length > 1 && Int(capitals) == length, length: length)
    }

    /// Passes a scalar of a word that is no letter below U+0800; nil, and no move, where the word ends.
    private static func passes(
        _ text: Span<UInt8>, _ at: inout Int, _ first: LetterClass, _ classes: Span<LetterClass>
    ) -> LetterClass? {
        var next = at
        let found = text.letterClass(at: &next, classes)
        switch found.kind {
        case .letter: guard found.joins(first) else { return nil }
        case .sign: break
        case .digit: return nil
        case .gap:
            // don't, it's: one word; the apostrophe itself doesn't count.
            guard first.script == .latin, isApostrophe(text, at), next < text.count else { return nil }
            var behind = next
            guard text.letterClass(at: &behind, classes).kind == .letter else { return nil }
        }
        at = next
        return found
    }

    /// Reads the digits at `at`; direction marks stand among digits too.
    private static func digits(
        _ text: Span<UInt8>, _ at: inout Int, _ classes: Span<LetterClass>
    ) -> Word {
        let start = at
        var (hash, length) = (WordHash.seed, 0)
        var next = at
        while next < text.count {
            let found = text.letterClass(at: &next, classes)
            if found.kind == .sign { continue }
            guard found.kind == .digit else { break }
            hash = WordHash.adding(found.folded, to: hash)
            length += 1
            at = next
        }
        return Word(
            place: start..<at, hash: hash, script: .digits, isCapital: false, isAllCapitals: false, length: length)
    }

    private static func isApostrophe(_ text: Span<UInt8>, _ at: Int) -> Bool {
        text[at] == 0x27 || text[at] == 0xE2 && at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] == 0x99
    }

    /// Notes what the tables tell of each word, whole and with particles taken off; what they told before is in `memory`.
    mutating func learn(from tables: WordTables, _ memory: inout WordMemory) {
        for place in words.indices {
            guard words[place].script != .digits else {
                marks.append(WordMarks())
                continue
            }
            let known = memory.word(words[place].hash) { tables.known(words[place], letters(of: place)) }
            words[place].nature = known.whole
            words[place].bareNature = known.bare
            words[place].letterNature = known.letter
            words[place].likeness = known.likeness
            marks.append(known.marks)
        }
    }

    /// The hash of a word, folded as the scan folds it.
    static func hash(of word: some StringProtocol) -> UInt64 { WordHash.hash(of: letters(of: word).span) }

    /// The folded letters of a word.
    static func letters(of word: some StringProtocol) -> [UInt32] {
        word.unicodeScalars.compactMap { scalar in
            let folded = LetterFolding.isLetter(scalar.value) ? LetterFolding.folded(scalar.value) : 0
            return folded == 0 ? nil : folded
        }
    }
}
