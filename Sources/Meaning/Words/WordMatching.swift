import Foundation

/// The links that the cosines of two sentences' words give.
///
/// First the pairs of which each is the other's best, which pull what stands beside them along until nothing changes;
/// then pairs of leftovers beside a link; then words that make a neighbour's link nearer join it.
struct WordMatching {
    private let table: WordTable
    private let weights: WordWeights
    private let encoder: Encoder
    /// The cosines, and what links are worth.
    private let worths: [Float]
    private var bonus: [Float]
    /// The partner of each row and column; -1 without one.
    private var partners: [Int]
    private var columnPartners: [Int]

    private var rows: Int { table.rows.count }
    private var columns: Int { table.columns.count }

    init(_ table: WordTable, _ weights: WordWeights, _ encoder: Encoder) {
        self.table = table
        self.weights = weights
        self.encoder = encoder
        let (rows, columns) = (table.rows.count, table.columns.count)
        var worths = table.cosines
        let ownMargins = (0..<rows).map { row in
            Self.margin((0..<columns).map { table.cosines[row * columns + $0] }, weights)
        }
        let otherMargins = (0..<columns).map { column in
            Self.margin((0..<rows).map { table.cosines[$0 * columns + column] }, weights)
        }
        for row in 0..<rows {
            for column in 0..<columns {
                let apart = abs(Float(row) / Float(rows) - Float(column) / Float(columns))
                worths[row * columns + column] -=
                    weights.margin * (ownMargins[row] + otherMargins[column]) / 2 + weights.distance * apart
            }
        }
        self.worths = worths
        bonus = [Float](repeating: 0, count: worths.count)
        partners = Array(repeating: -1, count: rows)
        columnPartners = Array(repeating: -1, count: columns)
    }

    private static func margin(_ cosines: [Float], _ weights: WordWeights) -> Float {
        let next = cosines.sorted(by: >).dropFirst().prefix(weights.neighbours)
        return next.isEmpty ? 0 : next.reduce(0, +) / Float(next.count)
    }

    /// The rows and columns of which each is the other's best, whatever stands beside them.
    var mutual: [(row: Int, column: Int)] {
        guard rows > 0, columns > 0 else { return [] }
        var matching = self
        matching.pairMutually()
        return (0..<rows).compactMap { row in
            matching.partners[row] < 0 ? nil : (row, matching.partners[row])
        }
    }

    mutating func links() throws(ModelError) -> [WordLink] {
        guard rows > 0, columns > 0 else { return [] }
        pairMutually()
        for _ in 0..<4 {
            let before = partners
            raiseNeighbours()
            pairMutually()
            if partners == before { break }
        }
        pairLeftovers()
        return try joinNeighbours()
    }

    private mutating func pairMutually() {
        var best = [Int](repeating: -1, count: rows)
        var columnBest = [Int](repeating: -1, count: columns)
        for row in 0..<rows {
            for column in 0..<columns {
                let worth = worth(row, column)
                if best[row] < 0 || worth > self.worth(row, best[row]) { best[row] = column }
                if columnBest[column] < 0 || worth > self.worth(columnBest[column], column) { columnBest[column] = row }
            }
        }
        columnPartners = Array(repeating: -1, count: columns)
        for row in 0..<rows {
            let column = best[row]
            let isPair = columnBest[column] == row && worth(row, column) > weights.threshold
            partners[row] = isPair ? column : -1
            if isPair { columnPartners[column] = row }
        }
    }

    private func worth(_ row: Int, _ column: Int) -> Float {
        worths[row * columns + column] + bonus[row * columns + column]
    }

    /// Adds to the worth of pairs that stand beside a link.
    private mutating func raiseNeighbours() {
        bonus = Array(repeating: 0, count: bonus.count)
        for row in 0..<rows where partners[row] >= 0 {
            for (down, right) in Self.around {
                let (other, column) = (row + down, partners[row] + right)
                guard other >= 0, other < rows, column >= 0, column < columns else { continue }
                let raise = down * right == 1 ? weights.following : weights.beside
                bonus[other * columns + column] = max(bonus[other * columns + column], raise)
            }
        }
    }

    private static let around = [(-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)]

