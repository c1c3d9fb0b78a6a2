import Concord
import Languages
import Meaning
import Testing

private func findings(
    _ one: (LanguageTag, String), _ other: (LanguageTag, String), _ encoder: Encoder?
) -> [Finding] {
    let story = [one, other].map { EditionText(language: $0.0, blocks: [EditionText.Block(text: $0.1)]) }
    return Checker(languages: story.map(\.language), encoder: encoder).report(on: story).findings
}

private let depths: [Encoder?] = InstalledModel.isThere ? [nil, InstalledModel.encoder] : [nil]

@Suite struct `Denials` {
    @Test(arguments: depths.indices) func `are shown where the other edition says the contrary`(depth: Int) throws {
        let found = findings(
            (.english, "The harbour was not closed during the storm."),
            (.russian, "Во время шторма порт был закрыт."), depths[depth])
        let finding = try #require(found.first)
        #expect(found.count == 1)
        #expect(finding.kind == .negation)
        #expect(finding.said[0] == "not")
        #expect(finding.confidence < 0.8)
    }

    @Test(arguments: depths.indices) func `are shown with the words where one is missing`(depth: Int) throws {
        let found = findings(
            (.russian, "Рыбаки не вернулись в порт."), (.english, "The fishermen have returned to the port."),
            depths[depth])
        let finding = try #require(found.first)
        #expect(finding.kind == .negation)
        #expect(finding.said[1].contains("have") || finding.said[1].contains("returned"))
    }

    @Test(
        arguments: depths.indices,
        [
            (LanguageTag.russian, "Порт больше не работает."), (.russian, "Порт уже не работает."),
            (.arabic, "لم يعد الميناء يعمل."),
        ])
    func `of what is over agree in every language`(depth: Int, other: (LanguageTag, String)) {
        #expect(findings((.english, "The port no longer works."), other, depths[depth]).isEmpty)
    }

    @Test(
        arguments: depths.indices,
        [
            (
                (LanguageTag.english, "The ferry was the worst that sailed here."),
                (LanguageTag.russian, "Хуже парома здесь не бывало.")
            ),
            ((.english, "The price is at most forty euros."), (.arabic, "ولا يتجاوز السعر أربعين يورو.")),
            (
                (.english, "The festival must end in May at the latest."),
                (.russian, "Фестиваль должен закончиться не позже мая.")
            ),
            ((.english, "They came under family reunification."), (.arabic, "قدموا في إطار لم شمل الأسر.")),
        ])
    func `that deny nothing are none`(depth: Int, pair: ((LanguageTag, String), (LanguageTag, String))) {
        #expect(findings(pair.0, pair.1, depths[depth]).filter { $0.kind == .negation }.isEmpty)
    }

    @Test(arguments: depths.indices) func `behind an until are none`(depth: Int) {
        #expect(
            findings(
                (.english, "They waited on the bridge until the boats came back."),
                (.russian, "Они ждали на мосту, пока лодки не вернулись."), depths[depth]
            ).isEmpty)
    }

    @Test(arguments: depths.indices) func `in other words are no finding`(depth: Int) {
        #expect(
            findings(
                (.english, "The council did not allow the march."), (.russian, "Совет запретил шествие."),
                depths[depth]
            ).isEmpty)
        #expect(
            findings(
                (.english, "He left without his passport."), (.russian, "Он уехал, не взяв с собой паспорта."),
                depths[depth]
            ).isEmpty)
    }

    @Test(
        arguments: depths.indices,
        [
            ((LanguageTag.english, "The court found him not guilty."), (LanguageTag.russian, "Суд оправдал его.")),
            ((.english, "The court found him not guilty."), (.arabic, "برأته المحكمة.")),
            ((.russian, "Порт до сих пор не открыт."), (.arabic, "لا يزال الميناء مغلقا.")),
            ((.english, "The paint is safe for children."), (.russian, "Краска не опасна для детей.")),
        ])
    func `of a word whose opposite the other edition has are no finding`(
        depth: Int, pair: ((LanguageTag, String), (LanguageTag, String))
    ) {
        #expect(findings(pair.0, pair.1, depths[depth]).isEmpty)
    }

    @Test(
        arguments: depths.indices,
        [
            (
                (LanguageTag.english, "The museum is shut on Mondays."),
                (LanguageTag.russian, "По понедельникам музей не работает.")
            ),
            ((.english, "The hospital has run out of beds."), (.russian, "Коек в больнице не осталось.")),
            ((.russian, "Нападающий не забил пенальти."), (.arabic, "أضاع المهاجم ركلة الجزاء.")),
        ])
    func `of what the other edition says is missing are no finding`(
        depth: Int, pair: ((LanguageTag, String), (LanguageTag, String))
    ) {
        #expect(findings(pair.0, pair.1, depths[depth]).isEmpty)
    }

    @Test(arguments: depths.indices) func `of a word for a lack that both editions have are shown`(depth: Int) {
        let found = findings(
            (.english, "The striker did not miss the penalty in the second half."),
            (.russian, "Нападающий упустил возможность забить во втором тайме."), depths[depth])
        #expect(found.map(\.kind) == [.negation])
    }

    @Test(arguments: depths.indices) func `that only say that more is true deny nothing`(depth: Int) {
        #expect(
            findings(
                (.english, "The bridge is an ornament as well."),
                (.arabic, "ليس الجسر وسيلة للعبور فحسب، بل هو زينة أيضاً."),
                depths[depth]
            ).isEmpty)
    }

    @Test func `are not missed in a language whose denials nobody reads`() throws {
        let turkish = try #require(LanguageTag("tr"))
        #expect(
            findings((.english, "The port was not closed."), (turkish, "Liman açık kaldı."), nil).isEmpty)
    }
}
