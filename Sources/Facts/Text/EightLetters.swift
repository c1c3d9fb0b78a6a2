import Languages

/// The letters of ASCII that begin eight bytes of a text, found all at once.
///
/// Source: Warren, Hacker's Delight (2nd edition), 6-1.
struct EightLetters {
    /// How many letters there are.
    let count: Int
    /// The bytes in small letters, the first in the lowest.
    private let letters: UInt64
    /// A bit for each of the letters that is a capital, and for each that is none.
    let capitals: UInt64
    let smalls: UInt64

    private static var each: UInt64 { 0x0101_0101_0101_0101 }
    private static var high: UInt64 { 0x8080_8080_8080_8080 }
    /// The bit that a small letter has, and no capital.
    private static var small: UInt64 { 0x2020_2020_2020_2020 }

    /// Those at a place, behind which fewer than eight bytes may stand.
    @inline(__always)
    init(_ bytes: Span<UInt8>, at place: Int) {
        var bits: UInt64 = 0
        if place &+ 8 <= bytes.count {
            let run = bytes.extracting(place..<place &+ 8)
            for at in 0..<8 { bits |= UInt64(run[at]) << UInt64(8 &* at) }
        } else {
            bits = Self.last(of: bytes, from: place)
        }
        letters = bits | Self.small
        // A sum's highest bit tells whether a byte is at least a, or behind z.
        let low = letters & ~Self.high
        let (fromA, behindZ) = (low &+ Self.each &* 0x1F, low &+ Self.each &* 0x05)
        let others = ~(fromA & ~behindZ & ~bits) & Self.high
        count = others.trailingZeroBitCount >> 3
        let taken = ((others & (0 &- others)) >> 7) &- 1
        capitals = ~bits & Self.small & taken
        smalls = bits & Self.small & taken
    }

    @inline(never)
    private static func last(of bytes: Span<UInt8>, from place: Int) -> UInt64 {
        var bits: UInt64 = 0
        var at = bytes.count
        while at > place {
            at &-= 1
            bits = bits << 8 | UInt64(bytes[at])
        }
        return bits
    }

    /// The hash of a word that goes on with them.
    @inline(__always)
    func adding(to hash: UInt64) -> UInt64 {
        var (hash, rest) = (hash, letters)
        for _ in 0..<count {
            hash = WordHash.adding(UInt32(truncatingIfNeeded: rest & 0xFF), to: hash)
            rest >>= 8
        }
        return hash
    }
}
