import Languages

/// What the text leaves to the day of writing: the nearest day, month or season in the direction of the sentence.
extension Chart {
    /// Tuesday; Tuesday of a stated week; a Tuesday that a month and day contradict is left to the date.
    func resolveWeekday(_ weekday: Int, _ moment: inout Moment) -> Resolved? {
        if let week = moment.week, let year = moment.year, let monday = Day.monday(ofWeek: week, year: year) {
            return settle(monday.adding(days: weekday - 1), &moment)
        }
        guard let today = reference?.day else { return Resolved(text: "XXXX-WXX-\(weekday)") }
        var day = today.adding(days: (weekday - today.weekday + 7) % 7)
        // An article tells what has happened where nothing says otherwise.
        let direction = moment.direction ?? (lean < 0 || lean == 0 && isTimex ? -1 : lean > 0 ? 1 : 0)
        if moment.direction == nil, day == today, lean >= 0, !isTimex, !moment.hasClock, moment.part == nil {
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
    func resolveDayOfMonth(_ number: Int, _ moment: inout Moment) -> Resolved? {
        guard let today = reference?.day else { return Resolved(text: "XXXX-XX-\(padded(number, 2))") }
        var months = 0
        if let year = moment.year {
            guard let day = Day(year: year, month: today.month, day: number) else { return nil }
            return settle(day, &moment)
        }
        if lean < 0, number > today.day { months = -1 }
        if lean >= 0, number < today.day { months = 1 }
        if moment.direction == 0 { months = 0 }
        for _ in 0..<(moment.weekday == nil ? 4 : 14) {
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
    func yearOf(month: Int, _ moment: Moment) -> Int? {
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
        // A day of the month is the nearest such day, where a month may be the last.
        if isTimex, let number = moment.day {
            let near = (today.year - 1...today.year + 1).compactMap { Day(year: $0, month: month, day: number) }
            // What happened is not months ahead.
            let most = lean < 0 ? 120 : 366
            return near.filter { $0.daysSince1970 - today.daysSince1970 < most }.min {
                abs($0.daysSince1970 - today.daysSince1970) < abs($1.daysSince1970 - today.daysSince1970)
            }?
            .year
        }
        if lean < 0, isLater { return today.year - 1 }
        if lean > 0, !isLater, !isSame { return today.year + 1 }
        if lean == 0, !isLater, !isSame, today.month - month >= 9 { return today.year + 1 }
        return today.year
    }

    /// The year of a quarter or half that stands alone, the months of which are `length`: in the past the last begun.
    func yearOf(part: Int, length: Int) -> Int? {
        guard let today = reference?.day else { return nil }
        guard isTimex else { return today.year }
        let now = (today.month - 1) / length + 1
        if lean <= 0, part > now { return today.year - 1 }
        if lean > 0, part < now { return today.year + 1 }
        return today.year
    }

    func yearOf(season: Int, _ moment: Moment) -> Int? {
        guard let today = reference?.day else { return nil }
        let now = season == 4 && today.month < 3 ? today.year - 1 : today.year
        switch moment.direction ?? 0 {
        case 1: return season * 3 > today.month ? today.year : today.year + 1
        case -1: return season * 3 + 2 < today.month ? today.year : today.year - 1
        default: return now
        }
    }
}
