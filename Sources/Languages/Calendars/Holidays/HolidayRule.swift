import Foundation

/// When a holiday falls, as the tables of the languages write it.
///
/// - `fixed 12-25`: a day of the Gregorian calendar.
/// - `nth 11 4 4 +1`: the fourth (ISO weekday) 4 of November, and a day on; -1 is the last, and 0 the Monday rule below.
/// - `before 05-25 1`, `after 11-20 6`: the weekday before, or on or after, a day.
/// - `workday 10-16`: a day, or the Friday before it where it falls on a weekend.
/// - `easter -2`, `orthodox +0`: days from Western or Orthodox Easter.
/// - `hijri 10-01`, `hebrew 1-01`, `chinese 1-01`: days of those calendars (Umm al-Qura; months counted from their
///   first; Hebrew from Tishri, with Adar II in leap years as month 7).
/// - `table diwali`: a feast that is looked up.
///
/// `x8` behind any of them is its length in days; a fixed rule may end with `since 1974`.
public struct HolidayRule: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case fixed(month: Int, day: Int)
        case nth(month: Int, count: Int, weekday: Int)
        case before(month: Int, day: Int, weekday: Int)
        case after(month: Int, day: Int, weekday: Int)
        case workday(month: Int, day: Int)
        case easter, orthodox
        case hijri(month: Int, day: Int), hebrew(month: Int, day: Int), chinese(month: Int, day: Int)
        case table(String)
    }

    let kind: Kind
    let offset: Int
    /// How many days it lasts.
    public let length: Int

    /// Reads a rule; nil where `text` is none.
    public init?(_ text: String) {
        var words = text.split(separator: " ").map(String.init)
        var length = 1
        var offset = 0
        if let last = words.last, last.hasPrefix("x"), let number = Int(last.dropFirst()) {
            length = number
            words.removeLast()
        }
        if words.count > 1, let last = words.last, last.hasPrefix("+") || last.hasPrefix("-"),
            words[0] != "nth" || words.count == 5,
            let number = Int(last)
        {
            offset = number
            words.removeLast()
        }
        func day(_ text: String) -> (Int, Int)? {
            let parts = text.split(separator: "-").compactMap { Int($0) }
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard let name = words.first else { return nil }
        switch name {
        case "fixed", "hijri", "hebrew", "chinese":
            guard words.count == 2, let (month, number) = day(words[1]) else { return nil }
            kind =
                name == "fixed"
                ? .fixed(month: month, day: number)
                : name == "hijri"
                    ? .hijri(month: month, day: number)
                    : name == "hebrew" ? .hebrew(month: month, day: number) : .chinese(month: month, day: number)
        case "nth":
            guard numbers.count == 3 else { return nil }
            kind = .nth(month: numbers[0], count: numbers[1], weekday: numbers[2])
        case "before", "after":
            guard words.count == 3, let (month, number) = day(words[1]), let weekday = Int(words[2]) else { return nil }
            kind =
                name == "before"
                ? .before(month: month, day: number, weekday: weekday)
                : .after(month: month, day: number, weekday: weekday)
        case "workday":
            guard words.count == 2, let (month, number) = day(words[1]) else { return nil }
            kind = .workday(month: month, day: number)
        case "easter": kind = .easter
        case "orthodox": kind = .orthodox
        case "table":
            guard words.count == 2 else { return nil }
            kind = .table(words[1])
        default: return nil
        }
        self.offset = offset
        self.length = length
    }

    /// The first days of the holiday in a Gregorian year: one, or two of the Hijri calendar, or none.
    public func days(inYear year: Int) -> [Day] {
        guard (1...3_000).contains(year) else { return [] }
        return base(year).map { Day(daysSince1970: $0.daysSince1970 + offset) }
    }

    private func base(_ year: Int) -> [Day] {
        switch kind {
        case .fixed(let month, let day): return [Day(year: year, month: month, day: day)].compactMap { $0 }
        case .nth(let month, let count, let weekday):
            guard let first = Day(year: year, month: month, day: 1) else { return [] }
            let length = Day.length(ofMonth: month, year: year)
            if count > 0 {
                let number = 1 + (weekday - first.weekday + 7) % 7 + (count - 1) * 7
                return [Day(year: year, month: month, day: number)].compactMap { $0 }
            }
            guard let last = Day(year: year, month: month, day: length) else { return [] }
            return [Day(daysSince1970: last.daysSince1970 - (last.weekday - weekday + 7) % 7)]
        case .before(let month, let number, let weekday):
            guard let day = Day(year: year, month: month, day: number) else { return [] }
            return [Day(daysSince1970: day.daysSince1970 - ((day.weekday - weekday + 6) % 7 + 1))]
        case .after(let month, let number, let weekday):
            guard let day = Day(year: year, month: month, day: number) else { return [] }
            return [Day(daysSince1970: day.daysSince1970 + (weekday - day.weekday + 7) % 7)]
        case .workday(let month, let number):
            guard let day = Day(year: year, month: month, day: number) else { return [] }
            return [Day(daysSince1970: day.daysSince1970 - max(0, day.weekday - 5))]
        case .easter: return [westernEaster(year)].compactMap { $0 }
        case .orthodox: return [orthodoxEaster(year)].compactMap { $0 }
        case .hijri(let month, let number):
            guard let first = Day(year: year, month: 1, day: 1).flatMap({ HijriDay($0) }) else { return [] }
            return (first.year...first.year + 1).compactMap { hijri in
                HijriDay(year: hijri, month: month, day: number)?.gregorian
            }.filter { Day(daysSince1970: $0.daysSince1970 + offset).year == year }
        case .hebrew(let month, let number): return foreign(.hebrew, month, number, year)
        case .chinese(let month, let number): return foreign(.chinese, month, number, year)
        case .table(let name): return [feast(name, year)].compactMap { $0 }
        }
    }

    /// The days of a year that have this month and day in another calendar.
    private func foreign(_ identifier: Calendar.Identifier, _ month: Int, _ number: Int, _ year: Int) -> [Day] {
        guard let start = Day(year: year, month: 1, day: 1) else { return [] }
        var calendar = Calendar(identifier: identifier)
        calendar.timeZone = identifier == .chinese ? TimeZone(secondsFromGMT: 28_800) ?? .gmt : .gmt
        var found: [Day] = []
        var offset = 0
        while offset < 366 {
            let day = Day(daysSince1970: start.daysSince1970 + offset)
            guard day.year == year else { break }
            let noon = Date(timeIntervalSince1970: Double(day.daysSince1970) * 86_400 + 14_400)
            let parts = calendar.dateComponents([.month, .day, .isLeapMonth], from: noon)
            if parts.day == number, parts.month == month, parts.isLeapMonth != true || identifier == .hebrew {
                found.append(day)
            }
            // A month has 29 days at least, so no day of this number is passed over.
            let current = parts.day ?? number - 1
            offset += current < number ? number - current : max(1, 29 - current + number)
        }
        return found
    }
}

