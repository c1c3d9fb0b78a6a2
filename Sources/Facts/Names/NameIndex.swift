import Languages

/// The register's names of one language, found by the words of a text in whatever form they stand.
///
/// Each form of a word leads to the word's own hash, and a phrase is the hashes of its words in a row; so a name of
/// three words needs no table of its combined cases.
struct NameIndex: Sendable {
    struct Entry: Sendable {
        let kind: Kind
        /// Whether it is a city of the table that GeoNames gave.
        let isCity: Bool
        /// Among `ids`.
        let id: Int32
    }

    enum Kind: UInt8, Sendable {
        case place, organisation, person
        /// A city of few people, whose name may be a common word.
        case weakPlace
        /// A place whose name is a common word or a first name, told only by a word for a place before it: مالي.
        case barePlace
        /// An adjective or inhabitants: российский, французы.
        case nationality
        /// A concept of the termbase.
        case term
    }

    /// What a single word tells beside names.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt32
        static let first = Marks(rawValue: 1)
        static let title = Marks(rawValue: 2)
        static let org = Marks(rawValue: 4)
        static let geo = Marks(rawValue: 8)
        static let inPlace = Marks(rawValue: 16)
        static let inner = Marks(rawValue: 32)
        static let never = Marks(rawValue: 64)
        /// Events, works and times, whose names are none of a person, place or organisation: Cup, Treaty, Ages.
        static let other = Marks(rawValue: 128)
        /// A kind of work before its title: film, novel, album; or of a ship or product.
        static let work = Marks(rawValue: 256)
        /// A body whose state stands behind it and is a name of its own: Конгресс США.
        static let body = Marks(rawValue: 512)
        /// What ends an address on the web.
        static let domain = Marks(rawValue: 1024)
        /// A preposition that goes on the name of an organisation: комитет по делам.
        static let chain = Marks(rawValue: 2048)
        /// A conjunction.
        static let and = Marks(rawValue: 4096)
        /// An article.
        static let the = Marks(rawValue: 8192)
        /// A first name that is a common word too.
        static let given = Marks(rawValue: 16384)
        /// A verb of saying, whose subject is a person.
        static let says = Marks(rawValue: 32768)
        /// The first of two words of a place's name: دير, Сан.
        static let geoStart = Marks(rawValue: 65536)
        /// An adjective of bodies of a state: Верховный.
        static let official = Marks(rawValue: 524_288)
        /// A head that takes a person's name: Университет Джорджа Вашингтона.
        static let named = Marks(rawValue: 262_144)
        /// The name of a letter, by which acronyms of another script are written out: بي.
        static let letter = Marks(rawValue: 1_048_576)
        /// What follows what somebody says: أن.
        static let that = Marks(rawValue: 131_072)
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

    private var phrases: HashTable<Phrase>
    private var entries: [Entry] = []
    /// The register's keys, by place; the first is of what it hasn't.
    private(set) var ids = [""]
    private var bases: [Base] = []
    private(set) var surnames = WordEndings()
    private(set) var adjectives = WordEndings()
    /// The endings of a noun and an adjective that go on the name of an organisation: the genitive.
    private(set) var chainNouns = WordEndings()
    private(set) var chainAdjectives = WordEndings()
    /// Endings of words that don't, though they end alike: verbs.
    private(set) var chainNever = WordEndings()
    /// How names of bodies of a state begin and end that are one word.
    private var bodyStarts = WordBeginnings()
    private(set) var bodyEnds = WordEndings()
    /// Endings of a patronymic.
    private(set) var patronymics = WordEndings()
    /// The endings of a name's cases.
    private(set) var nameCases = WordEndings()
    private(set) var common: CommonWords
    /// Whether adjectives and inhabitants of countries are written with a small letter.
    private(set) var hasSmallNationalities = true
    /// Whether the language is written in Latin letters.
    let isLatinScript: Bool
    /// Whether a word that tells the kind stands before the name: город X, not X city.
    private(set) var namesFollowKind = false

