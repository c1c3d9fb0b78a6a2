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
    Rule("recurring word", [[.age]]) { chart, match in
        guard chart.isTimex || !chart.item(match, 0).flags.contains(.marked) else { return nil }
        return set(&chart, Unit(rawValue: chart.item(match, 0).value), 1)
    },
]

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
