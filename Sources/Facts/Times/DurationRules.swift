import Languages

/// How long: three days, an hour and a half, полгода, يومان.
let durationRules: [Rule] = [
    Rule("number unit", [[.number], [.unit]]) { chart, match in
        let (number, unit) = (chart.item(match, 0), chart.item(match, 1))
        guard number.number > Exact(0), let kind = Unit(rawValue: unit.value) else { return nil }
        // 2017 года is a year, and not so many of them.
        if kind == .year, number.flags.contains(.digits), number.value == 4, let year = number.number.whole,
            (1_000...2_200).contains(year), chart.hasTerminal(.yearword, at: unit.start),
            chart.lexicon.language.phrasing.yearBeforeWord
        {
            return nil
        }
        // The 1988 quarter is one.
        if number.value == 4, number.flags.contains(.digits), chart.lexicon.language.phrasing.marksPlurals,
            !unit.flags.contains(.marked), kind.rawValue >= Unit.quarter.rawValue
        {
            return nil
        }
        // The 1980s are no seconds, and the third year is no third of one.
        if kind == .second, number.value == 4, chart.isGlued(at: unit.start) { return nil }
        if !chart.lexicon.language.phrasing.hasBareUnits, isOrdinal(number) { return nil }
        // Three quarters are a part sooner than a time, a hundred and three quarters always.
        let isPart = kind == .quarter && !number.flags.contains(.digits) && !chart.lexicon.hasProclitics
        var span = chart.item(Extent(number.number, kind), weight: isPart ? -2 : Int(number.weight) + 2)
        if number.flags.contains(.about) { span?.flags.insert(.about) }
        return span
    },
    Rule("aged number", [[.aged], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        guard number.number.isWhole, number.number > Exact(0), number.number < Exact(130),
            chart.endsClause(number)
                || number.flags.contains(.digits)
        else { return nil }
        return chart.item(Extent(number.number, .year), weight: 2)
    },
    // البالغ من العمر 13 شهرا
    Rule("aged duration", [[.aged], [.duration]]) { chart, match in
        let span = chart.item(match, 1)
        guard chart.span(span)?.count != nil else { return nil }
        return chart.item(chart.span(span), weight: Int(span.weight) + 2)
    },
    Rule("number dash unit", [[.number], [.dash], [.unit]]) { chart, match in
        let (number, unit) = (chart.item(match, 0), chart.item(match, 2))
        guard chart.isGlued(at: unit.start), number.number > Exact(0), let kind = Unit(rawValue: unit.value),
            !number.flags.contains(.low) || number.number.denominator == 2
        else { return nil }
        return chart.item(Extent(number.number, kind), weight: 2)
    },
    Rule("number of units", [[.number], [.of], [.unit]]) { chart, match in
        let (number, unit) = (chart.item(match, 0), chart.item(match, 2))
        guard number.flags.contains(.compound), let kind = Unit(rawValue: unit.value) else { return nil }
        return chart.item(Extent(number.number, kind), weight: 1)
    },
    Rule("a unit", [[.article], [.unit]]) { chart, match in
        guard chart.item(match, 0).value > 0, let kind = Unit(rawValue: chart.item(match, 1).value) else { return nil }
        // A second try, a half, a night and a season are no lengths in an article.
        if chart.isTimex,
            [.second, .halfYear, .night, .season].contains(kind) || chart.item(match, 1).flags.contains(.marked)
        {
            return nil
        }
        if kind == .second, !chart.endsClause(chart.item(match, 1)) { return nil }
        return chart.item(Extent(Exact(1), kind), weight: 1, .article)
    },
    Rule("half a unit", [[.number], [.article], [.unit]]) { chart, match in
        let number = chart.item(match, 0)
        guard number.number < Exact(1) || number.flags.contains(.compound), !number.flags.contains(.digits),
            let kind = Unit(rawValue: chart.item(match, 2).value)
        else { return nil }
        return chart.item(Extent(number.number, kind), weight: 2)
    },
    Rule("unit alone", [[.unit]]) { chart, match in
        let unit = chart.item(match, 0)
        guard let kind = Unit(rawValue: unit.value), chart.lexicon.language.phrasing.hasBareUnits else { return nil }
        // بعد ساعات: nobody says how many.
        if unit.flags.contains(.marked) { return chart.item(Extent(vague: kind), weight: -2, .low) }
        return chart.item(Extent(Exact(1), kind), weight: -2, [.article, .low])
    },
    Rule("unit whole", [[.unit], [.whole]]) { chart, match in
        guard chart.lexicon.language.phrasing.relativesFollow, let kind = Unit(rawValue: chart.item(match, 0).value)
        else { return nil }
        return chart.item(Extent(Exact(1), kind), weight: 3)
    },
    Rule("whole unit", [[.whole], [.unit]]) { chart, match in
        guard !chart.lexicon.language.phrasing.relativesFollow, let kind = Unit(rawValue: chart.item(match, 1).value)
        else { return nil }
        return chart.item(Extent(Exact(1), kind), weight: 3)
    },
    Rule("article whole unit", [[.article], [.whole], [.unit]]) { chart, match in
        guard let kind = Unit(rawValue: chart.item(match, 2).value) else { return nil }
        return chart.item(Extent(Exact(1), kind), weight: 3)
    },
    Rule("lasting unit", [[.lasting], [.unit]]) { chart, match in
        if chart.item(match, 1).flags.contains(.marked) { return nil }
        return Unit(rawValue: chart.item(match, 1).value).flatMap { chart.item(Extent(Exact(1), $0), weight: 3) }
    },
    Rule("lasting duration", [[.lasting], [.duration]]) { chart, match in
        var span = chart.item(match, 1)
        guard !span.flags.contains(.low) else { return nil }
        span.flags.insert(.marked)
        return span
    },
    Rule("dual unit", [[.dualunit]]) { chart, match in
        guard let kind = Unit(rawValue: chart.item(match, 0).value) else { return nil }
        return chart.item(Extent(Exact(2), kind), weight: 2)
    },
    Rule("span", [[.span]]) { chart, match in
        let months = chart.item(match, 0).value
        // Above a thousand, minutes; else days or months: see the tables.
        switch months {
        case 1...1_000: return chart.item(Extent(Exact(months), .month), weight: 2)
        case 1_001...10_000: return chart.item(Extent(Exact(months - 1_000), .minute), weight: 2)
        case 10_001...: return chart.item(Extent(Exact(months - 10_000), .day), weight: 2)
        default: return nil
        }
    },
    Rule("number span", [[.number], [.span]]) { chart, match in
        let (number, word) = (chart.item(match, 0), chart.item(match, 1))
        guard word.value > 10_000, let days = number.number.times(Exact(word.value - 10_000)) else { return nil }
        return chart.item(Extent(days, .day), weight: 2)
    },
    Rule("a span", [[.article], [.span]]) { chart, match in
        let value = chart.item(match, 1).value
        if value <= 1_000 { return value > 12 ? chart.item(Extent(Exact(value), .month), weight: 2) : nil }
        return value > 10_000 ? chart.item(Extent(Exact(value - 10_000), .day), weight: 2) : nil
    },
    Rule("weekends", [[.number], [.weekend]]) { chart, match in
        let number = chart.item(match, 0)
        guard number.number.isWhole, number.number > Exact(1), !number.flags.contains(.glued) else { return nil }
        return chart.item(Extent(number.number, .weekend), weight: 2)
    },
    Rule("several units", [[.several], [.unit]]) { chart, match in
        guard let kind = Unit(rawValue: chart.item(match, 1).value) else { return nil }
        let several = chart.item(match, 0)
        // "Some day" counts none.
        guard several.value != 4,
            several.value == 2 || !chart.lexicon.language.phrasing.marksPlurals
                || chart.item(match, 1).flags.contains(.marked)
        else { return nil }
        return chart.item(several.value == 2 ? Extent(Exact(2), kind) : Extent(vague: kind), weight: 2)
    },
    // الأيام القليلة
    Rule("units several", [[.unit], [.several]]) { chart, match in
        let unit = chart.item(match, 0)
        guard chart.item(match, 1).value == 4, unit.flags.contains(.marked), let kind = Unit(rawValue: unit.value)
        else { return nil }
        return chart.item(Extent(vague: kind), weight: 2)
    },
    // for years, over decades, in months
    Rule("bare units", [[.lasting, .during, .in, .within, .after], [.unit]]) { chart, match in
        let (word, item) = (chart.item(match, 0), chart.item(match, 1))
        guard item.flags.contains(.marked), let unit = Unit(rawValue: item.value),
            unit.rawValue >= Unit.hour.rawValue, unit != .quarter,
            chart.isTimex || word.category == .lasting || word.flags.contains(.marked)
                || !chart.lexicon.language.phrasing.hasBareUnits
        else { return nil }
        return chart.item(Extent(vague: unit), weight: 1)
    },
    // годами
    Rule("units in one word", [[.vagueunit]]) { chart, match in
        let word = chart.item(match, 0)
        guard word.start == 0 || !chart.endsTerminal(.number, at: word.start) else { return nil }
        return Unit(rawValue: word.value).flatMap { chart.item(Extent(vague: $0), weight: -1) }
    },
    Rule("several of units", [[.several], [.of], [.unit]]) { chart, match in
        guard let kind = Unit(rawValue: chart.item(match, 2).value) else { return nil }
        let several = chart.item(match, 0)
        return chart.item(several.value == 2 ? Extent(Exact(2), kind) : Extent(vague: kind), weight: 2)
    },
    Rule("article several units", [[.article], [.duration]]) { chart, match in
        let span = chart.item(match, 1)
        guard let found = chart.span(span), found.isVague || found.count == Exact(2) else { return nil }
        return span
    },
    // an hour and a half, ساعة ونصف
    Rule("duration and half", [[.duration], [.and], [.number]]) { chart, match in
        let (span, part) = (chart.item(match, 0), chart.item(match, 2))
        guard let found = chart.span(span), let count = found.count, part.number < Exact(1), part.number > Exact(0),
            part.flags.contains(.compound), let total = count.adding(part.number)
        else { return nil }
        return chart.item(Extent(total, found.finest), weight: Int(span.weight) + 1)
    },
    Rule("duration and duration", [[.duration], [.and], [.duration]]) { chart, match in joined(&chart, match, 2) },
    Rule("duration duration", [[.duration], [.duration]]) { chart, match in joined(&chart, match, 1) },
    Rule("duration comma duration", [[.duration], [.comma], [.duration]]) { chart, match in joined(&chart, match, 2) },
    Rule("duration comma and duration", [[.duration], [.comma], [.and], [.duration]]) { chart, match in
        joined(&chart, match, 3)
    },
    // 1 hour thirty
    Rule("duration number", [[.duration], [.number]]) { chart, match in withMinutes(&chart, match, 1) },
    Rule("duration and number", [[.duration], [.and], [.number]]) { chart, match in withMinutes(&chart, match, 2) },
    Rule("about duration", [[.about, .exactly, .over, .under, .atleast, .atmost, .during], [.duration]]) {
        chart, match in
        let span = chart.item(match, 1)
        guard !span.flags.contains(.low), chart.item(match, 0).category != .during else { return nil }
        var stated = span
        switch chart.item(match, 0).category {
        case .over, .atleast: stated.flags.insert([.about, .least])
        case .under, .atmost: stated.flags.insert([.about, .most])
        default: stated.flags.insert(.about)
        }
        return stated
    },
    // Three days or more, ثلاثة أيام على الأقل
    Rule("duration or more", [[.duration], [.ormore, .orless]]) { chart, match in
        var span = chart.item(match, 0)
        guard !span.flags.contains(.low), !chart.boundsNext(chart.item(match, 1)) else { return nil }
        span.flags.insert(chart.item(match, 1).category == .ormore ? [.about, .least] : [.about, .most])
        return span
    },
    // Between two and three years, от 11 до 18 месяцев
    Rule("range of units", [[.range], [.unit]]) { chart, match in
        let (range, unit) = (chart.item(match, 0), chart.item(match, 1))
        return chart.isGlued(at: unit.start) ? nil : spread(&chart, range, unit)
    },
    // 11 to 18-year-olds
    Rule("range dash unit", [[.range], [.dash], [.unit]]) { chart, match in
        let (range, unit) = (chart.item(match, 0), chart.item(match, 2))
        guard chart.isGlued(at: unit.start), chart.isGlued(at: chart.item(match, 1).start) else { return nil }
        return spread(&chart, range, unit)
    },
    Rule("the duration", [[.the], [.duration]]) { chart, match in
        let span = chart.item(match, 1)
        guard !span.flags.contains(.low), !span.flags.contains(.article) else { return nil }
        return span
    },
]

/// As many of a unit as a range spans.
private func spread(_ chart: inout Chart, _ range: Item, _ unit: Item) -> Item? {
    guard let kind = Unit(rawValue: unit.value), let bounds = chart.bounds(range), let from = bounds.from,
        let to = bounds.to, from > Exact(0), from < to,
        // 2011–2014 годы
        kind != .year || to < Exact(1_000)
    else { return nil }
    var span = chart.item(Extent(to, kind), weight: 3)
    span?.b = range.b
    return span
}

/// Whether a part stands before its unit as an ordinal does: the third year, a third day.
private func isOrdinal(_ part: Item) -> Bool {
    let denominator = part.number.denominator
    return part.flags.contains(.low) && denominator > 2
        || part.number < Exact(1) && denominator % 2 == 1 && !part.flags.contains(.digits)
}

private func joined(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    let (one, two) = (chart.item(match, 0), chart.item(match, last))
    guard let first = chart.span(one), let second = chart.span(two), second.finest.rawValue < first.finest.rawValue,
        !first.isVague, !second.isVague, !two.flags.contains(.low), !two.flags.contains(.about),
        !two.flags.contains(.marked), last > 1 || !one.flags.contains(.low)
    else { return nil }
    return chart.item(first.adding(second), weight: Int(one.weight) + 1)
}

private func withMinutes(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    let (one, two) = (chart.item(match, 0), chart.item(match, last))
    guard let span = chart.span(one), span.finest == .hour, let minutes = two.number.whole, (10...59).contains(minutes),
        Int(two.end) == chart.length, let more = Extent(Exact(minutes), .minute)
    else { return nil }
    return chart.item(span.adding(more), weight: Int(one.weight))
}
