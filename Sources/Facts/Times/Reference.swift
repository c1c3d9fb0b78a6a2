public import Languages

/// The moment of writing, to which relative dates refer.
public struct Reference: Sendable, Hashable {
    /// The day.
    public let day: Day
    /// Seconds after midnight; noon where only the day is known.
    public let second: Int

    /// A moment.
    public init(day: Day, second: Int = 43_200) {
        self.day = day
        self.second = max(0, min(86_399, second))
    }

    /// Days and seconds from it, normalised.
    func adding(seconds: Int) -> Reference {
        let total = second + seconds
        let days = total >= 0 ? total / 86_400 : (total - 86_399) / 86_400
        return Reference(day: Day(daysSince1970: day.daysSince1970 + days), second: total - days * 86_400)
    }
}

extension Day {
    func adding(days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

    /// The day of another month, or its last where it has none such; nil beyond the calendar.
    func adding(months: Int) -> Day? {
        let total = year * 12 + (month - 1) + months
        let newYear = total >= 0 ? total / 12 : (total - 11) / 12
        let newMonth = total - newYear * 12 + 1
        guard (-9000...9000).contains(newYear) else { return nil }
        return Day(year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
    }

    /// The Monday of its week.
    var monday: Day { adding(days: 1 - weekday) }

    /// The ISO week, and the year that it belongs to (ISO 8601).
    var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: 4 - weekday)
        guard let first = Day(year: thursday.year, month: 1, day: 1) else { return (year, 1) }
        return (thursday.year, (thursday.daysSince1970 - first.daysSince1970) / 7 + 1)
    }

    /// The Monday of an ISO week.
    static func monday(ofWeek week: Int, year: Int) -> Day? {
        Day(year: year, month: 1, day: 4).map { $0.monday.adding(days: (week - 1) * 7) }
    }
}
