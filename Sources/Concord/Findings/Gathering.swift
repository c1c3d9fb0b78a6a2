import Languages

/// Brings together what was found between every two editions of a story.
///
/// Findings of one kind that share a place are one finding, with a place in each edition. Where an edition stands
/// against two that agree with each other, it is the odd one out.
struct Gathering {
    private let editions: [EditionReading]
    private var entries: [Entry] = []
    private var own: [Finding] = []
    private var thirds: ThirdEdition

    init(editions: [EditionReading]) {
        self.editions = editions
        thirds = ThirdEdition(editions: editions)
    }

    private struct Entry {
        var finding: RawFinding
        var one: Int
        var other: Int
        var group: Int
    }

    mutating func add(_ pair: PairFindings, between one: Int, _ other: Int) {
        thirds.rendered[StoryComparison.Pair(one: one, other: other)] = pair.rendered
        for finding in pair.findings {
            entries.append(Entry(finding: finding, one: one, other: other, group: entries.count))
        }
    }

    /// Adds what more was found between two editions.
    mutating func add(_ finding: RawFinding, between one: Int, _ other: Int) {
        entries.append(Entry(finding: finding, one: one, other: other, group: entries.count))
    }

    /// Adds what is wrong in an edition by itself.
    mutating func add(own findings: [Finding]) { own += findings }

    /// The findings that are sure enough for their kind, in the order of the first edition's text.
    func findings(_ options: CheckOptions, at depth: CheckDepth, _ memory: inout ReportMemory) -> [Finding] {
        let groups = grouped()
        var mender = Mender(editions: editions)
        var findings: [Finding] = []
        var own = self.own
        for members in groups {
            guard
                var finding = finding(
                    of: members, where: { $1 >= options.leastConfidence(of: $0, at: depth) })
            else { continue }
            // A figure that its own edition contradicts is the one that is wrong.
            if finding.kind.isFigure,
                let place = own.firstIndex(where: {
                    $0.kind == .itself && $0.touches(finding) && (finding.odd == nil || finding.odd == $0.odd)
                })
            {
                finding.odd = finding.odd ?? own[place].odd
                own.remove(at: place)
            }
            // What is left in another language has no counterpart.
            if [.omission, .addition].contains(finding.kind),
                own.contains(where: { $0.kind == .coverage && $0.touches(finding) })
            {
                continue
            }
            finding.suggestions = mender.suggestions(for: finding, &memory)
            findings.append(finding)
        }
        findings += own.filter { $0.confidence >= options.leastConfidence(of: $0.kind, at: depth) }
        return findings.sorted {
            ($0.places.first?.edition ?? 0, $0.places.first?.block ?? 0, $0.places.first?.bytes.lowerBound ?? 0)
                < ($1.places.first?.edition ?? 0, $1.places.first?.block ?? 0, $1.places.first?.bytes.lowerBound ?? 0)
        }
    }

    private struct Block: Hashable {
        let edition: Int
        let block: Int
    }

    /// Entries that share a place, together.
    private func grouped() -> [[Entry]] {
        var group = Array(entries.indices)
        func root(_ place: Int) -> Int {
            var at = place
            while group[at] != at { at = group[at] }
            return at
        }
        // Entries that share a place stand in one block.
        var blocks: [Block: [Int]] = [:]
        for second in entries.indices {
            for (edition, place) in places(entries[second]) {
                let block = Block(edition: edition, block: place.block)
                for first in blocks[block] ?? [] where share(entries[first], entries[second]) {
                    let (a, b) = (root(first), root(second))
                    if a != b { group[max(a, b)] = min(a, b) }
                }
                blocks[block, default: []].append(second)
            }
        }
        var members: [Int: [Entry]] = [:]
        for place in entries.indices { members[root(place), default: []].append(entries[place]) }
        return members.keys.sorted().compactMap { members[$0] }
    }

    private func share(_ one: Entry, _ other: Entry) -> Bool {
        let kinds = (one.finding.judgement.kind, other.finding.judgement.kind)
        let isOfOnePair = one.one == other.one && one.other == other.other
        // A lunch for a dinner is a near twin of the termbase and an opposite word: one finding.
        let isSaidTwice = kinds == (.term, .contrast) || kinds == (.contrast, .term)
        guard isSaidTwice || kinds.0.mayBeOne(with: kinds.1) && !isOfOnePair else { return false }
        func meet(_ first: RawPlace?, _ edition: Int, _ second: RawPlace?, _ another: Int) -> Bool {
            guard edition == another, let first, let second, first.block == second.block else { return false }
            return first.bytes == second.bytes || first.bytes.overlaps(second.bytes)
        }
        return meet(one.finding.one, one.one, other.finding.one, other.one)
            || meet(one.finding.one, one.one, other.finding.other, other.other)
            || meet(one.finding.other, one.other, other.finding.one, other.one)
            || meet(one.finding.other, one.other, other.finding.other, other.other)
    }

    private func places(_ entry: Entry) -> [(edition: Int, place: RawPlace)] {
        var places: [(Int, RawPlace)] = []
        if let place = entry.finding.one { places.append((entry.one, place)) }
        if let place = entry.finding.other { places.append((entry.other, place)) }
        return places
    }

