import Languages

/// Reads a language's tables into a lexicon.
struct LexiconBuilder {
    let language: Language
    var words = WordsBuilder()
    private var codes: [String] = []
    private var places: [String: Int] = [:]

    init(language: Language) { self.language = language }

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
        for fields in table.rows {
            guard fields.count == 3, let category = Category.byName[String(fields[0])] else {
                preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of fact words.")
            }
            // A value behind a star is marked.
            let isMarked = fields[1].first == "*"
            let code = isMarked ? fields[1].dropFirst() : fields[1]
            let meaning = Meaning(
                category: category, value: Int(code) ?? place(of: String(code)), isMarked: isMarked)
            for form in fields[2].parts(0x7C) { add(String(form), meaning) }
        }
    }

    /// Adds the holidays' names; gives their rules, to whose places the meanings point.
    mutating func addHolidays() -> [HolidayRule] {
        var rules: [HolidayRule] = []
        for fields in language.holidays.rows {
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
            guard let hash = Self.hash(ofLetters: word) else { continue }
            words.edit(hash) { $0.flags.insert(.whole) }
        }
    }

    /// Adds a phrase; in Arabic, a word with its article too.
    mutating func add(_ form: String, _ meaning: Meaning) {
        addExact(form, meaning)
        guard language.phrasing.hasProclitics, !form.contains(" "), form.unicodeScalars.count > 2,
            !form.hasPrefix("ال"), Self.takesArticle.has(meaning.category)
        else { return }
        addExact("ال" + form, meaning)
    }

    private static let takesArticle: Categories = [
        .num, .mult, .teen, .fraction, .twofraction, .ordinal, .month, .hijri, .weekday, .season, .part, .unit,
        .dualunit,
        .currency, .subunit, .measure, .dualmeasure, .dualmoney, .rel, .decade, .century, .weekend, .several,
    ]

    private mutating func addExact(_ form: String, _ meaning: Meaning) {
        var hashes: [UInt64] = []
        for word in form[...].parts(0x20) {
            for piece in Self.pieces(of: word) { hashes.append(piece) }
        }
        guard var phrase = hashes.first else { return }
        for hash in hashes.dropFirst() {
            words.edit(phrase) { $0.flags.formUnion([.known, .goesOn]) }
            phrase = WordHash.joining(phrase, hash)
        }
        words.add(meaning, to: phrase)
    }

    /// The tokens of a form, hashed as the tokeniser hashes them; hyphens inside words are passed over.
    static func pieces(of word: Substring) -> [UInt64] {
        if let hash = hash(ofLetters: word) { return [hash] }
        var pieces: [UInt64] = []
        var hash = WordHash.seed
        var isWord = false
        func close() {
            if isWord { pieces.append(hash) }
            hash = WordHash.seed
            isWord = false
        }
        var scalars = Array(word.unicodeScalars.map(\.value))
        if scalars.count > 2, scalars[scalars.count - 2] == 0x27, scalars.last == 0x73 {
            scalars[scalars.count - 2] = 0x20
        }
        for value in scalars {
            if value == 0x27 || value == 0x2019 { continue }
            if LetterFolding.isLetter(value) {
                let folded = LetterFolding.folded(value)
                if folded != 0 {
                    hash = WordHash.adding(folded, to: hash)
                    isWord = true
                }
            } else {
                close()
                if value != 0x2D || scalars.count == 1, value != 0x20 {
                    pieces.append(WordHash.mark(UInt64(value)))
                }
            }
        }
        close()
        return pieces
    }

    /// The hash of a word that is one token of letters alone; nil for any other.
    static func hash(ofLetters word: Substring) -> UInt64? {
        let bytes = word.utf8.span
        var hash = WordHash.seed
        var count = 0
        var at = 0
        while let scalar = bytes.scalar(at: &at) {
            guard LetterFolding.isLetter(scalar) else { return nil }
            let folded = LetterFolding.folded(scalar)
            if folded != 0 {
                hash = WordHash.adding(folded, to: hash)
                count += 1
            }
        }
        return count > 0 && at == bytes.count ? hash : nil
    }

    /// Gives the hashes of all tokens of some forms.
    static func hashes(of forms: WordForms, _ use: (UInt64) -> Void) {
        guard let stem = hash(ofLetters: forms.stem[...]) else {
            for word in forms.words { hashes(of: word).forEach(use) }
            return
        }
        for ending in forms.endings.scalars { use(hash(stem, ending)) }
    }

    /// Gives the hash of the first token of each of some forms.
    static func firstHashes(of forms: WordForms, _ use: (UInt64) -> Void) {
        guard let stem = hash(ofLetters: forms.stem[...]) else {
            for word in forms.words { hashes(of: word).prefix(1).forEach(use) }
            return
        }
        for ending in forms.endings.scalars { use(hash(stem, ending)) }
    }

    private static func hash(_ stem: UInt64, _ ending: [UInt32]) -> UInt64 {
        var hash = stem
        for scalar in ending {
            let folded = LetterFolding.folded(scalar)
            if folded != 0 { hash = WordHash.adding(folded, to: hash) }
        }
        return hash
    }

    /// The hashes of a form's words, as the tokeniser makes them.
    static func hashes(of form: String) -> [UInt64] {
        form[...].parts(0x20).flatMap { pieces(of: $0) }
    }

    private mutating func place(of code: String) -> Int {
        if let place = places[code] { return place }
        places[code] = codes.count
        codes.append(code)
        return codes.count - 1
    }

    mutating func finished() -> (HashTable<Word>, [Meaning], [String]) {
        var meanings: [Meaning] = []
        let splitsOff = language.phrasing.hasProclitics
        for place in words.table.values.indices.dropFirst() {
            var word = words.table.values[place]
            if splitsOff, !word.bases.isEmpty || word.role != nil { word.flags.insert(.known) }
            if splitsOff, !word.terms.isEmpty { word.flags.insert(.term) }
            if !word.meanings.isEmpty {
                let all = words.meanings.list(word.meanings)
                let isWeak = all.contains { $0.category == .weakmonth }
                word.meanings = words.meanings.flatten(word.meanings, into: &meanings) {
                    !isWeak || $0.category != .month
                }
                if meanings[word.meanings.range].contains(where: \.isStrong) { word.flags.insert(.strong) }
            }
            words.table.values[place] = word
        }
        return (words.table, meanings, codes)
    }
}
