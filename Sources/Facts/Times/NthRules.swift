import Languages

/// The second Wednesday of October, the last week of a year, early March.
let nthRules: [Rule] = [
    // The second Wednesday of October, the last Monday of March
    Rule("ordinal weekday of period", [[.ordinal], [.moment], [.of, .in, .on, .after], [.moment]]) { chart, match in
        nthOf(
            &chart, ordinal: chart.item(match, 0).value, chart.item(match, 1), chart.item(match, 3),
            chart.item(match, 2).category)
    },
    Rule("ordinal weekday period", [[.ordinal], [.moment], [.moment]]) { chart, match in
        nthOf(&chart, ordinal: chart.item(match, 0).value, chart.item(match, 1), chart.item(match, 2), .of)
    },
    Rule("weekday ordinal of period", [[.moment], [.ordinal], [.of, .in], [.moment]]) { chart, match in
        nthOf(&chart, ordinal: chart.item(match, 1).value, chart.item(match, 0), chart.item(match, 3), .of)
    },
    Rule("last weekday of period", [[.last], [.moment, .unit], [.of, .in], [.moment]]) { chart, match in
        nthOf(&chart, ordinal: -1, chart.item(match, 1), chart.item(match, 3), .of)
    },
    Rule("weekday last of period", [[.moment], [.last], [.of, .in], [.moment]]) { chart, match in
        nthOf(&chart, ordinal: -1, chart.item(match, 0), chart.item(match, 3), .of)
    },
    Rule("ordinal last unit of period", [[.ordinal], [.last], [.moment, .unit], [.of, .in], [.moment]]) {
        chart, match in
        nthOf(&chart, ordinal: -chart.item(match, 0).value, chart.item(match, 2), chart.item(match, 4), .of)
    },
    Rule("ordinal unit of period", [[.ordinal], [.unit], [.of, .in], [.moment]]) { chart, match in
        nthOf(&chart, ordinal: chart.item(match, 0).value, chart.item(match, 1), chart.item(match, 3), .of)
    },
    Rule("unit ordinal of period", [[.unit], [.ordinal], [.of, .in], [.moment]]) { chart, match in
        nthOf(&chart, ordinal: chart.item(match, 1).value, chart.item(match, 0), chart.item(match, 3), .of)
    },
    Rule("ordinal unit period", [[.ordinal], [.unit], [.moment]]) { chart, match in
        nthOf(&chart, ordinal: chart.item(match, 0).value, chart.item(match, 1), chart.item(match, 2), .of)
    },
    // early March, в начале мая, منتصف آذار
    Rule("fuzzy period", [[.begin, .mid, .end, .last], [.moment]]) { chart, match in fuzzy(&chart, match, 1) },
    Rule("fuzzy of period", [[.begin, .mid, .end], [.of, .in, .the, .dash], [.moment]]) { chart, match in
        fuzzy(&chart, match, 2)
    },
    Rule("fuzzy of the period", [[.begin, .mid, .end], [.of, .in], [.about, .the], [.moment]]) { chart, match in
        fuzzy(&chart, match, 3)
    },
    Rule("end of unit", [[.begin, .mid, .end], [.unit]]) { chart, match in fuzzyUnit(&chart, match, 1) },
    Rule("end of the unit", [[.begin, .mid, .end], [.of, .the], [.unit]]) { chart, match in fuzzyUnit(&chart, match, 2)
    },
    Rule("end of the unit the", [[.begin, .mid, .end], [.of], [.the], [.unit]]) { chart, match in
        fuzzyUnit(&chart, match, 3)
    },
    // the week of 16 September, أسبوع 16 سبتمبر
    Rule("week of day", [[.unit], [.of], [.moment]]) { chart, match in weekOf(&chart, match, 2) },
    Rule("week day", [[.unit], [.moment]]) { chart, match in
        chart.lexicon.hasProclitics ? weekOf(&chart, match, 1) : nil
    },
    Rule("fuzzy word", [[.monthend]]) { chart, match in
        let value = chart.item(match, 0).value
        guard let unit = Unit(rawValue: value / 10), var moment = current(&chart, unit) else { return nil }
        moment.fuzz = value % 10
        return chart.item(moment, weight: 1)
    },
]

