import Languages

/// What the readings that are chosen come to.
extension Selection {
    /// What an item comes to; nil where it is nothing that is told.
    func reading(of item: Item, _ chart: inout Chart) -> (kind: Mention.Kind, value: Value)? {
        switch item.category {
        case .number:
            guard !item.flags.contains(.glued) else { return nil }
            if item.number == Exact(1), isPronoun(item, chart.lexicon) { return nil }
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
            guard let span = chart.span(item) else { return nil }
            if let from = chart.bounds(item)?.from, let least = Extent(from, span.finest) {
                return (.duration, .time("\(least.text)/\(span.text)"))
            }
            return (.duration, .time(span.text))
        case .moment:
            let moment = chart.moment(item)
            if moment.season != nil, item.flags.contains(.low) { return nil }
            return point(moment, &chart)
        case .relpoint:
            let moment = chart.moment(item)
            return (chart.isTimex || item.flags.contains(.sure)) && !moment.isRelative ? point(moment, &chart) : nil
        case .score: return chart.isGame ? (.score, .text("\(item.value / 1_000):\(item.value % 1_000)")) : nil
        case .interval: return interval(item, &chart)
        case .set:
            if item.value == -1 { return recurring(chart.moment(item), &chart) }
            return chart.span(item).map { (.set, .time($0.text)) }
        default: return nil
        }
    }

    /// The two points of an interval, where they are told apart.
    func edges(of item: Item, _ chart: inout Chart) -> [Mention]? {
        guard let from = chart.moment(item.a), let to = chart.moment(item.b), item.end - item.start > 1,
            let first = chart.resolve(from), let last = chart.resolve(to)
        else { return nil }
        let middle = (item.start + item.end) / 2
        var (left, right) = (item, item)
        left.end = middle
        right.start = middle
        return [
            Mention(bytes: bytes(left), kind: from.hasClock ? .time : .date, value: .time(first.text)),
            Mention(bytes: bytes(right), kind: to.hasClock ? .time : .date, value: .time(last.text)),
        ]
    }

    private func point(_ moment: Moment, _ chart: inout Chart) -> (kind: Mention.Kind, value: Value)? {
        guard !moment.isLatent, let found = chart.resolve(moment), !found.text.isEmpty else { return nil }
        return (moment.hasClock || moment.part != nil ? .time : .date, .time(found.text))
    }

    private func interval(_ item: Item, _ chart: inout Chart) -> (kind: Mention.Kind, value: Value)? {
        if chart.isTimex {
            guard let moment = chart.moment(item.a) ?? chart.moment(item.b) else { return nil }
            return point(moment, &chart)
        }
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
        } else if isExclusive, moment.fuzz == 3, let behind = to.behind {
            end = behind.description
        } else if to.text.contains("/"), let last = to.text.split(separator: "/").last {
            end = String(last)
        }
        if let begin = from?.first, let last = to.behind ?? to.first, last < begin { return nil }
        return (.interval, .time("\(start)/\(end)"))
    }

    private func recurring(_ moment: Moment, _ chart: inout Chart) -> (kind: Mention.Kind, value: Value)? {
        var text: String
        if let weekday = moment.weekday {
            text = "XXXX-WXX-\(weekday)"
        } else if moment.isWeekend {
            text = "XXXX-WXX-WE"
        } else if let month = moment.month {
            text = "XXXX-\(padded(month, 2))" + (moment.day.map { "-" + padded($0, 2) } ?? "")
        } else if let season = moment.season {
            text = "XXXX-" + ["SP", "SU", "FA", "WI"][max(0, min(3, season - 1))]
        } else if let day = moment.day {
            text = "XXXX-XX-\(padded(day, 2))"
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

    /// Whether "one" stands for a noun: this one, the last one.
    private func isPronoun(_ item: Item, _ lexicon: Lexicon) -> Bool {
        let place = first + Int(item.start)
        guard !item.flags.contains(.digits), item.end - item.start == 1, place > 0, !tokens[place].startsLine,
            !lexicon.hasProclitics, let entry = lexicon.entry(tokens[place - 1])
        else { return false }
        return entry.meanings.contains { [.the, .rel, .every, .article, .last].contains($0.category) }
    }
}
