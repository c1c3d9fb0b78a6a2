import Languages

/// The register's names of one language, found by the words of a text in whatever form they stand.
///
/// Each form of a word leads to the word's own hash, and a phrase is the hashes of its words in a row; so a name of
/// three words needs no table of its combined cases.
struct NameIndex: Sendable {
    struct Entry: Sendable {
        let kind: Kind
        let id: String
    }

    enum Kind: UInt8, Sendable {
        case place, organisation, person
        /// A city of few people, whose name may be a common word.
        case weakPlace
        /// An adjective or inhabitants: российский, французы.
        case nationality
        /// A concept of the termbase.
        case term
    }

    /// What a single word tells beside names.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt8
        static let first = Marks(rawValue: 1)
        static let title = Marks(rawValue: 2)
        static let org = Marks(rawValue: 4)
        static let geo = Marks(rawValue: 8)
        static let inPlace = Marks(rawValue: 16)
        static let inner = Marks(rawValue: 32)
        static let never = Marks(rawValue: 64)
        /// Events, works and times, whose names are none of a person, place or organisation: Cup, Treaty, Ages.
        static let other = Marks(rawValue: 128)
    }

    /// The word of a name, in the form that it is listed in.
    struct Base: Sendable {
        let hash: UInt64
        /// The place of the name that it is alone; -1 where it is none.
        let entry: Int32
        /// Whether a longer name begins with it.
        let goesOn: Bool
    }

    /// Several words of a name in a row.
    private struct Phrase: Sendable {
        var entry: Int32 = -1
        var goesOn = false
    }

    private var phrases = HashTable(absent: Phrase(), capacity: 1 << 12)
    private var entries: [Entry] = []
    private var bases: [Base] = []
    private(set) var surnames = Surnames()
    private(set) var adjectives = Surnames()
    /// Whether one unknown word with a capital inside a sentence is sooner a person.
    private(set) var takesLonelyForPerson = false

    /// Reads the tables of a language, and adds what they tell of words.
    init(_ language: Language, _ words: inout WordsBuilder) {
        for table in language.nameTables {
            for fields in table.rows {
                guard fields.count == 5, let kind = Self.kind(fields[0]) else {
                    preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of names.")
                }
                let entry = Entry(kind: kind, id: String(fields[1]))
                add(String(fields[2]), entry, language, &words)
                for form in fields[3].parts(0x7C) {
                    add(String(form.first == "!" ? form.dropFirst() : form), entry, language, &words)
                }
                for form in fields[4].parts(0x7C) {
                    add(String(form), Entry(kind: .nationality, id: entry.id), language, &words)
                }
            }
        }
        for fields in language.nameWords.rows {
            if fields.count == 2, fields[0] == "lonely" {
                takesLonelyForPerson = fields[1] == "person"
                continue
            }
            if fields.count == 2, fields[0] == "adjective" {
                for ending in fields[1].parts(0x7C) { adjectives.add(ending) }
                continue
            }
            if fields.count == 2, fields[0] == "surname" {
                for ending in fields[1].parts(0x7C) { surnames.add(ending) }
                continue
            }
            guard fields.count == 2, let mark = Self.mark(fields[0]) else {
                preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of name words.")
            }
            for word in fields[1].parts(0x7C) {
                let forms = mark == .first ? language.nameForms(String(word)) : [String(word)]
                for form in forms {
                    for hash in LexiconBuilder.hashes(of: form) { words.edit(hash) { $0.marks.insert(mark) } }
                }
            }
        }
        finish(&words)
    }

    /// Lays the words' bases out flat, each with the name that it is.
    private mutating func finish(_ words: inout WordsBuilder) {
        var hashes: [UInt64] = []
        for place in words.table.values.indices.dropFirst() where !words.table.values[place].bases.isEmpty {
            words.table.values[place].bases = words.bases.flatten(words.table.values[place].bases, into: &hashes)
        }
        bases = hashes.map { hash in
            let phrase = phrases[hash]
            return Base(hash: hash, entry: phrase.entry, goesOn: phrase.goesOn)
        }
    }

    private static func kind(_ name: Substring) -> Kind? {
        switch name {
        case "place": .place
        case "weakplace": .weakPlace
        case "organisation": .organisation
        case "person": .person
        case "term": .term
        default: nil
        }
    }

    private static func mark(_ name: Substring) -> Marks? {
        switch name {
        case "first": .first
        case "title": .title
        case "org": .org
        case "geo": .geo
        case "inplace": .inPlace
        case "inner": .inner
        case "never": .never
        case "other": .other
        default: nil
        }
    }

    private mutating func add(_ name: String, _ entry: Entry, _ language: Language, _ words: inout WordsBuilder) {
        var phrase: UInt64 = 0
        var isFirst = true
        for word in name[...].parts(0x20) {
            let parts = LexiconBuilder.hashes(of: String(word))
            guard let base = parts.first else { continue }
            if parts.count == 1 {
                for form in language.nameForms(String(word)) {
                    for hash in LexiconBuilder.hashes(of: form).prefix(1) { words.add(base: base, to: hash) }
                }
                step(base, &phrase, &isFirst)
            } else {
                // Санкт-Петербург: only the last part changes.
                let pieces = word.parts(0x2D).map(String.init)
                for (place, part) in parts.enumerated() {
                    let forms =
                        place == parts.count - 1 && pieces.count == parts.count ? language.nameForms(pieces[place]) : []
                    for form in forms {
                        for hash in LexiconBuilder.hashes(of: form).prefix(1) { words.add(base: part, to: hash) }
                    }
                    words.add(base: part, to: part)
                    step(part, &phrase, &isFirst)
                }
            }
        }
        guard !isFirst else { return }
        let place = phrases.placeAdding(phrase)
        let known = phrases.values[place].entry
        if known < 0 || entries[Int(known)].kind == .weakPlace {
            phrases.values[place].entry = Int32(entries.count)
            entries.append(entry)
        }
    }

    private mutating func step(_ base: UInt64, _ phrase: inout UInt64, _ isFirst: inout Bool) {
        if isFirst {
            phrase = base
        } else {
            phrases.values[phrases.placeAdding(phrase)].goesOn = true
            phrase = WordHash.joining(phrase, base)
        }
        isFirst = false
    }

    /// The words of names that a word is a form of.
    func bases(of word: Word) -> ArraySlice<Base> { bases[word.bases.range] }

    /// A word of names by its place.
    func base(_ place: Int) -> Base { bases[place] }

    /// Words of names in a row, as one: the name that they are, and whether a longer one begins so.
    func joining(_ base: Base, _ next: Base) -> Base {
        let hash = WordHash.joining(base.hash, next.hash)
        let phrase = phrases[hash]
        return Base(hash: hash, entry: phrase.entry, goesOn: phrase.goesOn)
    }

    /// The name that a word or several are; nil where they are none.
    func entry(_ base: Base) -> Entry? { base.entry < 0 ? nil : entries[Int(base.entry)] }

    func isNationality(_ word: Word) -> Bool { bases(of: word).contains { entry($0)?.kind == .nationality } }
}
