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
        self.anchors = anchors
        self.weights = weights
        self.encoder = encoder
    }

    /// The links, in the order of the first text, with those that have an empty side.
    func links() throws(ModelError) -> [SentenceLink] {
        var links: [SentenceLink] = []
        for (firsts, seconds) in stretches() {
            let table = PairTable(
                first, second, firsts: firsts, seconds: seconds, anchors: anchors, weights: weights, encoder: encoder)
            links += try StretchAlignment(table: table).links()
        }
        return Self.complete(links, first.count, second.count)
    }

    private func stretches() -> [(Range<Int>, Range<Int>)] { [(0..<first.count, 0..<second.count)] }

    /// Puts the links in order and adds those of sentences that no link has.
    static func complete(_ links: [SentenceLink], _ firstCount: Int, _ secondCount: Int) -> [SentenceLink] {
        var (left, right) = (Set(0..<firstCount), Set(0..<secondCount))
        for link in links {
            left.subtract(link.first)
            right.subtract(link.second)
        }
        var ordered = (links + left.map { SentenceLink(first: [$0], second: []) }).sorted {
            ($0.first.first ?? 0, $0.second.first ?? 0) < ($1.first.first ?? 0, $1.second.first ?? 0)
        }
        // What only the second text has stands behind what renders the sentence before it there.
        for sentence in right.sorted() {
            let place =
                sentence == 0 ? 0 : (ordered.firstIndex { $0.second.contains(sentence - 1) }).map { $0 + 1 } ?? 0
            ordered.insert(SentenceLink(first: [], second: [sentence]), at: place)
        }
        return ordered
    }
}
