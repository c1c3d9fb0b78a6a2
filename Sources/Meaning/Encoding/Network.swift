internal import CBLAS
internal import CKernels
import Foundation

/// The network that makes one vector of a text's pieces.
///
/// Each piece's row of the table is projected to three branches; each branch reads the pieces about it, 2, 3 or 5
/// together, twice; the row and what the branches found are normalised and summed; five layers make the vector of the
/// sum. (Yang and others, 2019; Iyyer and others, "Deep Unordered Composition", 2015.)
///
/// Rows of zeros between texts stand for what is beyond their ends, so that the windows of a branch are plain
/// neighbouring rows and no window is ever copied.
@safe struct Network: Sendable {
    private let model: ModelFile
    private let layers: [Layer]
    private let table: Table
    private let projectionSums: [Float]
    private let level: Int32
    private let inBytes: Bool
    private let epsilon: Float
    private let projectionGain: [Float]
    private let projectionOffset: [Float]
    private let featureGain: [Float]
    private let featureOffset: [Float]

    private static let featureWidth = ModelShape.width + 3 * ModelShape.branchWidth
    private static let projectedWidth = KnownPieces.width

    init(_ model: ModelFile, arithmetic: Arithmetic, level: Int32) throws(ModelError) {
        self.model = model
        self.level = level
        inBytes =
            switch arithmetic {
            case .automatic: kernels_has_fast_bytes(level) != 0
            case .bytes: true
            case .single: false
            }
        let zero = Int32(kernels_zero(level))
        var layers: [Layer] = []
        for name in LayerName.allCases {
            // The table's bytes count from zero.
            layers.append(
                try Layer(name, of: model, zero: name == .projection ? 0 : zero, inBytes: inBytes, level: level))
        }
        self.layers = layers
        projectionSums = layers[Int(LayerName.projection.rawValue)].columnSums(level: level)
        table = try Table(model)
        func floats(_ section: ModelSection, _ count: Int) throws(ModelError) -> [Float] {
            unsafe Array(try model.values(section, as: Float.self, count: count))
        }
        projectionGain = try floats(.projectionGain, Self.projectedWidth)
        projectionOffset = try floats(.projectionOffset, Self.projectedWidth)
        featureGain = try floats(.featureGain, Self.featureWidth)
        featureOffset = try floats(.featureOffset, Self.featureWidth)
        epsilon = try floats(.epsilon, 1)[0]
        openblas_set_num_threads(1)
    }

    private subscript(name: LayerName) -> Layer { layers[Int(name.rawValue)] }

    /// A stretch of one text's pieces, and those of them that count.
    struct Stretch {
        /// Its pieces in the list of all.
        var pieces: Range<Int>
        /// Those that no other stretch of the text counts.
        var counted: Range<Int>
        /// Which row of the sums is the text's.
        var sum: Int
    }

    /// Adds the features of the counted pieces to the sums of their texts.
    ///
    /// The stretches together have at most `Workspace.pieces` pieces, and with gaps at most `Workspace.rows` rows.
    func addFeatures(of stretches: [Stretch], pieces: [Int32], with space: Workspace) throws(ModelError) {
        let known = space.known
        var count = 0
        var new = 0
        var row = 0
        clear(row, space)
        row += Workspace.gap
        known.begin()
        for stretch in stretches {
            for place in stretch.pieces {
                let (slot, isNew) = known.slot(of: pieces[place])
                unsafe space.places[count] = Int32(row)
                unsafe space.slots[count] = Int32(slot)
                if isNew {
                    unsafe space.newSlots[new] = Int32(slot)
                    try read(pieces[place], into: slot, of: known)
                    new += 1
                }
                count += 1
                row += 1
            }
            clear(row, space)
            row += Workspace.gap
        }
        project(new, space)
        for place in 0..<count { unsafe lay(Int(space.slots[place]), at: Int(space.places[place]), space) }
        if inBytes { order(stretches, space) }
        for branch in ModelShape.branches.indices { run(branch, count, rows: row, space) }
        row = Workspace.gap
        for stretch in stretches {
            let sum = unsafe space.sums + stretch.sum * Self.featureWidth
            let first = row - stretch.pieces.lowerBound
            for place in stretch.counted {
                unsafe kernels_add_normalised(
                    level, space.features + (first + place) * Self.featureWidth, Self.featureWidth, epsilon, sum)
            }
            row += stretch.pieces.count + Workspace.gap
        }
    }

