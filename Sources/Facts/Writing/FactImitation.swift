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

    private func style(of surface: Surface) -> EditionStyle {
        var style = style
        style.digits = surface.digits ?? style.digits
        style.months = surface.months(style, language).first ?? style.months
        return style
    }
}
