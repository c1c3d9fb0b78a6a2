import Languages

/// Chooses one reading for each place of an island: the longest, and among those the likeliest.
struct Selection: ~Escapable {
    let tokens: Span<Token>
    let first: Int

    @_lifetime(copy tokens)
    init(tokens: Span<Token>, first: Int) {
        self.tokens = tokens
        self.first = first
    }

    /// What a mention can be made of, and how likely it is.
    struct Candidate {
        let item: Int
        let start: Int32
        let length: Int32
        let rank: Int
        /// Where it ends behind the words of the item; nil where it ends with them.
        let end: Int?
    }

    /// `candidates`: memory to work in.
    func add(
        from chart: inout Chart, to mentions: inout [Mention], reusing candidates: inout ScratchList<Candidate>
    ) {
        candidates.removeAll()
        for place in chart.items.indices {
            let item = chart.items[place]
            guard let rank = Self.rank(item) else { continue }
            let end = item.category == .quantity ? endOfSubstance(behind: item, &chart) : nil
            candidates.append(
                Candidate(
                    item: place, start: item.start, length: item.end - item.start,
                    rank: Int(item.weight) * 4 + rank + (end == nil ? 0 : 8), end: end))
        }
        candidates.sort { ($0.length, $0.rank, $1.start) > ($1.length, $1.rank, $0.start) }
        var taken: UInt64 = 0
        let chosen = mentions.count
        for candidate in candidates {
            // An island has 64 tokens at most.
            let places = (UInt64(1) << UInt64(candidate.length) &- 1) << UInt64(candidate.start)
            guard taken & places == 0 else { continue }
            let item = chart.items[candidate.item]
            if item.category == .void {
                taken |= places
                continue
            }
            guard !endsInQuotation(item), let made = reading(of: item, &chart) else { continue }
            taken |= places
            var span = bytes(item)
            if let end = candidate.end { span = span.lowerBound..<end }
            var mention = Mention(
                bytes: span, kind: made.kind, value: made.value, precision: Self.precision(item.flags))
            if let weekday = contradictedWeekday(item, &chart) { mention.contradictedWeekday = weekday }
            addWords(of: item, to: &mention, &chart)
            if item.category == .moment || item.category == .interval, let zone = zone(in: item, &chart) {
                mention.zone = zone
            }
            if item.category == .moment, let rival = rival(of: item, mention.value, &chart) { mention.rival = rival }
            if item.category == .moment || item.category == .interval { chart.dated.append(candidate.item) }
            if item.category == .moment, chart.moments[Int(item.a)].fuzz != nil {
                mention.period = period(of: item, &chart)
            }
            if chart.isTimex, item.category == .interval, let edges = edges(of: item, &chart) {
                mentions += edges
                continue
            }
            mentions.append(mention)
        }
        if mentions.count - chosen > 1 { mentions[chosen...].sort { $0.bytes.lowerBound < $1.bytes.lowerBound } }
        chart.rememberDated()
    }

    /// The whole of which a date is the early, middle or late part, where it is told so.
    private func period(of item: Item, _ chart: inout Chart) -> Mention.Period? {
        var moment = chart.moment(item)
        guard let fuzz = moment.fuzz, chart.isTimex || moment.isWhole else { return nil }
        moment.fuzz = nil
        guard let whole = chart.resolve(moment) else { return nil }
        return Mention.Period(whole: whole.text, part: fuzz == 1 ? .early : fuzz == 2 ? .mid : .late)
    }

    private static func precision(_ flags: Item.Flags) -> Mention.Precision {
        if flags.contains(.least) { return .moreThan }
        if flags.contains(.most) { return .lessThan }
        return flags.contains(.about) ? .about : .exact
    }