    /// Pairs words without a link that stand beside one, the best first.
    private mutating func pairLeftovers() {
        var found: [(worth: Float, row: Int, column: Int)] = []
        for row in 0..<rows where partners[row] < 0 {
            for column in 0..<columns where columnPartners[column] < 0 {
                let isBeside = Self.around.contains { down, right in
                    down != 0 && right != 0 && partners.indices.contains(row + down)
                        && column + right >= 0 && partners[row + down] == column + right
                }
                let worth = worth(row, column)
                if isBeside, worth > weights.leftover { found.append((worth, row, column)) }
            }
        }
        found.sort { ($0.worth, $1.row) > ($1.worth, $0.row) }
        for pair in found where partners[pair.row] < 0 && columnPartners[pair.column] < 0 {
            partners[pair.row] = pair.column
            columnPartners[pair.column] = pair.row
        }
    }

    /// A word without a link, and the link of its neighbour, which the two together may render better.
    private struct Joining {
        /// The row of the link.
        let link: Int
        /// The row or column that joins it.
        let joins: Int
        let isRow: Bool
        let phrase: String
        var gain: Float = 0
    }

    /// Makes the links, with neighbours that join them.
    private func joinNeighbours() throws(ModelError) -> [WordLink] {
        var joinings: [Joining] = []
        for row in 0..<rows where partners[row] < 0 {
            for other in [row - 1, row + 1] where partners.indices.contains(other) && partners[other] >= 0 {
                guard let phrase = phrase(row, other, table.rows, table.first) else { continue }
                joinings.append(Joining(link: other, joins: row, isRow: true, phrase: phrase))
            }
        }
        for column in 0..<columns where columnPartners[column] < 0 {
            for other in [column - 1, column + 1] where columnPartners.indices.contains(other) {
                guard columnPartners[other] >= 0, let phrase = phrase(column, other, table.columns, table.second) else {
                    continue
                }
                joinings.append(Joining(link: columnPartners[other], joins: column, isRow: false, phrase: phrase))
            }
        }
        try measure(&joinings)
        joinings.sort { ($0.gain, $1.link) > ($1.gain, $0.link) }
        var more: [Int: (rows: [Int], columns: [Int])] = [:]
        var (joined, joinedColumns) = (Set<Int>(), Set<Int>())
        for joining in joinings where joining.gain > weights.gain {
            if joining.isRow {
                if joined.insert(joining.joins).inserted {
                    more[joining.link, default: ([], [])].rows.append(joining.joins)
                }
            } else if joinedColumns.insert(joining.joins).inserted {
                more[joining.link, default: ([], [])].columns.append(joining.joins)
            }
        }
        return (0..<rows).filter { partners[$0] >= 0 }.map { row in
            let extra = more[row]
            return WordLink(
                first: ([row] + (extra?.rows ?? [])).map { table.rows[$0] }.sorted(),
                second: ([partners[row]] + (extra?.columns ?? [])).map { table.columns[$0] }.sorted(),
                similarity: table.cosines[row * columns + partners[row]], certainty: certainty(row, partners[row]))
        }
    }

    /// Two neighbours as a phrase; nil where an article or another word stands between.
    private func phrase(_ one: Int, _ other: Int, _ numbers: [Int], _ sentence: WordSentence) -> String? {
        let (left, right) = (numbers[min(one, other)], numbers[max(one, other)])
        guard right == left + 1, let first = sentence.forms[left].first, let second = sentence.forms[right].first else {
            return nil
        }
        return first + " " + second
    }

    private func measure(_ joinings: inout [Joining]) throws(ModelError) {
        guard !joinings.isEmpty else { return }
        let phrases = try encoder.encode(words: joinings.map(\.phrase))
        let forms = joinings.map { joining in
            joining.isRow
                ? table.second.forms[table.columns[partners[joining.link]]]
                : table.first.forms[table.rows[joining.link]]
        }
        let vectors = try encoder.encode(words: forms.flatMap(\.self))
        var at = 0
        for index in joinings.indices {
            var best: Float = -1
            for _ in forms[index] {
                best = max(best, phrases.product(index, vectors, at))
                at += 1
            }
            let link = joinings[index].link
            joinings[index].gain = best - table.cosines[link * columns + partners[link]]
        }
    }

    private func certainty(_ row: Int, _ column: Int) -> Float {
        let own = table.cosines[row * columns + column]
        var next: Float = 0
        for other in 0..<columns where other != column { next = max(next, table.cosines[row * columns + other]) }
        for other in 0..<rows where other != row { next = max(next, table.cosines[other * columns + column]) }
        return 1 / (1 + exp(-weights.certaintyAtPar - weights.certaintyByLead * (own - next)))
    }
}