    /// Sets a gap to zero in all that windows read.
    private func clear(_ row: Int, _ space: Workspace) {
        let width = ModelShape.branchWidth
        let count = Workspace.gap * width
        let zero = kernels_zero(level)
        for branch in 0..<3 {
            unsafe (space.branch[branch] + row * width).update(repeating: 0, count: count)
            unsafe (space.branchBytes[branch] + row * width).update(repeating: zero, count: count)
            unsafe (space.branchScales[branch] + row).update(repeating: 0, count: Workspace.gap)
        }
        unsafe (space.hidden + row * width).update(repeating: 0, count: count)
        unsafe (space.hiddenBytes + row * width).update(repeating: zero, count: count)
        unsafe (space.hiddenScales + row).update(repeating: 0, count: Workspace.gap)
    }

    /// Reads a piece's row of the table.
    private func read(_ piece: Int32, into slot: Int, of known: KnownPieces) throws(ModelError) {
        do {
            let (scale, low) = try unsafe table.read(piece, into: known.rows + slot * ModelShape.width)
            unsafe known.scales[slot] = scale
            unsafe known.lows[slot] = low
        } catch {
            known.forget()
            throw error
        }
    }

    /// Projects the rows that are new to the branches.
    private func project(_ count: Int, _ space: Workspace) {
        let (known, width) = (space.known, ModelShape.width)
        if inBytes {
            unsafe self[.projection].multiply(
                Layer.ByteRows(
                    rows: known.rows, scales: known.scales, stride: width, places: space.newSlots, count: count),
                level: level, into: known.projected, stride: Self.projectedWidth)
        } else {
            for place in 0..<count {
                let slot = unsafe Int(space.newSlots[place])
                unsafe expand(slot, of: known, into: space.expanded + place * width)
            }
            unsafe self[.projection].multiply(
                space.expanded, stride: width, count: count, into: space.projected, outStride: Self.projectedWidth)
        }
        for place in 0..<count {
            let slot = unsafe Int(space.newSlots[place])
            let values = unsafe known.projected + slot * Self.projectedWidth
            if inBytes {
                // What the bytes' zero is worth was left out of the product.
                unsafe kernels_add_multiple(level, values, Self.projectedWidth, known.lows[slot], projectionSums)
            } else {
                unsafe values.update(from: space.projected + place * Self.projectedWidth, count: Self.projectedWidth)
            }
            unsafe kernels_normalise(
                level, values, Self.projectedWidth, epsilon, projectionGain, projectionOffset)
            guard inBytes else { continue }
            for branch in 0..<3 {
                let start = slot * Self.projectedWidth + branch * ModelShape.branchWidth
                unsafe known.byteScales[3 * slot + branch] = unsafe kernels_quantise(
                    level, known.projected + start, ModelShape.branchWidth, known.bytes + start)
            }
        }
    }

    private func expand(_ slot: Int, of known: KnownPieces, into out: UnsafeMutablePointer<Float>) {
        let width = ModelShape.width
        unsafe kernels_expand(
            level, known.rows + slot * width, width, known.scales[slot], known.lows[slot], out)
    }

