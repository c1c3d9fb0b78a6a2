import Languages

/// From one time to another.
let intervalRules: [Rule] = [
    Rule("moment to moment", [[.moment], [.dash, .to, .until], [.moment]]) { chart, match in
        IntervalEdges.between(&chart, chart.item(match, 0), chart.item(match, 2), weight: 1)
    },
    Rule(
        "from moment to moment",
        [[.from, .between, .since], [.moment, .relpoint], [.dash, .to, .until, .and], [.moment]]
    ) {
        chart, match in
        let (word, joint) = (chart.item(match, 0), chart.item(match, 2))
        guard (word.category == .between) == (joint.category == .and) || joint.category == .dash else { return nil }
        return IntervalEdges.between(&chart, chart.item(match, 1), chart.item(match, 3), weight: 3)
    },
    Rule("from moment and to moment", [[.from], [.moment], [.and], [.to, .until], [.moment]]) { chart, match in
        IntervalEdges.between(&chart, chart.item(match, 1), chart.item(match, 4), weight: 3)
    },
    Rule("from year to year", [[.relpoint], [.dash, .to, .until, .and], [.moment, .number]]) { chart, match in
        IntervalEdges.years(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("between year and year", [[.between], [.number, .moment], [.and], [.number, .moment]]) { chart, match in
        IntervalEdges.years(&chart, chart.item(match, 1), chart.item(match, 3))
    },
    Rule(
        "from years to years",
        [[.from, .in, .during], [.number, .moment], [.dash, .to, .until], [.number, .moment]]
    ) { chart, match in
        IntervalEdges.years(&chart, chart.item(match, 1), chart.item(match, 3))
    },
    Rule("year dash year", [[.number], [.dash, .slash], [.number]]) { chart, match in
        IntervalEdges.years(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    // 13–15 July, من 13 إلى 15 يوليو
    Rule("day to day month", [[.number, .ordinal], [.dash, .to, .until], [.moment]]) { chart, match in
        IntervalEdges.dayToDate(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule(
        "from day to day month",
        [[.from, .since], [.number, .ordinal, .dayofmonth], [.dash, .to, .until], [.moment]]
    ) { chart, match in
        IntervalEdges.dayToDate(&chart, chart.item(match, 1), chart.item(match, 3))
    },
    Rule("from day and to day month", [[.from], [.number, .ordinal], [.and], [.to, .until], [.moment]]) {
        chart, match in
        IntervalEdges.dayToDate(&chart, chart.item(match, 1), chart.item(match, 4))
    },
    Rule("from the day to the day month", [[.from], [.number, .ordinal], [.to, .dash], [.the], [.moment]]) {
        chart, match in
        IntervalEdges.dayToDate(&chart, chart.item(match, 1), chart.item(match, 4))
    },
    Rule("between day and day month", [[.between], [.number, .ordinal], [.and], [.moment]]) { chart, match in
        IntervalEdges.dayToDate(&chart, chart.item(match, 1), chart.item(match, 3))
    },
    Rule("days and days month", [[.moment], [.dash, .to, .until], [.number, .ordinal]]) { chart, match in
        IntervalEdges.dateToDay(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("from days and days month", [[.from], [.moment], [.dash, .to, .until], [.number, .ordinal]]) { chart, match in
        IntervalEdges.dateToDay(&chart, chart.item(match, 1), chart.item(match, 3))
    },
    Rule("interval year", [[.interval], [.moment, .number]]) { chart, match in
        IntervalEdges.intervalYear(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("interval comma year", [[.interval], [.comma, .of, .in], [.moment, .number]]) { chart, match in
        IntervalEdges.intervalYear(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    // 9:30–11:00 on Thursday
    Rule("interval on day", [[.interval], [.moment]]) { chart, match in
        IntervalEdges.intervalOnDay(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("interval on the day", [[.interval], [.on, .comma, .of], [.moment]]) { chart, match in
        IntervalEdges.intervalOnDay(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("day interval", [[.moment], [.interval]]) { chart, match in
        IntervalEdges.intervalOnDay(&chart, chart.item(match, 1), chart.item(match, 0))
    },
    Rule("day comma interval", [[.moment], [.comma, .at], [.interval]]) { chart, match in
        IntervalEdges.intervalOnDay(&chart, chart.item(match, 2), chart.item(match, 0))
    },
    // Wednesday from 10 to 4
    Rule(
        "day from hour to hour", [[.moment], [.from, .between], [.number], [.dash, .to, .until, .and], [.number]]
    ) { chart, match in
        let day = chart.moment(chart.item(match, 0))
        guard !chart.isTimex, day.hasDate, !day.hasClock, day.grainOfDate == .day, day.reference == nil,
            let from = IntervalEdges.hourAlone(chart.item(match, 2)),
            var to = IntervalEdges.hourAlone(chart.item(match, 4)),
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
        return IntervalEdges.paired(&chart, from, to, weight: 3)
    },
    Rule("hour to clock", [[.number, .clocktime, .moment], [.dash, .to, .until], [.clocktime, .moment]]) {
        chart, match in
        IntervalEdges.hours(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule(
        "from hour to clock",
        [[.from, .between], [.number, .clocktime, .moment], [.dash, .to, .until, .and], [.clocktime, .moment]]
    ) { chart, match in
        IntervalEdges.hours(&chart, chart.item(match, 1), chart.item(match, 3), isStated: true)
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
        return IntervalEdges.paired(&chart, from, to, weight: 2)
    },
    Rule("from hour and to clock", [[.from], [.clocktime, .moment], [.and], [.until, .to], [.clocktime, .moment]]) {
        chart, match in
        IntervalEdges.hours(&chart, chart.item(match, 1), chart.item(match, 4))
    },
]
