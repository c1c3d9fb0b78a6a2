import Facts

/// Turns the mentions of a block into the facts that are compared.
struct FactWriter {
    private(set) var facts: [Fact] = []

    /// The facts so far, which are gone then.
    mutating func take() -> [Fact] {
        defer { facts.removeAll(keepingCapacity: true) }
        return facts
    }

    /// Adds what a mention states; names, terms and quotations are no facts of this kind.
    ///
    /// `number` reads what a word comes to by itself.
    mutating func add(_ mention: Mention, in text: [UInt8], number: (ArraySlice<UInt8>) -> Exact?) {
        let digits = Digits.numbers(in: text, mention.bytes)
        guard digits.isEmpty || !goesOn(mention.bytes, in: text) else { return }
        var fact = Fact(class: .figure, kind: mention.kind, place: mention.bytes)
        fact.isAbout = mention.precision == .about
        if mention.precision == .moreThan { fact.bound = .least }
        if mention.precision == .lessThan { fact.bound = .most }
        fact.digits = digits.map(\.value)
        fact.whole = mention.bytes
        fact.figureStart = digits.first?.place.lowerBound
        switch mention.value {
        case .number(let figure):
            fact.figure = figure
            if mention.kind == .ordinal { fact.class = .ordinal }
            if mention.kind == .percent { fact.unit = .percent }
            if digits.count == 2, figure != Exact(Int(clamping: digits[0].value)), mention.kind == .number {
                // 19 of 29, a score of 2/1: two numbers, whatever they make together.
                for number in digits {
                    var part = fact
                    part.figure = Exact(Int(clamping: number.value))
                    part.place = number.place
                    part.digits = [number.value]
                    facts.append(part)
                }
                return
            }
            if digits.isEmpty, figure < Exact(1) {
                let ratio = Self.ratio(figure, text[mention.bytes], number)
                for (number, place) in ratio {
                    var end = fact
                    (end.figure, end.place) = (number, place)
                    facts.append(end)
                }
                if !ratio.isEmpty { return }
            }
            facts.append(fact)
        case .range(let from, let to):
            fact.unit = mention.kind == .percent ? .percent : .none
            addEnds(fact, from, to, digits)
        case .money(let figure, let currency):
            fact.figure = figure
            fact.unit = .currency(currency)
            // Bucks are nobody's but the one country's.
            if currency == nil, Self.namesBucks(text[mention.bytes]) { fact.unit = .currency("USD") }
            facts.append(fact)
        case .moneyRange(let from, let to, let currency):
            fact.unit = .currency(currency)
            addEnds(fact, from, to, digits)
        case .quantity(let figure, let unit):
            fact.figure = figure
            fact.unit = .measure(unit)
            facts.append(fact)
        case .quantityRange(let from, let to, let unit):
            fact.unit = .measure(unit)
            addEnds(fact, from, to, digits)
        case .time(let value): addTime(fact, mention, mention.valueFromWriting ?? value, digits)
        case .text, .quotation: break
        }
    }

    /// The two numbers of "seven in ten", which are compared each by itself, and their words; empty where a part is said
    /// in one number, as a third is.
    private static func ratio(
        _ figure: Exact, _ mention: ArraySlice<UInt8>, _ number: (ArraySlice<UInt8>) -> Exact?
    ) -> [(number: Exact, place: Range<Int>)] {
        let words = mention.split(separator: 0x20)
        guard words.count > 2, let first = words.first, let last = words.last, let part = number(first),
            let all = number(last), let whole = all.whole, (2...100).contains(whole), part < all,
            part == figure.times(all)
        else { return [] }
        return [(part, first.startIndex..<first.endIndex), (all, last.startIndex..<last.endIndex)]
    }

    private static func namesBucks(_ words: ArraySlice<UInt8>) -> Bool {
        words.split(separator: 0x20).contains { $0.starts(with: "buck".utf8) }
    }

