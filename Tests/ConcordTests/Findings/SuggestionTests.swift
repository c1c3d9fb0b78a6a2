import Concord
import Languages
import Testing

@Suite struct `A finding proposes how it is mended` {
    private func findings(_ editions: (LanguageTag, String)...) -> [Finding] {
        let date = Stamp("2022-06-28")
        let texts = editions.map { EditionText(language: $0.0, date: date, blocks: [.init(text: $0.1)]) }
        return Checker(languages: texts.map(\.language)).report(on: texts).findings
    }

    @Test func `in the odd edition, with the noun that the number counts`() throws {
        let found = findings(
            (.english, "Since January they have had six telephone calls."),
            (.arabic, "ومنذ يناير أجريا ست مكالمات هاتفية."),
            (.russian, "С января у них было три телефонных разговора."))
        let suggestion = try #require(found.first?.suggestions.first)
        #expect(found.count == 1 && found[0].odd == 2 && found[0].suggestions.count == 1)
        #expect(suggestion.old == "три телефонных разговора" && suggestion.words == "шесть телефонных разговоров")
        #expect(suggestion.place.edition == 2)
    }

    @Test func `by the termbase`() throws {
        let found = findings(
            (.english, "The talks will go on over a working dinner."),
            (.russian, "Переговоры продолжатся за рабочим ужином."),
            (.arabic, "وستستمر المحادثات في غداء عمل."))
        #expect(found.count == 1 && found.first?.odd == 2)
        #expect(found.first?.suggestions.map(\.words) == ["عشاء عمل"])
    }

    @Test func `in each edition where none is known to be odd`() {
        let found = findings(
            (.english, "Their last meeting was in Moscow on 16 May."),
            (.russian, "Их последняя встреча была в Москве 15 мая."))
        #expect(found.first?.suggestions.map(\.words) == ["on 15 May", "16 мая"])
        #expect(found.first?.suggestions.map(\.place.edition) == [0, 1])
    }

    @Test func `in the digits and the months of the edition`() {
        let found = findings(
            (.english, "Their last meeting was in Moscow on 16 May."),
            (.arabic, "وكان آخر لقاء بينهما في موسكو في ١٥ مايو/أيار."))
        #expect(found.first?.suggestions.last?.words.contains("١٦ مايو/أيار") == true)
    }

    @Test func `with a sum as bare or as bound as the one that it replaces`() {
        let found = findings(
            (.english, "The budget grew to 2.8 billion dollars."), (.russian, "Бюджет вырос до 2,9 млрд долларов."))
        #expect(found.first?.suggestions.map(\.words) == ["2.9 billion dollars", "до 2,8 млрд долларов"])
    }

    @Test func `and not at all where what is reckoned has no day`() {
        let texts = [
            EditionText(language: .english, blocks: [.init(text: "They met last week in Moscow.")]),
            EditionText(language: .russian, blocks: [.init(text: "Они встретились в прошлом месяце в Москве.")]),
        ]
        let found = Checker(languages: texts.map(\.language)).report(on: texts).findings
        #expect(found.allSatisfy { $0.suggestions.isEmpty })
    }
}
