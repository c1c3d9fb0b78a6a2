/// The words of a name in small letters, without accents that don't change the sound, vowel signs and tatweel.
enum NameLetters {
    /// What stands between two words of a name.
    enum Joint: Sendable { case space, hyphen, dot }

    struct Word: Sendable {
        var letters: [UInt32]
        /// What stands behind it.
        var joint: Joint
    }

    /// The most letters that are read of a word, and the most words of a name: what is longer is no name.
    static let longestWord = 48
    static let mostWords = 12

    static func words(of name: String) -> [Word] {
        var words: [Word] = []
        var letters: [UInt32] = []
        for scalar in name.unicodeScalars {
            if let letter = letter(smallLetter(scalar.value)) {
                if letter != 0, letters.count < longestWord { letters.append(letter) }
                continue
            }
            guard !letters.isEmpty else {
                // A hyphen or dot behind a space or another mark says nothing.
                continue
            }
            guard words.count < mostWords else { break }
            words.append(Word(letters: letters, joint: joint(scalar.value)))
            letters = []
        }
        if !letters.isEmpty, words.count < mostWords { words.append(Word(letters: letters, joint: .space)) }
        return words
    }

    private static func joint(_ scalar: UInt32) -> Joint {
        switch scalar {
        case 0x2D, 0x2010...0x2015: .hyphen
        case 0x2E: .dot
        default: .space
        }
    }

    /// The letter itself or the one that sounds like it, 0 for what is passed over, nil for what parts words.
    private static func letter(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x61...0x7A: return scalar
        // Apostrophes, soft hyphens, accents in two parts, vowel signs, tatweel, marks of direction.
        case 0x27, 0x60, 0xAD, 0xB4, 0x2B9...0x2BF, 0x2018, 0x2019, 0x300...0x36F, 0x610...0x61A, 0x61C, 0x640,
            0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
            return 0
        case 0x44C, 0x44A: return 0
        case 0xAA, 0xBA, 0xC0...0x24F, 0x1E00...0x1EFF: return plain[scalar] ?? scalar
        case 0x6C0, 0x6C1, 0x6D5: return 0x647
        case 0x6C3: return 0x629
        case 0xFE80...0xFEFC, 0xFB50...0xFDFF: return nil
        default: return LetterScript(of: scalar) == nil ? nil : scalar
        }
    }

    /// Latin letters whose accent tells nothing of the sound, each with the letter that is heard.
    private static let plain: [UInt32: UInt32] = {
        var plain: [UInt32: UInt32] = [:]
        for row in "\(accented)".split(separator: "\n") {
            let scalars = row.unicodeScalars.map(\.value)
            for scalar in scalars.dropFirst(2) { plain[scalar] = scalars[0] }
        }
        return plain
    }()

    private static let accented: StaticString = """
        a	àáâãāăąạảấầẩẫậắằẳẵặǎ
        d	ďḍ
        e	èéêëēĕėęěẹẻẽếềểễệ
        g	ĝġģǧ
        h	ĥħḥ
        i	ìíîïĩīĭįỉịǐ
        k	ķḳ
        l	ĺļľ
        n	ņňǹ
        o	òóôõōŏőơỏọốồổỗộớờởỡợǒ
        r	ŕŗ
        s	ŝṣ
        ş	ș
        t	ťţțŧṭ
        u	ùúûũūŭůűųưủụứừửữựǔ
        w	ŵẁẃẅ
        y	ýÿŷỳỷỹỵ
        z	ẓ
        ć	ĉċ
        """
}
