import Languages

/// A concept that has near twins, by its number and that of its group, so that a sentence's terms are compared without
/// their slugs.
struct NearTwin: Sendable {
    let number: Int32
    let group: Int32

    /// What no concept with near twins is.
    static let none = NearTwin(number: -1, group: -1)

    /// Whether it is one.
    var isOne: Bool { number >= 0 }

    /// Whether it is the same concept as another, or one of the two may stand for the other.
    func mayRender(_ other: NearTwin) -> Bool {
        number == other.number || group == other.group && NearTwins.areLoose(self, other)
    }

    /// `TermConcept.isRival(of:)`.
    @inline(__always)
    func isRival(of other: NearTwin) -> Bool {
        group == other.group && number != other.number && !NearTwins.areLoose(self, other)
    }
}

/// All of them.
enum NearTwins {
    private static let concepts = TermConcept.all.filter { $0.twins != nil }
    private static let twins: [NearTwin] = {
        var groups: [String: Int32] = [:]
        return concepts.enumerated().map { number, concept in
            let next = Int32(groups.count)
            let group = groups[concept.twins ?? ""] ?? next
            groups[concept.twins ?? ""] = group
            return NearTwin(number: Int32(number), group: group)
        }
    }()
    /// By the keys of their slugs, in order.
    private static let byKey = zip(concepts, twins).map { (key: NamedThing.key(of: $0.id), twin: $1) }
        .sorted { $0.key < $1.key }
    /// A bit for each pair of which one may stand for the other.
    private static let loose: [UInt64] = {
        let number = Dictionary(zip(concepts.map(\.id), twins), uniquingKeysWith: { first, _ in first })
        var bits = Array(repeating: UInt64(0), count: concepts.count * concepts.count / 64 + 1)
        for (concept, twin) in zip(concepts, twins) {
            for other in concept.loose.compactMap({ number[$0] }) {
                for pair in [place(of: twin, other), place(of: other, twin)] {
                    bits[pair >> 6] |= 1 << UInt64(pair & 63)
                }
            }
        }
        return bits
    }()

    private static func place(of one: NearTwin, _ other: NearTwin) -> Int {
        Int(one.number) * concepts.count + Int(other.number)
    }

    fileprivate static func areLoose(_ one: NearTwin, _ other: NearTwin) -> Bool {
        let pair = place(of: one, other)
        return loose[pair >> 6] & 1 << UInt64(pair & 63) != 0
    }

    /// The concept of a slug's key (`NamedThing.key`).
    static func twin(_ key: UInt64) -> NearTwin {
        let byKey = byKey.span
        var (low, high) = (0, byKey.count)
        while low < high {
            let middle = (low + high) / 2
            if byKey[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low < byKey.count && byKey[low].key == key ? byKey[low].twin : .none
    }

    /// The name of a concept's group.
    static func group(of twin: NearTwin) -> String {
        concepts.indices.contains(Int(twin.number)) ? concepts[Int(twin.number)].twins ?? "" : ""
    }
}