    /// Reads the tables of a language, and adds what they tell of words that begin so.
    init(_ language: Language, _ beginnings: Beginnings, _ words: inout WordsBuilder) {
        isLatinScript = (language.ownName.unicodeScalars.first?.value ?? 0) < 0x250
        phrases = HashTable(absent: Phrase(), capacity: beginnings.share(of: 1 << 12))
        common = CommonWords(capacity: beginnings.share(of: 1 << 13))
        for table in language.nameTables { add(table, language, beginnings, &words) }
        for fields in language.nameWords.rows {
            if fields.count == 2, addEndings(fields[0], fields[1].parts(0x7C)) { continue }
            guard fields.count == 2, let mark = Self.mark(fields[0]) else {
                preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of name words.")
            }
            for word in fields[1].parts(0x7C) where beginnings.meet(word.utf8.span, language.keptInNouns) {
                for hash in FormHashes.tokens(word) { words.edit(hash) { $0.marks.insert(mark) } }
                guard Self.inflected.contains(mark) else { continue }
                for forms in language.nameForms(String(word)) where beginnings.meet(forms.stem.utf8.span) {
                    FormHashes.all(of: forms) { hash in words.edit(hash) { $0.marks.insert(mark) } }
                }
            }
        }
        var stems = TableReader(language.commonWords)
        while stems.next() {
            for field in stems.fields {
                let line = stems.bytes.span.extracting(field)
                var at = 0
                while let stem = line.part(0x20, from: &at) {
                    if beginnings.meet(line.extracting(stem)) { common.add(line.extracting(stem)) }
                }
            }
        }
        finish(&words)
    }

    private static let inflected: Marks = [.first, .given, .title, .org, .geo, .work, .other, .body, .named, .official]

    /// Adds a row of endings; false where it is a row of words.
    private mutating func addEndings(_ kind: Substring, _ endings: [Substring]) -> Bool {
        for ending in endings {
            switch kind {
            case "kind": namesFollowKind = ending == "before"
            case "nationality": hasSmallNationalities = ending == "small"
            case "adjective": adjectives.add(ending)
            case "bodystart": bodyStarts.add(ending)
            case "bodyend": bodyEnds.add(ending)
            case "patronymic": patronymics.add(ending)
            case "surname": surnames.add(ending)
            case "chainnoun": chainNouns.add(ending)
            case "chainadjective": chainAdjectives.add(ending)
            case "chainnever": chainNever.add(ending)
            case "case": nameCases.add(ending)
            case "ending": common.endings.add(ending)
            case "commonending": common.telling.add(ending)
            default: return false
            }
        }
        return true
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

    private static func kind(_ name: String) -> Kind? {
        switch name {
        case "place": .place
        case "weakplace": .weakPlace
        case "bareplace": .barePlace
        case "organisation": .organisation
        case "person": .person
        case "term": .term
        default: nil
        }
    }

    /// g and digits.
    private static func isCity(_ id: String) -> Bool {
        id.utf8.first == 0x67 && id.utf8.count > 4 && id.utf8.last.map { $0 &- 0x30 < 10 } ?? false
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
        case "work": .work
        case "body": .body
        case "domain": .domain
        case "chain": .chain
        case "and": .and
        case "the": .the
        case "given": .given
        case "says": .says
        case "geostart": .geoStart
        case "that": .that
        case "named": .named
        case "letter": .letter
        case "official": .official
        default: nil
        }
    }

    /// Adds the names of a table; terms are none.
    private mutating func add(
        _ table: StaticString, _ language: Language, _ beginnings: Beginnings, _ words: inout WordsBuilder
    ) {
        var rows = TableReader(table)
        while rows.next() {
            if rows.fields.count == 5, !beginnings.meet(rows.bytes.span.extracting(rows.names), language.keptInNouns) {
                continue
            }
            if rows.isText(0, "term") { continue }
            guard rows.fields.count == 5, let kind = Self.kind(rows.text(0)) else {
                preconditionFailure("\(language.tag): '\(rows.row)' is no row of names.")
            }
            let id = rows.text(1)
            let entry = Entry(kind: kind, isCity: Self.isCity(id), id: Int32(ids.count))
            ids.append(id)
            let bytes = rows.bytes.span
            add(bytes.extracting(rows.fields[2]), entry, language, beginnings, &words)
            let variants = bytes.extracting(rows.fields[3])
            var at = 0
            while let form = variants.part(0x7C, from: &at) {
                // A misspelling is marked.
                let start = variants[form.lowerBound] == 0x21 ? form.lowerBound + 1 : form.lowerBound
                add(variants.extracting(start..<form.upperBound), entry, language, beginnings, &words)
            }
            let nationalities = bytes.extracting(rows.fields[4])
            at = 0
            while let form = nationalities.part(0x7C, from: &at) {
                add(
                    nationalities.extracting(form), Entry(kind: .nationality, isCity: entry.isCity, id: entry.id),
                    language, beginnings, &words)
            }
        }
    }

