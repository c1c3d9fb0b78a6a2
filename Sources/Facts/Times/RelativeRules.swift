import Languages

/// Times reckoned from the day of writing.
let relativeRules: [Rule] = [
    Rule("day word", [[.day]]) { chart, match in
        let word = chart.item(match, 0)
        // اليوم الثالث is a third day, and no today.
        if chart.lexicon.hasProclitics, chart.isFollowed(word, by: .ordinal) { return nil }
        guard let today = chart.reference?.day else { return nil }
        var moment = Moment(day: today.adding(days: word.value))
        moment.isRelative = true
        return chart.item(moment, weight: 1)
    },
    Rule("day and part", [[.dayandpart]]) { chart, match in
        // Tens the days, plus 5, ones the part: tonight 54.
        let value = chart.item(match, 0).value
        guard let today = chart.reference?.day else { return nil }
        var moment = Moment(day: today.adding(days: value / 10 - 5))
        moment.isRelative = true
        moment.part = value % 10
        return chart.item(moment, weight: 1)
    },
    Rule("now", [[.now]]) { chart, match in
        guard chart.reference != nil, chart.isTimex || !chart.item(match, 0).flags.contains(.marked) else { return nil }
        var moment = Moment()
        moment.reference = .present
        return chart.item(moment, weight: chart.item(match, 0).value)
    },
    Rule("past", [[.past]]) { chart, match in
        guard chart.isTimex || !chart.item(match, 0).flags.contains(.marked) else { return nil }
        var moment = Moment()
        moment.reference = .past
        // "In the last months" is a phrase before it is one of the months.
        return chart.item(moment, weight: 3)
    },
    Rule("future", [[.future]]) { chart, match in
        guard chart.isTimex || !chart.item(match, 0).flags.contains(.marked) else { return nil }
        var moment = Moment()
        moment.reference = .future
        return chart.item(moment)
    },

    // this week, прошлый месяц, السنة القادمة
    Rule("rel unit", [[.rel, .last], [.unit]]) { chart, match in
        relative(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("the rel unit", [[.the], [.rel, .last], [.unit]]) { chart, match in
        relative(&chart, chart.item(match, 1), chart.item(match, 2))
    },
    // last year's fourth quarter
    Rule("part of the rel year", [[.rel, .last], [.yearof], [.moment]]) { chart, match in
        var moment = chart.moment(chart.item(match, 2))
        let word = chart.item(match, 0)
        guard moment.year == nil, moment.quarter != nil || moment.half != nil || moment.isMonth || moment.season != nil,
            let today = chart.reference?.day
        else { return nil }
        moment.year = today.year + (word.category == .last ? -1 : word.value)
        return chart.item(moment, weight: 2)
    },
    Rule("rel about unit", [[.about], [.rel, .last], [.unit]]) { chart, match in
        relative(&chart, chart.item(match, 1), chart.item(match, 2))
    },
    Rule("unit rel", [[.unit], [.rel, .last]]) { chart, match in
        chart.lexicon.language.phrasing.relativesFollow
            ? relative(&chart, chart.item(match, 1), chart.item(match, 0)) : nil
    },
    // in coming weeks, خلال الأيام القادمة
    Rule("during rel units", [[.in, .during, .within, .over], [.rel], [.unit]]) { chart, match in
        chart.isTimex || !chart.item(match, 2).flags.contains(.marked)
            ? nil : relative(&chart, chart.item(match, 1), chart.item(match, 2))
    },
    Rule("during units rel", [[.in, .during, .within, .over], [.unit], [.rel]]) { chart, match in
        chart.isTimex || !chart.item(match, 1).flags.contains(.marked)
            || !chart.lexicon.language.phrasing.relativesFollow
            ? nil : relative(&chart, chart.item(match, 2), chart.item(match, 1))
    },
    Rule("day word rel", [[.dayword], [.rel]]) { chart, match in
        guard chart.lexicon.language.phrasing.relativesFollow,
            let moment = current(&chart, .day, adding: chart.item(match, 1).value)
        else { return nil }
        return chart.item(moment, weight: 2)
    },
    Rule("rel moment", [[.rel, .last], [.moment]]) { chart, match in
        // Where the adjective follows its noun, one before a date belongs to another noun.
        let word = chart.item(match, 0)
        if chart.lexicon.language.phrasing.relativesFollow, word.category == .rel, word.value != 0 { return nil }
        return directed(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("moment rel", [[.moment], [.rel, .last]]) { chart, match in
        chart.lexicon.language.phrasing.relativesFollow
            ? directed(&chart, chart.item(match, 1), chart.item(match, 0)) : nil
    },
    Rule("weekday after next", [[.moment, .unit], [.after], [.rel]]) { chart, match in
        let (item, word) = (chart.item(match, 0), chart.item(match, 2))
        guard word.value == 1 else { return nil }
        if item.category == .unit {
            return Unit(rawValue: item.value).flatMap { current(&chart, $0, adding: 2) }.flatMap {
                chart.item($0, weight: 2)
            }
        }
        let moment = chart.moment(item)
        guard let today = chart.reference?.day else { return nil }
        if let weekday = moment.weekday, moment.week == nil {
            let first = today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
            return chart.item(Moment(day: first.adding(days: 7)), weight: 2)
        }
        if moment.isMonth, moment.year == nil, let month = moment.month {
            var other = moment
            other.year = month > today.month ? today.year + 1 : today.year + 2
            return chart.item(other, weight: 2)
        }
        return nil
    },
    Rule("the unit", [[.the], [.unit]]) { chart, match in
        guard let unit = Unit(rawValue: chart.item(match, 1).value), [.week, .month, .year, .quarter].contains(unit),
            let moment = current(&chart, unit)
        else { return nil }
        return chart.item(moment, as: .relpoint, weight: -1)
    },
    Rule("ordinal weekday of the unit", [[.ordinal, .last], [.moment], [.of, .in], [.relpoint]]) { chart, match in
        var period = chart.item(match, 3)
        period.category = .moment
        let word = chart.item(match, 0)
        return nthOfPeriod(&chart, word.category == .last ? -1 : word.value, chart.item(match, 1), period)
    },
]

private func nthOfPeriod(_ chart: inout Chart, _ ordinal: Int, _ unit: Item, _ period: Item) -> Item? {
    let weekday = chart.moment(unit).weekday
    guard let weekday, let found = chart.resolve(chart.moment(period)), let first = found.first,
        let behind = found.behind
    else { return nil }
    let day: Day
    if ordinal > 0 {
        day = first.adding(days: (weekday - first.weekday + 7) % 7 + (ordinal - 1) * 7)
    } else {
        let last = behind.adding(days: -1)
        day = last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
    guard day >= first, day < behind else { return nil }
    return chart.item(Moment(day: day), weight: 2)
}

private func relative(_ chart: inout Chart, _ word: Item, _ item: Item) -> Item? {
    guard let unit = Unit(rawValue: item.value), unit.rawValue >= Unit.day.rawValue else { return nil }
    let count = word.category == .last ? -1 : word.value
    guard abs(count) < 10 else { return nil }
    // The final day, and the last season, are of something else.
    if chart.isTimex,
        word.category == .last || unit == .season || unit == .day && count == -1 && !word.flags.contains(.marked)
    {
        return nil
    }
    if item.flags.contains(.marked) {
        // The last weeks, the coming days: nobody says how many.
        guard let span = chart.item(Extent(vague: unit)) else { return nil }
        return chart.isTimex ? chart.item(Extent(vague: unit), weight: 2) : stretch(&chart, word, span)
    }
    if chart.isTimex, word.flags.contains(.marked) { return chart.item(Extent(Exact(1), unit), weight: 2) }
    if unit == .night, let today = chart.reference?.day {
        var moment = Moment(day: today.adding(days: count))
        moment.isRelative = true
        moment.part = count < 0 ? 5 : 5
        return chart.item(moment, weight: 2)
    }
    guard let moment = current(&chart, unit, adding: count) else { return nil }
    return chart.item(moment, weight: 2)
}

/// Next March, last Tuesday, this summer.
private func directed(_ chart: inout Chart, _ word: Item, _ item: Item) -> Item? {
    var moment = chart.moment(item)
    let count = word.category == .last ? -1 : word.value
    guard moment.year == nil, !moment.isRelative, moment.direction == nil, moment.reference == nil, !moment.hasClock,
        !item.flags.contains(.low) || moment.season != nil

    else { return nil }
    if let part = moment.part, !moment.hasDate, let today = chart.reference?.day {
        guard abs(count) <= 1 else { return nil }
        var day = Moment(day: today.adding(days: count))
        day.part = part
        day.isRelative = true
        return chart.item(day, weight: 2)
    }
    if moment.isWeekend {
        return current(&chart, .weekend, adding: count).flatMap { chart.item($0, weight: 2) }
    }
    if let weekday = moment.weekday, moment.day == nil, let today = chart.reference?.day {
        if abs(count) == 2 {
            moment = Moment(day: today.monday.adding(days: weekday - 1 + 7 * count))
            (moment.weekday, moment.isRelative) = (weekday, true)
            return chart.item(moment, weight: 2)
        }
        moment.direction = count
        if count == 0 {
            let day = today.adding(days: (weekday - today.weekday + 7) % 7)
            moment = Moment(day: day)
            (moment.weekday, moment.isRelative) = (weekday, true)
        }
        return chart.item(moment, weight: 2)
    }
    guard moment.month != nil || moment.season != nil || moment.holiday != nil, abs(count) <= 1 else { return nil }
    moment.direction = count
    return chart.item(moment, weight: 2)
}
