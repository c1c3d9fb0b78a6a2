import Languages

/// Chooses one reading for each place of an island: the longest, and among those the likeliest.
struct Selection {
    let chart: Chart
    let tokens: [Token]
    let first: Int

    private struct Candidate {
        let item: Item
        let kind: Mention.Kind
        let value: Value
        let bytes: Range<Int>
        let rank: Int
    }

    func add(to mentions: inout [Mention]) {
        var candidates: [Candidate] = []
        for item in chart.items {
            guard let made = reading(of: item) else { continue }
            var span = bytes(item)
            var bonus = 0
            if made.kind == .quantity, let end = endOfSubstance(behind: item) {
                span = span.lowerBound..<end
                bonus = 8
            }
            candidates.append(
                Candidate(
                    item: item, kind: made.kind, value: made.value, bytes: span,
                    rank: Int(item.weight) * 4 + Self.rank(made.kind) + bonus))
        }
        candidates.sort {
            let (one, two) = (Int($0.item.end - $0.item.start), Int($1.item.end - $1.item.start))
            return (one, $0.rank, $1.item.start) > (two, $1.rank, $0.item.start)
        }
        var taken = Array(repeating: false, count: chart.length)
        var chosen: [Mention] = []
        for candidate in candidates {
            let range = Int(candidate.item.start)..<Int(candidate.item.end)
            guard !taken[range].contains(true) else { continue }
            for at in range { taken[at] = true }
            let precision: Mention.Precision = candidate.item.flags.contains(.about) ? .about : .exact
            var mention = Mention(
                bytes: candidate.bytes, kind: candidate.kind, value: candidate.value, precision: precision)
            mention.contradictedWeekday = contradictedWeekday(candidate.item)
            addWords(of: candidate.item, to: &mention)
            chosen.append(mention)
        }
        chosen.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
        mentions += chosen
    }

    /// The weekday that is said beside a day of the calendar which falls on another.
    private func contradictedWeekday(_ item: Item) -> Int? {
        guard item.category == .moment else { return nil }
        let moment = chart.moment(item)
        guard let weekday = moment.weekday, moment.day != nil, let day = chart.resolve(moment)?.first,
            day.weekday != weekday
        else { return nil }
        return weekday
    }

    /// Notes what the words of a time say themselves.
    private func addWords(of item: Item, to mention: inout Mention) {
        func said(_ moment: Moment?) -> SaidTime? {
            moment.map { SaidTime($0, hour: chart.settledHour($0)) }
        }
        switch item.category {
        case .moment: mention.said = said(chart.moment(item))
        case .set where item.value == -1: mention.said = said(chart.moment(item))
        case .interval:
            mention.said = said(chart.moment(item.a))
            mention.saidEnd = said(chart.moment(item.b))
        default: break
        }
        if let span = widestSpan(in: item) { mention.extent = SaidExtent(span) }
    }

    /// The length of time that an item is, or that it was reckoned by.
    private func widestSpan(in item: Item) -> Extent? {
        switch item.category {
        case .duration, .set: return chart.span(item)
        case .moment, .interval: break
        default: return nil
        }
        var widest: Item?
        for inner in chart.items
        where inner.category == .duration && inner.start >= item.start && inner.end <= item.end
            && !inner.flags.contains(.low)
        {
            guard let best = widest, best.end - best.start >= inner.end - inner.start else {
                widest = inner
                continue
            }
        }
        return widest.flatMap { chart.span($0) }
    }

    private func bytes(_ item: Item) -> Range<Int> {
        let (start, end) = (first + Int(item.start), first + Int(item.end) - 1)
        guard tokens.indices.contains(start), tokens.indices.contains(end) else { return 0..<0 }
        return Int(tokens[start].start)..<max(Int(tokens[start].start), Int(tokens[end].end))
    }

    /// The end of "of strawberries" behind a mass or volume; nil where no such words follow.
    private func endOfSubstance(behind item: Item) -> Int? {
        let unit = chart.lexicon.code(item.value)
        guard Measures.isMassOrVolume(unit) else { return nil }
        let place = first + Int(item.end)
        guard tokens.indices.contains(place + 1), tokens[place].kind == .word, tokens[place + 1].kind == .word,
            !tokens[place].startsLine, !tokens[place + 1].startsLine,
            chart.lexicon.entry(tokens[place].hash)?.meanings.contains(where: { $0.category == .of }) == true,
            !chart.lexicon.has(tokens[place + 1].hash),
            tokens[place + 1].letters == .lower || tokens[place + 1].letters == .plain
        else { return nil }
        return Int(tokens[place + 1].end)
    }

    /// Whether "one" stands for a noun: this one, the last one.
    private func isPronoun(_ item: Item) -> Bool {
        let place = first + Int(item.start)
        guard !item.flags.contains(.digits), item.end - item.start == 1, place > 0, !tokens[place].startsLine,
            !chart.lexicon.hasProclitics, let entry = chart.lexicon.entry(tokens[place - 1].hash)
        else { return false }
        return entry.meanings.contains { [.the, .rel, .every, .article, .last].contains($0.category) }
    }

