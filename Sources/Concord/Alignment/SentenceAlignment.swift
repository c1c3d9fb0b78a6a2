/// Finds which sentences of two editions render each other.
///
/// Dynamic programming over both in their order (W. Gale and K. Church, "A program for aligning sentences in bilingual
/// corpora", 1993), where besides the lengths what the sentences share speaks: numbers, dates, names, words in the same
/// letters. Cost: the places of a band around the diagonal.
struct SentenceAlignment {
    private let band: AlignmentBand
    private let grid: AlignmentGrid

    init(_ first: EditionReading, _ second: EditionReading) {
        let (one, other) = (first.sentences, second.sentences)
        let band = AlignmentBand(rows: one.count, columns: other.count)
        let letters = (one: one.map(\.reading.letters), other: other.map(\.reading.letters))
        // How much longer one language says the same; bounded, since a dropped sentence must not pass for it.
        let measured = Double(letters.other.reduce(20, +)) / Double(letters.one.reduce(20, +))
        var names: [String: Int] = [:]
        let blocks = (Self.numbers(one, &names), Self.numbers(other, &names))
        let columns = one.indices.map { band.columns(beside: $0, longest: AlignmentGrid.longestStretch) }
        self.band = band
        grid = AlignmentGrid(
            band, CommonKeys(first, second, in: columns), letters: letters, blocks: blocks,
            ratio: min(1.3, max(0.75, measured)))
    }

    /// The number of each sentence's block among those that have names.
    private static func numbers(_ sentences: [PlacedSentence], _ names: inout [String: Int]) -> [Int] {
        sentences.map { sentence in
            guard let name = sentence.blockID else { return -1 }
            if let number = names[name] { return number }
            names[name] = names.count
            return names.count - 1
        }
    }

    /// The beads, in the order of the texts.
    func beads() -> [Bead] {
        let (rows, columns) = (band.rows, band.columns)
        if rows == 0 || columns == 0 {
            return (0..<rows).map { Bead(one: [$0], other: [], fit: Self.loneFit) }
                + (0..<columns).map { Bead(one: [], other: [$0], fit: Self.loneFit) }
        }
        if min(rows, columns) == 1, max(rows, columns) <= 3 {
            return [Bead(one: Array(0..<rows), other: Array(0..<columns))]
        }
        let ways = grid.bestMoves()
        var beads: [Bead] = []
        var (row, column) = (rows, columns)
        while row > 0 || column > 0 {
            let way = ways[row][column - band.places(at: row).lowerBound]
            guard way >= 0 else { break }
            let move = AlignmentGrid.moves[Int(way)]
            beads.append(
                Bead(
                    one: Array(row - move.rows..<row), other: Array(column - move.columns..<column),
                    fit: move.rows == 0 || move.columns == 0 ? Self.loneFit : 1))
            (row, column) = (row - move.rows, column - move.columns)
        }
        return beads.reversed()
    }

    /// How often a sentence that is left alone has no counterpart indeed.
    private static let loneFit = 0.6
}
