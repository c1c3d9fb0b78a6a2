/// What the newsroom knows of one language: its name, how it writes numbers and dates, and how it is recognised.
///
/// `Language.known` lists those that an edition can be written in. Each has a folder of its own, and all that differs
/// between languages is a value here: nothing else asks which language it has before it.
public struct Language: Sendable {
    /// The tag of its editions: `ar`, `ru`, `en`.
    public let tag: LanguageTag
    /// Its name in itself: العربية, Русский, English.
    public let ownName: String
    /// How its editions write digits, months and dates unless they say otherwise.
    public let usualStyle: EditionStyle
    /// How it writes numbers and dates in digits.
    public let numerals: NumeralStyle
    /// How it orders the words of dates and numbers.
    public let phrasing: Phrasing
    /// Words with a full stop that end no sentence: `inner` where they never do, `either` where they do before a capital;
    /// kind, tab, forms between `|`.
    let abbreviations: StaticString
    /// Words that begin with the letter of a particle and have none, between `|`; none where particles stand apart.
    public let wholeWords: StaticString
    /// Words of their own that tell only whether a noun is known, and that other languages have no word for, between
    /// `|`; none where the article is written at the noun.
    let articles: StaticString
    /// What Snowball calls its stemmer.
    let snowball: String
    /// The words that facts are made of, one text table a subject: category, tab, value, tab, forms between `|`.
    public let factWords: [StaticString]
    /// Words and endings by which a sentence is of the past or the future: `past`, `future`, `pastending` or
    /// `futurestart`, and `passive`, behind which a form of the past tells none; kind, tab, forms between `|`.
    public let tenses: StaticString
    /// Words that deny (`negation`), leave open (`may`), foretell (`will`), quote (`saying`) and speak of sport (`game`);
    /// kind, tab, forms between `|`.
    public let speech: StaticString
    /// Words that stand in contrast to others, by which an edition that says the opposite is found: group and side
    /// (`ContrastGroups`), tab, forms between `|`; `*` stands for any ending, and a row `-` takes phrases out.
    public let contrasts: StaticString
    /// Words that deny: those of a `clause`, those of a `part`, those that mean a `lack` (shut, missed) and stand for a
    /// denial only where it is missing, of `nothing` (no, nobody), and the `helper` verbs at which a denial would stand;
    /// kind, tab, forms between `|`, `*` for any ending.
    public let denials: StaticString
    /// What stands in a sentence where a denial is taken back, for those that leave more than a gap: denial, tab, words;
    /// behind what is written to the next word a `+`.
    public let affirmations: StaticString
    /// Words between a total and its parts: those that can only mean parts of it (`among`: of whom), those that name some
    /// of it (`including`), and words for `people`, of whom parts are people too; kind, tab, forms between `|`.
    public let partitions: StaticString
    /// Holidays: id, rule (`HolidayRule`), names between `|`, parted by tabs.
    public let holidays: StaticString
    /// Names and terms that news knows, one text table a subject.
    ///
    /// A row is kind, id, approved form, variants between `|` (misspellings behind a `!`), adjectives and inhabitants
    /// between `|`, parted by tabs. In a row of the kind `term`, a variant begins with `?` where its words often mean
    /// something else, and with its part of speech and a colon where it is no noun; the last field is the part of speech
    /// of the approved form.
    public let nameTables: [StaticString]
    /// What tells names from other words: `first` names, `title`s, words of `org`anisations and `geo`graphy, and
    /// capitalised words that are `never` names; kind, tab, forms between `|`.
    public let nameWords: StaticString
    /// Stems of common words, by which a capital that begins a sentence is known to begin no name; parted by white space.
    public let commonWords: StaticString
    /// The forms that a word of a name takes beside the given one: cases, gender, article; empty where there is none.
    public let nameForms: @Sendable (_ word: String) -> [WordForms]
    /// The forms that each word of a term takes: plurals, cases, persons.
    ///
    /// Irregular forms stand behind the words, each after a `/`.
    public let termForms: @Sendable (_ words: [Substring], _ part: PartOfSpeech) -> [[WordForms]]
    /// The letters of a word of a name, noun or adjective that all its forms keep.
    public let keptInNouns: KeptLetters
    /// The letters of a verb of the termbase that all its forms keep, and of what stands behind a `/` too.
    public let keptInVerbs: KeptLetters
    /// How many letters may stand at a word before its own: particles, the article, what tells a verb's person and tense.
    public let particleLetters: Int
    /// The plural forms that it tells apart, in the order of CLDR.
    public let pluralForms: [PluralForm]

    /// The form that goes with a count of whole things.
    let pluralRule: @Sendable (_ count: UInt) -> PluralForm
    /// The names of months and weekdays.
    let names: CalendarNames
    /// How a date is put together.
    let dates: DatePatterns
    /// The most letters of a word that is not left at the end of a line; 0 where any may be.
    let shortWord: Int
    /// How many letters it takes to say what English says in one: the mean of professional translations of news.
    public let usualLength: Double
    /// How numbers, nouns, names and times are written in it.
    let writing: any WritingRules
    /// What tells it from other languages of its script.
    let evidence: Evidence

    /// The way its script runs.
    public var direction: Direction { tag.direction }

    /// The endings of a name's cases, in folded letters, the longest first.
    public var nameCaseEndings: [[UInt32]] {
        nameWords.rows.flatMap { fields -> [[UInt32]] in
            guard fields.count == 2, fields[0] == "case" else { return [] }
            return fields[1].parts(0x7C).map { $0.unicodeScalars.map { LetterFolding.folded($0.value) } }
        }.sorted { $0.count > $1.count }
    }
}
