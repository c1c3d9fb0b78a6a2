import Foundation
import Languages

/// The denials of one side of a stretch.
struct DenialSide {
    typealias Entry = (mark: Mark, block: Int, position: Double)
    private(set) var clauses: [Entry] = []
    private(set) var parts: [Entry] = []
    private(set) var lacks: [Entry] = []
    private(set) var helpers: [Entry] = []
    /// How many words deny a part and with it the clause: no dam is taller.
    private(set) var nothings = 0

    /// The denials of sentences, of which other sentences are thought to say the same.
    init(_ sentences: [PlacedSentence], beside others: [PlacedSentence]) {
        guard let first = sentences.first, let last = sentences.last else { return }
        let start = first.reading.place.lowerBound
        let length = Double(max(1, last.reading.place.upperBound - start))
        for sentence in sentences where !sentence.reading.denials.isEmpty {
            let onlys = sentence.reading.denials.filter { Denial(rawValue: $0.side) == .only }
            let untils = sentence.reading.denials.filter { Denial(rawValue: $0.side) == .until }
            for mark in sentence.reading.denials {
                let entry = (mark, sentence.block, Double(mark.place.lowerBound - start) / length)
                switch Denial(rawValue: mark.side) {
                // Not merely: nothing is denied.
                case .clause where onlys.contains(where: { Self.isBehind($0, mark, sentence) }): continue
                // Until they had come back, which some languages put as while they hadn't.
                case .clause where untils.contains(where: { Self.isBehind(mark, $0, sentence) }): parts.append(entry)
                case .clause where Self.isOpposite(mark, sentence, of: others): continue
                case .clause: clauses.append(entry)
                case .part, .until: parts.append(entry)
                case .lack: lacks.append(entry)
                case .nothing: nothings += 1
                case .helper: helpers.append(entry)
                case .only, nil: continue
                }
            }
        }
    }

    /// Whether the word that a denial denies has its opposite on the other side: not guilty, acquitted.
    private static func isOpposite(_ denial: Mark, _ sentence: PlacedSentence, of others: [PlacedSentence]) -> Bool {
        sentence.reading.marks.contains { word in
            guard ContrastGroup.all[Int(word.group)].sides.count == 2, denies(denial, word, sentence) else {
                return false
            }
            return others.contains { $0.reading.marks.contains { $0.group == word.group && $0.side != word.side } }
        }
    }

    /// Whether nothing but a helper stands between a denial and a word: не был закрыт.
    private static func denies(_ denial: Mark, _ word: Mark, _ sentence: PlacedSentence) -> Bool {
        let between = sentence.reading.words(from: denial.place, to: word.place)
        return between == 0
            || between == 1
                && sentence.reading.denials.contains {
                    Denial(rawValue: $0.side) == .helper && $0.place.lowerBound >= denial.place.upperBound
                        && $0.place.upperBound <= word.place.lowerBound
                }
    }

    /// Whether a word stands behind another, within a few words.
    private static func isBehind(_ one: Mark, _ other: Mark, _ sentence: PlacedSentence) -> Bool {
        sentence.reading.words(from: other.place, to: one.place).map { $0 <= 6 } ?? false
    }
}

/// A denial that the other side lacks, and what speaks for it.
struct LoneDenial {
    let denial: DenialSide.Entry
    /// Where it is missing on the other side.
    let gap: RawPlace
    /// Whether a word renders what it denies; otherwise that was guessed by its place.
    let isLinked: Bool
    /// How many words from the counterpart of what it denies the nearest denial of a clause, and of a part or a lack,
    /// stands.
    let clauseApart: Double
    let partApart: Double
    /// The same for denials of a part on its own side.
    let ownPartApart: Double
    let clauses: (more: Int, less: Int)
    let parts: (more: Int, less: Int)
    /// Whether the other side says that something is missing which its own side doesn't.
    let isLacking: Bool
    /// The cosine of the sentences; nil at the depth of facts.
    let similarity: Double?
    /// By how much it grows without the denial.
    let gain: Double?

    /// The likeliest of the denials of the side that has more.
    static func likeliest(
        _ more: DenialSide, _ less: DenialSide, in stretch: Stretch, isOne: Bool, _ links: StretchLinks
    ) -> LoneDenial? {
        more.clauses.compactMap { LoneDenial($0, more, less, in: stretch, isOne: isOne, links) }
            .max { $0.confidence < $1.confidence }
    }