/// Western Easter (the anonymous Gregorian computus of 1876, as Meeus gives it).
private func westernEaster(_ year: Int) -> Day? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
}

/// Orthodox Easter: Meeus's Julian computus, carried into the Gregorian calendar.
private func orthodoxEaster(_ year: Int) -> Day? {
    let (a, b, c) = (year % 4, year % 7, year % 19)
    let d = (19 * c + 15) % 30
    let e = (2 * a + 4 * b - d + 34) % 7
    let sum = d + e + 114
    let julian = Day(year: year, month: sum / 31, day: sum % 31 + 1)
    let shift = year / 100 - year / 400 - 2
    return julian.map { Day(daysSince1970: $0.daysSince1970 + shift) }
}

/// Feasts of the Hindu and Buddhist calendars, which depend on sightings: month and day by year from 2010.
private func feast(_ name: String, _ year: Int) -> Day? {
    for row in "\(feasts)".split(separator: "\n") {
        let fields = row.split(separator: "\t")
        guard fields.count == 3, fields[0] == name, let first = Int(fields[1]) else { continue }
        let days = fields[2].split(separator: " ")
        guard days.indices.contains(year - first) else { return nil }
        let parts = days[year - first].split(separator: "-").compactMap { Int($0) }
        return parts.count == 2 ? Day(year: year, month: parts[0], day: parts[1]) : nil
    }
    return nil
}

