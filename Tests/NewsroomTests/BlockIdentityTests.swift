import Languages
import TestSupport
import Testing

@testable import Newsroom

private func paragraphs(_ texts: [String]) -> [Block] {
    texts.enumerated().map { Block(id: .init(rawValue: "x\($0)"), .paragraph(Text($1))) }
}

private func ids(_ blocks: [Block]) -> [String] { blocks.map(\.id.rawValue) }

@Suite struct `A block's id` {
    @Test func `is new where there was nothing before`() {
        #expect(ids(paragraphs(["one", "two"]).named(after: [])) == ["b1", "b2"])
    }

    @Test func `stays when words around it change`() {
        let first = paragraphs(["one", "two", "three"]).named(after: [])
        #expect(ids(paragraphs(["one", "new", "two", "three"]).named(after: first)) == ["b1", "b4", "b2", "b3"])
        #expect(ids(paragraphs(["two", "three"]).named(after: first)) == ["b2", "b3"])
    }

    @Test func `stays when its own words change`() {
        let first = paragraphs(["one", "two", "three"]).named(after: [])
        #expect(ids(paragraphs(["one", "2", "three"]).named(after: first)) == ["b1", "b2", "b3"])
    }

    @Test func `is not given to a block of another kind`() {
        let first = paragraphs(["one", "two"]).named(after: [])
        let second = [first[0], Block(id: .init(rawValue: "x"), .heading(Text("two!"), level: 2))]
        #expect(ids(second.named(after: first)) == ["b1", "b3"])
    }

    @Test func `is never used again`() {
        let first = paragraphs(["one", "two"]).named(after: [])
        let second = paragraphs(["one"]).named(after: first)
        let third = paragraphs(["one", "three"]).named(after: second, retired: Set(first.map(\.id)))
        #expect(ids(third) == ["b1", "b3"])
    }

    @Test func `keeps what the block renders`() {
        let rendered = Block.Rendered(language: .arabic, block: .init(rawValue: "b9"), revision: 3)
        var first = paragraphs(["one", "two"]).named(after: [])
        first[1].renders = rendered
        #expect(paragraphs(["zero", "one", "two"]).named(after: first).last?.renders == rendered)
    }

    @Test func `is unique after any sequence of edits`() {
        var generator = SplitMix(seed: 20_220_628)
        var blocks: [Block] = []
        var retired: Set<Block.ID> = []
        for _ in 0..<200 {
            var texts = blocks.map(\.plain)
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                let at = Int.random(in: 0...texts.count, using: &generator)
                if Bool.random(using: &generator) || texts.isEmpty {
                    texts.insert("t\(Int.random(in: 0..<40, using: &generator))", at: at)
                } else {
                    texts.remove(at: min(at, texts.count - 1))
                }
            }
            retired.formUnion(blocks.map(\.id))
            blocks = paragraphs(texts).named(after: blocks, retired: retired)
            #expect(Set(blocks.map(\.id)).count == blocks.count)
            #expect(blocks.map(\.plain) == texts)
        }
    }
}