/// The third Tuesday of a month, the last week of a year, the first day of a quarter.
func nthOf(_ chart: inout Chart, ordinal: Int, _ unit: Item, _ period: Item, _ joint: Category) -> Item? {
    let whole = chart.moment(period)
    guard whole.reference == nil, !whole.hasClock, whole.part == nil, ordinal != 0, abs(ordinal) < 400,
        let found = chart.resolve(whole), let first = found.first, let behind = found.behind
    else { return nil }
    if unit.category == .unit {
        guard joint == .of else { return nil }
        switch Unit(rawValue: unit.value) {
        case .day?:
            let day = ordinal > 0 ? first.adding(days: ordinal - 1) : behind.adding(days: ordinal)
            guard day >= first, day < behind else { return nil }
            return chart.item(Moment(day: day), weight: 2)
        case .week?:
            guard whole.grain != .week, whole.grain != .day else { return nil }
            let monday: Day
            if ordinal > 0 {
                let start = first.weekday <= 4 ? first.monday : first.monday.adding(days: 7)
                monday = start.adding(days: (ordinal - 1) * 7)
            } else {
                let last = behind.adding(days: -1)
                let end = last.weekday >= 4 ? last.monday : last.monday.adding(days: -7)
                monday = end.adding(days: (ordinal + 1) * 7)
            }
            var moment = Moment()
            (moment.year, moment.week) = (monday.isoWeek.year, monday.isoWeek.week)
            return chart.item(moment, weight: 2)
        case .month? where whole.grain == .year || whole.grain == .quarter || whole.grain == .halfYear:
            guard let start = ordinal > 0 ? first.adding(months: ordinal - 1) : behind.adding(months: ordinal),
                start >= first,
                start < behind
            else { return nil }
            var moment = Moment()
            (moment.year, moment.month) = (start.year, start.month)
            return chart.item(moment, weight: 2)
        case .quarter? where whole.grain == .year && ordinal < 0:
            var moment = whole
            moment.quarter = 5 + ordinal
            return chart.item(moment, weight: 2)
        default: return nil
        }
    }
    let day = chart.moment(unit)
    if day.isWeekend, joint == .of {
        let last = behind.adding(days: -1)
        let saturday =
            ordinal > 0
            ? first.adding(days: (6 - first.weekday + 7) % 7 + (ordinal - 1) * 7)
            : last.adding(days: -((last.weekday - 6 + 7) % 7) + (ordinal + 1) * 7)
        var moment = Moment()
        (moment.year, moment.week) = (saturday.isoWeek.year, saturday.isoWeek.week)
        moment.isWeekend = true
        return chart.item(moment, weight: 2)
    }
    guard let weekday = day.weekday, day.day == nil, day.week == nil, !day.hasClock else { return nil }
    let found2: Day
    if joint == .after {
        let start = behind
        found2 = start.adding(days: (weekday - start.weekday + 7) % 7 + (max(1, ordinal) - 1) * 7)
    } else if ordinal > 0 {
        found2 = first.adding(days: (weekday - first.weekday + 7) % 7 + (ordinal - 1) * 7)
        guard found2 < behind else { return nil }
    } else {
        let last = behind.adding(days: -1)
        found2 = last.adding(days: -((last.weekday - weekday + 7) % 7) + (ordinal + 1) * 7)
        guard found2 >= first else { return nil }
    }
    var moment = Moment(day: found2)
    moment.part = day.part
    return chart.item(moment, weight: 3)
}

private func weekOf(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    let moment = chart.moment(chart.item(match, last))
    guard chart.item(match, 0).value == Unit.week.rawValue, !chart.item(match, 0).flags.contains(.marked),
        moment.isDay, moment.day != nil, moment.month != nil, let day = chart.resolve(moment)?.first
    else { return nil }
    var week = Moment()
    (week.year, week.week) = (day.isoWeek.year, day.isoWeek.week)
    return chart.item(week, weight: 2)
}

func fuzzy(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    let word = chart.item(match, 0)
    var moment = chart.moment(chart.item(match, last))
    guard moment.fuzz == nil, !moment.hasClock, moment.reference == nil,
        moment.month != nil && moment.day == nil || moment.isYear || moment.week != nil || moment.season != nil
            || moment.quarter != nil || moment.decade != nil || moment.century != nil
    else { return nil }
    if word.category == .last || chart.item(match, last).flags.contains(.low) && word.value != 0 { return nil }
    if word.category == .mid, moment.isMonth, !chart.isTimex, word.value == 15 || chart.lexicon.hasProclitics {
        moment.day = 15
        return chart.item(moment, weight: 2)
    }
    // Earlier this month is some day of it.
    let weight = max(2, Int(chart.item(match, last).weight))
    if word.value == 9 { return chart.item(moment, weight: weight) }
    moment.fuzz = word.category == .begin ? 1 : word.category == .mid ? 2 : 3
    // "Early 1990" is some time in it, "the beginning of 1990" its first days.
    moment.isWhole = word.flags.contains(.marked) || moment.decade != nil || moment.century != nil
    return chart.item(moment, weight: weight)
}

func fuzzyUnit(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    let word = chart.item(match, 0)
    guard let unit = Unit(rawValue: chart.item(match, last).value), var moment = current(&chart, unit) else {
        return nil
    }
    if word.value == 9 { return chart.item(moment, weight: 1) }
    moment.fuzz = word.category == .begin ? 1 : word.category == .mid ? 2 : 3
    moment.isWhole = moment.decade != nil || moment.century != nil
    return chart.item(moment, weight: 1)
}

/// The week, month, quarter or year of the day of writing; nil for other units.
func current(_ chart: inout Chart, _ unit: Unit, adding count: Int = 0) -> Moment? {
    guard let today = chart.reference?.day, abs(count) < 5_000 else { return nil }
    var moment = Moment()
    moment.isRelative = true
    switch unit {
    case .day:
        moment = Moment(day: today.adding(days: count))
        moment.isRelative = true
    case .week:
        let week = today.adding(days: 7 * count).isoWeek
        (moment.year, moment.week) = (week.year, week.week)
    case .weekend:
        let week = today.adding(days: 7 * count).isoWeek
        (moment.year, moment.week) = (week.year, week.week)
        moment.isWeekend = true
    case .month:
        guard let first = Day(year: today.year, month: today.month, day: 1)?.adding(months: count) else { return nil }
        (moment.year, moment.month) = (first.year, first.month)
    case .quarter:
        let total = today.year * 4 + (today.month - 1) / 3 + count
        (moment.year, moment.quarter) = (total / 4, total % 4 + 1)
    case .halfYear:
        let total = today.year * 2 + (today.month - 1) / 6 + count
        (moment.year, moment.half) = (total / 2, total % 2 + 1)
    case .year: moment.year = today.year + count
    case .decade: moment.decade = today.year / 10 + count
    case .century: moment.century = (today.year - 1) / 100 + count
    case .season:
        let now = today.month == 12 ? 4 : today.month < 3 ? 4 : today.month / 3
        let year = today.month < 3 ? today.year - 1 : today.year
        let total = year * 4 + (now - 1) + count
        (moment.year, moment.season) = (total / 4, total % 4 + 1)
    default: return nil
    }
    return moment
}
