import Languages

/// The termbase of one language, found by the words of a text in whatever form they stand.
///
/// As with names, each form of a word leads to the word's own hash, and a phrase is the hashes of its words in a row. A
/// form may be one of several words, and a phrase may stand for several concepts.
struct TermIndex: Sendable {
    /// What a phrase can mean.
    struct Reading: Sendable, Hashable {
        /// The place of the concept in `concepts`.
        let concept: Int32
        /// Whether the words often mean something else.
        let isDoubtful: Bool
        /// What the concept has to do with names, where the words mean it for sure.
        let role: TermConcept.Role
    }

    /// That a form belongs to a word.
    struct Form: Sendable, Equatable {
        let base: UInt64
        /// Whether it ends in ة, which is told from ه here: ابنة is a daughter, ابنه his son.
        let isFeminine: Bool
    }

    /// The word of a term, in the form that it is listed in.
    struct Base: Sendable {
        let hash: UInt64
        let phrase: Phrase
        let isFeminine: Bool
    }

    /// Words of a term in a row.
    struct Phrase: Sendable {
        /// What they mean, among `readings`.
        var readings = Run()
        /// A bit for each word that goes on a phrase behind them, by its hash: most that stand there go on none.
        var next: UInt32 = 0
    }

    /// The concepts, by place.
    private(set) var concepts: [TermConcept] = []
    private(set) var readings: [Reading] = []
    private var phrases: HashTable<Phrase>
    private var bases: [Base] = []

    /// Reads the tables of a language, and adds what they tell of words that begin so.
    init(_ language: Language, _ beginnings: Beginnings, _ words: inout WordsBuilder) {
        phrases = HashTable(absent: Phrase(), capacity: beginnings.share(of: 1 << 12))
        let beginnings = Self.widened(beginnings, language)
        var places: [String: Int32] = [:]
        var lists = GrowingLists<Reading>(capacity: beginnings.share(of: 1 << 12))
        for table in language.nameTables {
            var rows = TableReader(table)
            // t, of term.
            while rows.next(from: 0x74) {
                guard rows.isText(0, "term") else { continue }
                if rows.fields.count == 5, !Self.isMet(rows, language, beginnings) { continue }
                guard rows.fields.count == 5,
                    let approved = TermForm(approved: rows.text(2)[...], marks: rows.text(4)[...]),
                    let concept = TermConcept.byID[rows.text(1)]
                else {
                    preconditionFailure("\(language.tag): '\(rows.row)' is no row of terms.")
                }
                let place = places[concept.id] ?? Int32(concepts.count)
                if place == concepts.count {
                    places[concept.id] = place
                    concepts.append(concept)
                }
                add(approved, of: place, language, beginnings, &lists, &words)
                for form in rows.text(3)[...].parts(0x7C) where Self.isMet(form.utf8.span, language, beginnings) {
                    add(TermForm(variant: form), of: place, language, beginnings, &lists, &words)
                }
            }
        }
        for place in phrases.values.indices.dropFirst() where !phrases.values[place].readings.isEmpty {
            phrases.values[place].readings = lists.flatten(phrases.values[place].readings, into: &readings)
        }
        var forms: [Form] = []
        for place in words.table.values.indices.dropFirst() where !words.table.values[place].terms.isEmpty {
            let run = words.terms.flatten(words.table.values[place].terms, into: &forms)
            words.table.values[place].terms = run
            for form in forms[run.range] { words.table.values[place].asTerms |= Word.nameBit(of: form.base) }
        }
        bases = forms.map { Base(hash: $0.base, phrase: phrases[$0.base], isFeminine: $0.isFeminine) }
    }

    /// Those beginnings, and those of the words whose irregular forms may be met: another row may have the same word
    /// without them.
    private static func widened(_ beginnings: Beginnings, _ language: Language) -> Beginnings {
        guard !beginnings.areAll else { return beginnings }
        var wider = beginnings
        for table in language.nameTables {
            var rows = TableReader(table)
            while rows.next(from: 0x74) {
                guard rows.isText(0, "term"), rows.fields.count == 5 else { continue }
                let forms = rows.bytes.span.extracting(rows.fields[2].lowerBound..<rows.fields[3].upperBound)
                var start = 0
                for end in 0...forms.count where end == forms.count || [0x09, 0x20, 0x7C].contains(forms[end]) {
                    let word = forms.extracting(start..<end)
                    start = end + 1
                    var at = 0
                    guard let lemma = word.part(0x2F, from: &at), lemma.upperBound < word.count else { continue }
                    while let form = word.part(0x2F, from: &at) {
                        guard beginnings.meet(word.extracting(form)) else { continue }
                        wider.insert(word.extracting(lemma))
                        break
                    }
                }
            }
        }
        return wider
    }

