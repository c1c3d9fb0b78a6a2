import Languages

/// A point or period of time as a text states it: what is said, and nothing that is not.
struct Moment: Equatable, Sendable {
    @TimeField var year: Int?
    @TimeField var month: Int?
    @TimeField var day: Int?
    /// 1 Monday to 7 Sunday.
    @TimeField var weekday: Int?
    /// Of the ISO week year `year`.
    @TimeField var week: Int?
    var isWeekend = false
    @TimeField var quarter: Int?
    @TimeField var half: Int?
    /// 1 spring to 4 winter.
    @TimeField var season: Int?
    /// The year's digits that are fixed: 199 for the 1990s, 19 for the 20th century.
    @TimeField var decade: Int?
    @TimeField var century: Int?
    /// The part of the day: the rows `part`.
    @TimeField var part: Int?
    @TimeField var hour: Int?
    @TimeField var minute: Int?
    @TimeField var second: Int?
    /// Whether the hour can be of the morning or of the afternoon.
    var isTwelveHour = false
    /// Minutes east of Greenwich.
    @TimeField var zone: Int?
    /// early 1, middle 2, late 3.
    @TimeField var fuzz: Int?
    /// PRESENT_REF and its like.
    var reference: Reference?
    /// Whether it was reckoned from the day of writing: tomorrow, last week.
    var isRelative = false
    /// Whether day and month can change places: 2/12/2013.
    var isSwappable = false
    /// Whether a direction was said: next March, last May.
    @TimeField var direction: Int?
    /// Whether the words alone are certainly a time; "5" is not.
    var isLatent = false
    /// An edge stated by a holiday's name of several days.
    @TimeField var days: Int?
    @TimeField var holiday: Int?
    /// Before the common era.
    var isBefore = false
    /// The day, by its number since 1970, that it would be or begin on if it were reckoned from the day of writing, where
    /// it was from another date of the text.
    @TimeField var fromWriting: Int?
    /// Whether the text looks back to it from another date, which it goes on from: a year earlier, the day before.
    var isAside = false
    /// Whether the period is told whole, with its part beside it: the early 1980s, late 1990.
    var isWhole = false

    enum Reference: String, Sendable {
        case present = "PRESENT_REF"
        case past = "PAST_REF"
        case future = "FUTURE_REF"
    }

    init() {}

    init(day: Day) {
        (year, month) = (day.year, day.month)
        self.day = day.day
    }

    var hasClock: Bool { hour != nil }
    var hasDate: Bool {
        year != nil || month != nil || day != nil || weekday != nil || week != nil || isWeekend || quarter != nil
            || half != nil || season != nil || decade != nil || century != nil || holiday != nil
    }
    /// Whether it names a day, by date or weekday.
    var isDay: Bool { (day != nil || weekday != nil || holiday != nil) && !hasClock && part == nil }
    /// Whether it is a month with nothing finer: March, March 2014.
    var isMonth: Bool { month != nil && day == nil && weekday == nil && !hasClock && part == nil && week == nil }
    var isYear: Bool {
        year != nil && month == nil && week == nil && quarter == nil && half == nil && season == nil && weekday == nil
            && holiday == nil
    }
    /// Whether everything that fixes it on the calendar is there.
    var isAbsolute: Bool { year != nil || decade != nil || century != nil }

    /// Both at once; nil where they don't go together.
    func merged(_ other: Moment) -> Moment? {
        guard reference == nil, other.reference == nil, fuzz == nil || other.fuzz == nil else { return nil }
        var sum = self
        guard sum._year.take(other._year), sum._month.take(other._month), sum._day.take(other._day),
            sum._weekday.take(other._weekday), sum._week.take(other._week), sum._quarter.take(other._quarter),
            sum._half.take(other._half), sum._season.take(other._season), sum._decade.take(other._decade),
            sum._century.take(other._century), sum._part.take(other._part), sum._hour.take(other._hour),
            sum._minute.take(other._minute), sum._second.take(other._second), sum._zone.take(other._zone),
            sum._fuzz.take(other._fuzz), sum._direction.take(other._direction), sum._holiday.take(other._holiday),
            sum._days.take(other._days)
        else { return nil }
        // The nineties of the last century.
        if let century = sum.century, let decade = sum.decade {
            (sum.decade, sum.century) = (century * 10 + decade % 10, nil)
        }
        sum.isWeekend = isWeekend || other.isWeekend
        sum.isTwelveHour = hour != nil ? isTwelveHour : other.isTwelveHour
        sum.isRelative = isRelative || other.isRelative
        sum.isSwappable = isSwappable || other.isSwappable
        sum.isLatent = false
        sum.isBefore = isBefore || other.isBefore
        sum.isWhole = isWhole || other.isWhole
        if sum.fromWriting == nil { sum.fromWriting = other.fromWriting }
        return sum
    }

    /// Whether the two share a field: two dates, two clocks.
    func overlaps(_ other: Moment) -> Bool {
        year != nil && other.year != nil || month != nil && other.month != nil || day != nil && other.day != nil
            || weekday != nil && other.weekday != nil || hour != nil && other.hour != nil
            || part != nil && other.part != nil || week != nil && other.week != nil
            || quarter != nil && other.quarter != nil || season != nil && other.season != nil
            || half != nil && other.half != nil
    }

    /// The unit that it is one of.
    var grain: Unit {
        if second != nil { return .second }
        if minute != nil { return .minute }
        if hour != nil { return .hour }
        if part != nil { return .night }
        if day != nil || weekday != nil || holiday != nil { return .day }
        if isWeekend { return .weekend }
        if week != nil { return .week }
        if month != nil { return .month }
        if season != nil { return .season }
        if quarter != nil { return .quarter }
        if half != nil { return .halfYear }
        if decade != nil { return .decade }
        if century != nil { return .century }
        return .year
    }
}
