/// Finds which sentences of two editions render each other.
///
/// Dynamic programming over both in their order (W. Gale and K. Church, "A program for aligning sentences in bilingual
/// corpora", 1993), where besides the lengths what the sentences share speaks: numbers, dates, names, words in the same
/// letters. Cost: the places of a band around the diagonal.
///
/// A narrow band is tried first, and a broad one where the way through that doesn't convince.
struct SentenceAlignment {
    private let common: CommonKeys
    private let letters: (one: [Int], other: [Int])
    private let blocks: (one: [Int], other: [Int])
    /// How many letters of the other text say what one of the one does.
    private let ratio: Double

    init(_ first: EditionReading, _ second: EditionReading) {
        let (one, other) = (first.sentences, second.sentences)
        letters = (one: one.map(\.reading.letters), other: other.map(\.reading.letters))
        // Bounded, since a dropped sentence must not pass for a language that is longer.
        ratio = min(1.3, max(0.75, Double(letters.other.reduce(20, +)) / Double(letters.one.reduce(20, +))))
        var names: [String: Int] = [:]
        blocks = (Self.numbers(one, &names), Self.numbers(other, &names))
        let band = AlignmentBand(rows: one.count, columns: other.count, .far)
        common = CommonKeys(
            first, second, in: one.indices.map { band.columns(beside: $0, longest: AlignmentGrid.longestStretch) })
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
        let (rows, columns) = (letters.one.count, letters.other.count)
        if rows == 0 || columns == 0 {
            return (0..<rows).map { Bead(one: [$0], other: [], fit: Self.loneFit) }
                + (0..<columns).map { Bead(one: [], other: [$0], fit: Self.loneFit) }
        }
        if min(rows, columns) == 1, max(rows, columns) <= 3 {
            return [Bead(one: Array(0..<rows), other: Array(0..<columns))]
        }
        let near = way(through: AlignmentBand(rows: rows, columns: columns, .near))
        return isConvincing(near) ? near.beads : way(through: AlignmentBand(rows: rows, columns: columns, .far)).beads
    }

    /// The cheapest way through a band.
    private struct Way {
        var beads: [Bead] = []
        /// Whether it comes near to the edge of its band.
        var isAtEdge = false
    }

    private func way(through band: AlignmentBand) -> Way {
        let best = AlignmentGrid(band, common, letters: letters, blocks: blocks, ratio: ratio).bestMoves()
        var found = Way()
        var (row, column) = (band.rows, band.columns)
        while row > 0 || column > 0 {
            if band.isAtEdge(row, column) { found.isAtEdge = true }
            let last = best.moves[best.starts[row] + column - band.places(at: row).lowerBound]
            guard last >= 0 else { break }
            let move = AlignmentGrid.moves[Int(last)]
            found.beads.append(
                Bead(
                    one: Array(row - move.rows..<row), other: Array(column - move.columns..<column),
                    fit: move.rows == 0 || move.columns == 0 ? Self.loneFit : 1))
            (row, column) = (row - move.rows, column - move.columns)
        }
        found.beads.reverse()
        return found
    }

    /// Whether a way goes where the sentences have something in common: it stays off the edge, leads past no two blocks
    /// of different names, and finds most of what a sentence shares with any.
    private func isConvincing(_ way: Way) -> Bool {
        guard !way.isAtEdge else { return false }
        var (found, most) = (Float.zero, Float.zero)
        var sums = Array(repeating: Float.zero, count: letters.other.count)
        for bead in way.beads {
            for row in bead.one {
                let shared = common.shared(of: row)
                for entry in shared { sums[entry.column] += entry.weights.one }
                most += shared.reduce(0) { max($0, sums[$1.column]) }
                found += bead.other.reduce(0) { max($0, sums[$1]) }
                for entry in shared { sums[entry.column] = 0 }
                let name = blocks.one[row]
                if name >= 0, bead.other.contains(where: { blocks.other[$0] >= 0 && blocks.other[$0] != name }) {
                    return false
                }
            }
        }
        return found >= Self.leastFound * most
    }

    /// The part of what sentences share at best that a way must find.
    private static let leastFound: Float = 0.85
    /// How often a sentence that is left alone has no counterpart indeed.
    private static let loneFit = 0.6
}
