/// Reads one scalar of UTF-8 at `at` and moves past it; nil, unmoved, at the end and where the bytes are not UTF-8.
///
/// Source: the well-formed sequences of Unicode 16, table 3-7.
@inline(__always)
func scalar(in bytes: Span<UInt8>, at: inout Int) -> Unicode.Scalar? {
    guard at >= 0, at < bytes.count else { return nil }
    let first = bytes[at]
    if first < 0x80 {
        at += 1
        return Unicode.Scalar(first)
    }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, at + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
        let byte = bytes[at + offset]
        guard byte & 0xC0 == 0x80 else { return nil }
        value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000), let scalar = Unicode.Scalar(value) else {
        return nil
    }
    at += length
    return scalar
}
