import Concord
import Testing

/// A word that no table foresaw, where two editions agree on another.
@Suite(.enabled(if: InstalledModel.isThere, InstalledModel.advice)) struct `A word against two editions` {
    private static let bottle = [
        "The gardener found a bottle under the roots of an old oak.",
        "Садовник нашёл бутылку под корнями старого дуба.",
        "عثر البستاني على زجاجة تحت جذور شجرة بلوط قديمة.",
    ]
    private static let horses = [
        "Two hundred horses crossed the river and reached the mountains at night.",
        "Двести лошадей переплыли реку и ночью добрались до гор.",
        "عبر مئتا حصان النهر ووصلت إلى الجبال ليلاً.",
    ]
    private static let milk = [
        "The shepherd sold his milk at the village market before winter.",
        "Пастух продал своё молоко на деревенском рынке перед зимой.",
        "باع الراعي حليبه في سوق القرية قبل الشتاء.",
    ]

    /// At normal sensitivity the vectors of single words are not asked for.
    private static let all = CheckOptions(sensitivity: .high)

    private static func findings(_ texts: [String], atMeaning: Bool = true) -> [Finding] {
        Checker(languages: storyLanguages, encoder: atMeaning ? InstalledModel.encoder : nil)
            .report(on: story(texts), options: all).findings
    }

    @Test(arguments: [
        (bottle, 0, "bottle", "window", ["window", "бутылку", "زجاجة"]),
        (horses, 1, "лошадей", "подушек", ["horses", "подушек", "حصان"]),
        (milk, 0, "milk", "carpets", ["carpets", "молоко", "حليبه"]),
    ])
    func `is found where it stands, and is the odd one`(
        texts: [String], edition: Int, right: String, wrong: String, said: [String]
    ) throws {
        var texts = texts
        texts[edition] = texts[edition].replacing(right, with: wrong)
        let found = Self.findings(texts)
        let finding = try #require(found.first)
        #expect(found.count == 1 && finding.kind == .term && finding.odd == edition)
        #expect(finding.said == said)
        #expect(finding.suggestions.isEmpty, "no table knows what to write")
        #expect(Self.findings(texts, atMeaning: false).isEmpty)
        let two = Array(story(texts).prefix(2))
        let checker = Checker(languages: storyLanguages, encoder: InstalledModel.encoder)
        #expect(checker.report(on: two, options: Self.all).findings.isEmpty, "nobody else tells which is right")
        #expect(
            checker.report(on: two + [two[1]], options: Self.all).findings.isEmpty,
            "a copy tells no more than its original")
    }

    @Test(arguments: [bottle, horses, milk]) func `is none where all three say the same`(texts: [String]) {
        #expect(Self.findings(texts).isEmpty)
    }

    @Test func `is not looked for at normal sensitivity`() {
        var texts = Self.bottle
        texts[0] = texts[0].replacing("bottle", with: "window")
        let checker = Checker(languages: storyLanguages, encoder: InstalledModel.encoder)
        #expect(checker.report(on: story(texts)).findings.isEmpty)
    }

    @Test func `is found again after an edit, and no more once it is mended`() {
        var running = RunningCheck(Checker(languages: storyLanguages, encoder: InstalledModel.encoder))
        var edited = story(Self.bottle)
        for edition in edited.indices {
            edited[edition].blocks.append(.init(text: Self.milk[edition]))
        }
        #expect(running.report(on: edited, options: Self.all).findings.isEmpty)
        edited[0].blocks[0] = .init(text: Self.bottle[0].replacing("bottle", with: "window"))
        #expect(running.report(on: edited, options: Self.all).findings.map(\.odd) == [0])
        edited[1].blocks[1] = .init(text: Self.milk[1] + " Так говорят соседи.")
        #expect(running.report(on: edited, options: Self.all).findings.contains { $0.said.first == "window" })
        edited[0].blocks[0] = .init(text: Self.bottle[0])
        #expect(!running.report(on: edited, options: Self.all).findings.contains { $0.kind == .term })
    }
}
