import Facts

/// Asks the other editions which of two that disagree they agree with.
struct ThirdEdition {
    let editions: [EditionReading]
    /// The sentences of every two editions that render each other.
    var rendered: [StoryComparison.Pair: [Bead]] = [:]

    /// The edition that a third one leaves alone: it states what the other of a pair does, and not what this one does.
    ///
    /// Nil where no third states either, or one states both.
    func odd(_ finding: RawFinding, between one: Int, _ other: Int) -> Int? {
        guard finding.judgement.kind.isOfMentions, let mine = finding.one, let theirs = finding.other else {
            return nil
        }
        for third in editions.indices where third != one && third != other {
            switch (states(mine, of: one, in: third), states(theirs, of: other, in: third)) {
            case (true, false): return other
            case (false, true): return one
            default: continue
            }
        }
        return nil
    }

    /// Whether an edition renders the sentence that a place of another stands in.
    func renders(_ place: RawPlace, of edition: Int, in third: Int) -> Bool {
        !sentences(rendering: place, of: edition, in: third).isEmpty
    }

    /// Whether an edition states at its rendering what stands at a place of another.
    private func states(_ place: RawPlace, of edition: Int, in third: Int) -> Bool {
        guard let sentence = sentence(at: place, of: edition) else { return false }
        let counterparts = sentences(rendering: place, of: edition, in: third).map {
            editions[third].sentences[$0].reading
        }
        let reading = editions[edition].sentences[sentence].reading
        let comparison = FactComparison(editions[edition], editions[third])
        let facts = reading.facts.filter { $0.place == place.bytes || $0.whole == place.bytes }
        if !facts.isEmpty {
            return facts.contains { fact in
                counterparts.contains { $0.facts.contains { Self.isSame(fact, $0, comparison) } }
            }
        }
        let names = reading.names.filter { $0.place.overlaps(place.bytes) && !$0.id.isEmpty }
        return names.contains { name in counterparts.contains { $0.names.contains { $0.id == name.id } } }
    }

    private static func isSame(_ one: Fact, _ other: Fact, _ comparison: FactComparison) -> Bool {
        guard one.class == other.class, case .same(let strength) = comparison.likeness(one, other) else { return false }
        return strength >= leastStrength
    }

    /// What is less alike than this may be the same by rounding alone.
    private static let leastStrength = 7

    private func sentence(at place: RawPlace, of edition: Int) -> Int? {
        editions[edition].sentences.firstIndex {
            $0.block == place.block && $0.reading.place.lowerBound <= place.bytes.lowerBound
                && place.bytes.upperBound <= $0.reading.place.upperBound
        }
    }

    private func sentences(rendering place: RawPlace, of edition: Int, in third: Int) -> [Int] {
        guard let sentence = sentence(at: place, of: edition) else { return [] }
        let isFirst = edition < third
        let pair = StoryComparison.Pair(one: min(edition, third), other: max(edition, third))
        let beads = rendered[pair]?.filter { (isFirst ? $0.one : $0.other).contains(sentence) } ?? []
        return beads.flatMap { isFirst ? $0.other : $0.one }
    }
}

extension FindingKind {
    /// Whether a finding of it stands at facts, names or terms, and not at whole sentences or at what denies.
    fileprivate var isOfMentions: Bool {
        switch self {
        case .omission, .addition, .doubling, .coverage, .negation, .mood, .itself, .quotation, .contrast: false
        default: true
        }
    }
}

extension FactComparison {
    /// The comparison of two editions' facts.
    init(_ one: EditionReading, _ other: EditionReading) {
        self.init(
            hasDate: one.hasDate && other.hasDate,
            isByDigits: !one.reader.isRead || !other.reader.isRead)
    }
}
