import Facts

/// A weekday that one edition states and the other leaves out.
struct AbsentDayComparison {
    let one: EditionReading
    let other: EditionReading

    /// The days that two aligned sentences state in one language alone, by the number of their bead.
    func findings(in beads: [Bead]) -> [Int: RawFinding] {
        guard one.reader.isRead, other.reader.isRead else { return [:] }
        let candidates = beads.indices.compactMap { place in candidate(in: beads[place]).map { (place, $0) } }
        guard !candidates.isEmpty else { return [:] }
        let days = (one: Self.days(of: one), other: Self.days(of: other))
        var findings: [Int: RawFinding] = [:]
        for (place, candidate) in candidates {
            let (here, there) = candidate.isOne ? days : (days.other, days.one)
            guard candidate.fact.days.allSatisfy({ here[$0, default: 0] > there[$0, default: 0] }) else { continue }
            findings[place] = candidate.finding
        }
        return findings
    }

    /// A day that one side states and the other doesn't.
    private struct Candidate {
        let fact: Fact
        let isOne: Bool
        let finding: RawFinding
    }

    /// The day of a bead that one side alone states; a sentence may say it where the other doesn't.
    ///
    /// Silent where the other states any date or hour, where the editions state the day equally often elsewhere, and
    /// where the word may be none: a word of small letters that stands by itself («среды», الاثنين), or a part of a name
    /// (The Sunday Times).
    private func candidate(in bead: Bead) -> Candidate? {
        guard bead.fit >= Self.leastFit, bead.one.count == 1, bead.other.count == 1, let first = bead.one.first,
            let second = bead.other.first
        else { return nil }
        let (mine, theirs) = (one.sentences[first], other.sentences[second])
        let times = (mine.reading.tally.times, theirs.reading.tally.times)
        guard times.0 + times.1 == 1 else { return nil }
        let isOne = times.0 == 1
        let (sentence, lacking, edition) = isOne ? (mine, theirs, one) : (theirs, mine, other)
        guard let fact = sentence.reading.facts.first(where: \.isTime), fact.isWeekday else { return nil }
        guard Self.isPlain(fact, in: edition.texts[sentence.block]) else { return nil }
        let stands = RawPlace(block: sentence.block, bytes: fact.place)
        let end = lacking.reading.place.upperBound
        let gap = RawPlace(block: lacking.block, bytes: end..<end)
        return Candidate(
            fact: fact, isOne: isOne,
            finding: RawFinding(
                judgement: Judgement(kind: .date, subject: .omission, confidence: 0.7, severity: .notable),
                one: isOne ? stands : gap, other: isOne ? gap : stands, shape: "day absent"))
    }

    private static let leastFit = 0.8

    /// How often an edition states each day, whatever it says of it.
    private static func days(of edition: EditionReading) -> [String: Int] {
        var days: [String: Int] = [:]
        for sentence in edition.sentences {
            for fact in sentence.reading.facts where fact.isTime {
                for day in fact.days { days[day, default: 0] += 1 }
            }
        }
        return days
    }

    /// Whether the words can be nothing but a day: several of them, or one with a capital, and no capital behind them.
    private static func isPlain(_ fact: Fact, in text: [UInt8]) -> Bool {
        let words = text[fact.place.clamped(to: 0..<text.count)]
        let rest = text[min(fact.place.upperBound, text.count)...].drop { $0 == 0x20 }.prefix(4)
        let next = String(decoding: rest, as: UTF8.self).first
        let said = String(decoding: words, as: UTF8.self)
        return next?.isUppercase != true && (said.contains(" ") || said.first?.isUppercase == true)
    }
}

extension Fact {
    /// Whether it is a weekday and nothing else.
    fileprivate var isWeekday: Bool {
        guard let said, said.weekday != nil else { return false }
        return said.day == nil && said.month == nil && said.hour == nil && said.part == nil && kind == .date
    }

    /// The day that it falls on, and the weekday that it says: of which week, a reader may take differently.
    fileprivate var days: [String] {
        [String(resolved.prefix(10))] + (said?.weekday.map { ["weekday \($0)"] } ?? [])
    }
}
