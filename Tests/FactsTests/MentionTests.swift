import Testing

@testable import Facts

struct MentionTests {
    @Test func `is equal to another whose words say the same of a time`() {
        let plain = Mention(bytes: 0..<4, kind: .date, value: .time("2022-06-28"))
        var one = plain
        one.contradictedWeekday = 3
        one.rival = .time("2023-06-28")
        #expect(one != plain)
        #expect(one.contradictedWeekday == 3)
        var other = plain
        other.rival = .time("2023-06-28")
        other.contradictedWeekday = 3
        #expect(one == other)
        #expect(one.hashValue == other.hashValue)
    }

    @Test func `is what it was when what its words say is taken back`() {
        let plain = Mention(bytes: 0..<4, kind: .date, value: .time("2022-06-28"))
        var changed = plain
        changed.zone = Mention.Zone(bytes: 2..<4, minutes: 180)
        changed.rival = .time("2023")
        changed.zone = nil
        #expect(changed != plain)
        changed.rival = nil
        #expect(changed == plain)
        changed.said = nil
        #expect(changed == plain)
    }
}
