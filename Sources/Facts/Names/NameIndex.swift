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

    /// While the tables are read.
    private struct Building {
        var bases: [UInt64: [UInt64]] = [:]
        var phrases: [UInt64: Entry] = [:]
        var goesOn: Set<UInt64> = []
        var marks: [UInt64: Marks] = [:]
    }

    private var building = Building()
    private var baseTable = HashTable([:])
    private var baseList: [UInt64] = []
    private var phraseTable = HashTable([:])
    private var entries: [Entry] = []
    private var markTable = HashTable([:])
    private(set) var surnames = Surnames()
    private(set) var adjectives = Surnames()
    /// Whether one unknown word with a capital inside a sentence is sooner a person.
    private(set) var takesLonelyForPerson = false

    init(_ language: Language) {
        for table in language.nameTables {
            for fields in table.rows {
                guard fields.count == 5, let kind = Self.kind(fields[0]) else {
                    preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of names.")
                }
                let entry = Entry(kind: kind, id: String(fields[1]))
                add(String(fields[2]), entry, language)
                for form in fields[3].parts(0x7C) {
                    add(String(form.first == "!" ? form.dropFirst() : form), entry, language)
                }
                for form in fields[4].parts(0x7C) {
                    add(String(form), Entry(kind: .nationality, id: entry.id), language)
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
                    for hash in LexiconBuilder.hashes(of: form) { building.marks[hash, default: []].insert(mark) }
                }
            }
        }
        finish()
    }

    /// Lays the tables out flat.
    private mutating func finish() {
        var runs: [UInt64: HashTable.Run] = [:]
        for (hash, list) in building.bases {
            runs[hash] = HashTable.Run(first: baseList.count, count: list.count, goesOn: false)
            baseList += list
        }
        baseTable = HashTable(runs)
        runs = [:]
        for (hash, entry) in building.phrases {
            runs[hash] = HashTable.Run(first: entries.count, count: 1, goesOn: building.goesOn.contains(hash))
            entries.append(entry)
        }
        for hash in building.goesOn where runs[hash] == nil {
            runs[hash] = HashTable.Run(first: 0, count: 0, goesOn: true)
        }
        phraseTable = HashTable(runs)
        markTable = HashTable(
            building.marks.mapValues { HashTable.Run(first: Int($0.rawValue), count: 0, goesOn: false) })
        building = Building()
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

    private mutating func add(_ name: String, _ entry: Entry, _ language: Language) {
        var phrase: UInt64 = 0
        var isFirst = true
        for word in name[...].parts(0x20) {
            let parts = LexiconBuilder.hashes(of: String(word))
            guard let base = parts.first else { continue }
            if parts.count == 1 {
                for form in language.nameForms(String(word)) {
                    for hash in LexiconBuilder.hashes(of: form).prefix(1)
                    where building.bases[hash]?.contains(base) != true {
                        building.bases[hash, default: []].append(base)
                    }
                }
                step(base, &phrase, &isFirst)
            } else {
                // Санкт-Петербург: only the last part changes.
                let pieces = word.parts(0x2D).map(String.init)
                for (place, part) in parts.enumerated() {
                    let forms =
                        place == parts.count - 1 && pieces.count == parts.count ? language.nameForms(pieces[place]) : []
                    for form in forms {
                        for hash in LexiconBuilder.hashes(of: form).prefix(1)
                        where building.bases[hash]?.contains(part) != true {
                            building.bases[hash, default: []].append(part)
                        }
                    }
                    if building.bases[part]?.contains(part) != true { building.bases[part, default: []].append(part) }
                    step(part, &phrase, &isFirst)
                }
            }
        }
        guard !isFirst else { return }
        if building.phrases[phrase] == nil || building.phrases[phrase]?.kind == .weakPlace {
            building.phrases[phrase] = entry
        }
    }

    private mutating func step(_ base: UInt64, _ phrase: inout UInt64, _ isFirst: inout Bool) {
        if isFirst {
            phrase = base
        } else {
            building.goesOn.insert(phrase)
            phrase = WordHash.joining(phrase, base)
        }
        isFirst = false
    }

    func marks(_ hash: UInt64) -> Marks {
        markTable[hash].map { Marks(rawValue: UInt8(truncatingIfNeeded: $0.first)) } ?? []
    }
    func bases(_ hash: UInt64) -> ArraySlice<UInt64> {
        guard let run = baseTable[hash] else { return [] }
        return baseList[run.first..<run.first + run.count]
    }
    func has(_ hash: UInt64) -> Bool { baseTable[hash] != nil }
    func goesOn(_ phrase: UInt64) -> Bool { phraseTable[phrase]?.goesOn ?? false }
    func isNationality(_ hash: UInt64) -> Bool { bases(hash).contains { entry($0)?.kind == .nationality } }
    func entry(_ phrase: UInt64) -> Entry? {
        guard let run = phraseTable[phrase], run.count > 0 else { return nil }
        return entries[run.first]
    }
    /// All words of names, for those who split clitics off.
    var words: [UInt64] { baseTable.all }
}
