extension Span<UInt8> {
    /// The Unicode scalar whose UTF-8 begins at `at`, which moves behind it; nil, and no move, at the end and where the
    /// bytes are not UTF-8.
    ///
    /// Source: the well-formed sequences of Unicode 16, table 3-7.
    @inlinable @inline(__always)
    public func scalar(at: inout Int) -> UInt32? {
        guard at >= 0, at < count else { return nil }
        let first = self[at]
        if first < 0x80 {
            at += 1
            return UInt32(first)
        }
        let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 0, at + length <= count else { return nil }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = self[at + offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard length == 2 || value >= (length == 3 ? 0x800 : 0x10000) && value < 0x110000 && value &- 0xD800 >= 0x800
        else { return nil }
        at += length
        return value
    }

    /// The Unicode scalar whose UTF-8 ends before `end`, and where it begins; nil at the beginning and where the bytes are
    /// not UTF-8.
    @inlinable
    public func scalar(before end: Int) -> (value: UInt32, place: Int)? {
        guard end > 0, end <= count else { return nil }
        var place = end - 1
        while place > 0, end - place < 4, self[place] & 0xC0 == 0x80 { place -= 1 }
        var next = place
        guard let value = scalar(at: &next), next == end else { return nil }
        return (value, place)
    }
}