    private mutating func add(
        _ written: Span<UInt8>, _ entry: Entry, _ language: Language, _ beginnings: Beginnings,
        _ words: inout WordsBuilder
    ) {
        guard beginnings.meet(written, language.keptInNouns) else { return }
        for at in written.indices where written[at] == 0x2E {
            // A text's tokens have no stops inside: U.S. is one word, and St. is followed by a mark.
            let name = written.indices.map { written[$0] }.filter { $0 != 0x2E }
            return add(plain: name.span, entry, language, beginnings, &words)
        }
        add(plain: written, entry, language, beginnings, &words)
    }

    private mutating func add(
        plain name: Span<UInt8>, _ entry: Entry, _ language: Language, _ beginnings: Beginnings,
        _ words: inout WordsBuilder
    ) {
        var phrase: UInt64 = 0
        var isFirst = true
        // A name with a word that can't be met is none here; its other words may be words of a name still.
        var isWhole = true
        func add(_ made: [WordForms], _ base: UInt64) {
            for forms in made where beginnings.meet(forms.stem.utf8.span) {
                FormHashes.firsts(of: forms) { words.add(base: base, to: $0) }
            }
        }
        var at = 0
        while let place = name.part(0x20, from: &at) {
            let word = name.extracting(place)
            guard beginnings.meet(word, language.keptInNouns) else {
                if !isFirst { phrases.values[phrases.placeAdding(phrase)].goesOn = true }
                (isFirst, isWhole) = (true, false)
                continue
            }
            let whole = FormHashes.word(word)
            let parts = whole == nil ? FormHashes.tokens(word) : []
            guard let base = whole ?? parts.first else { continue }
            if parts.count <= 1 {
                words.add(base: base, to: base)
                add(language.nameForms(String(word)), base)
                if isWhole { step(base, &phrase, &isFirst) }
            } else {
                // Санкт-Петербург: only the last part changes.
                let pieces = String(word)[...].parts(0x2D).map(String.init)
                for (place, part) in parts.enumerated() {
                    if place == parts.count - 1, pieces.count == parts.count {
                        add(language.nameForms(pieces[place]), part)
                    }
                    words.add(base: part, to: part)
                    if isWhole { step(part, &phrase, &isFirst) }
                }
            }
        }
        guard isWhole else { return }
        guard !isFirst else { return }
        let place = phrases.placeAdding(phrase)
        let known = phrases.values[place].entry
        if known < 0 || entries[Int(known)].kind == .weakPlace || entries[Int(known)].kind == .barePlace {
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
    func joining(_ base: Base, _ next: Base) -> Base { joining(base, next.hash) }

    /// A name's words in a row and a mark or digit behind them.
    func joining(_ base: Base, _ next: UInt64) -> Base {
        let hash = WordHash.joining(base.hash, next)
        let phrase = phrases[hash]
        return Base(hash: hash, entry: phrase.entry, goesOn: phrase.goesOn)
    }

    /// The name that a word or several are; nil where they are none.
    func entry(_ base: Base) -> Entry? { base.entry < 0 ? nil : entries[Int(base.entry)] }

    /// Whether the language has names of bodies that are one word.
    var knowsBodies: Bool { !bodyStarts.isEmpty || !bodyEnds.isEmpty }

    /// Whether a word begins as the names of bodies of a state do.
    // A call would pass a copy of all tables.
    @inline(__always)
    func beginsAsBody(_ letters: Span<UInt32>) -> Bool { bodyStarts.start(letters) }

    /// Whether a word is a name, or the first of one.
    func isBeginning(_ word: Word) -> Bool {
        word.bases.range.contains { bases[$0].entry >= 0 || bases[$0].goesOn }
    }

    /// Whether a word alone is an adjective of a country, or one who lives there.
    func isNationality(_ word: Word) -> Bool {
        for place in word.bases.range {
            let entry = bases[place].entry
            if entry >= 0, entries[Int(entry)].kind == .nationality { return true }
        }
        return false
    }
}
