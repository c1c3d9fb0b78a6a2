/// One run of texts through the network.
struct Run {
    let network: Network
    let reader: PieceReader
    let space: Workspace

    /// A text whose features are being summed.
    private struct Batch {
        var stretches: [Network.Stretch] = []
        var pieces = 0
        var rows = Workspace.gap
        /// The lengths of the texts whose sums are begun.
        var lengths: [Int] = []
        /// Where the vectors of the texts of `lengths` go.
        var targets: [Int] = []
    }

    /// The vectors of texts; those that come again are copied.
    func encode(_ texts: [String]) throws(ModelError) -> Vectors {
        var firsts: [String: Int] = [:]
        var vectors = Vectors(count: texts.count)
        var batch = Batch()
        var repeated: [(Int, Int)] = []
        firsts.reserveCapacity(texts.count)
        for (index, text) in texts.enumerated() {
            if let first = firsts[text] {
                repeated.append((index, first))
                continue
            }
            firsts[text] = index
            try add(text, index, to: &batch, &vectors)
        }
        try flush(&batch)
        try finish(&batch, &vectors)
        for (index, first) in repeated { vectors.copy(first, to: index) }
        return vectors
    }

    private func add(
        _ text: String, _ index: Int, to batch: inout Batch, _ vectors: inout Vectors
    ) throws(ModelError) {
        if batch.lengths.count == Workspace.texts {
            try flush(&batch)
            try finish(&batch, &vectors)
        }
        let start = space.pieceNumbers.count
        reader.read(text.utf8.span, with: &space.scratch, into: &space.pieceNumbers)
        let length = space.pieceNumbers.count - start
        if batch.pieces + length > Workspace.pieces || batch.rows + length + Workspace.gap > Workspace.rows {
            let own = Array(space.pieceNumbers[start...])
            space.pieceNumbers.removeLast(length)
            try flush(&batch)
            space.pieceNumbers += own
        }
        let sum = batch.lengths.count
        space.clearSum(sum)
        batch.lengths.append(length)
        batch.targets.append(index)
        let first = space.pieceNumbers.count - length
        guard length > Workspace.pieces else {
            batch.stretches.append(
                Network.Stretch(pieces: first..<first + length, counted: first..<first + length, sum: sum))
            batch.pieces += length
            batch.rows += length + Workspace.gap
            return
        }
        // A long text goes through in stretches that overlap by what the features of a piece depend on.
        let step = Workspace.pieces - 2 * Workspace.halo
        for begin in stride(from: first, to: first + length, by: step) {
            let end = min(begin + step, first + length)
            let pieces = max(first, begin - Workspace.halo)..<min(first + length, end + Workspace.halo)
            try network.addFeatures(
                of: [Network.Stretch(pieces: pieces, counted: begin..<end, sum: sum)], pieces: space.pieceNumbers,
                with: space)
        }
        space.pieceNumbers.removeAll(keepingCapacity: length < 1 << 16)
    }

    /// Runs the stretches that wait.
    private func flush(_ batch: inout Batch) throws(ModelError) {
        if !batch.stretches.isEmpty {
            try network.addFeatures(of: batch.stretches, pieces: space.pieceNumbers, with: space)
        }
        batch.stretches.removeAll(keepingCapacity: true)
        space.pieceNumbers.removeAll(keepingCapacity: true)
        batch.pieces = 0
        batch.rows = Workspace.gap
    }

    /// Makes the vectors of the texts whose sums are whole.
    private func finish(_ batch: inout Batch, _ vectors: inout Vectors) throws(ModelError) {
        guard !batch.lengths.isEmpty else { return }
        unsafe network.finish(batch.lengths, with: space, into: space.vectors)
        for (place, target) in batch.targets.enumerated() {
            unsafe vectors.set(target, to: space.vectors + place * ModelShape.width)
        }
        batch.lengths.removeAll(keepingCapacity: true)
        batch.targets.removeAll(keepingCapacity: true)
    }
}
