import Languages

/// Endings of words, such as those by which a word is a surname or an adjective; found by hash, from the last letter on.
struct WordEndings: Sendable {
    private var table = HashTable(absent: false)
    private var longest = 0
    /// A bit for each letter that an ending ends in, by its last six bits.
    private var last: UInt64 = 0
    var isEmpty: Bool { longest == 0 }

    mutating func add(_ ending: Substring) {
        let letters = FoldedLetters.of(ending)
        guard let final = letters.last else { return }
        var hash = WordHash.seed
        for letter in letters.reversed() { hash = WordHash.adding(letter, to: hash) }
        table.values[table.placeAdding(hash)] = true
        longest = max(longest, letters.count)
        last |= 1 << UInt64(final & 63)
    }

    /// Whether one of them may end in a letter.
    @inline(__always)
    func mayEnd(in letter: UInt32) -> Bool { last >> UInt64(letter & 63) & 1 == 1 }

    /// Whether a word ends in one of them, where at least `rest` letters stand before it.
    func end(_ letters: Span<UInt32>, leaving rest: Int) -> Bool {
        let most = min(longest, letters.count - rest)
        guard most > 0, mayEnd(in: letters[letters.count - 1]) else { return false }
        var hash = WordHash.seed
        for length in 1...most {
            hash = WordHash.adding(letters[letters.count - length], to: hash)
            if table[hash] { return true }
        }
        return false
    }

    /// How many of the last letters the longest ending takes, where at least `rest` letters stand before it; 0 where the
    /// word has none.
    func length(in letters: Span<UInt32>, leaving rest: Int) -> Int {
        let most = min(longest, letters.count - rest)
        guard most > 0, mayEnd(in: letters[letters.count - 1]) else { return 0 }
        var hash = WordHash.seed
        var found = 0
        for length in 1...most {
            hash = WordHash.adding(letters[letters.count - length], to: hash)
            if table[hash] { found = length }
        }
        return found
    }

    /// Whether the last `length` letters are one of the endings.
    func isEnding(_ letters: Span<UInt32>, _ length: Int) -> Bool {
        guard length > 0, length <= longest, length <= letters.count else { return false }
        var hash = WordHash.seed
        for place in 1...length { hash = WordHash.adding(letters[letters.count - place], to: hash) }
        return table[hash]
    }
}

/// Beginnings of words, such as those of the names of bodies; found by hash.
struct WordBeginnings: Sendable {
    private var table = HashTable(absent: false)
    private var longest = 0
    var isEmpty: Bool { longest == 0 }

    mutating func add(_ beginning: Substring) {
        let letters = FoldedLetters.of(beginning)
        guard !letters.isEmpty else { return }
        table.values[table.placeAdding(WordHash.hash(of: letters.span))] = true
        longest = max(longest, letters.count)
    }

    /// Whether the first letters of a word are one of them.
    func start(_ letters: Span<UInt32>) -> Bool {
        var hash = WordHash.seed
        for place in 0..<min(longest, letters.count) {
            hash = WordHash.adding(letters[place], to: hash)
            if table[hash] { return true }
        }
        return false
    }
}

/// The folded letters of a row of a table.
enum FoldedLetters {
    static func of(_ text: Substring) -> [UInt32] {
        text.unicodeScalars.map { LetterFolding.folded($0.value) }.filter { $0 != 0 }
    }
}

/// The common words of a language: those that begin a sentence with a capital and are no name.
///
/// Stems, each of which stands for itself and for itself with any of the language's endings.
struct CommonWords: Sendable {
    private var stems: HashTable<Bool>
    /// What a stem can end in.
    var endings = WordEndings()
    /// Endings that only common words have.
    var telling = WordEndings()
    /// Endings by which a word at the start of a sentence is a common one, though some names have them too: Сказав.
    var openings = WordEndings()

    init(capacity: Int) { stems = HashTable(absent: false, capacity: capacity) }

    mutating func add(_ stem: Span<UInt8>) {
        guard let hash = FormHashes.word(stem) ?? FormHashes.tokens(stem).first else { return }
        stems.values[stems.placeAdding(hash)] = true
    }

    /// Whether a word is a stem without an ending, by the hash of its letters.
    func isStem(_ hash: UInt64) -> Bool { stems[hash] }

    /// Whether a word is one of them; `least`: how many letters a stem needs that stands for a form of it.
    func has(_ letters: Span<UInt32>, least: Int = 2) -> Bool {
        var hash = WordHash.seed
        for place in letters.indices {
            hash = WordHash.adding(letters[place], to: hash)
            guard place > 0 || letters.count == 1, stems[hash] else { continue }
            let rest = letters.count - place - 1
            if rest == 0 || place + 1 >= least && endings.isEnding(letters, rest) { return true }
        }
        return telling.end(letters, leaving: 3)
    }
}