    /// Whether a word of a row's forms may be met.
    private static func isMet(_ rows: TableReader, _ language: Language, _ beginnings: Beginnings) -> Bool {
        let row = rows.bytes.span
        let part = row.extracting(rows.fields[4])
        let isVerb = part.count > 0 && part[part.count - 1] == 0x76
        if beginnings.meet(row.extracting(rows.fields[2]), isVerb ? language.keptInVerbs : language.keptInNouns) {
            return true
        }
        let variants = row.extracting(rows.fields[3])
        var at = 0
        while let form = variants.part(0x7C, from: &at) {
            if isMet(variants.extracting(form), language, beginnings) { return true }
        }
        return false
    }

    /// Whether a word of a variant may be met; what stands before a colon is its part of speech.
    private static func isMet(_ form: Span<UInt8>, _ language: Language, _ beginnings: Beginnings) -> Bool {
        var start = form.count > 0 && form[0] == 0x3F ? 1 : 0
        var kept = language.keptInNouns
        if start + 1 < form.count, form[start + 1] == 0x3A {
            if form[start] == 0x76 { kept = language.keptInVerbs }
            start += 2
        }
        return beginnings.meet(form.extracting(start..<form.count), kept)
    }

    private mutating func add(
        _ form: TermForm, of concept: Int32, _ language: Language, _ beginnings: Beginnings,
        _ lists: inout GrowingLists<Reading>, _ words: inout WordsBuilder
    ) {
        var hash: UInt64 = 0
        var isFirst = true
        let salt = WordHash.adding(form.part.rawValue.unicodeScalars.first?.value ?? 0, to: WordHash.seed)
        for (word, made) in zip(form.words, language.termForms(form.words, form.part)) {
            let lemma = word.parts(0x2F).first ?? word
            let base = FormHashes.letters(lemma.utf8.span, behind: salt)
            for forms in made where beginnings.meet(forms.stem.utf8.span) { Self.add(forms, base, &words) }
            if isFirst {
                hash = base
            } else {
                phrases.values[phrases.placeAdding(hash)].next |= Word.nameBit(of: base)
                hash = WordHash.joining(hash, base)
            }
            isFirst = false
        }
        guard !isFirst else { return }
        let reading = Reading(
            concept: concept, isDoubtful: form.isDoubtful,
            role: form.isDoubtful ? .usual : concepts[Int(concept)].role)
        let place = phrases.placeAdding(hash)
        lists.add(reading, to: &phrases.values[place].readings) { $0 == reading }
    }

    private static func add(_ forms: WordForms, _ base: UInt64, _ words: inout WordsBuilder) {
        let bytes = forms.stem.utf8.span
        // ة is D8 A9.
        let isFeminine = bytes.count > 1 && bytes[bytes.count - 2] == 0xD8 && bytes[bytes.count - 1] == 0xA9
        FormHashes.each(of: forms, from: FormHashes.letters(bytes)) { hash, last in
            words.add(
                term: Form(base: base, isFeminine: last == 0 ? isFeminine : last == tehMarbuta), to: hash)
        }
    }

    private static let tehMarbuta: UInt32 = 0x629

    /// The words of terms that a word is a form of.
    @inline(__always)
    func base(_ place: Int) -> Base { bases[place] }

    /// Whether a word is a term, or the first of one.
    func isBeginning(_ word: Word) -> Bool {
        word.terms.range.contains { !bases[$0].phrase.readings.isEmpty || bases[$0].phrase.next != 0 }
    }

    /// Whether a word alone is a term.
    func isAlone(_ word: Word) -> Bool { word.terms.range.contains { !bases[$0].phrase.readings.isEmpty } }

    /// What words of a term in a row mean with one more behind them.
    @inline(__always)
    func joining(_ hash: UInt64, _ next: Base) -> (hash: UInt64, phrase: Phrase) {
        let joined = WordHash.joining(hash, next.hash)
        return (joined, phrases[joined])
    }
}
