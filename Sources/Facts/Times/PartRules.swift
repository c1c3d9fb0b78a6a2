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
    Rule("in early moment", [[.in, .at], [.moment]]) { chart, match in
        let item = chart.item(match, 1)
        let moment = chart.moment(item)
        guard moment.part != nil else { return nil }
        return chart.item(moment, weight: Int(item.weight))
    },
]

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
