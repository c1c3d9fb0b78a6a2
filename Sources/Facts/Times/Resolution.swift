import Languages

/// A moment with everything that the day of writing adds to it, as ISO 8601.
struct Resolved {
    /// The value of the mention.
    var text: String
    /// The first day of the period; nil where the text has no date.
    var first: Day?
    /// The first day behind it.
    var behind: Day?
    /// Seconds after midnight of `first`.
    var second: Int?
}

extension Chart {
    /// What a moment is on the calendar; nil where it is none (31 April).
    mutating func resolve(_ moment: Moment) -> Resolved? {
        if let stated = moment.reference {
            return Resolved(text: stated.rawValue)
        }
        if let holiday = moment.holiday { return resolveHoliday(holiday, moment) }
        var moment = moment
        if moment.isBefore, let year = moment.year { return Resolved(text: "-" + padded(year, 4)) }
        guard let period = period(of: &moment) else { return nil }
        if let fuzz = moment.fuzz, !isTimex, !moment.hasClock, moment.part == nil {
            return resolveFuzzy(fuzz, moment, period)
        }
        return withClock(moment, period)
    }

    /// The days that a moment covers, and the text for them.
    private func period(of moment: inout Moment) -> Resolved? {
        if let century = moment.century { return Resolved(text: (moment.isBefore ? "-" : "") + padded(century, 2)) }
        if let decade = moment.decade {
            let first = Day(year: decade * 10, month: 1, day: 1)
            return Resolved(text: padded(decade, 3), first: first, behind: first?.adding(months: 120))
        }
        if let weekday = moment.weekday, moment.day == nil,
            !moment.isAbsolute || moment.week != nil || moment.month != nil
        {
            return resolveWeekday(weekday, &moment)
        }
        if let week = moment.week, let year = moment.year, let monday = Day.monday(ofWeek: week, year: year) {
            if moment.isWeekend {
                return Resolved(
                    text: "\(padded(year, 4))-W\(padded(week, 2))-WE", first: monday.adding(days: 5),
                    behind: monday.adding(days: 7))
            }
            return Resolved(
                text: "\(padded(year, 4))-W\(padded(week, 2))", first: monday, behind: monday.adding(days: 7))
        }
        if moment.isWeekend, var day = reference?.day {
            if lean < 0 || lean == 0 && isTimex, day.weekday < 6 { day = day.adding(days: -7) }
            moment.week = day.isoWeek.week
            moment.year = day.isoWeek.year
            return period(of: &moment)
        }
        if let month = moment.month {
            guard let year = moment.year ?? yearOf(month: month, moment) else {
                if let day = moment.day { return Resolved(text: "XXXX-\(padded(month, 2))-\(padded(day, 2))") }
                return Resolved(text: "XXXX-\(padded(month, 2))")
            }
            moment.year = year
            if let number = moment.day {
                guard let day = Day(year: year, month: month, day: number) else { return nil }
                return Resolved(text: day.description, first: day, behind: day.adding(days: 1))
            }
            let first = Day(year: year, month: month, day: 1)
            return Resolved(
                text: "\(padded(year, 4))-\(padded(month, 2))", first: first, behind: first?.adding(months: 1))
        }
        if let number = moment.day { return resolveDayOfMonth(number, &moment) }
        if let quarter = moment.quarter {
            guard let year = moment.year ?? yearOf(part: quarter, length: 3) else {
                return Resolved(text: "XXXX-Q\(quarter)")
            }
            let first = Day(year: year, month: quarter * 3 - 2, day: 1)
            return Resolved(text: "\(padded(year, 4))-Q\(quarter)", first: first, behind: first?.adding(months: 3))
        }
        if let half = moment.half {
            guard let year = moment.year ?? yearOf(part: half, length: 6) else {
                return Resolved(text: "XXXX-H\(half)")
            }
            let first = Day(year: year, month: half * 6 - 5, day: 1)
            return Resolved(text: "\(padded(year, 4))-H\(half)", first: first, behind: first?.adding(months: 6))
        }
        if let season = moment.season {
            let name = ["SP", "SU", "FA", "WI"][max(0, min(3, season - 1))]
            guard let year = moment.year ?? yearOf(season: season, moment) else {
                return Resolved(text: "XXXX-\(name)")
            }
            let first = Day(year: year, month: season * 3, day: 1)
            return Resolved(text: "\(padded(year, 4))-\(name)", first: first, behind: first?.adding(months: 3))
        }
        if let year = moment.year {
            guard (1...9999).contains(year) else { return nil }
            let first = Day(year: year, month: 1, day: 1)
            return Resolved(text: padded(year, 4), first: first, behind: first?.adding(months: 12))
        }
        if moment.hour != nil || moment.part != nil {
            guard let day = reference?.day else { return Resolved(text: "") }
            return Resolved(text: day.description, first: day, behind: day.adding(days: 1))
        }
        return nil
    }

    /// The hour of the day, where it can be two: the next to come, in the working day.
    func settledHour(_ moment: Moment) -> Int? {
        guard var hour = moment.hour else { return nil }
        guard moment.isTwelveHour else { return hour }
        switch moment.part {
        case 1?, 7?: return hour == 12 ? 0 : hour
        case 2?: return hour < 10 ? hour + 12 : hour
        case 3?, 4?, 8?: return hour < 12 ? hour + 12 : hour
        case 5?: return hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour
        default: break
        }
        if hour == 12 { return 12 }
        let written = (reference?.second ?? 43_200) / 60
        let sameDay = !moment.hasDate || moment.isRelative && moment.day == reference?.day.day
        if sameDay, reference != nil, hour * 60 + (moment.minute ?? 0) < written {
            hour += 12
        } else if !sameDay || reference == nil, hour < 7 {
            hour += 12
        }
        return hour
    }

    private func withClock(_ moment: Moment, _ period: Resolved) -> Resolved? {
        var period = period
        if let hour = settledHour(moment) {
            let second = hour * 3_600 + (moment.minute ?? 0) * 60 + (moment.second ?? 0)
            let clock =
                "T\(padded(hour % 24, 2)):\(padded(moment.minute ?? 0, 2))"
                + (moment.second.map { ":" + padded($0, 2) } ?? "")
            guard moment.hasDate else {
                var text = clock
                if let day = reference?.day {
                    text =
                        (hour == 24 || moment.hour == 0 && moment.part == 5 ? day.adding(days: 1) : day).description
                        + clock
                }
                return Resolved(text: text, first: reference?.day, second: second)
            }
            guard let first = period.first, moment.grainOfDate == .day else { return nil }
            period.text = (hour == 24 ? first.adding(days: 1) : first).description + clock
            period.second = second
            return period
        }
        guard let part = moment.part else { return period }
        let name = Self.partNames.indices.contains(part) ? Self.partNames[part] : "DT"
        if moment.hasDate, moment.grainOfDate != .day { return period }
        period.text = (moment.hasDate || reference != nil ? period.text : "") + "T" + name
        if part == 7 {
            period.text = moment.hasDate || reference != nil ? String(period.text.dropLast(3)) + "TMO" : "TMO"
        }
        return period
    }

    static let partNames = ["DT", "MO", "MI", "AF", "EV", "NI", "DT", "MO", "AF"]
}

extension Moment {
    /// The grain of the date alone, without the clock.
    var grainOfDate: Unit {
        var date = self
        (date.hour, date.minute, date.second, date.part) = (nil, nil, nil, nil)
        return date.grain
    }
}

/// `number` with zeros before it to at least `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
