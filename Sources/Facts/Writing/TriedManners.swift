import Languages

/// The manners in which the old words may have said their value: those that are tried.
extension FactWriter {
    func manners(
        of old: Value, _ kind: Mention.Kind, _ surface: Surface, like value: Value, isCounting hasNoun: Bool
    ) -> [FactManner] {
        if Self.isTime(kind), kind != .duration, case .time(let text) = old { return timeManners(text, surface, value) }
        var manners: [FactManner] = []
        var number = NumberManner()
        number.digits = surface.digits ?? style.digits
        var forms: [WordForm] = []
        for grammaticalCase in language.writtenCases {
            for gender in language.writtenGenders {
                forms.append(WordForm(grammaticalCase, gender: gender))
                if kind == .ordinal { forms.append(WordForm(grammaticalCase, gender: gender, isDefinite: true)) }
            }
            if kind == .ordinal { forms.append(WordForm(grammaticalCase, .plural)) }
            if kind == .number { forms.append(WordForm(grammaticalCase, gender: .feminine, isConstruct: true)) }
            if kind == .number { forms.append(WordForm(grammaticalCase, isAnimate: true)) }
        }
        let isCounting = hasNoun || kind != .number && kind != .ordinal && kind != .range
        // The noun brings its gender.
        if isCounting { forms = language.writtenCases.map { WordForm($0) } }
        let patterns: [WritingPattern?] = Self.isClosed(old) ? language.patterns("range").map { $0 } : [nil]
        var names = [(place: 0, isShort: false)]
        if isCounting, !hasNoun {
            let seen = SeenNouns(old, kind, surface, self)
            names = seen.long.map { ($0, false) }
            if surface.digits != nil { names += seen.short.map { ($0, true) } }
            names.sort { $0.place < $1.place }
            // Without a name of its own a sum has the number alone, or its code.
            if case .money(_, let currency) = old, language.nouns(ofCurrency: currency ?? "").isEmpty {
                names = [(0, false)]
            }
        }
        for numberManner in numberManners(number, old, surface) {
            for (noun, isShort) in names {
                for variant in kind == .duration ? [0, 1, 2] : [0] {
                    for form in forms {
                        for pattern in patterns {
                            var manner = FactManner(style)
                            manner.number = numberManner
                            manner.number.noun = noun
                            manner.number.isUnitShort = isShort
                            manner.form = form
                            manner.pattern = pattern
                            manner.variant = variant
                            manners.append(manner)
                        }
                    }
                }
            }
        }
        return manners
    }

    func numberManners(_ start: NumberManner, _ old: Value, _ surface: Surface) -> [NumberManner] {
        var list: [NumberManner] = []
        guard surface.digits != nil else {
            var manner = start
            manner.isInWords = true
            // Two million, in words, is written with its noun at once.
            list.append(manner)
            manner.isInWords = false
            list.append(manner)
            return list
        }
        for group in surface.group.map({ [$0] }) ?? [nil, ""] as [String?] {
            var manner = start
            manner.group = group
            manner.decimal = surface.decimal
            for magnitude in Self.mayHaveMagnitude(old) ? Self.magnitudes : Array(Self.magnitudes.prefix(1)) {
                (manner.magnitude, manner.leastMagnitude) = magnitude
                list.append(manner)
            }
        }
        return list
    }

    /// How magnitudes may be written, and from which power of ten on.
    static let magnitudes: [(NumberManner.Magnitude, Int)] = [
        (.none, 6), (.word, 6), (.abbreviated, 6), (.word, 3), (.abbreviated, 3),
    ]

    /// Whether a value has a number that a magnitude can stand with.
    static func mayHaveMagnitude(_ value: Value) -> Bool {
        func isLarge(_ number: Exact?) -> Bool { number.map { $0 >= Exact(1_000) || $0 <= Exact(-1_000) } ?? false }
        switch value {
        case .number(let number), .money(let number, _), .quantity(let number, _): return isLarge(number)
        case .range(let from, let to), .moneyRange(let from, let to, _), .quantityRange(let from, let to, _):
            return isLarge(from) || isLarge(to)
        case .time, .text, .quotation: return true
        }
    }

    func timeManners(_ text: String, _ surface: Surface, _ value: Value) -> [FactManner] {
        var names: [String] = []
        if text.contains("/") {
            names = text.hasSuffix("..") ? ["since"] : text.hasPrefix("..") ? ["until"] : ["interval"]
        } else if let fields = TimeFields(text) {
            names = [fields.precision.rawValue]
            // A clock alone, where the day is known from elsewhere and stays.
            if fields.precision == .instant, Self.day(value) == Self.day(.time(text)) { names.append("clock") }
        }
        let isNear = Self.areNear(text, value)
        let months = surface.months(style, language)
        var manners: [FactManner] = []
        for name in names {
            for pattern in language.patterns(name) {
                if pattern.isWeekdayAlone, pattern.precision == "day", !isNear { continue }
                for form in language.writtenCases.map({ WordForm($0) }) {
                    for variant in pattern.hasVariants ? 0..<2 : 0..<1 {
                        for months in months {
                            var manner = FactManner(style)
                            manner.style.months = months
                            manner.style.digits = surface.digits ?? style.digits
                            manner.form = form
                            manner.pattern = pattern
                            manner.variant = variant
                            manners.append(manner)
                            if name == "since" || name == "until" || name == "interval" {
                                manner.isYearKnown = true
                                manners.append(manner)
                            }
                        }
                    }
                }
            }
        }
        return manners
    }
}
