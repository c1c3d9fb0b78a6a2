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
        ("He works for the BTO.", "Он работает в BOT.", ["BTO", "BOT"]),
        ("They wrote to the EU.", "Они написали в ООН.", ["EU", "ООН"]),
        ("The letter went to Chile.", "Письмо ушло в Шотландию, и цель была ясна.", ["Chile", "Шотландию"]),
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
        ("Martin Keller's house burnt down.", "Дом Мартина Келлера сгорел."),
        ("King Louis entered the city.", "Король Людовик вошёл в город."),
        ("The town lies in Ancient Egypt.", "Город лежит в глубине Египта."),
        ("He asked the GOP for help.", "Он попросил о помощи Республиканскую партию."),
    ])
    func `that are the same are passed over`(english: String, russian: String) {
        #expect(report((.english, english), (.russian, russian)).findings.isEmpty)
    }

    @Test func `are compared where both sides have as many, and one of them another`() throws {
        let found = report(
            (.english, "The leaders of Kazakhstan, Chile and Norway met. Peru joined them."),
            (.russian, "Встретились лидеры Казахстана, Чили и Дании. К ним присоединилось Перу."))
        #expect(try #require(found.findings.first).said == ["Norway", "Дании"])
        #expect(found.findings.count == 1)
        let same = report(
            (.english, "The leaders of Kazakhstan, Chile and Norway met. Peru joined them."),
            (.russian, "Встретились лидеры Норвегии, Казахстана и Чили. К ним присоединилось Перу."))
        #expect(same.findings.isEmpty)
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

    @Test func `are one with their acronym in brackets`() {
        let same = report(
            (.english, "The UN’s Food and Agriculture Organization published the price index."),
            (.russian, "Продовольственная и сельскохозяйственная организация ООН (ФАО) опубликовала индекс цен."))
        #expect(same.findings.isEmpty)
    }

    @Test func `are read in Latin letters behind an Arabic particle`() throws {
        let same = report(
            (.english, "He spoke to CNN and BBC."), (.arabic, "تحدث إلى CNN وBBC."))
        #expect(same.findings.isEmpty)
        let other = report(
            (.english, "He spoke to CNN and ITV."), (.arabic, "تحدث إلى CNN وBBC."))
        #expect(try #require(other.findings.first).said == ["ITV", "BBC"])
    }

    @Test func `are passed over where one hand has spelt them otherwise`() {
        let found = report(
            (.english, "Then Sophie Gillard answered him."), (.russian, "Затем ему ответила Софи Гийяр."))
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
