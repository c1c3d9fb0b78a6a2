import Facts
import Languages

/// Names of two aligned stretches, matched by the register and by their sound.
struct NameMatching {
    private(set) var one: NameSide
    private(set) var other: NameSide
    /// Names that only one side has.
    private(set) var left: (one: [Leftover], other: [Leftover]) = ([], [])
    /// Those that stand against each other.
    private(set) var rivalries: [NameRivalry] = []

    /// A name, or words of one, that the other side lacks.
    struct Leftover {
        enum Kind: String { case person, place, nationality, organisation, acronym, unread }
        var kind: Kind
        /// The register's entry; empty where it has none.
        var id: String
        /// Its words on its side.
        var words: Range<Int>
        /// A word of the same name that the other side has; -1 where there is none.
        var sibling = -1
        /// How much an unread word looks like a name.
        var likeness = 0.0
        /// Whether its words are ones that every text has.
        var isDoubtful = false
        /// The letters of an acronym, in their order.
        var letters: [UInt32] = []
    }

    init(_ stretch: Stretch) {
        one = NameSide(stretch.one, stretch.languages.one, stretch.texts.one)
        other = NameSide(stretch.other, stretch.languages.other, stretch.texts.other)
        guard !one.things.isEmpty || !other.things.isEmpty else { return }
        matchEntries()
        guard one.things.contains(where: { !$0.isMatched }) || other.things.contains(where: { !$0.isMatched })
        else { return }
        Self.listen(&one, &other)
        left = (Self.leftovers(&one, other), Self.leftovers(&other, one))
        if !left.one.isEmpty { left.other += Self.unread(other) }
        if !left.other.isEmpty { left.one += Self.unread(one) }
        pairRivals()
    }

    /// Matches the entries that both sides have, each as often as the other has it.
    private mutating func matchEntries() {
        var theirs: [String: [Int]] = [:]
        for (place, thing) in other.things.enumerated().reversed() where !thing.name.id.isEmpty {
            theirs[thing.name.id, default: []].append(place)
        }
        for (place, thing) in one.things.enumerated() where !thing.name.id.isEmpty && !one.things[place].isMatched {
            guard let counterpart = theirs[thing.name.id]?.popLast() else { continue }
            one.match(thing: place)
            other.match(thing: counterpart)
        }
        for (place, thing) in one.things.enumerated() where !thing.isMatched && !thing.name.id.isEmpty {
            let kin = other.things.firstIndex { !$0.isMatched && Kinship.areKin(thing.name.id, $0.name.id) }
            guard let kin else { continue }
            one.match(thing: place)
            other.match(thing: kin)
        }
    }

    /// Finds for the words of names that are left the words of the other side that sound like them.
    private static func listen(_ one: inout NameSide, _ other: inout NameSide) {
        for place in one.words.indices { one.learn(place) }
        for place in other.words.indices { other.learn(place) }
        spell(&one, &other)
        spell(&other, &one)
        hear(&one, &other)
    }

    /// Finds acronyms as they are, or written out by the names of their letters.
    private static func spell(_ one: inout NameSide, _ other: inout NameSide) {
        for (place, thing) in one.things.enumerated() where thing.isAcronym && !thing.isMatched {
            let letters = one.acronym(thing)
            let twin = other.words.indices.first { other.isAcronym($0, letters) }
            if let twin {
                one.match(thing: place)
                other.match(twin, with: thing.words.lowerBound, 0)
                if other.words[twin].thing >= 0, other.things[other.words[twin].thing].words.count == 1 {
                    other.match(thing: other.words[twin].thing)
                }
                continue
            }
            guard thing.words.count == 1, one.words[thing.words.lowerBound].word.script == .latin else { continue }
            guard let range = other.spelling(of: LetterNames.key(of: letters), letters: letters.count) else { continue }
            one.match(thing: place)
            for counterpart in range {
                other.match(counterpart, with: thing.words.lowerBound, 0)
                if other.words[counterpart].thing >= 0 { other.match(thing: other.words[counterpart].thing) }
            }
        }
    }

