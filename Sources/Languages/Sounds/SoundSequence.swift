/// Sounds in their order, with what it costs to hear them for others.
struct SoundSequence: Sendable, Hashable {
    private let sounds: [Sound]
    /// What it costs to leave each out, and all of them.
    private let absences: [Int]
    private let whole: Int
    /// What the sounds may be, and for each what it has something in common with.
    private let mask: UInt32
    private let partners: [UInt32]

    init(_ sounds: [Sound]) {
        self.sounds = sounds
        absences = Self.edgeCosts(sounds)
        whole = absences.reduce(0, +)
        mask = sounds.reduce(0) { $0 | $1.mask }
        partners = sounds.map(\.partners)
    }

    /// How far apart two are, in proportion to the longer: 0 the same, 1 nothing in common; beyond `limit` something
    /// that it is at least.
    func distance(to other: SoundSequence, within limit: Double) -> Double {
        guard !sounds.isEmpty, !other.sounds.isEmpty else { return 1 }
        let longest = max(150, whole, other.whole)
        // Costs are whole numbers: the first that is too high.
        let most = Int(limit * Double(longest)) + 1
        var cost = alone(beside: other) + other.alone(beside: self)
        if cost < most { cost = self.cost(of: other, below: most) }
        return min(1, Double(cost) / Double(longest))
    }

    /// What the sounds cost that have nothing in common with any of the other name.
    private func alone(beside other: SoundSequence) -> Int {
        var sum = 0
        for place in partners.indices where partners[place] & other.mask == 0 { sum += absences[place] }
        return sum
    }

    /// The least cost to turn one into the other; from `most` on something that it is at least.
    private func cost(of other: SoundSequence, below most: Int) -> Int {
        var row = [0]
        row.reserveCapacity(other.sounds.count + 1)
        for cost in other.absences { row.append(row[row.count - 1] + cost) }
        let (heard, omissions) = (other.sounds.span, other.absences.span)
        for place in sounds.indices {
            let (sound, absence, partners) = (sounds[place], absences[place], partners[place])
            var diagonal = row[0]
            row[0] += absence
            var cheapest = row[0]
            for column in heard.indices {
                var least = min(row[column + 1] + absence, row[column] + omissions[column])
                if partners & heard[column].mask != 0, let difference = sound.difference(from: heard[column]) {
                    least = min(least, diagonal + difference)
                }
                diagonal = row[column + 1]
                row[column + 1] = least
                cheapest = min(cheapest, least)
            }
            if cheapest >= most { return cheapest }
        }
        return row[other.sounds.count]
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
