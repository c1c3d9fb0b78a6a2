/// A word, number or mark of a text, by its place.
///
/// Words carry a hash of their folded letters and no copy of them: 64 bits tell a million words apart with a chance
/// of one in tens of millions that any two meet.
struct Token {
    enum Kind: UInt8 {
        case word
        /// Digits and what binds them: 1,000.5, 10:30, 12/2/2013. `hash` is the place in `Text.numerals`.
        case numeral
        /// One mark or symbol; `hash` is its scalar, folded.
        case mark
    }

    /// The first byte.
    var start: Int32
    /// The byte behind the last.
    var end: Int32
    var hash: UInt64
    /// The place of the word or mark in `Lexicon.words`; 0 where no table knows it, and for numerals.
    var word: Int32
    /// What kinds of things the tables tell of its word, so that few words need be looked at.
    var traits: Word.Traits
    var kind: Kind
    /// How its letters are set, for words of scripts with two cases.
    var letters: Letters
    private var gap: Gap

    /// Whether nothing stands between it and the token before it.
    var isGlued: Bool { gap.contains(.glued) }
    /// Whether a line or paragraph ends before it.
    var startsLine: Bool { gap.contains(.line) }

    /// `bytes`: of a text that the tokeniser takes, which is no longer than 31 bits tell.
    @inline(__always)
    init(_ bytes: Range<Int>, hash: UInt64, word: Int32, traits: Word.Traits, kind: Kind, letters: Letters, gap: Gap) {
        start = Int32(truncatingIfNeeded: bytes.lowerBound)
        end = Int32(truncatingIfNeeded: bytes.upperBound)
        self.hash = hash
        self.word = word
        self.traits = traits
        self.kind = kind
        self.letters = letters
        self.gap = gap
    }

    /// What remains of a word behind a place that it is cut at.
    mutating func cut(at place: Int32) {
        start = place
        gap = .glued
    }

    /// What stands before a token, or doesn't.
    struct Gap: OptionSet {
        let rawValue: UInt8
        static let glued = Gap(rawValue: 1)
        static let line = Gap(rawValue: 2)
    }

    enum Letters: UInt8 {
        /// No case: Arabic, Hebrew, digits.
        case plain
        case lower
        /// Москва.
        case capital
        /// США, and a single capital letter.
        case capitals
    }
}
