import Facts
import Languages

/// What the tables told of the words that were asked for last, by their hashes.
///
/// A text has few words that are not among the thousands before them, and to ask the tables is to wait for memory.
struct WordMemory: Sendable {
    /// What is known of a word: as it stands, without its particles, and as the name of a letter behind one.
    struct Natures: Sendable {
        var whole = WordNature.unknown
        var bare = WordNature.unknown
        var letter = WordNature.unknown
    }

    private struct Entry: Sendable {
        var hash: UInt64
        var natures = Natures()
    }

    /// No word has the hash of no letters.
    private var entries = Array(repeating: Entry(hash: WordHash.seed), count: 1 << Self.bits)
    private static let bits: UInt64 = 12

    /// What is known of a word; found out where another stands in its place.
    @inline(__always)
    mutating func natures(of hash: UInt64, find: () -> Natures) -> Natures {
        let place = Int(truncatingIfNeeded: hash >> (64 - Self.bits))
        if entries[place].hash == hash { return entries[place].natures }
        let natures = find()
        entries[place] = Entry(hash: hash, natures: natures)
        return natures
    }
}
