public import Meaning

/// How deeply editions are compared.
public enum CheckDepth: String, Sendable, Hashable, CaseIterable {
    /// By what they state: numbers, dates, names, terms. No model, all speed.
    case facts
    /// By the vectors of their sentences as well.
    case meaning
}

/// What a check found, and what it looked at.
public struct CheckReport: Sendable {
    /// The findings, by their first place.
    public let findings: [Finding]
    /// The sentences of each edition, in their order.
    public let sentences: [[Finding.Place]]
    /// How many facts, names and terms were compared in each.
    public let facts: [Int]
    /// How deeply they were compared.
    public let depth: CheckDepth
    /// Editions that tell another story than all the rest, by their places; with two that tell two stories, both.
    ///
    /// What stands in them was not compared.
    public let strangers: [Int]
    /// Editions in a language that has no folder of its own, by their places: of those, digits alone were compared, and
    /// vectors where the depth is that of meaning and the model knows the language.
    public let unread: [Int]
    /// Why they were compared by their facts alone, where meaning was asked for.
    public internal(set) var failure: ModelError?

    /// Whether all editions tell one story.
    public var isSameStory: Bool { strangers.isEmpty }

    /// The sentence that a place stands in; the place itself where it stands in none.
    public func sentence(at place: Finding.Place) -> Finding.Place {
        guard sentences.indices.contains(place.edition) else { return place }
        let own = sentences[place.edition].filter { $0.block == place.block }
        return own.first {
            $0.bytes.lowerBound <= place.bytes.lowerBound && $0.bytes.upperBound >= place.bytes.upperBound
        }
            ?? place
    }
}
