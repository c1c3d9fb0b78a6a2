/// How a month's name stands: by itself, or behind a day's number.
public enum MonthForm: Sendable, Hashable, CaseIterable {
    /// As in a heading: июнь.
    case alone
    /// As in a date: 28 июня.
    case inDate
}

/// The names of twelve months in one language.
struct MonthNames: Sendable {
    /// As in a heading, from the first month on.
    let alone: [String]
    /// As in a date, where that differs.
    let inDate: [String]

    init(_ alone: [String], inDate: [String]? = nil) {
        self.alone = alone
        self.inDate = inDate ?? alone
    }

    /// The name of a month, from 1; nil where there is none such.
    func name(_ month: Int, _ form: MonthForm) -> String? {
        let names = form == .alone ? alone : inDate
        return names.indices.contains(month - 1) ? names[month - 1] : nil
    }
}

/// What a language calls the parts of a date.
struct CalendarNames: Sendable {
    /// The Gregorian months, in the set that the style asks for.
    let months: @Sendable (EditionStyle.Months) -> MonthNames
    /// The months of the Hijri calendar, from Muharram on.
    let hijriMonths: MonthNames
    /// The days of the week, from Monday on (ISO 8601).
    let weekdays: [String]
    /// What a date line may hold beside the names above: see `DateWords`.
    let otherWords: StaticString
}

extension Language {
    /// The name of a Gregorian month, 1 to 12, in the set of months of `style`; nil for any other number.
    ///
    /// `style`: the edition's style; the language's usual one where it is left out.
    public func monthName(_ month: Int, style: EditionStyle? = nil, form: MonthForm = .alone) -> String? {
        names.months((style ?? usualStyle).months).name(month, form)
    }

    /// The name of a Hijri month, 1 (Muharram) to 12 (Dhu al-Hijjah); nil for any other number.
    public func hijriMonthName(_ month: Int, form: MonthForm = .alone) -> String? {
        names.hijriMonths.name(month, form)
    }

    /// The name of a weekday, 1 (Monday) to 7 (Sunday) as in ISO 8601; nil for any other number.
    public func weekdayName(_ weekday: Int) -> String? {
        names.weekdays.indices.contains(weekday - 1) ? names.weekdays[weekday - 1] : nil
    }
}