    /// Lays what is known of a piece where it stands in its text.
    private func lay(_ slot: Int, at row: Int, _ space: Workspace) {
        let (known, width) = (space.known, ModelShape.branchWidth)
        unsafe expand(slot, of: known, into: space.features + row * Self.featureWidth)
        for branch in 0..<3 {
            let start = slot * Self.projectedWidth + branch * width
            unsafe (space.branch[branch] + row * width).update(from: known.projected + start, count: width)
            guard inBytes else { continue }
            unsafe (space.branchBytes[branch] + row * width).update(from: known.bytes + start, count: width)
            unsafe space.branchScales[branch][row] = unsafe known.byteScales[3 * slot + branch]
        }
    }

    /// Orders the pieces by how far they are from the ends of their texts: neighbours are multiplied together, and what
    /// all of them have beyond an end isn't.
    private func order(_ stretches: [Stretch], _ space: Workspace) {
        let near = Workspace.gap
        func kind(_ place: Int, of count: Int) -> Int { min(place, near) * (near + 1) + min(count - 1 - place, near) }
        var ends = [Int](repeating: 0, count: (near + 1) * (near + 1))
        for stretch in stretches {
            for place in 0..<stretch.pieces.count { ends[kind(place, of: stretch.pieces.count)] += 1 }
        }
        for next in ends.indices.dropFirst() { ends[next] += ends[next - 1] }
        var first = 0
        for stretch in stretches {
            let count = stretch.pieces.count
            for place in 0..<count {
                ends[kind(place, of: count)] -= 1
                unsafe space.order[ends[kind(place, of: count)]] = space.places[first + place]
            }
            first += count
        }
    }

    /// Runs a branch: two convolutions, each added to what went in.
    private func run(_ branch: Int, _ count: Int, rows: Int, _ space: Workspace) {
        let width = ModelShape.branchWidth
        let left = ModelShape.branches[branch].left
        let names: [(LayerName, LayerName)] = [(.first2, .second2), (.first3, .second3), (.first5, .second5)]
        let (first, second) = (self[names[branch].0], self[names[branch].1])
        let input = unsafe space.branch[branch]
        let features = unsafe space.features + ModelShape.width + branch * width
        if inBytes {
            unsafe first.multiply(
                Layer.ByteRows(
                    rows: space.branchBytes[branch] - left * width, scales: space.branchScales[branch] - left,
                    stride: width, scaleStep: 1, places: space.order, count: count),
                level: level, residual: input, residualStride: width, into: space.hidden, stride: width)
            for place in 0..<count {
                let row = unsafe Int(space.places[place])
                unsafe space.hiddenScales[row] = unsafe kernels_quantise(
                    level, space.hidden + row * width, width, space.hiddenBytes + row * width)
            }
            unsafe second.multiply(
                Layer.ByteRows(
                    rows: space.hiddenBytes - left * width, scales: space.hiddenScales - left, stride: width,
                    scaleStep: 1, places: space.order, count: count),
                level: level, residual: space.hidden, residualStride: width, into: features,
                stride: Self.featureWidth)
        } else {
            let gap = Workspace.gap
            unsafe first.multiply(
                input + (gap - left) * width, stride: width, count: rows - 2 * gap, residual: input + gap * width,
                residualStride: width, into: space.hidden + gap * width, outStride: width)
            clearGaps(count, rows: rows, space)
            unsafe second.multiply(
                space.hidden + (gap - left) * width, stride: width, count: rows - 2 * gap,
                residual: space.hidden + gap * width, residualStride: width,
                into: features + gap * Self.featureWidth, outStride: Self.featureWidth)
        }
    }

    /// Sets the gaps of what the first convolution gave to zero again.
    private func clearGaps(_ count: Int, rows: Int, _ space: Workspace) {
        var next = 0
        for row in 0..<rows {
            if next < count, unsafe Int(space.places[next]) == row {
                next += 1
            } else {
                unsafe (space.hidden + row * ModelShape.branchWidth).update(
                    repeating: 0, count: ModelShape.branchWidth)
            }
        }
    }

