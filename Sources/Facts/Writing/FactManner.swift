import Languages

/// One way in which a value can be said.
struct FactManner {
    var number: NumberManner
    var form = WordForm()
    var style: EditionStyle
    /// How a time is put together, or a range; nil for the usual way.
    var pattern: WritingPattern?
    /// Which of several nouns of one meaning: fall, autumn.
    var variant = 0
    /// The noun that a number counts.
    var counted: Noun?
    /// Whether the year may be left out, since it is the text's own.
    var isYearKnown = false

    init(_ style: EditionStyle) {
        self.style = style
        number = NumberManner()
        number.digits = style.digits
    }
}

extension FactWriter {
    /// A value in a manner; nil where it can't be said so.
    ///
    /// Open ranges are written without "more than".
    func written(_ value: Value, _ kind: Mention.Kind, _ manner: FactManner) -> String? {
        switch value {
        case .number(let number) where kind == .ordinal:
            return number.whole.map { language.ordinal($0, manner: manner.number, form: manner.form) }
        case .number(let number) where kind == .percent: return counted(number, percent, manner)
        case .number(let number): return written(number, manner)
        case .range(let from, let to):
            return range(from, to, manner) { kind == .percent ? counted($0, percent, $1) : written($0, $1) }
        case .money(let amount, let currency): return money(amount, currency, manner)
        case .moneyRange(let from, let to, let currency): return range(from, to, manner) { money($0, currency, $1) }
        case .quantity(let amount, let unit): return counted(amount, language.nouns(ofUnit: unit), manner)
        case .quantityRange(let from, let to, let unit):
            let nouns = language.nouns(ofUnit: unit)
            return range(from, to, manner) { counted($0, nouns, $1) }
        case .time(let text) where kind == .duration: return duration(text, manner)
        case .time(let text): return time(text, manner)
        case .text, .quotation: return nil
        }
    }

    var percent: [Noun] { language.nouns(ofUnit: "percent") + language.nouns(ofUnit: "percent-point") }

    private func written(_ number: Exact, _ manner: FactManner) -> String? {
        if let noun = manner.counted { return counted(number, [noun], manner) }
        if let part = part(number, manner) { return part }
        return WrittenNumber(exactly: number).map { language.written($0, manner: manner.number, form: manner.form) }
    }

    /// A half, two thirds: where words are asked for, or digits would have no end.
    private func part(_ number: Exact, _ manner: FactManner) -> String? {
        guard number > Exact(0), number < Exact(1), let noun = language.nouns(ofUnit: "1/\(number.denominator)").first,
            manner.number.isInWords || WrittenNumber(exactly: number) == nil
        else { return nil }
        if number.numerator == 1 { return language.inflected(noun, manner.form) }
        var words = manner.number
        words.isInWords = true
        return language.counted(WrittenNumber(number.numerator), noun, manner: words, form: manner.form)
    }

    private func money(_ amount: Exact, _ currency: String?, _ manner: FactManner) -> String? {
        guard let currency else { return written(amount, manner) }
        let nouns = language.nouns(ofCurrency: currency)
        // A currency that the language has no name for keeps its code.
        guard !nouns.isEmpty else { return written(amount, manner).map { "\($0) \(currency)" } }
        return counted(amount, nouns, manner)
    }

    private func counted(_ number: Exact, _ nouns: [Noun], _ manner: FactManner) -> String? {
        guard nouns.indices.contains(manner.number.noun), let written = WrittenNumber(exactly: number) else {
            return nil
        }
        let noun = nouns[manner.number.noun]
        if manner.number.isUnitShort, noun.abbreviation == nil || manner.number.isInWords { return nil }
        return language.counted(written, noun, manner: manner.number, form: manner.form)
    }

    /// Both ends of a range, or the one that is stated.
    private func range(
        _ from: Exact?, _ to: Exact?, _ manner: FactManner, _ write: (Exact, FactManner) -> String?
    ) -> String? {
        guard let from, let to else { return (from ?? to).flatMap { write($0, manner) } }
        guard let pattern = manner.pattern ?? language.patterns("range").first else { return nil }
        var manner = manner
        if let stated = pattern.grammaticalCase { manner.form.grammaticalCase = stated }
        var first = manner
        first.counted = nil
        // 2–3 million: the magnitude is said once.
        let start: String?
        if let power = power(to, manner), let small = from.times(Exact(1, over: power) ?? Exact(1)), power > 1 {
            first.number.magnitude = .none
            start = written(small, first)
        } else {
            start = written(from, first)
        }
        guard let start, let end = write(to, manner) else { return nil }
        return language.written(pattern, start: start, end: end)
    }

    /// The magnitude that a number is written with: 1,000,000 for 3 million; 1 where it has none.
    private func power(_ number: Exact, _ manner: FactManner) -> Int? {
        guard manner.number.magnitude != .none, !manner.number.isInWords else { return 1 }
        for power in [1_000_000_000_000, 1_000_000_000, 1_000_000, 1_000] {
            if power == 1_000, manner.number.leastMagnitude > 3 { break }
            guard number >= Exact(power), let part = number.times(Exact(1, over: power) ?? Exact(1)),
                1_000 % part.denominator == 0
            else { continue }
            return power
        }
        return 1
    }

    // MARK: Durations

    static let durationUnits: [(letter: Character, isTime: Bool, code: String)] = [
        ("Y", false, "year"), ("M", false, "month"), ("W", false, "week"), ("D", false, "day"), ("H", true, "hour"),
        ("M", true, "minute"), ("S", true, "second"),
    ]

