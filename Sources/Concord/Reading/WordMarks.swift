import Languages

/// What a word is marked as by a table, whatever stands behind it.
enum OwnMark: Sendable, Equatable {
    case none
    /// It has one mark, and begins no phrase.
    case side(UInt16)
    /// It has several, or the words behind it decide.
    case open
}

/// The marks of a word by itself, of two tables.
struct WordMarks: Sendable {
    var contrast = OwnMark.none
    var denial = OwnMark.none
}

/// A set of hashes that may say yes to one that is not in it.
struct Sieve: Sendable {
    private var bits: [UInt64] = Array(repeating: 0, count: 1 << 8)

    @inline(__always)
    private func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) & 0x3FFF }

    mutating func insert(_ hash: UInt64) { bits[place(hash) >> 6] |= 1 << UInt64(place(hash) & 63) }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { bits[place(hash) >> 6] & 1 << UInt64(place(hash) & 63) != 0 }
}
