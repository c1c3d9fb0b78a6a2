import Foundation

/// A day of the Hijri calendar as Saudi Arabia reckons it (Umm al-Qura).
///
/// The tables are those of ICU, through Foundation: 1300 to 1600 AH; beyond them ICU goes by the arithmetical calendar.
public struct HijriDay: Sendable, Hashable {
    /// The year of the Hijra.
    public let year: Int
    /// 1 (Muharram) to 12 (Dhu al-Hijjah).
    public let month: Int
    /// 1 to 30.
    public let day: Int

    /// The Hijri date of a day; nil before the Hijra.
    public init?(_ day: Day) {
        let noon = Date(timeIntervalSince1970: Double(day.daysSince1970) * 86_400 + 43_200)
        let parts = ummAlQura.dateComponents([.era, .year, .month, .day], from: noon)
        guard parts.era == 0, let year = parts.year, let month = parts.month, let day = parts.day, year > 0 else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// A Hijri date; nil where the calendar has none such.
    public init?(year: Int, month: Int, day: Int) {
        guard year > 0, year < 9_000, (1...12).contains(month), (1...30).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
        guard let gregorian, HijriDay(gregorian) == self else { return nil }
    }

    /// The same day in the Gregorian calendar.
    public var gregorian: Day? {
        let parts = DateComponents(year: year, month: month, day: day, hour: 12)
        return ummAlQura.date(from: parts).map {
            Day(daysSince1970: Int(($0.timeIntervalSince1970 / 86_400).rounded(.down)))
        }
    }
}

private let ummAlQura: Calendar = {
    var calendar = Calendar(identifier: .islamicUmmAlQura)
    calendar.timeZone = .gmt
    return calendar
}()