private let feasts: StaticString = """
    diwali	2010	11-05 10-26 11-13 11-03 10-23 11-11 10-30 10-19 11-07 10-27 11-14 11-04 10-24 11-12 11-01 10-20 11-08 10-29 10-17 11-05 10-26
    holi	2010	03-01 03-20 03-08 03-27 03-17 03-06 03-24 03-13 03-02 03-21 03-10 03-29 03-18 03-08 03-25 03-14 03-04 03-22 03-11 03-01 03-20
    dussehra	2010	10-17 10-06 10-24 10-14 10-03 10-22 10-11 09-30 10-19 10-08 10-25 10-15 10-05 10-24 10-12 10-02 10-20 10-09 09-27 10-16 10-06
    navaratri	2010	10-08 09-28 10-16 10-05 09-25 10-13 10-01 09-21 10-10 09-29 10-17 10-07 09-26 10-15 10-03 09-22 10-11 09-30 09-19 10-08 09-28
    raksha-bandhan	2010	08-24 08-13 08-02 08-20 08-10 08-29 08-18 08-07 08-26 08-15 08-03 08-22 08-11 08-30 08-19 08-09 08-28 08-17 08-05 08-23 08-13
    ganesh-chaturthi	2010	09-11 09-01 09-19 09-09 08-29 09-17 09-05 08-25 09-13 09-02 08-22 09-10 08-31 09-19 09-07 08-27 09-14 09-04 08-23 09-11 09-01
    krishna-janmashtami	2010	09-02 08-22 08-10 08-28 08-17 09-05 08-25 08-15 09-03 08-24 08-12 08-30 08-19 09-07 08-26 08-16 09-04 08-25 08-13 09-01 08-21
    maha-shivaratri	2010	02-12 03-02 02-20 03-10 02-27 02-17 03-07 02-24 02-13 03-04 02-21 03-11 03-01 02-18 03-08 02-26 02-15 03-06 02-23 02-11 03-02
    rama-navami	2010	03-24 04-12 04-01 04-19 04-08 03-28 04-15 04-04 03-25 04-13 04-02 04-21 04-10 03-30 04-17 04-06 03-26 04-15 04-03 04-22 04-12
    vasant-panchami	2010	01-20 02-08 01-28 02-15 02-04 01-24 02-12 02-01 01-22 02-10 01-29 02-16 02-05 01-26 02-14 02-02 01-23 02-11 01-31 01-19 02-07
    thaipusam	2010	01-30 01-20 02-07 01-27 01-17 02-03 01-24 02-09 01-31 01-21 02-08 01-28 01-18 02-05 01-25 02-11 02-01 01-22 02-09 01-30 01-20
    vesak	2010	05-27 05-17 05-05 05-24 05-13 05-03 05-20 05-10 05-29 05-19 05-07 05-26 05-16 05-05 05-22 05-12 05-31 05-20 05-09 05-27 05-17
    pongal	2010	01-14 01-15 01-15 01-14 01-14 01-15 01-15 01-14 01-14 01-15 01-15 01-14 01-14 01-15 01-15 01-14 01-15 01-15 01-15 01-14 01-15
    vaisakhi	2010	04-14 04-14 04-13 04-13 04-14 04-14 04-13 04-13 04-14 04-14 04-13 04-13 04-14 04-14 04-13 04-14 04-14 04-14 04-13 04-14 04-14
    guru-nanak	2010	11-21 11-10 11-28 11-17 11-06 11-25 11-14 11-04 11-23 11-12 11-30 11-19 11-08 11-27 11-15 11-05 11-24 11-14 11-02 11-21 11-10
    guru-gobind	2010	01-05 01-11 12-31 01-18 01-07 12-28 01-16 01-05 12-25 01-13 01-02 01-20 01-09 12-29 01-17 01-06 12-27 01-15 01-05 12-23 01-12
    parsi	2010	08-19 08-19 08-18 08-18 08-18 08-18 08-17 08-17 08-17 08-17 08-16 08-16 08-16 08-16 08-15 08-15 08-15 08-15 08-14 08-14 08-14
    ratha-yatra	2010	07-13 07-03 06-21 07-10 06-29 07-18 07-06 06-25 07-14 07-04 06-23 07-12 07-01 06-20 07-07 06-27 07-16 07-05 06-24 07-13 07-03
    guru-ravidas	2010	01-30 02-18 02-07 02-25 02-14 02-03 02-22 02-10 01-31 02-19 02-09 02-27 02-16 02-05 02-24 02-12 02-01 02-20 02-10 01-30 02-17
    mahavir	2010	03-28 04-16 04-05 04-23 04-13 04-02 04-19 04-09 03-29 04-17 04-06 04-25 04-14 04-04 04-21 04-10 03-31 04-18 04-07 04-25 04-15
    valmiki	2010	10-22 10-11 10-29 10-18 10-08 10-27 10-15 10-05 10-24 10-13 10-31 10-20 10-09 10-28 10-17 10-07 10-26 10-15 10-03 10-22 10-11
    ugadi	2010	03-16 04-04 03-23 04-11 03-31 03-21 04-08 03-28 03-18 04-06 03-25 04-13 04-02 03-22 04-09 03-30 03-19 04-07 03-27 04-14 04-03
    onam	2010	08-23 09-09 08-29 09-16 09-06 08-28 09-14 09-04 08-25 09-11 08-31 08-21 09-08 08-29 09-15 09-05 08-26 09-12 09-01 08-22 09-09
    bhai-dooj	2010	11-07 10-28 11-15 11-05 10-25 11-13 11-01 10-21 11-09 10-29 11-16 11-06 10-26 11-14 11-03 10-23 11-11 10-31 10-19 11-07 10-28
    dhanteras	2010	11-03 10-24 11-11 11-01 10-21 11-09 10-28 10-17 11-05 10-25 11-13 11-02 10-22 11-10 10-29 10-18 11-06 10-27 10-15 11-04 10-24
    karva-chauth	2010	10-26 10-15 11-02 10-22 10-11 10-30 10-19 10-08 10-27 10-17 11-04 10-24 10-13 11-01 10-20 10-10 10-29 10-18 10-07 10-26 10-15
    """
