/// A date, time or part of a calendar in its fields, as ISO 8601 and the extensions of facts state it.
///
/// Read: `2022-05-16`, `2022-05`, `2022`, `XXXX-05-16`, `2022-Q3`, `2022-H1`, `2022-SU`, `2022-W20`, `2022-W20-WE`, `199`
/// (a decade), `19` (a century), `T14:00`, `2022-05-16T14:00`, `2022-05-16TMO`, `XXXX-WXX-1`, `P1D` (each day),
/// `PRESENT_REF`.
public struct TimeFields: Sendable, Hashable {
    /// What a text states of time, from the coarsest to the finest, and what recurs.
    public enum Precision: String, Sendable, Hashable, CaseIterable {
        case century, decade, year, half, quarter, season, month, monthless, week, weekend, day, yearless
        /// A time of a stated day.
        case instant
        /// A time of day alone.
        case clock
        /// A part of a stated day.
        case part
        /// A part of the day alone.
        case partless
        case weekly, daily
        case eachWeek = "each-week"
        case eachMonth = "each-month"
        case eachYear = "each-year"
        case now, past, future
    }

    /// What is stated.
    public let precision: Precision
    /// The year.
    public var year: Int?
    /// The month, 1 to 12.
    public var month: Int?
    /// The day of the month.
    public var day: Int?
    /// The quarter, half, season (1 spring), decade (199), century (20 for the twentieth) or week.
    public var number: Int?
    /// The weekday, 1 Monday.
    public var weekday: Int?
    /// The hour, 0 to 23.
    public var hour: Int?
    /// The minute.
    public var minute: Int?
    /// The part of the day: `MO`, `MI`, `AF`, `EV`, `NI`, `DT`.
    public var part: String?

    /// From the value of a fact; nil where it is none of those above.
    public init?(_ text: String) {
        switch text {
        case "PRESENT_REF": self.init(.now)
        case "PAST_REF": self.init(.past)
        case "FUTURE_REF": self.init(.future)
        case "P1D", "XXXX-XX-XX": self.init(.daily)
        case "P1W", "XXXX-WXX": self.init(.eachWeek)
        case "P1M", "XXXX-XX": self.init(.eachMonth)
        case "P1Y", "XXXX": self.init(.eachYear)
        default:
            if let mark = text.firstIndex(of: "T") {
                self.init(date: text[..<mark], time: text[text.index(after: mark)...])
            } else {
                self.init(date: text[...])
            }
        }
    }

    private init(_ precision: Precision) { self.precision = precision }

    private init?(date: Substring, time: Substring) {
        let day = date.isEmpty ? nil : TimeFields(date: date)
        if !date.isEmpty, day?.precision != .day { return nil }
        if Self.parts.contains(String(time)) {
            self.init(day == nil ? .partless : .part)
            part = String(time)
        } else {
            let fields = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...3).contains(fields.count), let hour = fields[0], (0...23).contains(hour),
                fields.allSatisfy({ $0 != nil }), fields.count < 3 || fields[2] == 0
            else { return nil }
            self.init(day == nil ? .clock : .instant)
            self.hour = hour
            minute = fields.count > 1 ? fields[1] : 0
        }
        (year, month) = (day?.year, day?.month)
        self.day = day?.day
        weekday = day?.weekday
    }

    private init?(date: Substring) {
        let fields = date.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let first = fields.first, !first.isEmpty, fields.count <= 3 else { return nil }
        if first == "XXXX" {
            guard fields.count > 1 else { return nil }
            if fields[1] == "WXX", fields.count == 3, let weekday = Int(fields[2]), (1...7).contains(weekday) {
                self.init(.weekly)
                self.weekday = weekday
            } else if let month = Int(fields[1]), (1...12).contains(month) {
                let day = fields.count == 3 ? Int(fields[2]) : nil
                guard fields.count == 2 || day != nil else { return nil }
                self.init(day == nil ? .monthless : .yearless)
                self.month = month
                self.day = day
            } else {
                return nil
            }
            return
        }
        guard let start = Int(first), start >= 0 else { return nil }
        switch (fields.count, first.utf8.count) {
        case (1, 2):
            self.init(.century)
            number = start + 1
        case (1, 3):
            self.init(.decade)
            number = start
        case (1, 4):
            self.init(.year)
            year = start
        case (2, 4), (3, 4):
            let second = fields[1]
            if let month = Int(second), (1...12).contains(month), second.utf8.count == 2 {
                guard fields.count == 3 else {
                    self.init(.month)
                    (year, self.month) = (start, month)
                    return
                }
                guard let number = Int(fields[2]), let day = Day(year: start, month: month, day: number) else {
                    return nil
                }
                self.init(.day)
                (year, self.month) = (start, month)
                self.day = number
                weekday = day.weekday
                return
            }
            let kinds: [(String, Precision)] = [("Q", .quarter), ("H", .half), ("W", .week)]
            if let season = Self.seasons.firstIndex(of: second) {
                self.init(.season)
                number = season + 1
            } else if let (_, kind) = kinds.first(where: { second.hasPrefix($0.0) }),
                let count = Int(second.dropFirst())
            {
                self.init(kind == .week && fields.count == 3 ? .weekend : kind)
                guard fields.count == 2 || fields[2] == "WE" && kind == .week else { return nil }
                number = count
                if kind == .week {
                    // A week is written by its Monday, a weekend by its Saturday.
                    guard let fourth = Day(year: start, month: 1, day: 4) else { return nil }
                    let days = (count - 1) * 7 - (fourth.weekday - 1) + (fields.count == 3 ? 5 : 0)
                    let first = Day(daysSince1970: fourth.daysSince1970 + days)
                    (year, month) = (first.year, first.month)
                    day = first.day
                    return
                }
            } else {
                return nil
            }
            year = start
        default: return nil
        }
    }

    private static let parts: Set<String> = ["MO", "MI", "AF", "EV", "NI", "DT"]
    private static let seasons = ["SP", "SU", "FA", "WI"]
}
