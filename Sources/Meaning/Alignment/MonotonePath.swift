/// The best way through two lists of sentences that crosses nothing: dynamic programming over links of all shapes.
struct MonotonePath {
    /// What its links are worth together.
    let worth: Float
    /// Its links, in order; sentences without a counterpart are in none.
    let links: [SentenceLink]

    /// How much nearer than the mean of its sentences a run may turn out to be.
    private static let doubt: Float = 0.12
    private static let impossible = -Float.infinity

    /// Finds it among the sentences that are listed, which may skip some.
    ///
    /// Cost: the product of the lengths of the lists.
    init(_ own: [Int], _ others: [Int], in table: PairTable) throws(ModelError) {
        let (rows, columns) = (own.count, others.count)
        let shapes = AlignmentWeights.shapes
        let width = columns + 1
        let lefts = (1...SentenceSpan.most).map { count in
            own.indices.dropLast(count - 1).map { table.facts(ofFirst: SentenceSpan(own[$0..<$0 + count])) }
        }
        let rights = (1...SentenceSpan.most).map { count in
            others.indices.dropLast(count - 1).map { table.facts(ofSecond: SentenceSpan(others[$0..<$0 + count])) }
        }
        // What a link of each shape is worth that begins at a row and a column. Runs whose mean vectors say that the
        // link could be worth something get a vector of their own.
        var worths = shapes.map { _ in [Float](repeating: Self.impossible, count: rows * width) }
        var promising: [(kind: Int, row: Int, column: Int)] = []
        for (kind, shape) in shapes.enumerated() {
            let least = table.leastEstimate(shape.0, shape.1) - Self.doubt
            for row in lefts[shape.0 - 1].indices {
                for column in rights[shape.1 - 1].indices {
                    let (left, right) = (lefts[shape.0 - 1][row], rights[shape.1 - 1][column])
                    if kind == 0 {
                        worths[0][row * width + column] = table.worth(left.span[0], right.span[0])
                    } else {
                        let estimate = table.estimate(left, right)
                        guard estimate > least, table.worth(left, right, cosine: estimate + Self.doubt) > 0 else {
                            continue
                        }
                        promising.append((kind, row, column))
                        table.first.want(left.span)
                        table.second.want(right.span)
                    }
                }
            }
        }
        try table.prepare()
        for (kind, row, column) in promising {
            let (left, right) = (lefts[shapes[kind].0 - 1][row], rights[shapes[kind].1 - 1][column])
            worths[kind][row * width + column] = table.worth(
                left, right, cosine: table.cosine(left.span, right.span))
        }

        var best = [Float](repeating: 0, count: (rows + 1) * width)
        var steps = [UInt8](repeating: 0, count: (rows + 1) * width)
        let (skipsFirst, skipsSecond) = (UInt8(shapes.count), UInt8(shapes.count + 1))
        for row in 0...rows {
            for column in 0...columns where row + column > 0 {
                var most = Self.impossible
                var step = skipsFirst
                if row > 0 { most = best[(row - 1) * width + column] }
                if column > 0, best[row * width + column - 1] > most {
                    most = best[row * width + column - 1]
                    step = skipsSecond
                }
                for (kind, shape) in shapes.enumerated() where row >= shape.0 && column >= shape.1 {
                    let start = (row - shape.0) * width + column - shape.1
                    let worth = best[start] + worths[kind][start]
                    if worth > most {
                        most = worth
                        step = UInt8(kind)
                    }
                }
                best[row * width + column] = most
                steps[row * width + column] = step
            }
        }
        worth = best[best.count - 1]
        var links: [SentenceLink] = []
        var (row, column) = (rows, columns)
        while row > 0 || column > 0 {
            switch steps[row * width + column] {
            case skipsFirst: row -= 1
            case skipsSecond: column -= 1
            case let kind:
                let shape = shapes[Int(kind)]
                (row, column) = (row - shape.0, column - shape.1)
                let (left, right) = (lefts[shape.0 - 1][row].span, rights[shape.1 - 1][column].span)
                links.append(
                    SentenceLink(
                        first: left.sentences, second: right.sentences, similarity: table.cosine(left, right)))
            }
        }
        self.links = links.reversed()
    }
}
