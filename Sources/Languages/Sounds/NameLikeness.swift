/// How much a word of a script with no capitals looks like a name of another language rather than like a word of its
/// own.
///
/// Three letters in a row are counted in the names and in the common words of the language's tables, and a word is
/// judged by the quotient (a naive Bayes classifier of letter trigrams). Names written by their sound have few roots
/// and many long vowels, so it is right in about six of seven cases.
public struct NameLikeness: Sendable {
    private var weights: [Float]

    /// Counts the words of a language's tables.
    public init(_ language: Language) {
        var names = Counts()
        var words = Counts()
        for table in language.nameTables {
            for fields in table.fields where fields.count > 3 {
                let isTerm = fields[0] == "term"
                guard isTerm || fields[0] == "person" || fields[0].hasSuffix("place") else { continue }
                for form in [fields[2]] + fields[3].split(separator: "|") {
                    for word in form.split(separator: " ") {
                        let letters = Self.letters(of: word)
                        if isTerm {
                            words.add(letters)
                        } else if letters.count > 2, !hasArticle(letters) {
                            names.add(letters)
                        }
                    }
                }
            }
        }
        let endings = language.nameWords.fields.first { $0[0] == "ending" }?[1].split(separator: "|") ?? []
        let additions = endings.map { Self.letters(of: $0) }
        for stem in "\(language.commonWords)".split(whereSeparator: \.isWhitespace) {
            let letters = Self.letters(of: stem)
            words.add(letters)
            guard letters.count > 2 else { continue }
            for ending in additions { words.add(letters + ending, weight: Self.formWeight) }
            for beginning in Self.beginnings { words.add(beginning + letters, weight: Self.formWeight) }
        }
        weights = zip(names.counts, words.counts).map { name, word in
            let shares = ((name + 0.3) / (names.sum + 2_400), (word + 0.3) / (words.sum + 2_400))
            return Self.logarithm(shares.0 / shares.1)
        }
        func hasArticle(_ letters: [UInt32]) -> Bool { letters.starts(with: [0x627, 0x644]) }
    }

    /// The logarithm of how many times likelier the word is as a name: above 0 sooner a name, above 4 hardly ever a word.
    public func score(of letters: Span<UInt32>) -> Double {
        var score: Float = 0
        Self.forEachPlace(letters) { score += weights[$0] }
        return Double(score)
    }

    private struct Counts {
        var counts = [Float](repeating: 0, count: NameLikeness.size)
        var sum: Float = 0

        mutating func add(_ letters: [UInt32], weight: Float = 1) {
            guard letters.count > 2 else { return }
            NameLikeness.forEachPlace(letters.span) {
                counts[$0] += weight
                sum += weight
            }
        }
    }

    private static let size = 1 << 14
    /// What each form of a stem counts beside the stem; there are some thirty.
    private static let formWeight: Float = 0.1
    /// What the forms of a verb begin with.
    private static let beginnings: [[UInt32]] = [[0x64A], [0x62A], [0x646], [0x633, 0x64A], [0x633, 0x62A]]

    private static func letters(of word: some StringProtocol) -> [UInt32] {
        word.unicodeScalars.compactMap { scalar in
            let folded = LetterFolding.isLetter(scalar.value) ? LetterFolding.folded(scalar.value) : 0
            return folded == 0 ? nil : folded
        }
    }

    /// The places of the word's trigrams, its edges included.
    private static func forEachPlace(_ letters: Span<UInt32>, _ body: (Int) -> Void) {
        var (first, second): (UInt32, UInt32) = (0, 1)
        for place in 0...letters.count {
            let letter = place < letters.count ? letters[place] : 2
            if first != 0 {
                let hash = (first &* 0x9E37 ^ second &* 0x85EB_CA6B ^ letter &* 0xC2B2_AE35) &* 0x27D4_EB2F
                body(Int(hash >> 18))
            }
            (first, second) = (second, letter)
        }
    }

    /// The natural logarithm, to three digits; no library of mathematics is needed for that.
    private static func logarithm(_ value: Float) -> Float {
        var rest = value.significand
        var sum: Float = 0
        if rest > 1.414_213_5 { rest /= 2; sum = 0.693_147_2 }
        let t = (rest - 1) / (rest + 1)
        sum += 2 * t * (1 + t * t * (1 / 3 + t * t / 5))
        return sum + Float(value.exponent) * 0.693_147_2
    }
}

extension StaticString {
    /// The rows of a table, each cut into its fields.
    fileprivate var fields: [[Substring]] {
        "\(self)".split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }
}
