/// The cheapest ways through a band of two texts, row by row: the dynamic programming of `SentenceAlignment`.
struct AlignmentGrid {
    private let band: AlignmentBand
    private let common: CommonKeys
    /// How many letters of the other text say what one of this text does.
    private let ratio: Double
    /// The letters of each sentence of the one text.
    private let letters: [Int]
    /// The numbers of the sentences' blocks, -1 where one has no name; empty where no two can be told apart by them.
    private let blocks: (one: [Int], other: [Int])
    /// The stretches of one, two and three sentences of the other text.
    private let others: (Stretches, Stretches, Stretches)

    /// How many sentences of either text a move goes over.
    static let moves: [(rows: Int, columns: Int)] = [
        (1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1),
    ]
    static let longestStretch = 3

    /// What a sentence costs that is left alone.
    private static let missing = 5.0
    /// What it costs to set two beside one, and more beside more.
    private static let split = 2.5
    private static let several = 5.0

    init(
        _ band: AlignmentBand, _ common: CommonKeys, letters: (one: [Int], other: [Int]),
        blocks: (one: [Int], other: [Int]), ratio: Double
    ) {
        self.band = band
        self.common = common
        self.ratio = ratio
        self.letters = letters.one
        let areNamed = blocks.one.contains { $0 >= 0 } && blocks.other.contains { $0 >= 0 }
        self.blocks = areNamed ? blocks : ([], [])
        func stretches(_ count: Int) -> Stretches { Stretches(letters.other, common.all.other, count, ratio) }
        others = (stretches(1), stretches(2), stretches(3))
    }

    /// The last move of the cheapest way to each place of the band, by its place in `moves`; -1 where the way begins.
    ///
    /// Row by row, each from the first of the places that the band has of it; and where each row begins.
    func bestMoves() -> (moves: [Int8], starts: [Int]) {
        let nothing = Line(band.columns, filledWith: Double.infinity)
        // Of this row and the three before it, by the last two bits of their numbers.
        var costs = Array(repeating: nothing, count: 4)
        var shared = Array(repeating: Line(band.columns, filledWith: CommonKeys.Weights()), count: 4)
        var (moves, starts): ([Int8], [Int]) = ([], [])
        moves.reserveCapacity((band.rows + 1) * band.places(at: band.rows / 2).count)
        starts.reserveCapacity(band.rows + 1)
        for row in 0...band.rows {
            let slot = row & 3
            var line = nothing
            swap(&line, &costs[slot])
            if row > 3 { for place in band.places(at: row - 4) { line[place] = .infinity } }
            if row > 0 { turn(&shared[slot], to: row - 1) }
            func earlier(_ count: Int) -> Line<Double> { count > row ? nothing : costs[(row - count) & 3] }
            starts.append(moves.count)
            fill(
                &line, &moves, row, after: (earlier(1), earlier(2), earlier(3)),
                shared: (shared[slot], shared[(row - 1) & 3], shared[(row - 2) & 3]))
            costs[slot] = line
        }
        return (moves, starts)
    }

    /// Notes what a sentence shares with those of the other text, where the fourth before it stood.
    private func turn(_ line: inout Line<CommonKeys.Weights>, to row: Int) {
        if row > 3 { for entry in common.shared(of: row - 4) { line[entry.column + 1] = CommonKeys.Weights() } }
        for entry in common.shared(of: row) { line[entry.column + 1] = line[entry.column + 1] + entry.weights }
    }

    /// Finds the costs of a row, and adds the moves that lead to its places.
    ///
    /// `after`: the costs of the three rows before it. `shared`: what the three sentences before it share with each of
    /// the other text, by the place behind that.
    private func fill(
        _ costs: inout Line<Double>, _ moves: inout [Int8], _ row: Int,
        after: (Line<Double>, Line<Double>, Line<Double>),
        shared: (Line<CommonKeys.Weights>, Line<CommonKeys.Weights>, Line<CommonKeys.Weights>)
    ) {
        let own = (rows(1, before: row), rows(2, before: row), rows(3, before: row))
        // Each line begins three places before the first.
        let (one, two, three) = (after.0.values.span, after.1.values.span, after.2.values.span)
        let (first, second, third) = (shared.0.values.span, shared.1.values.span, shared.2.values.span)
        for column in band.places(at: row) {
            let at = column + AlignmentGrid.longestStretch
            let end = (row, column)
            var best = Best()
            if row + column == 0 { best.cost = 0 }
            consider(&best, one[at - 1], 0, own.0, others.0, end, first[at])
            best.take(one[at] + Self.missing, 1)
            best.take(costs[column - 1] + Self.missing, 2)
            consider(&best, one[at - 2], 3, own.0, others.1, end, first[at] + first[at - 1])
            consider(&best, two[at - 1], 4, own.1, others.0, end, first[at] + second[at])
            consider(
                &best, two[at - 2], 5, own.1, others.1, end, first[at] + first[at - 1] + (second[at] + second[at - 1]))
            consider(&best, one[at - 3], 6, own.0, others.2, end, first[at] + first[at - 1] + first[at - 2])
            consider(&best, three[at - 1], 7, own.2, others.0, end, first[at] + second[at] + third[at])
            costs[column] = best.cost
            moves.append(best.move)
        }
    }

