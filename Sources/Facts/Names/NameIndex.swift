import Languages

/// The register's names of one language, found by the words of a text in whatever form they stand.
///
/// Each form of a word leads to the word's own hash, and a phrase is the hashes of its words in a row; so a name of
/// three words needs no table of its combined cases.
struct NameIndex: Sendable {
    /// The word of a name, in the form that it is listed in.
    struct Base: Sendable {
        let hash: UInt64
        /// The place of the name that it is alone; -1 where it is none.
        let entry: Int32
        /// A bit for each word that goes on a longer name behind it, by its hash.
        let next: UInt32
    }

    /// Several words of a name in a row.
    private struct Phrase: Sendable {
        var entry: Int32 = -1
        var next: UInt32 = 0
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
    /// Which nouns can stand behind an adjective, by their endings.
    private(set) var agreements = Agreements()
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
            if fields.count == 3, fields[0] == "agree" {
                agreements.add(fields[1].parts(0x7C), with: fields[2].parts(0x7C))
                continue
            }
            guard fields.count == 2, let mark = Marks(fields[0]) else {
                preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of name words.")
            }
            for word in fields[1].parts(0x7C) where beginnings.meet(word.utf8.span, language.keptInNouns) {
                for hash in FormHashes.tokens(word) { words.edit(hash) { $0.marks.insert(mark) } }
                guard mark.isInflected else { continue }
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
            case "opening": common.openings.add(ending)
            default: return false
            }
        }
        return true
    }

    /// Lays the words' bases out flat, each with the name that it is.
    private mutating func finish(_ words: inout WordsBuilder) {
        var hashes: [UInt64] = []
        for place in words.table.values.indices.dropFirst() where !words.table.values[place].bases.isEmpty {
            let run = words.bases.flatten(words.table.values[place].bases, into: &hashes)
            words.table.values[place].bases = run
            for hash in hashes[run.range] { words.table.values[place].asNames |= Word.nameBit(of: hash) }
        }
        bases = hashes.map { hash in
            let phrase = phrases[hash]
            return Base(hash: hash, entry: phrase.entry, next: phrase.next)
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
            phrases.values[phrases.placeAdding(phrase)].next |= Word.nameBit(of: base)
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
        return Base(hash: hash, entry: phrase.entry, next: phrase.next)
    }

    /// A bit for each word that goes on a name behind a word.
    @inline(__always)
    func next(_ word: Word) -> UInt32 {
        var bits: UInt32 = 0
        for place in word.bases.range { bits |= bases[place].next }
        return bits
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
        word.bases.range.contains { bases[$0].entry >= 0 || bases[$0].next != 0 }
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
