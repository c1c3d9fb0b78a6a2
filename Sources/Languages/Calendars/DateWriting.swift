/// How much of a day is written.
public enum DateForm: Sendable, Hashable, CaseIterable {
    /// 28 June 2022.
    case dateLine
    /// Tuesday 28 June 2022.
    case withWeekday
    /// 28 June.
    case short
    /// June 2022.
    case monthAndYear
}

/// How a language puts a date together.
struct DatePatterns: Sendable {
    let dateLine: [DatePart]
    let withWeekday: [DatePart]
    let short: [DatePart]
    let monthAndYear: [DatePart]
    /// `dateLine` where the Hijri date stands beside the Gregorian one.
    let dateLineWithHijri: [DatePart]
    /// `withWeekday` likewise.
    let withWeekdayAndHijri: [DatePart]

    /// The parts of a date in `form`.
    ///
    /// Forms without a day's number and a year are the same in every style.
    func parts(_ form: DateForm, _ calendars: EditionStyle.Calendars) -> [DatePart] {
        switch (form, calendars) {
        case (.dateLine, .gregorian): dateLine
        case (.dateLine, .hijriBesideGregorian): dateLineWithHijri
        case (.withWeekday, .gregorian): withWeekday
        case (.withWeekday, .hijriBesideGregorian): withWeekdayAndHijri
        case (.short, _): short
        case (.monthAndYear, _): monthAndYear
        }
    }
}

/// One part of a written date.
///
/// A literal is text that stands as it is.
enum DatePart: Sendable, ExpressibleByStringLiteral {
    case weekday, day, month, monthAlone, year
    case hijriDay, hijriMonth, hijriYear
    case text(String)

    init(stringLiteral text: String) { self = .text(text) }
}

extension Language {
    /// A day as the language writes it, in the digits, months and calendars of `style`.
    ///
    /// Russian dates hold their number and its noun together by non-breaking spaces (U+00A0).
    /// `style`: the edition's style; the language's usual one where it is left out.
    public func written(_ day: Day, style: EditionStyle? = nil, form: DateForm = .dateLine) -> String {
        let style = style ?? usualStyle
        let months = names.months(style.months)
        let hijri = style.calendars == .hijriBesideGregorian ? HijriDay(day) : nil
        let calendars = hijri == nil ? .gregorian : style.calendars
        var text = ""
        for part in dates.parts(form, calendars) {
            switch part {
            case .weekday: text += weekdayName(day.weekday) ?? ""
            case .day: text += style.digits.written(day.day)
            case .month: text += months.name(day.month, .inDate) ?? ""
            case .monthAlone: text += months.name(day.month, .alone) ?? ""
            case .year: text += style.digits.written(day.year)
            case .hijriDay: text += hijri.map { style.digits.written($0.day) } ?? ""
            case .hijriMonth: text += hijri.flatMap { hijriMonthName($0.month, form: .inDate) } ?? ""
            case .hijriYear: text += hijri.map { style.digits.written($0.year) } ?? ""
            case .text(let literal): text += literal
            }
        }
        return text
    }

    /// A time of day by the clock of 24 hours: 21:52, ٢١:٥٢.
    ///
    /// `style`: the edition's style; the language's usual one where it is left out.
    public func writtenTime(hour: Int, minute: Int, style: EditionStyle? = nil) -> String {
        (style ?? usualStyle).digits.rewriting("\(padded(hour, to: 2)):\(padded(minute, to: 2))")
    }
}
