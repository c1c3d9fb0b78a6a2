import Languages

/// What a word or phrase can mean.
struct Meaning: Sendable {
    let category: Category
    /// What the category counts: a month's number, a currency's place in `Lexicon.codes`, a number.
    let value: Int
    /// Whether the word states something by itself; a preposition doesn't.
    var isStrong: Bool { !Self.weak.has(category) }

    private static let weak = Categories(
        .article, .at, .on, .in, .of, .the, .from, .to, .until, .since, .before, .after, .by, .between, .and, .during,
        .comma, .dash, .slash, .colon, .dot, .plus, .s, .about, .over, .under, .atleast, .atmost, .exactly, .minus,
        .point, .rel, .last, .end, .begin, .mid, .ago, .agobefore, .hence, .within, .oclock, .halfpast, .minutepast,
        .minuteto, .ordinalsuffix, .magnitude, .am, .pm, .ormore, .orless, .datefiller, .ad, .bc, .openbracket,
        .closebracket, .decadesuffix, .hash, .exponent, .outof, .whole, .lasting, .clock, .every, .several, .age,
        .unitper,
        .degree, .currencysign
    )
}

/// The words of one language that its facts are made of, by the hash of their folded letters.
///
/// Built once from the tables of the language's folder: `category`, tab, `value`, tab, forms between `|`.
final class Lexicon: Sendable {
    /// The language.
    let language: Language
    let hasProclitics: Bool
    private let table: HashTable
    private let meanings: [Meaning]
    /// Codes of currencies and units, and spans, by place.
    let codes: [String]
    let tense: Tense
    /// When the holidays fall, by the place that their meanings have.
    let holidays: [HolidayRule]
    /// What denies, foretells and quotes.
    let speech: SpeechWords
    /// The names that the register knows.
    let names: NameIndex

    struct Entry {
        /// The meanings of the phrase that ends here.
        let meanings: ArraySlice<Meaning>
        /// Whether a longer phrase begins with it.
        let goesOn: Bool
    }

    /// The lexicon of a language.
    init(_ language: Language) {
        var builder = LexiconBuilder(language: language)
        builder.addCalendar()
        builder.add(symbols)
        for table in language.factWords { builder.add(table) }
        holidays = builder.addHolidays()
        tense = Tense(language)
        names = NameIndex(language)
        speech = SpeechWords(language)
        if language.phrasing.hasProclitics { for word in names.words + speech.words { builder.addWord(word) } }
        self.language = language
        hasProclitics = language.phrasing.hasProclitics
        (table, meanings, codes) = builder.finished()
    }

    /// Whether a word or the start of a phrase has this hash.
    @inline(__always)
    func has(_ hash: UInt64) -> Bool { table[hash] != nil }

    /// What a phrase means; nil where it is in no table.
    @inline(__always)
    func entry(_ hash: UInt64) -> Entry? {
        guard let found = table[hash] else { return nil }
        return Entry(meanings: meanings[found.first..<found.first + found.count], goesOn: found.goesOn)
    }

    func code(_ place: Int) -> String { codes.indices.contains(place) ? codes[place] : "" }
}

/// From hashes to runs of meanings; open addressing.
struct HashTable: Sendable {
    struct Run: Sendable {
        var first: Int
        var count: Int
        var goesOn: Bool
    }

    private var keys: [UInt64]
    private var runs: [Run]
    private let mask: Int

    init(_ entries: [UInt64: Run]) {
        var size = 64
        while size < entries.count * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        runs = Array(repeating: Run(first: 0, count: 0, goesOn: false), count: size)
        mask = size - 1
        for (key, run) in entries {
            var at = Int(truncatingIfNeeded: key >> 20) & mask
            while keys[at] != 0 { at = (at + 1) & mask }
            keys[at] = key
            runs[at] = run
        }
    }

    /// Every key, in no order.
    var all: [UInt64] { keys.filter { $0 != 0 } }

    @inline(__always)
    subscript(key: UInt64) -> Run? {
        var at = Int(truncatingIfNeeded: key >> 20) & mask
        while keys[at] != 0 {
            if keys[at] == key { return runs[at] }
            at = (at + 1) & mask
        }
        return nil
    }
}
