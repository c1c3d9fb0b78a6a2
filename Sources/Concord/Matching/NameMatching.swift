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
        pairRivals()
    }

    /// Matches the entries that both sides have, each as often as the other has it.
    private mutating func matchEntries() {
        var theirs: [String: [Int]] = [:]
        for (place, thing) in other.things.enumerated().reversed() where !thing.name.id.isEmpty {
            theirs[thing.name.id, default: []].append(place)
        }
        for (place, thing) in one.things.enumerated() where !thing.name.id.isEmpty {
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
        hear(&one, &other)
        hear(&other, &one)
    }

    private static func hear(_ one: inout NameSide, _ other: inout NameSide) {
        for thing in one.things where !thing.isMatched {
            for place in thing.words where one.words[place].counterpart < 0 {
                var best = (place: -1, distance: 1.0)
                let keys = one.keys(place)
                for counterpart in other.words.indices where other.words[counterpart].word.script != .digits {
                    guard other.words[counterpart].counterpart < 0 || other.words[counterpart].thing >= 0 else {
                        continue
                    }
                    let isName = other.words[counterpart].thing >= 0 || other.words[counterpart].word.isCapital
                    let isCommon = other.words[counterpart].nature.contains(.common) && !isName
                    if !isName, other.words[counterpart].word.script != .arabic, one.words[place].word.length < 4 {
                        continue
                    }
                    var least = 1.0
                    for (variant, theirs) in other.keys(counterpart).enumerated() {
                        for mine in keys {
                            least = min(least, mine.distance(to: theirs) + (variant > 0 ? 0.01 : 0))
                        }
                    }
                    if least <= (isCommon ? 0.1 : isName ? 0.34 : 0.28), least < best.distance {
                        best = (counterpart, least)
                    }
                }
                guard best.place >= 0 else { continue }
                one.match(place, with: best.place, best.distance)
                if other.words[best.place].counterpart < 0 { other.match(best.place, with: place, best.distance) }
            }
        }
    }

    private static func leftovers(_ side: inout NameSide, _ other: NameSide) -> [Leftover] {
        var left: [Leftover] = []
        for thing in side.things where !thing.isMatched {
            let silent = thing.words.filter { side.words[$0].counterpart < 0 }
            guard !silent.isEmpty else { continue }
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
                    left.append(Leftover(kind: kind, id: thing.name.id, words: thing.words, sibling: heard))
                }
                continue
            }
            let telling = silent.filter { side.words[$0].word.length > 1 }
            guard let first = telling.first, let last = telling.last else { continue }
            left.append(Leftover(kind: kind, id: "", words: first..<last + 1, sibling: heard))
        }
        return left
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
    /// How many names of like kind each side has left.
    let rivals: (one: Int, other: Int)
    /// How far apart they stand, 0 to 1.
    let apart: Double

    init?(_ first: NameMatching.Leftover, _ second: NameMatching.Leftover, _ matching: NameMatching) {
        guard Self.areAlike(first.kind, second.kind) else { return nil }
        if !first.id.isEmpty, !second.id.isEmpty, Kinship.areKin(first.id, second.id) { return nil }
        self.first = first
        self.second = second
        let (one, other) = (matching.one, matching.other)
        isJoined =
            first.sibling >= 0 && second.sibling >= 0
            && (one.words[first.sibling].counterpart == second.sibling
                || other.words[second.sibling].counterpart == first.sibling)
        rivals = (
            matching.left.one.count { Self.areAlike($0.kind, second.kind) },
            matching.left.other.count { Self.areAlike($0.kind, first.kind) }
        )
        apart = abs(
            matching.position(first.words.lowerBound, of: one) - matching.position(second.words.lowerBound, of: other))
    }

    /// How near the two are to being the same place.
    var closeness: Double {
        (isJoined ? 4 : 0) + (first.kind == second.kind ? 1 : 0) + (first.id.isEmpty ? 0 : 1)
            + (second.id.isEmpty ? 0 : 1) - 3 * apart
    }

    private static func areAlike(_ one: NameMatching.Leftover.Kind, _ other: NameMatching.Leftover.Kind) -> Bool {
        switch (one, other) {
        case (.place, .nationality), (.nationality, .place): true
        case (.organisation, .acronym), (.acronym, .organisation): true
        default: one == other
        }
    }

    /// The evidence in short, for calibration.
    var shape: String {
        func name(_ left: NameMatching.Leftover) -> String { left.kind.rawValue + (left.id.isEmpty ? "" : "+") }
        let kinds = [name(first), name(second)].sorted().joined(separator: "~")
        let count = rivals.one == 1 && rivals.other == 1 ? "alone " : ""
        let joint = isJoined ? "joined " : first.sibling >= 0 || second.sibling >= 0 ? "part " : ""
        return "name \(kinds) \(joint)\(count)\(apart < 0.1 ? "near" : apart < 0.25 ? "by" : "far")"
    }
}
