import Concord
import Languages
import Meaning
import Testing

private let english = """
    The orchestra opened its season on Friday evening. Its new conductor came from Lyon. \
    The hall was almost full. Tickets for the second concert are already sold out. \
    The mayor thanked the musicians.
    """
private let russian = """
    Оркестр открыл сезон в пятницу вечером. Новый дирижёр приехал из Лиона. \
    Зал был почти полон. Билеты на второй концерт уже распроданы. \
    Мэр поблагодарил музыкантов.
    """

private let arabic = """
    افتتحت الأوركسترا موسمها مساء الجمعة. وجاء قائدها الجديد من ليون. \
    وكانت القاعة شبه ممتلئة. ونفدت تذاكر الحفل الثاني بالفعل. \
    وشكر رئيس البلدية الموسيقيين.
    """

private func report(_ editions: (LanguageTag, String)..., encoder: Encoder? = InstalledModel.encoder) -> CheckReport {
    let texts = editions.map { EditionText(language: $0.0, blocks: [EditionText.Block(text: $0.1)]) }
    return Checker(languages: texts.map(\.language), encoder: encoder).report(on: texts)
}

@Suite(.enabled(if: InstalledModel.isThere, InstalledModel.advice)) struct `At the depth of meaning` {
    @Test func `editions that say the same are silent`() {
        let found = report((.english, english), (.russian, russian))
        #expect(found.depth == .meaning)
        #expect(found.failure == nil)
        #expect(found.findings.isEmpty)
    }

    @Test(arguments: [
        "Новый дирижёр приехал из Лиона. ", "Зал был почти полон. ", "Мэр поблагодарил музыкантов.",
    ])
    func `a sentence that was left out is shown where it stands`(missing: String) throws {
        let found = report((.english, english), (.russian, russian.replacing(missing, with: "")))
        let finding = try #require(found.findings.first)
        #expect(found.findings.count == 1)
        #expect(finding.kind == .omission)
        #expect(finding.places.map(\.edition) == [0, 1])
        #expect(finding.places[1].bytes.isEmpty)
    }

    @Test func `a sentence that was brought in is shown`() throws {
        let strange = "Курс рубля вырос на бирже."
        let found = report(
            (.english, english),
            (.russian, russian.replacing("Зал был почти полон.", with: "Зал был почти полон. " + strange)))
        let finding = try #require(found.findings.first)
        #expect(found.findings.count == 1)
        #expect(finding.said.contains(strange))
    }

    @Test func `what one of three editions has alone is an addition, what it alone lacks an omission`() throws {
        let strange = "Курс рубля вырос на бирже. "
        let added = russian.replacing("Билеты", with: strange + "Билеты")
        let dropped = russian.replacing("Зал был почти полон. ", with: "")
        for (text, kind) in [(added, FindingKind.addition), (dropped, .omission)] {
            let found = report(
                (.english, english), (.russian, text), (.arabic, arabic), encoder: InstalledModel.encoder
            ).findings
            #expect(found.map(\.kind) == [kind] && found.first?.odd == 1, "\(found.map { ($0.kind, $0.said, $0.odd) })")
        }
    }

    @Test func `sentences that were merged or split are no finding`() {
        let merged = russian.replacing(
            "Новый дирижёр приехал из Лиона. Зал был почти полон.",
            with: "Новый дирижёр приехал из Лиона, и зал был почти полон.")
        #expect(merged != russian)
        #expect(report((.english, english), (.russian, merged)).findings.isEmpty)
    }

    @Test func `a sentence that moved is no finding`() {
        let first = "Оркестр открыл сезон в пятницу вечером. "
        let moved = russian.replacing(first, with: "") + " " + first
        #expect(report((.english, english), (.russian, moved)).findings.isEmpty)
    }

    @Test func `several stories at once are found the same as one by one`() throws {
        let stories = [russian, russian.replacing("Зал был почти полон. ", with: "")].map { text in
            [(LanguageTag.english, english), (.russian, text)].map {
                EditionText(language: $0.0, blocks: [EditionText.Block(text: $0.1)])
            }
        }
        let checker = Checker(languages: [.english, .russian], encoder: InstalledModel.encoder)
        let together = checker.reports(on: stories).map(\.findings)
        #expect(together == stories.map { checker.report(on: $0).findings })
        #expect(together.map(\.count) == [0, 1])
    }
}

@Suite struct `At the depth of facts` {
    @Test func `no model is needed`() {
        let found = report((.english, english), (.russian, russian), encoder: nil)
        #expect(found.depth == .facts)
        #expect(found.findings.isEmpty)
    }
}
