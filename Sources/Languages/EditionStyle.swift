/// How an edition writes digits, months and dates.
///
/// It belongs to the edition, not to the language: an Arabic desk in Beirut writes other months than one in Cairo.
public struct EditionStyle: Sendable, Hashable, Codable {
    /// The digits of dates, times and page numbers.
    public enum Digits: String, Sendable, Hashable, Codable, CaseIterable {
        /// 0123456789.
        case western
        /// ٠١٢٣٤٥٦٧٨٩ (U+0660 to U+0669).
        case arabicIndic = "arabic-indic"
        /// ۰۱۲۳۴۵۶۷۸۹ (U+06F0 to U+06F9), of Persian and Urdu.
        case persian
    }

    /// Which Arabic names the Gregorian months have.
    ///
    /// Other languages have one set and pass this over.
    public enum Months: String, Sendable, Hashable, Codable, CaseIterable {
        /// يونيو: Egypt and the Gulf.
        case egyptian
        /// حزيران: the Levant and Iraq.
        case levantine
        /// جوان: Tunisia and Algeria.
        case maghrebi
        /// يونيو/حزيران: both, for readers everywhere.
        case double
    }

    /// Which calendars a date line shows.
    public enum Calendars: String, Sendable, Hashable, Codable, CaseIterable {
        /// The Gregorian date alone.
        case gregorian
        /// The Hijri date (Umm al-Qura), then the Gregorian one.
        case hijriBesideGregorian = "hijri"
    }

    /// The digits.
    public var digits: Digits
    /// The set of month names.
    public var months: Months
    /// The calendars.
    public var calendars: Calendars

    /// A style.
    public init(digits: Digits = .western, months: Months = .egyptian, calendars: Calendars = .gregorian) {
        self.digits = digits
        self.months = months
        self.calendars = calendars
    }
}
