/// The best way through two lists of sentences that crosses nothing: dynamic programming over links of all shapes.
struct MonotonePath {
    /// What its links are worth together.
    let worth: Float
    /// Its links, in order; sentences without a counterpart are in none.
    let links: [SentenceLink]

    /// Finds it among the sentences that are listed, which may skip some.
    ///
    /// Cost: the product of the lengths of the lists, a few times. What links of several are worth is reckoned when they
    /// are on the best way by what they are worth at most; then the best way is looked for again.
    init(_ own: [Int], _ others: [Int], among runs: RunLinks) throws(ModelError) {
        let grid = Grid(own, others, runs)
        while true {
            let (worth, steps) = grid.best()
            let unknown = steps.compactMap { $0.run }.filter { !runs.candidates[$0].isKnown }
            guard unknown.isEmpty else {
                try runs.reckon(unknown)
                continue
            }
            self.worth = worth
            links = steps.map { step in
                let (first, second) =
                    step.run.map { (runs.candidates[$0].first, runs.candidates[$0].second) }
                    ?? (SentenceSpan(own[step.row]), SentenceSpan(others[step.column]))
                return SentenceLink(
                    first: first.sentences, second: second.sentences, similarity: runs.table.cosine(first, second))
            }
            return
        }
    }

    /// The places between the sentences of two lists, and the links that lead from one to another.
    private struct Grid {
        /// A link on the way, and where it begins.
        struct Step {
            let row: Int
            let column: Int
            /// The candidate, of a link of several.
            let run: Int?
        }

        private let own: [Int]
        private let others: [Int]
        private let runs: RunLinks
        private let width: Int
        /// The links of several that end at each place: the first of them, and behind each the next; 0 is none.
        private var heads: [Int32]
        private var entries: [Entry] = [Entry(run: 0, next: 0)]

        private struct Entry {
            let run: Int
            let next: Int32
        }

        init(_ own: [Int], _ others: [Int], _ runs: RunLinks) {
            self.own = own
            self.others = others
            self.runs = runs
            width = others.count + 1
            heads = [Int32](repeating: 0, count: (own.count + 1) * width)
            let table = runs.table
            let (rows, columns) = (Self.places(own, table.firsts), Self.places(others, table.seconds))
            for place in 0..<runs.neighbourly {
                let candidate = runs.candidates[place]
                guard let row = Self.end(candidate.first, rows, table.firsts.lowerBound),
                    let column = Self.end(candidate.second, columns, table.seconds.lowerBound)
                else { continue }
                add(place, endingAt: row * width + column)
            }
            guard own.count < table.firsts.count || others.count < table.seconds.count else { return }
            addGaps()
        }

        /// Where each sentence stands in a list; -1 where it isn't in it.
        private static func places(_ list: [Int], _ sentences: Range<Int>) -> [Int] {
            var places = [Int](repeating: -1, count: sentences.count)
            for (place, sentence) in list.enumerated() { places[sentence - sentences.lowerBound] = place }
            return places
        }

        /// The place behind a run; nil where a sentence of it isn't in the list.
        private static func end(_ span: SentenceSpan, _ places: [Int], _ start: Int) -> Int? {
            var end = -1
            for at in 0..<span.count {
                end = places[span[at] - start]
                guard end >= 0 else { return nil }
            }
            return end + 1
        }

        private mutating func add(_ run: Int, endingAt place: Int) {
            entries.append(Entry(run: run, next: heads[place]))
            heads[place] = Int32(entries.count - 1)
        }

        /// Adds the links of runs that others were taken out from between.
        private mutating func addGaps() {
            func isGap(_ list: [Int], _ start: Int, _ count: Int) -> Bool {
                list[start + count - 1] - list[start] >= count
            }
            func facts(_ list: [Int], _ count: Int, _ facts: (SentenceSpan) -> SpanFacts) -> [SpanFacts] {
                list.indices.dropLast(count - 1).map { facts(SentenceSpan(list[$0..<$0 + count])) }
            }
            let lefts = (1...SentenceSpan.most).map { facts(own, $0, runs.facts(ofFirst:)) }
            let rights = (1...SentenceSpan.most).map { facts(others, $0, runs.facts(ofSecond:)) }
            for (count, otherCount) in AlignmentWeights.shapes.dropFirst() {
                let columns = others.indices.dropLast(otherCount - 1)
                let gaps = columns.filter { isGap(others, $0, otherCount) }
                for (row, left) in lefts[count - 1].enumerated() {
                    for column in isGap(own, row, count) ? Array(columns) : gaps {
                        guard let run = runs.place(left, rights[otherCount - 1][column]) else { continue }
                        add(run, endingAt: (row + count) * width + column + otherCount)
                    }
                }
            }
        }

        /// The best way by what is known so far.
        func best() -> (worth: Float, steps: [Step]) {
            var best = [Float](repeating: 0, count: heads.count)
            // The entry of a link of several, or one of these.
            let (skipsFirst, skipsSecond, pairs) = (Int32(-1), Int32(-2), Int32(-3))
            var ways = [Int32](repeating: skipsSecond, count: heads.count)
            for row in 1..<own.count + 1 { ways[row * width] = skipsFirst }
            for row in 1..<own.count + 1 {
                for column in 1..<width {
                    let place = row * width + column
                    var (most, way) = (best[place - width], skipsFirst)
                    if best[place - 1] > most { (most, way) = (best[place - 1], skipsSecond) }
                    let paired = best[place - width - 1] + runs.table.worth(own[row - 1], others[column - 1])
                    if paired > most { (most, way) = (paired, pairs) }
                    var entry = heads[place]
                    while entry > 0 {
                        let candidate = runs.candidates[entries[Int(entry)].run]
                        let start = place - candidate.first.count * width - candidate.second.count
                        if best[start] + candidate.worth > most { (most, way) = (best[start] + candidate.worth, entry) }
                        entry = entries[Int(entry)].next
                    }
                    best[place] = most
                    ways[place] = way
                }
            }
            var steps: [Step] = []
            var (row, column) = (own.count, others.count)
            while row > 0 || column > 0 {
                switch ways[row * width + column] {
                case skipsFirst: row -= 1
                case skipsSecond: column -= 1
                case pairs:
                    (row, column) = (row - 1, column - 1)
                    steps.append(Step(row: row, column: column, run: nil))
                case let entry:
                    let run = entries[Int(entry)].run
                    row -= runs.candidates[run].first.count
                    column -= runs.candidates[run].second.count
                    steps.append(Step(row: row, column: column, run: run))
                }
            }
            return (best[best.count - 1], steps.reversed())
        }
    }
}
