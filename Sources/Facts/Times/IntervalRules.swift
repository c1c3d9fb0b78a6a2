import Languages

/// From one time to another.
let intervalRules: [Rule] = [
    Rule("moment to moment", [[.moment], [.dash, .to, .until], [.moment]]) { chart, match in
        between(&chart, chart.item(match, 0), chart.item(match, 2), weight: 1)
    },
    Rule(
        "from moment to moment",
        [[.from, .between, .since], [.moment, .relpoint], [.dash, .to, .until, .and], [.moment]]
    ) {
        chart, match in
        let (word, joint) = (chart.item(match, 0), chart.item(match, 2))
        guard (word.category == .between) == (joint.category == .and) || joint.category == .dash else { return nil }
        return between(&chart, chart.item(match, 1), chart.item(match, 3), weight: 3)
    },
    Rule("from moment and to moment", [[.from], [.moment], [.and], [.to, .until], [.moment]]) { chart, match in
        between(&chart, chart.item(match, 1), chart.item(match, 4), weight: 3)
    },
    Rule("from year to year", [[.relpoint], [.dash, .to, .until, .and], [.moment, .number]]) { chart, match in
        years(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("between year and year", [[.between], [.number, .moment], [.and], [.number, .moment]]) { chart, match in
        years(&chart, chart.item(match, 1), chart.item(match, 3))
    },
    Rule(
        "from years to years",
        [[.from, .in, .during], [.number, .moment], [.dash, .to, .until], [.number, .moment]]
    ) { chart, match in
        years(&chart, chart.item(match, 1), chart.item(match, 3))
    },
    Rule("year dash year", [[.number], [.dash, .slash], [.number]]) { chart, match in
        years(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    // 13–15 July, من 13 إلى 15 يوليو
    Rule("day to day month", [[.number, .ordinal], [.dash, .to, .until], [.moment]]) { chart, match in
        dayToDate(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule(
        "from day to day month",
        [[.from, .since], [.number, .ordinal, .dayofmonth], [.dash, .to, .until], [.moment]]
    ) { chart, match in
        dayToDate(&chart, chart.item(match, 1), chart.item(match, 3))
    },
    Rule("from day and to day month", [[.from], [.number, .ordinal], [.and], [.to, .until], [.moment]]) {
        chart, match in
        dayToDate(&chart, chart.item(match, 1), chart.item(match, 4))
    },
    Rule("from the day to the day month", [[.from], [.number, .ordinal], [.to, .dash], [.the], [.moment]]) {
        chart, match in
        dayToDate(&chart, chart.item(match, 1), chart.item(match, 4))
    },
    Rule("between day and day month", [[.between], [.number, .ordinal], [.and], [.moment]]) { chart, match in
        dayToDate(&chart, chart.item(match, 1), chart.item(match, 3))
    },
    Rule("days and days month", [[.moment], [.dash, .to, .until], [.number, .ordinal]]) { chart, match in
        dateToDay(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("from days and days month", [[.from], [.moment], [.dash, .to, .until], [.number, .ordinal]]) { chart, match in
        dateToDay(&chart, chart.item(match, 1), chart.item(match, 3))
    },
    Rule("interval year", [[.interval], [.moment, .number]]) { chart, match in
        intervalYear(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("interval comma year", [[.interval], [.comma, .of, .in], [.moment, .number]]) { chart, match in
        intervalYear(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    // 9:30–11:00 on Thursday
    Rule("interval on day", [[.interval], [.moment]]) { chart, match in
        intervalOnDay(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("interval on the day", [[.interval], [.on, .comma, .of], [.moment]]) { chart, match in
        intervalOnDay(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("day interval", [[.moment], [.interval]]) { chart, match in
        intervalOnDay(&chart, chart.item(match, 1), chart.item(match, 0))
    },
    Rule("day comma interval", [[.moment], [.comma, .at], [.interval]]) { chart, match in
        intervalOnDay(&chart, chart.item(match, 2), chart.item(match, 0))
    },
    // Wednesday from 10 to 4
    Rule(
        "day from hour to hour", [[.moment], [.from, .between], [.number], [.dash, .to, .until, .and], [.number]]
    ) { chart, match in
        let day = chart.moment(chart.item(match, 0))
        guard !chart.isTimex, day.hasDate, !day.hasClock, day.grainOfDate == .day, day.reference == nil,
            let from = hourAlone(chart.item(match, 2)), var to = hourAlone(chart.item(match, 4)),
            let start = from.hour, let end = to.hour
        else { return nil }
        if end <= start, end < 12 {
            to.hour = end + 12
            to.isTwelveHour = false
        }
        guard var first = from.merged(day), var last = to.merged(day) else { return nil }
        if day.part == nil, end <= start || start >= 7 { first.isTwelveHour = false }
        if !to.isTwelveHour { last.part = nil }
        return chart.interval(from: first, to: last, weight: 3)
    },
    // between 0730-0930
    Rule("packed clock to packed clock", [[.from, .between], [.number], [.dash, .to, .until, .and], [.number]]) {
        chart, match in
        let (one, two) = (chart.item(match, 1), chart.item(match, 3))
        guard !chart.isTimex, let first = one.number.whole, let second = two.number.whole, one.value == 4,
            two.value == 4, one.flags.contains(.digits), two.flags.contains(.digits), first < 1_000 || second < 1_000
        else { return nil }
        func clock(_ value: Int) -> Moment? {
            guard value / 100 < 24, value % 100 < 60 else { return nil }
            var moment = Moment()
            (moment.hour, moment.minute) = (value / 100, value % 100)
            return moment
        }
        guard let from = clock(first), var to = clock(second) else { return nil }
        if second < first, let hour = to.hour, hour < 12 { to.hour = hour + 12 }
        return chart.interval(from: from, to: to, weight: 2)
    },
    // from 4 to 22 of this month
    Rule(
        "day to day of month",
        [
            [.from], [.number, .ordinal, .dayofmonth], [.dash, .to, .until], [.number, .ordinal, .dayofmonth],
            [.moment],
        ]
    ) {
        chart, match in
        let month = chart.moment(chart.item(match, 4))
        guard month.isMonth, month.isRelative, month.fuzz == nil else { return nil }
        func day(_ item: Item) -> Int? {
            item.category == .number
                ? item.value <= 2 ? item.number.whole : nil
                : item.category == .ordinal ? item.value : chart.moment(item).day
        }
        guard let first = day(chart.item(match, 1)), let last = day(chart.item(match, 3)), first < last,
            (1...31).contains(first), last <= 31
        else { return nil }
        var (from, to) = (month, month)
        (from.day, to.day) = (first, last)
        return chart.interval(from: from, to: to, weight: 3)
    },
    Rule("after moment before moment", [[.interval], [.and], [.interval]]) { chart, match in
        let (one, two) = (chart.item(match, 0), chart.item(match, 2))
        guard one.a >= 0, one.b < 0, two.a < 0, two.b >= 0, let from = chart.moment(one.a), let to = chart.moment(two.b)
        else {
            return nil
        }
        return paired(&chart, from, to, weight: 3)
    },
    Rule("hour to clock", [[.number, .clocktime, .moment], [.dash, .to, .until], [.clocktime, .moment]]) {
        chart, match in
        hours(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule(
        "from hour to clock",
        [[.from, .between], [.number, .clocktime, .moment], [.dash, .to, .until, .and], [.clocktime, .moment]]
    ) { chart, match in
        hours(&chart, chart.item(match, 1), chart.item(match, 3), isStated: true)
    },
    Rule("from clock to hour", [[.from, .between], [.clocktime, .moment], [.dash, .to, .until, .and], [.number]]) {
        chart, match in
        let (one, two) = (chart.item(match, 1), chart.item(match, 3))
        guard let from = chart.moment(one.a), from.hasClock, let hour = two.number.whole, (1...24).contains(hour),
            two.value <= 2,
            !two.flags.contains(.compound)
        else { return nil }
        var to = Moment()
        to.hour = hour
        to.isTwelveHour = hour <= 12
        return paired(&chart, from, to, weight: 2)
    },
    Rule("from hour and to clock", [[.from], [.clocktime, .moment], [.and], [.until, .to], [.clocktime, .moment]]) {
        chart, match in
        hours(&chart, chart.item(match, 1), chart.item(match, 4))
    },
]

/// Two moments, each lending the other what it lacks.
private func between(_ chart: inout Chart, _ one: Item, _ two: Item, weight: Int) -> Item? {
    // Between now and eight o'clock.
    if let first = chart.moment(one.a), let last = chart.moment(two.a), let now = chart.reference,
        first.reference == .present && last.hasClock || last.reference == .present && first.hasClock
    {
        var moment = Moment(day: now.day)
        (moment.hour, moment.minute) = (now.second / 3_600, now.second / 60 % 60)
        if first.reference == .present { return chart.interval(from: moment, to: last, weight: weight) }
        var start = first
        if start.isTwelveHour, let hour = start.hour, hour * 3_600 <= now.second { start.isTwelveHour = false }
        return chart.interval(from: start, to: moment, weight: weight)
    }
    // From then to now: to the day of writing.
    if let from = chart.moment(one.a), let to = chart.moment(two.a), to.reference == .present, from.reference == nil,
        !from.hasClock,
        let now = chart.reference
    {
        return chart.interval(from: from, to: Moment(day: now.day), .exclusive, weight: weight)
    }
    guard var from = chart.moment(one.a), var to = chart.moment(two.a), from.reference == nil, to.reference == nil
    else {
        return nil
    }
    if one.flags.contains(.low), two.flags.contains(.low), from.isYear, to.isYear, one.category == .moment {
        return years(&chart, one, two)
    }
    guard from.hasClock == to.hasClock,
        !one.flags.contains(.low) || two.flags.contains(.low) || one.category == .relpoint || from.isYear && to.isYear
    else { return nil }
    if from.hasClock {
        return hours(&chart, one, two)
    }
    guard from.grain == to.grain || from.isDay && to.isDay || from.part != nil else { return nil }
    if from.part != nil, to.part == nil { return nil }
    // From August to October: the nearest October, and the August before it.
    if let start = from.month, let end = to.month, from.year == nil, to.year == nil, from.direction == nil,
        to.direction == nil, let year = chart.resolve(to)?.first?.year
    {
        to.year = year
        from.year = (start, from.day ?? 0) <= (end, to.day ?? 31) ? year : year - 1
    }
    if from.year == nil, let year = to.year, from.month != nil { from.year = year }
    if from.month == nil, from.day != nil { from.month = to.month }
    if to.year == nil, let year = from.year, to.month != nil, let month = to.month, let start = from.month {
        to.year = month < start ? year + 1 : year
    }
    return paired(&chart, from, to, weight: weight)
}

func paired(_ chart: inout Chart, _ from: Moment, _ to: Moment, weight: Int) -> Item? {
    guard from != to || from.hasClock else { return nil }
    var (from, to) = (from, to)
    // From Monday to Friday: the Friday behind that Monday.
    if let weekday = to.weekday, to.day == nil, to.week == nil, to.direction == nil, !from.hasClock,
        let start = chart.resolve(from)?.first
    {
        to = Moment(day: start.adding(days: (weekday - start.weekday + 7) % 7))
    }
    if from.hasClock, to.hasClock {
        if from.hasDate, !to.hasDate { to = to.merged(dateOf(from)) ?? to }
        if to.hasDate, !from.hasDate { from = from.merged(dateOf(to)) ?? from }
        if from.isTwelveHour, !to.isTwelveHour, let start = from.hour, let end = to.hour, start + 12 <= end, start < 12
        {
            if end > 12 || start + 12 <= end { from.hour = start + 12; from.isTwelveHour = false }
        }
        if from.isTwelveHour, let part = to.part, from.part == nil { from.part = part }
    }
    return chart.interval(from: from, to: to, weight: weight)
}

private func dateOf(_ moment: Moment) -> Moment {
    var date = moment
    (date.hour, date.minute, date.second, date.part, date.zone) = (nil, nil, nil, nil, nil)
    return date
}

private func hours(_ chart: inout Chart, _ one: Item, _ two: Item, isStated: Bool = false) -> Item? {
    guard let to = chart.moment(two.a), to.hasClock else { return nil }
    if one.category == .number, isStated {
        guard let hour = one.number.whole, (0...24).contains(hour), one.value <= 2, !one.flags.contains(.compound)
        else {
            return nil
        }
        var from = Moment()
        from.hour = hour
        from.isTwelveHour = to.isTwelveHour && hour > 0 && hour <= 12 || (to.hour ?? 0) > 12 && hour <= 12
        return paired(&chart, from, to, weight: 2)
    }
    if one.category == .number {
        guard let hour = one.number.whole, (0...24).contains(hour), one.value <= 2, !one.flags.contains(.compound),
            to.minute == nil || !to.isTwelveHour || to.part != nil
        else { return nil }
        var from = Moment()
        from.hour = hour
        from.isTwelveHour = hour > 0 && hour <= 12
        if !to.isTwelveHour, let end = to.hour, end <= 12 { from.isTwelveHour = false }
        return paired(&chart, from, to, weight: 2)
    }
    guard let from = chart.moment(one.a), from.hasClock else { return nil }
    if to.isLatent, from.isLatent { return nil }
    return paired(&chart, from, to, weight: Int(one.weight) + Int(two.weight) + 2)
}

/// An hour from a bare number of one or two digits.
private func hourAlone(_ item: Item) -> Moment? {
    guard let hour = item.number.whole, (0...24).contains(hour), item.value <= 2, !item.flags.contains(.compound)
    else { return nil }
    var moment = Moment()
    moment.hour = hour
    moment.isTwelveHour = hour > 0 && hour <= 12
    return moment
}

private func years(_ chart: inout Chart, _ one: Item, _ two: Item) -> Item? {
    func year(_ item: Item) -> Int? {
        if item.category == .number {
            guard item.flags.contains(.digits), item.value == 4, let year = item.number.whole,
                (1_000...2_200).contains(year)
            else { return nil }
            return year
        }
        guard let moment = chart.moment(item.a), moment.isYear else { return nil }
        return moment.year
    }
    guard let first = year(one) else { return nil }
    // Digits of a telephone number go on with dashes.
    if one.start > 0, chart.isGlued(at: one.start), one.category == .number || one.flags.contains(.low) { return nil }
    if two.end + 1 < chart.length, chart.isGlued(at: two.end), chart.isGlued(at: two.end + 1) { return nil }
    var second = year(two)
    if second == nil, two.category == .number, two.value == 2, two.flags.contains(.digits), let short = two.number.whole
    {
        second = first / 100 * 100 + short
    }
    guard let second, second > first, second - first < 500 else { return nil }
    var (from, to) = (Moment(), Moment())
    (from.year, to.year) = (first, second)
    return chart.interval(from: from, to: to, weight: 3)
}

private func dayToDate(_ chart: inout Chart, _ one: Item, _ two: Item) -> Item? {
    guard let to = chart.moment(two.a), to.day != nil, to.month != nil, !to.hasClock, to.part == nil else { return nil }
    var from = to
    let day = one.category == .number ? one.number.whole : one.category == .ordinal ? one.value : chart.moment(one).day
    guard let day, (1...31).contains(day), one.category != .number || one.value <= 2 else { return nil }
    from.day = day
    from.weekday = nil
    guard day < (to.day ?? 0) else { return nil }
    return chart.interval(from: from, to: to, weight: 3)
}

private func dateToDay(_ chart: inout Chart, _ one: Item, _ two: Item) -> Item? {
    guard let from = chart.moment(one.a), let start = from.day, from.month != nil, !from.hasClock, from.part == nil,
        let day = two.category == .ordinal ? two.value : two.number.whole, (1...31).contains(day), day > start,
        two.category == .ordinal || two.value <= 2
    else { return nil }
    var to = from
    to.day = day
    to.weekday = nil
    return chart.interval(from: from, to: to, weight: 3)
}

private func intervalYear(_ chart: inout Chart, _ item: Item, _ number: Item) -> Item? {
    guard var from = chart.moment(item.a), var to = chart.moment(item.b), from.month != nil, from.year == nil,
        to.year == nil,
        !item.flags.contains(.exclusive)
    else { return nil }
    let year: Int
    if number.category == .moment {
        let moment = chart.moment(number)
        guard moment.isYear, let stated = moment.year else { return nil }
        year = stated
    } else {
        guard number.flags.contains(.digits), number.value == 4, let stated = number.number.whole,
            (1_000...2_200).contains(stated)
        else { return nil }
        year = stated
    }
    (from.year, to.year) = (year, year)
    return chart.interval(from: from, to: to, weight: Int(item.weight) + 1)
}

private func intervalOnDay(_ chart: inout Chart, _ item: Item, _ day: Item) -> Item? {
    let moment = chart.moment(day)
    guard moment.hasDate, !moment.hasClock, moment.grainOfDate == .day, moment.reference == nil else { return nil }
    func dated(_ place: Int32) -> Moment?? {
        guard let edge = chart.moment(place) else { return .some(nil) }
        guard edge.hasClock, !edge.hasDate, var sum = edge.merged(moment) else { return nil }
        if !edge.isTwelveHour, edge.part == nil { sum.part = nil }
        return sum
    }
    guard let from = dated(item.a), let to = dated(item.b) else { return nil }
    return chart.interval(from: from, to: to, item.flags, weight: Int(item.weight) + 2)
}
