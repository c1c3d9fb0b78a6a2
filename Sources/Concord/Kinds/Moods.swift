/// Will, and did.
struct MoodComparison: Comparison {
    static let explanation = KindExplanation(
        meaning: "One edition says that something will happen, and another that it did.",
        example: "EN “The president will visit Dushanbe” · RU «Президент посетил Душанбе»",
        silence: """
            Sentences that speak of both, as reports of what somebody announced do; what may or would happen; a future that \
            no word marks; verbs that stand elsewhere in their sentences.
            """)

    func findings(in stretch: Stretch) -> [RawFinding] {
        let (one, other) = (Self.promise(of: stretch, isOne: true), Self.promise(of: stretch, isOne: false))
        guard let one, let other, one.isEmpty != other.isEmpty else { return [] }
        let isOne = !one.isEmpty
        let (mine, theirs) = (leans(of: stretch, isOne: isOne), leans(of: stretch, isOne: !isOne))
        guard let will = (isOne ? one : other).first, mine.past.isEmpty, theirs.future.isEmpty, !theirs.past.isEmpty,
            let links = stretch.links(isOne: isOne),
            let head = links.head(after: will.bytes.lowerBound..<will.bytes.lowerBound),
            head.certainty > 0 || stretch.words == nil,
            let did = theirs.past.first(where: { links.apart(head, $0.bytes) <= Self.farthest })
        else { return [] }
        return [
            RawFinding(
                judgement: Judgement(
                    kind: .mood, subject: .negation, confidence: Self.confidence * (0.5 + 0.5 * stretch.fit)),
                one: isOne ? will : did, other: isOne ? did : will, shape: "mood")
        ]
    }

    private static let confidence = 0.7
    /// How many words a verb may stand from what renders the other; by their places alone without vectors.
    private static let farthest = 2.0

    /// The words by which a side says what will happen; nil where it leaves something open.
    private static func promise(of stretch: Stretch, isOne: Bool) -> [RawPlace]? {
        let (sentences, texts, reader) = stretch.side(isOne: isOne)
        var places: [RawPlace] = []
        for sentence in sentences {
            for mood in sentence.reading.moods {
                guard mood.isWill else { return nil }
                places.append(RawPlace(block: sentence.block, bytes: mood.place))
            }
            for word in sentence.reading.words where reader.tenses.foretells(word, in: texts[sentence.block]) {
                let place = RawPlace(block: sentence.block, bytes: word.place)
                if !places.contains(place) { places.append(place) }
            }
        }
        return places
    }

    /// The verbs of a side that tell of the past, and those that tell of the future.
    private func leans(of stretch: Stretch, isOne: Bool) -> (past: [RawPlace], future: [RawPlace]) {
        let (sentences, texts, reader) = stretch.side(isOne: isOne)
        var found: (past: [RawPlace], future: [RawPlace]) = ([], [])
        for sentence in sentences {
            for word in sentence.reading.words {
                let place = RawPlace(block: sentence.block, bytes: word.place)
                switch reader.tenses.lean(of: word, in: texts[sentence.block]) {
                case .past: found.past.append(place)
                case .future: found.future.append(place)
                case .neither: continue
                }
            }
        }
        return found
    }
}
