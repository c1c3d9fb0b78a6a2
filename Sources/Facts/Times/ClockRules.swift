import Languages

/// Times of the day.
///
/// A numeral with a colon comes as a `clocktime` from the reader.
let clockRules: [Rule] = [
    Rule("clock time", [[.clocktime]]) { chart, match in
        let item = chart.item(match, 0)
        return chart.item(chart.moment(item), weight: Int(item.weight), item.flags)
    },
    Rule("clock half day", [[.clocktime], [.am, .pm]]) { chart, match in
        halved(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("dotted half day", [[.dottedclock], [.am, .pm]]) { chart, match in
        halved(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("at dotted clock", [[.at], [.dottedclock]]) { chart, match in
        let item = chart.item(match, 1)
        guard chart.item(match, 0).value == 0, chart.endsClause(item), !chart.lexicon.language.numerals.datesWithDots
        else { return nil }
        return chart.item(chart.moment(item), weight: 1)
    },
    // tonight around 7
    Rule("moment about number", [[.moment], [.about, .at], [.number]]) { chart, match in
        let (moment, number) = (chart.moment(chart.item(match, 0)), chart.item(match, 2))
        guard !chart.isTimex, moment.hasDate, moment.grainOfDate == .day, !moment.hasClock, moment.reference == nil,
            let item = hour(&chart, number), !isOfSomething(chart.item(match, 1), number, chart),
            number.number.isWhole, let sum = chart.moment(item).merged(moment)
        else { return nil }
        return chart.item(sum, weight: 2)
    },
    Rule("number half day", [[.number], [.am, .pm]]) { chart, match in
        let number = chart.item(match, 0)
        // Four days, sooner than four in the afternoon.
        if chart.item(match, 1).value == 2, !chart.endsTerminal(.at, at: number.start) { return nil }
        let clock = hour(&chart, number) ?? chart.item(Moment(dotted: number), as: .clocktime)
        guard let item = clock ?? (chart.isTimex ? nil : packed(&chart, number)) else { return nil }
        return halved(&chart, item, chart.item(match, 1))
    },
    Rule("number number half day", [[.number], [.number], [.am, .pm]]) { chart, match in
        guard let item = hourAndMinute(&chart, chart.item(match, 0), chart.item(match, 1)) else { return nil }
        return halved(&chart, item, chart.item(match, 2))
    },
    Rule("moment half day", [[.moment], [.am, .pm]]) { chart, match in
        let item = chart.item(match, 0)
        guard chart.moment(item).isTwelveHour else { return nil }
        return halved(&chart, item, chart.item(match, 1))
    },
    Rule("number o'clock", [[.number, .ordinal], [.oclock]]) { chart, match in
        guard let item = hour(&chart, chart.item(match, 0)) else { return nil }
        let hour = chart.moment(item).hour ?? 0
        return chart.item(
            chart.moment(item), weight: chart.lexicon.language.phrasing.hasBareUnits && hour <= 12 ? 0 : 3)
    },
    Rule("clock o'clock", [[.clocktime], [.oclock]]) { chart, match in
        chart.item(chart.moment(chart.item(match, 0)), weight: 2)
    },
    // 19h30, 19h
    Rule("hour letter minutes", [[.number], [.hourletter], [.number]]) { chart, match in
        let (one, letter, two) = (chart.item(match, 0), chart.item(match, 1), chart.item(match, 2))
        guard chart.isGlued(at: letter.start) && chart.isGlued(at: two.start) || letter.value == 1,
            two.value == 2 || two.flags.contains(.glued),
            let item = hour(&chart, one), let minute = two.number.whole, (0...59).contains(minute)
        else { return nil }
        var moment = chart.moment(item)
        moment.minute = minute
        moment.isTwelveHour = false
        return chart.item(moment, as: .clocktime, weight: 4)
    },
    Rule("hour letter", [[.number], [.hourletter]]) { chart, match in
        let (one, letter) = (chart.item(match, 0), chart.item(match, 1))
        guard chart.isGlued(at: letter.start), let item = hour(&chart, one), let hour = chart.moment(item).hour,
            hour > 12
        else { return nil }
        return chart.item(chart.moment(item), as: .clocktime, weight: 3)
    },
    // الساعة الثالثة, الساعة 3
    Rule("clock word number", [[.clock], [.number, .ordinal]]) { chart, match in
        guard let item = hour(&chart, chart.item(match, 1)) else { return nil }
        return chart.item(chart.moment(item), as: .clocktime, weight: 3)
    },
    Rule("clock word clock", [[.clock], [.clocktime]]) { chart, match in
        let item = chart.item(match, 1)
        return chart.item(chart.moment(item), as: .clocktime, weight: 2)
    },
    // الثالثة وربع, with no word for the clock: needs a part of the day, which is asked for there
    Rule("ordinal hour", [[.ordinal]]) { chart, match in
        let ordinal = chart.item(match, 0)
        // The seventh of "the seventeenth" is no hour.
        guard chart.lexicon.hasProclitics, !chart.isFollowed(ordinal, by: .teen), let item = hour(&chart, ordinal)
        else { return nil }
        var moment = chart.moment(item)
        moment.isLatent = true
        return chart.item(moment, as: .clocktime, weight: -3, .low)
    },
    Rule("clock and minutes", [[.clocktime], [.and], [.number, .duration]]) { chart, match in
        withMinutes(&chart, chart.item(match, 0), chart.item(match, 2), sign: 1)
    },
    Rule("clock less minutes", [[.clocktime], [.minuteto], [.number, .duration]]) { chart, match in
        guard chart.lexicon.hasProclitics else { return nil }
        return withMinutes(&chart, chart.item(match, 0), chart.item(match, 2), sign: -1)
    },
    // ten past three, a quarter to noon
    Rule("minutes past hour", [[.number, .duration], [.minutepast], [.number, .clocktime, .moment]]) { chart, match in
        past(&chart, chart.item(match, 0), chart.item(match, 2), sign: 1)
    },
    Rule("minutes to hour", [[.number, .duration], [.minuteto, .to], [.number, .clocktime, .moment]]) { chart, match in
        let joint = chart.item(match, 1)
        // Of 11 to 18 pupils.
        guard !chart.lexicon.hasProclitics, joint.category == .minuteto,
            areMinutes(chart.item(match, 0), before: chart.item(match, 2), joint.value, chart),
            !(chart.isTimex && chart.item(match, 0).flags.contains(.digits) && chart.item(match, 2).category == .number)
        else { return nil }
        return past(&chart, chart.item(match, 0), chart.item(match, 2), sign: -1)
    },
    Rule("half past hour", [[.halfpast], [.number, .clocktime, .moment]]) { chart, match in
        var half = chart.item(match, 0)
        half.category = .number
        half.number = Exact(30)
        return past(&chart, half, chart.item(match, 1), sign: 1)
    },
    // полтретьего, половина третьего: half of the hour that runs
    Rule("half of ordinal hour", [[.number], [.ordinal]]) { chart, match in
        let (part, next) = (chart.item(match, 0), chart.item(match, 1))
        guard part.number == Exact(1, over: 2), (1...12).contains(next.value),
            chart.lexicon.language.phrasing.halvesNextHour
        else { return nil }
        var moment = Moment()
        moment.hour = next.value == 1 ? 12 : next.value - 1
        moment.minute = 30
        moment.isTwelveHour = true
        return chart.item(moment, as: .clocktime, weight: 2)
    },
    // без десяти три
    Rule("less minutes hour", [[.minuteto], [.number, .duration], [.number]]) { chart, match in
        guard !chart.lexicon.hasProclitics else { return nil }
        return past(&chart, chart.item(match, 1), chart.item(match, 2), sign: -1)
    },
    Rule("noon", [[.noon]]) { chart, match in
        var moment = Moment()
        let value = chart.item(match, 0).value
        moment.hour = value
        moment.minute = 0
        return chart.item(moment, weight: 1)
    },
    // at 3, в три
    Rule("at number", [[.at], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        guard !chart.isTimex, number.number.isWhole, !isOfSomething(chart.item(match, 0), number, chart),
            !chart.isPackedClock(number), let item = hour(&chart, number) ?? packed(&chart, number)
        else {
            return nil
        }
        var moment = chart.moment(item)
        moment.isLatent = false
        return chart.item(moment, weight: 1, .sure)
    },
    Rule("about number clock", [[.about], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        guard !chart.isTimex, chart.item(match, 0).value == 1, number.value == 4, number.flags.contains(.digits),
            !chart.isPackedClock(number), chart.endsPhrase(number), let item = packed(&chart, number)
        else { return nil }
        return chart.item(chart.moment(item), weight: 1)
    },
    Rule("at number number", [[.at], [.number], [.number]]) { chart, match in
        // Shares close at 15 3/4, and "at 8 30" is a time in a message alone.
        guard !chart.isTimex else { return nil }
        return hourAndMinute(&chart, chart.item(match, 1), chart.item(match, 2)).flatMap {
            chart.item(chart.moment($0), weight: 1, .sure)
        }
    },
    Rule("at moment", [[.at, .about, .exactly, .by], [.clocktime]]) { chart, match in
        let item = chart.item(match, 1)
        guard chart.item(match, 0).category != .by else { return nil }
        return chart.item(chart.moment(item), weight: Int(item.weight), .sure)
    },
    Rule("at the clock", [[.at, .about, .on], [.about, .exactly, .the], [.clocktime]]) { chart, match in
        chart.item(chart.moment(chart.item(match, 2)), weight: 1, .sure)
    },
    // 5 tomorrow, eight tonight
    Rule("number moment", [[.number], [.moment]]) { chart, match in
        let (number, moment) = (chart.item(match, 0), chart.moment(chart.item(match, 1)))
        // "One evening" is no hour.
        guard !chart.isTimex, let item = hour(&chart, number),
            moment.isRelative && moment.day != nil
                || moment.part != nil && (moment.hasDate || number.number != Exact(1)),
            !moment.hasClock,
            !number.flags.contains(.compound), let sum = chart.moment(item).merged(moment)
        else { return nil }
        if let whole = sum.hour, whole > 12 || whole == 0 { return nil }
        return chart.item(sum, weight: 1)
    },
    Rule("number in the part", [[.number], [.in, .of, .at], [.moment]]) { chart, match in
        let (number, moment) = (chart.item(match, 0), chart.moment(chart.item(match, 2)))
        guard let item = hour(&chart, number) ?? packed(&chart, number), moment.part != nil, !moment.hasClock,
            !moment.hasDate,
            let sum = chart.moment(item).merged(moment)
        else { return nil }
        return chart.item(sum, weight: 1)
    },
    // 15:00 по Москве, 12:00 GMT
    Rule("clock zone", [[.moment, .interval], [.zone]]) { chart, match in
        let (item, zone) = (chart.item(match, 0), chart.item(match, 1))
        guard item.category == .moment else {
            var other = item
            other.weight += 1
            return chart.moment(item.a)?.hasClock == true ? other : nil
        }
        var moment = chart.moment(item)
        guard moment.hasClock, moment.zone == nil else { return nil }
        moment.zone = zone.value
        return chart.item(moment, weight: Int(item.weight) + 1)
    },
    // 1337EDT, 0944 GMT
    Rule("packed clock zone", [[.number], [.zone]]) { chart, match in
        let (number, zone) = (chart.item(match, 0), chart.item(match, 1))
        guard number.value == 4, !zone.flags.contains(.marked), let item = packed(&chart, number, least: 0) else {
            return nil
        }
        var moment = chart.moment(item)
        (moment.isTwelveHour, moment.zone) = (false, zone.value)
        return chart.item(moment, weight: 2)
    },
    Rule("clock bracket zone", [[.moment], [.openbracket], [.zone], [.closebracket]]) { chart, match in
        var moment = chart.moment(chart.item(match, 0))
        guard moment.hasClock, moment.zone == nil else { return nil }
        moment.zone = chart.item(match, 2).value
        return chart.item(moment, weight: 1)
    },
]

extension Chart {
    /// Whether four digits with a zone behind them are an hour and its minute, and no year: 1400 GMT.
    func isPackedClock(_ number: Item) -> Bool {
        number.value == 4 && number.flags.contains(.digits)
            && terminals.contains {
                $0.start == number.end && $0.category == .zone && !$0.flags.contains(.marked)
            }
    }
}

extension Moment {
    /// 9.30: an hour of twelve and its minute with a point between, where what stands beside it tells that it is no
    /// number; nil where the digits are no clock.
    init?(dotted item: Item) {
        guard item.flags.contains(.digits), !item.number.isWhole, let packed = item.number.times(Exact(100))?.whole,
            (100...1_259).contains(packed), packed % 100 < 60
        else { return nil }
        self.init()
        (hour, minute) = (packed / 100, packed % 100)
        isTwelveHour = true
    }

    /// Whether it was said which half of the day its hour is in.
    var hasStatedHalf: Bool { hour != nil && !isTwelveHour }
}

/// Whether a preposition that stands before any noun has a number of things behind it: в четыре раза, на шесть человек.
private func isOfSomething(_ preposition: Item, _ number: Item, _ chart: Chart) -> Bool {
    guard preposition.category == .at, preposition.value == 1 else { return false }
    return !chart.endsClause(number)
        || [.mult, .magnitude, .percent, .currency, .occasion].contains { chart.isFollowed(number, by: $0) }
}

/// Whether a number before an hour counts minutes.
///
/// Before "to" it is a quarter to nine, ten to nine; and of "of" only what is said to be a part of the hour. Two to
/// three, and one of nine, are of things.
private func areMinutes(_ minutes: Item, before hour: Item, _ word: Int, _ chart: Chart) -> Bool {
    // It fell by a quarter to 9 million, by half to 20 tons.
    if hour.category == .number,
        [.mult, .magnitude, .measure, .percent, .currency].contains(where: { chart.isFollowed(hour, by: $0) })
    {
        return false
    }
    if minutes.category == .duration || minutes.number < Exact(1) { return true }
    guard word == 0 else { return false }
    if hour.category != .number { return true }
    guard let count = minutes.number.whole else { return false }
    return count % 5 == 0 && count < 30 && chart.endsClause(hour)
}

private func hour(_ chart: inout Chart, _ item: Item) -> Item? {
    guard let hour = item.category == .ordinal ? item.value : item.number.whole, (0...24).contains(hour),
        item.category == .ordinal ? hour <= 12 : item.value <= 2, !item.flags.contains(.glued)
    else { return nil }
    var moment = Moment()
    moment.hour = hour
    moment.isTwelveHour = hour > 0 && hour <= 12
    return chart.item(moment, as: .clocktime)
}

/// 1030, 730: hour and minute with nothing between.
///
/// `least`: the least hour that can be meant.
private func packed(_ chart: inout Chart, _ item: Item, least: Int = 1) -> Item? {
    guard item.flags.contains(.digits), !item.flags.contains(.compound), item.value == 3 || item.value == 4,
        let value = item.number.whole, value / 100 < 24, value % 100 < 60, value / 100 >= least
    else { return nil }
    var moment = Moment()
    (moment.hour, moment.minute) = (value / 100, value % 100)
    moment.isTwelveHour = value / 100 <= 12
    return chart.item(moment, as: .clocktime)
}

private func hourAndMinute(_ chart: inout Chart, _ one: Item, _ two: Item) -> Item? {
    guard let item = hour(&chart, one), let minute = two.number.whole, (1...59).contains(minute),
        two.flags.contains(.digits) ? two.value == 2 : minute >= 10 || minute == 5
    else { return nil }
    var moment = chart.moment(item)
    moment.minute = minute
    return chart.item(moment, as: .clocktime)
}

private func halved(_ chart: inout Chart, _ item: Item, _ word: Item) -> Item? {
    var moment = chart.moment(item)
    // The letters a and p are that only at the number: 9a.
    if word.value == 1, !chart.isGlued(at: word.start) { return nil }
    guard let hour = moment.hour, hour <= 12, moment.part == nil else { return nil }
    let isMorning = word.category == .am
    moment.hour = hour == 12 ? (isMorning ? 0 : 12) : isMorning ? hour : hour + 12
    moment.isTwelveHour = false
    moment.isLatent = false
    if moment.minute == nil { moment.minute = 0 }
    return chart.item(moment, weight: Int(item.weight) + 3)
}

/// Minutes behind or before a clock time: الساعة الثالثة وربع.
private func withMinutes(_ chart: inout Chart, _ clock: Item, _ item: Item, sign: Int) -> Item? {
    var moment = chart.moment(clock)
    guard let hour = moment.hour, moment.minute == nil, let minutes = minutes(&chart, item) else { return nil }
    if sign > 0 {
        moment.minute = minutes
    } else {
        moment.hour = hour == 1 && moment.isTwelveHour ? 12 : hour - 1
        moment.minute = 60 - minutes
    }
    guard (moment.hour ?? -1) >= 0 else { return nil }
    // الخامس والعشرين is the 25th, where nothing else tells that it is of the clock.
    if moment.isLatent, sign > 0, item.category == .number, item.number.isWhole, minutes >= 20,
        minutes % 10 == 0
    {
        return chart.item(moment, as: .clocktime, weight: Int(clock.weight), .low)
    }
    moment.isLatent = false
    return chart.item(moment, as: .clocktime, weight: max(0, Int(clock.weight)) + 3)
}

private func minutes(_ chart: inout Chart, _ item: Item) -> Int? {
    if item.category == .duration {
        guard let span = chart.span(item), span.finest == .minute, span.seconds % 60 == 0,
            (1...59).contains(span.seconds / 60)
        else { return nil }
        return span.seconds / 60
    }
    if item.number < Exact(1), item.number > Exact(0) { return item.number.times(Exact(60))?.whole }
    guard let value = item.number.whole, (1...59).contains(value) else { return nil }
    return value
}

private func past(_ chart: inout Chart, _ before: Item, _ base: Item, sign: Int) -> Item? {
    guard let minutes = minutes(&chart, before) else { return nil }
    let source = base.category == .number ? hour(&chart, base) : base
    guard let source else { return nil }
    var moment = chart.moment(source)
    guard let hour = moment.hour, (moment.minute ?? 0) == 0, moment.second == nil else { return nil }
    if sign > 0 {
        moment.minute = minutes
    } else {
        moment.hour = hour == 0 ? 23 : hour == 1 && moment.isTwelveHour ? 12 : hour - 1
        moment.minute = 60 - minutes
    }
    moment.isLatent = false
    return chart.item(moment, weight: 2)
}
