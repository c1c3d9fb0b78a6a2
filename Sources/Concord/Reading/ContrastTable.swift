import Languages

/// The words of a language that stand in contrast to others: rose and fell, before and after, not.
struct ContrastTable: Sendable {
    init(_ language: Language?) {}

    /// Adds the marks of a sentence.
    func mark(_ sentence: inout SentenceReading) {}
}

/// A word or phrase of a contrast group.
struct Mark: Sendable {
    /// The group: `direction`, `compass`.
    var group: UInt16
    /// The side of it: up, north.
    var side: UInt16
    var place: Range<Int>
}