    /// The weekday that is said beside a day of the calendar which falls on another.
    private func contradictedWeekday(_ item: Item, _ chart: inout Chart) -> Int? {
        guard item.category == .moment else { return nil }
        let moment = chart.moment(item)
        guard let weekday = moment.weekday, moment.day != nil, let day = chart.resolve(moment)?.first,
            day.weekday != weekday
        else { return nil }
        return weekday
    }

    /// The zone that is named within an item.
    private func zone(in item: Item, _ chart: inout Chart) -> Mention.Zone? {
        guard chart.moment(item.a)?.hasClock == true,
            let word = chart.items.last(where: {
                $0.category == .zone && $0.start >= item.start && $0.end <= item.end
            })
        else { return nil }
        return Mention.Zone(bytes: bytes(word), minutes: word.flags.contains(.marked) ? nil : word.value)
    }

    /// The other reading of a date whose day and month can change places, or that has no direction of its own.
    private func rival(of item: Item, _ value: Value, _ chart: inout Chart) -> Value? {
        var moment = chart.moment(item)
        if moment.fromWriting != nil, let other = moment.readFromWriting {
            guard let found = chart.resolve(other), value != .time(found.text) else { return nil }
            return .time(found.text)
        }
        guard moment.reference == nil, !moment.hasClock, moment.part == nil else { return nil }
        if moment.isSwappable, let day = moment.day, let month = moment.month {
            (moment.day, moment.month) = (month, day)
        } else if moment.weekday != nil && moment.day == nil && moment.week == nil
            || moment.isMonth && moment.year == nil
        {
            guard moment.direction == nil, chart.reference != nil else { return nil }
            let lean = chart.lean
            defer { chart.lean = lean }
            guard case .time(let text) = value, let now = chart.reference?.day.description else { return nil }
            chart.lean = text < now ? 1 : -1
            guard let found = chart.resolve(moment), found.text != text else { return nil }
            return .time(found.text)
        } else {
            return nil
        }
        guard let found = chart.resolve(moment), !found.text.isEmpty, value != .time(found.text) else { return nil }
        return .time(found.text)
    }

    /// Notes what the words of a time say themselves.
    private func addWords(of item: Item, to mention: inout Mention, _ chart: inout Chart) {
        func said(_ moment: Moment?) -> SaidTime? {
            moment.map { SaidTime($0, hour: chart.settledHour($0)) }
        }
        switch item.category {
        case .moment where chart.moments[Int(item.a)].fromWriting != nil:
            mention.said = said(chart.moment(item).readFromWriting)
        case .moment: mention.said = said(chart.moment(item))
        case .set where item.value == -1: mention.said = said(chart.moment(item))
        case .interval:
            mention.said = said(chart.moment(item.a))
            mention.saidEnd = said(chart.moment(item.b))
        default: break
        }
        // Seven o'clock, which Russian counts in hours, is no length.
        if item.category == .moment, let said = mention.said, said.hour != nil, !said.isRelative { return }
        var counted: Item?
        // 40 hours a week: so many hours.
        if item.category == .set, item.flags.contains(.marked) {
            counted = widest(.duration, in: item, beside: nil, chart)
        }
        guard let inner = counted ?? spanItem(in: item, chart), let span = chart.span(inner) else {
            if item.category == .interval, let span = chart.counted(in: item) {
                mention.extent = SaidExtent(span)
            } else if item.category == .interval || item.category == .moment && chart.moment(item).reference != nil,
                let unit = chart.plural(in: item)
            {
                // The coming days, hours later: nobody says how many.
                mention.extent = SaidExtent(Extent(vague: unit))
            }
            return
        }
        mention.extent = SaidExtent(span)
        mention.extent?.least = chart.bounds(inner)?.from
        // Two days after the 1st of May: the words name that day, and not the one that is reckoned.
        if item.category == .moment, mention.said?.isRelative == false,
            let base = widest(.moment, in: item, beside: inner, chart)
        {
            mention.said = said(chart.moment(base))
        }
    }

