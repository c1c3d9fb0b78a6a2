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
    /// Its number among the concepts that have near twins; -1 where it is none of them.
    let twin: Int

    init(kind: Mention.Kind, id: String, place: Range<Int>, isDoubtful: Bool = false) {
        (self.kind, self.id, self.place, self.isDoubtful) = (kind, id, place, isDoubtful)
        let letters = id.utf8.reduce(WordHash.seed) { WordHash.adding(UInt32($1), to: $0) }
        // Mixed, since sums of keys are compared.
        key = id.isEmpty ? 0 : WordHash.joining(WordHash.seed, letters)
        twin = kind == .term ? NearTwins.number[id] ?? -1 : -1
    }
}
