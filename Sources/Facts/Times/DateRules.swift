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
        sameMonth(chart, match)
    },
    Rule("two names of a month (", [[.month], [.openbracket], [.month], [.closebracket]]) { chart, match in
        sameMonth(chart, match)
    },
    Rule("weekday", [[.weekday]]) { chart, match in
        var moment = Moment()
        moment.weekday = chart.item(match, 0).value
        return chart.item(moment)
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
    Rule("number month", [[.number, .ordinal], [.month, .moment]]) { chart, match in dayAndMonth(chart, match, 0, 1) },
    Rule("ordinal of month", [[.number, .ordinal], [.of, .in, .slash, .dash], [.month, .moment]]) { chart, match in
        let joint = chart.item(match, 1)
        if joint.category == .slash || joint.category == .dash, !chart.isGlued(at: joint.start) { return nil }
        return dayAndMonth(chart, match, 0, 2)
    },
    Rule("month number", [[.month], [.number, .ordinal]]) { chart, match in dayAndMonth(chart, match, 1, 0) },
    Rule("month comma number", [[.month], [.comma, .dash, .slash], [.number, .ordinal]]) { chart, match in
        chart.item(match, 1).category != .comma && !chart.isGlued(at: chart.item(match, 1).start)
            ? nil : dayAndMonth(chart, match, 2, 0)
    },
    Rule("day word ordinal month", [[.dayword], [.number, .ordinal], [.month]]) { chart, match in
        dayAndMonth(chart, match, 1, 2)
    },
    Rule("hijri date", [[.number, .ordinal], [.hijri], [.number]]) { chart, match in
        hijri(chart, match, 0, 1, 2)
    },
    Rule("hijri date marked", [[.number, .ordinal], [.hijri], [.number], [.hijra]]) { chart, match in
        hijri(chart, match, 0, 1, 2)
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
            chart.lexicon.language.numerals.dateOrder == .monthFirst
        else { return nil }
        return chart.item(chart.moment(day))
    },
    Rule("on ordinal day", [[.on], [.dayofmonth]]) { chart, match in
        guard chart.endsClause(chart.item(match, 1)), chart.lexicon.language.numerals.dateOrder == .monthFirst else {
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

    Rule("number of month period", [[.number], [.of, .in], [.moment]]) { chart, match in
        let number = chart.item(match, 0)
        var moment = chart.moment(chart.item(match, 2))
        guard moment.isMonth, moment.fuzz == nil, moment.isRelative, number.flags.contains(.digits), number.value <= 2,
            let day = number.number.whole, (1...31).contains(day)
        else { return nil }
        moment.day = day
        return chart.item(moment, weight: 1)
    },

    // Years
    Rule("year behind date", [[.moment], [.number]]) { chart, match in
        withYear(chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("year behind comma", [[.moment], [.comma, .of, .in, .slash, .dash], [.number]]) { chart, match in
        let joint = chart.item(match, 1)
        if joint.category == .slash || joint.category == .dash, !chart.isGlued(at: joint.start) { return nil }
        return withYear(chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("preposition year", [[.in, .since, .of, .until, .from, .by, .before, .after, .during], [.number]]) {
        chart, match in
        let number = chart.item(match, 1)
        guard let year = year(number), number.flags.contains(.digits) || year >= 1_100,
            !chart.lexicon.language.phrasing.needsYearWord || chart.item(match, 0).category == .since
        else { return nil }
        var moment = Moment()
        moment.year = year
        let word = chart.item(match, 0)
        if [.since, .until, .from, .by, .before, .after].contains(word.category) {
            return chart.item(moment, as: .relpoint)
        }
        return chart.item(moment, weight: 1, .sure)
    },
    Rule("number year word", [[.number, .ordinal], [.yearword]]) { chart, match in
        let item = chart.item(match, 0)
        guard chart.lexicon.language.phrasing.yearBeforeWord,
            let year = item.category == .ordinal ? item.value : year(item),
            (1...2999).contains(year), item.category == .ordinal ? year >= 100 : true
        else { return nil }
        var moment = Moment()
        moment.year = year
        return chart.item(moment, weight: 2)
    },
    Rule("year word number", [[.yearword], [.number]]) { chart, match in
        let item = chart.item(match, 1)
        guard !chart.lexicon.language.phrasing.yearBeforeWord || chart.item(match, 0).value == 1,
            let year = item.number.whole,
            (1...2999).contains(year), year >= 100
        else { return nil }
        var moment = Moment()
        moment.year = year
        return chart.item(moment, weight: 2)
    },
    Rule("year era", [[.number, .moment], [.ad, .bc]]) { chart, match in
        let (item, era) = (chart.item(match, 0), chart.item(match, 1))
        var moment = item.category == .moment ? chart.moment(item) : Moment()
        if item.category == .number {
            guard let year = item.number.whole, (1...9999).contains(year) else { return nil }
            moment.year = year
        }
        guard moment.year != nil else { return nil }
        moment.isBefore = era.category == .bc
        return chart.item(moment, weight: 2)
    },
    Rule("four digits", [[.number]]) { chart, match in
        let item = chart.item(match, 0)
        guard let year = year(item), item.flags.contains(.digits), item.value == 4, (1_900...2_100).contains(year)
        else {
            return nil
        }
        var moment = Moment()
        moment.year = year
        return chart.item(moment, weight: -1, .low)
    },

    // Decades and centuries
    Rule("decade", [[.the], [.decade]]) { chart, match in decade(chart, chart.item(match, 1)) },
    Rule("decade alone", [[.decade]]) { chart, match in decade(chart, chart.item(match, 0)) },
    Rule("digits s", [[.number], [.decadesuffix, .s]]) { chart, match in
        let (number, suffix) = (chart.item(match, 0), chart.item(match, 1))
        guard number.flags.contains(.digits), chart.isGlued(at: suffix.start), let value = number.number.whole,
            value % 10 == 0, (1_000...2_090).contains(value) || (20...90).contains(value)
        else { return nil }
        var moment = Moment()
        moment.decade = (value < 100 ? 1_900 + value : value) / 10
        return chart.item(moment, weight: 2)
    },
    Rule("digits dash s", [[.number], [.dash], [.decadesuffix], [.yearword]]) { chart, match in
        decadeOf(chart, chart.item(match, 0))
    },
    Rule("digits suffix years", [[.number], [.decadesuffix], [.yearword]]) { chart, match in
        decadeOf(chart, chart.item(match, 0))
    },
    Rule("century", [[.ordinal], [.century]]) { chart, match in
        let number = chart.item(match, 0).value
        guard (1...30).contains(number) else { return nil }
        var moment = Moment()
        moment.century = number - 1
        return chart.item(moment, weight: 2)
    },
    Rule("century ordinal", [[.century], [.ordinal]]) { chart, match in
        let number = chart.item(match, 1).value
        guard (1...30).contains(number), chart.lexicon.hasProclitics else { return nil }
        var moment = Moment()
        moment.century = number - 1
        return chart.item(moment, weight: 2)
    },

    // Quarters, halves
    Rule("Q4", [[.quarterletter], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        guard chart.isGlued(at: number.start), let quarter = number.number.whole, (1...4).contains(quarter) else {
            return nil
        }
        var moment = Moment()
        moment.quarter = quarter
        return chart.item(moment, weight: 1)
    },
    Rule("2018-Q4", [[.number], [.dash], [.quarterletter], [.number]]) { chart, match in
        let (year, number) = (chart.item(match, 0), chart.item(match, 3))
        guard chart.isGlued(at: number.start), let quarter = number.number.whole, (1...4).contains(quarter),
            let whole = year.number.whole, year.value == 4
        else { return nil }
        var moment = Moment()
        (moment.quarter, moment.year) = (quarter, whole)
        return chart.item(moment, weight: 2)
    },
    Rule("week number", [[.unit], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        guard chart.item(match, 0).value == Unit.week.rawValue, number.flags.contains(.digits), number.value <= 2,
            let week = number.number.whole, (1...53).contains(week), let today = chart.reference?.day
        else { return nil }
        var moment = Moment()
        (moment.year, moment.week) = (today.year, week)
        return chart.item(moment, weight: 0)
    },
    // nineteen ninety-six
    Rule("year in two words", [[.in, .since, .of, .by, .from, .until], [.number], [.number]]) { chart, match in
        let (one, two) = (chart.item(match, 1), chart.item(match, 2))
        guard !one.flags.contains(.digits), !two.flags.contains(.digits), let century = one.number.whole,
            (16...20).contains(century),
            let rest = two.number.whole, (10...99).contains(rest)
        else { return nil }
        var moment = Moment()
        moment.year = century * 100 + rest
        return chart.item(moment, weight: 2)
    },
    Rule("weekday number", [[.moment], [.number]]) { chart, match in
        var moment = chart.moment(chart.item(match, 0))
        let number = chart.item(match, 1)
        guard moment.weekday != nil, moment.day == nil, moment.month == nil, moment.week == nil, !moment.hasClock,
            moment.part == nil,
            number.flags.contains(.digits), number.value <= 2, let day = number.number.whole, (1...31).contains(day),
            chart.endsClause(number)
        else { return nil }
        moment.day = day
        return chart.item(moment, weight: -1)
    },
    Rule("2018Q4", [[.number], [.quarterletter], [.number]]) { chart, match in
        let (year, number) = (chart.item(match, 0), chart.item(match, 2))
        guard chart.isGlued(at: number.start), chart.isGlued(at: chart.item(match, 1).start) || year.value == 4,
            let quarter = number.number.whole,
            (1...4).contains(quarter), let whole = year.number.whole, year.value == 4 || year.value == 2
        else { return nil }
        var moment = Moment()
        moment.quarter = quarter
        moment.year = year.value == 4 ? whole : 2_000 + whole
        return chart.item(moment, weight: 2)
    },
    Rule("ordinal quarter", [[.ordinal, .number], [.unit]]) { chart, match in quarter(chart, match, 0, 1) },
    Rule("quarter ordinal", [[.unit], [.ordinal]]) { chart, match in
        chart.lexicon.hasProclitics ? quarter(chart, match, 1, 0) : nil
    },
    Rule("period of year", [[.moment], [.of, .in], [.moment]]) { chart, match in
        joinedDates(chart, chart.item(match, 0), chart.item(match, 2), loosely: true)
    },
    Rule("period year", [[.moment], [.moment]]) { chart, match in
        joinedDates(chart, chart.item(match, 0), chart.item(match, 1), loosely: false)
    },
    Rule("date, date", [[.moment], [.comma, .on, .at, .datefiller, .and], [.moment]]) { chart, match in
        guard chart.item(match, 1).category != .and else { return nil }
        return joinedDates(chart, chart.item(match, 0), chart.item(match, 2), loosely: false)
    },
    Rule("date, the date", [[.moment], [.comma], [.on, .at, .the, .in, .of, .datefiller], [.moment]]) { chart, match in
        joinedDates(chart, chart.item(match, 0), chart.item(match, 3), loosely: false)
    },
    Rule("date of the date", [[.moment], [.of, .in, .on, .at], [.the], [.moment]]) { chart, match in
        joinedDates(chart, chart.item(match, 0), chart.item(match, 3), loosely: true)
    },

    // The second Wednesday of October, the last Monday of March
    Rule("ordinal weekday of period", [[.ordinal], [.moment], [.of, .in, .on, .after], [.moment]]) { chart, match in
        nthOf(
            chart, ordinal: chart.item(match, 0).value, chart.item(match, 1), chart.item(match, 3),
            chart.item(match, 2).category)
    },
    Rule("ordinal weekday period", [[.ordinal], [.moment], [.moment]]) { chart, match in
        nthOf(chart, ordinal: chart.item(match, 0).value, chart.item(match, 1), chart.item(match, 2), .of)
    },
    Rule("weekday ordinal of period", [[.moment], [.ordinal], [.of, .in], [.moment]]) { chart, match in
        nthOf(chart, ordinal: chart.item(match, 1).value, chart.item(match, 0), chart.item(match, 3), .of)
    },
    Rule("last weekday of period", [[.last], [.moment, .unit], [.of, .in], [.moment]]) { chart, match in
        nthOf(chart, ordinal: -1, chart.item(match, 1), chart.item(match, 3), .of)
    },
    Rule("weekday last of period", [[.moment], [.last], [.of, .in], [.moment]]) { chart, match in
        nthOf(chart, ordinal: -1, chart.item(match, 0), chart.item(match, 3), .of)
    },
    Rule("ordinal last unit of period", [[.ordinal], [.last], [.moment, .unit], [.of, .in], [.moment]]) {
        chart, match in
        nthOf(chart, ordinal: -chart.item(match, 0).value, chart.item(match, 2), chart.item(match, 4), .of)
    },
    Rule("ordinal unit of period", [[.ordinal], [.unit], [.of, .in], [.moment]]) { chart, match in
        nthOf(chart, ordinal: chart.item(match, 0).value, chart.item(match, 1), chart.item(match, 3), .of)
    },
    Rule("unit ordinal of period", [[.unit], [.ordinal], [.of, .in], [.moment]]) { chart, match in
        nthOf(chart, ordinal: chart.item(match, 1).value, chart.item(match, 0), chart.item(match, 3), .of)
    },
    Rule("ordinal unit period", [[.ordinal], [.unit], [.moment]]) { chart, match in
        nthOf(chart, ordinal: chart.item(match, 0).value, chart.item(match, 1), chart.item(match, 2), .of)
    },

    // early March, в начале мая, منتصف آذار
    Rule("fuzzy period", [[.begin, .mid, .end, .last], [.moment]]) { chart, match in fuzzy(chart, match, 1) },
    Rule("fuzzy of period", [[.begin, .mid, .end], [.of, .in, .the, .dash], [.moment]]) { chart, match in
        fuzzy(chart, match, 2)
    },
    Rule("fuzzy of the period", [[.begin, .mid, .end], [.of, .in], [.about, .the], [.moment]]) { chart, match in
        fuzzy(chart, match, 3)
    },
    Rule("end of unit", [[.begin, .mid, .end], [.unit]]) { chart, match in fuzzyUnit(chart, match, 1) },
    Rule("end of the unit", [[.begin, .mid, .end], [.of, .the], [.unit]]) { chart, match in fuzzyUnit(chart, match, 2)
    },
    Rule("end of the unit the", [[.begin, .mid, .end], [.of], [.the], [.unit]]) { chart, match in
        fuzzyUnit(chart, match, 3)
    },
    Rule("fuzzy word", [[.monthend]]) { chart, match in
        let value = chart.item(match, 0).value
        guard let unit = Unit(rawValue: value / 10), var moment = current(chart, unit) else { return nil }
        moment.fuzz = value % 10
        return chart.item(moment, weight: 1)
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

private func sameMonth(_ chart: Chart, _ match: Match) -> Item? {
    let (one, two) = (chart.item(match, 0), chart.item(match, 2))
    guard one.value == two.value else { return nil }
    return chart.item(.month, value: one.value, weight: 2)
}

private func monthOf(_ chart: Chart, _ item: Item) -> Moment? {
    if item.category == .month {
        var moment = Moment()
        moment.month = item.value
        return moment
    }
    let moment = chart.moment(item)
    return moment.isMonth && moment.fuzz == nil && !moment.isRelative && moment.direction == nil ? moment : nil
}

private func dayAndMonth(_ chart: Chart, _ match: Match, _ day: Int, _ month: Int) -> Item? {
    let item = chart.item(match, day)
    guard let number = item.category == .ordinal ? item.value : item.number.whole, (1...31).contains(number),
        item.category == .ordinal || item.value <= 2, var moment = monthOf(chart, chart.item(match, month))
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

private func year(_ item: Item) -> Int? {
    guard let year = item.number.whole, (1_000...2_999).contains(year), !item.flags.contains(.compound) || year >= 1_100
    else { return nil }
    if item.flags.contains(.digits), item.value != 4 { return nil }
    return year
}

private func withYear(_ chart: Chart, _ date: Item, _ number: Item) -> Item? {
    var moment = chart.moment(date)
    guard moment.year == nil,
        moment.month != nil || moment.quarter != nil || moment.half != nil || moment.season != nil
            || moment.holiday != nil,
        !moment.hasClock || moment.day != nil, moment.reference == nil
    else { return nil }
    if let full = year(number) {
        moment.year = full
    } else if moment.day != nil, number.flags.contains(.digits), number.value == 2, let short = number.number.whole,
        !moment.hasClock
    {
        moment.year = short < 50 ? 2_000 + short : 1_900 + short
        return chart.item(moment, weight: Int(date.weight) - 1)
    } else {
        return nil
    }
    if let month = moment.month, let day = moment.day, let year = moment.year,
        Day(year: year, month: month, day: day) == nil
    {
        return nil
    }
    return chart.item(moment, weight: Int(date.weight) + 1)
}

private func hijri(_ chart: Chart, _ match: Match, _ day: Int, _ month: Int, _ year: Int) -> Item? {
    let item = chart.item(match, day)
    guard let number = item.category == .ordinal ? item.value : item.number.whole,
        let stated = chart.item(match, year).number.whole, (1_200...1_600).contains(stated),
        let found = HijriDay(year: stated, month: chart.item(match, month).value, day: number)?.gregorian
    else { return nil }
    return chart.item(Moment(day: found), weight: 3)
}

private func decade(_ chart: Chart, _ item: Item) -> Item? {
    var moment = Moment()
    moment.decade = 190 + item.value / 10
    return chart.item(moment, weight: 1)
}

private func decadeOf(_ chart: Chart, _ item: Item) -> Item? {
    guard item.flags.contains(.digits), let value = item.number.whole, value % 10 == 0,
        (10...90).contains(value) || (1_000...2_090).contains(value)
    else { return nil }
    var moment = Moment()
    moment.decade = (value < 100 ? 1_900 + value : value) / 10
    return chart.item(moment, weight: 4)
}

private func quarter(_ chart: Chart, _ match: Match, _ ordinal: Int, _ unit: Int) -> Item? {
    let number = chart.item(match, ordinal)
    guard number.category == .ordinal else { return nil }
    var moment = Moment()
    switch Unit(rawValue: chart.item(match, unit).value) {
    case .quarter? where (1...4).contains(number.value): moment.quarter = number.value
    case .halfYear? where (1...2).contains(number.value): moment.half = number.value
    default: return nil
    }
    return chart.item(moment, weight: 1)
}

/// Whether a day of no month stands beside what doesn't take one: "the 3rd" beside a week.
private func isLonelyDay(_ moment: Moment, beside other: Moment) -> Bool {
    moment.day != nil && moment.month == nil
        && (other.week != nil || other.quarter != nil || other.isYear || other.season != nil)
}

/// Monday, 28 June; March last year; the evening of the 28th; Friday next week.
private func joinedDates(_ chart: Chart, _ one: Item, _ two: Item, loosely: Bool) -> Item? {
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
    // A clock time of a whole month is none.
    if sum.hasClock || sum.part != nil, sum.hasDate, sum.grainOfDate != .day { return nil }
    if first.week != nil || second.week != nil {
        guard sum.weekday != nil || first.week == nil || second.isYear else { return nil }
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
    if sum.isWeekend, sum.month != nil { return nil }
    var weight = Int(one.weight) + Int(two.weight) + 1
    if let year = sum.year, let month = sum.month, let day = sum.day, let weekday = sum.weekday,
        Day(year: year, month: month, day: day)?.weekday != weekday
    {
        weight -= 3
    }
    return chart.item(sum, weight: weight)
}

/// The third Tuesday of a month, the last week of a year, the first day of a quarter.
private func nthOf(_ chart: Chart, ordinal: Int, _ unit: Item, _ period: Item, _ joint: Category) -> Item? {
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
    guard let weekday = day.weekday, day.day == nil, day.week == nil, !day.hasClock, day.part == nil else { return nil }
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
    return chart.item(Moment(day: found2), weight: 3)
}

private func fuzzy(_ chart: Chart, _ match: Match, _ last: Int) -> Item? {
    let word = chart.item(match, 0)
    var moment = chart.moment(chart.item(match, last))
    guard moment.fuzz == nil, !moment.hasClock, moment.reference == nil,
        moment.month != nil && moment.day == nil || moment.isYear || moment.week != nil || moment.season != nil
            || moment.quarter != nil || moment.decade != nil || moment.century != nil
    else { return nil }
    if word.category == .last || chart.item(match, last).flags.contains(.low) && word.value != 0 { return nil }
    if word.category == .mid, moment.isMonth, word.value == 15 || chart.lexicon.hasProclitics {
        moment.day = 15
        return chart.item(moment, weight: 2)
    }
    moment.fuzz = word.category == .begin ? 1 : word.category == .mid ? 2 : 3
    return chart.item(moment, weight: 2)
}

private func fuzzyUnit(_ chart: Chart, _ match: Match, _ last: Int) -> Item? {
    let word = chart.item(match, 0)
    guard let unit = Unit(rawValue: chart.item(match, last).value), var moment = current(chart, unit) else {
        return nil
    }
    moment.fuzz = word.category == .begin ? 1 : word.category == .mid ? 2 : 3
    return chart.item(moment, weight: 1)
}

/// The week, month, quarter or year of the day of writing; nil for other units.
func current(_ chart: Chart, _ unit: Unit, adding count: Int = 0) -> Moment? {
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
