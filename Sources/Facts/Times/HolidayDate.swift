import Languages

extension Chart {
    /// The days of a holiday in a year, reckoned once for each text: some calendars are slow.
    private mutating func holidayDays(of place: Int, _ rule: HolidayRule, _ year: Int) -> [Day] {
        let key = place << 16 | year & 0xFFFF
        if let known = knownHolidays[key] { return known }
        let days = rule.days(inYear: year)
        knownHolidays[key] = days
        return days
    }

    /// The days of a holiday: in the year that is said, or the nearest in the direction of the text.
    mutating func resolveHoliday(_ place: Int, _ moment: Moment) -> Resolved? {
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
