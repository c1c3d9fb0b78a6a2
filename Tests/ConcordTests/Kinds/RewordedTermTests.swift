import Concord
import Testing

/// A term of another group than the one that stands in its place: a school in one edition, a film in the others.
@Suite(.enabled(if: InstalledModel.isThere, InstalledModel.advice)) struct `A term of no common group` {
    private static let school = [
        "The fishermen built a small school beside the harbour, and the villagers paid for it.",
        "Рыбаки построили рядом с гаванью маленькую школу, а деньги на неё собрали жители деревни.",
        "بنى الصيادون مدرسة صغيرة بجانب المرفأ، ودفع أهل القرية ثمنها.",
    ]
    private static let film = [
        "Nobody in the town had seen the film before the fire in the library.",
        "Никто в городе не видел этого фильма до пожара в библиотеке.",
        "لم يشاهد أحد في البلدة الفيلم قبل الحريق في المكتبة.",
    ]

    private static func findings(_ texts: [String], _ sensitivity: CheckOptions.Sensitivity = .normal) -> [Finding] {
        Checker(languages: storyLanguages, encoder: InstalledModel.encoder)
            .report(on: story(texts), options: CheckOptions(sensitivity: sensitivity)).findings
    }

    @Test(arguments: [
        (school, 0, "school", "film", "school"), (film, 0, "film", "bridge", "film"), (film, 0, "fire", "war", "fire"),
    ])
    func `is found where a third edition sides with one of the two, and its counterpart is proposed`(
        texts: [String], edition: Int, right: String, wrong: String, proposal: String
    ) throws {
        var texts = texts
        texts[edition] = texts[edition].replacing(right, with: wrong)
        let found = Self.findings(texts)
        let finding = try #require(found.first)
        #expect(found.count == 1 && finding.kind == .term && finding.odd == edition)
        #expect(finding.said[edition] == wrong)
        #expect(finding.suggestions.map(\.words) == [proposal])
        let atFacts = Checker(languages: storyLanguages).report(on: story(texts))
        #expect(atFacts.findings.isEmpty, "no table tells it")
    }

    @Test func `of two editions is found at high sensitivity alone, with a proposal for each`() throws {
        let texts = [Self.film[0].replacing("film", with: "bridge"), Self.film[1]]
        #expect(Self.findings(texts).isEmpty)
        let finding = try #require(Self.findings(texts, .high).first)
        #expect(finding.kind == .term && finding.odd == nil && finding.said == ["bridge", "фильма"])
        #expect(Set(finding.suggestions.map(\.words)) == ["film", "моста"])
    }

    @Test(arguments: [school, film]) func `is none where all say the same`(texts: [String]) {
        #expect(Self.findings(texts, .high).isEmpty)
    }

    @Test func `comes with an edit, and goes with the next`() {
        var running = RunningCheck(Checker(languages: storyLanguages, encoder: InstalledModel.encoder))
        var edited = story(Self.film)
        for edition in edited.indices { edited[edition].blocks.append(.init(text: Self.school[edition])) }
        #expect(running.report(on: edited).findings.isEmpty)
        edited[0].blocks[0] = .init(text: Self.film[0].replacing("film", with: "bridge"))
        #expect(running.report(on: edited).findings.map(\.odd) == [0])
        edited[0].blocks[0] = .init(text: Self.film[0])
        #expect(running.report(on: edited).findings.isEmpty)
    }
}
