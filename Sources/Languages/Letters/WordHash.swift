/// How words are hashed: folded letter by folded letter (`LetterFolding`), so that a table and a text agree whatever
/// the encoding of accents, and nothing is copied.
public enum WordHash {
    /// The hash of no letters.
    @inlinable public static var seed: UInt64 { 0x9E37_79B9_7F4A_7C15 }

    /// The hash of a word that goes on with a letter.
    @inlinable @inline(__always)
    public static func adding(_ letter: UInt32, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(letter)) &* 0xD6E8_FEB8_6659_FD93
    }

    /// The hash of a word, given in folded letters.
    @inlinable @inline(__always)
    public static func hash(of letters: Span<UInt32>) -> UInt64 {
        var hash = seed
        for place in letters.indices { hash = adding(letters[place], to: hash) }
        return hash
    }

    /// The hash of a mark, by its scalar.
    @inlinable @inline(__always)
    public static func mark(_ scalar: UInt64) -> UInt64 { scalar &* 0x9E37_79B9 ^ 0xABCD_0000_0000 }

    /// The hash of a phrase that goes on with a word.
    @inlinable @inline(__always)
    public static func joining(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (phrase &+ 0x9E37_79B9_7F4A_7C15 ^ (word << 1 | word >> 63)) &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ (mixed >> 29)
    }
}