    /// Pairs the words of names with those of the other side that sound like them, the likest first.
    private static func hear(_ one: inout NameSide, _ other: inout NameSide) {
        var candidates: [(distance: Double, one: Int, other: Int)] = []
        for place in one.words.indices where one.words[place].counterpart < 0 {
            for counterpart in other.words.indices where other.words[counterpart].counterpart < 0 {
                let limits = (limit(one, place, other, counterpart), limit(other, counterpart, one, place))
                let limit = max(limits.0, limits.1)
                guard limit >= 0 else { continue }
                var least = 1.0
                for theirs in other.keys(counterpart) {
                    for mine in one.keys(place) { least = min(least, mine.distance(to: theirs)) }
                }
                if least <= limit { candidates.append((least, place, counterpart)) }
            }
        }
        candidates.sort { ($0.distance, $0.one, $0.other) < ($1.distance, $1.one, $1.other) }
        for candidate in candidates {
            let (mine, theirs) = (one.words[candidate.one], other.words[candidate.other])
            if mine.counterpart < 0, theirs.counterpart < 0 {
                one.match(candidate.one, with: candidate.other, candidate.distance)
                other.match(candidate.other, with: candidate.one, candidate.distance)
            } else if mine.counterpart < 0, one.isSpelt(candidate.one, like: theirs.counterpart) {
                // A name that one side has twice.
                one.match(candidate.one, with: candidate.other, candidate.distance)
            } else if theirs.counterpart < 0, other.isSpelt(candidate.other, like: mine.counterpart) {
                other.match(candidate.other, with: candidate.one, candidate.distance)
            }
        }
    }

    /// How far a word of the other side may sound from that of a name and still be taken for it; -1 where it can't be.
    private static func limit(_ one: NameSide, _ place: Int, _ other: NameSide, _ counterpart: Int) -> Double {
        let (mine, entry) = (one.words[place], other.words[counterpart])
        guard mine.thing >= 0, !one.things[mine.thing].isMatched, entry.word.script != .digits else { return -1 }
        let thing = one.things[mine.thing]
        let isShort = mine.word.length < 4
        if thing.isAcronym {
            return entry.word.isAllCapitals || entry.word.script == .arabic && !isShort ? 0.12 : -1
        }
        let mayBeName =
            entry.thing >= 0 || entry.word.script != .arabic && other.mayBeName(counterpart)
        // A name that either register has is no other word, however alike they sound.
        if !thing.name.id.isEmpty {
            if entry.thing >= 0, !other.things[entry.thing].name.id.isEmpty { return isShort ? -1 : 0.14 }
            if mayBeName { return 0.22 }
        }
        if mayBeName { return 0.34 }
        guard entry.word.script == .arabic else { return isShort || entry.word.length < 4 ? -1 : 0.12 }
        return other.mayBeName(counterpart) ? 0.28 : isShort ? 0.02 : 0.1
    }

    private static func leftovers(_ side: inout NameSide, _ other: NameSide) -> [Leftover] {
        var left: [Leftover] = []
        for thing in side.things where !thing.isMatched {
            let silent = thing.words.filter {
                side.words[$0].counterpart < 0 && (thing.whole >= 0 || !side.isPart($0))
            }
            guard !silent.isEmpty, !thing.isAcronym || silent.count == thing.words.count else { continue }
            let heard = thing.words.first { side.words[$0].counterpart >= 0 } ?? -1
            let kind: Leftover.Kind =
                switch thing.name.kind {
                case .person: .person
                case .place: .place
                case .nationality: .nationality
                default: thing.isAcronym ? .acronym : .organisation
                }
            if !thing.name.id.isEmpty {
                // A name of the register is one: where a word of it is heard, so is the name.
                if heard < 0 || kind == .person {
                    left.append(
                        Leftover(
                            kind: kind, id: thing.name.id, words: thing.words, sibling: heard,
                            letters: thing.isAcronym ? side.acronym(thing) : []))
                }
                continue
            }
            let telling = silent.filter { side.words[$0].word.length > 1 }
            let isDoubtful = telling.allSatisfy {
                !side.words[$0].nature.isDisjoint(with: [.common, .inflected, .term])
            }
            guard let first = telling.first, let last = telling.last else { continue }
            left.append(
                Leftover(
                    kind: kind, id: "", words: first..<last + 1, sibling: heard, isDoubtful: isDoubtful,
                    letters: thing.isAcronym ? side.acronym(thing) : []))
        }
        return left
    }

