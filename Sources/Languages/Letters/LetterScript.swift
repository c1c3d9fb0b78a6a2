/// The script that a letter belongs to, as far as recognition tells scripts apart.
enum LetterScript: Int, CaseIterable {
    case latin, cyrillic, arabic, greek, hebrew, han, kana, hangul, devanagari, bengali, gurmukhi, gujarati, tamil
    case telugu, kannada, malayalam, sinhala, thai, lao, tibetan, burmese, khmer, ethiopic, georgian, armenian

    /// The one language that the script stands for, where there is one in the news.
    var onlyLanguage: String? {
        switch self {
        case .latin, .cyrillic, .arabic, .han: nil
        case .greek: "el"
        case .hebrew: "he"
        case .kana: "ja"
        case .hangul: "ko"
        case .devanagari: "hi"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .thai: "th"
        case .lao: "lo"
        case .tibetan: "bo"
        case .burmese: "my"
        case .khmer: "km"
        case .ethiopic: "am"
        case .georgian: "ka"
        case .armenian: "hy"
        }
    }

    /// How much a letter of the script weighs: an ideograph says what two or three letters do.
    var weight: Int {
        switch self {
        case .han: 3
        case .kana, .hangul: 2
        default: 1
        }
    }

    /// The script of a letter, by the blocks of Unicode 16; nil for what is no letter, and for vowel signs.
    init?(of scalar: UInt32) {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
            self = .latin
        case ..<0x370: return nil
        case 0x370...0x373, 0x376...0x37D, 0x37F, 0x386...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x481, 0x48A...0x52F: self = .cyrillic
        case 0x531...0x556, 0x561...0x587: self = .armenian
        case 0x5D0...0x5F2: self = .hebrew
        case 0x620...0x63F, 0x641...0x64A, 0x66E...0x66F, 0x671...0x6D3, 0x6D5, 0x6EE...0x6EF, 0x6FA...0x6FF,
            0x750...0x77F, 0x8A0...0x8C7, 0xFB50...0xFDFB, 0xFE70...0xFEFC:
            self = .arabic
        case 0x904...0x939, 0x958...0x961: self = .devanagari
        case 0x985...0x9B9: self = .bengali
        case 0xA05...0xA39: self = .gurmukhi
        case 0xA85...0xAB9: self = .gujarati
        case 0xB85...0xBB9: self = .tamil
        case 0xC05...0xC39: self = .telugu
        case 0xC85...0xCB9: self = .kannada
        case 0xD05...0xD3A: self = .malayalam
        case 0xD85...0xDC6: self = .sinhala
        case 0xE01...0xE30, 0xE32...0xE33, 0xE40...0xE46: self = .thai
        case 0xE81...0xEB0, 0xEC0...0xEC6: self = .lao
        case 0xF40...0xF6C: self = .tibetan
        case 0x1000...0x102A: self = .burmese
        case 0x10A0...0x10FF, 0x1C90...0x1CBF: self = .georgian
        case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
        case 0x1200...0x135A: self = .ethiopic
        case 0x1780...0x17B3: self = .khmer
        case 0x3041...0x3096, 0x30A1...0x30FA, 0xFF66...0xFF9D: self = .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
        default: return nil
        }
    }
}

/// The small letter of a Latin or Cyrillic capital; any other scalar as it is.
///
/// Source: the simple case mappings of Unicode 16 for Latin-1, Latin Extended-A, Romanian, Vietnamese and Cyrillic.
@inline(__always)
func smallLetter(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: scalar + 32
    case 0x130: 0x69
    case 0x178: 0xFF
    case 0x139...0x148, 0x179...0x17E: scalar + scalar & 1
    case 0x18F: 0x259
    case 0x100...0x137, 0x14A...0x177, 0x218...0x21B, 0x1EA0...0x1EFF: scalar | 1
    case 0x400...0x40F: scalar + 80
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    default: scalar
    }
}
