/// Finds which words of sentences that say the same render each other.
///
/// Each word has a vector of its own, whatever stands about it; words are linked where each is the other's best by the
/// margin criterion, by their place, and by the links beside them. Several words that say together what one says on the
/// other side are one link. Cost: the product of the lengths of the sentences.
public struct WordAligner: Sendable {
    private let encoder: Encoder
    private let weights = WordWeights()

    /// An aligner that asks an encoder, whose cache of words it fills.
    public init(_ encoder: Encoder) { self.encoder = encoder }

    /// The cosines of the words of two sentences.
    func table(_ first: WordSentence, _ second: WordSentence) throws(ModelError) -> WordTable {
        try WordTable(first, second, by: encoder, weights)
    }

    /// What the cosines of two sentences' words tell of their links.
    func matching(_ table: WordTable) -> WordMatching { WordMatching(table, weights, encoder) }

    /// The links of two sentences, in the order of the first; words that are in none have no counterpart.
    ///
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    public func links(_ first: WordSentence, _ second: WordSentence) throws(ModelError) -> [WordLink] {
        var matching = WordMatching(try WordTable(first, second, by: encoder, weights), weights, encoder)
        return try matching.links()
    }

    /// Makes the vectors of the words of sentences that will be asked for, together, which takes less time than one sentence
    /// after the other.
    ///
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    public func learn(_ sentences: [WordSentence]) throws(ModelError) {
        _ = try encoder.encode(words: sentences.flatMap { sentence in sentence.weighty.flatMap { sentence.forms[$0] } })
    }

    /// How alike each word of two sentences is to whatever in the other is nearest to it, by its place: the greatest
    /// cosine; 1 for articles, which nothing need render.
    ///
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    public func likeness(
        _ first: WordSentence, _ second: WordSentence
    ) throws(ModelError) -> (first: [Float], second: [Float]) {
        let table = try table(first, second)
        var likeness = (
            first: Array(repeating: Float(1), count: first.words.count),
            second: Array(repeating: Float(1), count: second.words.count)
        )
        for (row, word) in table.rows.enumerated() { likeness.first[word] = table.best(inRow: row) }
        for (column, word) in table.columns.enumerated() { likeness.second[word] = table.best(inColumn: column) }
        return likeness
    }

    /// The links of each two of several sentences that say the same, what goes through the others counted in.
    ///
    /// - Returns: For each two, the first before the second in the order of the sentences, their places and their links.
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    public func links(
        among sentences: [WordSentence]
    ) throws(ModelError) -> [(first: Int, second: Int, links: [WordLink])] {
        var tables: [[WordTable]] = []
        for first in sentences.indices {
            var row: [WordTable] = []
            for second in sentences.indices.dropFirst(first + 1) {
                row.append(try WordTable(sentences[first], sentences[second], by: encoder, weights))
            }
            tables.append(row)
        }
        func table(_ first: Int, _ second: Int) -> WordTable {
            first < second ? tables[first][second - first - 1] : tables[second][first - second - 1].turned
        }
        var found: [(first: Int, second: Int, links: [WordLink])] = []
        for first in sentences.indices {
            for second in sentences.indices.dropFirst(first + 1) {
                var mixed = table(first, second)
                let others = sentences.indices.filter { $0 != first && $0 != second }
                for middle in others {
                    mixed.cosines = mixed.triangulated(
                        through: table(first, middle), table(middle, second),
                        share: weights.triangle / Float(others.count))
                }
                var matching = WordMatching(mixed, weights, encoder)
                found.append((first, second, try matching.links()))
            }
        }
        return found
    }
}