    /// Whether a number goes on behind its unit, or began before it: what was read is a piece of one that is broken.
    private func goesOn(_ place: Range<Int>, in text: [UInt8]) -> Bool {
        func isDigit(_ at: Int) -> Bool { text.indices.contains(at) && text[at] &- 0x30 < 10 }
        func isPoint(_ at: Int) -> Bool { text.indices.contains(at) && (text[at] == 0x2E || text[at] == 0x2C) }
        func isLetter(_ at: Int) -> Bool { text.indices.contains(at) && (text[at] | 0x20) &- 0x61 < 26 }
        if isPoint(place.upperBound), isDigit(place.upperBound + 1), isLetter(place.upperBound - 1) { return true }
        return isPoint(place.lowerBound - 1) && isLetter(place.lowerBound - 2) && isDigit(place.lowerBound)
    }

    private mutating func addEnds(_ fact: Fact, _ from: Exact?, _ to: Exact?, _ digits: [Digits.Number]) {
        // Equal to so much: one number.
        if let from, from == to {
            var only = fact
            only.figure = from
            facts.append(only)
            return
        }
        for (place, figure) in [from, to].enumerated() {
            guard let figure else { continue }
            var end = fact
            end.figure = figure
            end.isEnd = from != nil && to != nil
            if end.isEnd {
                end.narrow(to: figure, digits, isLast: place == 1)
            } else {
                end.bound = from == nil ? .most : .least
            }
            facts.append(end)
        }
    }

    private mutating func addTime(_ fact: Fact, _ mention: Mention, _ value: String, _ digits: [Digits.Number]) {
        var fact = fact
        if mention.kind == .duration || mention.kind == .set && value.hasPrefix("P") {
            guard let parts = DurationParts(mention.extent, value: value) else { return }
            fact.class = .duration
            if let from = mention.extent?.least, let to = parts.count {
                for (place, figure) in [from, to].enumerated() {
                    var end = fact
                    (end.duration, end.figure, end.isEnd) = (parts.counting(figure), figure, true)
                    end.narrow(to: figure, digits, isLast: place == 1)
                    facts.append(end)
                }
                return
            }
            fact.duration = parts
            fact.figure = parts.count
            facts.append(fact)
            return
        }
        // Ten months ago, over the last two days: a length of time, reckoned from the day of writing or another.
        if let parts = DurationParts(mention.extent, value: "") {
            fact.class = .duration
            fact.duration = parts
            fact.figure = parts.count
            facts.append(fact)
            guard mention.kind != .interval, let said = mention.said, !said.isRelative, said.hasDay else { return }
            fact = Fact(class: .calendar, kind: mention.kind, place: mention.bytes)
            (fact.digits, fact.whole) = (digits.map(\.value), mention.bytes)
        }
        if let number = mention.bareNumber(digits) {
            // "In 137 matches" is no time of the day, whatever the preposition.
            (fact.kind, fact.place, fact.figure) = (.number, number.place, Exact(Int(clamping: number.value)))
            facts.append(fact)
            return
        }
        let isPair = mention.said != nil && mention.saidEnd != nil
        let mark = value.utf8.firstIndex(of: UInt8(ascii: "/"))
        if let said = mention.said {
            addEnd(
                fact, said, mark.map { value[..<$0] } ?? value[...], digits, isPair ? .first : .only,
                mention.zone?.minutes)
        }
        if let said = mention.saidEnd {
            let rest = mark.map { Substring(value.utf8[$0...].dropFirst()) } ?? value[...]
            addEnd(fact, said, rest, digits, isPair ? .last : .only, mention.zone?.minutes)
        }
    }

    /// Which end of two a time is.
    private enum End { case only, first, last }

