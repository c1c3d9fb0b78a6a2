/// Finds which sentences of two editions render each other.
///
/// Dynamic programming over both in their order (W. Gale and K. Church, "A program for aligning sentences in bilingual
/// corpora", 1993), where besides the lengths what the sentences share speaks: numbers, dates, names, words in the same
/// letters. Cost: the product of the two counts, within a band around the diagonal.
struct SentenceAlignment {
    private let one: [PlacedSentence]
    private let other: [PlacedSentence]
    private let keys: (one: [[UInt64: Double]], other: [[UInt64: Double]])
    private let ratio: Double

    init(_ one: [PlacedSentence], _ other: [PlacedSentence]) {
        self.one = one
        self.other = other
        keys = (one.map { SentenceKeys.keys(of: $0.reading) }, other.map { SentenceKeys.keys(of: $0.reading) })
        let letters = (
            one.reduce(0) { $0 + $1.reading.letters }, other.reduce(0) { $0 + $1.reading.letters }
        )
        // How much longer one language says the same; bounded, since a dropped sentence must not pass for it.
        let measured = Double(letters.1 + 20) / Double(letters.0 + 20)
        ratio = min(1.3, max(0.75, measured))
    }

    /// The beads, in the order of the texts.
    func beads() -> [Bead] {
        if one.isEmpty || other.isEmpty {
            return one.indices.map { Bead(one: [$0], other: [], fit: Self.loneFit) }
                + other.indices.map { Bead(one: [], other: [$0], fit: Self.loneFit) }
        }
        if min(one.count, other.count) == 1, max(one.count, other.count) <= 3 {
            return [Bead(one: Array(one.indices), other: Array(other.indices))]
        }
        let width = other.count + 1
        var costs = Array(repeating: Double.infinity, count: (one.count + 1) * width)
        var moves = Array(repeating: (0, 0), count: costs.count)
        costs[0] = 0
        let band = 40 + abs(one.count - other.count)
        for row in 0...one.count {
            let middle = row * other.count / max(1, one.count)
            for column in max(0, middle - band)...min(other.count, middle + band) where row + column > 0 {
                var best = Double.infinity
                var move = (0, 0)
                for (rows, columns) in Self.moves where row >= rows && column >= columns {
                    let before = costs[(row - rows) * width + column - columns]
                    guard before < best else { continue }
                    let cost = before + self.cost(row - rows..<row, column - columns..<column)
                    if cost < best { (best, move) = (cost, (rows, columns)) }
                }
                costs[row * width + column] = best
                moves[row * width + column] = move
            }
        }
        var beads: [Bead] = []
        var (row, column) = (one.count, other.count)
        while row > 0 || column > 0 {
            let (rows, columns) = moves[row * width + column]
            guard rows + columns > 0 else { break }
            beads.append(
                Bead(
                    one: Array(row - rows..<row), other: Array(column - columns..<column),
                    fit: rows == 0 || columns == 0 ? Self.loneFit : 1))
            (row, column) = (row - rows, column - columns)
        }
        return beads.reversed()
    }

    /// How often a sentence that is left alone has no counterpart indeed.
    private static let loneFit = 0.6

    private static let moves = [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1)]

    private func cost(_ rows: Range<Int>, _ columns: Range<Int>) -> Double {
        if rows.isEmpty || columns.isEmpty { return Self.missing * Double(rows.count + columns.count) }
        let lengths = (
            rows.reduce(0) { $0 + one[$1].reading.letters }, columns.reduce(0) { $0 + other[$1].reading.letters }
        )
        let mean = (Double(lengths.0) + Double(lengths.1) / ratio) / 2
        let deviation = (Double(lengths.1) - Double(lengths.0) * ratio) / (max(10, mean) * 6.8).squareRoot()
        var cost = min(12, deviation * deviation / 2)
        switch (rows.count, columns.count) {
        case (1, 1): break
        case (1, 2), (2, 1): cost += 2.5
        case (2, 2): cost += 5
        default: cost += 5
        }
        cost -= shared(rows, columns)
        // Blocks that bear one name render each other; those that bear different ones don't.
        if let mine = one[rows.lowerBound].blockID, let theirs = other[columns.lowerBound].blockID {
            cost += mine == theirs ? -6 : 12
        }
        return cost
    }

    private static let missing = 5.0

    private func shared(_ rows: Range<Int>, _ columns: Range<Int>) -> Double {
        var sum = 0.0
        var lost = 0.0
        func has(_ key: UInt64, _ keys: [[UInt64: Double]], _ range: Range<Int>) -> Bool {
            range.contains { keys[$0][key] != nil }
        }
        for row in rows {
            for (key, weight) in keys.one[row] {
                if has(key, keys.other, columns) { sum += weight } else { lost += weight }
            }
        }
        for column in columns {
            for (key, weight) in keys.other[column] where !has(key, keys.one, rows) { lost += weight }
        }
        return min(8, 1.5 * sum) - min(3, 0.25 * lost)
    }
}
