/// How near the parts of sentences come to the sentences of the other text.
///
/// Where a sentence holds several, its vector says what they mean on the whole, and a short one beside a long one is
/// lost in it. Each part alone tells where its counterpart is.
struct PartTable {
    /// What the parts of two runs tell of each other.
    struct Fit {
        /// How many parts each run has.
        var counts: (own: Int, others: Int)
        /// The lowest of the cosines of the parts with what is nearest to them on the other side of the link.
        var lowest: Float
        /// How much nearer than that something beyond the link is to the parts of sentences with several, together.
        var loss: Float
    }

    private let first: Nearness
    private let second: Nearness

    /// The table; nil where no sentence of either stretch has parts.
    init?(_ first: AlignmentSide, _ second: AlignmentSide, _ firsts: Range<Int>, _ seconds: Range<Int>) {
        guard first.hasParts(in: firsts) || second.hasParts(in: seconds) else { return nil }
        self.first = Nearness(of: first, firsts, to: second, seconds)
        self.second = Nearness(of: second, seconds, to: first, firsts)
    }

    /// What the parts of two runs tell of each other; nil where both are one part.
    func fit(_ own: SentenceSpan, _ others: SentenceSpan) -> Fit? {
        let counts = (own: first.parts(of: own), others: second.parts(of: others))
        guard counts.own > 1 || counts.others > 1 else { return nil }
        var fit = Fit(counts: counts, lowest: .infinity, loss: 0)
        first.add(own, beside: others, to: &fit)
        second.add(others, beside: own, to: &fit)
        return fit
    }

    /// The cosines of the parts of one text with the sentences of the other.
    private struct Nearness {
        private let start: Int
        private let otherStart: Int
        private let columns: Int
        /// Where the parts of each sentence begin, and behind the last of them.
        private var starts: [Int] = [0]
        /// Of each part and each sentence of the other text: the cosine with it, or with the nearest of its parts.
        private var cosines: [Float] = []
        /// The sentences that are nearest to each part, as many as a link has on a side and one more.
        private var nearest: [[Int]] = []

        init(of side: AlignmentSide, _ sentences: Range<Int>, to other: AlignmentSide, _ others: Range<Int>) {
            start = sentences.lowerBound
            otherStart = others.lowerBound
            columns = others.count
            var row: [Float] = []
            var parts: [Float] = []
            for sentence in sentences {
                let (vectors, places) = side.parts(of: sentence)
                for place in places {
                    vectors.similarities(of: place, to: other.singles, in: others, into: &row)
                    for column in others where other.hasParts(column) {
                        let (otherVectors, otherPlaces) = other.parts(of: column)
                        vectors.similarities(of: place, to: otherVectors, in: otherPlaces, into: &parts)
                        row[column - otherStart] = max(row[column - otherStart], parts.max() ?? -1)
                    }
                    cosines += row
                    nearest.append(
                        Array(row.indices.sorted { row[$0] > row[$1] }.prefix(SentenceSpan.most + 1)))
                }
                starts.append(nearest.count)
            }
        }

        func parts(of span: SentenceSpan) -> Int {
            var count = 0
            for place in 0..<span.count { count += parts(of: span[place]).count }
            return count
        }

        private func parts(of sentence: Int) -> Range<Int> { starts[sentence - start]..<starts[sentence - start + 1] }

        func add(_ span: SentenceSpan, beside others: SentenceSpan, to fit: inout Fit) {
            for place in 0..<span.count {
                let parts = parts(of: span[place])
                for part in parts {
                    var inside = -Float.infinity
                    for other in 0..<others.count {
                        inside = max(inside, cosines[part * columns + others[other] - otherStart])
                    }
                    fit.lowest = min(fit.lowest, inside)
                    guard parts.count > 1 else { continue }
                    let beyond = nearest[part].first { !others.contains($0 + otherStart) }
                    fit.loss += max(0, (beyond.map { cosines[part * columns + $0] } ?? 0) - inside)
                }
            }
        }
    }
}
