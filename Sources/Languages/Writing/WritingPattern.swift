/// How a language puts together a time of one precision: a row of `<Language>WritingPatterns`.
///
/// Rows are a precision (`TimeFields.Precision`, or `since`, `until`, `interval`), a tab, and text with fields in braces;
/// the first row of a precision is the usual one. Figures have rows too: `about`, `more`, `less` and `range`; `on-day`,
/// `on-month` and `on-year` put the preposition before a time. A third column names the case that the figure stands in.
///
/// | field | what is written |
/// | --- | --- |
/// | `d`, `dd`, `dth`, `dword`, `dord` | the day: 7, 07, 7th, седьмого, السابع |
/// | `M`, `MN`, `b`, `m`, `mm` | the month: as behind a day, in the form's case, shortened, 5, 05 |
/// | `y`, `yy` | the year: 2022, 22 |
/// | `E`, `Eplain` | the weekday, in the form's case; without its article |
/// | `h`, `hh`, `mi`, `h12`, `ap` | the clock |
/// | `number`, `roman` | the quarter, half or century: 3, III |
/// | `decade`, `dec`, `decword`, `centuryofdecade` | 1990, 90, تسعينيات, العشرين |
/// | `ord:code`, `num:code` | its ordinal in words or digits, in agreement with the noun |
/// | `n:code`, `p:code` | a noun of `<Language>TimeNouns`, in the form's case; its plural |
/// | `season`, `part` | the season; the part of the day |
/// | `start`, `end` | the ends of an interval |
public struct WritingPattern: Sendable, Hashable {
    enum Piece: Sendable, Hashable {
        case text(String)
        case field(String)
        /// A noun of the language's time nouns, alone or with what agrees with it: `ord:quarter`.
        case noun(String, code: String)
    }

    /// The precision's name.
    public let precision: String
    let pieces: [Piece]
    /// The case that the words ask for; nil where they ask for none.
    public let grammaticalCase: GrammaticalCase?

    init(precision: String, text: Substring, grammaticalCase: GrammaticalCase? = nil) {
        self.grammaticalCase = grammaticalCase
        self.precision = precision
        var pieces: [Piece] = []
        var rest = text
        while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}"), open < close {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            let parts = rest[rest.index(after: open)..<close].split(separator: ":").map(String.init)
            pieces.append(parts.count == 2 ? .noun(parts[0], code: parts[1]) : .field(parts.joined()))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    /// Whether it names a field.
    func has(_ field: String) -> Bool { pieces.contains(.field(field)) }
    /// Whether it says the year.
    public var hasYear: Bool { has("y") || has("yy") }
    /// Whether it gives a weekday and no date.
    public var isWeekdayAlone: Bool { has("E") && !has("d") && !has("dd") && !has("dth") }
    /// Whether its clock has twelve hours.
    public var isTwelveHour: Bool { has("h12") }
    /// Whether its words may be others of the same meaning: fall, autumn.
    public var hasVariants: Bool { has("season") || has("part") }
    /// Whether it is written in digits and signs alone: 16.05.2022.
    public var isNumeric: Bool { has("mm") || has("m") }
}

/// The patterns of a language by their precision, the usual first.
struct PatternTable: Sendable {
    private let patterns: [String: [WritingPattern]]

    /// Rows of precision, text and case, parted by tabs.
    init(_ table: StaticString) {
        var patterns: [String: [WritingPattern]] = [:]
        for row in "\(table)".split(separator: "\n") {
            let fields = row.split(separator: "\t")
            guard fields.count >= 2 else { preconditionFailure("'\(row)' is no row of patterns.") }
            let stated = fields.count > 2 ? GrammaticalCase(rawValue: String(fields[2])) : nil
            let precision = String(fields[0])
            patterns[precision, default: []].append(
                WritingPattern(precision: precision, text: fields[1], grammaticalCase: stated))
        }
        self.patterns = patterns
    }

    subscript(precision: String) -> [WritingPattern] { patterns[precision] ?? [] }
}

extension Language {
    /// The patterns of a precision (`TimeFields.Precision`, `since`, `until` or `interval`), the usual first.
    public func patterns(_ precision: String) -> [WritingPattern] { writing.patterns[precision] }

    /// A time put together after a pattern; nil where a field isn't there or the language has no word for it.
    ///
    /// `style`: digits and months of the edition; `form`: the case of what the case shows in.
    public func written(
        _ time: TimeFields, _ pattern: WritingPattern, style: EditionStyle? = nil, form: WordForm = WordForm(),
        variant: Int = 0
    ) -> String? {
        let style = style ?? usualStyle
        var text = ""
        for piece in pattern.pieces {
            switch piece {
            case .text(let literal): text += literal
            case .field(let field):
                guard let written = self.field(field, time, style, form, variant) else { return nil }
                text += written
            case .noun(let agreement, let code):
                guard let written = noun(agreement, code, time, style, form) else { return nil }
                text += written
            }
        }
        return text
    }

