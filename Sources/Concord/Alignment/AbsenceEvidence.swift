import Foundation
import Meaning

/// Asks of the sentences of one edition whether the other has a counterpart of them at all.
struct AbsenceEvidence {
    let mine: Side
    let theirs: Side
    /// The sentences that render each other, from this side.
    let beads: [(mine: [Int], theirs: [Int])]
    /// The logarithm of how many letters of the other language say what one of this one does.
    let usualRatio: Double

    /// One of two editions.
    struct Side {
        let vectors: Vectors
        let letters: [Double]
        let keys: [SentenceKeys]

        init(_ edition: EditionReading, _ vectors: Vectors) {
            self.vectors = vectors
            letters = edition.sentences.map { Double($0.reading.letters) }
            keys = edition.sentences.map { $0.reading.keys }
        }

        /// The sum of the vectors of sentences.
        func sum(_ sentences: [Int]) -> [Float] { Self.sum(sentences, vectors) }

        static func sum(_ sentences: [Int], _ vectors: Vectors) -> [Float] {
            var sum = [Float](repeating: 0, count: Encoder.width)
            for sentence in sentences {
                for (place, number) in vectors.vector(sentence).enumerated() { sum[place] += number }
            }
            return sum
        }

        func length(_ sentences: [Int]) -> Double { max(1, sentences.reduce(0) { $0 + letters[$1] }) }
    }

    /// What speaks for and against the absence of a counterpart of a sentence that stands in a bead; `sentences` is what
    /// is left of that side of the bead, where some was taken out of it.
    func absence(of sentence: Int, in bead: Int, among sentences: [Int]? = nil) -> Absence {
        var absence = Absence(letters: mine.letters[sentence], isJoined: !beads[bead].theirs.isEmpty)
        let (before, after) = neighbours(of: sentence, in: bead)
        let pairs = absence.isJoined ? [bead] : [before, after].compactMap { $0 }
        for pair in pairs {
            let rest = (absence.isJoined ? sentences ?? beads[pair].mine : beads[pair].mine).filter { $0 != sentence }
            guard !rest.isEmpty else { continue }
            let others = theirs.sum(beads[pair].theirs)
            let gain =
                Self.cosine(mine.sum(rest + [sentence]), others) - Self.cosine(mine.sum(rest), others)
            let (alone, joined) = (odd(rest, beads[pair].theirs), odd(rest + [sentence], beads[pair].theirs))
            if gain + 0.1 * (alone - joined) > absence.gain + 0.1 * (absence.aloneOdd - absence.joinedOdd) {
                (absence.gain, absence.aloneOdd, absence.joinedOdd) = (gain, alone, joined)
                absence.shared = mine.keys[sentence].entries.reduce(0) { sum, entry in
                    let isThere = beads[pair].theirs.contains { theirs.keys[$0].has(entry.hash) }
                    return isThere && !rest.contains { mine.keys[$0].has(entry.hash) } ? sum + entry.weight : sum
                }
            }
        }
        if !absence.isJoined {
            for opposite in opposites(before, after) {
                let cosine = Self.cosine(mine.sum([sentence]), theirs.sum([opposite]))
                if cosine > absence.opposite?.cosine ?? -1 {
                    absence.opposite = Absence.Opposite(sentence: opposite, cosine: cosine)
                }
            }
        }
        return absence
    }

    /// The beads with two sides that stand before and behind a sentence.
    private func neighbours(of sentence: Int, in bead: Int) -> (before: Int?, after: Int?) {
        var (before, after): (Int?, Int?)
        for (place, other) in beads.enumerated() where place != bead && !other.theirs.isEmpty {
            guard let first = other.mine.first, let last = other.mine.last else { continue }
            if last < sentence, before.map({ beads[$0].mine[0] < last }) ?? true { before = place }
            if first > sentence, after.map({ beads[$0].mine[0] > first }) ?? true { after = place }
        }
        return (before, after)
    }

    /// What the other edition has without a counterpart between two beads.
    private func opposites(_ before: Int?, _ after: Int?) -> [Int] {
        let start = before.flatMap { beads[$0].theirs.last } ?? -1
        let end = after.flatMap { beads[$0].theirs.first } ?? theirs.letters.count
        return beads.flatMap { $0.mine.isEmpty ? $0.theirs : [] }.filter { $0 > start && $0 < end }
    }

    /// How odd the lengths of two runs are beside each other, in standard deviations.
    private func odd(_ own: [Int], _ others: [Int]) -> Double {
        let (length, other) = (mine.length(own), theirs.length(others))
        let deviation = 0.13 + 0.8 / min(length, other).squareRoot()
        return min(4, abs(log(other / length) - usualRatio) / deviation)
    }

    static func cosine(_ one: [Float], _ other: [Float]) -> Double {
        var (product, mine, theirs): (Float, Float, Float) = (0, 0, 0)
        for place in one.indices {
            product += one[place] * other[place]
            mine += one[place] * one[place]
            theirs += other[place] * other[place]
        }
        return Double(product / max(1e-9, (mine * theirs).squareRoot()))
    }
}
