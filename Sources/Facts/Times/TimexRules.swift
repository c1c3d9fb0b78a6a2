import Languages

/// What is a time by the conventions of TIMEX3 alone: the quarter of a report, the year-ago period, that day, for years.
let timexRules: [Rule] = [
    Rule("the running unit", [[.the], [.unit]]) { chart, match in
        let item = chart.item(match, 1)
        guard chart.isTimex, !item.flags.contains(.marked), let unit = Unit(rawValue: item.value) else { return nil }
        return chart.item(chart.running(unit), weight: 0)
    },
    Rule("unit of a named date", [[.anaphor], [.unit]]) { chart, match in
        let item = chart.item(match, 1)
        guard chart.isTimex, chart.named != nil, !item.flags.contains(.marked), let unit = Unit(rawValue: item.value)
        else { return nil }
        return chart.item(chart.ofNamed(unit, adding: chart.item(match, 0).value), weight: 3)
    },
    // that night, the following morning
    Rule("part of a named day", [[.anaphor], [.part]]) { chart, match in
        guard chart.isTimex, let named = chart.named, named.isDay,
            var moment = chart.ofNamed(.day, adding: chart.item(match, 0).value)
        else { return nil }
        moment.part = chart.item(match, 1).value
        return chart.item(moment, weight: 3)
    },
    Rule("a decades", [[.article], [.unit]]) { chart, match in
        let item = chart.item(match, 1)
        guard chart.isTimex, item.flags.contains(.marked) else { return nil }
        return Unit(rawValue: item.value).flatMap { chart.item(Extent(vague: $0), weight: 1) }
    },
    Rule("year-ago unit", [[.yearago], [.unit]]) { chart, match in
        guard chart.isTimex, let unit = Unit(rawValue: chart.item(match, 1).value), var moment = chart.running(unit),
            let year = moment.year
        else { return nil }
        moment.year = year - 1
        return chart.item(moment, weight: 3)
    },
    Rule("year-ago period", [[.yearago]]) { chart, match in
        guard chart.isTimex, chart.item(match, 0).value == 1 else { return nil }
        if var quarter = chart.namedQuarter, let year = quarter.year {
            quarter.year = year - 1
            return chart.item(quarter, weight: 2)
        }
        return chart.item(current(&chart, .year, adding: -1), weight: 2)
    },
    // for years, over decades, in months
    Rule("bare units", [[.lasting, .during, .in, .within, .after], [.unit]]) { chart, match in
        let item = chart.item(match, 1)
        guard chart.isTimex, item.flags.contains(.marked), let unit = Unit(rawValue: item.value),
            unit.rawValue >= Unit.hour.rawValue, unit != .quarter
        else { return nil }
        return chart.item(Extent(vague: unit), weight: 1)
    },
    Rule("bare units ago", [[.unit], [.ago, .hence]]) { chart, match in
        let item = chart.item(match, 0)
        guard chart.isTimex, item.flags.contains(.marked) else { return nil }
        guard chart.item(match, 1).category == .ago else {
            return Unit(rawValue: item.value).flatMap { chart.item(Extent(vague: $0), weight: 1) }
        }
        var moment = Moment()
        moment.reference = .past
        return chart.item(moment, weight: 1)
    },
    // late Thursday, early Tuesday: the day
    Rule("early day", [[.begin, .mid, .end], [.moment]]) { chart, match in
        let item = chart.item(match, 1)
        let moment = chart.moment(item)
        guard chart.isTimex, moment.isDay || moment.isRelative, moment.reference == nil, !moment.hasClock else {
            return nil
        }
        return chart.item(moment, weight: Int(item.weight))
    },
    Rule("the season", [[.in, .the, .during, .of], [.moment]]) { chart, match in
        let item = chart.item(match, 1)
        let moment = chart.moment(item)
        guard chart.isTimex, moment.season != nil, item.flags.contains(.low), !moment.isAbsolute else { return nil }
        return chart.item(moment, weight: 0)
    },
]

extension Chart {
    /// Keeps a date that the text names, so that later words can refer to it.
    mutating func remember(_ moment: Moment) {
        guard isTimex, moment.reference == nil, moment.hasDate, moment.decade == nil, moment.century == nil,
            let first = resolve(moment)?.first
        else { return }
        var plain = Moment(day: first)
        switch moment.grainOfDate {
        case .day: break
        case .month: plain.day = nil
        case .quarter:
            (plain.day, plain.month) = (nil, nil)
            plain.quarter = moment.quarter
            namedQuarter = plain
        case .year: (plain.day, plain.month) = (nil, nil)
        case .week:
            (plain.day, plain.month) = (nil, nil)
            (plain.year, plain.week) = (first.isoWeek.year, first.isoWeek.week)
        default: return
        }
        named = plain
    }

    /// The longest date of the island that ends nearest before an item.
    func dateBefore(_ item: Item) -> Moment? {
        var best: Item?
        for other in items where other.category == .moment && other.end <= item.start && moment(other).hasDate {
            if let now = best, (now.end, -now.start) >= (other.end, -other.start) { continue }
            best = other
        }
        return best.map { moment($0) }
    }

    /// The year, month or week of an article; the quarter that it speaks of, or the last that has ended.
    mutating func running(_ unit: Unit) -> Moment? {
        switch unit {
        case .quarter: namedQuarter ?? current(&self, .quarter, adding: -1)
        case .year, .week: current(&self, unit)
        case .month: named.flatMap { $0.isMonth ? $0 : nil } ?? current(&self, .month)
        default: nil
        }
    }

    /// The unit of the date that the text has named, or so many behind it.
    mutating func ofNamed(_ unit: Unit, adding step: Int) -> Moment? {
        guard let named, let day = resolve(named)?.first else { return nil }
        switch unit {
        case .day where named.isDay: return Moment(day: day.adding(days: step))
        case .day where step == 0 || named.day == nil: return nil
        case .week:
            let week = day.adding(days: 7 * step).isoWeek
            var moment = Moment()
            (moment.year, moment.week) = (week.year, week.week)
            return moment
        case .month where named.month != nil:
            guard let first = Day(year: day.year, month: day.month, day: 1)?.adding(months: step) else { return nil }
            var moment = Moment(day: first)
            moment.day = nil
            return moment
        case .quarter:
            guard let quarter = namedQuarter, let year = quarter.year, let number = quarter.quarter else { return nil }
            let total = year * 4 + number - 1 + step
            var moment = quarter
            (moment.year, moment.quarter) = (total / 4, total % 4 + 1)
            return moment
        case .year:
            var moment = Moment()
            moment.year = day.year + step
            return moment
        default: return nil
        }
    }
}