    /// Goes over to a move that leads to a place, if it costs less than the best so far.
    ///
    /// `before`: what the way to where it begins costs. `shared`: what the sentences that it goes over share, one by one.
    @inline(__always)
    private func consider(
        _ best: inout Best, _ before: Double, _ move: Int8, _ own: Rows, _ others: Stretches,
        _ end: (row: Int, column: Int), _ shared: CommonKeys.Weights
    ) {
        guard before < best.cost else { return }
        let limit = best.cost - before
        let count = own.count + others.count
        let shape = count == 2 ? 0 : count == 3 ? Self.split : Self.several
        let named = blocks.one.isEmpty ? 0 : named(end.row - own.count, end.column - others.count)
        // Most that is tried shares too little to be worth a closer look.
        let most = CommonKeys.mostWorth(shared, of: own.weight + others.weights[end.column])
        guard shape + named - most < limit else { return }
        let mean = (own.letters + others.usual[end.column]) / 2
        let difference = others.letters[end.column] - own.letters * ratio
        let cost = min(12, difference * difference / (max(10, mean) * 13.6)) + shape + named
        guard cost - most < limit else { return }
        let worth =
            count == 2
            ? most
            : common.worth(end.row - own.count..<end.row, end.column - others.count..<end.column)
        best.take(before + (cost - worth), move)
    }

    /// What it costs that sentences of two blocks render each other: those that bear one name do, those that bear
    /// different ones don't.
    private func named(_ row: Int, _ column: Int) -> Double {
        let (mine, theirs) = (blocks.one[row], blocks.other[column])
        return mine < 0 || theirs < 0 ? 0 : mine == theirs ? -6 : 12
    }

    /// The last so many sentences of the one text before a row.
    private func rows(_ count: Int, before row: Int) -> Rows {
        let stretch = max(0, row - count)..<row
        return Rows(
            count: count, letters: Double(letters[stretch].reduce(0, +)),
            weight: common.all.one[stretch].reduce(0, +))
    }
}

/// The cheapest way to a place so far, and its last move.
private struct Best {
    var cost = Double.infinity
    var move: Int8 = -1

    @inline(__always)
    mutating func take(_ cost: Double, _ move: Int8) {
        if cost < self.cost { (self.cost, self.move) = (cost, move) }
    }
}

/// A run of sentences of the one text.
private struct Rows {
    let count: Int
    let letters: Double
    /// The weight of all their keys.
    let weight: Double
}

/// Runs of so many sentences of the other text, by the place behind each.
private struct Stretches {
    let count: Int
    private(set) var letters: [Double] = []
    /// How many letters of the one text would say the same.
    private(set) var usual: [Double] = []
    /// The weight of all their keys.
    private(set) var weights: [Double] = []

    init(_ lengths: [Int], _ weights: [Double], _ count: Int, _ ratio: Double) {
        self.count = count
        letters.reserveCapacity(lengths.count + 1)
        usual.reserveCapacity(lengths.count + 1)
        self.weights.reserveCapacity(lengths.count + 1)
        // What was added and taken away again leaves no rest: lengths are whole, and weights halves.
        var (length, weight) = (0, 0.0)
        for end in 0...lengths.count {
            if end > 0 { (length, weight) = (length + lengths[end - 1], weight + weights[end - 1]) }
            if end > count { (length, weight) = (length - lengths[end - 1 - count], weight - weights[end - 1 - count]) }
            letters.append(Double(length))
            usual.append(Double(length) / ratio)
            self.weights.append(weight)
        }
    }
}

/// A row of places, and a few before them that nothing reaches.
private struct Line<Value> {
    fileprivate private(set) var values: [Value]

    init(_ columns: Int, filledWith value: Value) {
        values = Array(repeating: value, count: columns + 1 + AlignmentGrid.longestStretch)
    }

    subscript(place: Int) -> Value {
        @inline(__always) get { values[place + AlignmentGrid.longestStretch] }
        @inline(__always) set { values[place + AlignmentGrid.longestStretch] = newValue }
    }
}
