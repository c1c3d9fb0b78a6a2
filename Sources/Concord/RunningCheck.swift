import Meaning

/// A story that is checked again and again while it is edited.
///
/// Blocks that stand as they stood are not read again, editions that didn't change are not compared again, and of those
/// that did only the stretches that did; what was proposed for the same words is proposed again. It is a value: copies
/// run on by themselves.
public struct RunningCheck: Sendable {
    private let checker: Checker
    private var texts: [EditionText] = []
    private var editions: [EditionReading] = []
    private var pairs: [StoryComparison.Pair: PairFindings] = [:]
    private var substitutions = Substitutions()
    private var depth = CheckDepth.facts
    private var memory = ReportMemory()

    /// A check by a checker that knows the languages of the story.
    public init(_ checker: Checker) { self.checker = checker }

    /// Compares every two editions of the story as it stands now.
    public mutating func report(on story: [EditionText], options: CheckOptions = CheckOptions()) -> CheckReport {
        var readings: [EditionReading] = []
        var isSame: [Bool] = []
        for (place, edition) in story.enumerated() {
            let last = editions.indices.contains(place) ? editions[place] : nil
            isSame.append(last != nil && texts[place] == edition)
            if let last, isSame[place] {
                readings.append(last)
            } else {
                readings.append(checker.read(edition, last: last))
            }
        }
        var stories = [readings]
        let failure = checker.addVectors(to: &stories)
        let known = pairs.filter { pair, _ in
            pair.other < isSame.count && isSame[pair.one] && isSame[pair.other]
        }
        // Of a pair that changed, the stretches that didn't; in another language or from another day all is read anew.
        let former = pairs.filter { pair, _ in
            [pair.one, pair.other].allSatisfy {
                story.indices.contains($0) && story[$0].language == texts[$0].language
                    && story[$0].date == texts[$0].date
            }
        }
        let comparison = StoryComparison(
            stories[0], vectors: checker.vectors, failure: failure, known: (depth, known), former: former,
            substitutions: options.looksForSubstitutions ? substitutions : nil)
        let areLanguagesSame = story.map(\.language) == texts.map(\.language)
        memory.keepOwn { areLanguagesSame && isSame.indices.contains($0) && isSame[$0] }
        (texts, editions, pairs, depth) = (story, stories[0], comparison.pairs, comparison.depth)
        if options.looksForSubstitutions { substitutions = comparison.substitutions }
        return comparison.report(options, &memory)
    }
}
