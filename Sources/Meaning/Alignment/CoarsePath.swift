/// About how two long texts run beside each other: from pairs of ever shorter stretches, coarse to fine.
///
/// Neighbours are joined two by two until few are left; there the best way is looked for among all pairs, then on each
/// finer level only near the way of the coarser one (Thompson and Koehn, "Vecalign", 2019). Time and memory are linear
/// in the sentences.
struct CoarsePath {
    /// A pair of sentences on the way, and how far its cosine is above those of others near the way.
    struct Step {
        let first: Int
        let second: Int
        let lead: Float
    }

    /// Its pairs, in order; each sentence is in one at most.
    let steps: [Step]

    /// So many sentences are looked at whole.
    private static let whole = 96
    /// How far from the coarser way is looked on either side.
    private static let reach = 10

    /// Finds the way; `hints` raises the worth of pairs of sentences.
    init(_ first: Vectors, _ second: Vectors, hints: (Int, Int) -> Float) {
        var levels = [(first, second)]
        while let last = levels.last, max(last.0.count, last.1.count) > Self.whole {
            levels.append((last.0.count > 1 ? last.0.joined() : last.0, last.1.count > 1 ? last.1.joined() : last.1))
        }
        var steps: [Step] = []
        for (number, (own, others)) in levels.enumerated().reversed() {
            let bands =
                number == levels.count - 1
                ? Array(repeating: 0..<others.count, count: own.count)
                : Self.bands(about: steps, rows: own.count, columns: others.count)
            steps = Self.steps(own, others, bands, number == 0 ? hints : { _, _ in 0 })
        }
        self.steps = steps
    }

    /// The columns that are looked at in each row, about twice the steps of the coarser level.
    private static func bands(about steps: [Step], rows: Int, columns: Int) -> [Range<Int>] {
        // The way between two steps may run anywhere in the rectangle that they span, so its columns are all looked at,
        // as far as they are not too many: there the straight line has to do.
        let ends =
            [Step(first: -1, second: -1, lead: 0)] + steps
            + [Step(first: (rows + 1) / 2, second: (columns + 1) / 2, lead: 0)]
        var bands: [Range<Int>] = []
        bands.reserveCapacity(rows)
        var at = 0
        for row in 0..<rows {
            let coarse = row / 2
            while at + 1 < ends.count - 1, ends[at + 1].first <= coarse { at += 1 }
            let (before, behind) = (ends[at], ends[at + 1])
            var (low, high) = (2 * before.second, 2 * behind.second + 1)
            if high - low > 6 * reach {
                let share = Float(coarse - before.first) / Float(max(behind.first - before.first, 1))
                let middle = 2 * before.second + Int(share * Float(2 * (behind.second - before.second)))
                (low, high) = (middle - 2 * reach, middle + 2 * reach)
            }
            let from = max(0, min(low - reach, columns - 1))
            bands.append(from..<max(from + 1, min(columns, high + reach + 1)))
        }
        return bands
    }

    /// The best way within bands: the sum of leads is greatest.
    private static func steps(
        _ own: Vectors, _ others: Vectors, _ bands: [Range<Int>], _ hints: (Int, Int) -> Float
    ) -> [Step] {
        guard own.count > 0, others.count > 0 else { return [] }
        var starts: [Int] = [0]
        for band in bands { starts.append(starts[starts.count - 1] + band.count) }
        var leads = [Float](repeating: 0, count: starts[own.count])
        var columnSums = [Float](repeating: 0, count: others.count)
        var columnCounts = [Float](repeating: 0, count: others.count)
        var row: [Float] = []
        var rowMeans: [Float] = []
        for (index, band) in bands.enumerated() {
            own.similarities(of: index, to: others, in: band, into: &row)
            rowMeans.append(row.reduce(0, +) / Float(max(row.count, 1)))
            for (offset, cosine) in row.enumerated() {
                leads[starts[index] + offset] = cosine
                columnSums[band.lowerBound + offset] += cosine
                columnCounts[band.lowerBound + offset] += 1
            }
        }
        // A pair has to be above what is usual there by this much to be worth anything.
        let least: Float = 0.06
        for (index, band) in bands.enumerated() {
            for column in band {
                let usual = (rowMeans[index] + columnSums[column] / max(columnCounts[column], 1)) / 2
                leads[starts[index] + column - band.lowerBound] += hints(index, column) - usual - least
            }
        }
        return best(leads, starts, bands)
    }

    private static func best(_ leads: [Float], _ starts: [Int], _ bands: [Range<Int>]) -> [Step] {
        // Way into a cell: 0 from the row before, 1 from the column before, 2 by the pair itself.
        var ways = [UInt8](repeating: 0, count: leads.count)
        var above: [Float] = []
        var aboveBand = 0..<0
        /// The best up to a row before and all columns up to one: beyond its band as at its ends.
        func worth(_ column: Int) -> Float {
            guard !aboveBand.isEmpty, column >= aboveBand.lowerBound else { return 0 }
            return above[min(column, aboveBand.upperBound - 1) - aboveBand.lowerBound]
        }
        for (row, band) in bands.enumerated() {
            var own = [Float](repeating: 0, count: band.count)
            for column in band {
                let place = column - band.lowerBound
                var most = worth(column)
                var way: UInt8 = 0
                if place > 0, own[place - 1] > most {
                    most = own[place - 1]
                    way = 1
                }
                let paired = worth(column - 1) + leads[starts[row] + place]
                if leads[starts[row] + place] > 0, paired > most {
                    most = paired
                    way = 2
                }
                own[place] = most
                ways[starts[row] + place] = way
            }
            above = own
            aboveBand = band
        }
        var steps: [Step] = []
        var row = bands.count - 1
        var column = (bands.last?.upperBound ?? 0) - 1
        while row >= 0, column >= 0 {
            let band = bands[row]
            if column < band.lowerBound {
                row -= 1
                continue
            }
            column = min(column, band.upperBound - 1)
            switch ways[starts[row] + column - band.lowerBound] {
            case 1: column -= 1
            case 2:
                steps.append(
                    Step(first: row, second: column, lead: leads[starts[row] + column - band.lowerBound]))
                (row, column) = (row - 1, column - 1)
            default: row -= 1
            }
        }
        return steps.reversed()
    }
}

extension Vectors {
    /// The vectors joined two by two: the mean of each pair, of length 1.
    fileprivate func joined() -> Vectors {
        let width = ModelShape.width
        var joined = Vectors()
        for index in stride(from: 0, to: count, by: 2) {
            guard index + 1 < count else {
                joined.append(vector(index))
                break
            }
            var sum = [Float](repeating: 0, count: width)
            for number in 0..<width {
                sum[number] = numbers[index * width + number] + numbers[(index + 1) * width + number]
            }
            let length = max(sum.reduce(0) { $0 + $1 * $1 }.squareRoot(), 1e-9)
            for number in 0..<width { sum[number] /= length }
            joined.append(sum[...])
        }
        return joined
    }
}
