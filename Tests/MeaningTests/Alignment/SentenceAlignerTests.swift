import Foundation
import Meaning
import Testing

/// Two texts as vectors: sentences of the second say what those of the first say, nearly.
private struct MadeTexts {
    private var state: UInt64
    private var common: [Float] = []

    init(seed: UInt64) {
        state = seed
        common = (0..<Encoder.width).map { _ in next() * 0.3 }
    }

    private mutating func next() -> Float {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
    }

    /// What a new sentence means; all of one text have something in common.
    mutating func meaning() -> [Float] { common.map { $0 + next() } }

    /// A sentence that says it, in one language's way.
    mutating func saying(_ meaning: [Float]) -> [Float] { Self.unit(meaning.map { $0 + 0.45 * next() }) }

    /// A sentence that says two things.
    mutating func saying(_ one: [Float], _ other: [Float]) -> [Float] {
        saying(zip(one, other).map { ($0 + $1) / 1.5 })
    }

    static func unit(_ vector: [Float]) -> [Float] {
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return vector.map { $0 / length }
    }

    static func vectors(_ all: [[Float]]) -> Vectors {
        var vectors = Vectors()
        for vector in all { vectors.append(vector) }
        return vectors
    }
}

@Suite struct `Sentences of two texts` {
    private var texts = MadeTexts(seed: 5)

    private func links(_ first: [[Float]], _ second: [[Float]], anchors: [Anchor] = []) -> [[[Int]]] {
        SentenceAligner.links(MadeTexts.vectors(first), MadeTexts.vectors(second), anchors: anchors)
            .map { [$0.first, $0.second] }
    }

    @Test mutating func `are paired in order where nothing was changed`() {
        let meanings = (0..<20).map { _ in texts.meaning() }
        let first = meanings.map { texts.saying($0) }
        let second = meanings.map { texts.saying($0) }
        #expect(links(first, second) == (0..<20).map { [[$0], [$0]] })
    }

    @Test mutating func `have no counterpart where the other text dropped or added them`() {
        let meanings = (0..<16).map { _ in texts.meaning() }
        let first = meanings.map { texts.saying($0) }
        var second = meanings.map { texts.saying($0) }
        second.remove(at: 5)
        second.insert(texts.saying(texts.meaning()), at: 10)
        let found = links(first, second)
        #expect(found.contains([[5], []]) && found.contains([[], [10]]))
        #expect(found.contains([[4], [4]]) && found.contains([[6], [5]]) && found.contains([[11], [11]]))
        #expect(found.count == 17)
    }

    @Test mutating func `are two to one where they were merged`() {
        let meanings = (0..<12).map { _ in texts.meaning() }
        let first = meanings.map { texts.saying($0) }
        var second = meanings.map { texts.saying($0) }
        second.replaceSubrange(3...4, with: [texts.saying(meanings[3], meanings[4])])
        let lengths = (first: first.map { _ in 80 }, second: second.indices.map { $0 == 3 ? 160 : 80 })
        let found = SentenceAligner.links(MadeTexts.vectors(first), MadeTexts.vectors(second), lengths: lengths)
        #expect(found.contains { $0.first == [3, 4] && $0.second == [3] })
        #expect(found.count == 11 && found.allSatisfy(\.isPaired))
    }

    @Test mutating func `are paired between paired neighbours though they say it in another way`() {
        let meanings = (0..<12).map { _ in texts.meaning() }
        let first = meanings.map { texts.saying($0) }
        var second = meanings.map { texts.saying($0) }
        let other = texts.meaning()
        second[6] = texts.saying(zip(meanings[6], other).map { 0.25 * $0 + $1 })
        #expect(links(first, second).contains([[6], [6]]))
    }

    @Test mutating func `are found where they were moved, and marked`() {
        let meanings = (0..<14).map { _ in texts.meaning() }
        let first = meanings.map { texts.saying($0) }
        var second = meanings.map { texts.saying($0) }
        second.insert(second.remove(at: 2), at: 11)
        let found = SentenceAligner.links(MadeTexts.vectors(first), MadeTexts.vectors(second))
        #expect(found.contains { $0.first == [2] && $0.second == [11] && $0.isMoved })
        #expect(found.count { $0.isMoved } == 1 && found.count == 14)
    }

    @Test mutating func `follow the caller's anchors where meaning leaves it open`() {
        // Between two pairs stand two sentences that say different things.
        let meanings = (0..<3).map { _ in texts.meaning() }
        let first = meanings.map { texts.saying($0) }
        var second = meanings.map { texts.saying($0) }
        second[1] = texts.saying(texts.meaning())
        #expect(Set(links(first, second)) == [[[0], [0]], [[1], []], [[], [1]], [[2], [2]]])
        let together = links(first, second, anchors: [Anchor(first: 1, second: 1, weight: 0.25)])
        #expect(together == [[[0], [0]], [[1], [1]], [[2], [2]]])
        let apart = links(first, second, anchors: [Anchor(first: 0, second: 0, weight: -2)])
        #expect(apart.contains([[0], []]) && apart.contains([[], [0]]) && apart.contains([[2], [2]]))
        // Anchors beyond the texts say nothing.
        let beyond = links([first[0]], [second[0]], anchors: [Anchor(first: 7, second: -1, weight: 1)])
        #expect(beyond == [[[0], [0]]])
    }

