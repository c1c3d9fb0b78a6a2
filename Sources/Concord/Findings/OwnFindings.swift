import Languages

/// What is wrong in an edition whatever the others say: a weekday that is not that of its date, a headline that the text
/// contradicts, parts that don't come to their total, a part that was left in another language.
struct OwnFindings {
    private let edition: EditionReading
    private let place: Int
    /// The languages of the story's editions, and the scripts that they are written in.
    private let scripts: [(tag: LanguageTag, script: Word.Script?)]
    private var mender: Mender

    /// `place`: that of the edition among those of the story.
    init(_ editions: [EditionReading], at place: Int) {
        edition = editions[place]
        self.place = place
        scripts = editions.map { ($0.reader.tag.primary, $0.reader.script) }
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
        for sentence in edition.sentences where sentence.reading.facts.count > 1 {
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
        var letters = ScriptLetters()
        for sentence in edition.sentences { letters.add(sentence.reading.words) }
        guard let main = letters.most else { return [] }
        let own = edition.reader.script ?? main
        return edition.sentences.compactMap { sentence in
            guard sentence.reading.isForeign(to: own) else { return nil }
            return finding(
                .coverage, .coverage, [(sentence.block, sentence.reading.place)], confidence: 0.9)
        } + blocksInOthers(own)
    }

    /// Blocks that are written as the edition is, and in a language of another edition.
    private func blocksInOthers(_ own: Word.Script) -> [Finding] {
        let others = scripts.filter { $0.script == own && $0.tag != edition.reader.tag }.map(\.tag)
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
    /// Whether nearly all of it is written in other letters; a name or a title of a few words is not enough.
    fileprivate func isForeign(to script: Word.Script) -> Bool {
        guard words.count >= 5 else { return false }
        var letters = ScriptLetters()
        letters.add(words)
        return letters.all >= 25 && letters[script] * 5 < letters.all
    }
}

/// How many letters words have of each script.
private struct ScriptLetters {
    private var counts: InlineArray<5, Int> = .init(repeating: 0)

    subscript(script: Word.Script) -> Int { counts[Int(script.rawValue)] }

    var all: Int { counts.indices.reduce(0) { $0 + counts[$1] } }

    /// The script of most of them; nil where there are none.
    var most: Word.Script? {
        let place = counts.indices.max { counts[$0] < counts[$1] } ?? 0
        return counts[place] > 0 ? Word.Script(rawValue: UInt8(place)) : nil
    }

    mutating func add(_ words: [Word]) {
        for word in words where word.script != .digits { counts[Int(word.script.rawValue)] += word.length }
    }
}