    /// Makes the vectors of texts out of their sums; `lengths` are their counts of pieces.
    func finish(_ lengths: [Int], with space: Workspace, into out: UnsafeMutablePointer<Float>) {
        let count = lengths.count
        let (width, wide) = (ModelShape.width, Self.featureWidth)
        for (text, length) in lengths.enumerated() {
            let root = Float(length).squareRoot()
            let sum = unsafe space.sums + text * wide
            for at in 0..<wide {
                unsafe sum[at] = unsafe sum[at] * featureGain[at] / root + featureOffset[at] * root
            }
        }
        unsafe multiply(.output, space.sums, wide, count, into: space.mean, space)
        if let bias = unsafe self[.output].biases {
            for (text, length) in lengths.enumerated() {
                unsafe kernels_add_multiple(
                    level, space.mean + text * width, width, Float(length).squareRoot(), bias)
            }
        }
        let deep = unsafe space.deep
        unsafe multiply(.deep0, space.mean, width, count, into: deep[0], space)
        unsafe rectify(deep[0], count, 320)
        unsafe multiply(.shortcut1, space.mean, width, count, into: deep[1], space)
        unsafe multiply(.deep1, deep[0], 320, count, into: deep[2], space)
        unsafe add(deep[2], to: deep[1], count * 320)
        unsafe rectify(deep[1], count, 320)
        unsafe multiply(.deep2, deep[1], 320, count, into: deep[2], space)
        unsafe rectify(deep[2], count, width)
        unsafe multiply(.shortcut3, deep[1], 320, count, into: deep[3], space)
        unsafe multiply(.deep3, deep[2], width, count, into: deep[0], space)
        unsafe add(deep[0], to: deep[3], count * width)
        for text in 0..<count {
            let values = unsafe deep[3] + text * width
            var square: Float = 0
            for at in 0..<width {
                let value = unsafe tanh(values[at])
                unsafe values[at] = value
                square += value * value
            }
            let factor = 1 / max(square, epsilon).squareRoot()
            for at in 0..<width { unsafe out[text * width + at] = unsafe values[at] * factor }
        }
    }

    /// Multiplies rows with a layer of the last ones, biases left out.
    private func multiply(
        _ name: LayerName, _ rows: UnsafeMutablePointer<Float>, _ width: Int, _ count: Int,
        into out: UnsafeMutablePointer<Float>, _ space: Workspace
    ) {
        let layer = self[name]
        guard inBytes else {
            return unsafe layer.multiply(
                rows, stride: width, count: count, withBias: false, into: out, outStride: layer.outputs)
        }
        for row in 0..<count {
            unsafe space.inputScales[row] = unsafe kernels_quantise(
                level, rows + row * width, width, space.inputBytes + row * width)
        }
        unsafe layer.multiply(
            Layer.ByteRows(rows: space.inputBytes, scales: space.inputScales, stride: width, places: nil, count: count),
            level: level, withBias: false, into: out, stride: layer.outputs)
        // What one byte a number leaves out goes through once more: these layers are small, and all depends on them.
        for row in 0..<count {
            let remainder = unsafe space.remainder + row * width
            let bytes = unsafe space.inputBytes + row * width
            unsafe kernels_remainder(level, rows + row * width, width, bytes, space.inputScales[row], remainder)
            unsafe space.inputScales[row] = unsafe kernels_quantise(level, remainder, width, bytes)
        }
        unsafe layer.multiply(
            Layer.ByteRows(rows: space.inputBytes, scales: space.inputScales, stride: width, places: nil, count: count),
            level: level, withBias: false, into: space.remainder, stride: layer.outputs)
        unsafe add(space.remainder, to: out, count * layer.outputs)
    }

    private func rectify(_ values: UnsafeMutablePointer<Float>, _ count: Int, _ width: Int) {
        for at in 0..<count * width { unsafe values[at] = unsafe max(values[at], 0) }
    }

    private func add(_ more: UnsafeMutablePointer<Float>, to values: UnsafeMutablePointer<Float>, _ count: Int) {
        for at in 0..<count { unsafe values[at] += more[at] }
    }
}