    @Test(arguments: [(0, 0), (0, 3), (2, 0)])
    mutating func `are alone beside an empty text`(count: Int, otherCount: Int) {
        let first = (0..<count).map { _ in texts.saying(texts.meaning()) }
        let second = (0..<otherCount).map { _ in texts.saying(texts.meaning()) }
        let expected = (0..<count).map { [[$0], []] } + (0..<otherCount).map { [[], [$0]] }
        #expect(links(first, second).sorted { "\($0)" < "\($1)" } == expected.sorted { "\($0)" < "\($1)" })
    }

    @Test mutating func `are named once each, whatever the texts`() {
        for count in [1, 7, 30] {
            let first = (0..<count).map { _ in texts.saying(texts.meaning()) }
            let second = (0..<(count * 2)).map { _ in texts.saying(texts.meaning()) }
            let found = links(first, second)
            #expect(found.flatMap { $0[0] }.sorted() == Array(0..<count))
            #expect(found.flatMap { $0[1] }.sorted() == Array(0..<count * 2))
        }
    }

    @Test mutating func `are paired in a long book as well, behind a long insertion too`() {
        var (first, second): ([[Float]], [[Float]]) = ([], [])
        var gold: [[Int]] = []
        for number in 0..<900 {
            let meaning = texts.meaning()
            if number % 17 != 5 { first.append(texts.saying(meaning)) }
            if number % 23 != 7 { second.append(texts.saying(meaning)) }
            if number % 17 != 5, number % 23 != 7 { gold.append([first.count - 1, second.count - 1]) }
            if number == 300 { for _ in 0..<120 { second.append(texts.saying(texts.meaning())) } }
        }
        let found = links(first, second)
        let pairs = Set(found.filter { $0[0].count == 1 && $0[1].count == 1 }.map { [$0[0][0], $0[1][0]] })
        #expect(gold.count { pairs.contains($0) } > gold.count * 98 / 100)
        #expect(pairs.subtracting(gold).count < gold.count / 50)
        #expect(found.flatMap { $0[0] }.sorted() == Array(first.indices))
        #expect(found.flatMap { $0[1] }.sorted() == Array(second.indices))
    }
}

@Suite(.enabled(if: InstalledModel.isThere, InstalledModel.advice))
struct `Editions of one text` {
    private let english = [
        "The ferry left the harbour at dawn.", "Forty passengers were on board.",
        "The fare has risen by a third.", "The mayor thanked the crew.",
    ]
    private let russian = [
        "На рассвете паром вышел из гавани, на борту было сорок пассажиров.", "Мэр поблагодарил экипаж.",
        "В городе открыли новую библиотеку.",
    ]
    private let arabic = [
        "غادرت العبّارة الميناء عند الفجر.", "وكان على متنها أربعون راكباً.", "شكر رئيس البلدية الطاقم.",
        "افتُتحت مكتبة جديدة في المدينة.",
    ]

    @Test func `stand beside each other in rows`() throws {
        let aligner = SentenceAligner(try InstalledModel.required())
        let rows = try aligner.rows(among: [english, russian, arabic])
        let sentences = rows.map(\.sentences)
        #expect(sentences.contains([[0, 1], [0], [0, 1]]))
        #expect(sentences.contains([[2], [], []]))
        #expect(sentences.contains([[3], [1], [2]]))
        // What the first lacks is found between the others.
        #expect(sentences.contains([[], [2], [3]]))
        #expect(rows.first?.width == 3 && rows.last?.width == 2)
        for (edition, texts) in [english, russian, arabic].enumerated() {
            #expect(sentences.flatMap { $0[edition] }.sorted() == Array(texts.indices))
        }
    }

    @Test func `are linked by the sentences inside them`() throws {
        let aligner = SentenceAligner(try InstalledModel.required())
        let lines = [
            "The ferry left the harbour at dawn, with forty passengers and a crew of six on board.", "Nobody was hurt.",
            "The mayor thanked the crew.",
        ]
        // The short sentence is lost in the vector of the long line that it was joined to.
        let joined = [
            "На рассвете паром вышел из гавани, на борту было сорок пассажиров и шесть членов экипажа. Никто не пострадал.",
            "Мэр поблагодарил экипаж.",
        ]
        #expect(try aligner.links(lines, joined).map { [$0.first, $0.second] } == [[[0, 1], [0]], [[2], [1]]])
        // Each side joined another sentence to the middle one.
        let crossed = [
            [lines[0], "\(lines[1]) \(lines[2])"],
            ["На рассвете паром вышел из гавани, на борту было сорок пассажиров. Никто не пострадал.", joined[1]],
        ]
        #expect(try aligner.links(crossed[0], crossed[1]).map { [$0.first, $0.second] } == [[[0, 1], [0, 1]]])
    }

    @Test func `are rows of their own where there is one edition or none`() throws {
        let aligner = SentenceAligner(try InstalledModel.required())
        #expect(try aligner.rows(among: []).isEmpty)
        #expect(try aligner.rows(among: [english]).map(\.sentences) == [[[0]], [[1]], [[2]], [[3]]])
        let rows = try aligner.rows(among: [[], english, []])
        #expect(rows.map(\.sentences) == (0..<4).map { [[], [$0], []] })
    }

    @Test func `are linked the same whether vectors are given or made`() throws {
        let encoder = try InstalledModel.required()
        let aligner = SentenceAligner(encoder)
        let made = try aligner.links(english, arabic)
        let given = try aligner.links(
            english, vectors: encoder.encode(english), arabic, vectors: encoder.encode(arabic))
        #expect(made.map(\.first) == given.map(\.first) && made.map(\.second) == given.map(\.second))
    }
}
