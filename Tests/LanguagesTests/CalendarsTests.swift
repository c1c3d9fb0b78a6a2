import Testing

@testable import Languages

@Suite struct `A Gregorian day` {
    @Test func `is the day of its number, and its number the number of the day`() {
        var before: Day?
        for number in -800_000...200_000 where number % 7 != 3 || number > -1_000 {
            let day = Day(daysSince1970: number)
            #expect(day.daysSince1970 == number)
            if let before { #expect(before < day) }
            before = day
        }
    }

    @Test func `follows the day before it in every year`() {
        var day = Day(daysSince1970: -141_500)
        for number in -141_499...60_000 {
            let next = Day(daysSince1970: number)
            let isLast = day.day == Day.length(ofMonth: day.month, year: day.year)
            #expect(next.day == (isLast ? 1 : day.day + 1))
            #expect(next.weekday == day.weekday % 7 + 1)
            #expect(Day(year: next.year, month: next.month, day: next.day) == next)
            day = next
        }
    }

    @Test(arguments: [
        (1970, 1, 1, 0, 4), (2022, 6, 28, 19_171, 2), (2000, 2, 29, 11_016, 2), (1969, 12, 31, -1, 3),
        (1, 1, 1, -719_162, 1),
    ])
    func `has its number and weekday`(year: Int, month: Int, day: Int, number: Int, weekday: Int) throws {
        let day = try #require(Day(year: year, month: month, day: day))
        #expect(day.daysSince1970 == number)
        #expect(day.weekday == weekday)
    }

    @Test(arguments: [
        (2022, 2, 29), (2022, 4, 31), (1900, 2, 29), (2022, 13, 1), (2022, 0, 1), (2022, 1, 0), (2022, 1, 32),
    ])
    func `is none where the calendar has none`(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }
}

@Suite struct `The Hijri calendar` {
    /// Umm al-Qura as published: the first days of years and the feasts.
    @Test(arguments: [
        (1443, 11, 29, "2022-06-28"), (1443, 1, 1, "2021-08-09"), (1444, 1, 1, "2022-07-30"),
        (1445, 1, 1, "2023-07-19"),
        (1443, 9, 1, "2022-04-02"), (1443, 10, 1, "2022-05-02"), (1443, 12, 10, "2022-07-09"),
    ])
    func `agrees with Umm al-Qura`(year: Int, month: Int, day: Int, gregorian: String) throws {
        let hijri = try #require(HijriDay(year: year, month: month, day: day))
        #expect(hijri.gregorian?.description == gregorian)
        #expect(hijri.gregorian.flatMap(HijriDay.init) == hijri)
    }

    @Test func `has one day for each day`() throws {
        var before = try #require(HijriDay(Day(daysSince1970: -30_000)))
        for number in -29_999...50_000 {
            let day = Day(daysSince1970: number)
            let hijri = try #require(HijriDay(day))
            #expect(hijri.day == before.day + 1 || (hijri.day == 1 && before.day >= 29))
            if number % 50 == 0 { #expect(hijri.gregorian == day) }
            before = hijri
        }
    }

    @Test func `has no day before the Hijra, and none that it leaves out`() {
        #expect(Day(year: 600, month: 1, day: 1).flatMap(HijriDay.init) == nil)
        #expect(HijriDay(year: 1443, month: 11, day: 31) == nil)
        #expect(HijriDay(year: 1443, month: 13, day: 1) == nil)
        #expect(HijriDay(year: 0, month: 1, day: 1) == nil)
        #expect(HijriDay(year: 1443, month: 12, day: 30) == HijriDay(year: 1443, month: 12, day: 30))
        #expect((29...30).filter { HijriDay(year: 1443, month: 10, day: $0) != nil }.first == 29)
    }
}

@Suite struct `A stamp` {
    @Test(arguments: [
        ("2022-06-28", "2022-06-28"), ("2022-06-28T21:52", "2022-06-28T21:52:00"),
        ("2022-06-28 21:52:07", "2022-06-28T21:52:07"), ("2022-06-28T21:52:07.125Z", "2022-06-28T21:52:07Z"),
        ("2022-06-28T21:52:07+0530", "2022-06-28T21:52:07+05:30"), ("2022-06-28t21:52-05", "2022-06-28T21:52:00-05:00"),
    ])
    func `is read and written as ISO 8601`(text: String, written: String) {
        #expect(Stamp(text)?.description == written)
        #expect(Stamp(written)?.description == written)
    }

    @Test(arguments: [
        "", "2022", "2022-06", "2022-06-31", "2022-6-28", "2022-06-28T", "2022-06-28T24:00", "2022-06-28T21:60",
        "2022-06-28T21:52+19:00", "2022-06-28T21:52 in Dushanbe", "٢٠٢٢-٠٦-٢٨", "2022-06-28T21:52+",
        "2022-06-28T21:52:07.",
    ])
    func `is nothing else`(text: String) {
        #expect(Stamp(text) == nil)
    }

    @Test(arguments: [0, 1, -1, 1_656_435_120, -62_135_596_800], [0, 18_000, -12_600, 64_800])
    func `is the moment that it was made from`(seconds: Int, offset: Int) {
        let stamp = Stamp(secondsSince1970: seconds, offset: offset)
        #expect(stamp.secondsSince1970 == seconds)
        if stamp.day.year > 0 { #expect(Stamp(stamp.description) == stamp) }
    }
}
