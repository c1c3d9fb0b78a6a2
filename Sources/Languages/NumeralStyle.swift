/// How a language writes numbers and dates in digits.
public struct NumeralStyle: Sendable, Hashable {
    /// The order of day and month in 2/12/2013.
    public enum DateOrder: String, Sendable, Hashable, CaseIterable {
        case dayFirst = "day-first"
        case monthFirst = "month-first"
    }

    /// The mark before a fraction: `.` or `,`.
    public var decimalMark: Unicode.Scalar
    /// Whether a plain space groups thousands: 1 000.
    public var groupsWithSpace: Bool
    /// Whether 15.02 is the 15th of February.
    public var datesWithDots: Bool
    /// The order of day and month.
    public var dateOrder: DateOrder

    /// A style.
    public init(
        decimalMark: Unicode.Scalar = ".", groupsWithSpace: Bool = false, datesWithDots: Bool = false,
        dateOrder: DateOrder = .dayFirst
    ) {
        self.decimalMark = decimalMark
        self.groupsWithSpace = groupsWithSpace
        self.datesWithDots = datesWithDots
        self.dateOrder = dateOrder
    }

    /// Whether one such mark with three digits behind it groups thousands: 1,000 in English, 1.000 in Russian.
    public func groups(with mark: UInt32) -> Bool { mark != decimalMark.value }
}
