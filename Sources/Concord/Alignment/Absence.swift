import Foundation

/// What speaks for and against a sentence's having no counterpart in another edition, as numbers.
struct Absence {
    /// Its letters.
    var letters: Double
    /// Whether the alignment joined it to others; otherwise it left it alone.
    var isJoined: Bool
    /// How much nearer a neighbouring pair comes when the sentence is joined to it, in cosines.
    var gain = -1.0
    /// How odd the lengths of that pair are, without the sentence and with it, in standard deviations.
    var aloneOdd = 0.0
    var joinedOdd = 4.0
    /// The weight of what it shares with the other side of that pair, and the rest of its own side doesn't.
    var shared = 0.0
    /// What the other edition has too many at the same place.
    var opposite: Opposite?

    /// A sentence of the other edition that has no counterpart either.
    struct Opposite {
        var sentence: Int
        var cosine: Double
    }

    /// How sure it is that there is no counterpart, 0 to 1.
    ///
    /// Two logistic regressions, fitted to news stories in English, Arabic and Russian of which a sentence was left out
    /// or to which one was added. What makes a pair nearer, or mends its lengths, belongs to it.
    var confidence: Double {
        let gain = max(gain, -0.3)
        let size = log(max(letters, 1))
        let shared = min(shared, 4)
        let sum: Double
        if isJoined {
            sum = -8.17 - 22.6 * gain - 1.35 * aloneOdd + 1.53 * joinedOdd + 1.53 * size - 1.2 * shared
        } else {
            let against = opposite.map { -3 - 39 * max($0.cosine, 0) } ?? 0
            sum = -9.55 - 28.6 * gain + 1.35 * joinedOdd + 2.25 * size - 1.75 * shared + against
        }
        return 1 / (1 + exp(-sum))
    }
}
