import Languages

/// Which nouns can stand behind an adjective, told by the endings of both: Каспийское море, Каспийскому морю.
struct Agreements: Sendable {
    /// The rows that an ending of an adjective or a noun stands in, a bit each, by the hash of its letters from the last
    /// one on.
    private var adjectives = HashTable<UInt64>(absent: 0)
    private var nouns = HashTable<UInt64>(absent: 0)
    private var count: UInt64 = 0
    private static let longest = 4

    mutating func add(_ adjectives: [Substring], with nouns: [Substring]) {
        Self.add(adjectives, 1 << count, to: &self.adjectives)
        Self.add(nouns, 1 << count, to: &self.nouns)
        count += 1
        precondition(count <= 64, "More rows of agreement than there are bits.")
    }

    private static func add(_ endings: [Substring], _ row: UInt64, to table: inout HashTable<UInt64>) {
        for ending in endings {
            let letters = FoldedLetters.of(ending)
            precondition(letters.count <= longest, "'\(ending)' is too long for an ending of agreement.")
            var hash = WordHash.seed
            for letter in letters.reversed() { hash = WordHash.adding(letter, to: hash) }
            let place = table.placeAdding(hash)
            table.values[place] |= row
        }
    }

    /// The rows of an adjective; 0 where none says anything.
    func rows(of adjective: Span<UInt32>) -> UInt64 { Self.rows(of: adjective, in: adjectives) }

    /// Whether a noun can stand behind an adjective that has those rows.
    func agrees(_ noun: Span<UInt32>, with rows: UInt64) -> Bool { Self.rows(of: noun, in: nouns) & rows != 0 }

    private static func rows(of word: Span<UInt32>, in table: HashTable<UInt64>) -> UInt64 {
        var hash = WordHash.seed
        var rows: UInt64 = 0
        for length in 1...longest where length < word.count {
            hash = WordHash.adding(word[word.count - length], to: hash)
            rows |= table[hash]
        }
        return rows
    }
}
