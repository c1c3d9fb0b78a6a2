/// The language that `text` is written in, by its letters, its small words and the ends of its words; nil where that
/// can't be told: no letters, a single name, a mixture.
///
/// Tells apart some sixty languages, those that have no `Language` among them, so that an importer knows what it can't
/// take. A headline of six words is mostly enough. Norwegian is `no`, Sorani Kurdish `ckb`. Reads no further than the
/// first 64 KB; the time grows with the length, and nothing is allocated on the way.
public func languageOf(_ text: String) -> LanguageTag? {
    let bytes = text.utf8.span
    var shares = ScriptShares()
    shares.count(bytes)
    guard let script = shares.main else { return nil }
    switch script {
    case .latin: return EvidenceCount(.latin, of: script, in: bytes).verdict
    case .cyrillic: return EvidenceCount(.cyrillic, of: script, in: bytes).verdict
    case .arabic: return EvidenceCount(.arabic, of: script, in: bytes).verdict
    case .han: return LanguageTag("zh")
    default: return script.onlyLanguage.flatMap { LanguageTag($0) }
    }
}

/// How far a text is read.
private let reach = 65_536

/// How many letters of each script a text has.
private struct ScriptShares {
    private var counts = InlineArray<25, Int>(repeating: 0)

    mutating func count(_ bytes: Span<UInt8>) {
        var at = 0
        while at < min(bytes.count, reach) {
            guard let scalar = bytes.scalar(at: &at).flatMap(Unicode.Scalar.init) else {
                at += 1
                continue
            }
            if let script = LetterScript(of: scalar.value) { counts[script.rawValue] += script.weight }
        }
    }

    /// The script of most of the letters.
    ///
    /// Kanji with kana among them are Japanese, hanja with hangul Korean.
    var main: LetterScript? {
        let total = counts.indices.reduce(0) { $0 + counts[$1] }
        guard total > 0 else { return nil }
        var best = LetterScript.latin
        for script in LetterScript.allCases where counts[script.rawValue] > counts[best.rawValue] { best = script }
        let (han, kana, hangul) = (count(.han), count(.kana), count(.hangul))
        if han + kana + hangul > total / 2 {
            return kana > 0 && kana * 10 >= han + hangul ? .kana : hangul > han ? .hangul : .han
        }
        return counts[best.rawValue] * 2 > total ? best : nil
    }

    private func count(_ script: LetterScript) -> Int { counts[script.rawValue] }
}

/// What speaks for each language of one script.
private struct EvidenceCount {
    private let table: EvidenceTable
    private var scores = InlineArray<64, Float>(repeating: 0)
    /// How many words of the text are small words of each language.
    private var hits = InlineArray<64, Int>(repeating: 0)
    private var words = 0

    /// Weighs the words of `text` that are of `script`.
    init(_ shared: WritingScript, of script: LetterScript, in bytes: Span<UInt8>) {
        table = EvidenceTable.of(shared)
        var word = Word()
        var at = 0
        let end = min(bytes.count, reach)
        while at < end {
            guard let scalar = bytes.scalar(at: &at).flatMap(Unicode.Scalar.init) else {
                at += 1
                continue
            }
            if LetterScript(of: scalar.value) == script {
                word.add(smallLetter(scalar.value))
            } else if !scalar.isInsideWord {
                weigh(word)
                word = Word()
            }
        }
        weigh(word)
    }

    private mutating func weigh(_ word: Word) {
        guard word.length > 0 else { return }
        words += 1
        for index in 0..<word.rareCount {
            let mask = table.letters[word.rare[index]] ?? 0
            if mask != 0 { add(0.5, mask, penalty: 1) }
        }
        if let mask = table.masks[word.hash.value] {
            add(1, mask)
            for place in table.languages.indices where mask >> UInt64(place) & 1 == 1 { hits[place] += 1 }
            return
        }
        var beginning = PieceHash(.beginning)
        for length in 1...5 where length < word.length {
            if length <= 4 {
                beginning.add(word.first[length - 1])
                if let mask = table.masks[beginning.value] { add(0.35 * weight(ofLetters: length), mask) }
            }
            var ending = PieceHash(.ending)
            for index in (0..<length).reversed() { ending.add(word.last[(word.length - 1 - index) & 7]) }
            if let mask = table.masks[ending.value] { add(0.4 * weight(ofLetters: length), mask) }
        }
    }

    /// A long ending says more than a short one.
    private func weight(ofLetters length: Int) -> Float {
        length == 1 ? 0.25 : length == 2 ? 0.6 : length == 3 ? 1 : 1.4
    }

    /// Adds to the languages of `mask` the more, the fewer they are; takes `penalty` from the others.
    private mutating func add(_ weight: Float, _ mask: UInt64, penalty: Float = 0) {
        let share = Float(table.languages.count) / Float(mask.nonzeroBitCount)
        let gain = weight * (share < 1.5 ? 0.3 : share < 3 ? 1 : share < 6 ? 2 : share < 12 ? 3 : 4)
        for place in table.languages.indices {
            scores[place] += mask >> UInt64(place) & 1 == 1 ? gain : -penalty
        }
    }

    /// The language that most speaks for, where it is far enough before the next.
    var verdict: LanguageTag? {
        var best = 0
        var second: Float = -.infinity
        for place in table.languages.indices.dropFirst() {
            if scores[place] > scores[best] {
                second = max(second, scores[best])
                best = place
            } else {
                second = max(second, scores[place])
            }
        }
        guard table.languages.indices.contains(best), scores[best] >= 1.8, scores[best] - max(second, 0) >= 0.4,
            words < 30 || hits[best] * 12 >= words
        else { return nil }
        return table.languages[best]
    }
}

/// What is kept of a word while it is read.
private struct Word {
    var hash = PieceHash()
    var length = 0
    /// The first letters.
    var first = InlineArray<4, UInt32>(repeating: 0)
    /// The last letters, each at its place in the word modulo 8.
    var last = InlineArray<8, UInt32>(repeating: 0)
    /// The letters that not all languages have.
    var rare = InlineArray<8, UInt32>(repeating: 0)
    var rareCount = 0

    @inline(__always)
    mutating func add(_ letter: UInt32) {
        hash.add(letter)
        if length < 4 { first[length] = letter }
        last[length & 7] = letter
        length += 1
        if letter > 0x7F, rareCount < 8 {
            rare[rareCount] = letter
            rareCount += 1
        }
    }
}

extension Unicode.Scalar {
    /// Vowel signs, tatweel and joiners, which don't end a word.
    fileprivate var isInsideWord: Bool {
        switch value {
        case 0x640, 0x64B...0x65F, 0x670, 0x200C, 0x200D, 0x300...0x36F, 0xAD: true
        default: false
        }
    }
}
