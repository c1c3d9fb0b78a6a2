import Foundation

/// The cosines of all sentences of two stretches of text, and what links between them are worth.
struct PairTable {
    let first: AlignmentSide
    let second: AlignmentSide
    let weights: AlignmentWeights
    let encoder: (any SentenceEncoding)?
    /// The sentences that are looked at, of each text.
    let firsts: Range<Int>
    let seconds: Range<Int>
    /// The cosines, row after row.
    private var cosines: [Float] = []
    private var firstMargins: [Float] = []
    private var secondMargins: [Float] = []
    /// What is known of each sentence alone.
    private var firstFacts: [SpanFacts] = []
    private var secondFacts: [SpanFacts] = []
    /// What each pair of sentences is worth, row after row.
    private var singleWorths: [Float] = []
    /// The usual logarithm of the ratio of lengths: the median among the sentences that are nearest to each other.
    private var usualRatio: Float = 0
    /// Whether enough pairs tell what is usual here, so that single ones can be judged by it.
    private(set) var isUsualKnown = false
    /// What the caller knows of each pair, row after row; empty where it knows nothing of any.
    private var anchors: [Float] = []
    /// The cosines of sentences with what is nearest, and with what comes next, anchors among them.
    private var firstBest: [Best] = []
    private var secondBest: [Best] = []
    private let parts: PartTable?

    private struct Best {
        var most: Float = -1
        var next: Float = -1

        mutating func add(_ cosine: Float) {
            if cosine > most {
                (most, next) = (cosine, most)
            } else {
                next = max(next, cosine)
            }
        }
    }

    init(
        _ first: AlignmentSide, _ second: AlignmentSide, firsts: Range<Int>, seconds: Range<Int>,
        anchors: some Sequence<Anchor>, weights: AlignmentWeights, encoder: (any SentenceEncoding)?
    ) {
        self.first = first
        self.second = second
        self.firsts = firsts
        self.seconds = seconds
        self.weights = weights
        self.encoder = encoder
        parts = PartTable(first, second, firsts, seconds)
        var row: [Float] = []
        cosines.reserveCapacity(firsts.count * seconds.count)
        for index in firsts {
            first.singles.similarities(of: index, to: second.singles, in: seconds, into: &row)
            cosines += row
        }
        for anchor in anchors where firsts.contains(anchor.first) && seconds.contains(anchor.second) {
            if self.anchors.isEmpty { self.anchors = [Float](repeating: 0, count: cosines.count) }
            self.anchors[place(anchor.first, anchor.second)] += anchor.weight
        }
        let (rows, columns) = (firsts.count, seconds.count)
        firstMargins = (0..<rows).map { row in margin((0..<columns).map { cosines[row * columns + $0] }) }
        secondMargins = (0..<columns).map { column in margin((0..<rows).map { cosines[$0 * columns + column] }) }
        let ratios = nearest().map { log(second.lengths[$1] / first.lengths[$0]) }
        isUsualKnown = ratios.count > 3
        usualRatio = isUsualKnown ? Self.median(ratios) : ratioOfAll()
        firstBest = Array(repeating: Best(), count: rows)
        secondBest = Array(repeating: Best(), count: columns)
        for row in 0..<rows {
            for column in 0..<columns {
                let cosine = anchoredCosine(row * columns + column)
                firstBest[row].add(cosine)
                secondBest[column].add(cosine)
            }
        }
        firstFacts = firsts.map { facts(ofFirst: SentenceSpan($0)) }
        secondFacts = seconds.map { facts(ofSecond: SentenceSpan($0)) }
        singleWorths.reserveCapacity(cosines.count)
        for (row, left) in firstFacts.enumerated() {
            for (column, right) in secondFacts.enumerated() {
                singleWorths.append(worth(left, right, cosine: cosines[row * secondFacts.count + column]))
            }
        }
    }

    private func place(_ first: Int, _ second: Int) -> Int {
        (first - firsts.lowerBound) * seconds.count + second - seconds.lowerBound
    }

