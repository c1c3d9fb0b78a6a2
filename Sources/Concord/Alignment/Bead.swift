/// Sentences of two editions that render each other; one side is empty where a sentence has no counterpart.
struct Bead: Sendable, Equatable {
    /// Places in the edition's list of sentences.
    var one: Range<Int>
    var other: Range<Int>
    /// How sure the alignment is of it, 0 to 1.
    var fit = 1.0
}

/// A sentence of an edition, and the block that it stands in.
struct PlacedSentence: Sendable {
    var block: Int
    var reading: SentenceReading
    /// The stable name of the block; nil where it has none.
    var blockID: String?
}
