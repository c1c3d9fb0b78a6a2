/// A number to be written: an exact decimal.
public struct WrittenNumber: Sendable, Hashable {
    /// Plain ASCII digits with `-` and `.`: `2300000`, `-2.5`.
    public let decimal: String
    /// The number where it is whole and fits; nil for a fraction.
    public let whole: Int?

    /// From plain decimal; nil where it is none.
    public init?(_ decimal: String) {
        let digits = decimal.hasPrefix("-") ? decimal.dropFirst() : Substring(decimal)
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        self.decimal = decimal
        whole = parts.count == 1 ? Int(decimal) : nil
    }

    /// A whole number.
    public init(_ whole: Int) {
        decimal = String(whole)
        self.whole = whole
    }

    private static let powers = [3: 1_000, 6: 1_000_000, 9: 1_000_000_000, 12: 1_000_000_000_000]

    /// The number divided by a power of ten, as one writes it before a magnitude: 2300000 and 6 give 2.3; nil where it
    /// would be less than one or have more than three decimals.
    func shifted(_ places: Int) -> WrittenNumber? {
        // Most numbers are too small for most powers.
        guard decimal.utf8.count > places else { return nil }
        if let whole, let power = Self.powers[places] {
            let (above, below) = whole.quotientAndRemainder(dividingBy: power)
            guard above != 0, below % (power / 1_000) == 0 else { return nil }
            if below == 0 { return WrittenNumber(above) }
            var fraction = "\(1_000 + Int(below.magnitude) / (power / 1_000))".dropFirst()
            while fraction.hasSuffix("0") { fraction.removeLast() }
            return WrittenNumber("\(above).\(fraction)")
        }
        let isNegative = decimal.hasPrefix("-")
        let parts = decimal.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, whole.utf8.count > places else { return nil }
        var fraction = whole.suffix(places) + (parts.count > 1 ? parts[1] : "")
        while fraction.hasSuffix("0") { fraction.removeLast() }
        guard fraction.utf8.count <= 3 else { return nil }
        let text = whole.dropLast(places) + (fraction.isEmpty ? "" : "." + fraction)
        return WrittenNumber((isNegative ? "-" : "") + text)
    }
}

/// How numbers are written: what an edition's style leaves open, or what the words show that are replaced.
public struct NumberManner: Sendable, Hashable {
    /// How a million is written.
    public enum Magnitude: Sendable, Hashable, CaseIterable {
        /// 2,300,000.
        case none
        /// 2.3 million.
        case word
        /// 2.3m, 2,3 млн.
        case abbreviated
    }

    /// Whether in words: three.
    public var isInWords = false
    /// The digits.
    public var digits: EditionStyle.Digits = .western
    /// What stands between groups of three; nil for the language's own mark.
    public var group: String?
    /// The decimal mark; nil for the language's own.
    public var decimal: String?
    /// How magnitudes are written.
    public var magnitude = Magnitude.word
    /// The least power of ten that is written as a magnitude: 6, or 3 where thousands are (20 тыс.).
    public var leastMagnitude = 6
    /// Units: the place of the noun among its language's names for it, and whether its short form or sign stands.
    public var noun = 0
    /// Whether the unit is written in its short form: 5 km, $5.
    public var isUnitShort = false

    /// A manner.
    public init() {}
}

extension Language {
    /// A number alone, in a form.
    ///
    /// `form`: the case, and the gender of what it counts. Numbers that have no words (fractions, above 10¹⁵) are
    /// written in digits.
    ///
    ///     russian.written(WrittenNumber(2), manner: inWords, form: WordForm(.dative))  // двум
    ///     english.written(WrittenNumber(2_300_000), manner: NumberManner())            // 2.3 million
    public func written(_ number: WrittenNumber, manner: NumberManner, form: WordForm = WordForm()) -> String {
        if let (part, noun) = magnitude(of: number, manner) {
            return written(part, beside: noun, manner, form, isShort: manner.magnitude == .abbreviated)
        }
        return numeral(number, manner, form)
    }

    /// Whether a manner writes a number with a word that has forms: in words, or with the name of its magnitude.
    public func hasForms(_ number: WrittenNumber, manner: NumberManner) -> Bool {
        manner.isInWords || magnitude(of: number, manner) != nil
    }

    /// The number in words where the manner asks for them, and in digits otherwise, with no magnitude.
    private func numeral(_ number: WrittenNumber, _ manner: NumberManner, _ form: WordForm) -> String {
        if manner.isInWords, let whole = number.whole, whole >= 0, let words = writing.cardinal(whole, form) {
            return words
        }
        return digits(number, manner)
    }

    /// The number in digits, grouped.
    public func digits(_ number: WrittenNumber, _ manner: NumberManner) -> String {
        let marks = writing.numberMarks
        let own = manner.digits == .western ? nil : marks.inArabicDigits
        let digits = number.decimal.utf8.drop { $0 == UInt8(ascii: "-") }
        let whole = digits.prefix { $0 != UInt8(ascii: ".") }
        let group = manner.group ?? own?.group ?? marks.group
        let isGrouped = whole.count >= marks.groupsFrom && !group.isEmpty
        var text = number.decimal.utf8.count > digits.count ? "-" : ""
        if isGrouped {
            for (place, digit) in whole.enumerated() {
                if place > 0, (whole.count - place) % 3 == 0 { text += group }
                text.unicodeScalars.append(Unicode.Scalar(digit))
            }
        } else {
            text += Substring(whole)
        }
        let fraction = digits.dropFirst(whole.count + 1)
        if !fraction.isEmpty {
            text += manner.decimal ?? own?.decimal ?? marks.decimal
            text += Substring(fraction)
        }
        return manner.digits.rewriting(text)
    }

