import Languages

/// What a scalar is to the tokeniser, found in one look for those below U+0800: Latin, Cyrillic, Arabic and their marks.
struct ScalarClass: Sendable {
    /// What stands for it in a word, in 24 bits, and flags above.
    private let bits: UInt32

    /// What stands for it in a word (`LetterFolding`); 0 where it is passed over.
    var folded: UInt32 { bits & 0xFF_FFFF }
    var isLetter: Bool { bits & 1 << 24 != 0 }
    /// A capital, which counts when a word's letters are told apart.
    var isUpper: Bool { bits & 2 << 24 != 0 }
    /// 1 for a capital, 0 for any other.
    var upper: Int { Int(bits >> 25 & 1) }
    /// A letter that counts in a word.
    var isPlain: Bool { bits & 4 << 24 != 0 }
    /// A plain letter that begins no address on the web.
    var beginsWord: Bool { bits & 8 << 24 != 0 }

    init(_ value: UInt32) {
        let folded = LetterFolding.folded(value)
        let isUpper = folded != value && folded != 0 && folded < 0x600 && value < 0x530 && Self.isCapital(value)
        let isLetter = LetterFolding.isLetter(value)
        let isPlain = isLetter && folded != 0
        let flags: UInt32 =
            (isLetter ? 1 : 0) | (isUpper ? 2 : 0) | (isPlain ? 4 : 0)
            | (isPlain && !Self.mayBeginAddress(value) ? 8 : 0)
        bits = folded | flags << 24
    }

    /// Whether a scalar can begin an address on the web: the h of http, the w of www.
    @inline(__always)
    static func mayBeginAddress(_ value: UInt32) -> Bool { value | 0x20 == 0x68 || value | 0x20 == 0x77 }

    static func isCapital(_ value: UInt32) -> Bool {
        if value < 0x80 { return value &- 0x41 < 26 }
        if value &- 0x400 < 0x30 { return true }
        if value &- 0xC0 < 0x1F { return value != 0xD7 }
        if value &- 0x100 < 0x80 { return value & 1 == (value &- 0x139 < 0x10 || value > 0x178 ? 1 : 0) }
        return value &- 0x460 < 0xD0 && value & 1 == 0
    }

    /// The classes of U+0000 to U+07FF.
    static let common: [ScalarClass] = (0..<0x800).map { ScalarClass($0) }
}

extension Span<UInt8> {
    /// The class of the scalar at a place of a table's form, behind which the place goes; nil where none stands there.
    ///
    /// `common`: `ScalarClass.common`, fetched once for all scalars.
    @inline(__always)
    func scalarClass(at place: inout Int, _ common: [ScalarClass]) -> ScalarClass? {
        let first = self[place]
        if first < 0x80 {
            place += 1
            return common[Int(first)]
        }
        if first &- 0xC2 < 0x1E, place + 1 < count {
            place += 2
            return common[Int(first & 0x1F) << 6 | Int(self[place - 1] & 0x3F)]
        }
        return scalar(at: &place).map { ScalarClass($0) }
    }
}
