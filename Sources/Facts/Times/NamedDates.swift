import Languages

/// The last dates that a text has named, to which "a year earlier" and "that day" refer.
struct NamedDates {
    /// The last of any precision from a year down.
    private var last: Moment?
    /// The last that names a month, and the last that names a day.
    private var month: Moment?
    private var day: Moment?
    /// The quarter that the text speaks of; nil once it has gone on to a year.
    private(set) var quarter: Moment?

    /// The last that is at least as exact as a unit.
    func last(for unit: Unit) -> Moment? {
        switch unit {
        case .second, .minute, .hour, .day, .night: day
        case .week, .weekend: last?.week != nil ? last : day
        case .month: month
        default: last
        }
    }

    /// Keeps the date that a moment is, which begins on a day.
    mutating func note(_ moment: Moment, from first: Day) {
        var plain = Moment(day: first)
        switch moment.grainOfDate {
        case .day:
            day = plain
            month = plain
        case .month:
            plain.day = nil
            month = plain
        case .quarter:
            (plain.day, plain.month) = (nil, nil)
            plain.quarter = moment.quarter
            quarter = plain
        case .year:
            (plain.day, plain.month) = (nil, nil)
            quarter = nil
        case .week:
            (plain.day, plain.month) = (nil, nil)
            (plain.year, plain.week) = (first.isoWeek.year, first.isoWeek.week)
        default: return
        }
        last = plain
    }
}

extension Chart {
    /// Keeps the dates that the island names, in the order of the text, so that later words can refer to them.
    ///
    /// They are reckoned when the first word asks for one: most texts have none.
    mutating func rememberDated() {
        if dated.count > 1 {
            let items = items
            dated.sort { items[$0].start < items[$1].start }
        }
        for at in dated.indices {
            let item = items[dated[at]]
            let place = Int(item.b >= 0 ? item.b : item.a)
            if place >= 0 { undated.append((moments[place], lean)) }
        }
    }

    private mutating func remember() {
        guard !undated.isEmpty else { return }
        let now = lean
        for place in undated.indices {
            lean = undated[place].lean
            if isDate(undated[place].moment), let first = resolve(undated[place].moment)?.first {
                named.note(undated[place].moment, from: first)
            }
        }
        lean = now
        undated.removeAll()
    }

    /// The date that a word at an item refers to, at least as exact as a unit: the nearest before it in the island, or
    /// the last of the text.
    mutating func antecedent(of item: Item, for unit: Unit) -> Day? {
        dates(before: item).last(for: unit).flatMap { resolve($0)?.first }
    }

    /// The quarter that the text speaks of where an item stands.
    mutating func quarter(before item: Item) -> Moment? { dates(before: item).quarter }

    /// The dates that the text has named where an item stands.
    private mutating func dates(before item: Item) -> NamedDates {
        remember()
        var dates = named
        if let before = dateBefore(item), let first = resolve(before)?.first { dates.note(before, from: first) }
        return dates
    }

    /// The longest date of the island that ends nearest before an item.
    private func dateBefore(_ item: Item) -> Moment? {
        var best: Item?
        for other in items
        where other.category == .moment && other.end <= item.start && !other.flags.contains(.low)
            && isDate(moment(other))
        {
            if let now = best, (now.end, -now.start, now.weight) >= (other.end, -other.start, other.weight) { continue }
            best = other
        }
        return best.map { moment($0) }
    }

    private func isDate(_ moment: Moment) -> Bool {
        moment.hasDate && moment.reference == nil && moment.decade == nil && moment.century == nil && !moment.isAside
    }

    /// The unit of the date that a word at an item refers to, or so many behind it; nil where the text has named none.
    mutating func ofNamed(_ unit: Unit, adding step: Int, at item: Item) -> Moment? {
        if unit == .quarter {
            guard let quarter = quarter(before: item), let year = quarter.year, let number = quarter.quarter else {
                return nil
            }
            let total = year * 4 + number - 1 + step
            var moment = quarter
            (moment.year, moment.quarter) = (total / 4, total % 4 + 1)
            moment.isAside = step < 0
            return moment
        }
        guard let day = antecedent(of: item, for: unit) else { return nil }
        return anchored(unit, adding: step, to: day)
    }

    /// The unit that a day is in, or so many behind it; it notes what it would be from the day of writing.
    func anchored(_ unit: Unit, adding step: Int, to day: Day) -> Moment? {
        func moved(_ day: Day) -> Day? {
            switch unit {
            case .day, .night: day.adding(days: step)
            case .week, .weekend: day.adding(days: 7 * step)
            case .month: Day(year: day.year, month: day.month, day: 1)?.adding(months: step)
            case .year: Day(year: day.year, month: 1, day: 1)?.adding(months: 12 * step)
            default: nil
            }
        }
        guard let found = moved(day) else { return nil }
        var moment = Moment(found, asExactAs: unit)
        moment.isRelative = true
        moment.isAside = step < 0
        if let today = reference?.day, let other = moved(today) { moment.fromWriting = other.daysSince1970 }
        return moment
    }
}

extension Moment {
    /// A day, or the week, month or year that it is in.
    init(_ day: Day, asExactAs unit: Unit) {
        self.init(day: day)
        switch unit {
        case .week, .weekend:
            (month, self.day) = (nil, nil)
            (year, week) = (day.isoWeek.year, day.isoWeek.week)
            isWeekend = unit == .weekend
        case .month: self.day = nil
        case .quarter, .season, .halfYear, .year, .decade, .century, .millennium: (month, self.day) = (nil, nil)
        default: break
        }
    }

    /// What it would be if it were reckoned from the day of writing; nil where it is, or refers to nothing.
    var readFromWriting: Moment? {
        guard let fromWriting else { return nil }
        var other = self
        let day = Day(daysSince1970: fromWriting)
        other.year = week == nil ? day.year : day.isoWeek.year
        if week != nil { other.week = day.isoWeek.week }
        if month != nil { other.month = day.month }
        if self.day != nil { other.day = day.day }
        return other
    }
}
