import Foundation

/// The cosines of all sentences of two stretches of text, and what is worth what in them.
struct PairTable {
    let first: AlignmentSide
    let second: AlignmentSide
    let weights: AlignmentWeights
    let encoder: Encoder?
    /// The sentences that are looked at, of each text.
    let firsts: Range<Int>
    let seconds: Range<Int>
    /// The cosines, row after row.
    private var cosines: [Float] = []
    private var firstMargins: [Float] = []
    private var secondMargins: [Float] = []
    /// The usual logarithm of the ratio of lengths.
    private var usualRatio: Float = 0
    private var anchors: [Int: Float] = [:]

    init(
        _ first: AlignmentSide, _ second: AlignmentSide, firsts: Range<Int>, seconds: Range<Int>,
        anchors: [Anchor], weights: AlignmentWeights, encoder: Encoder?
    ) {
        self.first = first
        self.second = second
        self.firsts = firsts
        self.seconds = seconds
        self.weights = weights
        self.encoder = encoder
        let chosen = second.singles.slice(seconds)
        var row: [Float] = []
        cosines.reserveCapacity(firsts.count * seconds.count)
        for index in firsts {
            first.singles.similarities(of: index, to: chosen, into: &row)
            cosines += row
        }
        for anchor in anchors where firsts.contains(anchor.first) && seconds.contains(anchor.second) {
            let place = (anchor.first - firsts.lowerBound) * seconds.count + anchor.second - seconds.lowerBound
            self.anchors[place, default: 0] += anchor.weight
        }
        let (rows, columns) = (firsts.count, seconds.count)
        firstMargins = (0..<rows).map { row in margin((0..<columns).map { cosines[row * columns + $0] }) }
        secondMargins = (0..<columns).map { column in margin((0..<rows).map { cosines[$0 * columns + column] }) }
        usualRatio = ratio()
    }

    /// The mean of the next best.
    private func margin(_ cosines: [Float]) -> Float {
        let next = cosines.sorted(by: >).dropFirst().prefix(weights.neighbours)
        return next.isEmpty ? 0 : next.reduce(0, +) / Float(next.count)
    }

    /// The median among the sentences that are nearest to each other.
    private func ratio() -> Float {
        var ratios: [Float] = []
        for (first, second) in nearest() {
            ratios.append(log(self.second.lengths[second] / self.first.lengths[first]))
        }
        if ratios.count > 3 {
            ratios.sort()
            return (ratios[(ratios.count - 1) / 2] + ratios[ratios.count / 2]) / 2
        }
        let (own, other) = (firsts.reduce(0) { $0 + first.lengths[$1] }, seconds.reduce(0) { $0 + second.lengths[$1] })
        return own > 0 && other > 0 ? log(other / own) : 0
    }

    /// The cosine of two sentences.
    func cosine(_ first: Int, _ second: Int) -> Float {
        cosines[(first - firsts.lowerBound) * seconds.count + second - seconds.lowerBound]
    }

    /// The pairs of which each is nearest to the other.
    func nearest() -> [(Int, Int)] {
        guard !seconds.isEmpty else { return [] }
        var best = [Int](repeating: -1, count: seconds.count)
        for column in seconds {
            best[column - seconds.lowerBound] =
                firsts.max { (cosine($0, column), -$0) < (cosine($1, column), -$1) } ?? -1
        }
        return firsts.compactMap { row in
            guard let column = seconds.max(by: { (cosine(row, $0), -$0) < (cosine(row, $1), -$1) }),
                best[column - seconds.lowerBound] == row
            else { return nil }
            return (row, column)
        }
    }

    /// What a link of some sentences with others is worth, their cosine given.
    func worth(_ own: ArraySlice<Int>, _ others: ArraySlice<Int>, cosine: Float) -> Float {
        let shape = (own.count, others.count)
        var (ownLength, otherLength, ownMargin, otherMargin, anchored): (Float, Float, Float, Float, Float) = (
            0, 0, 0, 0, 0
        )
        for sentence in own {
            ownLength += first.lengths[sentence]
            ownMargin += firstMargins[sentence - firsts.lowerBound]
        }
        for sentence in others {
            otherLength += second.lengths[sentence]
            otherMargin += secondMargins[sentence - seconds.lowerBound]
        }
        if !anchors.isEmpty {
            for sentence in own {
                for other in others {
                    anchored +=
                        anchors[(sentence - firsts.lowerBound) * seconds.count + other - seconds.lowerBound] ?? 0
                }
            }
        }
        let deviation =
            (log(otherLength / ownLength) - usualRatio)
            / (weights.deviation + weights.shortDeviation / min(ownLength, otherLength).squareRoot())
        let odd = min(deviation * deviation, weights.mostDeviations) * weights.lengthCost
        let margin = weights.margin * (ownMargin / Float(shape.0) + otherMargin / Float(shape.1)) / 2
        var worth = cosine - margin - odd - weights.threshold - weights.cost(of: shape) + anchored
        if weights.gainCost > 0, shape == (1, 2) || shape == (2, 1), let one = own.first, let other = others.first {
            let alone =
                shape.0 == 1
                ? max(self.cosine(one, other), self.cosine(one, others[others.endIndex - 1]))
                : max(self.cosine(one, other), self.cosine(own[own.endIndex - 1], other))
            worth += weights.gainCost * min(0, cosine - alone - weights.leastGain)
        }
        return worth * Float(shape.0 + shape.1) / 2
    }

    /// About the cosine of two runs: that of the means of their vectors, out of cosines that are known.
    func estimate(_ own: ArraySlice<Int>, _ others: ArraySlice<Int>) -> Float {
        var sum: Float = 0
        for sentence in own { for other in others { sum += cosine(sentence, other) } }
        return sum / (first.length(ofSum: own) * second.length(ofSum: others))
    }
}

extension AlignmentSide {
    /// The length of the sum of the vectors of a run.
    func length(ofSum span: ArraySlice<Int>) -> Float {
        guard span.count > 1 else { return 1 }
        var square = Float(span.count)
        for (place, sentence) in span.enumerated() {
            for other in span.dropFirst(place + 1) { square += 2 * neighbourCosine(sentence, other) }
        }
        return max(square, 1e-6).squareRoot()
    }
}
