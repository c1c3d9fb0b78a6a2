import Languages

/// What is a time by the conventions of TIMEX3 alone: the quarter of a report, decades, late Thursday.
let timexRules: [Rule] = [
    Rule("the running unit", [[.the], [.unit]]) { chart, match in
        let item = chart.item(match, 1)
        guard chart.isTimex, !item.flags.contains(.marked), let unit = Unit(rawValue: item.value) else { return nil }
        return chart.item(chart.running(unit, at: item), weight: 0)
    },
    Rule("a decades", [[.article], [.unit]]) { chart, match in
        let item = chart.item(match, 1)
        guard chart.isTimex, item.flags.contains(.marked) else { return nil }
        return Unit(rawValue: item.value).flatMap { chart.item(Extent(vague: $0), weight: 1) }
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
    // oil for November delivery
    Rule("for a month to come", [[.lasting], [.moment]]) { chart, match in
        let moment = chart.moment(chart.item(match, 1))
        guard chart.isTimex, moment.isMonth else { return nil }
        let coming = soonToCome(moment, chart)
        return coming == moment ? nil : chart.item(coming, weight: 2)
    },
    Rule("the season", [[.in, .the, .during, .of], [.moment]]) { chart, match in
        let item = chart.item(match, 1)
        let moment = chart.moment(item)
        guard chart.isTimex, moment.season != nil, item.flags.contains(.low), !moment.isAbsolute else { return nil }
        return chart.item(moment, weight: 0)
    },
]

extension Chart {
    /// The year, month or week of an article; the quarter that it speaks of, or the last that has ended.
    mutating func running(_ unit: Unit, at item: Item) -> Moment? {
        switch unit {
        case .quarter: quarter(before: item) ?? current(&self, .quarter, adding: -1)
        case .year, .week: current(&self, unit)
        case .month:
            ofNamed(.month, adding: 0, at: item).flatMap { named.last(for: .year)?.isMonth == true ? $0 : nil }
                ?? current(&self, .month)
        default: nil
        }
    }

    /// The quarter that the text speaks of, so many years from the one of its writing; the year where it names no quarter.
    mutating func ofYear(_ step: Int, at item: Item) -> Moment? {
        if var moment = quarter(before: item), let year = moment.year {
            moment.year = year + step
            moment.isAside = true
            return moment
        }
        return current(&self, .year, adding: step)
    }
}
