internal import CKernels

/// The rows of the pieces: 512 bytes each, whose worth depends on the piece's number modulo 17.
///
/// Each row is checked against its checksum as it is read, which costs less than a thousandth of what is done with it,
/// so that an altered table is found without reading all of it. Rows are read from the file, not its mapping: that takes
/// half a microsecond each, and the 65 MB of the table count to no process's memory. Unchecked, since it points into the
/// read-only mapping of a model file that it keeps open.
@safe struct Table: @unchecked Sendable {
    private let model: ModelFile
    private let start: Int
    private let count: Int
    private let checks: UnsafeBufferPointer<UInt64>
    private let scales: [Float]
    private let lows: [Float]

    init(_ model: ModelFile) throws(ModelError) {
        self.model = model
        let place = try model.place(.table)
        start = place.lowerBound
        count = place.count / ModelShape.width
        unsafe checks = try model.values(.tableChecks, as: UInt64.self, count: count)
        unsafe scales = Array(try model.values(.chunkScales, as: Float.self, count: ModelShape.chunks))
        unsafe lows = Array(try model.values(.chunkLows, as: Float.self, count: ModelShape.chunks))
    }

    /// Copies a piece's row; returns what a step and a zero byte of it are worth.
    func read(_ piece: Int32, into row: UnsafeMutablePointer<UInt8>) throws(ModelError) -> (scale: Float, low: Float) {
        let at = Int(piece)
        guard at >= 0, at < count else { throw .altered(path: model.path, part: "a piece beyond the table") }
        guard unsafe model.read(start + at * ModelShape.width, ModelShape.width, into: row),
            unsafe kernels_checksum(row, ModelShape.width) == checks[at]
        else { throw .altered(path: model.path, part: "row \(at) of the table") }
        return (scales[at % ModelShape.chunks], lows[at % ModelShape.chunks])
    }
}
