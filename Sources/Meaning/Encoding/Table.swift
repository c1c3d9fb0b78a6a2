internal import CKernels

/// The rows of the pieces: 512 bytes each, whose worth depends on the piece's number modulo 17.
///
/// Each row is checked against its checksum as it is read, which costs less than a thousandth of what is done with it,
/// so that an altered table is found without reading all of it. Unchecked, since it points into the read-only mapping of
/// a model file that its network keeps open.
@safe struct Table: @unchecked Sendable {
    private let rows: UnsafeBufferPointer<UInt8>
    private let checks: UnsafeBufferPointer<UInt64>
    private let scales: [Float]
    private let lows: [Float]
    private let path: String

    init(_ model: ModelFile) throws(ModelError) {
        unsafe rows = try model.values(.table, as: UInt8.self)
        unsafe checks = try model.values(.tableChecks, as: UInt64.self, count: rows.count / ModelShape.width)
        unsafe scales = Array(try model.values(.chunkScales, as: Float.self, count: ModelShape.chunks))
        unsafe lows = Array(try model.values(.chunkLows, as: Float.self, count: ModelShape.chunks))
        path = model.path
    }

    /// Copies a piece's row; returns what a step and a zero byte of it are worth.
    func read(_ piece: Int32, into row: UnsafeMutablePointer<UInt8>) throws(ModelError) -> (scale: Float, low: Float) {
        let at = Int(piece)
        guard at >= 0, unsafe at < checks.count, let base = unsafe rows.baseAddress else {
            throw .altered(path: path, part: "a piece beyond the table")
        }
        let source = unsafe base + at * ModelShape.width
        unsafe row.update(from: source, count: ModelShape.width)
        guard unsafe kernels_checksum(source, ModelShape.width) == checks[at] else {
            throw .altered(path: path, part: "row \(at) of the table")
        }
        return (scales[at % ModelShape.chunks], lows[at % ModelShape.chunks])
    }
}
