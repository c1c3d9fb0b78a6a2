import Languages

/// Open at one end: since, until, before and after.
let openIntervalRules: [Rule] = [
    Rule("since moment", [[.since], [.moment, .relpoint, .clocktime]]) { chart, match in
        let moment = chart.moment(chart.item(match, 1))
        // "After noon" is a part of the day in its own words.
        if chart.lexicon.hasProclitics, moment.part != nil, !moment.hasDate { return nil }
        return since(&chart, chart.item(match, 1))
    },
    Rule("moment or later", [[.moment], [.orlater, .orearlier]]) { chart, match in
        let moment = chart.moment(chart.item(match, 0))
        guard moment.reference == nil, !moment.isLatent else { return nil }
        return chart.item(match, 1).category == .orlater
            ? chart.interval(from: moment, to: nil, weight: 2)
            : chart.interval(from: nil, to: moment, .exclusive, weight: 2)
    },
    Rule("after moment", [[.after], [.moment, .clocktime]]) { chart, match in
        let item = chart.item(match, 1)
        if isMonthOfSomething(item, chart) { return nil }
        if let moment = chart.moment(item.a), moment.part != nil, !moment.hasDate { return nil }
        guard let moment = chart.moment(item.a), moment.reference == nil, !moment.hasClock, moment.part == nil,
            !moment.isLatent
        else {
            return since(&chart, item)
        }
        if chart.isTimex { return since(&chart, item) }
        guard let behind = chart.resolve(moment)?.behind else { return nil }
        var start = Moment(day: behind)
        if moment.isYear { (start.month, start.day) = (nil, nil) }
        if moment.isMonth { start.day = nil }
        return chart.interval(from: start, to: nil, weight: 1)
    },
    Rule("from moment", [[.from], [.moment]]) { chart, match in
        let item = chart.item(match, 1)
        let moment = chart.moment(item)
        guard moment.hasClock || moment.isYear || moment.isDay || moment.isMonth else { return nil }
        // Up from a year earlier, from last month: what is compared.
        if moment.isRelative, !moment.hasClock, let today = chart.reference?.day,
            let behind = chart.resolve(moment)?.behind, behind <= today
        {
            return nil
        }
        return moment.hasClock || chart.lexicon.language.numerals.dateOrder == .monthFirst
            ? since(&chart, item).map {
                var item = $0
                item.weight = -1
                return item
            } : nil
    },
    Rule("since year", [[.relpoint]]) { _, _ in nil },
    Rule("since number", [[.since, .after, .before, .until, .by], [.number]]) { chart, match in
        let (word, number) = (chart.item(match, 0), chart.item(match, 1))
        guard let year = number.number.whole, number.flags.contains(.digits), number.value == 4,
            (1_000...2_200).contains(year), !chart.isPackedClock(number)
        else { return nil }
        var moment = Moment()
        moment.year = word.category == .after && !chart.isTimex ? year + 1 : year
        return word.category == .since || word.category == .after
            ? chart.interval(from: moment, to: nil, weight: 2)
            : chart.interval(from: nil, to: moment, .exclusive, weight: 2)
    },
    Rule("before moment", [[.before], [.moment, .clocktime]]) { chart, match in
        guard let moment = chart.moment(chart.item(match, 1).a), moment.reference == nil,
            !isMonthOfSomething(chart.item(match, 1), chart)
        else { return nil }
        return chart.interval(from: nil, to: moment, .exclusive, weight: 1)
    },
    Rule("until moment", [[.until], [.moment]]) { chart, match in
        guard let moment = chart.moment(chart.item(match, 1).a), moment.reference == nil,
            !isMonthOfSomething(chart.item(match, 1), chart)
        else { return nil }
        return chart.interval(from: nil, to: soonToCome(moment, chart), .exclusive, weight: 1)
    },
    Rule("by moment", [[.by], [.moment]]) { chart, match in
        let item = chart.item(match, 1)
        guard var moment = chart.moment(item.a), moment.reference == nil else { return nil }
        moment = soonToCome(moment, chart)
        guard chart.lexicon.language.numerals.dateOrder == .monthFirst, !chart.isTimex, !moment.isWhole,
            let now = chart.reference
        else { return chart.item(moment, weight: 0) }
        if moment.fuzz == 3, let end = chart.resolve(moment)?.behind {
            var start = Moment(day: now.day)
            (start.hour, start.minute, start.second) = (now.second / 3_600, now.second / 60 % 60, now.second % 60)
            return chart.interval(from: start, to: Moment(day: end), .exclusive, weight: 2)
        }
        return chart.interval(from: nil, to: moment, .exclusive, weight: 0)
    },
    Rule("all unit", [[.eachday], [.unit, .moment]]) { chart, match in
        let item = chart.item(match, 1)
        if item.category == .unit {
            // All day and طوال العام tell how long.
            if item.value == Unit.day.rawValue || chart.lexicon.hasProclitics && item.value == Unit.year.rawValue {
                return Unit(rawValue: item.value).flatMap { chart.item(Extent(Exact(1), $0), weight: 1) }
            }
            return Unit(rawValue: item.value).flatMap { current(&chart, $0) }.flatMap { chart.item($0, weight: 1) }
        }
        return item
    },
]

/// Whether a month with an article tells which of something, and is no edge itself: after the November elections.
private func isMonthOfSomething(_ item: Item, _ chart: Chart) -> Bool {
    guard let moment = chart.moment(item.a), moment.isMonth, moment.year == nil, !chart.endsClause(item) else {
        return false
    }
    return chart.hasTerminal(.the, at: item.start)
}

/// An edge in a month that is one of the next three is to come, whatever the sentence tells of: voted yesterday to pay
/// until November.
func soonToCome(_ moment: Moment, _ chart: Chart) -> Moment {
    guard let month = moment.month, moment.year == nil, moment.direction == nil, let today = chart.reference?.day,
        (1...3).contains((month - today.month + 12) % 12)
    else { return moment }
    var coming = moment
    coming.direction = 1
    return coming
}

private func since(_ chart: inout Chart, _ item: Item) -> Item? {
    guard let moment = chart.moment(item.a), moment.reference == nil, !moment.isLatent else { return nil }
    return chart.interval(from: moment, to: nil, weight: 1)
}
