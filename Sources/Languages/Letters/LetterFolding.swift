/// One letter for those that are written for one another, so that a word has one form.
///
/// It is what makes لأول and لاول, Ёлка and елка, Straße and STRASE one word. Case, vowel signs, tatweel, accents, soft hyphens and direction marks don't count; the Arabic presentation forms
/// (U+FB50 to U+FEFF) are the letters that they show. Source of the lists: Unicode 16, blocks Latin-1 to Latin
/// Extended-A, Cyrillic, Arabic and Arabic Presentation Forms.
public enum LetterFolding {
    /// The letter that stands for the scalar `value`; 0 where it is passed over.
    @inlinable @inline(__always)
    public static func folded(_ value: UInt32) -> UInt32 {
        if value < 0x80 { return value &- 0x41 < 26 ? value | 0x20 : value }
        if value &- 0x400 < 0x60 {
            switch value {
            case 0x451, 0x401: return 0x435
            case 0x439, 0x419: return 0x438
            case 0x410...0x42F: return value + 0x20
            case 0x400...0x40F: return value + 0x50
            default: return value
            }
        }
        if value &- 0x600 < 0x100 { return arabic(value) }
        return rare(value)
    }

    @inlinable
    static func arabic(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x622, 0x623, 0x625, 0x671: 0x627
        case 0x649, 0x6CC: 0x64A
        case 0x629, 0x6C0, 0x6C1, 0x6C3, 0x6BE, 0x6D5: 0x647
        case 0x6A9: 0x643
        case 0x61C, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0x610...0x61A: 0
        default: value
        }
    }

    @usableFromInline
    static func rare(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0x300...0x36F,
            0xFE00...0xFE0F:
            return 0
        case 0xC0...0x17F:
            let at = Int(value - 0xC0)
            return at < latin.count ? UInt32(latin[at]) : value
        case 0x460...0x52F: return value | 1
        case 0x391...0x3A9: return value + 0x20
        case 0x1E9E: return 0x73
        case 0xFE80...0xFEF4: return arabic(forms[Int(value - 0xFE80)])
        case 0xFB50...0xFBFF:
            return switch value {
            case 0xFB56...0xFB59: 0x67E
            case 0xFB7A...0xFB7D: 0x686
            case 0xFB8A, 0xFB8B: 0x698
            case 0xFB8E...0xFB91: 0x643
            case 0xFB92...0xFB95: 0x6AF
            case 0xFBFC...0xFBFF: 0x64A
            default: value
            }
        default: return value
        }
    }

    /// U+00C0 to U+017F without their accents, in lower case.
    private static let latin: [UInt8] = Array(
        ("aaaaaaaceeeeiiiidnooooo*ouuuuyts" + "aaaaaaaceeeeiiiidnooooo/ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
            + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    /// The letters behind U+FE80 to U+FEF4.
    private static let forms: [UInt32] = {
        let counts: [(UInt32, Int)] = [
            (0x621, 1), (0x622, 2), (0x623, 2), (0x624, 2), (0x625, 2), (0x626, 4), (0x627, 2), (0x628, 4), (0x629, 2),
            (0x62A, 4), (0x62B, 4), (0x62C, 4), (0x62D, 4), (0x62E, 4), (0x62F, 2), (0x630, 2), (0x631, 2), (0x632, 2),
            (0x633, 4), (0x634, 4), (0x635, 4), (0x636, 4), (0x637, 4), (0x638, 4), (0x639, 4), (0x63A, 4), (0x641, 4),
            (0x642, 4), (0x643, 4), (0x644, 4), (0x645, 4), (0x646, 4), (0x647, 4), (0x648, 2), (0x649, 2), (0x64A, 4),
        ]
        let letters = counts.flatMap { Array(repeating: $0.0, count: $0.1) }
        return letters + Array(repeating: 0x627, count: max(0, 0x75 - letters.count))
    }()

    /// Whether a scalar is part of a word.
    @inlinable @inline(__always)
    public static func isLetter(_ value: UInt32) -> Bool {
        if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
        if value < 0x400 {
            return value >= 0xC0 && value != 0xD7 && value != 0xF7 && value < 0x250 || value &- 0x300 < 0x70
                || value >= 0x370 || value == 0xAA || value == 0xBA || value == 0xAD
        }
        if value < 0x530 { return true }
        if value &- 0x600 < 0x100 {
            return value >= 0x620 && value &- 0x660 >= 10 && value &- 0x6F0 >= 10 && value &- 0x66A >= 4
                && value != 0x6D4 || value &- 0x610 < 11 || value == 0x61C
        }
        if value < 0x2000 { return true }
        if value < 0x2C00 {
            return value &- 0x200B < 5 || value &- 0x202A < 5 || value &- 0x2060 < 10 && value != 0x2065
                || value &- 0x2090 < 13
        }
        if value >= 0x3000, value < 0x3040 { return false }
        if value >= 0xFF00 {
            return (value &- 0xFF21 < 26) || (value &- 0xFF41 < 26) || value > 0xFF65 && value < 0xFFF0
                || value > 0x1_0000 && value &- 0x1F000 >= 0x1000
        }
        return value < 0xE000 || value >= 0xF900
    }
}
