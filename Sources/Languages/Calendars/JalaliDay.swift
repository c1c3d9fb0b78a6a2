import Foundation

/// A day of the Persian calendar (Solar Hijri), which Iran goes by.
///
/// Reckoned by ICU, through Foundation: the year begins on the day of the March equinox.
public struct JalaliDay: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// 1 (Farvardin) to 12 (Esfand).
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// The Persian date of a day; nil before the first year.
    public init?(_ day: Day) {
        let noon = Date(timeIntervalSince1970: Double(day.daysSince1970) * 86_400 + 43_200)
        let parts = persian.dateComponents([.year, .month, .day], from: noon)
        guard let year = parts.year, let month = parts.month, let day = parts.day, year > 0 else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// A Persian date; nil where the calendar has none such.
    public init?(year: Int, month: Int, day: Int) {
        guard year > 0, year < 3_000, (1...12).contains(month), (1...31).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
        guard let gregorian, JalaliDay(gregorian) == self else { return nil }
    }

    /// The same day in the Gregorian calendar.
    public var gregorian: Day? {
        let parts = DateComponents(year: year, month: month, day: day, hour: 12)
        return persian.date(from: parts).map {
            Day(daysSince1970: Int(($0.timeIntervalSince1970 / 86_400).rounded(.down)))
        }
    }
}

private let persian: Calendar = {
    var calendar = Calendar(identifier: .persian)
    calendar.timeZone = .gmt
    return calendar
}()