    /// P2Y3M, PT1H30M: each unit with its count, in a row.
    private func duration(_ text: String, _ manner: FactManner) -> String? {
        guard text.hasPrefix("P"), text.count > 2 else { return nil }
        var parts: [String] = []
        var isTime = false
        var digits = ""
        for letter in text.dropFirst() {
            if letter == "T" {
                isTime = true
            } else if letter.isASCII, letter.isNumber || letter == "." {
                digits.append(letter)
            } else {
                guard let number = WrittenNumber(digits),
                    let unit = Self.durationUnits.first(where: { $0.letter == letter && $0.isTime == isTime })
                else { return nil }
                digits = ""
                var (count, code) = (number, unit.code)
                // Twenty years may be said as two decades, but only where the old words did.
                if manner.variant > 0, unit.code == "year", let years = number.whole {
                    guard manner.variant <= 2, years % [10, 100][manner.variant - 1] == 0 else { return nil }
                    count = WrittenNumber(years / [10, 100][manner.variant - 1])
                    code = ["decade", "century"][manner.variant - 1]
                } else if manner.variant > 0 {
                    return nil
                }
                let nouns = language.nouns(ofUnit: code)
                let place = nouns.indices.contains(manner.number.noun) ? manner.number.noun : 0
                guard nouns.indices.contains(place) else { return nil }
                if manner.number.isUnitShort, nouns[place].abbreviation == nil { return nil }
                parts.append(language.counted(count, nouns[place], manner: manner.number, form: manner.form))
            }
        }
        guard !parts.isEmpty, digits.isEmpty else { return nil }
        return parts.joined(separator: language.phrasing.hasProclitics ? " و" : " ")
    }

    // MARK: Times

    private func time(_ text: String, _ manner: FactManner) -> String? {
        if let mark = text.firstIndex(of: "/") {
            return interval(String(text[..<mark]), String(text[text.index(after: mark)...]), manner)
        }
        guard let fields = TimeFields(text) else { return nil }
        if let pattern = manner.pattern {
            return language.written(fields, pattern, style: manner.style, form: manner.form, variant: manner.variant)
        }
        for pattern in language.patterns(fields.precision.rawValue)
        where pattern.hasYear != manner.isYearKnown || !hasYearless(fields) {
            if let written = language.written(fields, pattern, style: manner.style, form: manner.form, variant: 0) {
                return written
            }
        }
        return nil
    }

    /// Whether a precision has patterns with the year and without it.
    private func hasYearless(_ fields: TimeFields) -> Bool {
        let patterns = language.patterns(fields.precision.rawValue)
        return patterns.contains { $0.hasYear } && patterns.contains { !$0.hasYear && !$0.isWeekdayAlone }
    }

    /// 2013-07-13/2013-07-16: from the 13th to the 15th; the end is exclusive but for the clock.
    private func interval(_ start: String, _ end: String, _ manner: FactManner) -> String? {
        var inner = manner
        inner.pattern = nil
        var genitive = inner
        genitive.form.grammaticalCase = .genitive
        if end == ".." {
            guard let pattern = manner.pattern ?? language.patterns("since").first, let from = time(start, genitive)
            else { return nil }
            return language.written(pattern, start: from, end: "")
        }
        if start == ".." {
            guard let pattern = manner.pattern ?? language.patterns("until").first, let to = time(end, genitive) else {
                return nil
            }
            return language.written(pattern, end: to)
        }
        guard let pattern = manner.pattern ?? language.patterns("interval").first, let last = Self.lastPart(of: end)
        else { return nil }
        var accusative = inner
        accusative.form.grammaticalCase = .accusative
        var first = genitive
        // The year once, at the end.
        if start.prefix(4) == last.prefix(4), start.count > 4 { first.isYearKnown = true }
        guard let to = time(last, accusative) else { return nil }
        // From 13 to 15 July: the month once, at the end.
        if let one = TimeFields(start), let two = TimeFields(last), one.precision == .day, two.precision == .day,
            one.year == two.year, one.month == two.month, let day = one.day
        {
            return language.written(pattern, start: manner.style.digits.written(day), end: to)
        }
        guard let from = time(start, first) else { return nil }
        return language.written(pattern, start: from, end: to)
    }

    /// The last day, month or year of an interval that ends before `end`.
    private static func lastPart(of end: String) -> String? {
        guard let fields = TimeFields(end) else { return nil }
        switch fields.precision {
        case .year: return fields.year.map { String($0 - 1) }
        case .month:
            guard let year = fields.year, let month = fields.month else { return nil }
            let (y, m) = month == 1 ? (year - 1, 12) : (year, month - 1)
            return "\(padded(y, 4))-\(padded(m, 2))"
        case .day:
            guard let year = fields.year, let month = fields.month, let number = fields.day,
                let day = Day(year: year, month: month, day: number)
            else { return nil }
            return day.adding(days: -1).description
        default: return end
        }
    }
}

extension WrittenNumber {
    /// A number with a finite decimal; nil for a third.
    init?(exactly number: Exact) {
        if let whole = number.whole {
            self.init(whole)
            return
        }
        var below = number.denominator
        while below % 2 == 0 { below /= 2 }
        while below % 5 == 0 { below /= 5 }
        guard below == 1 else { return nil }
        self.init(number.description)
    }
}
