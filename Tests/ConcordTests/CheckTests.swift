import Concord
import Languages
import Testing

@Suite struct `The check` {
    @Test func `is silent where two editions say the same in other words`() {
        let found = report(
            (.english, "The ministers met on 16 May and spoke for two hours about $3.5 million."),
            (.russian, "Министры встретились 16 мая и два часа говорили о 3 500 000 долларов."))
        #expect(found.findings.isEmpty)
    }

    @Test func `shows a day that differs, with both places`() throws {
        let found = report(
            (.english, "The presidents met in Moscow on 16 May."), (.russian, "Президенты встретились в Москве 15 мая.")
        )
        let finding = try #require(found.findings.first)
        #expect(found.findings.count == 1)
        #expect(finding.kind == .date)
        #expect(finding.said == ["on 16 May", "15 мая"])
    }

    @Test func `finds the same where the tables of its languages were built side by side`() async {
        let story = [
            EditionText(language: .english, blocks: [EditionText.Block(text: "They spoke by telephone six times.")]),
            EditionText(language: .russian, blocks: [EditionText.Block(text: "Они шесть раз говорили по телефону.")]),
            EditionText(language: .arabic, blocks: [EditionText.Block(text: "تحدثا عبر الهاتف خمس مرات.")]),
        ]
        let checker = await Checker.built(for: story.map(\.language))
        #expect(story.allSatisfy { checker.knows($0.language) })
        let findings = checker.report(on: story).findings
        #expect(findings.map(\.odd) == [2])
        #expect(findings == Checker(languages: story.map(\.language)).report(on: story).findings)
    }

    @Test func `finds the same in a text whose words it has read before`() {
        let story = [
            EditionText(language: .english, blocks: [EditionText.Block(text: "The minister denied it on 3 May.")]),
            EditionText(language: .arabic, blocks: [EditionText.Block(text: "نفى الوزير ذلك في 4 مايو.")]),
        ]
        let checker = Checker(languages: story.map(\.language))
        let first = checker.report(on: story).findings
        #expect(first.map(\.kind) == [.date])
        #expect(checker.report(on: story).findings == first)
    }

    @Test func `names the odd one out of three`() throws {
        let found = report(
            (.english, "They spoke by telephone six times."), (.russian, "Они шесть раз говорили по телефону."),
            (.arabic, "تحدثا عبر الهاتف خمس مرات."))
        let finding = try #require(found.findings.first)
        #expect(finding.odd == 2)
    }

    @Test func `names the odd one out where a third edition agrees with one of two and has no quarrel with the other`()
        throws
    {
        let found = report(
            (.english, "The path runs along 40 km (25 yards) of the coast."),
            (.russian, "Тропа идёт вдоль берега 40 км (25 миль)."),
            (.arabic, "يمتد المسار على طول 40 كيلو (25 ميل) من الساحل."))
        let finding = try #require(found.findings.first)
        #expect(finding.places.map(\.edition) == [0, 1])
        #expect(finding.odd == 0)
    }

    @Test func `is less sure where a third edition disagrees with neither`() throws {
        let (english, russian) = ("The minister opened the bridge.", "Посол открыл мост.")
        let two = try #require(report((.english, english), (.russian, russian)).findings.first)
        let third = report((.english, english), (.russian, russian), (.arabic, "جرى افتتاح الجسر."))
        #expect(two.kind == .term)
        #expect(third.findings.allSatisfy { $0.confidence < two.confidence && $0.odd == nil })
    }

    @Test func `compares the digits alone of a language that it can't read`() throws {
        let turkish = try #require(LanguageTag("tr"))
        let same = report(
            (.russian, "Цена выросла до 1,2 миллиона евро."), (turkish, "Fiyat 1,2 milyon avroya yükseldi."))
        #expect(same.findings.isEmpty)
        let other = report(
            (.russian, "Цена выросла до 1,2 миллиона евро."), (turkish, "Fiyat 1,7 milyon avroya yükseldi."))
        #expect(other.findings.count == 1)
    }
}
