import Facts
import Languages
import Testing

struct TextTests {
    @Test(arguments: [
        ("ru", "16 \u{43C}\u{430}\u{44F}", "16 мая"),
        ("ar", "في \u{200F}16\u{200F} مايو", "bidi marks"),
        ("ar", "في 16 \u{FEE3}\u{FE8E}\u{FEF3}\u{FEEE}", "presentation forms"),
        ("en", "16\u{A0}May", "no-break space"),
        ("en", "16 M\u{AD}ay", "soft hyphen"),
    ])
    func `reads text as it comes`(_ language: String, _ text: String, _ what: String) {
        #expect(
            Reading.facts(language, text).contains { $0.hasSuffix("= 2022-05-16") },
            "\(what): \(Reading.facts(language, text))")
    }

    @Test(arguments: [
        String(repeating: "7", count: 200_000), String(repeating: "\"", count: 200_000),
        "a" + String(repeating: "\u{301}", count: 200_000), String(repeating: "two ", count: 50_000),
        String(repeating: "و", count: 100_000), String(repeating: "monday to ", count: 20_000),
        // Each word or group would look to the end of the row.
        String(repeating: "Abc.", count: 50_000), String(repeating: "111,", count: 50_000) + "11",
    ])
    func `takes linear time whatever the input`(_ text: String) {
        for language in ["ar", "ru", "en"] { _ = Reading.facts(language, text) }
    }

    @Test func `takes a row of labels for an address only where it is short`() {
        #expect(Reading.facts("en", "They read Abc.Def.com today.").contains("organisation Abc.Def.com = "))
        let row = String(repeating: "Abc.", count: 30) + "com"
        #expect(!Reading.facts("en", "They read \(row) today.").contains("organisation \(row) = "))
    }

    @Test func `takes a number of more thousands than can be exact for none`() {
        #expect(Reading.facts("en", "It has 1,000,000,000,000 parts.") == ["number 1,000,000,000,000 = 1000000000000"])
        let row = String(repeating: "111,", count: 12)
        #expect(Reading.facts("en", "It has \(row)111 parts.").isEmpty)
        #expect(Reading.facts("en", "It has \(row)11 parts.").allSatisfy { !$0.contains("111") })
    }

    @Test func `passes over bytes that are no UTF-8`() {
        let bytes: [UInt8] = [0xFF, 0x31, 0x36, 0x20, 0x4D, 0x61, 0x79, 0xC3, 0x28, 0xF0, 0x9F]
        #expect(Reading.english?.mentions(in: bytes.span, reference: Reading.dushanbe).count == 1)
    }

    @Test func `remarks on what a copy desk would mark`() throws {
        let arabic = try #require(Language.of(.arabic))
        let remarks = CopyDesk(arabic).remarks(on: "من هذا العام،كان الرئيس\nذوي الاحتياجات الخاصه").map(\.what)
        #expect(remarks.count == 2)
        #expect(remarks[0].contains("،"))
        #expect(remarks[1].contains("الخاصه"))
    }

    @Test(arguments: [
        ("ar", "زار طاجكستان أمس", "طاجيكستان"), ("ar", "وصل إلى وطاجكستان", "طاجيكستان"),
        ("ru", "Он был в Таджикстане.", "Таджикистан"), ("en", "He went to Kazakstan.", "Kazakhstan"),
    ])
    func `remarks on a misspelt name with its right spelling, and reads it all the same`(
        _ tag: String, _ text: String, _ approved: String
    ) throws {
        let language = try #require(Language.known.first { $0.tag.text == tag })
        let remarks = CopyDesk(language).remarks(on: text)
        #expect(remarks.map(\.why) == ["The name is written \(approved)."])
        #expect(Reading.facts(tag, text).contains { $0.hasPrefix("place") }, "\(Reading.facts(tag, text))")
    }

    @Test(arguments: [
        ("en", "They met on Wednesday, 28 June 2022.", 3), ("ru", "Встреча прошла в среду, 28 июня 2022 года.", 3),
        ("ar", "عقد اللقاء يوم الأربعاء 28 يونيو 2022", 3), ("en", "They met on Tuesday, 28 June 2022.", nil),
        ("ru", "Встреча прошла во вторник, 28 июня 2022 года.", nil),
    ])
    func `tells a weekday that contradicts its date`(_ tag: String, _ text: String, _ weekday: Int?) throws {
        let reader = try #require(Reading.of(tag))
        let mentions = reader.mentions(in: text, reference: Reading.dushanbe)
        #expect(mentions.compactMap(\.contradictedWeekday) == (weekday.map { [$0] } ?? []))
        let remarks = CopyDesk(reader.language).remarks(on: text, mentions: mentions)
        #expect(remarks.count == (weekday == nil ? 0 : 1))
        #expect(remarks.allSatisfy { $0.why.hasPrefix("2022-06-28 is ") })
    }
}
