import Languages

/// Finding the manner of the words that are replaced.
extension FactWriter {
    /// What could stand in the place of `words`, which state `old`: the likeliest first.
    ///
    /// `before`: the word before them.
    func candidates(
        for value: Value, _ kind: Mention.Kind, like words: String, stating old: Value, _ oldKind: Mention.Kind,
        behind before: String
    ) -> [String] {
        var found: [String] = []
        func add(_ text: String?) {
            if let text, !text.isEmpty, !found.contains(text) { found.append(text) }
        }
        switch (old, value) {
        case (.text(let one), .text(let other)):
            for text in names(for: other, kind, like: words, naming: one, oldKind, behind: before) { add(text) }
            return found
        default: break
        }
        let surface = Surface(words)
        let stated = language.cases(behind: before)
        if Self.shape(old) == Self.shape(value), oldKind == kind || Self.isTime(kind) && Self.isTime(oldKind) {
            for fit in fits(of: words, old, value, oldKind, kind, surface, stated) {
                add(written(fit, value, kind, surface))
            }
        }
        // Nothing of the old words fits: the usual manner, with what can be seen of theirs.
        var manner = FactManner(style(of: surface))
        manner.number.digits = surface.digits ?? style.digits
        manner.number.isInWords = surface.digits == nil && Self.isSmall(value)
        manner.form.grammaticalCase = stated.first ?? .nominative
        if Self.isTime(kind), !surface.hasYear, let year = Self.year(value), year == Self.year(old) {
            manner.isYearKnown = true
            for text in prepositional(value, kind, manner, words, behind: before, surface) { add(text) }
            add(bounded(value, kind, manner, surface, in: words))
            manner.isYearKnown = false
        }
        for text in prepositional(value, kind, manner, words, behind: before, surface) { add(text) }
        add(bounded(value, kind, manner, surface, in: words))
        manner.number.isInWords = false
        add(bounded(value, kind, manner, surface))
        manner.number.magnitude = .none
        add(bounded(value, kind, manner, surface))
        return found
    }

    /// A place of the old words that a manner gives, and the manner.
    struct Fit {
        var manner: FactManner
        /// What stands before and behind it and is kept.
        var before: Substring
        var behind: Substring
        var rank: Int
    }

    /// The manners that give the old words or a part of them, the likeliest first.
    ///
    /// `noun`: the noun behind a number, which stands in the words too.
    func fits(
        of words: String, _ old: Value, _ value: Value, _ oldKind: Mention.Kind, _ kind: Mention.Kind,
        _ surface: Surface, _ stated: [GrammaticalCase], _ noun: Noun? = nil
    ) -> [Fit] {
        let core = Self.core(old)
        let keepsWords = Self.bound(old, .exact) == Self.bound(value, .exact)
        var manners: [String: [FactManner]] = [:]
        let number = noun == nil && oldKind == .number ? Self.number(core).flatMap { WrittenNumber(exactly: $0) } : nil
        // Digits alone are the same in every case and gender; nil where the old words can't be of this manner.
        var same: (number: NumberManner, text: String?)?
        for var manner in self.manners(of: core, oldKind, surface, like: value, isCounting: noun != nil) {
            manner.counted = noun
            if let same, same.number == manner.number {
                if let text = same.text { manners[text, default: []].append(manner) }
                continue
            }
            let hasForms = number.map { language.hasForms($0, manner: manner.number) } ?? true
            if number != nil, hasForms, !surface.hasLetters {
                same = (manner.number, nil)
                continue
            }
            guard let text = written(core, oldKind, manner) else { continue }
            let folded = Surface.folded(text)
            if !hasForms { same = (manner.number, folded) }
            manners[folded, default: []].append(manner)
        }
        let hasMagnitude = Self.mayHaveMagnitude(core)
        var found: [Fit] = []
        for (before, middle, behind) in Surface.splits(of: words) {
            guard let fitting = manners[Surface.folded(String(middle))] else { continue }
            guard keepsWords || before.isEmpty && behind.isEmpty else { continue }
            var inner = before.isEmpty ? stated : language.cases(behind: Self.lastWord(of: String(before)))
            let isMeasure = [.duration, .money, .quantity, .percent].contains(kind)
            if inner.isEmpty, isMeasure { inner = [language.measureCase] }
            // На 20 километров, в 5 миллионов: a measure is sooner in the accusative.
            if isMeasure, kind != .quantity, inner.first == .prepositional {
                inner = inner.reversed()
            }
            // A small number is written the same with any magnitude; the new one may not be.
            let all =
                surface.digits == nil || hasMagnitude
                ? fitting
                : Self.magnitudes.flatMap { magnitude in
                    fitting.map { manner in
                        var manner = manner
                        (manner.number.magnitude, manner.number.leastMagnitude) = magnitude
                        return manner
                    }
                }
            for (place, manner) in all.enumerated() {
                let order = inner.firstIndex(of: manner.form.grammaticalCase)
                found.append(
                    Fit(
                        manner: manner, before: before, behind: behind,
                        rank: (order.map { $0 * 1_000 } ?? 100_000) + place))
            }
            break
        }
        return found.sorted { $0.rank < $1.rank }.prefix(6).map { $0 }
    }