    /// What entries that share a place come to, if the surest of them is sure enough for its kind.
    private func finding(
        of members: [Entry], where isSure: (FindingKind, _ confidence: Double) -> Bool
    ) -> Finding? {
        guard let best = members.max(by: { $0.finding.judgement.confidence < $1.finding.judgement.confidence }) else {
            return nil
        }
        let judgement = best.finding.judgement
        // Only a confidence of a half or more can grow.
        guard judgement.confidence >= 0.5 || isSure(judgement.kind, judgement.confidence) else { return nil }
        var found: [Finding.Place] = []
        for member in members {
            for (edition, place) in places(member) where !found.contains(where: { $0.edition == edition }) {
                found.append(Finding.Place(edition: edition, block: place.block, bytes: place.bytes))
            }
        }
        found.sort { $0.edition < $1.edition }
        let odd = odd(members, best)
        let stands = found.filter { !$0.bytes.isEmpty }.map(\.edition)
        let isAddition = judgement.kind == .omission && editions.count > 2 && stands.count == 1 && odd == stands.first
        // A near twin says more than an opposite word.
        let kind: FindingKind =
            isAddition ? .addition : members.contains { $0.finding.judgement.kind == .term } ? .term : judgement.kind
        let confidence = self.confidence(of: members, best, odd)
        guard isSure(judgement.kind, confidence) else { return nil }
        let words = found.map { place -> ArraySlice<UInt8> in
            let texts = editions[place.edition].texts
            guard texts.indices.contains(place.block) else { return [] }
            return texts[place.block][place.bytes.clamped(to: 0..<texts[place.block].count)]
        }
        return Finding(
            kind: kind, subject: isAddition ? .addition : judgement.subject, places: found, confidence: confidence,
            severity: judgement.severity, odd: odd, said: words.map { String(decoding: $0, as: UTF8.self) },
            suggestions: [],
            fingerprint: Fingerprint(
                kind: kind,
                words: zip(found, words).map { (editions[$0.edition].reader.tag.text, $1) }), shape: best.finding.shape)
    }

    /// How sure the surest of the entries is, with what other editions say to it.
    private func confidence(of members: [Entry], _ best: Entry, _ odd: Int?) -> Double {
        let judgement = best.finding.judgement
        if odd == nil { return judgement.confidence * (isContested(members) ? Self.contested(judgement.kind) : 1) }
        // Two editions that agree against a third bear each other out.
        guard judgement.confidence >= 0.5, areBorneOut(members, best) else { return judgement.confidence }
        return min(0.99, judgement.confidence + Self.bearingOut(judgement.kind) * (1 - judgement.confidence))
    }

    /// How much of the doubt another pair takes away: what one language denies two may put in other words alike.
    private static func bearingOut(_ kind: FindingKind) -> Double { kind == .negation ? 0.25 : 0.5 }

    /// Whether another pair than that of the surest finding disagrees too, and is half as sure of it.
    private func areBorneOut(_ members: [Entry], _ best: Entry) -> Bool {
        members.contains {
            ($0.one, $0.other) != (best.one, best.other)
                && $0.finding.judgement.confidence > 0.5 * best.finding.judgement.confidence
        }
    }

    /// Whether a third edition renders both places of a disagreement that stands between one pair alone.
    ///
    /// What two editions say differently, a third says as one of them or as neither: where it disagrees with none, the
    /// two probably say the same.
    private func isContested(_ members: [Entry]) -> Bool {
        guard editions.count > 2, let first = members.first, first.finding.culprit == 0,
            members.allSatisfy({ $0.one == first.one && $0.other == first.other }),
            let one = first.finding.one, let other = first.finding.other
        else { return false }
        return editions.indices.contains { third in
            third != first.one && third != first.other && thirds.renders(one, of: first.one, in: third)
                && thirds.renders(other, of: first.other, in: third)
        }
    }

    /// How much less sure a finding of a kind is where it is contested.
    private static func contested(_ kind: FindingKind) -> Double {
        switch kind {
        case .negation, .mood, .term, .contrast: 0.6
        case .name: 0.65
        case .omission, .addition: 0.8
        default: 0.85
        }
    }

    /// The edition that stands in every pair, where more than one pair disagrees; the culprit where one is known.
    private func odd(_ members: [Entry], _ best: Entry) -> Int? {
        if best.finding.culprit < 0 { return best.one }
        if best.finding.culprit > 0 { return best.other }
        guard editions.count > 2 else { return nil }
        var pairs: Set<[Int]> = []
        for member in members { pairs.insert([member.one, member.other]) }
        guard pairs.count > 1 else { return thirds.odd(best.finding, between: best.one, best.other) }
        let common = editions.indices.filter { edition in pairs.allSatisfy { $0.contains(edition) } }
        return common.count == 1 ? common.first : nil
    }
}

extension Finding {
    /// Whether a place of it is a place of another's, or overlaps it.
    fileprivate func touches(_ other: Finding) -> Bool {
        places.contains { mine in
            other.places.contains {
                $0.edition == mine.edition && $0.block == mine.block && $0.bytes.overlaps(mine.bytes)
            }
        }
    }
}
