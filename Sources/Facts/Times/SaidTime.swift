/// What the words of a date or time themselves say, before anything is reckoned from the moment of writing.
///
/// The value of a mention is resolved: "on Saturday" is a day of the calendar. Who compares two texts has to know that
/// the words named a weekday, and neither month nor day.
public struct SaidTime: Sendable, Hashable {
    /// The year, as said or as a two-digit year stands for.
    @TimeField public var year: Int?
    /// 1 to 12.
    @TimeField public var month: Int?
    /// The day of the month.
    @TimeField public var day: Int?
    /// 1 Monday to 7 Sunday.
    @TimeField public var weekday: Int?
    /// The ISO week of `year`.
    @TimeField public var week: Int?
    /// 1 to 4.
    @TimeField public var quarter: Int?
    /// The half of the year.
    @TimeField public var half: Int?
    /// 1 spring to 4 winter.
    @TimeField public var season: Int?
    /// The year's digits that are fixed: 199 for the 1990s.
    @TimeField public var decade: Int?
    /// The year's digits that are fixed: 19 for the 1900s.
    @TimeField public var century: Int?
    /// 0 to 24, as likely as the words let one tell.
    @TimeField public var hour: Int?
    /// The hour as it stands, before it was settled whether it is one of the morning.
    @TimeField public var statedHour: Int?
    /// The minute.
    @TimeField public var minute: Int?
    /// The part of the day: `MO`, `AF`, `EV`, `NI` or nil.
    public var part: Part?
    /// Whether the hour can be of the morning or of the afternoon.
    public var isTwelveHour = false
    /// Whether the fields were reckoned from the moment of writing: tomorrow, last week.
    public var isRelative = false

    /// A part of the day.
    public enum Part: String, Sendable, Hashable {
        case morning, midday, afternoon, evening, night
    }

    init(_ moment: Moment, hour: Int?) {
        year = moment.year
        month = moment.month
        day = moment.day
        weekday = moment.weekday
        week = moment.week
        quarter = moment.quarter
        half = moment.half
        season = moment.season
        decade = moment.decade
        century = moment.century
        self.hour = hour
        statedHour = moment.hour
        minute = moment.minute
        isTwelveHour = moment.isTwelveHour && moment.part == nil
        isRelative = moment.isRelative
        part =
            switch moment.part {
            case 1?, 7?: .morning
            case 2?: .midday
            case 3?, 8?: .afternoon
            case 4?: .evening
            case 5?: .night
            default: nil
            }
    }
}

/// A length of time as the words say it: how many of which unit.
///
/// It stands at durations, and at what was reckoned by one: ten months ago, over the last two days.
public struct SaidExtent: Sendable, Hashable {
    /// How many; nil where it is vague (several days) or of several units.
    public var count: Exact?
    /// The lower end where two are said, of which `count` is the upper: two to three years.
    public var least: Exact?
    /// The unit; of several, the finest.
    public var unit: Unit
    /// Whether no number was said: several days, the last months.
    public var isVague: Bool

    /// The units of time.
    public enum Unit: String, Sendable, Hashable {
        case second, minute, hour, day, week, month, quarter, halfYear, year, decade, century, millennium
    }

    init?(_ extent: Extent) {
        count = extent.isVague ? nil : extent.count
        isVague = extent.isVague
        switch extent.finest {
        case .second: unit = .second
        case .minute: unit = .minute
        case .hour: unit = .hour
        case .day, .night: unit = .day
        case .week, .weekend: unit = .week
        case .month: unit = .month
        case .quarter, .season: unit = .quarter
        case .halfYear: unit = .halfYear
        case .year: unit = .year
        case .decade: unit = .decade
        case .century: unit = .century
        case .millennium: unit = .millennium
        }
    }
}