    /// An interval, range or bound put together after a pattern from its ends, which are written already.
    public func written(_ pattern: WritingPattern, start: String = "", end: String) -> String {
        pattern.pieces.map { piece in
            switch piece {
            case .text(let literal): literal
            case .field("start"): start
            case .field, .noun: end
            }
        }.joined()
    }

    /// The name of a weekday, 1 (Monday) to 7 (Sunday), in a form; nil for any other number.
    ///
    /// `hasArticle`: with the article, where the language's weekdays have one.
    public func weekdayName(_ weekday: Int, form: WordForm, hasArticle: Bool = true) -> String? {
        guard let name = weekdayName(weekday) else { return nil }
        if !hasArticle { return name.hasPrefix("ال") ? String(name.dropFirst(2)) : name }
        let gender: Gender = name.hasSuffix("а") ? .feminine : name.hasSuffix("е") ? .neuter : .masculine
        return writing.inflected(Noun(name, gender), form)
    }

    private func field(
        _ field: String, _ time: TimeFields, _ style: EditionStyle, _ form: WordForm, _ variant: Int
    ) -> String? {
        func number(_ value: Int?, _ width: Int = 1) -> String? {
            value.map { style.digits.rewriting(padded($0, to: width)) }
        }
        switch field {
        case "d": return number(time.day)
        case "dd": return number(time.day, 2)
        case "d2": return number(time.day.map { $0 + 1 })
        case "dth": return time.day.map { writing.ordinal($0, digits: style.digits.written($0), WordForm()) }
        case "dword": return time.day.flatMap { writing.ordinal($0, WordForm(.genitive, gender: .neuter)) }
        case "dord":
            return time.day.flatMap { writing.ordinal($0, WordForm(form.grammaticalCase, isDefinite: true)) }
        case "m": return number(time.month)
        case "mm": return number(time.month, 2)
        case "M": return time.month.flatMap { monthName($0, style: style, form: .inDate) }
        case "MN": return time.month.flatMap { monthName($0, style: style) }.map { writing.inflected(Noun($0), form) }
        case "b":
            return time.month.flatMap { monthName($0, style: style) }.flatMap {
                $0.count > 4 ? String($0.prefix(3)) : nil
            }
        case "y": return number(time.year)
        case "yy": return number(time.year.map { $0 % 100 }, 2)
        case "E": return time.weekday.flatMap { weekdayName($0, form: form) }
        case "Eplain": return time.weekday.flatMap { weekdayName($0, form: form, hasArticle: false) }
        case "h": return number(time.hour)
        case "hh": return number(time.hour, 2)
        case "mi": return number(time.minute, 2)
        case "h12":
            return number(time.hour.map { ($0 + 11) % 12 + 1 })
        case "ap": return time.hour.map { $0 < 12 ? "am" : "pm" }
        case "number": return number(time.number)
        case "roman": return time.number.flatMap(roman)
        case "decade": return number(time.number.map { $0 * 10 })
        case "dec": return time.number.flatMap { (190...199).contains($0) ? number($0 % 10 * 10) : nil }
        case "decword":
            return time.number.flatMap { writing.timeNouns["decade\($0 % 10 * 10)"].first }.map {
                writing.inflected($0, form)
            }
        case "centuryofdecade":
            return time.number.flatMap { writing.ordinal($0 / 10 + 1, WordForm(.genitive, isDefinite: true)) }
        case "season": return noun(time.number.map { "season\($0)" }, variant, form)
        case "part": return noun(time.part.map { "part-\($0)" }, variant, form)
        default: return nil
        }
    }

    private func noun(_ code: String?, _ variant: Int, _ form: WordForm) -> String? {
        guard let code else { return nil }
        let nouns = writing.timeNouns[code]
        return nouns.indices.contains(variant) ? writing.inflected(nouns[variant], form) : nil
    }

    private func noun(
        _ agreement: String, _ code: String, _ time: TimeFields, _ style: EditionStyle, _ form: WordForm
    ) -> String? {
        guard let noun = writing.timeNouns[code].first else { return nil }
        var agreeing = form.agreeing(with: noun)
        switch agreement {
        case "n": return writing.inflected(noun, form)
        case "p": return writing.inflected(noun, form.with(.plural))
        case "ord":
            agreeing.isDefinite = true
            return time.number.flatMap { writing.ordinal($0, agreeing) }
        case "num":
            return time.number.map { writing.ordinal($0, digits: style.digits.written($0), agreeing) }
        default: return nil
        }
    }

    private func roman(_ number: Int) -> String? {
        guard (1...39).contains(number) else { return nil }
        let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return String(repeating: "X", count: number / 10) + units[number % 10]
    }
}