    /// Words that no reader took for a name and that may be one: of a script with no capitals those that no table has and
    /// that look like a name, of others those with a capital within the sentence.
    private static func unread(_ side: NameSide) -> [Leftover] {
        side.words.indices.compactMap { place in
            let entry = side.words[place]
            guard entry.thing < 0, entry.counterpart < 0, entry.word.length > 2, side.mayBeName(place) else {
                return nil
            }
            var left = Leftover(kind: .unread, id: "", words: place..<place + 1, likeness: 9)
            if entry.word.script == .arabic { left.likeness = side.likeness(of: place) }
            left.isDoubtful = !entry.nature.isDisjoint(with: [.common, .inflected, .term])
            return left.likeness > 2 ? left : nil
        }
    }

    private mutating func pairRivals() {
        var candidates: [(score: Double, rivalry: NameRivalry)] = []
        for first in left.one {
            for second in left.other {
                guard let rivalry = NameRivalry(first, second, self) else { continue }
                candidates.append((rivalry.closeness, rivalry))
            }
        }
        candidates.sort { $0.score > $1.score }
        var used = (one: Set<Int>(), other: Set<Int>())
        for candidate in candidates {
            let (mine, theirs) = (
                candidate.rivalry.first.words.lowerBound, candidate.rivalry.second.words.lowerBound
            )
            guard !used.one.contains(mine), !used.other.contains(theirs) else { continue }
            used.one.insert(mine)
            used.other.insert(theirs)
            rivalries.append(candidate.rivalry)
        }
    }

    /// Where a word stands in its side, 0 to 1.
    func position(_ place: Int, of side: NameSide) -> Double {
        (Double(place) + 0.5) / Double(max(1, side.words.count))
    }
}

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
            isJoined =
                first.sibling >= 0 && second.sibling >= 0
                && (one.words[first.sibling].counterpart == second.sibling
                    || other.words[second.sibling].counterpart == first.sibling)
        }
        isShuffled = first.letters.count > 1 && first.letters.sorted() == second.letters.sorted()
        rivals = (
            matching.left.one.count { ($0.kind == .unread) == (first.kind == .unread) && Self.areAlike($0, second) },
            matching.left.other.count { ($0.kind == .unread) == (second.kind == .unread) && Self.areAlike(first, $0) }
        )
        apart = abs(
            matching.position(first.words.lowerBound, of: one) - matching.position(second.words.lowerBound, of: other))
    }

    /// Whether either is made of words that every text has.
    var isDoubtful: Bool { first.isDoubtful || second.isDoubtful }

    /// How near the two are to being the same place.
    var closeness: Double {
        (isJoined || isShuffled ? 4 : 0) + (first.kind == second.kind ? 1 : 0) + (first.id.isEmpty ? 0 : 1)
            + (second.id.isEmpty ? 0 : 1) + min(8, first.likeness + second.likeness) / 4
            - (first.kind == .unread || second.kind == .unread ? 3 : 0)
            - (isDoubtful ? 1 : 0) - 3 * apart
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
        case (.person, .unread), (.unread, .person), (.place, .unread), (.unread, .place): true
        // What no register has may be either.
        case (.person, .place): other.id.isEmpty
        case (.place, .person): one.id.isEmpty
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
        let likeness = first.likeness + second.likeness
        let like = likeness == 0 ? "" : likeness > 8 ? "name " : likeness > 4.5 ? "like " : "dim "
        let doubt = isDoubtful ? "doubt " : ""
        return "name \(kinds) \(like)\(doubt)\(joint)\(count)\(apart < 0.1 ? "near" : apart < 0.25 ? "by" : "far")"
    }
}
