import Facts

/// Proposes how a finding is mended: what the other edition states, in the words and the manner of the one to be mended.
///
/// The blocks of a finding are read once more, since readings keep what is compared and no more. Findings are few.
struct Mender {
    private let editions: [EditionReading]
    private var workspace = FactReader.Workspace()
    /// What each line that a finding stands in states; a finding that two editions can be mended by asks for it twice.
    private var known: [Line: [Mention]] = [:]

    private struct Line: Hashable {
        let edition: Int
        let block: Int
        let start: Int
    }

    init(editions: [EditionReading]) { self.editions = editions }

    /// A proposal for the odd edition; for each edition where two stand against each other.
    mutating func suggestions(for finding: Finding, _ memory: inout ReportMemory) -> [Finding.Suggestion] {
        switch finding.kind {
        // What to write for a denial, a sentence or another language is for people to say, and where a day belongs.
        case _ where finding.subject == .omission: return []
        case .negation, .mood, .omission, .addition, .doubling, .coverage: return []
        // What an edition contradicts is proposed where it is found.
        case .itself: return []
        default: break
        }
        let places = finding.places.filter { editions.indices.contains($0.edition) && !$0.bytes.isEmpty }
        if let odd = finding.odd {
            guard let place = places.first(where: { $0.edition == odd }) else { return [] }
            for other in places where other.edition != odd {
                if let suggestion = suggestion(at: place, as: other, &memory) { return [suggestion] }
            }
            return []
        }
        guard places.count == 2 else { return [] }
        return [
            suggestion(at: places[0], as: places[1], &memory), suggestion(at: places[1], as: places[0], &memory),
        ].compactMap(\.self)
    }

    private mutating func suggestion(
        at place: Finding.Place, as other: Finding.Place, _ memory: inout ReportMemory
    ) -> Finding.Suggestion? {
        let question = ReportMemory.Question(
            mine: ReportMemory.Place(place, of: editions[place.edition]),
            theirs: ReportMemory.Place(other, of: editions[other.edition]))
        return memory.answer(to: question, in: place) { suggestion(at: place, as: other) }
    }

    /// What to write at a place so that it states what another does.
    mutating func suggestion(at place: Finding.Place, as other: Finding.Place) -> Finding.Suggestion? {
        let edition = editions[place.edition]
        for (mine, theirs) in pairs(place, other) {
            // Words that are reckoned from a day that nobody knows can't be written anew.
            if !edition.hasDate || !editions[other.edition].hasDate, mine.isReckoned || theirs.isReckoned { continue }
            // The hours from and to, of a day that isn't said: the day would be written out.
            if mine.kind == .interval, mine.isClockAlone || theirs.isClockAlone { continue }
            let value = Self.value(theirs.value, like: mine.value)
            let found = suggestion(in: place) { writer, text in
                writer.mending(of: mine, in: text, to: value, kind: mine.kind, reference: edition.reference)
            }
            if let found { return found }
        }
        return nil
    }

    /// What to write for a number at a place so that it is another.
    mutating func suggestion(at place: Finding.Place, stating number: Exact) -> Finding.Suggestion? {
        let reference = editions[place.edition].reference
        let numbers = mentions(at: place).filter {
            if case .number = $0.value { $0.kind == .number } else { false }
        }
        guard let mention = numbers.first, numbers.count == 1 else { return nil }
        return suggestion(in: place) { writer, text in
            writer.mending(of: mention, in: text, to: .number(number), reference: reference)
        }
    }

    /// What to write for the weekday of a date that falls on another.
    mutating func suggestion(forWeekdayAt place: Finding.Place) -> Finding.Suggestion? {
        let reference = editions[place.edition].reference
        guard let mention = mentions(at: place).first(where: { $0.contradictedWeekday != nil }) else { return nil }
        return suggestion(in: place) { writer, text in
            writer.mending(ofWeekdayIn: mention, in: text, reference: reference)
        }
    }

    /// What a writer would change in the line of a place; nil where that is nothing.
    private func suggestion(
        in place: Finding.Place, _ mend: (Facts.FactWriter, String) -> Mending?
    ) -> Finding.Suggestion? {
        let edition = editions[place.edition]
        guard let line = line(at: place), let reader = edition.reader.facts else { return nil }
        let text = Array(edition.texts[place.block][line])
        guard let mending = mend(Facts.FactWriter(reader), String(decoding: text, as: UTF8.self)),
            mending.bytes.upperBound <= text.count
        else { return nil }
        let old = String(decoding: text[mending.bytes], as: UTF8.self)
        guard old != mending.text else { return nil }
        let start = line.lowerBound
        return Finding.Suggestion(
            place: Finding.Place(
                edition: place.edition, block: place.block,
                bytes: start + mending.bytes.lowerBound..<start + mending.bytes.upperBound),
            old: old, words: mending.text, isSure: mending.isSure)
    }

