import Languages

/// What refers to a date that the text has named before: that day, the following year, the year-ago quarter.
let anchorRules: [Rule] = [
    Rule("unit of a named date", [[.anaphor], [.unit]]) { chart, match in
        let (word, item) = (chart.item(match, 0), chart.item(match, 1))
        // "The next year" is one of a tale in the past; of what is to come, it is the one behind the day of writing.
        guard !item.flags.contains(.marked), !word.flags.contains(.marked) || chart.lean < 0,
            let unit = Unit(rawValue: item.value)
        else { return nil }
        return chart.item(chart.ofNamed(unit, adding: word.value, at: word), weight: 3)
    },
    Rule("named unit", [[.unit], [.anaphor]]) { chart, match in
        let item = chart.item(match, 0)
        guard chart.lexicon.language.phrasing.relativesFollow, !item.flags.contains(.marked),
            let unit = Unit(rawValue: item.value)
        else { return nil }
        return chart.item(chart.ofNamed(unit, adding: chart.item(match, 1).value, at: item), weight: 3)
    },
    Rule("named weekend", [[.anaphor], [.weekend]]) { chart, match in
        let word = chart.item(match, 0)
        if word.flags.contains(.marked), chart.lean >= 0 { return nil }
        return chart.item(
            chart.ofNamed(.weekend, adding: word.value, at: word) ?? current(&chart, .weekend, adding: word.value),
            weight: 3)
    },
    // the next day, the day before, накануне
    Rule("day beside a named one", [[.thatday]]) { chart, match in
        let word = chart.item(match, 0)
        return chart.item(
            chart.ofNamed(.day, adding: word.value, at: word) ?? current(&chart, .day, adding: word.value), weight: 3)
    },
    // the year before
    Rule("unit beside a named one", [[.the], [.unit], [.before, .after]]) { chart, match in
        let (item, joint) = (chart.item(match, 1), chart.item(match, 2))
        let step = joint.category == .before ? -1 : 1
        guard !item.flags.contains(.marked), chart.endsPhrase(joint), let unit = Unit(rawValue: item.value),
            [.day, .week, .month, .year].contains(unit),
            let moment = chart.ofNamed(unit, adding: step, at: chart.item(match, 0))
                ?? current(&chart, unit, adding: step)
        else { return nil }
        return chart.item(moment, weight: 3)
    },
    // the following spring, that summer
    Rule("season beside a named date", [[.anaphor], [.moment]]) { chart, match in
        let (word, item) = (chart.item(match, 0), chart.item(match, 1))
        guard item.end - item.start == 1, let season = chart.moment(item).season, chart.moment(item).year == nil,
            !word.flags.contains(.marked) || chart.lean < 0,
            let day = chart.antecedent(of: word, for: word.value == 0 ? .year : .month)
        else { return nil }
        var moment = Moment()
        moment.season = season
        moment.year = day.year + (word.value > 0 && season * 3 <= day.month ? 1 : 0)
        return chart.item(moment, weight: 3)
    },
    // that night, the following morning
    Rule("part of a named day", [[.anaphor], [.part]]) { chart, match in
        let word = chart.item(match, 0)
        guard var moment = chart.ofNamed(.day, adding: word.value, at: word) else { return nil }
        moment.part = chart.item(match, 1).value
        return chart.item(moment, weight: 3)
    },
    Rule("year-ago unit", [[.yearago], [.unit]]) { chart, match in
        let (word, item) = (chart.item(match, 0), chart.item(match, 1))
        guard word.value < 2, let unit = Unit(rawValue: item.value) else { return nil }
        if unit == .month, var month = chart.ofNamed(.month, adding: 0, at: word), let year = month.year {
            month.year = year - 1
            return chart.item(month, weight: 3)
        }
        guard unit == .quarter || unit == .year || unit == .month else { return nil }
        return chart.item(unit == .year ? current(&chart, .year, adding: -1) : chart.ofYear(-1, at: word), weight: 3)
    },
    Rule("year-ago period", [[.yearago]]) { chart, match in
        let word = chart.item(match, 0)
        return word.value == 1 ? chart.item(chart.ofYear(-1, at: word), weight: 2) : nil
    },
    // the same period last year, аналогичный период 2021 года
    Rule("same period of a year", [[.yearago], [.moment]]) { chart, match in
        samePeriod(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("same period in a year", [[.yearago], [.of, .in], [.moment]]) { chart, match in
        samePeriod(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("same unit of a year", [[.anaphor], [.unit], [.moment]]) { chart, match in
        sameUnit(&chart, chart.item(match, 0), chart.item(match, 1), chart.item(match, 2))
    },
    Rule("same unit in a year", [[.anaphor], [.unit], [.of, .in], [.moment]]) { chart, match in
        sameUnit(&chart, chart.item(match, 0), chart.item(match, 1), chart.item(match, 3))
    },
]

private func samePeriod(_ chart: inout Chart, _ word: Item, _ item: Item) -> Item? {
    let moment = chart.moment(item)
    guard word.value == 2, moment.isYear else { return nil }
    guard var quarter = chart.quarter(before: word) else { return chart.item(moment, weight: 2) }
    quarter.year = moment.year
    quarter.isAside = true
    return chart.item(quarter, weight: 3)
}

/// The same quarter a year earlier, the same month of 1988.
private func sameUnit(_ chart: inout Chart, _ word: Item, _ unit: Item, _ item: Item) -> Item? {
    let year = chart.moment(item)
    guard word.value == 0, year.isYear || year.quarter != nil, let kind = Unit(rawValue: unit.value),
        kind == .quarter || kind == .month, !unit.flags.contains(.marked),
        var moment = kind == .quarter ? chart.quarter(before: word) : chart.ofNamed(.month, adding: 0, at: word)
    else { return nil }
    moment.year = year.year
    moment.isAside = true
    return chart.item(moment, weight: 3)
}
