/// Sentences that one edition lacks, or has and the other doesn't.
enum CoverageComparison {
    static let explanation = KindExplanation(
        meaning: "A sentence of one edition has no counterpart in another.",
        example: "A paragraph about the agenda that stands in English and Russian, and never made it into Arabic.",
        silence: "Sentences that were merged, split or moved.")

    /// What an alignment leaves without a counterpart.
    static func findings(_ beads: [Bead], _ one: [PlacedSentence], _ other: [PlacedSentence]) -> [RawFinding] {
        var findings: [RawFinding] = []
        for bead in beads where !bead.isPaired {
            let isExtra = bead.other.isEmpty
            for place in isExtra ? bead.one : bead.other {
                let sentence = isExtra ? one[place] : other[place]
                let gap = gap(in: isExtra ? other : one, before: place, beads, isOfOne: !isExtra)
                let stands = RawPlace(block: sentence.block, bytes: sentence.reading.place)
                findings.append(
                    RawFinding(
                        judgement: Judgement(
                            kind: .omission, subject: .omission, confidence: bead.fit, severity: .notable),
                        one: isExtra ? stands : gap, other: isExtra ? gap : stands, shape: "omission"))
            }
        }
        return findings
    }

    /// Where the missing sentence would stand: behind what renders the sentence before it.
    private static func gap(
        in sentences: [PlacedSentence], before place: Int, _ beads: [Bead], isOfOne: Bool
    ) -> RawPlace? {
        guard !sentences.isEmpty else { return nil }
        var nearest = -1
        var last: Int?
        for bead in beads where bead.isPaired && !bead.isMoved {
            let (mine, theirs) = isOfOne ? (bead.one, bead.other) : (bead.other, bead.one)
            guard let end = theirs.last(where: { $0 < place }), end > nearest else { continue }
            nearest = end
            last = mine.last
        }
        if let last {
            let before = sentences[last]
            let at = before.reading.place.upperBound
            return RawPlace(block: before.block, bytes: at..<at)
        }
        return RawPlace(
            block: sentences[0].block,
            bytes: sentences[0].reading.place.lowerBound..<sentences[0].reading.place.lowerBound)
    }
}

/// Sentences that stand twice.
enum DoublingComparison {
    static let explanation = KindExplanation(
        meaning: "The same sentence stands twice in one edition and not in the other.",
        example: "A paragraph that was pasted again.",
        silence: "Short sentences and refrains, and what both editions repeat.")

    /// Sentences that one of two editions has again.
    static func findings(_ one: EditionReading, _ other: EditionReading) -> [RawFinding] {
        guard one.doubled.count != other.doubled.count else { return [] }
        let isOne = one.doubled.count > other.doubled.count
        let edition = isOne ? one : other
        return edition.doubled.map { sentence in
            let sentence = edition.sentences[sentence]
            let place = RawPlace(block: sentence.block, bytes: sentence.reading.place)
            return RawFinding(
                judgement: Judgement(kind: .doubling, subject: .addition, confidence: 0.97, severity: .notable),
                one: isOne ? place : nil, other: isOne ? nil : place, culprit: isOne ? -1 : 1, shape: "doubling")
        }
    }

    /// Sentences of at least four words whose words one before them has.
    static func repeated(in sentences: [PlacedSentence]) -> [Int] {
        var seen: Set<UInt64> = []
        seen.reserveCapacity(sentences.count)
        return sentences.indices.filter { place in
            let reading = sentences[place].reading
            return reading.words.count >= 4 && !seen.insert(reading.hash).inserted
        }
    }
}

/// Text that was left in another language.
enum LanguageComparison {
    static let explanation = KindExplanation(
        meaning: "A sentence was left in the language that it was translated from.",
        example: "A Russian paragraph in the Arabic edition.",
        silence: "Names, titles and quotations in their own letters.")
}

/// Weekdays that their dates don't fall on, headlines that the text contradicts, parts that don't come to their total.
enum SelfContradiction {
    static let explanation = KindExplanation(
        meaning: """
            An edition contradicts itself: the weekday is not that of the date, the text gives another figure than the \
            headline, the parts don't come to their total.
            """,
        example: "EN “Tuesday, 29 June 2022”, which was a Wednesday; “five delegates: three men and three women”.",
        silence: """
            Dates without a year where no day of writing is known; rounded figures; figures of the headline that the text \
            gives anywhere, or that may be a sum; parts that may be other things than the total counts.
            """)
}
