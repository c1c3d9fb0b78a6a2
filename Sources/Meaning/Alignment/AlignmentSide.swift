internal import CKernels

/// One of two texts to be aligned: its sentences' vectors and lengths, and the vectors of runs of them.
final class AlignmentSide {
    let sentences: [String]?
    let singles: Vectors
    /// In Unicode scalars, never 0.
    let lengths: [Float]
    private var spans: [[Int]: Int] = [:]
    private var spanVectors = Vectors()
    private var neighbourCosines: [Int: Float] = [:]
    private var waiting: [[Int]] = []
    private var isWaiting: Set<[Int]> = []

    init(sentences: [String]?, singles: Vectors, lengths: [Int]?) {
        self.sentences = sentences
        self.singles = singles
        let own = lengths ?? sentences?.map { $0.unicodeScalars.count } ?? []
        self.lengths = (0..<singles.count).map { $0 < own.count ? Float(max(own[$0], 1)) : 1 }
    }

    var count: Int { singles.count }

    /// The cosine of two sentences of this text that are joined to a run.
    func neighbourCosine(_ sentence: Int, _ other: Int) -> Float {
        let key = sentence * singles.count + other
        if let known = neighbourCosines[key] { return known }
        let cosine = singles.product(sentence, singles, other)
        neighbourCosines[key] = cosine
        return cosine
    }

    /// Notes that the vector of a run will be asked for.
    func want(_ span: [Int]) {
        guard span.count > 1, spans[span] == nil, isWaiting.insert(span).inserted else { return }
        waiting.append(span)
    }

    /// Makes the vectors of the runs that were noted: of their sentences together, or, where only vectors were given,
    /// the mean of those.
    func prepare(with encoder: Encoder?) throws(ModelError) {
        guard !waiting.isEmpty else { return }
        if let encoder, let sentences {
            let joined = waiting.map { span in span.map { sentences[$0] }.joined(separator: " ") }
            let vectors = try encoder.encode(joined)
            for (index, span) in waiting.enumerated() {
                spans[span] = spanVectors.count
                spanVectors.append(vectors.vector(index))
            }
        } else {
            for span in waiting {
                var sum = [Float](repeating: 0, count: ModelShape.width)
                for sentence in span {
                    for (at, number) in singles.vector(sentence).enumerated() { sum[at] += number }
                }
                let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
                spans[span] = spanVectors.count
                spanVectors.append(sum.lazy.map { $0 / max(length, 1e-9) })
            }
        }
        waiting.removeAll()
        isWaiting.removeAll()
    }

    /// The cosine of a run of this side with one of the other, both prepared.
    func similarity(_ span: [Int], _ otherSpan: [Int], of other: AlignmentSide) -> Float {
        guard let (own, at) = place(span), let (others, otherAt) = other.place(otherSpan) else { return -1 }
        return own.product(at, others, otherAt)
    }

    private func place(_ span: [Int]) -> (Vectors, Int)? {
        if span.count == 1 { return (singles, span[0]) }
        return spans[span].map { (spanVectors, $0) }
    }
}

extension Vectors {
    /// Some neighbouring vectors.
    func slice(_ range: Range<Int>) -> Vectors {
        if range == 0..<count { return self }
        var slice = Vectors()
        for index in range { slice.append(vector(index)) }
        return slice
    }

    /// The product of one of the vectors with one of others.
    func product(_ index: Int, _ others: Vectors, _ otherIndex: Int) -> Float {
        var product: Float = 0
        let width = ModelShape.width
        guard index >= 0, index < count, otherIndex >= 0, otherIndex < others.count else { return 0 }
        unsafe numbers.withUnsafeBufferPointer { own in
            unsafe others.numbers.withUnsafeBufferPointer { others in
                guard let own = own.baseAddress, let others = others.baseAddress else { return }
                unsafe kernels_dot_floats(
                    kernels_best_level(), own + index * width, others + otherIndex * width, 1, width, &product)
            }
        }
        return product
    }
}
