import Languages

/// What a scalar is to the tokeniser, found in one look for those below U+0800: Latin, Cyrillic, Arabic and their marks.
struct ScalarClass: Sendable {
    /// What stands for it in a word (`LetterFolding`); 0 where it is passed over.
    let folded: UInt32
    private let flags: UInt8

    var isLetter: Bool { flags & 1 != 0 }
    /// A capital, which counts when a word's letters are told apart.
    var isUpper: Bool { flags & 2 != 0 }
    /// 1 for a capital, 0 for any other.
    var upper: Int { Int(flags >> 1 & 1) }
    /// A letter that counts in a word.
    var isPlain: Bool { flags & 4 != 0 }
    /// A plain letter that begins no address on the web.
    var beginsWord: Bool { flags & 8 != 0 }

    init(_ value: UInt32) {
        folded = LetterFolding.folded(value)
        let isUpper = folded != value && folded != 0 && folded < 0x600 && value < 0x530 && Self.isCapital(value)
        let isLetter = LetterFolding.isLetter(value)
        let isPlain = isLetter && folded != 0
        let mayBeginAddress = folded == 0x68 || folded == 0x77
        flags =
            (isLetter ? 1 : 0) | (isUpper ? 2 : 0) | (isPlain ? 4 : 0) | (isPlain && !mayBeginAddress ? 8 : 0)
    }

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
