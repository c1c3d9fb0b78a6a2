/// What all tables of a language say of one word or phrase.
///
/// A word of a text is looked up once, when it is cut out; one that no table knows costs nothing more.
struct Word: Sendable {
    /// What it can mean, among `Lexicon.meanings`.
    var meanings = Run()
    /// The words of names that it is a form of, among `NameIndex.bases`.
    var bases = Run()
    /// The words of terms that it is a form of, among `TermIndex.bases`.
    var terms = Run()
    /// A bit for each word that goes on a phrase behind it, by the word's hash: most that stand there go on none.
    var next: UInt64 = 0
    /// A bit for each of the words of names and of terms, by its hash.
    var asNames: UInt32 = 0
    var asTerms: UInt32 = 0
    /// What it tells beside names.
    var marks: NameIndex.Marks = []
    /// What it does in speech; nil where nothing.
    var role: SpeechWords.Role?
    /// -1 where it tells of the past, 1 of what is to come.
    var lean: Int8 = 0
    var flags: Flags = []
    /// The same and more in a byte that a text's tokens carry.
    var traits: Traits = []

    /// Tells that a phrase goes on with a word, by its hash.
    mutating func goOn(with hash: UInt64) {
        flags.formUnion([.known, .goesOn])
        next |= Self.bit(of: hash)
    }

    /// Whether a phrase may go on with a word.
    @inline(__always)
    func mayGoOn(with hash: UInt64) -> Bool { next & Self.bit(of: hash) != 0 }

    /// The bit of a word of names or terms.
    @inline(__always)
    static func nameBit(of hash: UInt64) -> UInt32 { 1 << UInt32(truncatingIfNeeded: hash >> 32 & 31) }

    @inline(__always)
    private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash >> 32 & 63) }

    /// What kinds of things the tables tell of a word.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// `Flags.known`.
        static let known = Traits(rawValue: 1)
        /// A term begins with it.
        static let term = Traits(rawValue: 2)
        /// A name begins with it.
        static let name = Traits(rawValue: 4)
        /// It does something in speech.
        static let role = Traits(rawValue: 8)
        /// It tells of the past or of what is to come.
        static let lean = Traits(rawValue: 16)
        /// It tells something beside names.
        static let marks = Traits(rawValue: 32)
        /// `Flags.game`.
        static let game = Traits(rawValue: 64)
        /// It is an adjective of a country, or one who lives there.
        static let nationality = Traits(rawValue: 128)
    }

    /// What it has, told in `traits`.
    func withTraits(_ names: NameIndex, _ terms: TermIndex) -> Word {
        var word = self
        func tell(_ trait: Traits, _ isSo: Bool) { if isSo { word.traits.insert(trait) } }
        if terms.isAlone(self) { word.flags.insert(.termAlone) }
        tell(.known, flags.contains(.known))
        tell(.term, terms.isBeginning(self))
        tell(.name, names.isBeginning(self))
        tell(.role, role != nil)
        tell(.lean, lean != 0)
        tell(.marks, !marks.isEmpty)
        tell(.game, flags.contains(.game))
        tell(.nationality, !bases.isEmpty && names.isNationality(self))
        return word
    }

    struct Flags: OptionSet, Sendable {
        let rawValue: UInt8
        /// It, or a phrase that begins with it, is among the words of facts; in a language that writes particles at their
        /// words, or a word that they can be split from.
        static let known = Flags(rawValue: 1)
        /// A longer phrase begins with it.
        static let goesOn = Flags(rawValue: 2)
        /// It states something by itself.
        static let strong = Flags(rawValue: 4)
        /// It speaks of sport, so that 3:2 near it is a score.
        static let game = Flags(rawValue: 8)
        /// It is a word of a term, from which particles can be split.
        static let term = Flags(rawValue: 16)
        /// It begins with the letter of a particle and has none: كلا is no لا with ك before it.
        static let whole = Flags(rawValue: 32)
        /// It is a term by itself.
        static let termAlone = Flags(rawValue: 64)
        /// `Category.verb`.
        static let verb = Flags(rawValue: 128)
    }
}

/// The words of a language while its tables are read.
struct WordsBuilder {
    var table: HashTable<Word>
    var meanings: GrowingLists<Meaning>
    var bases: GrowingLists<UInt64>
    var terms: GrowingLists<TermIndex.Form>

    /// An empty one, with room for the words that begin so.
    init(_ beginnings: Beginnings) {
        table = HashTable(absent: Word(), capacity: beginnings.share(of: 1 << 15))
        meanings = GrowingLists(capacity: beginnings.share(of: 1 << 13))
        bases = GrowingLists(capacity: beginnings.share(of: 1 << 16))
        terms = GrowingLists(capacity: beginnings.share(of: 1 << 16))
    }

    /// Changes what is known of a word.
    mutating func edit(_ hash: UInt64, _ change: (inout Word) -> Void) {
        let place = table.placeAdding(hash)
        change(&table.values[place])
    }

    /// Adds a meaning, unless the word has it.
    mutating func add(_ meaning: Meaning, to hash: UInt64) {
        let place = table.placeAdding(hash)
        table.values[place].flags.insert(.known)
        meanings.add(meaning, to: &table.values[place].meanings) {
            $0.category == meaning.category && $0.value == meaning.value
        }
    }

    /// Tells that a word is a form of another, a word of terms.
    mutating func add(term: TermIndex.Form, to hash: UInt64) {
        let place = table.placeAdding(hash)
        terms.add(term, to: &table.values[place].terms) { $0 == term }
    }

    /// Tells that a word is a form of another, a word of names.
    mutating func add(base: UInt64, to hash: UInt64) {
        let place = table.placeAdding(hash)
        bases.add(base, to: &table.values[place].bases) { $0 == base }
    }
}
