/// A set of numbers below 192, a bit each.
struct BitSet: Sendable {
    private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)

    /// `number`: 0 to 191.
    @inline(__always)
    mutating func insert(_ number: Int) {
        precondition(number < 192, "\(number) is too large for a set of small numbers.")
        let bit: UInt64 = 1 << UInt64(number & 63)
        switch number >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        default: words.2 |= bit
        }
    }

    @inline(__always)
    func has(_ number: Int) -> Bool {
        let word = number >> 6
        return (word == 0 ? words.0 : word == 1 ? words.1 : words.2) >> UInt64(number & 63) & 1 == 1
    }

    func isWithin(_ other: BitSet) -> Bool {
        words.0 & ~other.words.0 | words.1 & ~other.words.1 | words.2 & ~other.words.2 == 0
    }

    @inline(__always)
    mutating func formUnion(_ other: BitSet) {
        words.0 |= other.words.0
        words.1 |= other.words.1
        words.2 |= other.words.2
    }

    @inline(__always)
    mutating func formIntersection(_ other: BitSet) {
        words.0 &= other.words.0
        words.1 &= other.words.1
        words.2 &= other.words.2
    }

    /// Whether the two share a number.
    @inline(__always)
    func meets(_ other: BitSet) -> Bool {
        (words.0 & other.words.0) | (words.1 & other.words.1) | (words.2 & other.words.2) != 0
    }

    /// The least number, which is taken out; nil where there is none.
    @inline(__always)
    mutating func popFirst() -> Int? {
        if words.0 != 0 { return Self.popFirst(of: &words.0) }
        if words.1 != 0 { return 64 + Self.popFirst(of: &words.1) }
        if words.2 != 0 { return 128 + Self.popFirst(of: &words.2) }
        return nil
    }

    @inline(__always)
    private static func popFirst(of word: inout UInt64) -> Int {
        let first = word.trailingZeroBitCount
        word &= word &- 1
        return first
    }
}
