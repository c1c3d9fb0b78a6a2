import Facts

/// Facts of two aligned stretches, matched by meaning.
struct FactMatching {
    /// For each fact of the one side, its counterpart on the other.
    private(set) var pairs: [(one: Int, other: Int, strength: Int)] = []
    /// Facts with no counterpart.
    private(set) var left: (one: [Int], other: [Int]) = ([], [])
    /// Facts that fill the same slot with different values.
    private(set) var rivalries: [Rivalry] = []

    /// Matches what is alike, the likest first and of equals the nearest in order; then pairs what is left.
    init(_ one: [Fact], _ other: [Fact], comparison: FactComparison) {
        guard !one.isEmpty, !other.isEmpty else {
            left = (Array(one.indices), Array(other.indices))
            return
        }
        var candidates: [(strength: Int, distance: Double, one: Int, other: Int)] = []
        for (row, first) in one.enumerated() {
            for (column, second) in other.enumerated() {
                guard case .same(let strength) = comparison.likeness(first, second) else { continue }
                let distance = abs(Double(row) / Double(one.count) - Double(column) / Double(other.count))
                candidates.append((strength, distance, row, column))
            }
        }
        candidates.sort { ($1.strength, $0.distance, $0.one, $0.other) < ($0.strength, $1.distance, $1.one, $1.other) }
        var taken = (
            one: Array(repeating: -1, count: one.count), other: Array(repeating: -1, count: other.count)
        )
        for candidate in candidates where taken.one[candidate.one] < 0 && taken.other[candidate.other] < 0 {
            taken.one[candidate.one] = candidate.other
            taken.other[candidate.other] = candidate.one
            pairs.append((candidate.one, candidate.other, candidate.strength))
        }
        left = (one.indices.filter { taken.one[$0] < 0 }, other.indices.filter { taken.other[$0] < 0 })
        // A number that was taken for a part of a date may be beside the point: 31 for "31 October" where the other
        // side's "31 November" fell to pieces.
        // So may an hour that was taken for a part of the day: eight for the morning.
        let weak = pairs.filter {
            $0.strength <= 6 && one[$0.one].class != other[$0.other].class
                || $0.strength <= 4 && one[$0.one].class == .clock
        }
        let spare = (
            weak.map(\.one).filter { [.calendar, .clock].contains(one[$0].class) },
            weak.map(\.other).filter { [.calendar, .clock].contains(other[$0].class) }
        )
        pairRivals(one, other, taken.one, spare, comparison)
    }

    private mutating func pairRivals(
        _ one: [Fact], _ other: [Fact], _ taken: [Int], _ spare: (one: [Int], other: [Int]),
        _ comparison: FactComparison
    ) {
        // "One" is an article and a pronoun as often as a number: it is nobody's rival.
        let left = (self.left.one.filter { !one[$0].isBareOne }, self.left.other.filter { !other[$0].isBareOne })
        let rows = left.0 + (left.1.isEmpty ? [] : spare.one)
        let columns = left.1 + (left.0.isEmpty ? [] : spare.other)
        guard !rows.isEmpty, !columns.isEmpty else { return }
        var candidates: [(closeness: Double, one: Int, other: Int, difference: Likeness.Difference)] = []
        for row in rows {
            for column in columns {
                guard case .rivals(let difference, let closeness) = comparison.likeness(one[row], other[column])
                else { continue }
                if difference == .magnitude,
                    Self.sharesMagnitude(one, row, other[column]) || Self.sharesMagnitude(other, column, one[row])
                {
                    continue
                }
                let isSpare = taken[row] >= 0 || taken.contains(column)
                if isSpare, closeness < 6 { continue }
                let order = isInOrder(row, column, taken)
                let distance = abs(Double(row) / Double(one.count) - Double(column) / Double(other.count))
                candidates.append(
                    (Double(closeness) + (order ? 2 : 0) - 2 * distance - (isSpare ? 4 : 0), row, column, difference))
            }
        }
        candidates.sort { ($1.closeness, $0.one, $0.other) < ($0.closeness, $1.one, $1.other) }
        var used = (one: Set<Int>(), other: Set<Int>())
        for candidate in candidates
        where !used.one.contains(candidate.one) && !used.other.contains(candidate.other) {
            used.one.insert(candidate.one)
            used.other.insert(candidate.other)
            let (first, second) = (one[candidate.one], other[candidate.other])
            guard case .rivals(let difference, let closeness) = comparison.likeness(first, second) else { continue }
            rivalries.append(
                Rivalry(
                    one: candidate.one, other: candidate.other, first: first, second: second, difference: difference,
                    closeness: closeness, isInOrder: isInOrder(candidate.one, candidate.other, taken),
                    rivals: (
                        left.0.count { one[$0].class == first.class },
                        left.1.count { other[$0].class == second.class }
                    ), matched: pairs.count,
                    isRepeated: one.indices.contains {
                        $0 != candidate.one && isSame(one[$0], first, comparison)
                    }
                        || other.indices.contains {
                            $0 != candidate.other && isSame(other[$0], second, comparison)
                        },
                    isStatedBoth: other.contains { isSame(first, $0, comparison) }
                        || one.contains { isSame(second, $0, comparison) }))
        }
    }