    /// Adds the day and the hour of a time, or of one end of two; `value` is what it was resolved to.
    private mutating func addEnd(
        _ fact: Fact, _ stated: SaidTime, _ value: Substring, _ digits: [Digits.Number], _ end: End, _ zone: Int?
    ) {
        var said = stated
        said.keepWhatWords(say: digits)
        let isBoth = said.hasDay && (said.hour != nil || said.part != nil)
        let isPair = end != .only
        if said.hasDay {
            var day = fact
            day.class = .calendar
            day.said = said.withoutClock
            if isBoth { day.digits = day.digits.filter(said.isOfDay) }
            day.isEnd = isPair
            day.resolved = String(Substring(value.utf8.prefix { $0 != UInt8(ascii: "T") }))
            day.figure = said.isRelative ? nil : (said.year ?? said.day).map { Exact($0) }
            if isPair, let number = said.day ?? said.year {
                day.narrow(to: Exact(number), digits, isLast: end == .last)
            }
            facts.append(day)
        }
        if said.hour != nil || said.part != nil {
            var clock = fact
            clock.class = .clock
            clock.said = said.withoutDay
            clock.zone = zone
            if isBoth { clock.digits = clock.digits.filter { !said.isOfDay($0) } }
            clock.isEnd = isPair
            clock.figure = said.hour.map { Exact($0) }
            if !isPair, said.isTwelveHour, said.minute == nil, !said.hasDay, let hour = said.statedHour {
                clock.isBareHour = true
                clock.figure = Exact(hour)
            }
            if isPair, let hour = said.hour { clock.narrow(to: Exact(hour), digits, isLast: end == .last) }
            facts.append(clock)
        }
    }
}

extension Mention {
    /// What a time that was reckoned from another date of the text would be from the day of writing; nil for others.
    ///
    /// In another edition the date that it refers to may stand elsewhere, or be the error.
    fileprivate var valueFromWriting: String? {
        guard said?.isRelative == true, case .time(let value)? = rival else { return nil }
        return value
    }

    /// The number of three or four digits with nothing between them that an hour and its minute were read from.
    fileprivate func bareNumber(_ digits: [Digits.Number]) -> Digits.Number? {
        guard let said, saidEnd == nil, zone == nil, said.hour != nil, said.minute != nil, !said.hasDay,
            digits.count == 1,
            let number = digits.first, (100...9_999).contains(number.value)
        else { return nil }
        let length = number.value < 1_000 ? 3 : 4
        return number.place.count == length || number.place.count == 2 * length ? number : nil
    }
}

extension SaidTime {
    /// 1 October of last year: the day and the month are said, and only the year is reckoned.
    fileprivate mutating func keepWhatWords(say digits: [Digits.Number]) {
        if isRelative, let day, digits.contains(where: { $0.value == UInt64(clamping: day) }) {
            isRelative = false
            year = nil
        }
        // "In 2017" is no minute of the evening.
        if let hour, let minute, !hasDay, let number = digits.first?.value, digits.count == 1,
            (1_000...2_100).contains(number), Int(clamping: number) % 100 == minute, hour <= 24
        {
            (self.hour, self.minute, part) = (nil, nil, nil)
            year = Int(clamping: number)
        }
    }

    /// Whether it names a day, a month or a year.
    var hasDay: Bool {
        year != nil || month != nil || day != nil || weekday != nil || decade != nil || century != nil
            || season != nil || quarter != nil || half != nil || isRelative && hour == nil
    }

    /// Whether a number is said of the day, and not of the clock.
    fileprivate func isOfDay(_ number: UInt64) -> Bool {
        let number = Int(clamping: number)
        return number == day || number == month || number == year || year.map { $0 % 100 == number } ?? false
    }

    fileprivate var withoutClock: SaidTime {
        var day = self
        (day.hour, day.minute, day.part, day.isTwelveHour) = (nil, nil, nil, false)
        return day
    }

    fileprivate var withoutDay: SaidTime {
        var clock = self
        (clock.year, clock.month, clock.day, clock.weekday, clock.week) = (nil, nil, nil, nil, nil)
        (clock.quarter, clock.half, clock.season, clock.decade, clock.century) = (nil, nil, nil, nil, nil)
        clock.isRelative = false
        return clock
    }
}

extension Fact {
    /// Narrows the place to the digits of one end.
    fileprivate mutating func narrow(to figure: Exact, _ digits: [Digits.Number], isLast: Bool) {
        guard digits.count > 1 else { return }
        let matching = digits.filter {
            guard let whole = figure.whole else { return true }
            // An hour of the afternoon is written by twelve as well.
            return Int(clamping: $0.value) == whole || self.class == .clock && Int(clamping: $0.value) + 12 == whole
        }
        guard let found = isLast ? matching.last ?? digits.last : matching.first ?? digits.first else { return }
        place = found.place
        self.digits = [found.value]
    }
}
