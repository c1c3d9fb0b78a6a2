/// Sounds in their order, with what it costs to hear them for others.
struct SoundSequence: Sendable, Hashable {
    /// A sound, and what it costs beside others.
    struct Entry: Sendable, Hashable {
        let sound: Sound
        /// What it costs to leave it out.
        let absence: Int
        /// What it has something in common with.
        let partners: UInt32
    }

    /// What the sounds come to.
    struct Outline: Sendable, Hashable {
        /// What it costs to leave all of them out.
        let whole: Int
        /// What they may be.
        let mask: UInt32
    }

    let entries: [Entry]
    let outline: Outline

    init(_ sounds: [Sound]) {
        let absences = Self.edgeCosts(sounds)
        entries = zip(sounds, absences).map { Entry(sound: $0, absence: $1, partners: $0.partners) }
        outline = Outline(whole: absences.reduce(0, +), mask: sounds.reduce(0) { $0 | $1.mask })
    }

    /// How far apart two are, in proportion to the longer: 0 the same, 1 nothing in common; beyond `limit` something
    /// that it is at least.
    func distance(to other: SoundSequence, within limit: Double) -> Double {
        Self.distance(entries.span, outline, other.entries.span, other.outline, within: limit)
    }

    /// The same of two that are parts of longer lists.
    static func distance(
        _ mine: Span<Entry>, _ outline: Outline, _ theirs: Span<Entry>, _ other: Outline, within limit: Double
    ) -> Double {
        guard !mine.isEmpty, !theirs.isEmpty else { return 1 }
        let longest = max(150, outline.whole, other.whole)
        // Costs are whole numbers: the first that is too high.
        let most = Int(limit * Double(longest)) + 1
        var cost = alone(mine, beside: other.mask) + alone(theirs, beside: outline.mask)
        if cost < most { cost = Self.cost(mine, theirs, below: most) }
        return min(1, Double(cost) / Double(longest))
    }

    /// What the sounds cost that have nothing in common with any of the other name.
    private static func alone(_ entries: Span<Entry>, beside mask: UInt32) -> Int {
        var sum = 0
        for place in entries.indices where entries[place].partners & mask == 0 { sum += entries[place].absence }
        return sum
    }

    /// The least cost to turn one into the other; from `most` on something that it is at least.
    private static func cost(_ mine: Span<Entry>, _ theirs: Span<Entry>, below most: Int) -> Int {
        var row = [0]
        row.reserveCapacity(theirs.count + 1)
        for column in theirs.indices { row.append(row[column] + theirs[column].absence) }
        for place in mine.indices {
            let entry = mine[place]
            var diagonal = row[0]
            row[0] += entry.absence
            var cheapest = row[0]
            for column in theirs.indices {
                let heard = theirs[column]
                var least = min(row[column + 1] + entry.absence, row[column] + heard.absence)
                if entry.partners & heard.sound.mask != 0, let difference = entry.sound.difference(from: heard.sound) {
                    least = min(least, diagonal + difference)
                }
                diagonal = row[column + 1]
                row[column + 1] = least
                cheapest = min(cheapest, least)
            }
            if cheapest >= most { return cheapest }
        }
        return row[theirs.count]
    }

    /// The costs of leaving each out; a vowel tells more at the ends of a word than inside.
    private static func edgeCosts(_ sounds: [Sound]) -> [Int] {
        var costs = sounds.map(\.absence)
        if let first = sounds.first, first.isVowel, !first.isWeak { costs[0] = max(costs[0], 20) }
        if let last = sounds.last, last.isVowel, !last.isWeak {
            costs[costs.count - 1] = max(costs[costs.count - 1], 14)
        }
        return costs
    }
}
