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
    /// Names that both sides have, by where they stand, 0 to 1.
    private(set) var anchors: [(one: Double, other: Double)] = []

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
        /// Whether its words are ones that every text has, or may be forms of such.
        var isDoubtful = false
        /// Whether every one of its words is one that every text has, as it stands.
        var isCommon = false
        /// Whether its first word begins the sentence.
        var isFirst = false
        /// Whether a verb of saying stands beside it.
        var isSpeaker = false
        /// Whether a title stands before it.
        var isTitled = false
        /// Whether it stands within a few words in quotation marks, as the titles of works do.
        var isQuoted = false
        /// Whether an unread word has an ending that names of other languages seldom have.
        var isFeminine = false
        /// Whether most words of its sentence have a capital.
        var isInHeadline = false
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
        anchorWords()
        left = (Self.leftovers(&one, other), Self.leftovers(&other, one))
        let unread = (one: Self.unread(one), other: Self.unread(other))
        if !left.one.isEmpty || unread.one.contains(where: { $0.kind == .person }) { left.other += unread.other }
        if !left.other.isEmpty || unread.other.contains(where: { $0.kind == .person }) { left.one += unread.one }
        pairRivals()
    }

    /// Matches the entries that both sides have, each as often as the other has it.
    private mutating func matchEntries() {
        var isTaken = Array(repeating: false, count: other.things.count)
        for place in one.things.indices where one.things[place].name.key != 0 && !one.things[place].isMatched {
            let key = one.things[place].name.key
            guard
                let counterpart = other.things.indices.first(where: { !isTaken[$0] && other.things[$0].name.key == key }
                )
            else { continue }
            isTaken[counterpart] = true
            match(place, counterpart)
        }
        for (place, thing) in one.things.enumerated() where !thing.isMatched && !thing.name.id.isEmpty {
            let kin = other.things.firstIndex { !$0.isMatched && Kinship.areKin(thing.name.id, $0.name.id) }
            guard let kin else { continue }
            match(place, kin)
        }
        one.matchAppositions()
        other.matchAppositions()
    }

    private mutating func match(_ place: Int, _ counterpart: Int) {
        one.match(thing: place)
        other.match(thing: counterpart)
        anchors.append(
            (
                position(one.things[place].words.lowerBound, of: one),
                position(other.things[counterpart].words.lowerBound, of: other)
            ))
    }

    /// Adds the words that sound alike to what both sides have.
    private mutating func anchorWords() {
        for (place, entry) in one.words.enumerated() where entry.counterpart >= 0 && entry.distance <= 0.2 {
            anchors.append((position(place, of: one), position(entry.counterpart, of: other)))
        }
    }

    /// How far apart two words stand, 0 to 1, reckoned from the nearest name that both sides have.
    func apart(_ place: Int, _ counterpart: Int) -> Double {
        let (mine, theirs) = (position(place, of: one), position(counterpart, of: other))
        guard let anchor = anchors.min(by: { abs($0.one - mine) < abs($1.one - mine) }) else {
            return abs(mine - theirs)
        }
        return abs(anchor.other + mine - anchor.one - theirs)
    }

    private static func leftovers(_ side: inout NameSide, _ other: NameSide) -> [Leftover] {
        var left: [Leftover] = []
        for thing in side.things where !thing.isMatched && !Kinship.isVague(thing.name.id) {
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
            var name = Leftover(
                kind: kind, id: "", words: first..<last + 1, sibling: heard, isDoubtful: isDoubtful,
                letters: thing.isAcronym ? side.acronym(thing) : [])
            name.isCommon = telling.allSatisfy { !side.words[$0].nature.isDisjoint(with: [.common, .term]) }
            left.append(name)
        }
        return left.map { look(at: $0, side) }
    }

    /// Notes what stands about a name.
    private static func look(at left: Leftover, _ side: NameSide) -> Leftover {
        var left = left
        let (first, last) = (left.words.lowerBound, left.words.upperBound - 1)
        left.isFirst = side.words[first].isFirst
        func has(_ place: Int, _ nature: WordNature) -> Bool {
            side.words.indices.contains(place) && !side.words[place].nature.isDisjoint(with: nature)
        }
        left.isSpeaker =
            has(last + 1, .says) || has(first - 1, .says) || left.sibling >= 0 && has(left.sibling - 1, .says)
        left.isTitled = has(first - 1, .title) || left.sibling >= 0 && has(left.sibling - 1, .title)
        left.isQuoted = side.isQuoted(left.words)
        left.isInHeadline = side.isInHeadline(first)
        return left
    }

    /// Words that no reader took for a name and that may be one: of a script with no capitals those that no table has and
    /// that look like a name, of others those with a capital within the sentence.
    private static func unread(_ side: NameSide) -> [Leftover] {
        side.words.indices.compactMap { place in
            let entry = side.words[place]
            guard entry.thing < 0, entry.counterpart < 0, entry.word.length > 2 else { return nil }
            var left = Leftover(kind: .unread, id: "", words: place..<place + 1, likeness: 9)
            if entry.word.script == .arabic {
                guard side.mayBeName(place) else { return nil }
                left.likeness = Double(entry.word.likeness)
                left.isFeminine = side.text(place..<place + 1).suffix(2) == [0xD8, 0xA9]
            } else if side.isLikePerson(place) {
                left.kind = .person
                left.likeness = 0
            } else {
                guard side.mayBeName(place) else { return nil }
            }
            left.isDoubtful = !entry.nature.isDisjoint(with: [.common, .inflected, .term])
            left.isCommon = !entry.nature.isDisjoint(with: [.common, .term])
            guard left.kind == .person || left.likeness > -1 else { return nil }
            return look(at: left, side)
        }
    }

    private mutating func pairRivals() {
        var candidates: [(score: Double, rivalry: NameRivalry)] = []
        for first in left.one {
            for second in left.other {
                guard var rivalry = NameRivalry(first, second, self) else { continue }
                if rivalry.isWeighed { rivalry.distance = distance(first, second) }
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
            if !candidate.rivalry.areTwins { rivalries.append(candidate.rivalry) }
        }
    }

    /// How far the likest words of two names sound from each other, 0 to 1.
    mutating func distance(_ first: Leftover, _ second: Leftover) -> Double {
        var least = 1.0
        for place in first.words where one.words[place].word.length > 2 {
            let mine = one.heard(place).sounds
            for counterpart in second.words where other.words[counterpart].word.length > 2 {
                least = min(least, mine.distance(to: other.heard(counterpart).sounds))
            }
        }
        return least
    }

    /// Where a word stands in its side, 0 to 1.
    func position(_ place: Int, of side: NameSide) -> Double {
        (Double(place) + 0.5) / Double(max(1, side.words.count))
    }
}
