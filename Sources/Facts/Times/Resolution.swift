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
    func resolve(_ moment: Moment) -> Resolved? {
        if let stated = moment.reference {
            return Resolved(text: stated.rawValue)
        }
        if let holiday = moment.holiday { return resolveHoliday(holiday, moment) }
        var moment = moment
        if moment.isBefore, let year = moment.year { return Resolved(text: "-" + padded(year, 4)) }
        guard let period = period(of: &moment) else { return nil }
        if let fuzz = moment.fuzz, !moment.hasClock, moment.part == nil { return resolveFuzzy(fuzz, moment, period) }
        return withClock(moment, period)
    }

    /// The days that a moment covers, and the text for them.
    private func period(of moment: inout Moment) -> Resolved? {
        if let century = moment.century { return Resolved(text: padded(century, 2)) }
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
        if moment.isWeekend, let day = reference?.day {
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
            guard let year = moment.year ?? reference?.day.year else { return Resolved(text: "XXXX-Q\(quarter)") }
            let first = Day(year: year, month: quarter * 3 - 2, day: 1)
            return Resolved(text: "\(padded(year, 4))-Q\(quarter)", first: first, behind: first?.adding(months: 3))
        }
        if let half = moment.half {
            guard let year = moment.year ?? reference?.day.year else { return Resolved(text: "XXXX-H\(half)") }
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

    /// Tuesday; Tuesday of a stated week; a Tuesday that a month and day contradict is left to the date.
    private func resolveWeekday(_ weekday: Int, _ moment: inout Moment) -> Resolved? {
        if let week = moment.week, let year = moment.year, let monday = Day.monday(ofWeek: week, year: year) {
            return settle(monday.adding(days: weekday - 1), &moment)
        }
        guard let today = reference?.day else { return Resolved(text: "XXXX-WXX-\(weekday)") }
        var day = today.adding(days: (weekday - today.weekday + 7) % 7)
        let direction = moment.direction ?? (lean < 0 ? -1 : lean > 0 ? 1 : 0)
        if moment.direction == nil, day == today, lean >= 0, !moment.hasClock, moment.part == nil {
            day = day.adding(days: 7)
        }
        if moment.direction == 1, day == today { day = day.adding(days: 7) }
        if direction < 0 {
            if day > today || moment.direction == -1 && day == today { day = day.adding(days: -7) }
        }
        return settle(day, &moment)
    }

    private func settle(_ day: Day, _ moment: inout Moment) -> Resolved {
        (moment.year, moment.month) = (day.year, day.month)
        moment.day = day.day
        moment.weekday = nil
        moment.week = nil
        return Resolved(text: day.description, first: day, behind: day.adding(days: 1))
    }

    /// The 15th: of this month, or of the nearest that has it in the direction of the text.
    private func resolveDayOfMonth(_ number: Int, _ moment: inout Moment) -> Resolved? {
        guard let today = reference?.day else { return Resolved(text: "XXXX-XX-\(padded(number, 2))") }
        var months = 0
        if let year = moment.year {
            guard let day = Day(year: year, month: today.month, day: number) else { return nil }
            return settle(day, &moment)
        }
        if lean < 0, number > today.day { months = -1 }
        if lean >= 0, number < today.day { months = 1 }
        if moment.direction == 0 { months = 0 }
        for _ in 0..<4 {
            if let month = today.adding(months: months),
                let day = Day(year: month.year, month: month.month, day: number),
                moment.weekday == nil || moment.weekday == day.weekday
            {
                return settle(day, &moment)
            }
            months += lean < 0 ? -1 : 1
        }
        return nil
    }

    /// The year of a month that stands alone: this year's, unless the direction says otherwise.
    private func yearOf(month: Int, _ moment: Moment) -> Int? {
        guard let today = reference?.day else { return nil }
        let day = moment.day ?? today.day
        let isLater = month > today.month || month == today.month && day > today.day
        let isSame = month == today.month && (moment.day == nil || day == today.day)
        if let weekday = moment.weekday, let number = moment.day {
            for year in [today.year, today.year + 1, today.year - 1] {
                if let found = Day(year: year, month: month, day: number), found.weekday == weekday { return year }
            }
        }
        // The 29th of February: the nearest year that has one.
        if month == 2, moment.day == 29, Day.length(ofMonth: 2, year: today.year) == 28 {
            let years = lean < 0 ? (1...8).map { today.year - $0 } : (1...8).map { today.year + $0 }
            return years.first { Day.length(ofMonth: 2, year: $0) == 29 }
        }
        switch moment.direction ?? 2 {
        case 1: return isLater ? today.year : today.year + 1
        case -1: return isLater || isSame ? today.year - 1 : today.year
        case 0: return today.year
        default: break
        }
        if lean < 0, isLater { return today.year - 1 }
        if lean > 0, !isLater, !isSame { return today.year + 1 }
        if lean == 0, !isLater, !isSame, today.month - month >= 9 { return today.year + 1 }
        return today.year
    }

    private func yearOf(season: Int, _ moment: Moment) -> Int? {
        guard let today = reference?.day else { return nil }
        let now = season == 4 && today.month < 3 ? today.year - 1 : today.year
        switch moment.direction ?? 0 {
        case 1: return season * 3 > today.month ? today.year : today.year + 1
        case -1: return season * 3 + 2 < today.month ? today.year : today.year - 1
        default: return now
        }
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

    private func resolveFuzzy(_ fuzz: Int, _ moment: Moment, _ period: Resolved) -> Resolved? {
        guard let first = period.first, let behind = period.behind else { return period }
        let days = behind.daysSince1970 - first.daysSince1970
        var (from, to) = (first, behind)
        switch moment.grain {
        case .month:
            switch fuzz {
            case 1: to = first.adding(days: 10)
            case 2: (from, to) = (first.adding(days: 10), first.adding(days: 20))
            default: from = first.adding(days: 20)
            }
        case .year where fuzz != 2:
            guard let third = fuzz == 1 ? first.adding(months: 3) : first.adding(months: 8) else { return period }
            if fuzz == 1 { to = third } else { from = third }
            return Resolved(
                text: "\(monthText(from))/\(monthText(to))", first: from, behind: to)
        case .week:
            switch fuzz {
            case 1: to = first.adding(days: 3)
            case 2: (from, to) = (first.adding(days: 2), first.adding(days: 5))
            default: from = first.adding(days: 4)
            }
        default:
            switch fuzz {
            case 1: to = first.adding(days: max(1, days / 3))
            case 2: (from, to) = (first.adding(days: days / 3), first.adding(days: days * 2 / 3))
            default: from = first.adding(days: days * 2 / 3)
            }
        }
        return Resolved(text: "\(from)/\(to)", first: from, behind: to)
    }

    private func monthText(_ day: Day) -> String { "\(padded(day.year, 4))-\(padded(day.month, 2))" }

    /// The days of a holiday in a year, reckoned once for each text: some calendars are slow.
    private func holidayDays(of place: Int, _ rule: HolidayRule, _ year: Int) -> [Day] {
        let key = place << 16 | year & 0xFFFF
        if let known = knownHolidays[key] { return known }
        let days = rule.days(inYear: year)
        knownHolidays[key] = days
        return days
    }

    /// The days of a holiday: in the year that is said, or the nearest in the direction of the text.
    private func resolveHoliday(_ place: Int, _ moment: Moment) -> Resolved? {
        guard lexicon.holidays.indices.contains(place) else { return nil }
        let rule = lexicon.holidays[place]
        let day: Day
        if let year = moment.year {
            guard let found = holidayDays(of: place, rule, year).first else { return nil }
            day = found
        } else {
            guard let today = reference?.day else { return nil }
            let days = (today.year - 1...today.year + 1).flatMap { holidayDays(of: place, rule, $0) }.sorted()
            let direction = moment.direction ?? (lean < 0 ? -1 : 1)
            let found =
                direction < 0
                ? days.last { $0 < today || moment.direction == nil && $0 == today }
                : days.first { $0.adding(days: rule.length - 1) >= today }
            guard let found else { return nil }
            day = found
        }
        var dated = moment
        dated.holiday = nil
        (dated.year, dated.month) = (day.year, day.month)
        dated.day = day.day
        dated.direction = nil
        guard rule.length > 1 else { return resolve(dated) }
        let behind = day.adding(days: rule.length)
        return Resolved(text: "\(day)/\(behind)", first: day, behind: behind)
    }
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