    /// The item of the length of time that an item is, or that it was reckoned by.
    private func spanItem(in item: Item, _ chart: borrowing Chart) -> Item? {
        switch item.category {
        case .duration, .set: return item
        case .moment, .interval:
            if chart.spans.isEmpty { return nil }
            let inner = widest(.duration, in: item, beside: nil, chart)
            // "2017 года" is a year, and not so many of them.
            guard let inner, let span = chart.span(inner),
                span.finest != .year || span.count.map({ $0 < Exact(1_000) }) ?? true
                    || tokens.indices.contains(first + Int(inner.start))
                        && tokens[first + Int(inner.start)].kind == .word
            else { return nil }
            return inner
        default: return nil
        }
    }

    private func widest(_ category: Category, in item: Item, beside other: Item?, _ chart: borrowing Chart) -> Item? {
        var widest: Item?
        for inner in chart.items
        where inner.category == category && inner.start >= item.start && inner.end <= item.end
            && inner.end - inner.start < item.end - item.start && !inner.flags.contains(.low)
        {
            if let other, inner.start < other.end, inner.end > other.start { continue }
            if let widest, widest.end - widest.start >= inner.end - inner.start { continue }
            widest = inner
        }
        return widest
    }

    /// The bytes of an item.
    ///
    /// A time begins and ends with its own words, whatever mark parts it from what stands beside.
    func bytes(_ item: Item) -> Range<Int> {
        var (start, end) = (first + Int(item.start), first + Int(item.end) - 1)
        switch item.category {
        case .moment, .interval, .set, .duration:
            while start < end, isParting(start) { start += 1 }
            while start < end, isParting(end) { end -= 1 }
        default: break
        }
        guard tokens.indices.contains(start), tokens.indices.contains(end) else { return 0..<0 }
        return Int(tokens[start].start)..<max(Int(tokens[start].start), Int(tokens[end].end))
    }

    /// A comma or a dash.
    private func isParting(_ place: Int) -> Bool {
        guard tokens.indices.contains(place), tokens[place].kind == .mark else { return false }
        switch tokens[place].hash {
        case 0x2C, 0x2D, 0x2013: return true
        default: return false
        }
    }

    /// Whether a quantity ends in a mark for inches that is one of a quotation: «Мумия 2».
    private func endsInQuotation(_ item: Item) -> Bool {
        let last = first + Int(item.end) - 1
        guard item.category == .quantity, tokens.indices.contains(last), tokens[last].kind == .mark,
            tokens[last].hash == 0x22
        else { return false }
        // « and » are two bytes, " is one, ″ three.
        return !tokens[last].isGlued || tokens[last].end - tokens[last].start == 2
    }

    /// The end of "of strawberries" behind a mass or volume; nil where no such words follow.
    private func endOfSubstance(behind item: Item, _ chart: inout Chart) -> Int? {
        let unit = chart.lexicon.code(item.value)
        guard Measures.isMassOrVolume(unit) else { return nil }
        let place = first + Int(item.end)
        guard tokens.indices.contains(place + 1), tokens[place].kind == .word, tokens[place + 1].kind == .word,
            !tokens[place].startsLine, !tokens[place + 1].startsLine,
            chart.lexicon.entry(tokens[place])?.meanings.contains(where: { $0.category == .of }) == true,
            !chart.lexicon.word(tokens[place + 1].word).flags.contains(.known),
            tokens[place + 1].letters == .lower || tokens[place + 1].letters == .plain
        else { return nil }
        return Int(tokens[place + 1].end)
    }

    /// How likely a reading is beside others of the same length; nil where it is none that is told.
    private static func rank(_ item: Item) -> Int? {
        switch item.category {
        case .moment, .interval, .set, .relpoint: 3
        case .score: 12
        case .void: 40
        case .money, .cents: 5
        case .quantity, .percentage, .duration: 4
        case .range: 1
        case .ordinal: 2
        case .number: 0
        default: nil
        }
    }
}
