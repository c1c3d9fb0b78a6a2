/// The part of the product of two texts that an alignment in their order looks at: so far to both sides of the diagonal.
///
/// Its size grows with the longer text, not with the product.
struct AlignmentBand {
    /// How many sentences either text has.
    let rows: Int
    let columns: Int
    private let reach: Int

    init(rows: Int, columns: Int) {
        (self.rows, self.columns) = (rows, columns)
        reach = Self.farthest + abs(rows - columns)
    }

    /// By how many sentences the texts may run apart on their way, where both are equally long: one leaves out as many
    /// before the other does.
    private static let farthest = 24

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
}
