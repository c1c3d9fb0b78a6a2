import Facts
import Languages

/// What is known of a word, whatever sentence it stands in.
struct KnownWord: Sendable {
    /// As it stands, without its particles, and as the name of a letter behind one.
    var whole = WordNature.unknown
    var bare = WordNature.unknown
    var letter = WordNature.unknown
    /// What it is marked as.
    var marks = WordMarks()
    /// How much it looks like a name, whole or without particles; 0 where its language has capitals to tell.
    var likeness: Float = 0
}

/// What the tables told of the words that were asked for last, by their hashes.
///
/// A text has few words that are not among the thousands before them, and to ask the tables is to wait for memory.
struct WordMemory: Sendable {
    private struct Entry: Sendable {
        var hash: UInt64
        var word = KnownWord()
    }

    /// Two for each place, the one that was asked for last before the other; no word has the hash of no letters.
    private var entries = Array(repeating: Entry(hash: WordHash.seed), count: 2 << Self.bits)
    private static let bits: UInt64 = 12

    /// What is known of a word; found out where two others stand in its place.
    @inline(__always)
    mutating func word(_ hash: UInt64, find: () -> KnownWord) -> KnownWord {
        let place = Int(truncatingIfNeeded: hash >> (64 - Self.bits)) * 2
        if entries[place].hash == hash { return entries[place].word }
        let found = entries[place + 1].hash == hash ? entries[place + 1] : Entry(hash: hash, word: find())
        entries[place + 1] = entries[place]
        entries[place] = found
        return found.word
    }
}
