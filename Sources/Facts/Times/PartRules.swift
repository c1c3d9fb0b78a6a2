import Languages

/// Parts of the day: this morning, Tuesday evening, صباح الأربعاء.
let partRules: [Rule] = [
    Rule("part", [[.part]]) { chart, match in
        // Nights are none of the day of writing.
        if chart.isTimex, chart.item(match, 0).flags.contains(.marked) { return nil }
        var moment = Moment()
        moment.part = chart.item(match, 0).value
        return chart.item(moment, weight: 0)
    },
    Rule("the part", [[.in, .at, .during, .the], [.part]]) { chart, match in
        var moment = Moment()
        moment.part = chart.item(match, 1).value
        return chart.item(moment, weight: 0)
    },
    Rule("in the part", [[.in, .during, .at], [.the], [.part]]) { chart, match in
        var moment = Moment()
        moment.part = chart.item(match, 2).value
        return chart.item(moment, weight: 1)
    },
    Rule("early part", [[.begin, .end], [.part]]) { chart, match in
        var moment = Moment()
        let part = chart.item(match, 1).value
        moment.part = part
        moment.fuzz = nil
        return chart.item(moment, weight: 1)
    },
    Rule("early moment", [[.begin, .end], [.moment]]) { chart, match in
        var moment = chart.moment(chart.item(match, 1))
        guard let part = moment.part, moment.fuzz == nil, !moment.hasClock else { return nil }
        if chart.item(match, 0).category == .end, part == 4 { moment.part = 5 }
        return chart.item(moment, weight: 1)
    },
    Rule("part of moment", [[.moment], [.moment]]) { chart, match in
        partOf(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("part of the moment", [[.moment], [.of, .in, .on, .at, .comma], [.moment]]) { chart, match in
        partOf(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    // в ночь на среду: that of Tuesday
    Rule("part before day", [[.partbefore], [.moment]]) { chart, match in
        partBefore(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("in early moment", [[.in, .at], [.moment]]) { chart, match in
        let item = chart.item(match, 1)
        let moment = chart.moment(item)
        guard moment.part != nil else { return nil }
        return chart.item(moment, weight: Int(item.weight))
    },
]

/// A part of the day before one; it says of that day what the words say of the other.
private func partBefore(_ chart: inout Chart, _ word: Item, _ item: Item) -> Item? {
    let said = chart.moment(item)
    guard said.isDay, said.reference == nil, said.holiday == nil, said.day != nil || said.weekday != nil else {
        return nil
    }
    var moment = said
    moment.part = word.value
    if let weekday = said.weekday { moment.weekday = (weekday + 5) % 7 + 1 }
    if let day = chart.resolve(said)?.first?.adding(days: -1) {
        (moment.month, moment.day) = (day.month, day.day)
        if said.year != nil || said.month == nil || day.month == 12 && day.day == 31 { moment.year = day.year }
    } else if said.day != nil {
        return nil
    }
    return chart.item(moment, weight: Int(item.weight) + 4, .sure)
}

/// A part of the day and its day, in either order; a clock time in its part of the day.
private func partOf(_ chart: inout Chart, _ one: Item, _ two: Item) -> Item? {
    let (first, second) = (chart.moment(one), chart.moment(two))
    guard (first.part != nil) != (second.part != nil) || first.hasClock != second.hasClock, !first.overlaps(second),
        first.fuzz == nil, second.fuzz == nil, let sum = first.merged(second), sum.part != nil
    else { return nil }
    if sum.hasDate, sum.grainOfDate != .day { return nil }
    if !sum.hasDate, !sum.hasClock { return nil }
    if sum.hasClock, let hour = sum.hour, hour > 12, let part = sum.part, part == 1 || part == 7 { return nil }
    return chart.item(sum, weight: Int(one.weight) + Int(two.weight) + 2)
}