    /// The number before its magnitude, and the magnitude's noun; nil where none is due.
    private func magnitude(of number: WrittenNumber, _ manner: NumberManner) -> (WrittenNumber, Noun)? {
        guard manner.magnitude != .none, !manner.isInWords else { return nil }
        for power in [12, 9, 6, 3] where power >= manner.leastMagnitude {
            guard let part = number.shifted(power), let noun = writing.units["e\(power)"].first,
                manner.magnitude == .word || noun.abbreviation != nil
            else { continue }
            return (part, noun)
        }
        return nil
    }

    private func written(
        _ number: WrittenNumber, beside noun: Noun, _ manner: NumberManner, _ form: WordForm, isShort: Bool
    ) -> String {
        if isShort, let abbreviation = noun.abbreviation { return abbreviation.beside(digits(number, manner)) }
        return writing.counted(number.whole, noun, form, inWords: manner.isInWords) { numeral(number, manner, $0) }
    }

    /// A number and the noun that it counts, each in the right form.
    ///
    ///     arabic.counted(WrittenNumber(3), talks, manner: inWords)   // ثلاث محادثات
    ///     russian.counted(WrittenNumber(5), call, manner: inDigits)  // 5 телефонных разговоров
    public func counted(
        _ number: WrittenNumber, _ noun: Noun, manner: NumberManner, form: WordForm = WordForm()
    ) -> String {
        let isShort = manner.isUnitShort && noun.abbreviation != nil
        if let (part, magnitude) = magnitude(of: number, manner) {
            var ruling = form
            ruling.isConstruct = true
            let sum = written(part, beside: magnitude, manner, ruling, isShort: manner.magnitude == .abbreviated)
            if isShort, let abbreviation = noun.abbreviation { return abbreviation.beside(sum) }
            return "\(sum) \(writing.behindMagnitude(noun, form))"
        }
        return written(number, beside: noun, manner, form, isShort: isShort)
    }

    /// The nouns of a unit: UCUM's code, a unit of time (`hour`), `percent`; the usual first, none where it is unknown.
    public func nouns(ofUnit code: String) -> [Noun] { writing.units[code] }

    /// The names of a currency by its code of ISO 4217; the usual first, none where it is unknown.
    public func nouns(ofCurrency code: String) -> [Noun] { writing.currencies[code] }

    /// Nouns that news counts, beside units and the register's terms.
    public var countedNouns: [Noun] { writing.countedNouns }

    /// A noun of the register with the gender and life that its letters show; nil where they don't tell its forms.
    public func noun(named name: String) -> Noun? { writing.noun(named: name) }

    /// What adjectives and verbs beside a term agree with: its gender and number; nil where nothing does.
    public func agreement(of term: String) -> WordForm? { writing.agreement(of: term) }

    /// The noun among the words behind a count, where its ending alone tells it, and how many words it takes.
    public func noun(countedBy count: Int?, in words: [String]) -> (noun: Noun, words: Int)? {
        writing.noun(countedBy: count, in: words)
    }

    /// The case in which a measure stands behind a verb: استمرت ساعتين.
    public var measureCase: GrammaticalCase { writing.measureCase }

    /// The codes of ISO 4217 that the language has names for.
    public var writtenCurrencies: [String] { writing.currencies.codes }

    /// The codes of units that the language has names for.
    public var writtenUnits: [String] { writing.units.codes }

    /// An ordinal: in words where the manner asks for them and the language has one, or else in digits.
    ///
    ///     russian.ordinal(16, manner: inDigits, form: WordForm(.genitive))                    // 16-го
    ///     arabic.ordinal(16, manner: inWords, form: WordForm(gender: .feminine, isDefinite: true))  // السادسة عشرة
    public func ordinal(_ number: Int, manner: NumberManner, form: WordForm = WordForm()) -> String {
        if manner.isInWords, let words = writing.ordinal(number, form) { return words }
        return writing.ordinal(number, digits: manner.digits.written(number), form)
    }

    /// The cases that the language tells apart in writing.
    public var writtenCases: [GrammaticalCase] { writing.cases }

    /// The genders of its nouns.
    public var writtenGenders: [Gender] { writing.genders }

    /// The cases that may stand behind a preposition; none where the word is no preposition.
    public func cases(behind word: String) -> [GrammaticalCase] { writing.cases(behind: word) }

    /// A small word in the form that it takes before `text`: во вторник, в среду; an embargo, a truce.
    ///
    /// Nil where the word is none of those that change.
    public func leading(_ word: String, before text: String) -> String? { writing.leading(word, before: text) }

    /// A text as it is written at a particle before it: للعراق, of ل and العراق.
    public func glued(_ text: String, behind particle: String) -> String { writing.glued(text, behind: particle) }

    /// A noun or phrase in a form.
    public func inflected(_ noun: Noun, _ form: WordForm) -> String { writing.inflected(noun, form) }

    /// A name or term of the register, given in its approved form, in another: case, number, article.
    public func name(_ name: String, _ kind: NameKind, form: WordForm) -> String { writing.name(name, kind, form) }

    /// An adjective, given in the dictionary's form, in agreement with its noun.
    public func adjective(_ adjective: String, form: WordForm) -> String { writing.adjective(adjective, form) }
}
