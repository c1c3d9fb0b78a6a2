/// A number, word or mark of a date line.
struct DateToken {
    enum Kind {
        /// Its value, and how many digits wrote it.
        case number(Int, width: Int)
        /// Folded: in lower case, without vowel signs, one letter for those that are confused.
        case word(String)
        case mark(Unicode.Scalar)
    }

    let kind: Kind
    /// Whether it stands at the token before it, with nothing between.
    let isGlued: Bool

    /// The folded word; nil for a number or a mark.
    var word: String? {
        guard case .word(let word) = kind else { return nil }
        return word
    }

    /// Whether the first word of a spelling can begin with a folded letter; sure to be told where it can.
    static func mayBegin(_ spelling: String, with letter: Unicode.Scalar) -> Bool {
        guard let first = spelling.unicodeScalars.first, first.properties.isAlphabetic else { return true }
        return first.properties.lowercaseMapping.unicodeScalars.first?.foldedForDates == letter
    }

    /// The tokens of a line.
    ///
    /// Direction marks, vowel signs and tatweel vanish; hyphens and apostrophes inside words, and full stops behind
    /// them, are spaces.
    static func tokens(of line: String) -> [DateToken] {
        var tokens: [DateToken] = []
        var word = ""
        var number = (value: 0, width: 0)
        var isGlued = false
        func close() {
            if !word.isEmpty { tokens.append(DateToken(kind: .word(word), isGlued: isGlued)) }
            if number.width > 0 {
                tokens.append(DateToken(kind: .number(number.value, width: number.width), isGlued: isGlued))
            }
            if !word.isEmpty || number.width > 0 { isGlued = true }
            word = ""
            number = (0, 0)
        }
        for scalar in line.lowercased().unicodeScalars where !scalar.isPassedOver {
            if let digit = scalar.digitValue {
                if !word.isEmpty { close() }
                number = (min(number.value * 10 + digit, 99_999), number.width + 1)
            } else if scalar.properties.isAlphabetic {
                if number.width > 0 { close() }
                word.unicodeScalars.append(scalar.foldedForDates)
            } else if scalar.properties.isWhitespace {
                close()
                isGlued = false
            } else if !word.isEmpty, "-.'’‘ʼʿʾ‑`".unicodeScalars.contains(scalar) {
                close()
                isGlued = false
            } else {
                close()
                tokens.append(DateToken(kind: .mark(scalar.foldedForDates), isGlued: isGlued))
                isGlued = true
            }
        }
        close()
        return tokens
    }
}

extension Unicode.Scalar {
    /// Direction marks and joiners, vowel signs and accents, tatweel.
    fileprivate var isPassedOver: Bool {
        switch value {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0x61C, 0xFEFF, 0xAD: true
        case 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0x300...0x36F: true
        default: false
        }
    }

    /// One scalar for those that are written for one another.
    fileprivate var foldedForDates: Unicode.Scalar {
        switch self {
        case "أ", "إ", "آ", "ٱ": "ا"
        case "ى", "ی": "ي"
        case "ة", "ۀ", "ہ", "ھ": "ه"
        case "ک": "ك"
        case "ё": "е"
        case "й": "и"
        case "،", "٬": ","
        case "‐", "‑", "‒", "–", "—", "―", "−": "-"
        case "⁄", "∕": "/"
        case "∶", "：": ":"
        default: self
        }
    }
}
