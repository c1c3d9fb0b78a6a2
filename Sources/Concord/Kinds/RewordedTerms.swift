import Facts
import Foundation
import Languages
import Meaning

/// Terms of no common group that stand where each other should: a minister in one edition, a bicycle in the other.
///
/// Vectors give the candidates: two terms, each of which one side alone has, about as far into the sides, and that
/// nothing on the other side is like. The vocabulary gives the evidence: what the other side says, said in the words of
/// this one, brings the sides nearer to each other, and the other way round. Where a side says in its own way what the
/// other says, it doesn't.
struct RewordedTerms {
    private let stretch: Stretch
    private let aligner: WordAligner
    private let rewording: Rewording

    /// Nil at the depth of facts.
    private init?(_ stretch: Stretch) {
        guard let aligner = stretch.words, let rewording = stretch.rewording else { return nil }
        (self.stretch, self.aligner, self.rewording) = (stretch, aligner, rewording)
    }

    /// Makes the vectors that stretches will ask for, together, which takes less time than stretch by stretch.
    static func learn(_ stretches: [Stretch]) {
        let all = stretches.compactMap { RewordedTerms($0) }
        guard let first = all.first else { return }
        let pairs = all.map { $0.lonePairs() }
        first.rewording.learn(
            zip(all, pairs).flatMap { terms, pairs in
                pairs.flatMap { [terms.words(of: $0.first, isOne: true), terms.words(of: $0.second, isOne: false)] }
            })
        let unlike = zip(all, pairs).filter { terms, pairs in pairs.contains { terms.alike($0) != nil } }.map(\.0)
        // A damaged model is told of where sentences are encoded.
        try? first.aligner.learn(unlike.flatMap { WordLikeness.sentences(of: $0.stretch) })
    }

    /// What is found in a stretch; nothing at the depth of facts.
    static func findings(in stretch: Stretch) -> [RawFinding] { RewordedTerms(stretch)?.findings() ?? [] }

    private func findings() -> [RawFinding] {
        // Asked from the cheapest to the dearest: where they stand, how alike they are, what else is like them.
        let pairs = lonePairs().compactMap { pair in alike(pair).map { (pair, $0) } }
        guard !pairs.isEmpty, let likeness = WordLikeness(stretch, aligner) else { return [] }
        return pairs.compactMap { pair, alike in
            guard let mine = likeness.one(pair.first.place), let theirs = likeness.other(pair.second.place) else {
                return nil
            }
            let evidence = Evidence(
                apart: pair.apart, alike: alike, likeness: Double(mine + theirs), similarity: stretch.similarity ?? 0)
            return evidence.isEnough ? finding(pair.first, pair.second, evidence) : nil
        }
    }

    /// Two terms of which one side each alone has, and how far apart they stand, of the length of the sides.
    private struct Pair {
        let first: StretchTerm
        let second: StretchTerm
        let apart: Double
    }

    private func lonePairs() -> [Pair] {
        let one = StretchTerm.all(of: stretch.one) { $0.kind == .term }
        let other = StretchTerm.all(of: stretch.other) { $0.kind == .term }
        let (mine, theirs) = (StretchTerm.lone(one, beside: other), StretchTerm.lone(other, beside: one))
        return mine.flatMap { first in
            theirs.compactMap { second in
                let apart = abs(first.position - second.position)
                // Near twins are for their own comparison.
                guard apart <= Self.farthest, !first.name.twin.isOne || first.name.twin.group != second.name.twin.group
                else { return nil }
                return Pair(first: first, second: second, apart: apart)
            }
        }
    }

    /// The cosine of two terms; nil where they mean much the same.
    private func alike(_ pair: Pair) -> Double? {
        let alike = rewording.likeness(words(of: pair.first, isOne: true), words(of: pair.second, isOne: false))
        return alike.flatMap { $0 <= Self.mostAlike ? $0 : nil }
    }

    private static let farthest = 0.25
    private static let mostAlike = 0.5

    private func finding(_ first: StretchTerm, _ second: StretchTerm, _ evidence: Evidence) -> RawFinding? {
        guard let mine = gain(saying: second.name.id, for: first, isOne: true),
            let theirs = gain(saying: first.name.id, for: second, isOne: false)
        else { return nil }
        let confidence = evidence.confidence(mine, theirs)
        guard confidence >= Self.least else { return nil }
        return RawFinding(
            judgement: Judgement(
                kind: .term, subject: .term, confidence: confidence * (0.5 + 0.5 * stretch.fit)),
            one: first.rawPlace, other: second.rawPlace, shape: evidence.shape(mine, theirs))
    }

    /// Below it nothing is shown at any sensitivity.
    private static let least = 0.2

    /// By how much the sides come nearer to each other if a term is said as another concept.
    private func gain(saying id: String, for term: StretchTerm, isOne: Bool) -> Double? {
        guard let reader = stretch.side(isOne: isOne).reader.facts else { return nil }
        let said = Facts.FactWriter(reader).string(
            for: .text(id), kind: .term, like: words(of: term, isOne: isOne), stating: .text(term.name.id))
        return said.flatMap {
            stretch.gain(
                ofSaying: Array($0.utf8), at: term.rawPlace, isOne: isOne)
        }
    }

    private func words(of term: StretchTerm, isOne: Bool) -> String {
        String(decoding: stretch.side(isOne: isOne).texts[term.rawPlace.block][term.place], as: UTF8.self)
    }
}

/// What tells whether two terms stand against each other: a logistic regression over news in English, Arabic and Russian
/// in which a term was replaced by another of its form.
private struct Evidence {
    /// How far apart the terms stand, of the length of their sides.
    let apart: Double
    /// The cosine of the two.
    let alike: Double
    /// How alike each is to whatever on the other side is nearest to it, both together.
    let likeness: Double
    /// The cosine of the sides: of what is rendered freely less is told.
    let similarity: Double

    private var sum: Double {
        5.86 - 4.44 * apart - 2.18 * alike - 1.3 * max(0, 0.7 - similarity) - 3.67 * likeness
    }

    /// Whether it is worth asking what other words would do, which takes longest.
    var isEnough: Bool { sum >= 1.2 }

    /// How sure it is that one of the two is wrong, 0 to 1, less than its share there since errors are rarer in the wild;
    /// `mine` and `theirs`: by how much the cosine grows.
    func confidence(_ mine: Double, _ theirs: Double) -> Double {
        func bounded(_ gain: Double) -> Double { max(-0.1, min(0.1, gain)) }
        let weight = sum + 12.3 * (bounded(mine) + bounded(theirs))
        return min(Self.most, 1 / (1 + exp(-1.86 * (weight - 3.745))))
    }

    /// Two editions alone can never be sure of it.
    private static let most = 0.58

    /// What was compared, for those who calibrate.
    func shape(_ mine: Double, _ theirs: Double) -> String {
        func hundredths(_ number: Double) -> Int { Int((number * 100).rounded()) }
        return """
            reworded apart \(hundredths(apart)) alike \(hundredths(alike)) like \(hundredths(likeness)) gain \
            \(hundredths(mine * 10)) \(hundredths(theirs * 10))
            """
    }
}
