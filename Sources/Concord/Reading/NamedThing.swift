import Facts
import Languages

/// A name, nationality or term.
struct NamedThing: Sendable {
    let kind: Mention.Kind
    /// The register's entry; empty where it has none.
    let id: String
    let place: Range<Int>
    /// Whether its words often mean something else.
    let isDoubtful: Bool
    /// The entry as a number, by which it is compared; 0 where there is none.
    let key: UInt64
    /// The concept, where it is one that has near twins.
    let twin: NearTwin

    init(kind: Mention.Kind, id: String, place: Range<Int>, isDoubtful: Bool = false) {
        (self.kind, self.id, self.place, self.isDoubtful) = (kind, id, place, isDoubtful)
        key = Self.key(of: id)
        twin = kind == .term ? NearTwins.twin(key) : .none
    }

    /// An entry as a number, 0 for an empty one.
    static func key(of id: String) -> UInt64 {
        let letters = id.utf8.reduce(WordHash.seed) { WordHash.adding(UInt32($1), to: $0) }
        // Mixed, since sums of keys are compared.
        return id.isEmpty ? 0 : WordHash.joining(WordHash.seed, letters)
    }
}
