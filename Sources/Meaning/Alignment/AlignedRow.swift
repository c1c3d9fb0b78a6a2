/// Sentences of several editions that say the same.
public struct AlignedRow: Sendable, Hashable {
    /// The sentences of each edition, counted from 0, in order; empty where an edition has none.
    public var sentences: [[Int]]
    /// The lowest cosine of the links that it is made of; 0 where only one edition has it.
    public var similarity: Float
    /// Whether it stands elsewhere in one edition than its neighbours do.
    public var isMoved: Bool

    /// How many editions have it.
    public var width: Int { sentences.count { !$0.isEmpty } }
}

extension SentenceAligner {
    /// Sets editions of one text side by side.
    ///
    /// Each is aligned with the first; what the first lacks is then looked for among those that have it. Sentences that a
    /// link joins to the same sentences of the first edition are one row.
    ///
    /// - Parameters:
    ///   - editions: The sentences of each edition.
    ///   - anchors: What the caller knows of pairs of sentences of two editions besides.
    /// - Returns: Rows that together name every sentence once, in the order of the first edition; what that one lacks
    ///   stands behind the sentence that it follows in its own.
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    public func rows(
        among editions: [[String]], anchors: (_ one: Int, _ other: Int) -> [Anchor] = { _, _ in [] }
    ) throws(ModelError) -> [AlignedRow] {
        guard editions.count > 1 else {
            return (editions.first ?? []).indices.map { AlignedRow(sentences: [[$0]], similarity: 0, isMoved: false) }
        }
        var vectors: [Vectors] = []
        for edition in editions { vectors.append(try encode(edition)) }
        var groups = SentenceGroups(counts: editions.map(\.count))
        for other in editions.indices.dropFirst() {
            let links = try links(
                editions[0], vectors: vectors[0], editions[other], vectors: vectors[other], anchors: anchors(0, other))
            for link in links { groups.join(link, 0, other) }
        }
        for one in editions.indices.dropFirst() {
            for other in editions.indices.dropFirst(one + 1) {
                let (left, right) = (groups.alone(one), groups.alone(other))
                guard !left.isEmpty, !right.isEmpty else { continue }
                let (places, otherPlaces) = (Self.places(left), Self.places(right))
                let known = anchors(one, other).compactMap { anchor -> Anchor? in
                    guard let first = places[anchor.first], let second = otherPlaces[anchor.second] else { return nil }
                    return Anchor(first: first, second: second, weight: anchor.weight)
                }
                for var link in try links(
                    left.map { editions[one][$0] }, vectors: vectors[one][left], right.map { editions[other][$0] },
                    vectors: vectors[other][right], anchors: known)
                {
                    link.first = link.first.map { left[$0] }
                    link.second = link.second.map { right[$0] }
                    // Leftovers are neighbours of nothing, so that their order tells little.
                    link.isMoved = false
                    groups.join(link, one, other)
                }
            }
        }
        return groups.rows()
    }

    private static func places(_ sentences: [Int]) -> [Int: Int] {
        Dictionary(uniqueKeysWithValues: sentences.enumerated().map { ($1, $0) })
    }
}

/// Sentences of several editions in groups that links join.
private struct SentenceGroups {
    private let counts: [Int]
    private let starts: [Int]
    private var parents: [Int]
    private var similarities: [Float]
    private var moved: [Bool]

    init(counts: [Int]) {
        self.counts = counts
        var starts: [Int] = []
        var total = 0
        for count in counts {
            starts.append(total)
            total += count
        }
        self.starts = starts
        parents = Array(0..<total)
        similarities = Array(repeating: .infinity, count: total)
        moved = Array(repeating: false, count: total)
    }

    private mutating func root(_ node: Int) -> Int {
        var node = node
        while parents[node] != node {
            parents[node] = parents[parents[node]]
            node = parents[node]
        }
        return node
    }

    mutating func join(_ link: SentenceLink, _ one: Int, _ other: Int) {
        guard link.isPaired else { return }
        let nodes = link.first.map { starts[one] + $0 } + link.second.map { starts[other] + $0 }
        for node in nodes.dropFirst() {
            let (left, right) = (root(nodes[0]), root(node))
            parents[right] = left
            similarities[left] = min(similarities[left], similarities[right], link.similarity)
            moved[left] = moved[left] || moved[right] || link.isMoved
        }
    }

    /// The sentences of an edition that nothing is joined to.
    mutating func alone(_ edition: Int) -> [Int] {
        var sizes: [Int: Int] = [:]
        for node in parents.indices { sizes[root(node), default: 0] += 1 }
        return (0..<counts[edition]).filter { sizes[root(starts[edition] + $0)] == 1 }
    }

    mutating func rows() -> [AlignedRow] {
        var rows: [AlignedRow] = []
        var places: [Int: Int] = [:]
        for edition in counts.indices {
            for sentence in 0..<counts[edition] {
                let node = root(starts[edition] + sentence)
                if let place = places[node] {
                    rows[place].sentences[edition].append(sentence)
                } else {
                    places[node] = rows.count
                    var sentences = [[Int]](repeating: [], count: counts.count)
                    sentences[edition] = [sentence]
                    let similarity = similarities[node]
                    rows.append(
                        AlignedRow(
                            sentences: sentences, similarity: similarity.isFinite ? similarity : 0,
                            isMoved: moved[node]))
                }
            }
        }
        return Self.ordered(rows)
    }

    /// Rows of the first edition in its order, others behind that of the sentence before theirs.
    private static func ordered(_ rows: [AlignedRow]) -> [AlignedRow] {
        let own = rows.indices.filter { !rows[$0].sentences[0].isEmpty }
        // Where each sentence's row stands: the row of the first edition, and how far behind it.
        var keys = [[Int]](repeating: [], count: rows.count)
        var rowOf: [[Int: Int]] = Array(repeating: [:], count: rows.first?.sentences.count ?? 0)
        for (place, row) in rows.enumerated() {
            for (edition, sentences) in row.sentences.enumerated() {
                for sentence in sentences { rowOf[edition][sentence] = place }
            }
        }
        for (place, row) in own.enumerated() { keys[row] = [place] }
        for (place, row) in rows.enumerated() where keys[place].isEmpty {
            guard let edition = row.sentences.firstIndex(where: { !$0.isEmpty }) else { continue }
            let sentence = row.sentences[edition][0]
            // Rows come in the order of their edition, so the one before has its key.
            let before = rowOf[edition][sentence - 1].map { keys[$0] } ?? [-1]
            keys[place] = Array((before.isEmpty ? [-1] : before).prefix(1)) + [edition, sentence]
        }
        return rows.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }.map { rows[$0] }
    }
}
