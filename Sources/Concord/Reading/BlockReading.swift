import Facts

/// What a block says: its sentences, and what each states, in bytes of the block.
struct BlockReading: Sendable {
    var sentences: [SentenceReading] = []
}

/// What a sentence says.
struct SentenceReading: Sendable {
    /// Bytes of the block.
    var place: Range<Int>
    var facts: [Fact] = []
    var names: [NamedThing] = []
    var words: [Word] = []
    /// Words of contrast groups: rose, before, north.
    var marks: [Mark] = []
    /// Words that deny: not, never, without.
    var denials: [Mark] = []
    /// Words by which something will or may happen.
    var moods: [Mood] = []
    /// Dates that don't fall on the weekday that stands beside them.
    var misdated: [Range<Int>] = []
    /// What is quoted.
    var quotes: [Quote] = []
    /// Letters, without marks and white space.
    var letters = 0
    /// The same for sentences of the same words.
    var hash: UInt64 = 0
    /// What it shares with its renderings in other languages.
    var keys = SentenceKeys()
    /// What its names, terms, opposite words and times come to.
    var tally = Tally()

    /// Reckons what follows from all that was read.
    mutating func sumUp() {
        keys = SentenceKeys(facts, names, words)
        tally = Tally(facts, names, marks, words)
    }
}

/// A word by which something will happen, or may.
struct Mood: Sendable {
    var isWill: Bool
    var place: Range<Int>
}

/// A word, by its place and the hash of its folded letters.
///
/// A story has thousands, so that each takes no more room than it must.
struct Word: Sendable {
    let hash: UInt64
    private let start: UInt32
    private let end: UInt32
    private let letters: UInt16
    let script: Script
    private let capitals: Capitals
    /// What the language's tables tell of it.
    var nature = WordNature.unknown
    /// The same, and what they tell of it without its particles.
    var bareNature = WordNature.unknown
    /// The same of the name of a letter that stands behind a particle of one letter; unknown where it is none.
    var letterNature = WordNature.unknown
    /// How much one that no table lists looks like a name, whole or without particles; 0 where its language has
    /// capitals to tell.
    var likeness: Float = 0

    private enum Capitals: UInt8 { case none, first, all }

    /// `length`: how many of its scalars are letters.
    init(place: Range<Int>, hash: UInt64, script: Script, isCapital: Bool, isAllCapitals: Bool, length: Int) {
        (start, end) = (UInt32(clamping: place.lowerBound), UInt32(clamping: place.upperBound))
        (self.hash, self.script, letters) = (hash, script, UInt16(clamping: length))
        capitals = isAllCapitals ? .all : isCapital ? .first : .none
    }

    /// Its bytes in the block; a block of four gigabytes is no story's.
    var place: Range<Int> { Int(start)..<Int(end) }
    /// Scalars that are letters.
    var length: Int { Int(letters) }
    var isCapital: Bool { capitals != .none }
    var isAllCapitals: Bool { capitals == .all }

    /// Whether it is Latin and in capitals, as acronyms are.
    var isLatinAcronym: Bool { isAllCapitals && script == .latin && (2...6).contains(length) }

    /// Whether it is the name of a letter, and whether it is nothing else; nil where it is none.
    ///
    /// `isFirst`: whether it may have a particle before it.
    func letterName(isFirst: Bool) -> Bool? {
        if nature.contains(.letter) { return nature.isDisjoint(with: .otherThanLetter) }
        guard isFirst, letterNature.contains(.letter) else { return nil }
        return letterNature.isDisjoint(with: .otherThanLetter)
    }

    enum Script: UInt8, Sendable { case latin, cyrillic, arabic, other, digits }
}

extension WordNature {
    fileprivate static let otherThanLetter: WordNature = [.common, .inflected, .marked, .stated]
}
