/// What a sign-off refers to: the kind of a finding and the words at its places, byte for byte.
///
/// It stays the same when other parts of the texts change, and changes with the words that it was made of (FNV-1a, 64
/// bits; no secret depends on it).
public struct Fingerprint: Sendable, Hashable {
    /// The bits.
    public let value: UInt64

    /// From the kind and, edition by edition, its language and words.
    init(kind: FindingKind, words: [(language: String, words: ArraySlice<UInt8>)]) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for byte in kind.rawValue.utf8 { add(byte) }
        for part in words {
            add(0)
            for byte in part.language.utf8 { add(byte) }
            add(0x3A)
            for byte in part.words { add(byte) }
        }
        value = hash
    }
}

extension Fingerprint: CustomStringConvertible {
    /// Sixteen hexadecimal digits.
    public var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
    }
}
