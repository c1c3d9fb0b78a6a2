/// Two names that may stand in one place, and the evidence that they do.
struct NameRivalry {
    let first: NameMatching.Leftover
    let second: NameMatching.Leftover
    /// Whether other words of the two names are each other's.
    let isJoined: Bool
    /// Whether they are acronyms of the same letters in another order: OSCE, OCSE.
    let isShuffled: Bool
    /// How many names of like kind each side has left.
    let rivals: (one: Int, other: Int)
    /// How far apart they stand, 0 to 1.
    let apart: Double
    /// How far apart they stand, reckoned from the nearest name that both sides have.
    let anchored: Double
    /// The letters of their longest words.
    let lengths: (one: Int, other: Int)
    /// How far the likest of their words sound from each other, 0 to 1.
    var distance = 1.0

    init?(_ first: NameMatching.Leftover, _ second: NameMatching.Leftover, _ matching: NameMatching) {
        let (one, other) = (matching.one, matching.other)
        // An Iranian by name, behind the first name that both have.
        let isSurname =
            second.kind == .nationality && Self.isBeside(second, first, one)
            || first.kind == .nationality && Self.isBeside(first, second, other)
        guard Self.areAlike(first, second) || isSurname else { return nil }
        if !first.id.isEmpty, !second.id.isEmpty, Kinship.areKin(first.id, second.id) { return nil }
        self.first = first
        self.second = second
        switch (first.kind, second.kind) {
        case (.person, .nationality), (.nationality, .person): isJoined = isSurname
        case (_, .unread): isJoined = Self.isBeside(second, first, one)
        case (.unread, _): isJoined = Self.isBeside(first, second, other)
        default:
            let areSiblings =
                first.sibling >= 0 && second.sibling >= 0
                && (one.words[first.sibling].counterpart == second.sibling
                    || other.words[second.sibling].counterpart == first.sibling)
            // A country by its letters, behind the first name that both have.
            let isTaken =
                first.kind == .person && second.kind == .place && Self.isBeside(second, first, one)
                || first.kind == .place && second.kind == .person && Self.isBeside(first, second, other)
            isJoined = areSiblings || isTaken
            if first.kind == .organisation || second.kind == .organisation, first.kind != second.kind {
                guard areSiblings || first.kind != .person && second.kind != .person else { return nil }
            }
        }
        isShuffled = first.letters.count > 1 && first.letters.sorted() == second.letters.sorted()
        rivals = (
            matching.left.one.count { ($0.kind == .unread) == (first.kind == .unread) && Self.areAlike($0, second) },
            matching.left.other.count { ($0.kind == .unread) == (second.kind == .unread) && Self.areAlike(first, $0) }
        )
        apart = abs(
            matching.position(first.words.lowerBound, of: one) - matching.position(second.words.lowerBound, of: other))
        anchored = matching.apart(first.words.lowerBound, second.words.lowerBound)
        lengths = (
            first.words.reduce(0) { max($0, one.words[$1].word.length) },
            second.words.reduce(0) { max($0, other.words[$1].word.length) }
        )
    }

    /// Whether either is made of words that every text has.
    var isDoubtful: Bool { first.isDoubtful || second.isDoubtful }

    /// Whether the evidence that they are rivals is weighed: persons, places and words that no register tells apart.
    var isWeighed: Bool {
        func isOpen(_ kind: NameMatching.Leftover.Kind, _ other: NameMatching.Leftover.Kind) -> Bool {
            kind == .person || kind == .place || kind == .unread || kind == .organisation && other == .person
        }
        return isOpen(first.kind, second.kind) && isOpen(second.kind, first.kind)
            && (first.id.isEmpty || second.id.isEmpty)
    }

    /// Whether they sound so much alike that they are sooner one name, spelt by two hands.
    var areTwins: Bool { isWeighed && distance < 0.5 && anchored < 0.35 }

    /// How near the two are to being the same place.
    var closeness: Double {
        if areTwins { return 9 - distance }
        if isWeighed { return NameEvidence(self).weight }
        return (isJoined || isShuffled ? 4 : 0) + (first.kind == second.kind ? 1 : 0) + (first.id.isEmpty ? 0 : 1)
            + (second.id.isEmpty ? 0 : 1) + (first.id.isEmpty || second.id.isEmpty ? 0 : 2) - (isDoubtful ? 1 : 0)
            - 3 * apart
    }

    /// Whether an unread word stands next to the counterpart of a name's other word, on the same side of it.
    private static func isBeside(
        _ unread: NameMatching.Leftover, _ name: NameMatching.Leftover, _ side: NameSide
    ) -> Bool {
        guard name.sibling >= 0 else { return false }
        let counterpart = side.words[name.sibling].counterpart
        guard counterpart >= 0 else { return false }
        let isBehind = name.words.lowerBound > name.sibling
        let between = isBehind ? unread.words.lowerBound - counterpart : counterpart - unread.words.lowerBound
        return between == 1 || between == 2 && isBehind
    }

    private static func areAlike(_ one: NameMatching.Leftover, _ other: NameMatching.Leftover) -> Bool {
        switch (one.kind, other.kind) {
        case (.place, .nationality), (.nationality, .place): true
        case (.organisation, .acronym), (.acronym, .organisation): true
        case (.unread, .unread): false
        // A duo and its first, a company and its founder: what no register has is a person where a word is a person's.
        case (.person, .organisation), (.organisation, .person):
            one.id.isEmpty && other.id.isEmpty && one.sibling >= 0 && other.sibling >= 0
                && one.words.count == 1 && other.words.count == 1
        case (.person, .unread), (.unread, .person), (.place, .unread), (.unread, .place): true
        // What no register has may be either.
        case (.person, .place), (.place, .person): one.id.isEmpty || other.id.isEmpty
        default: one.kind == other.kind
        }
    }

    /// The evidence in short, for calibration.
    var shape: String {
        func name(_ left: NameMatching.Leftover) -> String { left.kind.rawValue + (left.id.isEmpty ? "" : "+") }
        let kinds = [name(first), name(second)].sorted().joined(separator: "~")
        let count =
            rivals.one == 1 && rivals.other == 1
            ? "alone "
            : first.kind == .unread || second.kind == .unread
                ? "\(rivals.one > 3 ? 4 : rivals.one):\(rivals.other > 3 ? 4 : rivals.other) " : ""
        let joint =
            isShuffled ? "shuffled " : isJoined ? "joined " : first.sibling >= 0 || second.sibling >= 0 ? "part " : ""
        let place = apart < 0.1 ? "near" : apart < 0.25 ? "by" : "far"
        guard isWeighed else { return "name \(kinds) \(joint)\(count)\(place)" }
        // Two digits behind the point are enough.
        let parts = NameEvidence(self).parts.map { "\($0.name) \(Double(Int($0.value * 100)) / 100)" }
        return "name \(kinds) \(joint)\(count)\(place); \(parts.joined(separator: "; "))"
    }
}
