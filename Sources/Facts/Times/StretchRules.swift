import Languages

/// The next or last so many units.
let stretchRules: [Rule] = [
    // the next three days, последние 2 минуты
    Rule("rel duration", [[.rel, .last], [.duration]]) { chart, match in
        let word = chart.item(match, 0)
        return chart.isVerb(word) ? nil : stretch(&chart, word, chart.item(match, 1))
    },
    Rule("the rel duration", [[.the, .in, .during, .within, .over], [.rel, .last], [.duration]]) { chart, match in
        stretch(&chart, chart.item(match, 1), chart.item(match, 2))
    },
    Rule("in the rel duration", [[.in, .during, .within, .over], [.the], [.rel, .last], [.duration]]) { chart, match in
        stretch(&chart, chart.item(match, 2), chart.item(match, 3))
    },
    Rule("during duration rel", [[.during, .within, .over], [.duration], [.rel, .last]]) { chart, match in
        guard chart.lexicon.language.phrasing.relativesFollow else { return nil }
        return stretch(&chart, chart.item(match, 2), chart.item(match, 1))
    },
    Rule("duration rel", [[.duration], [.rel, .last]]) { chart, match in
        guard chart.lexicon.language.phrasing.relativesFollow else { return nil }
        return stretch(&chart, chart.item(match, 1), chart.item(match, 0))
    },
    // الأسابيع الثلاثة القادمة
    Rule("units number rel", [[.unit], [.number, .ordinal], [.rel]]) { chart, match in
        guard chart.lexicon.language.phrasing.relativesFollow, let unit = Unit(rawValue: chart.item(match, 0).value)
        else { return nil }
        let number = chart.item(match, 1)
        guard let span = Extent(number.category == .ordinal ? Exact(number.value) : number.number, unit),
            let item = chart.item(span)
        else { return nil }
        return stretch(&chart, chart.item(match, 2), item)
    },
    Rule("rel number units", [[.number], [.rel, .last], [.unit]]) { chart, match in
        guard !chart.lexicon.language.phrasing.marksPlurals || chart.item(match, 2).flags.contains(.marked),
            let unit = Unit(rawValue: chart.item(match, 2).value),
            let span = Extent(chart.item(match, 0).number, unit),
            let item = chart.item(span)
        else { return nil }
        return stretch(&chart, chart.item(match, 1), item)
    },
]

extension Chart {
    /// Whether "last" is what something does: it will last six weeks, is expected to last ten days.
    fileprivate func isVerb(_ last: Item) -> Bool {
        lexicon.language.phrasing.lastIsVerb && hasTerminal(.rel, at: last.start) && hasTerminal(.last, at: last.start)
            && (lean > 0 || endsTerminal(.to, at: last.start))
    }
}

/// The next or last so many units, not counting the one that runs.
func stretch(_ chart: inout Chart, _ word: Item, _ item: Item) -> Item? {
    if chart.isTimex, !item.flags.contains(.low), !item.flags.contains(.article), !item.flags.contains(.marked),
        let span = chart.span(item)
    {
        return chart.item(span, weight: 2)
    }
    guard let now = chart.reference, let span = chart.span(item), !span.isVague || true else { return nil }
    // 11 and -11 are plurals, which go with a number alone: les trois derniers mois.
    let sign = word.category == .last ? -1 : abs(word.value) > 10 ? word.value.signum() : word.value
    // "To last for two hours" is a verb.
    guard !item.flags.contains(.marked) else { return nil }
    guard abs(sign) == 1, !item.flags.contains(.low), !item.flags.contains(.article) else { return nil }
    let count = span.isVague ? 3 : span.count?.whole ?? 0
    guard count > 0, count < 100_000 else { return nil }
    let today = now.day
    switch span.finest {
    case .second, .minute, .hour:
        let size = span.finest == .second ? 1 : span.finest == .minute ? 60 : 3_600
        let here = now.second - now.second % size
        let base = Reference(day: today, second: here)
        let from = sign > 0 ? base.adding(seconds: size) : base.adding(seconds: -count * size)
        let to = sign > 0 ? base.adding(seconds: (count + 1) * size) : base
        return chart.interval(
            from: clock(from, seconds: size == 1), to: clock(to, seconds: size == 1), .exclusive, weight: 2)
    case .day, .night:
        let from = sign > 0 ? today.adding(days: 1) : today.adding(days: -count)
        let to = sign > 0 ? today.adding(days: count + 1) : today
        var (first, last) = (Moment(day: from), Moment(day: to))
        (first.isRelative, last.isRelative) = (true, true)
        return chart.interval(from: first, to: last, .exclusive, weight: 2)
    case .week, .month, .quarter, .year, .halfYear, .decade:
        guard let from = current(&chart, span.finest, adding: sign > 0 ? 1 : -count),
            let to = current(&chart, span.finest, adding: sign > 0 ? count + 1 : 0)
        else { return nil }
        return chart.interval(from: from, to: to, .exclusive, weight: 2)
    default: return nil
    }
}
