/// What speaks for and against a link, as numbers.
///
/// A link is worth the cosine of its sides, less a share of the cosines that its sentences have with their next best
/// (the margin criterion of Artetxe and Schwenk, 2019, as a difference), less what an odd ratio of lengths costs (Gale
/// and Church, 1993), less what any link has to be worth at least. The numbers were found on news stories in English,
/// Arabic and Russian.
struct AlignmentWeights: Sendable {
    /// How many of the next best a sentence is measured against, and how much of their mean is taken off.
    var neighbours = 8
    var margin: Float = 0.19
    /// What a link has to be worth.
    var threshold: Float = 0.172
    /// The deviation of the logarithm of the ratio of lengths, apart from what short sentences add.
    var deviation: Float = 0.135
    var shortDeviation: Float = 0.843
    /// What a squared deviation costs, and where that ends.
    var lengthCost: Float = 0.0078
    var mostDeviations: Float = 6.2
    /// What links of other shapes than one to one cost.
    var mergeCost: Float = 0.134
    var twoToTwoCost: Float = 0.244
    var threeCost: Float = 0.32
    /// What a run of two costs more where it is hardly nearer than the better of the two alone.
    var gainCost: Float = 1.14
    var leastGain: Float = 0.042
    /// What a squared deviation is worth that a run of two has less than the better of the two alone, and where that ends.
    var mendedLength: Float = 0.0056
    var mostMended: Float = 6.35
    /// What it costs to join a sentence that is left over to a pair, and how much more where it stands far from it.
    var completionCost: Float = 0.04
    var farCompletionCost: Float = 0.3
    /// What a pair that crosses others has to be worth, and what crossing costs.
    var movedThreshold: Float = 0.18
    var movedCost: Float = 0.092
    /// What it costs, up to a bound, that the parts of sentences have something nearer beyond the link.
    var partLoss: Float = 0.3
    var mostPartLoss: Float = 0.6
    /// What it is worth that each part has a near counterpart in a link of several, from a cosine on, up to a bound.
    var partWorth: Float = 0.3
    var nearPart: Float = 0.3
    var mostPartWorth: Float = 0.3
    /// What a link of several costs where no sentence of it has parts that could be the others'.
    var onePartCost: Float = 0.04
    /// What paired neighbours and odd lengths are worth beside the lead of a pair, and what it may lack.
    var neighbourWorth: Float = 0.283
    var oddPair: Float = 0.0917
    var mostOdd: Float = 8
    var pairBias: Float = 0.298
    /// What paired neighbours are worth beside the cosine and the lead of leftovers, and what these take.
    var leftoverNeighbourWorth: Float = 0.39
    var leftoverBias: Float = 0.86

    /// The shapes of links: how many sentences stand on each side.
    static let shapes: [(Int, Int)] = [(1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1)]

    func cost(_ own: Int, _ others: Int) -> Float {
        own + others == 3 ? mergeCost : own == others ? twoToTwoCost : threeCost
    }
}
