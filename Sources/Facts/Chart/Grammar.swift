/// The rules of all facts, by the category that they end in.
///
/// Laid out flat: to ask whether a rule can begin is to compare a few bits. A class, so that readers are small values.
final class Grammar: Sendable {
    /// One rule at the category of its last element.
    struct Step: Sendable {
        let rule: Int32
        /// Where its pattern begins among all.
        let pattern: Int32
        let length: Int
        /// What stands before its last element; all where it has one element only.
        let before: Categories
    }

    private let all: [Step]
    private let patterns: [Categories]
    private let makes: [@Sendable (inout Chart, Match) -> Item?]
    private let singles: [Step]
    private let byLast: [Ending]

    /// The steps that a category ends.
    struct Ending: Sendable {
        let steps: Range<Int>
        /// Those of one element, among `Grammar.singles`.
        let singles: Range<Int>
        /// All that stands before the last element of one that has more.
        let before: Categories
    }

    /// The one grammar: languages differ in their words, not in it.
    static let shared = Grammar(
        numberRules + fractionRules + ordinalRules + rangeRules + amountRules + durationRules + dateRules + yearRules
            + calendarRules + nthRules + relativeRules + shiftRules + clockRules
            + partRules + intervalRules + openIntervalRules + timexRules
            + setRules)

    init(_ rules: [Rule]) {
        var patterns: [Categories] = []
        var steps: [Step] = []
        for (place, rule) in rules.enumerated() {
            steps.append(
                Step(
                    rule: Int32(place), pattern: Int32(patterns.count), length: rule.pattern.count,
                    before: rule.pattern.dropLast().last ?? Categories()))
            patterns += rule.pattern
        }
        var all: [Step] = []
        var singles: [Step] = []
        var byLast: [Ending] = []
        for category in Category.allCases {
            let (first, firstSingle) = (all.count, singles.count)
            for (step, rule) in zip(steps, rules) where rule.pattern.last?.has(category) == true { all.append(step) }
            var before = Categories()
            for step in all[first...] {
                if step.length == 1 { singles.append(step) }
                before.formUnion(step.before)
            }
            byLast.append(
                Ending(steps: first..<all.count, singles: firstSingle..<singles.count, before: before))
        }
        self.all = all
        self.patterns = patterns
        self.singles = singles
        self.byLast = byLast
        makes = rules.map(\.make)
    }

    /// The places of the steps that a category ends.
    func steps(endingIn category: Category) -> Ending { byLast[Int(category.rawValue)] }

    func step(_ place: Int) -> Step { all[place] }

    /// One of the steps that have one element.
    func single(_ place: Int) -> Step { singles[place] }

    /// What an element of a rule can be.
    func pattern(_ step: Step, _ element: Int) -> Categories { patterns[Int(step.pattern) + element] }

    /// What a match comes to; nil where the rule finds it to be nothing.
    func make(_ step: Step, _ chart: inout Chart, _ match: Match) -> Item? { makes[Int(step.rule)](&chart, match) }
}
