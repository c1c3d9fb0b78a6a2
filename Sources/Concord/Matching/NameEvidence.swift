/// How likely two names that no register tells apart are to stand against each other: the evidence, weighed.
///
/// The weights are those of a logistic regression over pairs of editions that agree and such of which one was changed.
struct NameEvidence {
    /// What speaks for or against it, each with its weight.
    private(set) var parts: [(name: String, value: Double, weight: Double)] = []

    /// The logarithm of the odds.
    var weight: Double { parts.reduce(0) { $0 + $1.value * $1.weight } }

    init(_ rivalry: NameRivalry) {
        // The name that is surer to be one comes first: that of a script with capitals.
        let isSwapped = rivalry.first.kind == .unread
        let (name, word) = isSwapped ? (rivalry.second, rivalry.first) : (rivalry.first, rivalry.second)
        let lengths = isSwapped ? (rivalry.lengths.other, rivalry.lengths.one) : rivalry.lengths
        let isUnread = word.kind == .unread
        add("always", 1, 2.6)
        add("apart", rivalry.apart, -1.5)
        add("apart from a name", min(0.5, rivalry.anchored), -2.6)
        add("place", name.kind == .place || word.kind == .place, -2.4)
        let kinds: Set<NameMatching.Leftover.Kind> = [name.kind, word.kind]
        add("place for a person", kinds == [.person, .place] && name.id.isEmpty != word.id.isEmpty, -1)
        add("quoted", name.isQuoted, -1)
        add("headline", name.isInHeadline, -0.7)
        add("both first", name.isFirst && word.isFirst, -1)
        add("short name", lengths.0 < 5, -2)
        add("short word", lengths.1 < 5, -1.1)
        add("says", name.isSpeaker || word.isSpeaker, 1.6)
        add("titled", name.isTitled, 0.5)
        add("registered", name.id.isEmpty != word.id.isEmpty, 2)
        add("joined", rivalry.isJoined, 1.2)
        add("doubtful name", name.isDoubtful, -0.9)
        add("common name", name.isCommon, -1)
        add("doubtful word", word.isDoubtful, -1.4)
        add("several words", name.words.count > 1 && name.sibling < 0 && !isUnread, -1.7)
        add("unread", isUnread, -1.4)
        add("feminine", word.isFeminine, -1.5)
        add("likeness", isUnread ? min(12, word.likeness) : 0, 0.13)
    }

    private mutating func add(_ name: String, _ value: Double, _ weight: Double) {
        if value != 0 { parts.append((name, value, weight)) }
    }

    private mutating func add(_ name: String, _ isSo: Bool, _ weight: Double) { add(name, isSo ? 1 : 0, weight) }

    /// The odds as a share, from their logarithm.
    static func share(_ weight: Double) -> Double {
        let slope = weight / 1.85
        return 0.5 + 0.5 * slope / (1 + slope * slope).squareRoot()
    }
}
