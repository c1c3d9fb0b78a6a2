internal import CBLAS
internal import CKernels

/// How the network multiplies.
public enum Arithmetic: Sendable, Hashable, CaseIterable {
    /// Bytes where the processor multiplies them fast, else single precision.
    case automatic
    /// 8-bit integers, with a scale for each row (AVX-512 VNNI; 7-bit rows with AVX2).
    case bytes
    /// Single precision, by OpenBLAS.
    case single
}

/// One layer: its matrix, what a step of its bytes is worth, its biases.
///
/// Unchecked, since it points into the read-only mapping of a model file that its network keeps open.
@safe struct Layer: @unchecked Sendable {
    let name: LayerName
    let inputs: Int
    let outputs: Int
    let blockLength: Int
    private let matrix: UnsafeBufferPointer<Int8>
    private let scales: UnsafeBufferPointer<Float>
    private let bias: UnsafeBufferPointer<Float>
    /// What the sums of each block and column begin with, so that the rows' zero counts for nothing.
    private let starts: [Int32]
    /// The matrix in single precision, row after row; empty where bytes are multiplied.
    private let floats: [Float]
    private let noBias: [Float]

    /// A layer out of a model, which has to stay open; `zero` is the byte that stands for zero in its rows.
    init(_ name: LayerName, of model: ModelFile, zero: Int32, inBytes: Bool, level: Int32) throws(ModelError) {
        self.name = name
        (inputs, outputs) = name.shape
        blockLength = name.blockLength
        unsafe matrix = try model.values(name.matrixSection, as: Int8.self, count: inputs * outputs)
        unsafe scales = try model.values(name.scalesSection, as: Float.self, count: outputs)
        unsafe bias = try model.values(name.biasSection, as: Float.self, count: outputs)
        noBias = [Float](repeating: 0, count: outputs)
        var starts: [Int32] = []
        if inBytes {
            starts = [Int32](repeating: 0, count: inputs / blockLength * outputs)
            if zero != 0, let base = unsafe matrix.baseAddress {
                let (groups, outputs, blocks) = (blockLength / 4, self.outputs, inputs / blockLength)
                unsafe starts.withUnsafeMutableBufferPointer { starts in
                    guard let sums = starts.baseAddress else { return }
                    for block in 0..<blocks {
                        unsafe kernels_sum_groups(
                            level, base + block * groups * outputs * 4, groups, outputs, sums + block * outputs)
                    }
                }
                for place in starts.indices { starts[place] *= -zero }
            }
            floats = []
        } else {
            var floats = [Float](repeating: 0, count: inputs * outputs)
            for row in 0..<inputs {
                for column in 0..<outputs {
                    floats[row * outputs + column] =
                        unsafe Float(matrix[(row / 4 * outputs + column) * 4 + row % 4]) * scales[column]
                }
            }
            self.floats = floats
        }
        self.starts = starts
    }

    /// The sum of each column of the matrix.
    func columnSums(level: Int32) -> [Float] {
        var sums = [Int32](repeating: 0, count: outputs)
        if let base = unsafe matrix.baseAddress {
            unsafe sums.withUnsafeMutableBufferPointer { sums in
                guard let sums = sums.baseAddress else { return }
                unsafe kernels_sum_groups(level, base, inputs / 4, outputs, sums)
            }
        }
        return (0..<outputs).map { unsafe Float(sums[$0]) * scales[$0] }
    }

    /// The biases.
    var biases: UnsafePointer<Float>? { unsafe bias.baseAddress }

    /// The rows that go in as bytes, and where each stands.
    @safe struct ByteRows {
        var rows: UnsafePointer<UInt8>
        var scales: UnsafePointer<Float>
        var stride: Int
        /// How many scales behind that of its first block each block's is.
        var scaleStep = 0
        /// Where each row stands; nil where one follows the other.
        var places: UnsafePointer<Int32>?
        var count: Int
    }

    /// Multiplies rows of bytes: `out` = rows × matrix + bias; with a residual, what is below zero is cut off and the
    /// residual added.
    func multiply(
        _ rows: ByteRows, level: Int32, withBias: Bool = true, residual: UnsafePointer<Float>? = nil,
        residualStride: Int = 0, into out: UnsafeMutablePointer<Float>, stride: Int
    ) {
        var product = unsafe kernels_product()
        unsafe product.rows = rows.rows
        unsafe product.row_stride = rows.stride
        unsafe product.block_stride = blockLength
        unsafe product.scale_step = rows.scaleStep
        unsafe product.row_scales = rows.scales
        unsafe product.places = rows.places
        unsafe product.row_count = rows.count
        unsafe product.block_count = inputs / blockLength
        unsafe product.block_length = blockLength
        unsafe product.matrix = matrix.baseAddress
        unsafe product.column_scales = scales.baseAddress
        unsafe product.columns = outputs
        unsafe product.residual = residual
        unsafe product.residual_stride = residualStride
        unsafe product.out = out
        unsafe product.out_stride = stride
        unsafe starts.withUnsafeBufferPointer { starts in
            unsafe noBias.withUnsafeBufferPointer { noBias in
                unsafe product.starts = starts.baseAddress
                unsafe product.bias = withBias ? bias.baseAddress : noBias.baseAddress
                unsafe kernels_multiply(level, &product)
            }
        }
    }

    /// Multiplies rows of floats, each `stride` numbers behind the one before it; as above.
    func multiply(
        _ rows: UnsafePointer<Float>, stride: Int, count: Int, withBias: Bool = true,
        residual: UnsafePointer<Float>? = nil, residualStride: Int = 0, into out: UnsafeMutablePointer<Float>,
        outStride: Int
    ) {
        guard count > 0 else { return }
        unsafe floats.withUnsafeBufferPointer { floats in
            guard let matrix = floats.baseAddress else { return }
            // Block by block, since the windows of neighbouring rows overlap, which BLAS allows no single call.
            for block in 0..<inputs / blockLength {
                unsafe cblas_sgemm(
                    CblasRowMajor, CblasNoTrans, CblasNoTrans, Int32(count), Int32(outputs), Int32(blockLength), 1,
                    rows + block * blockLength, Int32(stride), matrix + block * blockLength * outputs, Int32(outputs),
                    block == 0 ? 0 : 1, out, Int32(outStride))
            }
        }
        for row in 0..<count {
            let values = unsafe out + row * outStride
            if let residual = unsafe residual {
                let more = unsafe residual + row * residualStride
                for column in 0..<outputs {
                    unsafe values[column] = max(values[column] + bias[column], 0) + more[column]
                }
            } else if withBias {
                for column in 0..<outputs { unsafe values[column] += bias[column] }
            }
        }
    }
}
