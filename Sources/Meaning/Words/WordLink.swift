/// Words of two sentences that render each other.
public struct WordLink: Sendable, Hashable {
    /// Words of the first sentence, counted from 0, in order; several where it takes them all to say it.
    public var first: [Int]
    /// Words of the second sentence.
    public var second: [Int]
    /// The cosine of the two sides.
    public var similarity: Float
    /// How likely the link is right, 0 to 1: by how far it is ahead of each word's next best.
    public var certainty: Float

    /// A link.
    public init(first: [Int], second: [Int], similarity: Float, certainty: Float) {
        self.first = first
        self.second = second
        self.similarity = similarity
        self.certainty = certainty
    }
}
