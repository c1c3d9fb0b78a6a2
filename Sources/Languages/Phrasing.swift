/// How a language orders the words of dates and numbers.
public struct Phrasing: Sendable, Hashable {
    /// Whether a unit with no article or number is one of it: час, ساعة.
    public var hasBareUnits = false
    /// Whether a year needs its word: в 2013 году.
    public var needsYearWord = false
    /// Whether the year stands before its word: 2013 год.
    public var yearBeforeWord = false
    /// Whether "next" stands behind its noun: الشهر القادم.
    public var relativesFollow = false
    /// Whether "in three days" is after them.
    public var inMeansLater = false
    /// Whether particles and the article are written at the word: والبيت.
    public var hasProclitics = false
    /// Whether half of the third hour is half past two: половина третьего.
    public var halvesNextHour = false
    /// Whether "by two hours" is "on two hours": на два часа раньше.
    public var byIsWrittenOn = false
    /// Whether "last" is a verb as well: it will last ten days.
    public var lastIsVerb = false

    /// Whether the tables mark the plurals of units, so that "the seventh this year" counts none: years.
    public var marksPlurals = false

    /// A phrasing.
    public init(
        hasBareUnits: Bool = false, needsYearWord: Bool = false, yearBeforeWord: Bool = false,
        relativesFollow: Bool = false, inMeansLater: Bool = false, hasProclitics: Bool = false,
        halvesNextHour: Bool = false, byIsWrittenOn: Bool = false, lastIsVerb: Bool = false,
        marksPlurals: Bool = false
    ) {
        self.hasBareUnits = hasBareUnits
        self.needsYearWord = needsYearWord
        self.yearBeforeWord = yearBeforeWord
        self.relativesFollow = relativesFollow
        self.inMeansLater = inMeansLater
        self.hasProclitics = hasProclitics
        self.halvesNextHour = halvesNextHour
        self.byIsWrittenOn = byIsWrittenOn
        self.lastIsVerb = lastIsVerb
        self.marksPlurals = marksPlurals
    }
}
