/// What a language's folder gives to those who write in it.
///
/// The rules of each language are one value of this type; all that needs no rules stands in tables.
protocol WritingRules: Sendable {
    /// The cases that the language tells apart in writing.
    var cases: [GrammaticalCase] { get }
    /// The genders of its nouns.
    var genders: [Gender] { get }
    /// How it writes numbers in digits.
    var numberMarks: NumberMarks { get }
    /// Units of measure and of time, magnitudes (`e3`, `e6`, `e9`, `e12`), `percent` and `percent-point`.
    var units: NounTable { get }
    /// Nouns that news counts.
    var countedNouns: [Noun] { get }
    /// The case of a measure behind a verb: استمرت ساعتين.
    var measureCase: GrammaticalCase { get }
    /// Currencies by their code of ISO 4217.
    var currencies: NounTable { get }
    /// How dates and times are put together: see `WritingPattern`.
    var patterns: PatternTable { get }
    /// The words of times: see `WritingPattern`.
    var timeNouns: NounTable { get }

    /// A whole number from 0 in words; nil where it is too large.
    ///
    /// `form`: case, and the gender of what is counted.
    func cardinal(_ number: Int, _ form: WordForm) -> String?
    /// Whether in words, with a noun behind it, the number is one that reads well; others are written in digits.
    func countsInWords(_ number: Int) -> Bool
    /// An ordinal in words; nil where it is too large.
    func ordinal(_ number: Int, _ form: WordForm) -> String?
    /// An ordinal whose number is written as `digits`.
    func ordinal(_ number: Int, digits: String, _ form: WordForm) -> String
    /// A noun of the register with the gender and life that its letters show; nil where they don't tell its forms.
    func noun(named name: String) -> Noun?
    /// What adjectives and verbs beside a term agree with; nil where the language has no such agreement.
    func agreement(of term: String) -> WordForm?
    /// The noun among the words behind a count, where its ending alone tells it, and how many words it takes.
    func noun(countedBy count: Int?, in words: [String]) -> (noun: Noun, words: Int)?
    /// A noun or phrase in a form.
    func inflected(_ noun: Noun, _ form: WordForm) -> String
    /// A numeral and the noun that it counts.
    ///
    /// `whole` is nil for a fraction; `numeral` gives the number in the form that it takes beside the noun.
    func counted(_ whole: Int?, _ noun: Noun, _ form: WordForm, inWords: Bool, numeral: (WordForm) -> String) -> String
    /// A noun behind a magnitude: миллион рублей, مليون دولار.
    func behindMagnitude(_ noun: Noun, _ form: WordForm) -> String
    /// A name of the register in a form.
    func name(_ name: String, _ kind: NameKind, _ form: WordForm) -> String
    /// An adjective, given in the dictionary's form, in a form.
    func adjective(_ adjective: String, _ form: WordForm) -> String
    /// A small word in the form that it takes before `text`: в and во, a and an; nil where the word never changes.
    func leading(_ word: String, before text: String) -> String?
    /// A text as it is written at a particle before it: العراق behind ل is لعراق.
    func glued(_ text: String, behind particle: String) -> String
    /// The cases that may stand behind a preposition; empty where the word is none.
    func cases(behind word: String) -> [GrammaticalCase]
}

/// What a name names, which tells how it is declined.
public enum NameKind: String, Sendable, Hashable, CaseIterable {
    case person, place, organisation, term
}

/// The marks of numbers in digits.
public struct NumberMarks: Sendable, Hashable {
    /// The mark before a fraction.
    public var decimal: String
    /// What stands between groups of three digits.
    public var group: String
    /// The fewest digits of a number that is grouped.
    public var groupsFrom: Int
    /// The two, where the digits are those of the Arabic script; nil where the script makes no difference.
    public var inArabicDigits: (decimal: String, group: String)?

    init(decimal: String, group: String, groupsFrom: Int, inArabicDigits: (decimal: String, group: String)? = nil) {
        self.decimal = decimal
        self.group = group
        self.groupsFrom = groupsFrom
        self.inArabicDigits = inArabicDigits
    }

    /// By value.
    public static func == (one: NumberMarks, other: NumberMarks) -> Bool {
        one.decimal == other.decimal && one.group == other.group && one.groupsFrom == other.groupsFrom
    }

    /// The decimal mark and the group's.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(decimal)
        hasher.combine(group)
    }
}