    private init?(
        _ entry: DenialSide.Entry, _ more: DenialSide, _ less: DenialSide, in stretch: Stretch, isOne: Bool,
        _ links: StretchLinks
    ) {
        guard let head = links.head(after: entry.mark.place) else { return nil }
        denial = entry
        clauseApart = less.clauses.map { links.apart(head, $0.mark.place) }.min() ?? Self.farthest
        isLinked = head.certainty > 0
        // Ruled out, and did not rule out: what both sides have stands for no denial.
        let lacks = less.lacks.count > more.lacks.count ? less.lacks : []
        let ownLacks = more.lacks.count > less.lacks.count ? more.lacks : []
        partApart = (less.parts + lacks).map { links.apart(head, $0.mark.place) }.min() ?? Self.farthest
        ownPartApart = (more.parts + ownLacks).map { links.apartHere(head, $0.mark.place) }.min() ?? Self.farthest
        clauses = (more.clauses.count, less.clauses.count)
        parts = (more.parts.count, less.parts.count)
        isLacking = !lacks.isEmpty
        similarity = stretch.similarity
        gain = Self.gain(without: entry, in: stretch, isOne: isOne)
        gap = links.place(of: head, less.helpers.map(\.mark.place))
    }

    private static func gain(without entry: DenialSide.Entry, in stretch: Stretch, isOne: Bool) -> Double? {
        let (_, texts, reader) = stretch.side(isOne: isOne)
        guard texts.indices.contains(entry.block) else { return nil }
        let (words, bytes) = reader.affirmations.affirmation(of: entry.mark.place, in: texts[entry.block])
        return stretch.gain(ofSaying: words, at: RawPlace(block: entry.block, bytes: bytes), isOne: isOne)
    }

    /// What was compared, for those who calibrate.
    var shape: String {
        func hundredths(_ number: Double?) -> Int { Int(((number ?? 0) * 1_000).rounded()) }
        return """
            negation \(clauses.more):\(clauses.less) \(parts.more):\(parts.less) clause \(Int(clauseApart)) part \
            \(Int(partApart)) own \(Int(ownPartApart)) like \(hundredths(similarity)) gain \(hundredths(gain))\
            \(isLinked ? "" : " guessed")
            """
    }

    private static let farthest = 12.0

    /// How sure it is that the other side doesn't deny, 0 to 1.
    ///
    /// Two logistic regressions, one for each depth, over news in English, Arabic and Russian in which denials were taken
    /// out or put in; less than their share there, since errors are rarer in the wild.
    var confidence: Double {
        func near(_ apart: Double, within: Double) -> Double { max(0, within - apart) / within }
        var sum: Double
        if let similarity, let gain {
            sum = 1.0 - 2.1 * near(clauseApart, within: 6) - 1.8 * near(partApart, within: 5)
            sum -= 0.5 * near(ownPartApart, within: 5) + 5.2 * max(0, 0.7 - similarity)
            // What a word that denies a part says there, the vectors needn't tell.
            let most = partApart <= Self.beside ? 0 : Self.mostGain
            sum += 49 * max(-Self.mostGain, min(most, gain))
            if !isLinked { sum -= 2 }
            if clauses.less > 0 { sum -= 3.5 }
            // Never stopped, went not unnoticed: said without either by the other side.
            if ownPartApart <= 1, parts.more > parts.less { sum -= Self.twofold }
            if clauses.more > clauses.less + 1 { sum -= 1.2 }
        } else {
            sum = 1.2 - 2.4 * near(clauseApart, within: 6) - 2.1 * near(partApart, within: 5)
            sum -= 0.8 * near(ownPartApart, within: 5)
            if clauses.less > 0 { sum -= 6.6 }
            if clauses.more > clauses.less + 1 { sum -= 1.4 }
        }
        sum -= 0.8 * Double(min(parts.less, 4)) + 0.45 * Double(min(parts.more, 4))
        if isLacking { sum -= 0.8 }
        return min(0.61, (gain == nil ? 0.77 : 0.91) / (1 + exp(-sum)))
    }

    /// Beyond this a change of the cosine says no more.
    private static let mostGain = 0.045
    /// What two denials side by side, of which the other side has neither, take away.
    private static let twofold = 1.5
    /// So many words away, a denial of a part may stand for the one that is missing.
    private static let beside = 3.0
}

extension SentenceReading {
    /// Whether a word is denied: a denial of the clause stands before it, with no more than so many words between.
    func denies(_ place: Range<Int>, within most: Int = 1) -> Bool {
        denials.contains { denial in
            denial.side == Denial.clause.rawValue && words(from: denial.place, to: place).map { $0 <= most } ?? false
        }
    }

    /// Whether a denial of the clause stands right behind a word, as in languages that put the object before the verb.
    func deniesBehind(_ place: Range<Int>) -> Bool {
        denials.contains { $0.side == Denial.clause.rawValue && words(from: place, to: $0.place) == 0 }
    }

    /// How many words stand between a place and one behind it; nil where that isn't behind it.
    fileprivate func words(from first: Range<Int>, to second: Range<Int>) -> Int? {
        guard first.upperBound <= second.lowerBound else { return nil }
        return words.count {
            $0.place.lowerBound >= first.upperBound && $0.place.upperBound <= second.lowerBound
        }
    }
}