    private static func number(_ value: Value) -> Exact? {
        if case .number(let number) = value { number } else { nil }
    }

    func written(_ fit: Fit, _ value: Value, _ kind: Mention.Kind, _ surface: Surface) -> String? {
        var manner = fit.manner
        let core = Self.core(value)
        if manner.number.isInWords, !Self.isSmall(core) { manner.number.isInWords = false }
        guard let text = written(core, kind, manner) else { return nil }
        return surface.capitalised(led(fit.before, before: text) + text + fit.behind)
    }

    /// What stands before the new words, its last small word as they ask for it: во вторник for в среду.
    private func led(_ before: Substring, before text: String) -> String {
        let small = Self.lastWord(of: String(before))
        guard !small.isEmpty, let space = before.last, space.isWhitespace, before.dropLast().hasSuffix(small),
            let changed = language.leading(small, before: text)
        else { return String(before) }
        return before.dropLast(small.count + 1) + changed + String(space)
    }

    /// A time with the preposition that it takes, where relative words stood without one: yesterday, on 26 June.
    ///
    /// A clock of a day that stays is written alone.
    private func prepositional(
        _ value: Value, _ kind: Mention.Kind, _ manner: FactManner, _ words: String, behind before: String,
        _ surface: Surface
    ) -> [String] {
        guard Self.isTime(kind), case .time(let text) = value, let fields = TimeFields(text) else { return [] }
        if fields.precision == .instant, surface.digits != nil {
            let isTwelve =
                Surface.folded(words).contains("m") && language.patterns("clock").contains { $0.isTwelveHour }
            let space = words.firstIndex(of: " ").map { words[...$0] } ?? ""
            let opening = language.cases(behind: String(space.dropLast())).isEmpty ? "" : space
            return language.patterns("clock").filter { $0.isTwelveHour == isTwelve }.compactMap {
                language.written(fields, $0, style: manner.style).map { opening + $0 }
            }
        }
        guard language.cases(behind: before).isEmpty,
            let pattern = language.patterns("on-\(fields.precision.rawValue)").first
        else { return [] }
        var manner = manner
        manner.form.grammaticalCase = pattern.grammaticalCase ?? .nominative
        return written(value, kind, manner).map { [surface.capitalised(language.written(pattern, end: $0))] } ?? []
    }

    /// The usual words with "more than" before them where the value is open.
    private func bounded(
        _ value: Value, _ kind: Mention.Kind, _ manner: FactManner, _ surface: Surface, in words: String = ""
    ) -> String? {
        var manner = manner
        // On Wednesday morning, on the morning of 30 June: a time keeps its preposition.
        if Self.isTime(kind), let space = words.firstIndex(of: " ") {
            let small = String(words[..<space])
            let asked = language.cases(behind: small)
            if let grammaticalCase = asked.first, case .time(let text) = value, !text.contains("/") {
                let isDay = TimeFields(text)?.precision == .day
                // В среду is nothing before 21 июня in Russian, whose days stand alone.
                if !(isDay && language.writtenCases.count > 3) {
                    manner.form.grammaticalCase = grammaticalCase
                    return written(value, kind, manner).map { led(words[...space], before: $0) + $0 }
                }
            }
        }
        if let name = Self.bound(value, .exact), let pattern = language.patterns(name).first {
            manner.form.grammaticalCase = pattern.grammaticalCase ?? .nominative
            return written(value, kind, manner).map { surface.capitalised(language.written(pattern, end: $0)) }
        }
        return written(value, kind, manner).map { surface.capitalised($0) }
    }

