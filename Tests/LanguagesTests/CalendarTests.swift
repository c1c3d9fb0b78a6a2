
import Testing

@testable import Languages

@Suite struct `The Hijri calendar` {
    @Test func `has one day for each day`() throws {
        let day = try #require(Day(year: 2022, month: 6, day: 28))
        let hijri = try #require(HijriDay(day))
        #expect(hijri == HijriDay(year: 1443, month: 11, day: 29))
        #expect(hijri.gregorian == day)
        let clock = ContinuousClock()
        let took = clock.measure { for number in 0..<10_000 { _ = HijriDay(Day(daysSince1970: number)) } }
        print("took", took)
        print(HijriDay(Day(daysSince1970: -600_000)) as Any, HijriDay(Day(daysSince1970: -500_000)) as Any)
    }
}
