import Languages

/// Cuts a stretch of text into words and runs of digits, in one pass over its bytes.
enum WordScan {
    /// The words of a range of the text.
    static func words(in text: [UInt8], _ range: Range<Int>) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(range.count / 7)
        let span = text.span
        var at = range.lowerBound
        var open: Word?
        var capitals = 0
        func close(_ end: Int) {
            guard var word = open else { return }
            word.place = word.place.lowerBound..<end
            word.isAllCapitals = word.length > 1 && capitals == word.length
            words.append(word)
            open = nil
            capitals = 0
        }
        while at < range.upperBound {
            let place = at
            guard let scalar = span.scalar(at: &at) else {
                close(place)
                at = place + 1
                continue
            }
            let isDigit = scalar &- 0x30 < 10 || scalar &- 0x660 < 10 || scalar &- 0x6F0 < 10
            guard isDigit || LetterFolding.isLetter(scalar) || open != nil && isSign(scalar) else {
                if scalar == 0x27 || scalar == 0x2019, open != nil, open?.script == .latin {
                    // don't, it's: one word; the apostrophe itself doesn't count.
                    var next = at
                    if let following = span.scalar(at: &next), LetterFolding.isLetter(following) { continue }
                }
                close(place)
                continue
            }
            let script = isDigit ? .digits : script(scalar)
            if let word = open, (word.script == .digits) != isDigit || parts(word.script, script, scalar) {
                close(place)
            }
            if open == nil {
                open = Word(
                    place: place..<place, hash: seed, script: script, isCapital: false, isAllCapitals: false, length: 0)
            }
            let folded = isDigit ? scalar & 0xF : isSign(scalar) ? 0 : LetterFolding.folded(scalar)
            guard folded != 0 || isDigit else { continue }
            let isUpper = !isDigit && isCapitalLetter(scalar)
            if isUpper {
                capitals += 1
                if open?.length == 0 { open?.isCapital = true }
            }
            let hash = adding(folded, to: open?.hash ?? seed)
            open?.hash = hash
            open?.length += 1
        }
        close(range.upperBound)
        return words
    }

    /// Whether a letter begins another word than the one before it: Latin letters that a particle is written to.
    private static func parts(_ one: Word.Script, _ other: Word.Script, _ scalar: UInt32) -> Bool {
        one != other && (one == .arabic || other == .arabic) && !isSign(scalar)
    }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func adding(_ letter: UInt32, to hash: UInt64) -> UInt64 {
        let mixed = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
        return mixed ^ (mixed >> 31)
    }

    /// The hash of a word, folded as the scan folds it.
    static func hash(of word: some StringProtocol) -> UInt64 {
        var hash = seed
        for scalar in word.unicodeScalars {
            let folded = LetterFolding.isLetter(scalar.value) ? LetterFolding.folded(scalar.value) : 0
            if folded != 0 { hash = adding(folded, to: hash) }
        }
        return hash
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

    private static func isCapitalLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xDE, 0x400...0x42F: scalar != 0xD7
        default: false
        }
    }

    private static func isSign(_ scalar: UInt32) -> Bool {
        scalar &- 0x64B < 0x15 || scalar == 0x640 || scalar == 0x670 || scalar == 0xAD || scalar &- 0x200B < 5
            || scalar &- 0x300 < 0x70
    }
}
