import Languages

/// Endings of words, such as those by which a word is a surname or an adjective; found by hash.
struct WordEndings: Sendable {
    private var table = HashTable(absent: false)
    private var longest = 0
    var isEmpty: Bool { longest == 0 }

    mutating func add(_ ending: Substring) {
        var hash = WordHash.seed
        var count = 0
        for scalar in ending.unicodeScalars {
            let folded = LetterFolding.folded(scalar.value)
            guard folded != 0 else { continue }
            hash = WordHash.adding(folded, to: hash)
            count += 1
        }
        guard count > 0 else { return }
        table.values[table.placeAdding(hash)] = true
        longest = max(longest, count)
    }

    /// How many of the last letters the longest ending takes, where at least `rest` letters stand before it; 0 where the
    /// word has none.
    func length(in letters: [UInt32], leaving rest: Int) -> Int { length(in: letters.span, leaving: rest) }

    /// The same of letters that belong to others.
    func length(in letters: Span<UInt32>, leaving rest: Int) -> Int {
        var length = min(longest, letters.count - rest)
        while length > 0 {
            if isEnding(letters, length) { return length }
            length -= 1
        }
        return 0
    }

    /// Whether the first letters are one of them, which then are beginnings.
    func starts(_ letters: [UInt32]) -> Bool {
        var hash = WordHash.seed
        for letter in letters.prefix(longest) {
            hash = WordHash.adding(letter, to: hash)
            if table[hash] { return true }
        }
        return false
    }

    /// Whether the last `length` letters are one of the endings.
    func isEnding(_ letters: Span<UInt32>, _ length: Int) -> Bool {
        guard length <= longest else { return false }
        return table[WordHash.hash(of: letters.extracting(last: length))]
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

    init(capacity: Int) { stems = HashTable(absent: false, capacity: capacity) }

    mutating func add(_ stem: Span<UInt8>) {
        guard let hash = FormHashes.word(stem) ?? FormHashes.tokens(stem).first else { return }
        stems.values[stems.placeAdding(hash)] = true
    }

    /// Whether a word is a stem without an ending, by the hash of its letters.
    func isStem(_ hash: UInt64) -> Bool { stems[hash] }

    func has(_ letters: [UInt32]) -> Bool { has(letters.span) }

    /// The same of letters that belong to others.
    func has(_ letters: Span<UInt32>) -> Bool {
        var hash = WordHash.seed
        for place in letters.indices {
            hash = WordHash.adding(letters[place], to: hash)
            guard place > 0 || letters.count == 1, stems[hash] else { continue }
            let rest = letters.count - place - 1
            if rest == 0 || endings.isEnding(letters, rest) { return true }
        }
        return telling.length(in: letters, leaving: 3) > 0
    }
}
