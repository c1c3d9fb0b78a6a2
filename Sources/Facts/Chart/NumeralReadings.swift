import Languages

/// What digits can state: a number, a clock time, a date.
struct NumeralReadings {
    let lexicon: Lexicon
    let numeral: Numeral
    let at: Int32
    let isGlued: Bool

    func add(to chart: inout Chart) {
        switch numeral.shape {
        case .whole:
            addNumber(width: numeral.isGrouped ? 9 : numeral.widthA, to: &chart)
            if numeral.widthA == 8, !numeral.isGrouped { addPackedDate(to: &chart) }
        case .decimal:
            addNumber(width: 9, to: &chart)
        case .dots:
            addNumber(width: 9, to: &chart)
            addDottedClock(to: &chart)
            guard numeral.groups == 3 || lexicon.language.numerals.datesWithDots else { return }
            if numeral.groups == 2 {
                addShortDotted(to: &chart)
            } else {
                addDate(order: [.day, .month, .year], to: &chart)
            }
        case .colons: addClock(to: &chart)
        case .slashes:
            addNumber(width: 2, value: 2, to: &chart)
            addSlashed(to: &chart)
        case .dashes: addDashed(to: &chart)
        }
    }

    /// 8.30 pm, at 17.30: a clock time where the word for one stands by.
    private func addDottedClock(to chart: inout Chart) {
        guard numeral.groups == 2, numeral.widthB == 2, numeral.a <= 24, numeral.widthA <= 2, numeral.b < 60, !isGlued
        else { return }
        var moment = Moment()
        (moment.hour, moment.minute) = (numeral.a, numeral.b)
        moment.isTwelveHour = numeral.a <= 12 && numeral.a > 0
        guard var item = chart.item(moment, as: .dottedclock) else { return }
        item.start = at
        item.end = at + 1
        chart.add(terminal: item)
    }

    /// 20161231 (ISO 8601, basic format).
    private func addPackedDate(to chart: inout Chart) {
        guard (1_900...2_100).contains(numeral.a / 10_000),
            let day = Day(year: numeral.a / 10_000, month: numeral.a / 100 % 100, day: numeral.a % 100)
        else { return }
        add(Moment(day: day), weight: 1, to: &chart)
    }

    private enum Part { case day, month, year }

    private func addNumber(width: Int, value: Int? = nil, to chart: inout Chart) {
        guard let number = numeral.value else { return }
        var flags: Item.Flags = .digits
        if numeral.shape == .decimal || numeral.shape == .dots || numeral.isGrouped { flags.insert(.compound) }
        if isGlued { flags.insert(.glued) }
        chart.add(
            terminal: Item(
                category: .number, start: at, end: at + 1, value: value ?? width, number: number, flags: flags))
    }

    private func add(_ moment: Moment, weight: Int, to chart: inout Chart) {
        guard !isGlued, var item = chart.item(moment, weight: weight) else { return }
        item.start = at
        item.end = at + 1
        chart.add(terminal: item)
    }

    private func addClock(to chart: inout Chart) {
        guard numeral.a <= 24, numeral.widthA <= 2, numeral.b < 60, numeral.widthB == 2, numeral.c < 60, !isGlued else {
            // 3:2
            guard numeral.groups == 2, numeral.a < 200, numeral.b < 200, !isGlued else { return }
            var item = chart.item(.score, value: numeral.a * 1_000 + numeral.b)
            item.start = at
            item.end = at + 1
            chart.add(terminal: item)
            return
        }
        var moment = Moment()
        (moment.hour, moment.minute) = (numeral.a, numeral.b)
        if numeral.groups == 3 { moment.second = numeral.c }
        moment.isTwelveHour =
            numeral.a <= 12 && numeral.a > 0 && numeral.widthA == 1 || numeral.a <= 12 && numeral.a >= 10
        guard var item = chart.item(moment, as: .clocktime, weight: 2) else { return }
        item.start = at
        item.end = at + 1
        chart.add(terminal: item)
    }

    private func addShortDotted(to chart: inout Chart) {
        guard numeral.widthA == 2 || numeral.widthB == 2 && numeral.a > 0, numeral.widthB <= 2, numeral.widthA <= 2,
            numeral.widthB == 2 || numeral.a > 12,
            (1...31).contains(numeral.a), (1...12).contains(numeral.b)
        else { return }
        var moment = Moment()
        (moment.day, moment.month) = (numeral.a, numeral.b)
        add(moment, weight: 1, to: &chart)
    }

    private func addSlashed(to chart: inout Chart) {
        if numeral.groups == 3 {
            if numeral.widthA == 4 {
                addDate(order: [.year, .month, .day], to: &chart)
            } else {
                addDate(
                    order: chart.dateOrder == .monthFirst ? [.month, .day, .year] : [.day, .month, .year], to: &chart)
            }
            return
        }
        if numeral.widthB == 4, (1...12).contains(numeral.a), (1_000...2_999).contains(numeral.b) {
            var moment = Moment()
            (moment.month, moment.year) = (numeral.a, numeral.b)
            add(moment, weight: 2, to: &chart)
        } else if numeral.widthA == 4, (1...12).contains(numeral.b), (1_000...2_999).contains(numeral.a),
            numeral.widthB <= 2
        {
            var moment = Moment()
            (moment.month, moment.year) = (numeral.b, numeral.a)
            add(moment, weight: 2, to: &chart)
        } else if numeral.widthA <= 2, numeral.widthB <= 2 {
            let isMonthFirst = chart.dateOrder == .monthFirst
            var (day, month) = isMonthFirst ? (numeral.b, numeral.a) : (numeral.a, numeral.b)
            if month > 12, day <= 12 { (day, month) = (month, day) }
            guard (1...31).contains(day), (1...12).contains(month) else { return }
            var moment = Moment()
            (moment.day, moment.month) = (day, month)
            let isPlain = day > 12 || numeral.a < 10 && numeral.widthA == 2 || numeral.b < 10 && numeral.widthB == 2
            moment.isSwappable = day <= 12 && day != month
            add(moment, weight: isMonthFirst && day > 10 ? 2 : isPlain ? 1 : -1, to: &chart)
        }
    }

    private func addDashed(to chart: inout Chart) {
        if numeral.widthA == 4 {
            addDate(order: [.year, .month, .day], to: &chart)
        } else {
            addDate(order: chart.dateOrder == .monthFirst ? [.month, .day, .year] : [.day, .month, .year], to: &chart)
        }
    }

    private func addDate(order: [Part], to chart: inout Chart) {
        let groups = [(numeral.a, numeral.widthA), (numeral.b, numeral.widthB), (numeral.c, numeral.widthC)]
        var (day, month, year) = (0, 0, 0)
        for (part, group) in zip(order, groups) {
            switch part {
            case .day: day = group.0
            case .month: month = group.0
            case .year: year = group.1 == 4 ? group.0 : group.1 == 2 ? (group.0 < 50 ? 2_000 : 1_900) + group.0 : 0
            }
        }
        if month > 12, day <= 12 { (day, month) = (month, day) }
        guard year > 0, let found = Day(year: year, month: month, day: day) else { return }
        var moment = Moment(day: found)
        moment.isSwappable = order[0] != .year && numeral.shape == .slashes && day <= 12 && day != month
        add(moment, weight: 3, to: &chart)
    }
}
