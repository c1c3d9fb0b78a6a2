/// The rules of all facts, by the category that they end in.
///
/// Laid out flat: which rules can end in an item is told by bits. A class, so that readers are small values.
final class Grammar: Sendable {
    /// One rule at the category of its last element.
    struct Step: Sendable {
        let rule: Int32
        /// Where its pattern begins among all.
        let pattern: Int32
        let length: Int
    }

    private let all: [Step]
    private let patterns: [Categories]
    private let rules: [Rule]
    private let endings: [Ending]
    /// The steps that a category ends and another stands before, a set for each two that some rule has so.
    private let pairs: [BitSet]

    /// The steps that a category ends.
    private struct Ending: Sendable {
        /// Where they begin among all.
        var first = 0
        /// Those of one element.
        var singles = BitSet()
        /// All that stands before the last element of one that has more.
        var before = Categories()
        /// The place in `pairs` of each category that stands there.
        var pairs: [UInt16] = []
    }

    /// The one grammar: languages differ in their words, not in it.
    static let shared = Grammar(
        numberRules + fractionRules + ordinalRules + rangeRules + amountRules + temperatureRules + durationRules
            + dateRules + yearRules
            + calendarRules + nthRules + relativeRules + shiftRules + stretchRules + clockRules
            + partRules + intervalRules + openIntervalRules + anchorRules + timexRules
            + setRules)

    init(_ rules: [Rule]) {
        var patterns: [Categories] = []
        var steps: [Step] = []
        // The rules that each category ends.
        var ended: [[Int]] = Array(repeating: [], count: Category.allCases.count)
        for (place, rule) in rules.enumerated() {
            steps.append(
                Step(rule: Int32(place), pattern: Int32(patterns.count), length: rule.pattern.count))
            patterns += rule.pattern
            var last = rule.pattern.last?.bits ?? BitSet()
            while let category = last.popFirst() { ended[category].append(place) }
        }
        var all: [Step] = []
        var pairs = [BitSet()]
        var endings: [Ending] = []
        for category in Category.allCases {
            var ending = Ending()
            ending.first = all.count
            ending.pairs = Array(repeating: 0, count: Category.allCases.count)
            for rule in ended[Int(category.rawValue)] {
                let place = all.count - ending.first
                all.append(steps[rule])
                guard let before = rules[rule].pattern.dropLast().last else {
                    ending.singles.insert(place)
                    continue
                }
                ending.before.formUnion(before)
                var others = before.bits
                while let other = others.popFirst() {
                    if ending.pairs[other] == 0 {
                        ending.pairs[other] = UInt16(pairs.count)
                        pairs.append(BitSet())
                    }
                    pairs[Int(ending.pairs[other])].insert(place)
                }
            }
            endings.append(ending)
        }
        self.all = all
        self.patterns = patterns
        self.rules = rules
        self.endings = endings
        self.pairs = pairs
    }

    /// Steps of one ending, in the order of the rules.
    struct Steps {
        fileprivate let first: Int
        fileprivate var bits: BitSet

        /// The place of the next of them, which is taken out; nil behind the last.
        @inline(__always)
        mutating func next() -> Int? { bits.popFirst().map { first + $0 } }
    }

    /// The steps that a category ends, of those that go on from what stands before it.
    @inline(__always)
    func steps(endingIn category: Category, behind before: Categories) -> Steps {
        let place = Int(category.rawValue)
        var bits = endings[place].singles
        var shared = endings[place].before.bits
        shared.formIntersection(before.bits)
        while let other = shared.popFirst() { bits.formUnion(pairs[Int(endings[place].pairs[other])]) }
        return Steps(first: endings[place].first, bits: bits)
    }

    func step(_ place: Int) -> Step { all[place] }

    /// What an element of a rule can be.
    func pattern(_ step: Step, _ element: Int) -> Categories { patterns[Int(step.pattern) + element] }

    /// What a match comes to; nil where the rule finds it to be nothing.
    func make(_ step: Step, _ chart: inout Chart, _ match: Match) -> Item? { rules[Int(step.rule)].make(&chart, match) }
}