    /// Whether a bare number has its magnitude from the one behind it: 2 и 1,4 миллиарда, "two and three million".
    private static func sharesMagnitude(_ facts: [Fact], _ place: Int, _ larger: Fact) -> Bool {
        guard facts.indices.contains(place + 1), let bare = facts[place].figure?.double, bare > 0, bare < 1_000,
            let whole = larger.figure?.double, let next = facts[place + 1].figure?.double
        else { return false }
        let ratio = whole / bare
        let gap = facts[place + 1].place.lowerBound - facts[place].place.upperBound
        return ratio >= 1_000 && (0...8).contains(gap) && next >= ratio && next < 1_000 * ratio
    }

    private func isSame(_ one: Fact, _ other: Fact, _ comparison: FactComparison) -> Bool {
        if case .same(let strength) = comparison.likeness(one, other) { return strength > 1 }
        return false
    }

    /// Whether the matched facts before and behind both are each other's.
    private func isInOrder(_ row: Int, _ column: Int, _ taken: [Int]) -> Bool {
        for (place, counterpart) in taken.enumerated() where counterpart >= 0 {
            if (place < row) != (counterpart < column) { return false }
        }
        return true
    }
}

extension Fact {
    /// Whether it is "one" in words, and counts nothing that is measured.
    fileprivate var isBareOne: Bool {
        self.class == .figure && unit == .none && digits.isEmpty && figure?.whole == 1
    }
}

/// Two facts that fill one slot with different values, and the evidence that they do.
struct Rivalry {
    /// Their places among the facts of their sides.
    let one: Int
    let other: Int
    let first: Fact
    let second: Fact
    let difference: Likeness.Difference
    /// How alike they are but for the difference, 0 to 12.
    let closeness: Int
    /// Whether they stand in the same place among the facts that match.
    let isInOrder: Bool
    /// How many unmatched facts of the class each side has.
    let rivals: (one: Int, other: Int)
    /// How many facts of the stretch match.
    let matched: Int
    /// Whether a side says its value twice.
    let isRepeated: Bool
    /// Whether the other side says the value as well, somewhere in the stretch.
    let isStatedBoth: Bool
    /// How well the sentences fit otherwise, 0 to 1.
    var fit = 1.0

    /// Whether each is the only unmatched fact of its class.
    var isAlone: Bool { rivals.one == 1 && rivals.other == 1 }
    /// Whether both are written in digits.
    var isInDigits: Bool { !first.digits.isEmpty && !second.digits.isEmpty }
}

/// What a room makes of a rivalry.
struct Judgement {
    var kind: FindingKind
    var subject: Finding.Subject
    var confidence: Double
    var severity = Finding.Severity.grave
}
