internal import CKernels

/// One of two texts to be aligned: its sentences' vectors and lengths, and the vectors of runs of them.
final class AlignmentSide {
    let sentences: [String]?
    let singles: Vectors
    /// In Unicode scalars, never 0.
    let lengths: [Float]
    /// The vectors of the parts of sentences that have several, and where each sentence's stand; empty without any.
    private let partVectors: Vectors
    private let partPlaces: [Range<Int>]
    private var spans: [SentenceSpan: Int] = [:]
    private var spanVectors = Vectors()
    private var waiting: [SentenceSpan] = []

    init(sentences: [String]?, singles: Vectors, lengths: [Int]? = nil, parts: (Vectors, [Range<Int>])? = nil) {
        partVectors = parts?.0 ?? Vectors()
        partPlaces = parts?.1 ?? []
        self.sentences = sentences
        self.singles = singles
        let own = lengths ?? sentences?.map { $0.unicodeScalars.count } ?? []
        self.lengths = (0..<singles.count).map { $0 < own.count ? Float(max(own[$0], 1)) : 1 }
    }

    var count: Int { singles.count }

    /// Whether any of some sentences has parts.
    func hasParts(in sentences: Range<Int>) -> Bool { sentences.contains { hasParts($0) } }

    func hasParts(_ sentence: Int) -> Bool { !partPlaces.isEmpty && !partPlaces[sentence].isEmpty }

    /// The parts of a sentence, which is its own where it has no others.
    func parts(of sentence: Int) -> (Vectors, Range<Int>) {
        hasParts(sentence) ? (partVectors, partPlaces[sentence]) : (singles, sentence..<sentence + 1)
    }

    /// Lets the runs go; what is asked for next lies elsewhere in the text.
    func forgetRuns() {
        spans.removeAll(keepingCapacity: true)
        spanVectors = Vectors()
    }

    /// Notes that the vector of a run will be asked for.
    func want(_ span: SentenceSpan) {
        guard span.count > 1, spans[span] == nil else { return }
        spans[span] = -1
        waiting.append(span)
    }

    /// Makes the vectors of the runs that were noted: of their sentences together, or, where only vectors were given,
    /// the mean of those.
    func prepare(with encoder: (any SentenceEncoding)?) throws(ModelError) {
        guard !waiting.isEmpty else { return }
        if let encoder, let sentences {
            let joined = waiting.map { span in span.sentences.map { sentences[$0] }.joined(separator: " ") }
            let vectors = try encoder.encode(joined)
            for (index, span) in waiting.enumerated() {
                spans[span] = spanVectors.count
                spanVectors.append(vectors.vector(index))
            }
        } else {
            for span in waiting {
                spans[span] = spanVectors.count
                spanVectors.append(mean(of: span)[...])
            }
        }
        waiting.removeAll()
    }

    private func mean(of span: SentenceSpan) -> [Float] {
        let width = ModelShape.width
        var sum = [Float](repeating: 0, count: width)
        for place in 0..<span.count {
            let start = span[place] * width
            for at in 0..<width { sum[at] += singles.numbers[start + at] }
        }
        let length = max(sum.reduce(0) { $0 + $1 * $1 }.squareRoot(), 1e-9)
        for at in 0..<width { sum[at] /= length }
        return sum
    }

    /// The cosine of a run of this side with one of the other, both prepared; -1 where one is not.
    func similarity(_ span: SentenceSpan, _ otherSpan: SentenceSpan, of other: AlignmentSide) -> Float {
        guard let (own, at) = place(span), let (others, otherAt) = other.place(otherSpan) else { return -1 }
        return own.product(at, others, otherAt)
    }

    private func place(_ span: SentenceSpan) -> (Vectors, Int)? {
        if span.count == 1 { return (singles, span[0]) }
        guard let index = spans[span], index >= 0 else { return nil }
        return (spanVectors, index)
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
