import Languages

/// What recurs: every day, weekly, каждый понедельник, كل يوم.
let setRules: [Rule] = [
    Rule("every unit", [[.every], [.unit]]) { chart, match in
        set(&chart, Unit(rawValue: chart.item(match, 1).value), max(1, chart.item(match, 0).value))
    },
    Rule("every number units", [[.every], [.number], [.unit]]) { chart, match in
        guard let count = chart.item(match, 1).number.whole else { return nil }
        return set(&chart, Unit(rawValue: chart.item(match, 2).value), count)
    },
    Rule("every other unit", [[.every], [.ordinal], [.unit]]) { chart, match in
        set(&chart, Unit(rawValue: chart.item(match, 2).value), chart.item(match, 1).value)
    },
    Rule("every moment", [[.every], [.moment]]) { chart, match in
        guard let moment = chart.moment(chart.item(match, 1).a),
            moment.weekday != nil || moment.month != nil || moment.part != nil || moment.isWeekend
                || moment.season != nil,
            moment.year == nil, moment.reference == nil, moment.day == nil || moment.month != nil
        else { return nil }
        var item = chart.item(moment, as: .set, weight: 2)
        item?.value = -1
        return item
    },
    Rule("set at moment", [[.set], [.at, .on, .in, .comma], [.moment]]) { chart, match in
        timed(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("set at dotted clock", [[.set], [.at], [.dottedclock]]) { chart, match in
        timed(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("set moment", [[.set], [.moment]]) { chart, match in timed(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("moment set", [[.moment], [.set]]) { chart, match in timed(&chart, chart.item(match, 1), chart.item(match, 0))
    },
    Rule("every weekdays", [[.every, .on], [.set]]) { chart, match in
        let item = chart.item(match, 1)
        return item.value == -1 ? item : nil
    },
    // the 19th of every month
    Rule("day of every month", [[.dayofmonth], [.of, .in], [.set]]) { chart, match in
        let set = chart.item(match, 2)
        guard set.value != -1, let span = chart.span(set), span.finest == .month, span.count == Exact(1) else {
            return nil
        }
        var moment = Moment()
        moment.day = chart.moment(chart.item(match, 0)).day
        var item = chart.item(moment, as: .set, weight: 3)
        item?.value = -1
        return item
    },
    // twice a month, два раза в год, مرة في الأسبوع
    Rule("often in a unit", [[.occasion], [.article, .in, .every], [.unit]]) { chart, match in
        let word = chart.item(match, 0)
        // The second time in a year is no set.
        guard word.value > 0, !chart.endsTerminal(.ordinal, at: word.start) else { return nil }
        return often(&chart, chart.item(match, 1), chart.item(match, 2))
    },
    Rule("so often in a unit", [[.number, .several], [.occasion], [.article, .in, .every], [.unit]]) { chart, match in
        chart.item(match, 1).value == 0 ? often(&chart, chart.item(match, 2), chart.item(match, 3)) : nil
    },
    // 40 hours a week, 40 часов в неделю
    Rule("so long in a unit", [[.duration], [.article, .in, .every], [.unit]]) { chart, match in
        let (span, unit) = (chart.item(match, 0), chart.item(match, 2))
        guard !span.flags.contains(.low), !span.flags.contains(.article),
            let finest = chart.span(span)?.finest.rawValue, finest < min(unit.value, Unit.year.rawValue)
        else { return nil }
        return often(&chart, chart.item(match, 1), unit)
    },
    Rule("recurring word", [[.age]]) { chart, match in
        let word = chart.item(match, 0)
        // يومي السبت والأحد are two days, in the same letters as the daily.
        guard chart.isTimex || !word.flags.contains(.marked),
            ![.month, .weekday, .hijri].contains(where: { chart.isFollowed(word, by: $0) })
        else { return nil }
        return set(&chart, Unit(rawValue: word.value), 1)
    },
]

/// A unit in which something happens so many times; none where it is one of those that stand before or behind now.
private func often(_ chart: inout Chart, _ joint: Item, _ unit: Item) -> Item? {
    guard !unit.flags.contains(.marked), joint.category != .article || joint.value == 1,
        unit.value >= Unit.hour.rawValue, unit.value <= Unit.decade.rawValue
    else { return nil }
    var made = set(&chart, Unit(rawValue: unit.value), joint.category == .every ? max(1, joint.value) : 1)
    made?.flags.insert(.marked)
    return made
}

private func set(_ chart: inout Chart, _ unit: Unit?, _ count: Int) -> Item? {
    guard let unit, count > 0, count < 1_000, let span = Extent(Exact(count), unit),
        var item = chart.item(span, weight: 2)
    else { return nil }
    item.category = .set
    item.value = 1
    return item
}

private func timed(_ chart: inout Chart, _ item: Item, _ time: Item) -> Item? {
    let moment = chart.moment(time)
    guard moment.hasClock || moment.part != nil, !moment.hasDate else { return nil }
    var base = Moment()
    if item.value == -1 {
        guard let stated = chart.moment(item.a), !stated.hasClock else { return nil }
        base = stated
    } else {
        guard let span = chart.span(item), span.finest == .day, span.count == Exact(1) else { return nil }
    }
    guard let sum = base.merged(moment) else { return nil }
    var made = chart.item(sum, as: .set, weight: 3)
    made?.value = -1
    return made
}
