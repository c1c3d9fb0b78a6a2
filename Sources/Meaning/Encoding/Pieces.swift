/// Parts a text into the pieces of the vocabulary, so that the product of their probabilities is greatest.
///
/// Source: Kudo, "Subword Regularization", 2018: the unigram model, whose best parting Viterbi's algorithm finds. Linear
/// in the text: no piece has more than 16 letters.
@safe struct PieceReader {
    private let normaliser: Normaliser
    private let units: UnsafeBufferPointer<PieceTrie.Unit>
    private let scores: UnsafeBufferPointer<Float>
    private let unknownScore: Double

    /// A reader that uses the vocabulary of a model, which has to stay open.
    init(_ model: ModelFile) throws(ModelError) {
        normaliser = try Normaliser(model)
        unsafe units = try model.values(.pieceTrie, as: PieceTrie.Unit.self)
        unsafe scores = try model.values(.pieceScores, as: Float.self)
        var least = Float.infinity
        for place in unsafe 0..<scores.count { least = unsafe min(least, scores[place]) }
        unknownScore = Double(least) - 10
    }

    /// What reading needs besides the text; kept from one text to the next.
    struct Scratch {
        var normalised: [UInt8] = []
        fileprivate var best: [Step] = []
    }

    /// The best way to a place: its score, the piece that ends there and where that begins.
    fileprivate struct Step {
        var score: Double
        var start: Int32
        var piece: Int32
    }

    /// Appends the numbers of a text's pieces, one that opens and one that closes it about them.
    ///
    /// A letter that no piece has is one unknown piece; so is a text that says nothing.
    func read(_ text: Span<UInt8>, with scratch: inout Scratch, into pieces: inout [Int32]) {
        pieces.append(ModelShape.opening)
        let first = pieces.count
        normaliser.normalise(text, into: &scratch.normalised)
        let count = scratch.normalised.count
        guard count > 0, count < Int32.max else {
            pieces.append(ModelShape.unknown)
            pieces.append(ModelShape.closing)
            return
        }
        var best: [Step] = []
        swap(&best, &scratch.best)
        findBest(scratch.normalised.span, &best)
        var at = count
        while at > 0 {
            pieces.append(best[at].piece)
            at = Int(best[at].start)
        }
        swap(&best, &scratch.best)
        pieces[first...].reverse()
        pieces.append(ModelShape.closing)
    }

    private func findBest(_ text: Span<UInt8>, _ best: inout [Step]) {
        let none = -Double.infinity
        if best.count <= text.count {
            best.append(
                contentsOf: repeatElement(Step(score: none, start: 0, piece: 0), count: text.count + 1 - best.count))
        }
        for place in 0...text.count { best[place] = Step(score: none, start: 0, piece: 0) }
        best[0].score = 0
        var start = 0
        while start < text.count {
            let base = best[start].score
            let length = scalarLength(text, start)
            var hasOne = false
            var node = 0
            var at = start
            // A zero byte is in no piece, and is how the array marks their ends.
            while at < text.count, text[at] != 0 {
                let next = unsafe Int(units[node].base) ^ Int(text[at])
                guard unsafe next < units.count && units[next].parent == UInt32(node) else { break }
                node = next
                at += 1
                let leaf = unsafe Int(units[node].base)
                if unsafe leaf < units.count && units[leaf].parent == UInt32(node) {
                    let piece = unsafe Int(units[leaf].base)
                    guard unsafe piece < scores.count else { break }
                    if at == start + length { hasOne = true }
                    let score = base + Double(unsafe scores[piece])
                    if score > best[at].score {
                        best[at] = Step(score: score, start: Int32(start), piece: Int32(piece))
                    }
                }
            }
            if !hasOne {
                let score = base + unknownScore
                if score > best[start + length].score {
                    best[start + length] = Step(score: score, start: Int32(start), piece: ModelShape.unknown)
                }
            }
            start += length
        }
    }

    /// How many pieces the vocabulary has.
    var count: Int { unsafe scores.count }
}
