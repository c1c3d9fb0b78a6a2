import Languages

/// What is wrong in an edition whatever the others say: a weekday that is not that of its date, a headline that the text
/// contradicts, parts that don't come to their total, a part that was left in another language.
struct OwnFindings {
    private let edition: EditionReading
    private let place: Int

    /// `place`: the edition's among those of the story.
    init(_ edition: EditionReading, at place: Int) {
        self.edition = edition
        self.place = place
    }

    /// The findings; `languages`: those of the story's editions.
    func findings(languages: [LanguageTag]) -> [Finding] {
        weekdays() + headlines() + totals() + foreignParts(languages)
    }

    private func weekdays() -> [Finding] {
        edition.sentences.flatMap { sentence in
            sentence.reading.misdated.map { bytes in
                finding(.itself, .date, [(sentence.block, bytes)], confidence: 0.85)
            }
        }
    }

    private func headlines() -> [Finding] {
        HeadlineComparison(edition).clashes().map { clash in
            finding(
                .itself, Self.subject(of: clash.headline.fact),
                [(clash.headline.block, clash.headline.fact.place), (clash.text.block, clash.text.fact.place)],
                confidence: 0.7)
        }
    }

    private func totals() -> [Finding] {
        edition.sentences.flatMap { sentence in
            let text = edition.texts[sentence.block]
            return TotalComparison(sentence.reading, in: text).clashes(edition.reader).map { clash in
                finding(
                    .itself, .number, [(sentence.block, clash.total), (sentence.block, clash.parts)], confidence: 0.75)
            }
        }
    }

    private static func subject(of fact: Fact) -> Finding.Subject {
        switch fact.unit {
        case .none: .number
        case .percent: .percent
        case .currency: .money
        case .measure: .quantity
        }
    }

    /// Sentences in letters that are not the edition's, and blocks in the language of another edition.
    private func foreignParts(_ languages: [LanguageTag]) -> [Finding] {
        var letters: [Word.Script: Int] = [:]
        for sentence in edition.sentences { sentence.reading.count(into: &letters) }
        guard let main = letters.max(by: { $0.value < $1.value })?.key else { return [] }
        let own = edition.reader.language?.script ?? main
        return edition.sentences.compactMap { sentence in
            guard sentence.reading.isForeign(to: own) else { return nil }
            return finding(
                .coverage, .coverage, [(sentence.block, sentence.reading.place)], confidence: 0.9)
        } + blocksInOthers(languages, own)
    }

    /// Blocks that are written as the edition is, and in a language of another edition.
    private func blocksInOthers(_ languages: [LanguageTag], _ own: Word.Script) -> [Finding] {
        let others = languages.map(\.primary).filter { $0 != edition.reader.tag && Language.of($0)?.script == own }
        guard !others.isEmpty else { return [] }
        return edition.texts.indices.compactMap { block in
            let text = edition.texts[block]
            guard text.count >= Self.longEnough,
                let found = languageOf(String(decoding: text, as: UTF8.self))?.primary, others.contains(found)
            else { return nil }
            return finding(.coverage, .coverage, [(block, 0..<text.count)], confidence: 0.9)
        }
    }

    /// Bytes of a block from which its language is told for sure.
    private static let longEnough = 80

    private func finding(
        _ kind: FindingKind, _ subject: Finding.Subject, _ places: [(block: Int, bytes: Range<Int>)], confidence: Double
    ) -> Finding {
        let words = places.map { edition.texts[$0.block][$0.bytes] }
        return Finding(
            kind: kind, subject: subject,
            places: places.map { Finding.Place(edition: place, block: $0.block, bytes: $0.bytes) },
            confidence: confidence, severity: .grave, odd: place,
            said: words.map { String(decoding: $0, as: UTF8.self) },
            suggestions: [],
            fingerprint: Fingerprint(kind: kind, words: words.map { (edition.reader.tag.text, $0) }),
            shape: kind.rawValue)
    }
}

extension SentenceReading {
    /// Adds the letters of its words, by their script.
    fileprivate func count(into letters: inout [Word.Script: Int]) {
        for word in words where word.script != .digits { letters[word.script, default: 0] += word.length }
    }

    /// Whether nearly all of it is written in other letters; a name or a title of a few words is not enough.
    fileprivate func isForeign(to script: Word.Script) -> Bool {
        guard words.count >= 5 else { return false }
        var letters: [Word.Script: Int] = [:]
        count(into: &letters)
        let all = letters.values.reduce(0, +)
        return all >= 25 && (letters[script] ?? 0) * 5 < all
    }
}

extension Language {
    /// The script that it is written in: that of its weekdays.
    fileprivate var script: Word.Script? {
        weekdayName(1)?.unicodeScalars.first.map { WordScan.script($0.value) }
    }
}
