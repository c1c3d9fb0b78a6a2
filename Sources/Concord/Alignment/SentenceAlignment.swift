/// Finds which sentences of two editions render each other.
///
/// Dynamic programming over both in their order (W. Gale and K. Church, "A program for aligning sentences in bilingual
/// corpora", 1993), where besides the lengths what the sentences share speaks: numbers, dates, names, words in the same
/// letters. Cost: the product of the two counts, within a band around the diagonal.
struct SentenceAlignment {
    private let one: [PlacedSentence]
    private let other: [PlacedSentence]
    private let ratio: Double
    private let common: CommonKeys
    /// Letters before each sentence.
    private let letters: (one: [Int], other: [Int])

    init(_ one: [PlacedSentence], _ other: [PlacedSentence]) {
        self.one = one
        self.other = other
        common = CommonKeys(one.map(\.reading.keys), other.map(\.reading.keys))
        self.letters = (Self.sums(one.map(\.reading.letters)), Self.sums(other.map(\.reading.letters)))
        let letters = (
            one.reduce(0) { $0 + $1.reading.letters }, other.reduce(0) { $0 + $1.reading.letters }
        )
        // How much longer one language says the same; bounded, since a dropped sentence must not pass for it.
        let measured = Double(letters.1 + 20) / Double(letters.0 + 20)
        ratio = min(1.3, max(0.75, measured))
    }

    /// The sums of the first so many numbers, from none of them.
    private static func sums(_ numbers: [Int]) -> [Int] {
        var sums = [0]
        sums.reserveCapacity(numbers.count + 1)
        var sum = 0
        for number in numbers {
            sum += number
            sums.append(sum)
        }
        return sums
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
                    guard
                        let cost = cost(row - rows..<row, column - columns..<column, under: best - before)
                    else { continue }
                    if before + cost < best { (best, move) = (before + cost, (rows, columns)) }
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

    /// What it costs that sentences render each other; nil where it is surely more than `limit`.
    private func cost(_ rows: Range<Int>, _ columns: Range<Int>, under limit: Double) -> Double? {
        if rows.isEmpty || columns.isEmpty { return Self.missing * Double(rows.count + columns.count) }
        let lengths = (
            letters.one[rows.upperBound] - letters.one[rows.lowerBound],
            letters.other[columns.upperBound] - letters.other[columns.lowerBound]
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
        // Blocks that bear one name render each other; those that bear different ones don't.
        if let mine = one[rows.lowerBound].blockID, let theirs = other[columns.lowerBound].blockID {
            cost += mine == theirs ? -6 : 12
        }
        if rows.count == 1, columns.count == 1 { return cost - common.worth(rows.lowerBound, columns.lowerBound) }
        // Most that is tried shares too little to be worth a closer look.
        guard cost - common.mostWorth(rows, columns) < limit else { return nil }
        return cost - common.worth(rows, columns)
    }

    private static let missing = 5.0
}
