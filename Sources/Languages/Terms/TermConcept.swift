/// A concept of the termbase.
public struct TermConcept: Sendable, Hashable {
    /// Its slug, the same in every language: `working-lunch`.
    public let id: String
    /// The group of near twins, which a hurried translator takes for one another; nil where nothing is taken for it.
    public let twins: String?
    /// Those of its group that may render it without error: a town for a village, a deal for a treaty.
    public let loose: [String]
    /// What it has to do with names and other terms.
    public let role: Role

    /// What a concept has to do with the names and terms beside it.
    public enum Role: String, Sendable {
        case usual = ""
        /// An office, a body, a pact or an event: no name that stands beside it has a part in it.
        case title
        /// A word that names are made with: North, Western.
        case part
        /// Set phrases in which the words of other concepts mean nothing of their own: after all, тем не менее.
        case none
    }

    /// All of them, in the order of the table.
    public static let all: [TermConcept] = termConcepts.rows.map { fields in
        TermConcept(
            id: fields.first.map { String($0) } ?? "",
            twins: fields.count > 1 && !fields[1].isEmpty ? String(fields[1]) : nil,
            loose: fields.count > 2 ? fields[2].parts(0x20).map { String($0) } : [],
            role: fields.count > 3 ? Role(rawValue: String(fields[3])) ?? .usual : .usual)
    }

    /// The same by their slugs.
    public static let byID: [String: TermConcept] = Dictionary(
        all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// Whether one said for the other is an error nearly always: another concept of the group, and neither names the
    /// other as loose.
    public func isRival(of other: TermConcept) -> Bool {
        id != other.id && twins != nil && twins == other.twins && !loose.contains(other.id) && !other.loose.contains(id)
    }
}
