import Languages

/// Reads a language's tables into a lexicon.
struct LexiconBuilder {
    let language: Language
    /// How the words begin that may be met; others are passed over.
    let beginnings: Beginnings
    var words: WordsBuilder
    private var codes: [String] = []
    private var places: [String: Int] = [:]

    init(language: Language, beginnings: Beginnings = .every) {
        self.language = language
        self.beginnings = beginnings
        words = WordsBuilder(beginnings)
    }

    /// The names of months and weekdays that the language writes itself.
    mutating func addCalendar() {
        for set in EditionStyle.Months.allCases {
            let style = EditionStyle(months: set)
            for form in MonthForm.allCases {
                for month in 1...12 {
                    for name in language.monthName(month, style: style, form: form)?.split(separator: "/") ?? [] {
                        add(String(name), Meaning(category: .month, value: month))
                    }
                    if let name = language.hijriMonthName(month, form: form) {
                        add(name, Meaning(category: .hijri, value: month))
                    }
                }
            }
        }
        for weekday in 1...7 {
            if let name = language.weekdayName(weekday) { add(name, Meaning(category: .weekday, value: weekday)) }
        }
    }

    /// Adds the rows of a table.
    mutating func add(_ table: StaticString) {
        var rows = TableReader(table)
        while rows.next() {
            if rows.fields.count == 3, !beginnings.meet(rows.bytes.span.extracting(rows.fields[2])) { continue }
            guard rows.fields.count == 3, let category = Category.byName[rows.text(0)] else {
                preconditionFailure("\(language.tag): '\(rows.row)' is no row of fact words.")
            }
            if category == .verb {
                addVerbs(rows.bytes.span.extracting(rows.fields[2]))
                continue
            }
            // A value behind a star is marked.
            let value = rows.text(1)
            let isMarked = value.utf8.first == 0x2A
            let code = isMarked ? String(value.dropFirst()) : value
            let meaning = Meaning(category: category, value: Int(code) ?? place(of: code), isMarked: isMarked)
            let forms = rows.bytes.span.extracting(rows.fields[2])
            var at = 0
            while let form = forms.part(0x7C, from: &at) { add(forms.extracting(form), meaning) }
        }
    }

    /// Marks the forms of a row as verbs; they get no meaning, since facts are made of none.
    private mutating func addVerbs(_ forms: Span<UInt8>) {
        var at = 0
        while let form = forms.part(0x7C, from: &at) {
            guard let hash = FormHashes.word(forms.extracting(form)) else { continue }
            words.edit(hash) { $0.flags.insert(.verb) }
        }
    }

    /// Adds the holidays' names; gives their rules, to whose places the meanings point.
    mutating func addHolidays() -> [HolidayRule] {
        var rules: [HolidayRule] = []
        for fields in language.holidays.rows {
            if fields.count == 3, !beginnings.meet(fields[2].utf8.span) { continue }
            guard fields.count == 3, let rule = HolidayRule(String(fields[1])) else {
                preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of holidays.")
            }
            for name in fields[2].parts(0x7C) {
                add(String(name), Meaning(category: .holiday, value: rules.count))
            }
            rules.append(rule)
        }
        return rules
    }

    /// Marks the words that no particle is split from.
    mutating func addWholeWords() {
        for word in language.wholeWords.rows.joined().flatMap({ $0.parts(0x7C) }) {
            guard let hash = FormHashes.word(word.utf8.span) else { continue }
            words.edit(hash) { $0.flags.insert(.whole) }
        }
    }

    /// Adds a phrase.
    private mutating func add(_ form: String, _ meaning: Meaning) { add(form.utf8.span, meaning) }

    /// Adds a phrase; in Arabic, a word with its article too.
    private mutating func add(_ form: Span<UInt8>, _ meaning: Meaning) {
        guard beginnings.meet(form) else { return }
        addExact(form, meaning)
        guard language.phrasing.hasProclitics, Self.takesArticle.has(meaning.category), form.mayTakeArticle else {
            return
        }
        var whole = arabicArticle
        form.append(to: &whole)
        addExact(whole.span, meaning)
    }

    private static let takesArticle: Categories = [
        .num, .mult, .teen, .fraction, .twofraction, .ordinal, .month, .hijri, .weekday, .season, .part, .unit,
        .dualunit,
        .currency, .subunit, .measure, .dualmeasure, .dualmoney, .rel, .decade, .century, .weekend, .several,
    ]

    private mutating func addExact(_ form: Span<UInt8>, _ meaning: Meaning) {
        if let hash = FormHashes.word(form) {
            return words.add(meaning, to: form.hasDamma ? WordHash.addingDamma(to: hash) : hash)
        }
        let hashes = FormHashes.tokens(form)
        guard var phrase = hashes.first else { return }
        for hash in hashes.dropFirst() {
            words.edit(phrase) { $0.goOn(with: hash) }
            phrase = WordHash.joining(phrase, hash)
        }
        words.add(meaning, to: phrase)
    }

    private mutating func place(of code: String) -> Int {
        if let place = places[code] { return place }
        places[code] = codes.count
        codes.append(code)
        return codes.count - 1
    }

    mutating func finished(_ names: NameIndex, _ terms: TermIndex) -> (HashTable<Word>, [Meaning], [String]) {
        var meanings: [Meaning] = []
        let splitsOff = language.phrasing.hasProclitics
        for place in words.table.values.indices.dropFirst() {
            var word = words.table.values[place]
            if splitsOff, !word.bases.isEmpty || word.role != nil { word.flags.insert(.known) }
            if splitsOff, !word.terms.isEmpty { word.flags.insert(.term) }
            if !word.meanings.isEmpty {
                let isWeak = words.meanings.contains(word.meanings) {
                    $0.category == .weakmonth || $0.category == .smallmonth
                }
                word.meanings = words.meanings.flatten(word.meanings, into: &meanings) {
                    !isWeak || $0.category != .month
                }
                if meanings[word.meanings.range].contains(where: \.isStrong) { word.flags.insert(.strong) }
            }
            words.table.values[place] = word.withTraits(names, terms)
        }
        return (words.table, meanings, codes)
    }
}

/// ال.
private let arabicArticle: [UInt8] = [0xD8, 0xA7, 0xD9, 0x84]

extension Span<UInt8> {
    /// Whether a form is one word of more than two letters with no article at it.
    fileprivate var mayTakeArticle: Bool {
        var letters = 0
        var hasArticle = true
        for at in indices {
            if self[at] == 0x20 { return false }
            if self[at] & 0xC0 != 0x80 { letters += 1 }
            if at < arabicArticle.count, self[at] != arabicArticle[at] { hasArticle = false }
        }
        return letters > 2 && !hasArticle
    }

    /// Whether the vowel sign U+064F stands inside a form.
    fileprivate var hasDamma: Bool {
        indices.dropLast(2).contains { self[$0] == 0xD9 && self[$0 + 1] == 0x8F }
    }

    /// Copies the bytes behind others.
    fileprivate func append(to bytes: inout [UInt8]) {
        unsafe withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
}
