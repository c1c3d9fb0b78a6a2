/// The best way through two lists of sentences that crosses nothing: dynamic programming over links of all shapes.
struct MonotonePath {
    /// What its links are worth together.
    let worth: Float
    /// Its links, in order; sentences without a counterpart are in none.
    let links: [SentenceLink]

    /// Finds it among the sentences that are listed, which may skip some.
    ///
    /// Cost: the product of the lengths of the lists.
    init(_ own: [Int], _ others: [Int], in table: PairTable) throws(ModelError) {
        let (rows, columns) = (own.count, others.count)
        let shapes = AlignmentWeights.shapes
        // Runs whose mean vectors say that the link could be worth something get a vector of their own.
        var promising = [Bool](repeating: false, count: shapes.count * (rows + 1) * (columns + 1))
        for row in 0..<rows {
            for column in 0..<columns {
                for (kind, shape) in shapes.enumerated().dropFirst() {
                    guard row + shape.0 <= rows, column + shape.1 <= columns else { continue }
                    let (left, right) = (own[row..<row + shape.0], others[column..<column + shape.1])
                    let estimate = table.estimate(left, right)
                    guard table.worth(left, right, cosine: estimate + 0.12) > 0 else { continue }
                    promising[(kind * (rows + 1) + row + shape.0) * (columns + 1) + column + shape.1] = true
                    table.first.want(Array(left))
                    table.second.want(Array(right))
                }
            }
        }
        try table.first.prepare(with: table.encoder)
        try table.second.prepare(with: table.encoder)

        var best = [Float](repeating: 0, count: (rows + 1) * (columns + 1))
        var steps = [UInt8](repeating: 0, count: (rows + 1) * (columns + 1))
        let (skipsFirst, skipsSecond) = (UInt8(shapes.count), UInt8(shapes.count + 1))
        for row in 0...rows {
            for column in 0...columns where row + column > 0 {
                var most = -Float.infinity
                var step = skipsFirst
                if row > 0 { most = best[(row - 1) * (columns + 1) + column] }
                if column > 0, best[row * (columns + 1) + column - 1] > most {
                    most = best[row * (columns + 1) + column - 1]
                    step = skipsSecond
                }
                for (kind, shape) in shapes.enumerated() where row >= shape.0 && column >= shape.1 {
                    guard kind == 0 || promising[(kind * (rows + 1) + row) * (columns + 1) + column] else { continue }
                    let (left, right) = (own[row - shape.0..<row], others[column - shape.1..<column])
                    let worth =
                        best[(row - shape.0) * (columns + 1) + column - shape.1]
                        + table.worth(left, right, cosine: Self.cosine(left, right, table))
                    if worth > most {
                        most = worth
                        step = UInt8(kind)
                    }
                }
                best[row * (columns + 1) + column] = most
                steps[row * (columns + 1) + column] = step
            }
        }
        worth = best[best.count - 1]
        var links: [SentenceLink] = []
        var (row, column) = (rows, columns)
        while row > 0 || column > 0 {
            switch steps[row * (columns + 1) + column] {
            case skipsFirst: row -= 1
            case skipsSecond: column -= 1
            case let kind:
                let shape = shapes[Int(kind)]
                let (left, right) = (own[row - shape.0..<row], others[column - shape.1..<column])
                links.append(
                    SentenceLink(
                        first: Array(left), second: Array(right), similarity: Self.cosine(left, right, table)))
                (row, column) = (row - shape.0, column - shape.1)
            }
        }
        self.links = links.reversed()
    }

    private static func cosine(_ own: ArraySlice<Int>, _ others: ArraySlice<Int>, _ table: PairTable) -> Float {
        if own.count == 1, others.count == 1 { return table.cosine(own[own.startIndex], others[others.startIndex]) }
        return table.first.similarity(Array(own), Array(others), of: table.second)
    }
}
