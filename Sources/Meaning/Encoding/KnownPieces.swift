/// The pieces that a run has met of late: their rows of the table, and what the projection makes of them.
///
/// A piece is projected alone, whatever stands beside it, and news repeats itself: most pieces of a text were among the
/// last few thousand. Slots are in sets of four; of a set, the piece that was asked for longest ago makes room.
@safe final class KnownPieces {
    /// How many are kept.
    let capacity: Int
    /// The rows of the table, as they stand there; what a step and a zero byte of each is worth.
    let rows: UnsafeMutablePointer<UInt8>
    let scales: UnsafeMutablePointer<Float>
    let lows: UnsafeMutablePointer<Float>
    /// What the projection makes of each, branch behind branch, normalised.
    let projected: UnsafeMutablePointer<Float>
    /// The same as bytes, and what a step of each branch's is worth.
    let bytes: UnsafeMutablePointer<UInt8>
    let byteScales: UnsafeMutablePointer<Float>

    private let pieces: UnsafeMutablePointer<Int32>
    private let turns: UnsafeMutablePointer<Int>
    private var turn = 0
    /// How many of this turn found no room in their set; they stand behind the others.
    private var crowded = 0

    private static let ways = 4
    static let width = 3 * ModelShape.branchWidth

    /// Room for `capacity` pieces beside those of one turn, `turn` of them at most; memory is taken up as it is filled.
    init(capacity: Int, turn most: Int) {
        self.capacity = capacity / Self.ways * Self.ways
        let count = self.capacity + most
        unsafe rows = .allocate(capacity: count * ModelShape.width)
        unsafe scales = .allocate(capacity: count)
        unsafe lows = .allocate(capacity: count)
        unsafe projected = .allocate(capacity: count * Self.width)
        unsafe bytes = .allocate(capacity: count * Self.width)
        unsafe byteScales = .allocate(capacity: count * 3)
        unsafe pieces = .allocate(capacity: count)
        unsafe pieces.initialize(repeating: -1, count: count)
        unsafe turns = .allocate(capacity: count)
        unsafe turns.initialize(repeating: 0, count: count)
    }

    /// Begins the pieces of one run through the network: the slots that it is given stay as they are until the next.
    func begin() {
        turn += 1
        crowded = 0
    }

    /// Takes back what this turn was given, where its rows couldn't be read.
    func forget() {
        for slot in 0..<capacity where unsafe turns[slot] == turn { unsafe pieces[slot] = -1 }
    }

    /// The slot of a piece, and whether it has yet to be filled.
    func slot(of piece: Int32) -> (slot: Int, isNew: Bool) {
        guard capacity > 0 else { return crowd() }
        let first = Int(UInt32(bitPattern: piece)) % (capacity / Self.ways) * Self.ways
        var oldest = first
        for slot in first..<first + Self.ways {
            if unsafe pieces[slot] == piece {
                unsafe turns[slot] = turn
                return (slot, false)
            }
            if unsafe turns[slot] < turns[oldest] { oldest = slot }
        }
        guard unsafe turns[oldest] < turn else { return crowd() }
        unsafe pieces[oldest] = piece
        unsafe turns[oldest] = turn
        return (oldest, true)
    }

    private func crowd() -> (slot: Int, isNew: Bool) {
        crowded += 1
        return (capacity + crowded - 1, true)
    }

    deinit {
        unsafe rows.deallocate()
        unsafe scales.deallocate()
        unsafe lows.deallocate()
        unsafe projected.deallocate()
        unsafe bytes.deallocate()
        unsafe byteScales.deallocate()
        unsafe pieces.deallocate()
        unsafe turns.deallocate()
    }
}
