/// Eight bytes of a text, asked all at once.
///
/// Source: Warren, Hacker's Delight (2nd edition), 5-1 and 6-1.
struct EightBytes {
    private let bits: UInt64

    private static var each: UInt64 { 0x0101_0101_0101_0101 }
    private static var high: UInt64 { 0x8080_8080_8080_8080 }

    /// The bytes at a place, which are there.
    @inline(__always)
    init(_ bytes: Span<UInt8>, at place: Int) {
        let run = bytes.extracting(place..<place &+ 8)
        var bits: UInt64 = 0
        for at in 0..<8 { bits |= UInt64(run[at]) << UInt64(8 &* at) }
        self.bits = bits
    }

    /// Whether all are ASCII.
    @inline(__always)
    var areASCII: Bool { bits & Self.high == 0 }

    /// Whether one of them is such a byte.
    @inline(__always)
    func have(_ byte: UInt8) -> Bool {
        let other = bits ^ (Self.each &* UInt64(byte))
        return (other &- Self.each) & ~other & Self.high != 0
    }

    /// Whether one of them is below a byte of ASCII.
    @inline(__always)
    func haveAny(below byte: UInt8) -> Bool { (bits &- Self.each &* UInt64(byte)) & ~bits & Self.high != 0 }

    /// How many Unicode scalars begin among them.
    @inline(__always)
    var scalars: Int {
        let behindFirst = bits >> 7 & ~(bits >> 6) & Self.each
        return 8 &- Int((behindFirst &* Self.each) >> 56)
    }
}
