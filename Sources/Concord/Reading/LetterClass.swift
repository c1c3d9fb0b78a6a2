import Languages

/// What a scalar is to the scan of words, in one number: found in one look for those below U+0800.
struct LetterClass: Sendable {
    enum Kind: UInt8, Sendable {
        /// It stands between words.
        case gap
        case letter
        case digit
        /// A vowel sign, an accent, a direction mark: it counts in no word and parts none.
        case sign
    }

    /// From the lowest: 21 bits of what stands for it, 2 of its kind, 3 of its script, one of whether it is Arabic, and
    /// the highest of whether it is a capital.
    private let bits: UInt32

    /// What stands for a letter in a word (`LetterFolding`); the value of a digit.
    var folded: UInt32 { bits & 0x1F_FFFF }
    var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits >> 21 & 3)) ?? .gap }
    var script: Word.Script { Word.Script(rawValue: UInt8(truncatingIfNeeded: bits >> 23 & 7)) ?? .other }
    /// 1 for a capital, 0 for any other.
    var upper: UInt32 { bits >> 31 }

    /// Whether both are letters that stand in one word: Arabic particles are written to words of other scripts.
    @inline(__always)
    func joins(_ first: LetterClass) -> Bool { (bits ^ first.bits) & 0x460_0000 == 0 }

    init(_ scalar: UInt32) {
        let isDigit = scalar &- 0x30 < 10 || scalar &- 0x660 < 10 || scalar &- 0x6F0 < 10
        let isLetter = !isDigit && LetterFolding.isLetter(scalar)
        let folded = isDigit ? scalar & 0xF : isLetter ? LetterFolding.folded(scalar) : 0
        let kind: Kind = isDigit ? .digit : isLetter ? (folded == 0 ? .sign : .letter) : .gap
        let script = isDigit ? .digits : Self.script(scalar)
        bits =
            folded | UInt32(kind.rawValue) << 21 | UInt32(script.rawValue) << 23 | (script == .arabic ? 1 << 26 : 0)
            | (Self.isCapital(scalar) ? 1 << 31 : 0)
    }

    /// The script of a letter.
    static func script(_ scalar: UInt32) -> Word.Script {
        switch scalar {
        case 0..<0x370: .latin
        case 0x400..<0x530: .cyrillic
        case 0x600..<0x700, 0xFB50..<0xFE00, 0xFE70..<0xFF00: .arabic
        default: .other
        }
    }

    private static func isCapital(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xDE, 0x400...0x42F: scalar != 0xD7
        default: false
        }
    }

    /// The classes of U+0000 to U+07FF.
    static let common: [LetterClass] = (0..<0x800).map { LetterClass($0) }
    /// What bytes are that are no UTF-8.
    static let none = LetterClass(0)
}

extension Span<UInt8> {
    /// The class of the scalar below U+0800 at a place, and its length in bytes; nil where another stands there.
    ///
    /// `common`: `LetterClass.common`, fetched once for all scalars.
    @inline(__always)
    func commonClass(at place: Int, _ common: Span<LetterClass>) -> (LetterClass, length: Int)? {
        let first = self[place]
        if first < 0x80 { return (common[Int(first)], 1) }
        guard first &- 0xC2 < 0x1E, place + 1 < count else { return nil }
        let second = self[place + 1]
        guard second & 0xC0 == 0x80 else { return nil }
        return (common[Int(first & 0x1F) << 6 | Int(second & 0x3F)], 2)
    }

    /// The class of the scalar at a place, which moves behind it, or behind one byte that is no UTF-8.
    func letterClass(at place: inout Int, _ common: Span<LetterClass>) -> LetterClass {
        if let (found, length) = commonClass(at: place, common) {
            place += length
            return found
        }
        guard let scalar = scalar(at: &place) else {
            place += 1
            return .none
        }
        return LetterClass(scalar)
    }
}