    /// A value in the shape of another: a bare sum for one that has a bound, where the place has none.
    private static func value(_ value: Value, like other: Value) -> Value {
        switch (value, other) {
        case (.range(let from?, nil), .number), (.range(nil, let from?), .number): .number(from)
        case (.moneyRange(let from?, nil, let currency), .money), (.moneyRange(nil, let from?, let currency), .money):
            .money(from, currency: currency)
        case (.quantityRange(let from?, nil, let unit), .quantity),
            (.quantityRange(nil, let from?, let unit), .quantity):
            .quantity(from, unit: unit)
        case (.number(let figure), .range(_?, nil)): .range(from: figure, to: nil)
        case (.number(let figure), .range(nil, _?)): .range(from: nil, to: figure)
        case (.money(let figure, let currency), .moneyRange(_?, nil, _)):
            .moneyRange(from: figure, to: nil, currency: currency)
        case (.money(let figure, let currency), .moneyRange(nil, _?, _)):
            .moneyRange(from: nil, to: figure, currency: currency)
        case (.quantity(let figure, let unit), .quantityRange(_?, nil, _)):
            .quantityRange(from: figure, to: nil, unit: unit)
        case (.quantity(let figure, let unit), .quantityRange(nil, _?, _)):
            .quantityRange(from: nil, to: figure, unit: unit)
        default: value
        }
    }

    /// Mentions of one kind that stand at two places and state different things, the closest to the places first.
    private mutating func pairs(_ one: Finding.Place, _ other: Finding.Place) -> [(Mention, Mention)] {
        let theirs = mentions(at: other)
        var pairs: [(Mention, Mention)] = []
        for mine in mentions(at: one) {
            for their in theirs where mine.value != their.value && Self.areAlike(mine, their) {
                pairs.append((mine, their))
            }
        }
        return pairs
    }

    private static func areAlike(_ one: Mention, _ other: Mention) -> Bool {
        switch (one.value, other.value) {
        case (.text(let first), .text(let second)):
            // A country and its people are one entry.
            return !first.isEmpty && !second.isEmpty && (one.kind == .term) == (other.kind == .term)
        case (.quotation, _), (_, .quotation): return false
        default: return one.kind == other.kind
        }
    }

    /// The mentions that a place touches, the longest first; in bytes of its line.
    private mutating func mentions(at place: Finding.Place) -> [Mention] {
        let edition = editions[place.edition]
        guard let line = line(at: place), let reader = edition.reader.facts else { return [] }
        let bytes = place.bytes.lowerBound - line.lowerBound..<place.bytes.upperBound - line.lowerBound
        let key = Line(edition: place.edition, block: place.block, start: line.lowerBound)
        let mentions: [Mention]
        if let read = known[key] {
            mentions = read
        } else {
            let text = Array(edition.texts[place.block][line])
            mentions = reader.mentions(in: text.span, reference: edition.reference, reusing: &workspace)
            known[key] = mentions
        }
        return mentions.filter { !$0.isPart && $0.bytes.overlaps(bytes) }.sorted { $0.bytes.count > $1.bytes.count }
    }

    /// The line of its block that a place stands in: a line break ends a sentence.
    private func line(at place: Finding.Place) -> Range<Int>? {
        let texts = editions[place.edition].texts
        guard texts.indices.contains(place.block), place.bytes.upperBound <= texts[place.block].count else {
            return nil
        }
        let text = texts[place.block]
        let start = text[..<place.bytes.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return start..<(text[place.bytes.upperBound...].firstIndex(of: 0x0A) ?? text.count)
    }
}

extension Mention {
    /// Whether its value was reckoned from the day of writing.
    fileprivate var isReckoned: Bool {
        said?.isRelative == true || saidEnd?.isRelative == true || isClockAlone
    }

    /// Whether it says an hour and no day.
    fileprivate var isClockAlone: Bool { said.map { $0.hour != nil && $0.day == nil && $0.weekday == nil } ?? false }
}
