/// What speaks for and against a link of two words, as numbers.
///
/// A link is worth the cosine of its words, less a share of the cosines that both have with their next best (the margin
/// criterion, as in `AlignmentWeights`), less what it costs to stand elsewhere in the sentence, and more beside a link.
/// The numbers were found on the 40 sentence pairs of Tests/MeaningTests/Links that are for it.
struct WordWeights: Sendable {
    /// What a difference in place of the whole sentence costs.
    var distance: Float = 0.15
    /// What is taken off of the mean of this many next best.
    var margin: Float = 0.7
    var neighbours = 2
    /// What a link has to be worth.
    var threshold: Float = 0.15
    /// What it is worth to follow a link on both sides, and to stand at it on one.
    var following: Float = 0.1
    var beside: Float = 0.03
    /// What two words without a link have to be worth that stand beside one.
    var leftover: Float = 0.2
    /// How much nearer a word has to make its neighbour to that one's counterpart to share the link.
    var gain: Float = 0.03
    /// The share of what goes through a third edition.
    var triangle: Float = 0.12
    /// By how much certainty grows with being ahead of the next best: the logistic function of a sum.
    var certaintyAtPar: Float = 1.9
    var certaintyByLead: Float = 10
    /// The most that two different numerals can have in common.
    var otherNumeral: Float = 0.4
}
