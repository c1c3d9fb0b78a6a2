import Foundation

/// A run of up to three sentences of one text, which need not be neighbours.
struct SentenceSpan: Sendable, Hashable {
    /// The sentences, in order, packed: the number of each and one more, in 21 bits.
    let packed: UInt64

    /// How many sentences are packed at most, and the largest number of one.
    static let most = 3
    static let largest = 1 << 21 - 2

    /// A run of one.
    init(_ sentence: Int) { packed = UInt64(truncatingIfNeeded: sentence + 1) }

    init(_ sentences: some Sequence<Int>) {
        var packed: UInt64 = 0
        var shift: UInt64 = 0
        for sentence in sentences.prefix(Self.most) {
            packed |= UInt64(truncatingIfNeeded: sentence + 1) << shift
            shift += 21
        }
        self.packed = packed
    }

    var count: Int { packed >> 42 > 0 ? 3 : packed >> 21 > 0 ? 2 : 1 }

    subscript(place: Int) -> Int { Int(packed >> UInt64(21 * place) & 0x1F_FFFF) - 1 }

    func contains(_ sentence: Int) -> Bool {
        for place in 0..<count where self[place] == sentence { return true }
        return false
    }

    var sentences: [Int] { (0..<count).map { self[$0] } }
}

/// What is known of a run besides its vector.
struct SpanFacts: Sendable {
    let span: SentenceSpan
    /// The logarithm of its length.
    let logarithm: Float
    /// One by the root of its length.
    let inverseRoot: Float
    /// The mean of what its sentences are measured against.
    let margin: Float
    /// The length of the sum of its sentences' vectors.
    let sumLength: Float

    init(_ span: SentenceSpan, of side: AlignmentSide, margins: [Float], from start: Int) {
        var (length, margin, square): (Float, Float, Float) = (0, 0, 0)
        let count = span.count
        for place in 0..<count {
            length += side.lengths[span[place]]
            margin += margins[span[place] - start]
            square += 1
            for other in place + 1..<max(count, place + 1) {
                square += 2 * side.singles.product(span[place], side.singles, span[other])
            }
        }
        self.span = span
        logarithm = log(length)
        inverseRoot = 1 / length.squareRoot()
        self.margin = margin / Float(count)
        sumLength = count == 1 ? 1 : max(square, 1e-6).squareRoot()
    }
}
