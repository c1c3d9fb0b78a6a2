import Facts
import Languages

/// Names that sound alike, or whose letters are spelt out.
extension NameMatching {
    /// Finds for the words of names that are left the words of the other side that sound like them.
    static func listen(_ one: inout NameSide, _ other: inout NameSide) {
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
            guard
                let range = other.spelling(
                    of: LetterNames.key(of: letters), letters: letters.count, isRegistered: !thing.name.id.isEmpty)
            else { continue }
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
        let (mine, theirs) = (Listener.all(of: one, beside: other), Listener.all(of: other, beside: one))
        let sought = theirs.indices.filter { theirs[$0].isSought }
        var heard: [HeardWords.Heard?] = Array(repeating: nil, count: theirs.count)
        for first in mine {
            var own: HeardWords.Heard?
            // One of two that sound alike is of a name that has no counterpart.
            for place in 0..<(first.isSought ? theirs.count : sought.count) {
                let counterpart = first.isSought ? place : sought[place]
                let second = theirs[counterpart]
                let limit = max(first.limit(second), second.limit(first))
                guard limit >= 0 else { continue }
                let word = own ?? one.heard(first.place)
                own = word
                let candidate = heard[counterpart] ?? other.heard(second.place)
                heard[counterpart] = candidate
                // What the register has, it has in both languages, so that only another spelling of it can be meant,
                // which has the same consonants.
                let mustAgree = first.isRegistered != second.isRegistered
                var least = word.sounds.distance(to: candidate.sounds, within: limit) { mine, theirs, distance in
                    !mustAgree || distance <= 0.1 && mine.skeleton.utf8.count > 2 || mine.skeleton == theirs.skeleton
                }
                if least > limit, candidate.traditions.contains(where: { word.traditions.contains($0) }) {
                    least = min(limit, 0.2)
                }
                if least <= limit { candidates.append((least, first.place, second.place)) }
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
        findGlued(&one, other)
        findGlued(&other, one)
    }

    /// Finds names to which the other side has written the next word without a space.
    private static func findGlued(_ one: inout NameSide, _ other: NameSide) {
        for place in one.words.indices where one.words[place].counterpart < 0 && one.words[place].thing >= 0 {
            guard !one.things[one.words[place].thing].isMatched, let key = one.heard(place).sounds.keys.last,
                key.skeleton.utf8.count > 2
            else { continue }
            let glued = other.words.indices.first { counterpart in
                let entry = other.words[counterpart]
                return entry.word.script == .arabic && entry.word.length > one.words[place].word.length + 1
                    && entry.thing < 0 && entry.counterpart < 0
                    && (other.heard(counterpart).sounds.keys.first?.skeleton ?? "").contains(key.skeleton)
            }
            if let glued { one.match(place, with: glued, 0.3) }
        }
    }
}

/// A word as it is listened to: what is known of it before it is set beside another.
private struct Listener {
    let place: Int
    /// Whether it is of a name that has no counterpart yet.
    let isSought: Bool
    let isAcronym: Bool
    /// Whether it is of a name that the register has.
    let isRegistered: Bool
    /// Whether no table has it.
    let isUnlisted: Bool
    /// Whether it is a name by itself, or has a capital as names do.
    let mayBeName: Bool
    /// Whether it looks like a name in a script without capitals.
    let mayBeArabicName: Bool
    let script: Word.Script
    let isAllCapitals: Bool
    let length: Int

    /// The words that nothing renders yet and that may be those of the other side: all where that has names that have no
    /// counterpart, otherwise those of such names alone.
    static func all(of side: NameSide, beside other: NameSide) -> [Listener] {
        let isListenedTo = other.words.indices.contains(where: other.isSought)
        var all: [Listener] = []
        if isListenedTo { all.reserveCapacity(side.words.count) }
        for place in side.words.indices where side.words[place].counterpart < 0 {
            if isListenedTo || side.isSought(place) { all.append(Listener(side, place)) }
        }
        return all
    }

    private init(_ side: borrowing NameSide, _ place: Int) {
        self.place = place
        let entry = side.words[place]
        isSought = side.isSought(place)
        isAcronym = entry.thing >= 0 && side.things[entry.thing].isAcronym
        isRegistered = entry.thing >= 0 && side.things[entry.thing].name.key != 0
        isUnlisted = entry.nature.isDisjoint(with: .listed)
        script = entry.word.script
        isAllCapitals = entry.word.isAllCapitals
        length = entry.word.length
        let mayBe = side.mayBeName(place)
        mayBeName = side.isNameByItself(place) || script != .arabic && mayBe
        mayBeArabicName = script == .arabic && mayBe
    }

    /// How far another word may sound from this one of a name and still be taken for it; -1 where it can't be.
    func limit(_ other: Listener) -> Double {
        guard isSought, other.script != .digits else { return -1 }
        let isShort = length < 4
        if isAcronym {
            // Acronyms of one script are told by their letters, and those of the register by their entries.
            if isRegistered && other.isRegistered || other.isAllCapitals && other.script == script { return -1 }
            return other.isAllCapitals || other.script == .arabic && !isShort ? 0.12 : -1
        }
        // A name that either register has is no other word, however alike they sound.
        if isRegistered {
            if other.isRegistered { return isShort ? -1 : 0.14 }
            if other.mayBeName { return 0.22 }
            return isShort || !other.isUnlisted ? -1 : other.script == .arabic ? 0.14 : 0.12
        }
        if other.mayBeName { return 0.34 }
        guard other.script == .arabic else { return isShort || other.length < 4 || !other.isUnlisted ? -1 : 0.12 }
        return other.mayBeArabicName ? 0.28 : isShort ? 0.02 : 0.1
    }
}

extension NameSide {
    /// Whether a word is of a name that has no counterpart yet, and has none itself.
    fileprivate func isSought(_ place: Int) -> Bool {
        words[place].counterpart < 0 && words[place].thing >= 0 && !things[words[place].thing].isMatched
    }
}
