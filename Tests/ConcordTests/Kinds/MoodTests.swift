import Concord
import Languages
import Testing

@Suite(.enabled(if: InstalledModel.isThere, InstalledModel.advice)) struct `What will happen` {
    private func moods(_ one: (LanguageTag, String), _ other: (LanguageTag, String)) -> [Finding] {
        let story = [one, other].map { EditionText(language: $0.0, blocks: [EditionText.Block(text: $0.1)]) }
        return Checker(languages: story.map(\.language), encoder: InstalledModel.encoder).report(on: story).findings
            .filter { $0.kind == .mood }
    }

    @Test(arguments: [
        (
            (LanguageTag.english, "The president will visit Tajikistan on Tuesday."),
            (LanguageTag.russian, "Президент посетил Таджикистан во вторник."), ["will", "посетил"]
        ),
        (
            (.english, "The president will visit Tajikistan on Tuesday."),
            (.arabic, "زار الرئيس طاجيكستان يوم الثلاثاء."), ["will", "زار"]
        ),
        (
            (.russian, "Министр встретится с послом в Душанбе."), (.arabic, "التقى الوزير السفير في دوشنبه."),
            ["встретится", "التقى"]
        ),
        (
            (.english, "The minister met the ambassador in Dushanbe."),
            (.arabic, "سيلتقي الوزير السفير في دوشنبه."), ["met", "سيلتقي"]
        ),
    ]) func `has not happened yet`(
        _ one: (LanguageTag, String), _ other: (LanguageTag, String), _ said: [String]
    ) throws {
        let found = moods(one, other)
        let finding = try #require(found.first)
        #expect(found.count == 1 && finding.subject == .negation && finding.said == said)
    }

    @Test(arguments: [
        ("The minister will meet the ambassador in Dushanbe.", "Министр встретится с послом в Душанбе."),
        ("The minister will meet the ambassador in Dushanbe.", "Министр встречается с послом в Душанбе."),
        ("The ministry said that the minister will meet the ambassador.", "Министерство сообщило о встрече с послом."),
        ("It would be a mistake to close the port.", "Закрыть порт было бы ошибкой."),
    ]) func `may be said in many ways`(_ english: String, _ russian: String) {
        #expect(moods((.english, english), (.russian, russian)).isEmpty)
    }
}

/// Without the model the verbs are told by their places.
@Suite struct `What will happen, by facts` {
    @Test(arguments: [
        (
            "The president will visit Tajikistan on Tuesday.", LanguageTag.russian,
            "Президент посетил Таджикистан во вторник.", ["will", "посетил"]
        ),
        ("They played on Saturday in Vienna.", .arabic, "سيلعبون يوم السبت في فيينا.", ["played", "سيلعبون"]),
    ]) func `has not happened yet`(_ english: String, _ tag: LanguageTag, _ text: String, _ said: [String]) throws {
        let found = report((.english, english), (tag, text)).findings.filter { $0.kind == .mood }
        #expect(found.map(\.said) == [said])
    }

    @Test(arguments: [
        (
            LanguageTag.russian, "The minister will meet the envoy in Dushanbe.",
            "Министр встретится с послом в Душанбе."
        ),
        (.arabic, "The car stood in the yard for years.", "وقفت السيارة سنوات في الفناء."),
        (.arabic, "Simon bought the house in May.", "اشترى سايمون البيت في مايو."),
        (.arabic, "They will play on Saturday in Vienna.", "سيلعبون يوم السبت في فيينا."),
    ]) func `may be said in many ways`(_ tag: LanguageTag, _ english: String, _ text: String) {
        #expect(report((.english, english), (tag, text)).findings.filter { $0.kind == .mood }.isEmpty)
    }
}
