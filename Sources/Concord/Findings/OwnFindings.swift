import Languages

/// What is wrong in an edition whatever the others say: a weekday that is not that of its date, a headline that the text
/// contradicts, parts that don't come to their total, a part that was left in another language.
struct OwnFindings {
    private let edition: EditionReading
    private let place: Int
    /// The languages of the story's editions.
    private let languages: [LanguageTag]
    private var mender: Mender

    /// `place`: that of the edition among those of the story.
    init(_ editions: [EditionReading], at place: Int) {
        edition = editions[place]
        self.place = place
        languages = editions.map(\.reader.tag)
        mender = Mender(editions: editions)
    }

    /// The findings, each with what to write where that is known.
    mutating func findings() -> [Finding] { weekdays() + headlines() + totals() + foreignParts() }

    /// The date is taken to be right, and its weekday mended.
    private mutating func weekdays() -> [Finding] {
        var findings: [Finding] = []
        for sentence in edition.sentences {
            for bytes in sentence.reading.misdated {
                var found = finding(.itself, .date, [(sentence.block, bytes)], confidence: 0.85)
                found.suggestions = [mender.suggestion(forWeekdayAt: found.places[0])].compactMap(\.self)
                findings.append(found)
            }
        }
        return findings
    }

    /// The text is taken to be right, and the headline mended.
    private mutating func headlines() -> [Finding] {
        HeadlineComparison(edition).clashes().map { clash in
            let (mine, theirs) = (clash.headline.fact, clash.text.fact)
            var found = finding(
                .itself, Self.subject(of: mine),
                [(clash.headline.block, mine.place), (clash.text.block, theirs.place)], confidence: 0.7)
            // "More than 300" over 250: whether it is still more isn't known.
            if mine.bound == theirs.bound, mine.isAbout == theirs.isAbout {
                found.suggestions = [mender.suggestion(at: found.places[0], as: found.places[1])].compactMap(\.self)
            }
            return found
        }
    }

    /// The parts are taken to be right, and the total mended, where all of them are there.
    private mutating func totals() -> [Finding] {
        var findings: [Finding] = []
        for sentence in edition.sentences {
            let comparison = TotalComparison(sentence.reading, in: edition.texts[sentence.block])
            for clash in comparison.clashes(edition.reader) {
                var found = finding(
                    .itself, .number, [(sentence.block, clash.total), (sentence.block, clash.parts)], confidence: 0.75)
                found.suggestions = [
                    clash.sum.flatMap { mender.suggestion(at: found.places[0], stating: $0) }
                ].compactMap(\.self)
                findings.append(found)
            }
        }
        return findings
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
    private func foreignParts() -> [Finding] {
        var letters: [Word.Script: Int] = [:]
        for sentence in edition.sentences { sentence.reading.count(into: &letters) }
        guard let main = letters.max(by: { $0.value < $1.value })?.key else { return [] }
        let own = edition.reader.language?.script ?? main
        return edition.sentences.compactMap { sentence in
            guard sentence.reading.isForeign(to: own) else { return nil }
            return finding(
                .coverage, .coverage, [(sentence.block, sentence.reading.place)], confidence: 0.9)
        } + blocksInOthers(own)
    }

    /// Blocks that are written as the edition is, and in a language of another edition.
    private func blocksInOthers(_ own: Word.Script) -> [Finding] {
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
