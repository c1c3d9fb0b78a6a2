/// A word of one of three sentences that nothing in the two others is like, where these have words that render each other
/// and that nothing in the first is like.
public struct WordStranger: Sendable, Hashable {
    /// The sentence that the word stands in, of the three.
    public var sentence: Int
    /// The other two.
    public var others: [Int]
    /// The word, by its place in its sentence.
    public var word: Int
    /// Those of the others that render each other, in the order of `others`.
    public var counterparts: [Int]
    /// How alike the word is to whatever in the others is nearest to it.
    public var likeness: Float
    /// How alike it is to the nearer of the counterparts.
    public var direct: Float
    /// How alike the counterparts are to whatever in the word's sentence is nearest to them.
    public var rendering: Float
    /// How many words it stands from where the links beside the counterparts would have it, both sentences together.
    public var apart: Int
    /// How many more words of its sentence nothing in the others is like.
    public var loners: Int
}

extension WordAligner {
    /// The words of each of three sentences that stand where the two others agree on another.
    ///
    /// A word and a counterpart come once. `asked`: the words of each sentence that are looked at, by their places; the
    /// others count as links. Cost: the product of the lengths of the sentences.
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    public func strangers(among sentences: [WordSentence], asked: [Set<Int>]) throws(ModelError) -> [WordStranger] {
        guard sentences.count == 3, asked.count == 3, asked.allSatisfy({ !$0.isEmpty }) else { return [] }
        var links: [WordTable.Mutual] = []
        for (one, other) in [(0, 1), (0, 2), (1, 2)] {
            let table = try table(sentences[one], sentences[other])
            links.append(WordTable.Mutual(table, matching(table).mutual))
        }
        func between(_ one: Int, _ other: Int) -> WordTable.Mutual {
            one < other ? links[one + other - 1] : links[one + other - 1].turned
        }
        return (0..<3).flatMap { odd in
            let others = [0, 1, 2].filter { $0 != odd }
            return StrangerSearch(
                odd: odd, others: others, asked: asked, toFirst: between(odd, others[0]),
                toSecond: between(odd, others[1]), between: between(others[0], others[1])
            ).strangers()
        }
    }
}

/// Looks for the words of one sentence that two others have another for.
private struct StrangerSearch {
    let odd: Int
    let others: [Int]
    let asked: [Set<Int>]
    /// From the odd sentence to either of the others, and from the first of these to the second.
    let toFirst: WordTable.Mutual
    let toSecond: WordTable.Mutual
    let between: WordTable.Mutual

    /// How alike counterparts are at least, and how alike links that tell where a word should stand.
    private static let leastAgreement: Float = 0.5
    private static let leastAnchor: Float = 0.55
    /// What is more alike than this is a rendering, however free.
    private static let mostLikeness: Float = 0.56
    private static let mostDirect: Float = 0.48
    private static let mostRendering: Float = 0.68
    private static let lonely: Float = 0.62
    private static let farthest = 12

    func strangers() -> [WordStranger] {
        let (first, second) = (toFirst.table, toSecond.table)
        let likeness = first.rows.enumerated().filter { asked[odd].contains($0.element) }.map { row, word in
            (row: row, word: word, likeness: max(first.best(inRow: row), second.best(inRow: row)))
        }
        let loners = likeness.count { $0.likeness < Self.lonely }
        let unlike = likeness.filter { $0.likeness < Self.mostLikeness }
        let anchors = (toFirst.pairs(atLeast: Self.leastAnchor), toSecond.pairs(atLeast: Self.leastAnchor))
        guard !unlike.isEmpty, !anchors.0.isEmpty, !anchors.1.isEmpty else { return [] }
        var found: [(worth: Float, stranger: WordStranger)] = []
        for (one, other) in between.pairs(atLeast: Self.leastAgreement) {
            let words = (between.table.rows[one], between.table.columns[other])
            guard asked[others[0]].contains(words.0), asked[others[1]].contains(words.1) else { continue }
            let rendering = max(first.best(inColumn: one), second.best(inColumn: other))
            guard rendering < Self.mostRendering else { continue }
            for word in unlike {
                let direct = max(first[word.row, one], second[word.row, other])
                let apart =
                    Self.apart(word.row, one, anchors.0) + Self.apart(word.row, other, anchors.1)
                guard direct < Self.mostDirect, apart <= Self.farthest else { continue }
                let stranger = WordStranger(
                    sentence: odd, others: others, word: word.word, counterparts: [words.0, words.1],
                    likeness: word.likeness, direct: direct, rendering: rendering, apart: apart, loners: loners - 1)
                let farness = Float(apart) / Float(Self.farthest)
                found.append((between.table[one, other] - rendering - word.likeness - 0.5 * farness, stranger))
            }
        }
        return Self.each(found.sorted { $0.worth > $1.worth }.map(\.stranger))
    }

    /// The first of those that share a word or a counterpart.
    private static func each(_ strangers: [WordStranger]) -> [WordStranger] {
        var (words, counterparts) = (Set<Int>(), Set<Int>())
        return strangers.filter { stranger in
            guard !words.contains(stranger.word), !counterparts.contains(stranger.counterparts[0]) else { return false }
            words.insert(stranger.word)
            counterparts.insert(stranger.counterparts[0])
            return true
        }
    }

    /// How far a word stands from where it would beside the nearest link.
    private static func apart(_ row: Int, _ column: Int, _ links: [(row: Int, column: Int)]) -> Int {
        links.map { abs(row - $0.row) + abs(column - $0.column) }.min() ?? farthest
    }
}

extension WordTable {
    /// A table with the rows and columns of which each is the other's best.
    struct Mutual {
        let table: WordTable
        private let links: [(row: Int, column: Int)]

        init(_ table: WordTable, _ links: [(row: Int, column: Int)]) { (self.table, self.links) = (table, links) }

        /// Those that are so much alike.
        func pairs(atLeast least: Float) -> [(row: Int, column: Int)] {
            links.filter { table[$0.row, $0.column] >= least }
        }

        /// The same with rows and columns changed.
        var turned: Mutual { Mutual(table.turned, links.map { ($0.column, $0.row) }) }
    }

    /// The cosine of a row's and a column's words.
    subscript(row: Int, column: Int) -> Float { cosines[row * columns.count + column] }

    func best(inRow row: Int) -> Float { cosines[row * columns.count..<(row + 1) * columns.count].max() ?? 0 }

    func best(inColumn column: Int) -> Float { rows.indices.map { self[$0, column] }.max() ?? 0 }
}
