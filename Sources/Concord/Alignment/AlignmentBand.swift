/// The part of the product of two texts that an alignment in their order looks at: so far to both sides of the diagonal.
///
/// Its size grows with the longer text, not with the product.
struct AlignmentBand {
    /// How many sentences either text has.
    let rows: Int
    let columns: Int
    private let reach: Int

    /// How far it reaches.
    enum Breadth {
        /// For texts that run beside each other, as most do.
        case near
        /// For those that run apart on their way: one leaves out as many sentences before the other does.
        case far
    }

    init(rows: Int, columns: Int, _ breadth: Breadth) {
        (self.rows, self.columns) = (rows, columns)
        reach =
            switch breadth {
            case .near: 8
            case .far: 24 + abs(rows - columns)
            }
    }

    /// The places between the columns that are looked at where so many rows lie behind.
    func places(at row: Int) -> ClosedRange<Int> {
        let middle = row * columns / max(1, rows)
        return max(0, middle - reach)...min(columns, middle + reach)
    }

    /// The columns that a row may stand beside, in stretches of up to `longest` sentences.
    func columns(beside row: Int, longest: Int) -> Range<Int> {
        let first = max(0, places(at: row + 1).lowerBound - longest)
        return first..<max(first, places(at: min(rows, row + longest)).upperBound)
    }

    /// Whether a place is so near to the edge that a way through it might lead out.
    func isAtEdge(_ row: Int, _ column: Int) -> Bool {
        let places = places(at: row)
        return places.lowerBound > 0 && column < places.lowerBound + AlignmentGrid.longestStretch
            || places.upperBound < columns && column > places.upperBound - AlignmentGrid.longestStretch
    }
}
