/// Sentences of two texts that render each other; one side is empty where a sentence has no counterpart.
public struct SentenceLink: Sendable, Hashable {
    /// Sentences of the first text, counted from 0, in order.
    public var first: [Int]
    /// Sentences of the second text.
    public var second: [Int]
    /// The cosine of what stands on both sides; 0 where one is empty.
    public var similarity: Float
    /// Whether its sentences stand elsewhere in one text than their neighbours' counterparts do.
    public var isMoved: Bool

    /// A link.
    public init(first: [Int], second: [Int], similarity: Float = 0, isMoved: Bool = false) {
        self.first = first
        self.second = second
        self.similarity = similarity
        self.isMoved = isMoved
    }

    /// Whether it has sentences on both sides.
    public var isPaired: Bool { !first.isEmpty && !second.isEmpty }
}

/// What the caller knows of a pair of sentences besides their meaning: a shared date, number, name or block id.
public struct Anchor: Sendable, Hashable {
    /// A sentence of the first text.
    public var first: Int
    /// A sentence of the second text.
    public var second: Int
    /// How much it speaks for the pair, in cosines: 0.1 is a good hint, 1 all but decides; negative speaks against it.
    public var weight: Float

    /// An anchor.
    public init(first: Int, second: Int, weight: Float) {
        self.first = first
        self.second = second
        self.weight = weight
    }
}
