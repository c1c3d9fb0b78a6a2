import Languages

/// Days, months and years as the calendar names them.
let dateRules: [Rule] = [
    // Words alone
    Rule("month", [[.month]]) { chart, match in
        var moment = Moment()
        moment.month = chart.item(match, 0).value
        return chart.item(moment)
    },
    Rule("month word month", [[.monthword], [.month]]) { chart, match in
        var moment = Moment()
        moment.month = chart.item(match, 1).value
        return chart.item(moment, weight: 1)
    },
    Rule("month word number", [[.monthword], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        guard let month = number.number.whole, (1...12).contains(month), chart.lexicon.hasProclitics,
            month > 1 || number.flags.contains(.digits)
        else { return nil }
        var moment = Moment()
        moment.month = month
        return chart.item(moment)
    },
    // يونيو/حزيران
    Rule("two names of a month", [[.month], [.slash, .openbracket], [.month]]) { chart, match in
        sameMonth(&chart, match)
    },
    Rule("two names of a month (", [[.month], [.openbracket], [.month], [.closebracket]]) { chart, match in
        sameMonth(&chart, match)
    },
    Rule("weekday", [[.weekday]]) { chart, match in
        var moment = Moment()
        let word = chart.item(match, 0)
        moment.weekday = word.value
        // اثنين is two, and a Monday only beside what tells a date.
        return word.flags.contains(.marked) ? chart.item(moment, weight: -3, .low) : chart.item(moment)
    },
    Rule("day word weekday", [[.dayword], [.moment]]) { chart, match in
        let moment = chart.moment(chart.item(match, 1))
        guard moment.weekday != nil || moment.day != nil else { return nil }
        return chart.item(moment, weight: 1)
    },
    Rule("season", [[.season]]) { chart, match in
        var moment = Moment()
        moment.season = chart.item(match, 0).value
        // Bare "fall" and "spring" are verbs as often.
        return chart.lexicon.language.phrasing.hasBareUnits ? chart.item(moment) : chart.item(moment, .low)
    },
    Rule("holiday", [[.holiday]]) { chart, match in
        var moment = Moment()
        moment.holiday = chart.item(match, 0).value
        return chart.item(moment)
    },
    Rule("weekend", [[.weekend]]) { chart, match in
        var moment = Moment()
        moment.isWeekend = true
        return chart.item(moment)
    },

    // Day and month
    Rule("number month", [[.number, .ordinal], [.month, .moment]]) { chart, match in dayAndMonth(&chart, match, 0, 1) },
    Rule("ordinal of month", [[.number, .ordinal], [.of, .in, .slash, .dash], [.month, .moment]]) { chart, match in
        let joint = chart.item(match, 1)
        if joint.category == .slash || joint.category == .dash, !chart.isGlued(at: joint.start) { return nil }
        return dayAndMonth(&chart, match, 0, 2)
    },
    Rule("month number", [[.month], [.number, .ordinal]]) { chart, match in
        // It began on 3 February six weeks before: the day stands on one side of the month.
        chart.hasDay(before: chart.item(match, 0)) ? nil : dayAndMonth(&chart, match, 1, 0)
    },
    Rule("month comma number", [[.month], [.comma, .dash, .slash], [.number, .ordinal]]) { chart, match in
        chart.item(match, 1).category != .comma && !chart.isGlued(at: chart.item(match, 1).start)
            ? nil : dayAndMonth(&chart, match, 2, 0)
    },
    Rule("day word ordinal month", [[.dayword], [.number, .ordinal], [.month]]) { chart, match in
        dayAndMonth(&chart, match, 1, 2)
    },
    // 2019-aug-01, 23/Sep/2020
    Rule("date in marks", [[.number], [.dash, .slash], [.month], [.dash, .slash], [.number]]) { chart, match in
        let (one, two) = (chart.item(match, 0), chart.item(match, 4))
        guard one.flags.contains(.digits), two.flags.contains(.digits), one.value == 4 || two.value == 4,
            (1...4).allSatisfy({ chart.isGlued(at: chart.item(match, $0).start) }),
            let year = (one.value == 4 ? one : two).number.whole, let day = (one.value == 4 ? two : one).number.whole,
            let found = Day(year: year, month: chart.item(match, 2).value, day: day)
        else { return nil }
        return chart.item(Moment(day: found), weight: 3)
    },
    Rule("recurring weekday", [[.weekdays]]) { chart, match in
        var moment = Moment()
        moment.weekday = chart.item(match, 0).value
        var item = chart.item(moment, as: .set, weight: 1)
        item?.value = -1
        return item
    },
    Rule("ordinal day", [[.ordinal]]) { chart, match in
        var moment = Moment()
        let value = chart.item(match, 0).value
        guard (1...31).contains(value) else { return nil }
        moment.day = value
        return chart.item(moment, as: .dayofmonth, chart.item(match, 0).flags)
    },
    Rule("the ordinal day", [[.on, .the, .by, .until, .since, .from], [.dayofmonth]]) { chart, match in
        let word = chart.item(match, 0)
        let day = chart.item(match, 1)
        guard word.category == .the, day.flags.contains(.digits), chart.endsClause(day),
            !chart.isFollowed(day, by: .unit),
            chart.lexicon.language.numerals.dateOrder == .monthFirst
        else { return nil }
        return chart.item(chart.moment(day))
    },
    Rule("on ordinal day", [[.on], [.dayofmonth]]) { chart, match in
        guard chart.endsClause(chart.item(match, 1)), !chart.isFollowed(chart.item(match, 1), by: .unit),
            chart.lexicon.language.numerals.dateOrder == .monthFirst
        else {
            return nil
        }
        return chart.item(chart.moment(chart.item(match, 1)), weight: 1)
    },
    Rule("weekday ordinal", [[.moment], [.dayofmonth]]) { chart, match in
        var moment = chart.moment(chart.item(match, 0))
        guard moment.weekday != nil, moment.day == nil, !moment.hasClock, moment.week == nil else { return nil }
        moment.day = chart.moment(chart.item(match, 1)).day
        return chart.item(moment, weight: 1)
    },
    Rule("weekday the ordinal", [[.moment], [.the, .comma], [.dayofmonth]]) { chart, match in
        var moment = chart.moment(chart.item(match, 0))
        guard moment.weekday != nil, moment.day == nil, !moment.hasClock else { return nil }
        moment.day = chart.moment(chart.item(match, 2)).day
        return chart.item(moment, weight: 1)
    },
    // The 19th of this month
    Rule("ordinal of month period", [[.dayofmonth], [.of, .in], [.moment]]) { chart, match in
        var moment = chart.moment(chart.item(match, 2))
        guard moment.isMonth, moment.fuzz == nil else { return nil }
        moment.day = chart.moment(chart.item(match, 0)).day
        return chart.item(moment, weight: 1)
    },
    // حتى الخامس عشر من الشهر
    Rule("to ordinal of the month", [[.on, .in, .until, .before], [.dayofmonth], [.of], [.monthword]]) { chart, match in
        guard chart.lexicon.hasProclitics, var moment = current(&chart, .month) else { return nil }
        moment.day = chart.moment(chart.item(match, 1)).day
        return [.until, .before].contains(chart.item(match, 0).category)
            ? chart.interval(from: nil, to: moment, .exclusive, weight: 3) : chart.item(moment, weight: 3)
    },

    Rule("number of month period", [[.number], [.of, .in], [.moment]]) { chart, match in
        let number = chart.item(match, 0)
        var moment = chart.moment(chart.item(match, 2))
        guard moment.isMonth, moment.fuzz == nil, moment.isRelative, number.flags.contains(.digits), number.value <= 2,
            let day = number.number.whole, (1...31).contains(day)
        else { return nil }
        moment.day = day
        return chart.item(moment, weight: 1)
    },

    // Dates of several parts
    Rule("period of year", [[.moment], [.of, .in], [.moment]]) { chart, match in
        joinedDates(&chart, chart.item(match, 0), chart.item(match, 2), loosely: true)
    },
    Rule("period year", [[.moment], [.moment]]) { chart, match in
        joinedDates(&chart, chart.item(match, 0), chart.item(match, 1), loosely: false)
    },
    Rule("date, date", [[.moment], [.comma, .on, .at, .datefiller, .and], [.moment]]) { chart, match in
        guard chart.item(match, 1).category != .and else { return nil }
        return joinedDates(&chart, chart.item(match, 0), chart.item(match, 2), loosely: false)
    },
    Rule("date, the date", [[.moment], [.comma], [.on, .at, .the, .in, .of, .datefiller], [.moment]]) { chart, match in
        joinedDates(&chart, chart.item(match, 0), chart.item(match, 3), loosely: false)
    },
    Rule("date of the date", [[.moment], [.of, .in, .on, .at], [.the], [.moment]]) { chart, match in
        joinedDates(&chart, chart.item(match, 0), chart.item(match, 3), loosely: true)
    },
    // What binds without a meaning of its own
    Rule("on date", [[.on, .in, .at, .during, .datefiller], [.moment]]) { chart, match in
        let item = chart.item(match, 1)
        let moment = chart.moment(item)
        guard !moment.isLatent else { return nil }
        return chart.item(moment, weight: Int(item.weight), .sure)
    },
    Rule("the date", [[.the], [.moment]]) { chart, match in
        let item = chart.item(match, 1)
        let moment = chart.moment(item)
        guard moment.hour == nil, !item.flags.contains(.low) else { return nil }
        return chart.item(moment, weight: Int(item.weight))
    },
    Rule("about date", [[.about, .exactly], [.moment]]) { chart, match in
        let item = chart.item(match, 1)
        let moment = chart.moment(item)
        guard !item.flags.contains(.low) else { return nil }
        return chart.item(moment, weight: Int(item.weight))
    },
]

// MARK: -

private func sameMonth(_ chart: inout Chart, _ match: Match) -> Item? {
    let (one, two) = (chart.item(match, 0), chart.item(match, 2))
    guard one.value == two.value else { return nil }
    return chart.item(.month, value: one.value, weight: 2)
}

private func monthOf(_ chart: inout Chart, _ item: Item) -> Moment? {
    if item.category == .month {
        var moment = Moment()
        moment.month = item.value
        return moment
    }
    let moment = chart.moment(item)
    return moment.isMonth && moment.fuzz == nil && !moment.isRelative && moment.direction == nil ? moment : nil
}

private func dayAndMonth(_ chart: inout Chart, _ match: Match, _ day: Int, _ month: Int) -> Item? {
    let item = chart.item(match, day)
    guard let number = item.category == .ordinal ? item.value : item.number.whole, (1...31).contains(number),
        item.category == .ordinal || item.value <= 2, var moment = monthOf(&chart, chart.item(match, month))
    else { return nil }
    if item.category == .number, !item.flags.contains(.digits), day < month, !chart.lexicon.hasProclitics,
        chart.lexicon.language.numerals.dateOrder == .dayFirst
    {
        return nil
    }
    moment.day = number
    if let year = moment.year, let month = moment.month, Day(year: year, month: month, day: number) == nil {
        return nil
    }
    guard number <= Day.length(ofMonth: moment.month ?? 1, year: moment.year ?? 2000) else { return nil }
    return chart.item(moment, weight: 2)
}

/// Whether a day of no month stands beside what doesn't take one: "the 3rd" beside a week.
private func isLonelyDay(_ moment: Moment, beside other: Moment) -> Bool {
    moment.day != nil && moment.month == nil
        && (other.week != nil || other.quarter != nil || other.isYear || other.season != nil)
}

/// Monday, 28 June; March last year; the evening of the 28th; Friday next week.
private func joinedDates(_ chart: inout Chart, _ one: Item, _ two: Item, loosely: Bool) -> Item? {
    let (first, second) = (chart.moment(one), chart.moment(two))
    guard !first.isLatent, !second.isLatent, !isLonelyDay(first, beside: second), !isLonelyDay(second, beside: first),
        !first.overlaps(second), first != second, var sum = first.merged(second)
    else {
        return nil
    }
    // A low reading joins nothing but a month: 4 digits are no year beside a weekday.
    if two.flags.contains(.low) && second.season == nil || one.flags.contains(.low) && first.season == nil {
        let other = two.flags.contains(.low) ? first : second
        guard
            other.month != nil || other.quarter != nil || other.season != nil || other.week != nil
                || other.holiday != nil
        else { return nil }
    }
    if first.isYear && !second.hasClock && second.part == nil || first.fuzz != nil
        || second.fuzz != nil && !second.isYear
    {
        return nil
    }
    // No Thursday is one of the 1980s.
    if sum.decade != nil || sum.century != nil, sum.weekday != nil || sum.day != nil || sum.hasClock { return nil }
    // A clock time of a whole month is none.
    if sum.hasClock || sum.part != nil, sum.hasDate, sum.grainOfDate != .day { return nil }
    if first.week != nil || second.week != nil {
        guard sum.weekday != nil || first.week == nil || second.isYear else { return nil }
        // "Mar 3 this week" are two dates.
        let other = first.week != nil ? second : first
        guard other.month == nil || other.week != nil else { return nil }
    }
    if first.isRelative, first.month != nil, first.day == nil, second.day != nil || second.weekday != nil, !loosely {
        return nil
    }
    if sum.weekday != nil, sum.day == nil, sum.month != nil, sum.week == nil { return nil }
    if sum.weekday != nil, sum.week == nil, sum.day == nil, sum.year != nil { return nil }
    if let year = sum.year, let month = sum.month, let day = sum.day, Day(year: year, month: month, day: day) == nil {
        return nil
    }
    if second.isWeekend || first.isWeekend { sum.week = first.week ?? second.week }
    if sum.isWeekend, sum.month != nil || sum.holiday != nil { return nil }
    var weight = Int(one.weight) + Int(two.weight) + 1
    if let year = sum.year, let month = sum.month, let day = sum.day, let weekday = sum.weekday,
        Day(year: year, month: month, day: day)?.weekday != weekday
    {
        weight -= 3
    }
    return chart.item(sum, weight: weight)
}
