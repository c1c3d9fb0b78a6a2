import Concord
import Languages
import Meaning
import Testing

private let flood = """
    The river Oder rose by two metres on Tuesday. Some 300 people left their homes in Opole. \
    The army brought sand in 40 lorries. Schools stay closed until Friday, 14 June. \
    The minister of the interior came from Warsaw with 2,500 blankets.
    """
private let floodInRussian = """
    Во вторник уровень воды в Одере поднялся на два метра. Около 300 человек покинули свои дома в Ополе. \
    Армия привезла песок на 40 грузовиках. Школы закрыты до пятницы, 14 июня. \
    Министр внутренних дел привёз из Варшавы 2500 одеял.
    """
private let cup = """
    В Лионе сыграли финал кубка: 21 тысяча зрителей увидели четыре гола. Капитан сборной Италии забил три из них. \
    Во втором тайме судья удалил вратаря. Следующий матч состоится в субботу, 9 марта. \
    Тренер из Мадрида, которому 58 лет, остался недоволен.
    """

private func editions(_ texts: (LanguageTag, String)...) -> [EditionText] {
    texts.map { EditionText(language: $0.0, blocks: [EditionText.Block(text: $0.1)]) }
}

private let depths: [Encoder?] = InstalledModel.isThere ? [nil, InstalledModel.encoder] : [nil]

@Suite struct `Editions of different stories` {
    @Test(arguments: depths.indices) func `are named, and not compared`(depth: Int) {
        let story = editions((.english, flood), (.russian, cup))
        let report = Checker(languages: [.english, .russian], encoder: depths[depth]).report(on: story)
        #expect(!report.isSameStory)
        #expect(report.strangers == [0, 1])
        #expect(report.findings.isEmpty)
    }

    @Test(arguments: depths.indices) func `leave the others to be compared`(depth: Int) {
        let story = editions(
            (.english, flood), (.russian, cup), (.russian, floodInRussian.replacing("300", with: "800")))
        let report = Checker(languages: [.english, .russian], encoder: depths[depth]).report(on: story)
        #expect(report.strangers == [1])
        #expect(report.findings.count == 1)
        #expect(report.findings.first?.places.map(\.edition) == [0, 2])
    }

    @Test(arguments: depths.indices) func `are not those that tell less`(depth: Int) {
        let short = "Во вторник уровень воды в Одере поднялся на два метра. Армия привезла песок на 40 грузовиках."
        let story = editions((.english, flood), (.russian, short))
        let report = Checker(languages: [.english, .russian], encoder: depths[depth]).report(on: story)
        #expect(report.isSameStory)
    }
}

@Suite struct `A language that has no folder` {
    @Test func `is compared by its digits, and the report says so`() throws {
        let german = LanguageTag("de")
        let story = try editions(
            (.english, flood), (#require(german), "In Oppeln verließen 500 Menschen ihre Häuser. 40 Lastwagen kamen."))
        let report = Checker(languages: story.map(\.language)).report(on: story)
        #expect(report.unread == [1])
        #expect(report.depth == .facts)
    }
}
