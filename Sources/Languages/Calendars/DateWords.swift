/// What a word of a date line can mean.
enum DateMeaning: Sendable, Hashable {
    case month(Int)
    case hijriMonth(Int)
    case weekday(Int)
    /// года, سنة.
    case yearWord
    /// م, AD: the year before it is Gregorian.
    case era
    /// هـ, AH: the year before it is of the Hijra.
    case hijra
    /// st, nd, rd, th behind a day's number.
    case ordinal
    /// A word between the parts of a date: at, в, الساعة.
    case joint
    case beforeNoon
    case afterNoon
    /// A zone, by its seconds east of Greenwich.
    case zone(Int)
}

/// The words that date lines are made of, in every known language.
///
/// The names that the languages write are here by themselves. A language adds what else is met, in a text table:
/// one row a meaning, `kind`, tab, `number`, tab, spellings between `|`. Kinds are those of `meaning`; spellings are
/// folded, so that case, marks, hamza and hyphens don't count.
struct DateWords: Sendable {
    /// What a phrase means, and in which language.
    struct Entry: Sendable {
        var meanings: [DateMeaning]
        let language: LanguageTag
    }

    /// By folded phrase, its words a space apart.
    private(set) var entries: [String: Entry] = [:]
    /// The words of the longest phrase.
    private(set) var longest = 1

    private let first: Unicode.Scalar

    /// The phrases that begin with a letter, made when a line first has a word that does.
    ///
    /// Most lines that are asked for are no dates, and their first word tells.
    static func beginning(with letter: Unicode.Scalar) -> DateWords {
        made.value(of: letter) { DateWords(of: Language.known, beginningWith: letter) }
    }

    private static let made = MadeOnce<Unicode.Scalar, DateWords>(most: 256)

    private init(of languages: [Language], beginningWith first: Unicode.Scalar) {
        self.first = first
        for language in languages {
            for set in EditionStyle.Months.allCases {
                let names = language.names.months(set)
                add([names.alone, names.inDate], of: language) { .month($0) }
            }
            add([language.names.hijriMonths.alone, language.names.hijriMonths.inDate], of: language) {
                .hijriMonth($0)
            }
            add([language.names.weekdays], of: language) { .weekday($0) }
            for fields in language.names.otherWords.rows {
                guard fields.count == 3, let number = Int(fields[1]), let meaning = Self.meaning(fields[0], number)
                else {
                    preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of date words.")
                }
                for spelling in fields[2].parts(0x7C) { add(String(spelling), meaning, of: language) }
            }
        }
    }

    private static func meaning(_ kind: Substring, _ number: Int) -> DateMeaning? {
        switch kind {
        case "month": .month(number)
        case "hijri": .hijriMonth(number)
        case "weekday": .weekday(number)
        case "year": .yearWord
        case "era": .era
        case "hijra": .hijra
        case "ordinal": .ordinal
        case "joins": .joint
        case "am": .beforeNoon
        case "pm": .afterNoon
        case "zone": .zone(number)
        default: nil
        }
    }

    private mutating func add(_ names: [[String]], of language: Language, as meaning: (Int) -> DateMeaning) {
        for set in names {
            for (index, name) in set.enumerated() { add(name, meaning(index + 1), of: language) }
        }
    }

    private mutating func add(_ spelling: String, _ meaning: DateMeaning, of language: Language) {
        guard DateToken.mayBegin(spelling, with: first) else { return }
        let words = DateToken.tokens(of: spelling).compactMap(\.word)
        guard words.first?.unicodeScalars.first == first else { return }
        let phrase = words.joined(separator: " ")
        longest = max(longest, words.count)
        var entry = entries[phrase] ?? Entry(meanings: [], language: language.tag)
        if !entry.meanings.contains(meaning) { entry.meanings.append(meaning) }
        entries[phrase] = entry
    }
}
