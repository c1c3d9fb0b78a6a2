/// Sentences of two editions that render each other; one side is empty where a sentence has no counterpart.
struct Bead: Sendable, Equatable {
    /// Places in the edition's list of sentences, in order; those of several need not be neighbours.
    var one: [Int]
    var other: [Int]
    /// How sure the alignment is of it, 0 to 1: that its sides render each other, or that there is no counterpart.
    var fit = 1.0
    /// The cosine of its sides; nil at the depth of facts, and where one is empty.
    var similarity: Double?
    /// Whether it stands elsewhere in one edition than its neighbours' counterparts do.
    var isMoved = false

    /// Whether it has sentences on both sides.
    var isPaired: Bool { !one.isEmpty && !other.isEmpty }
}

/// A sentence of an edition, and the block that it stands in.
struct PlacedSentence: Sendable {
    let block: Int
    /// The stable name of the block; nil where it has none.
    let blockID: String?
    private let kept: Kept

    /// What the sentence says; it is shared, since sentences are handed on many times.
    private final class Kept: Sendable {
        let reading: SentenceReading

        init(_ reading: SentenceReading) { self.reading = reading }
    }

    init(_ reading: SentenceReading, block: Int, blockID: String?) {
        (self.block, self.blockID) = (block, blockID)
        kept = Kept(reading)
    }

    /// The same sentence in another block.
    init(_ sentence: PlacedSentence, block: Int, blockID: String?) {
        (self.block, self.blockID) = (block, blockID)
        kept = sentence.kept
    }

    /// The same for sentences of one reading of a block.
    var identity: ObjectIdentifier { ObjectIdentifier(kept) }

    /// Whether another is the same sentence of the same reading, in the same place.
    func isSame(as sentence: PlacedSentence) -> Bool { kept === sentence.kept && block == sentence.block }

    /// What it says.
    var reading: SentenceReading {
        // Lent, since a copy of it is one of each of its lists.
        _read { yield kept.reading }
    }
}