    private static func rank(_ kind: Mention.Kind) -> Int {
        switch kind {
        case .date, .time, .interval, .set: 3
        case .money: 5
        case .quantity, .percent, .duration: 4
        case .range: 1
        case .ordinal: 2
        default: 0
        }
    }

    private func reading(of item: Item) -> (kind: Mention.Kind, value: Value)? {
        switch item.category {
        case .number:
            guard !item.flags.contains(.glued) else { return nil }
            if item.number == Exact(1), isPronoun(item) { return nil }
            // A bare third or quarter is an ordinal or a unit sooner than a part.
            if item.flags.contains(.low) {
                let most = chart.lexicon.hasProclitics ? 4 : 2
                guard item.number.denominator <= most else { return nil }
            }
            return (.number, .number(item.number))
        case .ordinal:
            return (.ordinal, .number(Exact(item.value)))
        case .percentage:
            if let bounds = chart.bounds(item) { return (.percent, .range(from: bounds.from, to: bounds.to)) }
            return (.percent, .number(item.number))
        case .range:
            guard let bounds = chart.bounds(item) else { return nil }
            return (.range, .range(from: bounds.from, to: bounds.to))
        case .money:
            let code = chart.lexicon.code(item.value)
            let currency = code == "?" ? nil : code
            if let bounds = chart.bounds(item) {
                return (.money, .moneyRange(from: bounds.from, to: bounds.to, currency: currency))
            }
            return (.money, .money(item.number, currency: currency))
        case .cents: return (.money, .money(item.number, currency: nil))
        case .quantity:
            let unit = chart.lexicon.code(item.value)
            if let bounds = chart.bounds(item) {
                return (.quantity, .quantityRange(from: bounds.from, to: bounds.to, unit: unit))
            }
            return (.quantity, .quantity(item.number, unit: unit))
        case .duration:
            // A unit that nothing counts is a length of time only where the text says nothing else.
            if item.flags.contains(.low), tokens.count != chart.length { return nil }
            return chart.span(item).map { (.duration, .time($0.text)) }
        case .moment:
            let moment = chart.moment(item)
            if moment.season != nil, item.flags.contains(.low) { return nil }
            guard !moment.isLatent, let found = chart.resolve(moment), !found.text.isEmpty else { return nil }
            return (moment.hasClock || moment.part != nil ? .time : .date, .time(found.text))
        case .interval: return interval(item)
        case .set:
            if item.value == -1 { return recurring(chart.moment(item)) }
            return chart.span(item).map { (.set, .time($0.text)) }
        default: return nil
        }
    }

    private func interval(_ item: Item) -> (kind: Mention.Kind, value: Value)? {
        let isExclusive = item.flags.contains(.exclusive)
        var start = ".."
        var from: Resolved?
        if let moment = chart.moment(item.a) {
            guard let found = chart.resolve(moment), !found.text.contains("REF") else { return nil }
            start = found.text.split(separator: "/").first.map(String.init) ?? found.text
            from = found
        }
        guard var moment = chart.moment(item.b) else {
            return from == nil ? nil : (.interval, .time(start + "/.."))
        }
        // The end follows the start.
        if moment.hasClock, !moment.hasDate, moment.isTwelveHour, let begin = from?.second, let hour = moment.hour,
            hour < 12,
            (hour * 60 + (moment.minute ?? 0)) * 60 < begin
        {
            moment.hour = hour + 12
            moment.isTwelveHour = false
        }
        guard let to = chart.resolve(moment), !to.text.contains("REF") else { return nil }
        var end = to.text
        if to.second == nil, !isExclusive, let behind = to.behind {
            switch moment.grain {
            case .year: end = padded(behind.year, 4)
            case .month: end = "\(padded(behind.year, 4))-\(padded(behind.month, 2))"
            default: end = behind.description
            }
        } else if to.text.contains("/"), let last = to.text.split(separator: "/").last {
            end = String(last)
        } else if isExclusive, moment.fuzz == 3, let behind = to.behind {
            end = behind.description
        }
        if let begin = from?.first, let last = to.behind ?? to.first, last < begin { return nil }
        return (.interval, .time("\(start)/\(end)"))
    }

    private func recurring(_ moment: Moment) -> (kind: Mention.Kind, value: Value)? {
        var text: String
        if let weekday = moment.weekday {
            text = "XXXX-WXX-\(weekday)"
        } else if moment.isWeekend {
            text = "XXXX-WXX-WE"
        } else if let month = moment.month {
            text = "XXXX-\(padded(month, 2))" + (moment.day.map { "-" + padded($0, 2) } ?? "")
        } else if let season = moment.season {
            text = "XXXX-" + ["SP", "SU", "FA", "WI"][max(0, min(3, season - 1))]
        } else {
            text = "XXXX-XX-XX"
        }
        if let hour = chart.settledHour(moment) {
            // Every day at an hour is that hour alone.
            if text == "XXXX-XX-XX" { text = "" }
            text += "T\(padded(hour, 2))" + ((moment.minute ?? 0) > 0 ? ":\(padded(moment.minute ?? 0, 2))" : "")
        } else if let part = moment.part, Chart.partNames.indices.contains(part) {
            text += "T" + Chart.partNames[part]
        }
        return (.set, .time(text))
    }
}