    /// The mean of the next best.
    private func margin(_ cosines: [Float]) -> Float {
        // The nearest so far, the nearest of all first; few numbers of a row come among them.
        var nearest: [Float] = []
        nearest.reserveCapacity(weights.neighbours + 2)
        for cosine in cosines {
            if nearest.count > weights.neighbours {
                guard cosine > nearest[weights.neighbours] else { continue }
                nearest.removeLast()
            }
            var place = nearest.count
            while place > 0, nearest[place - 1] < cosine { place -= 1 }
            nearest.insert(cosine, at: place)
        }
        let next = nearest.dropFirst()
        return next.isEmpty ? 0 : next.reduce(0, +) / Float(next.count)
    }

    private static func median(_ numbers: [Float]) -> Float {
        let sorted = numbers.sorted()
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    /// The logarithm of the ratio of the lengths of all.
    private func ratioOfAll() -> Float {
        let (own, other) = (firsts.reduce(0) { $0 + first.lengths[$1] }, seconds.reduce(0) { $0 + second.lengths[$1] })
        return own > 0 && other > 0 ? log(other / own) : 0
    }

    /// The cosine of two sentences.
    func cosine(_ first: Int, _ second: Int) -> Float { cosines[place(first, second)] }

    /// The cosine of two sentences, with what the caller knows of them.
    func anchoredCosine(_ first: Int, _ second: Int) -> Float { anchoredCosine(place(first, second)) }

    private func anchoredCosine(_ place: Int) -> Float {
        anchors.isEmpty ? cosines[place] : cosines[place] + anchors[place]
    }

    /// How far the cosine of two sentences is above the best that either has with another.
    func lead(_ first: Int, _ second: Int) -> Float {
        let cosine = anchoredCosine(first, second)
        func rival(_ best: Best) -> Float { cosine == best.most ? best.next : best.most }
        let rival = max(
            rival(firstBest[first - firsts.lowerBound]), rival(secondBest[second - seconds.lowerBound]))
        return cosine - max(rival, -1)
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

    /// What is known of a run of the first text, and of one of the second.
    func facts(ofFirst span: SentenceSpan) -> SpanFacts {
        SpanFacts(span, of: first, margins: firstMargins, from: firsts.lowerBound)
    }
    func facts(ofSecond span: SentenceSpan) -> SpanFacts {
        SpanFacts(span, of: second, margins: secondMargins, from: seconds.lowerBound)
    }

    /// How many squared deviations the lengths of two runs are off the usual ratio.
    private func oddness(_ own: SpanFacts, _ other: SpanFacts) -> Float {
        let deviation =
            (other.logarithm - own.logarithm - usualRatio)
            / (weights.deviation + weights.shortDeviation * max(own.inverseRoot, other.inverseRoot))
        return deviation * deviation
    }

    /// How many squared deviations the lengths of two sentences are off the usual ratio.
    func oddness(_ first: Int, _ second: Int) -> Float {
        oddness(firstFacts[first - firsts.lowerBound], secondFacts[second - seconds.lowerBound])
    }

    /// What a link of two runs is worth, their cosine given.
    func worth(_ own: SpanFacts, _ other: SpanFacts, cosine: Float) -> Float {
        let (count, otherCount) = (own.span.count, other.span.count)
        let odd = oddness(own, other)
        var worth = self.worth(own, other, cosine: cosine, oddness: odd)
        if count + otherCount == 3 {
            let (left, right) = (own.span[0], other.span[0])
            let (secondLeft, secondRight) = (own.span[count - 1], other.span[otherCount - 1])
            let (one, two) = (self.cosine(left, right), self.cosine(secondLeft, secondRight))
            let oddAlone =
                one > two
                ? oddness(left, right) : oddness(secondLeft, secondRight)
            let bound = weights.mostMended
            worth += weights.mendedLength * min(max(oddAlone - odd, -bound), bound)
            worth += weights.gainCost * min(0, cosine - max(one, two) - weights.leastGain)
        }
        if let parts { worth += partWorth(parts.fit(own.span, other.span), count, otherCount) }
        addAnchors(of: own.span, other.span, to: &worth)
        return worth * Float(count + otherCount) / 2
    }

    /// What a link is worth by its cosine, its lengths and its shape alone.
    private func worth(_ own: SpanFacts, _ other: SpanFacts, cosine: Float, oddness: Float) -> Float {
        let (count, otherCount) = (own.span.count, other.span.count)
        let worth =
            cosine - weights.margin * (own.margin + other.margin) / 2
            - min(oddness, weights.mostDeviations) * weights.lengthCost - weights.threshold
        return count + otherCount > 2 ? worth - weights.cost(count, otherCount) : worth
    }

    /// Adds what the caller knows of the sentences of two runs.
    @inline(__always)
    private func addAnchors(of own: SentenceSpan, _ other: SentenceSpan, to worth: inout Float) {
        guard !anchors.isEmpty else { return }
        for left in 0..<own.count {
            for right in 0..<other.count { worth += anchors[place(own[left], other[right])] }
        }
    }

    /// What the parts of two runs speak for and against their link.
    private func partWorth(_ fit: PartTable.Fit?, _ count: Int, _ otherCount: Int) -> Float {
        let isPair = count == 1 && otherCount == 1
        guard let fit else { return isPair ? 0 : -weights.onePartCost }
        let loss = weights.partLoss * min(fit.loss, weights.mostPartLoss)
        guard !isPair else { return -loss }
        // Two beside two have parts enough only where one of them belongs to two of the others.
        let least = count == otherCount ? 3 : 2
        guard min(fit.counts.own, fit.counts.others) >= least else { return -loss - weights.onePartCost }
        let bound = weights.mostPartWorth
        return weights.partWorth * max(-bound, min(fit.lowest - weights.nearPart, bound)) - loss
    }

    /// What a link of two sentences is worth.
    func worth(_ first: Int, _ second: Int) -> Float { singleWorths[place(first, second)] }

    /// The most that sentences of two runs are worth in links of one to one that cross nothing.
    func worthOfSingles(_ own: SentenceSpan, _ other: SentenceSpan) -> Float {
        var most: Float = 0
        for left in 0..<own.count {
            for right in 0..<other.count { most = max(most, worth(own[left], other[right])) }
        }
        guard own.count == 2, other.count == 2 else { return most }
        return max(most, max(0, worth(own[0], other[0])) + max(0, worth(own[1], other[1])))
    }

    /// Whether a link of runs may be worth anything with a cosine: by what is soon reckoned, and the most that the rest
    /// can come to.
    func mayBeWorth(_ own: SpanFacts, _ other: SpanFacts, cosine: Float) -> Bool {
        var most = worth(own, other, cosine: cosine, oddness: oddness(own, other))
        if own.span.count + other.span.count == 3 { most += weights.mendedLength * weights.mostMended }
        if parts != nil { most += weights.partWorth * weights.mostPartWorth }
        addAnchors(of: own.span, other.span, to: &most)
        return most > -Self.rounding
    }

    /// By how much sums of a few numbers may differ with the order in which they are added.
    private static let rounding: Float = 1e-4

    /// About the cosine of two runs: that of the means of their vectors, out of cosines that are known.
    func estimate(_ own: SpanFacts, _ other: SpanFacts) -> Float {
        var sum: Float = 0
        for left in 0..<own.span.count {
            for right in 0..<other.span.count { sum += cosine(own.span[left], other.span[right]) }
        }
        return sum / (own.sumLength * other.sumLength)
    }

    /// The cosine of two runs that were prepared.
    func cosine(_ own: SentenceSpan, _ other: SentenceSpan) -> Float {
        if own.count == 1, other.count == 1 { return cosine(own[0], other[0]) }
        return first.similarity(own, other, of: second)
    }

    /// Makes the vectors of the runs that were noted.
    func prepare() throws(ModelError) {
        try first.prepare(with: encoder)
        try second.prepare(with: encoder)
    }
}