    // MARK: The manners to try

    private func manners(
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

    private func numberManners(_ start: NumberManner, _ old: Value, _ surface: Surface) -> [NumberManner] {
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
    private static let magnitudes: [(NumberManner.Magnitude, Int)] = [
        (.none, 6), (.word, 6), (.abbreviated, 6), (.word, 3), (.abbreviated, 3),
    ]

    /// Whether a value has a number that a magnitude can stand with.
    private static func mayHaveMagnitude(_ value: Value) -> Bool {
        func isLarge(_ number: Exact?) -> Bool { number.map { $0 >= Exact(1_000) || $0 <= Exact(-1_000) } ?? false }
        switch value {
        case .number(let number), .money(let number, _), .quantity(let number, _): return isLarge(number)
        case .range(let from, let to), .moneyRange(let from, let to, _), .quantityRange(let from, let to, _):
            return isLarge(from) || isLarge(to)
        case .time, .text, .quotation: return true
        }
    }

    private func timeManners(_ text: String, _ surface: Surface, _ value: Value) -> [FactManner] {
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

    private func style(of surface: Surface) -> EditionStyle {
        var style = style
        style.digits = surface.digits ?? style.digits
        style.months = surface.months(style, language).first ?? style.months
        return style
    }

    // MARK: Values

    private static func isTime(_ kind: Mention.Kind) -> Bool {
        [.date, .time, .interval, .set].contains(kind)
    }

    /// Values of one shape can be said in one manner.
    private static func shape(_ value: Value) -> String {
        switch value {
        case .time(let text):
            if text.contains("/") {
                return text.hasPrefix("..") ? "until" : text.hasSuffix("..") ? "since" : "interval"
            }
            return TimeFields(text)?.precision.rawValue ?? "duration"
        case .number, .range: return isClosed(value) ? "range" : "number"
        case .money, .moneyRange: return isClosed(value) ? "money range" : "money"
        case .quantity, .quantityRange: return isClosed(value) ? "quantity range" : "quantity"
        case .text: return "text"
        case .quotation: return "quotation"
        }
    }

    private static func isClosed(_ value: Value) -> Bool {
        switch value {
        case .range(_?, _?), .moneyRange(_?, _?, _), .quantityRange(_?, _?, _): true
        default: false
        }
    }

    /// The figure of an open range, without its bound.
    private static func core(_ value: Value) -> Value {
        switch value {
        case .range(let from, let to) where from == nil || to == nil: .number(from ?? to ?? Exact(0))
        case .moneyRange(let from, let to, let currency) where from == nil || to == nil:
            .money(from ?? to ?? Exact(0), currency: currency)
        case .quantityRange(let from, let to, let unit) where from == nil || to == nil:
            .quantity(from ?? to ?? Exact(0), unit: unit)
        default: value
        }
    }

    /// Whether a value reads well in words.
    private static func isSmall(_ value: Value) -> Bool {
        switch core(value) {
        case .number(let number), .money(let number, _), .quantity(let number, _):
            guard let whole = number.whole else {
                return number > Exact(0) && number < Exact(1) && number.denominator <= 10
            }
            guard whole >= 0 else { return false }
            return whole <= 100 || whole % 1_000 == 0
        default: return true
        }
    }

    private static func year(_ value: Value) -> Int? {
        guard case .time(let text) = value else { return nil }
        return Int(text.prefix(4))
    }

    private static func day(_ value: Value) -> String? {
        guard case .time(let text) = value else { return nil }
        return text.split(separator: "T").first.map(String.init)
    }

    /// Whether two days are so near that a weekday tells which is meant.
    private static func areNear(_ text: String, _ value: Value) -> Bool {
        guard case .time(let other) = value, let one = TimeFields(text), let two = TimeFields(other),
            let first = day(one),
            let second = day(two)
        else { return false }
        return abs(first.daysSince1970 - second.daysSince1970) < 7
    }

    private static func day(_ fields: TimeFields) -> Day? {
        guard let year = fields.year, let month = fields.month, let day = fields.day else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
