/// Another person, place, nationality or organisation stands in the same place.
struct NameComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: "Two editions name another person, place, nationality or organisation in the same place.",
        example: "EN “the leaders of Kazakhstan” · RU «лидеры Киргизии»",
        silence: """
            A country for its nationality or its capital, an acronym for what it stands for, the same name in another \
            script, without its patronymic or given name; a name that only one edition has.
            """)

    func findings(in stretch: Stretch) -> [RawFinding] {
        guard !stretch.tallies.one.hasNames(of: stretch.tallies.other) else { return [] }
        let matching = NameMatching(stretch)
        var findings: [RawFinding] = []
        for rivalry in matching.rivalries {
            findings.append(
                RawFinding(
                    judgement: Judgement(
                        kind: .name, subject: .name, confidence: Self.confidence(rivalry) * (0.5 + 0.5 * stretch.fit)),
                    one: Self.place(rivalry.first, matching.one), other: Self.place(rivalry.second, matching.other),
                    shape: rivalry.shape))
        }
        return findings
    }

    /// The share of findings of a shape that were right.
    private static func confidence(_ rivalry: NameRivalry) -> Double {
        let known = (rivalry.first.id.isEmpty ? 0 : 1) + (rivalry.second.id.isEmpty ? 0 : 1)
        if rivalry.isShuffled { return 0.92 }
        if rivalry.isWeighed {
            let share = NameEvidence.share(NameEvidence(rivalry).weight - 0.9)
            // A word that no table has is no name more often where two editions are compared than where names were planted.
            let kinds = [rivalry.first.kind, rivalry.second.kind]
            return kinds.contains(.unread) && kinds.contains(.person) ? max(0.05, 1 - 1.25 * (1 - share)) : share
        }
        var confidence: Double
        switch (rivalry.first.kind, rivalry.second.kind) {
        case (.place, .place), (.nationality, .nationality): confidence = known == 2 ? 0.96 : known == 1 ? 0.6 : 0.3
        case (.acronym, .acronym): confidence = known == 2 ? 0.96 : known == 1 ? 0.7 : 0.45
        case (.place, .nationality), (.nationality, .place): confidence = known == 2 ? 0.9 : 0.3
        case (.person, .person): confidence = 0.9
        case (.person, .nationality), (.nationality, .person):
            confidence = rivalry.isJoined && rivalry.apart < 0.1 ? 0.7 : 0.3
        case (.acronym, .organisation), (.organisation, .acronym):
            confidence = known == 2 ? 0.88 : known == 1 ? 0.52 : 0.2
        case (.organisation, .organisation): confidence = known == 2 ? 0.45 : 0.2
        default: confidence = 0.3
        }
        let isWhole = rivalry.first.sibling < 0 && rivalry.second.sibling < 0
        if known < 2, !rivalry.isJoined, rivalry.isDoubtful || !isWhole { confidence -= 0.2 }
        if known < 2, rivalry.isJoined, rivalry.isDoubtful { confidence -= rivalry.apart < 0.1 ? 0.15 : 0.4 }
        if rivalry.rivals != (1, 1) { confidence -= 0.08 }
        if rivalry.apart >= 0.25 { confidence -= 0.05 }
        return max(0.05, confidence)
    }

    private static func place(_ left: NameMatching.Leftover, _ side: NameSide) -> RawPlace? {
        guard let first = left.words.first, let last = left.words.last else { return nil }
        return RawPlace(
            block: side.words[first].block,
            bytes: side.words[first].word.place.lowerBound..<side.words[last].word.place.upperBound)
    }
}
