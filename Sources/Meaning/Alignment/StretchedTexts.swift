/// Two texts, cut into stretches that are short enough to be looked at whole.
struct StretchedTexts {
    private let first: AlignmentSide
    private let second: AlignmentSide
    private let anchors: [Anchor]
    private let weights: AlignmentWeights
    private let encoder: (any SentenceEncoding)?

    /// The most sentences that are looked at whole, of each text.
    private static let whole = 160

    init(
        _ first: AlignmentSide, _ second: AlignmentSide, _ anchors: [Anchor], _ weights: AlignmentWeights,
        _ encoder: (any SentenceEncoding)?
    ) {
        self.first = first
        self.second = second
        self.anchors = anchors.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
        self.weights = weights
        self.encoder = encoder
    }

    /// The links, in the order of the first text, with those that have an empty side.
    func links() throws(ModelError) -> [SentenceLink] {
        var links: [SentenceLink] = []
        let stretches = stretches()
        for (firsts, seconds) in stretches {
            let table = PairTable(
                first, second, firsts: firsts, seconds: seconds, anchors: anchors(in: firsts), weights: weights,
                encoder: encoder)
            links += try StretchAlignment(table: table).links()
            if stretches.count > 1 {
                first.forgetRuns()
                second.forgetRuns()
            }
        }
        return Self.complete(links, first.count, second.count)
    }

    /// Those of the anchors, which are in order, that are of some sentences of the first text.
    private func anchors(in firsts: Range<Int>) -> ArraySlice<Anchor> {
        func place(of sentence: Int) -> Int {
            var (low, high) = (0, anchors.count)
            while low < high {
                let middle = (low + high) / 2
                if anchors[middle].first < sentence { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return anchors[place(of: firsts.lowerBound)..<place(of: firsts.upperBound)]
    }

    /// Cuts the texts where they surely run beside each other.
    private func stretches() -> [(Range<Int>, Range<Int>)] {
        guard max(first.count, second.count) > Self.whole else { return [(0..<first.count, 0..<second.count)] }
        var hints: [[Int]: Float] = [:]
        for anchor in anchors { hints[[anchor.first, anchor.second], default: 0] += anchor.weight }
        let steps = CoarsePath(
            first.singles, second.singles,
            hints: { hints.isEmpty ? 0 : hints[[$0, $1]] ?? 0 }
        ).steps
        var stretches: [(Range<Int>, Range<Int>)] = []
        var (start, otherStart) = (0, 0)
        func cut(_ end: Int, _ otherEnd: Int) {
            // What lies between two steps that are far apart has no counterpart that is known of; it is cut in the same
            // proportion on both sides.
            let parts = max(1, (max(end - start, otherEnd - otherStart) + Self.most - 1) / Self.most)
            for part in 0..<parts {
                let own = start + (end - start) * part / parts..<start + (end - start) * (part + 1) / parts
                let other =
                    otherStart + (otherEnd - otherStart) * part / parts..<otherStart + (otherEnd - otherStart)
                    * (part + 1) / parts
                stretches.append((own, other))
            }
            (start, otherStart) = (end, otherEnd)
        }
        var last: CoarsePath.Step?
        for (place, step) in steps.enumerated() {
            let size = max(step.first - start, step.second - otherStart)
            let isSure =
                place > 0 && step.lead > Self.sureLead && steps[place - 1].lead > Self.sureLead
                && steps[place - 1].first == step.first - 1 && steps[place - 1].second == step.second - 1
            if size > Self.most, let last, last.first > start, last.second > otherStart { cut(last.first, last.second) }
            if size >= Self.least, isSure { cut(step.first, step.second) }
            last = step
        }
        cut(first.count, second.count)
        return stretches
    }

    /// How long stretches are at least and at most, and how sure the pairs between which they are cut.
    private static let least = 64
    private static let most = 192
    private static let sureLead: Float = 0.15

    /// Puts the links in order and adds those of sentences that no link has.
    static func complete(_ links: [SentenceLink], _ firstCount: Int, _ secondCount: Int) -> [SentenceLink] {
        var (isLinked, isOtherLinked) = (
            [Bool](repeating: false, count: firstCount), [Bool](repeating: false, count: secondCount)
        )
        for link in links {
            for sentence in link.first { isLinked[sentence] = true }
            for sentence in link.second { isOtherLinked[sentence] = true }
        }
        let alone = isLinked.indices.filter { !isLinked[$0] }.map { SentenceLink(first: [$0], second: []) }
        let ordered = (links + alone).sorted {
            ($0.first.first ?? 0, $0.second.first ?? 0) < ($1.first.first ?? 0, $1.second.first ?? 0)
        }
        // What only the second text has stands behind what renders the sentence before it there.
        var behind: [Int: [Int]] = [:]
        var opening: [Int] = []
        var before = -1
        for sentence in 0..<secondCount {
            if isOtherLinked[sentence] {
                before = sentence
            } else if before < 0 {
                opening.append(sentence)
            } else {
                behind[before, default: []].append(sentence)
            }
        }
        var complete = opening.map { SentenceLink(first: [], second: [$0]) }
        for link in ordered {
            complete.append(link)
            for sentence in link.second {
                for other in behind[sentence] ?? [] { complete.append(SentenceLink(first: [], second: [other])) }
            }
        }
        return complete
    }
}
