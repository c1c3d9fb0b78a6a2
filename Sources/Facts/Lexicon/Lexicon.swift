import Languages

/// What a word or phrase can mean.
struct Meaning: Sendable {
    let category: Category
    /// What the category counts: a month's number, a currency's place in `Lexicon.codes`, a number.
    let value: Int
    /// Whether its row says more of it: `Item.Flags.marked`.
    var isMarked = false
    /// Whether the word states something by itself; a preposition doesn't.
    var isStrong: Bool { !Self.weak.has(category) }

    private static let weak = Categories(
        .article, .at, .on, .in, .of, .the, .from, .to, .until, .since, .before, .after, .by, .between, .and, .during,
        .comma, .dash, .slash, .colon, .dot, .plus, .s, .about, .over, .under, .atleast, .atmost, .exactly, .minus,
        .point, .rel, .last, .end, .begin, .mid, .ago, .agobefore, .hence, .within, .oclock, .halfpast, .minutepast,
        .minuteto, .ordinalsuffix, .magnitude, .am, .pm, .ormore, .orless, .datefiller, .ad, .bc, .openbracket,
        .closebracket, .decadesuffix, .hash, .exponent, .outof, .whole, .lasting, .clock, .every, .several,
        .unitper, .yearago, .anaphor, .occasion, .superlative, .owner, .yearof, .power, .times, .equal, .orlater,
        .orearlier, .aged,
        .roman, .score, .jalali,
        .hijra,
        .degree, .currencysign, .fromzero, .ofage
    )
}

/// The words of one language that its facts are made of, by the hash of their folded letters.
///
/// Built once from the tables of the language's folder: `category`, tab, `value`, tab, forms between `|`.
final class Lexicon: Sendable {
    /// The language.
    let language: Language
    let hasProclitics: Bool
    /// All words and phrases that a table knows.
    let words: HashTable<Word>
    /// The places of the words that marks of ASCII are.
    let marks: [Int32]
    /// What words mean; each knows its run.
    let meanings: [Meaning]
    /// Codes of currencies and units, and spans, by place.
    let codes: [String]
    let tense: Tense
    /// When the holidays fall, by the place that their meanings have.
    let holidays: [HolidayRule]
    /// The names that the register knows.
    let names: NameIndex
    /// The termbase.
    let terms: TermIndex

    struct Entry {
        /// The meanings of the phrase that ends here.
        let meanings: ArraySlice<Meaning>
        /// Whether a longer phrase begins with it.
        let goesOn: Bool
    }

    /// The lexicon of a language: of the words that begin so.
    init(_ language: Language, _ beginnings: Beginnings = .every) {
        var builder = LexiconBuilder(language: language, beginnings: beginnings)
        builder.addCalendar()
        builder.add(symbols)
        for table in language.factWords { builder.add(table) }
        holidays = builder.addHolidays()
        tense = Tense(language, &builder.words)
        names = NameIndex(language, beginnings, &builder.words)
        terms = TermIndex(language, beginnings, &builder.words)
        SpeechWords.add(language, to: &builder.words)
        builder.addWholeWords()
        self.language = language
        hasProclitics = language.phrasing.hasProclitics
        let (words, meanings, codes) = builder.finished(names, terms)
        (self.words, self.meanings, self.codes) = (words, meanings, codes)
        marks = (0..<128).map { Int32(words.place(of: WordHash.mark($0))) }
    }

    /// The word at a place of `words`.
    @inline(__always)
    func word(_ place: Int32) -> Word { words.values[Int(place)] }

    /// What a phrase means; nil where it is in no table.
    func entry(_ hash: UInt64) -> Entry? { entry(words[hash]) }

    /// What the word of a token means.
    func entry(_ token: Token) -> Entry? { token.kind == .word ? entry(word(token.word)) : nil }

    private func entry(_ word: Word) -> Entry? {
        guard word.flags.contains(.known) else { return nil }
        return Entry(meanings: meanings[word.meanings.range], goesOn: word.flags.contains(.goesOn))
    }

    func code(_ place: Int) -> String { codes.indices.contains(place) ? codes[place] : "" }
}
