import Concord
import Languages
import Testing

@Suite struct `Names of two editions` {
    @Test(arguments: [
        ("The talks will be held in Kazakhstan.", "Переговоры пройдут в Киргизии.", ["Kazakhstan", "Киргизии"]),
        ("He praised the Japanese engineers.", "Он похвалил китайских инженеров.", ["Japanese", "китайских"]),
        ("The minister received Kori Schulman.", "Министр принял Кори Джонсон.", ["Schulman", "Джонсон"]),
        ("The FBI opened an inquiry.", "ЦРУ начало расследование.", ["FBI", "ЦРУ"]),
        ("He saw it on ZQR News.", "Он видел это на канале ZRQ.", ["ZQR", "ZRQ"]),
        ("The Bank of Norway bought gold.", "Банк Дании купил золото.", ["Norway", "Дании"]),
    ])
    func `that stand in one place and are not the same are shown`(english: String, russian: String, said: [String])
        throws
    {
        let found = report((.english, english), (.russian, russian)).findings
        let finding = try #require(found.first)
        #expect(found.count == 1)
        #expect(finding.kind == .name)
        #expect(finding.said == said)
    }

    @Test(arguments: [
        ("The minister received Kori Schulman.", "Министр принял Кори Шульман."),
        ("The American delegation left for Geneva.", "Делегация США вылетела в Женеву."),
        ("The FBI opened an inquiry.", "Федеральное бюро расследований начало расследование."),
        ("Vladimir Putin flew to Dushanbe.", "Владимир Владимирович Путин прилетел в Душанбе."),
        ("He spoke with Anna Petrova in Kazan.", "Он говорил с ней в Казани."),
        ("Beijing answered on Monday.", "Китай ответил в понедельник."),
    ])
    func `that are the same are passed over`(english: String, russian: String) {
        #expect(report((.english, english), (.russian, russian)).findings.isEmpty)
    }

    @Test func `are found in Arabic behind its particles`() throws {
        let same = report(
            (.english, "He flew to Cairo and met John Carter."), (.arabic, "وصل إلى القاهرة والتقى بجون كارتر."))
        #expect(same.findings.isEmpty)
        let other = report(
            (.english, "The president flew to Morocco on Friday."), (.arabic, "توجه الرئيس إلى تونس يوم الجمعة."))
        #expect(try #require(other.findings.first).said == ["Morocco", "تونس"])
    }

    @Test func `are the same where Arabic writes an acronym out by its letters`() {
        let found = report(
            (.english, "He told the DTV channel that the talks had ended."),
            (.arabic, "قال لقناة دي تي في إن المحادثات انتهت."))
        #expect(found.findings.isEmpty)
    }

    @Test func `are found by their letters where Arabic has no capitals`() throws {
        let found = report(
            (.english, "The jury heard Martin Blackwood on Friday."),
            (.arabic, "استمعت اللجنة إلى مارتن ستانفورد يوم الجمعة."))
        #expect(try #require(found.findings.first).said == ["Blackwood", "ستانفورد"])
    }
}

@Suite struct `A number behind a preposition` {
    @Test func `is no time of the day`() throws {
        let found = report(
            (.english, "He scored 71 goals in 187 matches."), (.russian, "Он забил 71 гол в 137 матчах."))
        #expect(try #require(found.findings.first).said == ["187", "137"])
    }
}
