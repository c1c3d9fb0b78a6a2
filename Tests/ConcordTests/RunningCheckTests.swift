import Concord
import Languages
import Testing

private let blocks = [
    "The bridge at Narva was closed on 3 May.", "Repairs will cost 2 million euros.",
    "It opens again in September, the mayor said.",
]
private let russianBlocks = [
    "Мост в Нарве закрыли 3 мая.", "Ремонт обойдётся в 2 миллиона евро.",
    "По словам мэра, мост откроют в сентябре.",
]

private func edition(_ language: LanguageTag, _ blocks: [String]) -> EditionText {
    EditionText(language: language, blocks: blocks.map { EditionText.Block(text: $0) })
}

@Suite struct `A running check` {
    @Test func `finds after every edit what a new check finds`() {
        let checker = Checker(languages: [.english, .russian], encoder: InstalledModel.encoder)
        var running = RunningCheck(checker)
        var story = [edition(.english, blocks), edition(.russian, russianBlocks)]
        let edits: [(inout [EditionText]) -> Void] = [
            { _ in },
            { $0[1].blocks[1] = EditionText.Block(text: "Ремонт обойдётся в 3 миллиона евро.") },
            { $0[0].blocks.swapAt(0, 1) },
            { $0[1].blocks.remove(at: 0) },
            { $0[0].blocks.append(EditionText.Block(text: "Buses run instead.")) },
            { $0.append(edition(.russian, russianBlocks)) },
            { $0.removeFirst() },
        ]
        for edit in edits {
            edit(&story)
            let (anew, again) = (checker.report(on: story), running.report(on: story))
            #expect(again.findings == anew.findings)
            #expect(again.sentences == anew.sentences)
            #expect(again.depth == anew.depth)
        }
    }

    @Test(arguments: [(1, false), (2, false), (3, true)])
    func `finds after each of some hundred random edits what a new check finds`(_ seed: UInt64, named: Bool) {
        let checker = Checker(languages: [.english, .russian, .arabic])
        Self.follow(RandomEdits(seed: seed, named: named), count: 80, checker)
    }

    @Test(.enabled(if: InstalledModel.isThere, InstalledModel.advice), arguments: [(4, false), (5, true)])
    func `finds after random edits what a new check finds at the depth of meaning`(_ seed: UInt64, named: Bool) {
        let checker = Checker(languages: [.english, .russian, .arabic], encoder: InstalledModel.encoder)
        Self.follow(RandomEdits(seed: seed, named: named), count: 15, checker)
    }

    private static func follow(_ edits: RandomEdits, count: Int, _ checker: Checker) {
        var (edits, running, findings) = (edits, RunningCheck(checker), 0)
        for turn in 0..<count {
            let (anew, again) = (checker.report(on: edits.story), running.report(on: edits.story))
            #expect(again.findings == anew.findings, "after \(turn) edits")
            #expect(again.sentences == anew.sentences, "after \(turn) edits")
            #expect(again.depth == anew.depth)
            #expect(again.strangers == anew.strangers, "after \(turn) edits")
            findings += anew.findings.count
            edits.edit()
        }
        #expect(findings > count)
    }
}
