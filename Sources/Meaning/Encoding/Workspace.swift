/// The memory that a run through the network needs, taken once and used again.
///
/// One run at a time has it.
@safe final class Workspace {
    /// How many pieces run through the network together: enough to use its matrices well, few enough for the caches.
    static let pieces = 256
    /// Rows of zeros stand between texts, as many as the widest branch reads beyond them.
    static let gap = 2
    /// How many pieces beside its own a piece's features depend on: two branches of two on each side.
    static let halo = 4
    /// How many texts go through the last layers together.
    static let texts = 64
    /// How many pieces' projections are kept: 18 MB of them.
    static let known = 4096
    /// Pieces and gaps.
    static let rows = pieces * 2 + 8

    /// The pieces met of late, with what the projection makes of them.
    let known: KnownPieces
    /// The slots of `known` that have yet to be projected.
    let newSlots: UnsafeMutablePointer<Int32>
    /// The slot of each piece.
    let slots: UnsafeMutablePointer<Int32>
    /// The new rows in single precision, and their projections.
    let expanded: UnsafeMutablePointer<Float>
    let projected: UnsafeMutablePointer<Float>
    /// The projection by branch, with gaps, as floats and bytes.
    let branch: [UnsafeMutablePointer<Float>]
    let branchBytes: [UnsafeMutablePointer<UInt8>]
    let branchScales: [UnsafeMutablePointer<Float>]
    /// What the first convolution of a branch gives.
    let hidden: UnsafeMutablePointer<Float>
    let hiddenBytes: UnsafeMutablePointer<UInt8>
    let hiddenScales: UnsafeMutablePointer<Float>
    /// All features of a piece: 1,280.
    let features: UnsafeMutablePointer<Float>
    /// Where each piece's row stands among gaps.
    let places: UnsafeMutablePointer<Int32>
    /// The same in another order: pieces that stand alike at the ends of their texts together, whose windows reach into
    /// the same gaps.
    let order: UnsafeMutablePointer<Int32>
    /// The sums of the features of each text, then what the last layers make of them.
    let sums: UnsafeMutablePointer<Float>
    let mean: UnsafeMutablePointer<Float>
    let deep: [UnsafeMutablePointer<Float>]
    /// A layer's input of the last layers, as bytes.
    let inputBytes: UnsafeMutablePointer<UInt8>
    let inputScales: UnsafeMutablePointer<Float>

    let remainder: UnsafeMutablePointer<Float>
    /// The vectors that the last layers give.
    let vectors: UnsafeMutablePointer<Float>

    var scratch = PieceReader.Scratch()
    var pieceNumbers: [Int32] = []
    private var release: [() -> Void] = []

    /// Room for a run; `known` is how many pieces' projections are kept from one to the next.
    init(known capacity: Int = Workspace.known) {
        var release: [() -> Void] = []
        func take<Value: BitwiseCopyable>(_ count: Int, _ zero: Value) -> UnsafeMutablePointer<Value> {
            let raw = UnsafeMutableRawPointer.allocate(
                byteCount: count * MemoryLayout<Value>.stride, alignment: 64)
            let values = unsafe raw.bindMemory(to: Value.self, capacity: count)
            unsafe values.initialize(repeating: zero, count: count)
            release.append { unsafe raw.deallocate() }
            return unsafe values
        }
        let (rows, width, branchWidth) = (Self.rows, ModelShape.width, ModelShape.branchWidth)
        // Windows reach over both ends of the rows by a gap.
        let long = rows + 2 * Self.gap
        known = KnownPieces(capacity: capacity, turn: Self.pieces)
        unsafe newSlots = take(Self.pieces, Int32(0))
        unsafe slots = take(Self.pieces, Int32(0))
        unsafe expanded = take(Self.pieces * width, Float(0))
        unsafe projected = take(Self.pieces * KnownPieces.width, Float(0))
        unsafe branch = (0..<3).map { _ in unsafe take(long * branchWidth, Float(0)) + Self.gap * branchWidth }
        unsafe branchBytes = (0..<3).map { _ in unsafe take(long * branchWidth, UInt8(0)) + Self.gap * branchWidth }
        unsafe branchScales = (0..<3).map { _ in unsafe take(long, Float(0)) + Self.gap }
        unsafe hidden = unsafe take(long * branchWidth, Float(0)) + Self.gap * branchWidth
        unsafe hiddenBytes = unsafe take(long * branchWidth, UInt8(0)) + Self.gap * branchWidth
        unsafe hiddenScales = unsafe take(long, Float(0)) + Self.gap
        unsafe features = take(rows * (width + 3 * branchWidth), Float(0))
        unsafe places = take(Self.pieces, Int32(0))
        unsafe order = take(Self.pieces, Int32(0))
        unsafe sums = take(Self.texts * (width + 3 * branchWidth), Float(0))
        unsafe mean = take(Self.texts * width, Float(0))
        unsafe deep = (0..<4).map { _ in unsafe take(Self.texts * width, Float(0)) }
        unsafe inputBytes = take(Self.texts * (width + 3 * branchWidth), UInt8(0))
        unsafe inputScales = take(Self.texts, Float(0))
        unsafe remainder = take(Self.texts * (width + 3 * branchWidth), Float(0))
        unsafe vectors = take(Self.texts * width, Float(0))
        self.release = release
    }

    /// Sets a text's sum to zero.
    func clearSum(_ text: Int) {
        let width = ModelShape.width + 3 * ModelShape.branchWidth
        unsafe (sums + text * width).update(repeating: 0, count: width)
    }

    deinit { for free in release { free() } }
}
