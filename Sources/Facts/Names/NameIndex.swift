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

    private var bases: [UInt64: [UInt64]] = [:]
    private var phrases: [UInt64: Entry] = [:]
    private var goesOn: Set<UInt64> = []
    private var marks: [UInt64: Marks] = [:]
    private(set) var surnames = Surnames()
    private(set) var adjectives = Surnames()
    /// Whether one unknown word with a capital inside a sentence is sooner a person.
    private(set) var takesLonelyForPerson = false

    init(_ language: Language) {
        for table in language.nameTables {
            for row in "\(table)".split(separator: "\n") {
                let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
                guard fields.count == 5, let kind = Self.kind(fields[0]) else {
                    preconditionFailure("\(language.tag): '\(row)' is no row of names.")
                }
                let entry = Entry(kind: kind, id: String(fields[1]))
                add(String(fields[2]), entry, language)
                for form in fields[3].split(separator: "|") { add(String(form), entry, language) }
                for form in fields[4].split(separator: "|") {
                    add(String(form), Entry(kind: .nationality, id: entry.id), language)
                }
            }
        }
        for row in "\(language.nameWords)".split(separator: "\n") {
            let fields = row.split(separator: "\t")
            if fields.count == 2, fields[0] == "lonely" {
                takesLonelyForPerson = fields[1] == "person"
                continue
            }
            if fields.count == 2, fields[0] == "adjective" {
                for ending in fields[1].split(separator: "|") { adjectives.add(ending) }
                continue
            }
            if fields.count == 2, fields[0] == "surname" {
                for ending in fields[1].split(separator: "|") { surnames.add(ending) }
                continue
            }
            guard fields.count == 2, let mark = Self.mark(fields[0]) else {
                preconditionFailure("\(language.tag): '\(row)' is no row of name words.")
            }
            for word in fields[1].split(separator: "|") {
                let forms = mark == .first ? language.nameForms(String(word)) : [String(word)]
                for form in forms {
                    for hash in LexiconBuilder.hashes(of: form) { marks[hash, default: []].insert(mark) }
                }
            }
        }
    }

    private static func kind(_ name: Substring) -> Kind? {
        switch name {
        case "place": .place
        case "weakplace": .weakPlace
        case "organisation": .organisation
        case "person": .person
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

    private mutating func add(_ name: String, _ entry: Entry, _ language: Language) {
        var phrase: UInt64 = 0
        var isFirst = true
        for word in name.split(separator: " ") {
            let parts = LexiconBuilder.hashes(of: String(word))
            guard let base = parts.first else { continue }
            if parts.count == 1 {
                for form in language.nameForms(String(word)) {
                    for hash in LexiconBuilder.hashes(of: form).prefix(1) where bases[hash]?.contains(base) != true {
                        bases[hash, default: []].append(base)
                    }
                }
                step(base, &phrase, &isFirst)
            } else {
                // Санкт-Петербург: only the last part changes.
                let pieces = word.split(separator: "-").map(String.init)
                for (place, part) in parts.enumerated() {
                    let forms =
                        place == parts.count - 1 && pieces.count == parts.count ? language.nameForms(pieces[place]) : []
                    for form in forms {
                        for hash in LexiconBuilder.hashes(of: form).prefix(1) where bases[hash]?.contains(part) != true
                        {
                            bases[hash, default: []].append(part)
                        }
                    }
                    if bases[part]?.contains(part) != true { bases[part, default: []].append(part) }
                    step(part, &phrase, &isFirst)
                }
            }
        }
        guard !isFirst else { return }
        if phrases[phrase] == nil || phrases[phrase]?.kind == .weakPlace { phrases[phrase] = entry }
    }

    private mutating func step(_ base: UInt64, _ phrase: inout UInt64, _ isFirst: inout Bool) {
        if isFirst {
            phrase = base
        } else {
            goesOn.insert(phrase)
            phrase = WordHash.joining(phrase, base)
        }
        isFirst = false
    }

    func marks(_ hash: UInt64) -> Marks { marks[hash] ?? [] }
    func bases(_ hash: UInt64) -> [UInt64] { bases[hash] ?? [] }
    func has(_ hash: UInt64) -> Bool { bases[hash] != nil }
    func goesOn(_ phrase: UInt64) -> Bool { goesOn.contains(phrase) }
    func isNationality(_ hash: UInt64) -> Bool {
        bases(hash).contains { phrases[$0]?.kind == .nationality }
    }
    func entry(_ phrase: UInt64) -> Entry? { phrases[phrase] }
    /// All words of names, for those who split clitics off.
    var words: Dictionary<UInt64, [UInt64]>.Keys { bases.keys }
}
