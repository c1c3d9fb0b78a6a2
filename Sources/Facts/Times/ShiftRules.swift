import Languages

/// So far from now or from a date.
let shiftRules: [Rule] = [
    // 3 days ago, قبل 3 أيام, через 3 дня
    Rule("duration ago", [[.duration], [.ago]]) { chart, match in
        if let length = chart.lengthBetween(chart.item(match, 0), chart.item(match, 1)) { return length }
        return chart.item(match, 1).value == 1
            ? fromNamed(&chart, chart.item(match, 0), -1) : shifted(&chart, chart.item(match, 0), -1)
    },
    // за два дня до этого
    Rule("within duration ago", [[.within], [.duration], [.ago]]) { chart, match in
        chart.item(match, 2).value == 1 ? fromNamed(&chart, chart.item(match, 1), -1) : nil
    },
    // a month ago today: that very day
    Rule("duration ago today", [[.duration], [.ago], [.day]]) { chart, match in
        guard chart.item(match, 1).value == 0, chart.item(match, 2).value == 0,
            let span = chart.span(chart.item(match, 0)), !span.isVague, span.finest.rawValue >= Unit.day.rawValue,
            let now = chart.reference, let at = shift(now, by: span.negated)
        else { return nil }
        var moment = Moment(day: at.day)
        moment.isRelative = true
        return chart.item(moment, weight: 3)
    },
    // a year ago this month
    Rule("duration ago this period", [[.duration], [.ago], [.moment]]) { chart, match in
        guard let span = chart.span(chart.item(match, 0)), span.finest == .year, span.months % 12 == 0, !span.isVague
        else { return nil }
        var moment = chart.moment(chart.item(match, 2))
        guard moment.isRelative, moment.isMonth || moment.quarter != nil, let year = moment.year,
            chart.item(match, 1).value == 0, year == chart.reference?.day.year
        else { return nil }
        moment.year = year - span.months / 12
        return chart.item(moment, weight: 3)
    },
    // hours later
    Rule("units later", [[.unit], [.hence]]) { chart, match in
        let (unit, word) = (chart.item(match, 0), chart.item(match, 1))
        guard !chart.isTimex, unit.flags.contains(.marked), word.value > 0, let kind = Unit(rawValue: unit.value),
            let span = chart.item(Extent(vague: kind))
        else { return nil }
        return shifted(&chart, span, 1)
    },
    Rule("ago duration", [[.agobefore], [.duration]]) { chart, match in
        let (word, span) = (chart.item(match, 0), chart.item(match, 1))
        if let length = chart.lengthFromEvent(span, behind: span) { return length }
        if word.flags.contains(.marked), let length = chart.lengthOfRecord(span) { return length }
        return word.value == 1 ? fromNamed(&chart, span, -1) : shifted(&chart, span, -1)
    },
    Rule("hence duration", [[.hence, .in], [.duration]]) { chart, match in
        let (word, span) = (chart.item(match, 0), chart.item(match, 1))
        if word.category == .in {
            guard chart.lexicon.language.phrasing.inMeansLater else { return nil }
            if let length = chart.lengthOfRecord(span) { return length }
            // Fell in two days: an article tells how long sooner than when.
            return chart.isTimex ? chart.item(chart.span(span), weight: 2) : shifted(&chart, span, 1)
        }
        if let length = chart.lengthFromEvent(span, behind: span) { return length }
        // What has happened "through two days" did so two days behind what was told before; بعد is no more "in" than
        // "after".
        let isTold = word.flags.contains(.marked) ? chart.lean <= 0 : chart.lean < 0
        return word.value == 2 || isTold ? fromNamed(&chart, span, 1) : shifted(&chart, span, 1)
    },
    Rule("duration hence", [[.duration], [.hence, .after]]) { chart, match in
        let word = chart.item(match, 1)
        guard word.category == .hence, word.value > 0 else { return nil }
        if let length = chart.lengthBetween(chart.item(match, 0), word) { return length }
        if let length = chart.lengthFromEvent(chart.item(match, 0), behind: word) { return length }
        return word.value == 2 ? fromNamed(&chart, chart.item(match, 0), 1) : shifted(&chart, chart.item(match, 0), 1)
    },
    Rule("ago duration unit", [[.agobefore], [.number], [.weekday]]) { _, _ in nil },
    Rule("number weekdays hence", [[.number], [.moment, .set], [.hence, .ago]]) { chart, match in
        let (count, moment, word) = (chart.item(match, 0), chart.moment(chart.item(match, 1)), chart.item(match, 2))
        guard let number = count.number.whole, (1...60).contains(number), let weekday = moment.weekday,
            moment.week == nil,
            let today = chart.reference?.day
        else { return nil }
        if word.category == .ago {
            let last = today.adding(days: -((today.weekday - weekday + 6) % 7 + 1))
            return chart.item(Moment(day: last.adding(days: -7 * (number - 1))), weight: 2)
        }
        let first = today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
        return chart.item(Moment(day: first.adding(days: 7 * (number - 1))), weight: 2)
    },
    // two days after Christmas, a week before the 15th
    Rule("duration from date", [[.duration], [.after, .before, .from], [.moment, .relpoint]]) { chart, match in
        around(&chart, chart.item(match, 0), chart.item(match, 1), chart.item(match, 2))
    },
    Rule("date in duration", [[.moment], [.in, .hence], [.duration]]) { chart, match in
        let moment = chart.moment(chart.item(match, 0))
        guard let span = chart.span(chart.item(match, 2)),
            chart.lexicon.language.phrasing.inMeansLater || chart.item(match, 1).category == .hence
        else { return nil }
        if moment.isMonth, moment.year == nil, span.months % 12 == 0, span.months > 0, let today = chart.reference?.day
        {
            var other = moment
            other.year = today.year + span.months / 12
            return chart.item(other, weight: 2)
        }
        if moment.isRelative, moment.day == chart.reference?.day.day { return shifted(&chart, chart.item(match, 2), 1) }
        return nil
    },

    Rule("within duration", [[.within], [.duration]]) { chart, match in
        if chart.isTimex { return chart.item(chart.span(chart.item(match, 1)), weight: 2) }
        let (word, item) = (chart.item(match, 0), chart.item(match, 1))
        // Built за три года: in how long.
        if word.flags.contains(.marked) { return chart.item(chart.span(item), weight: 2, .marked) }
        if let length = chart.lengthOfRecord(item) { return length }
        guard let now = chart.reference, let span = chart.span(chart.item(match, 1)), !span.isVague,
            let end = shift(now, by: span)
        else { return nil }
        var moment = Moment(day: end.day)
        if span.seconds != 0 { (moment.hour, moment.minute) = (end.second / 3_600, end.second / 60 % 60) }
        var start = Moment(day: now.day)
        if span.seconds != 0 { (start.hour, start.minute) = (now.second / 3_600, now.second / 60 % 60) }
        return chart.interval(from: start, to: moment, .exclusive, weight: 2)
    },
    // for two hours from 2 pm, a week starting tomorrow
    Rule("for duration from moment", [[.lasting], [.duration], [.from, .since], [.moment, .clocktime, .number]]) {
        chart, match in
        running(&chart, chart.item(match, 1), from: chart.item(match, 3))
    },
    Rule("duration starting", [[.duration], [.since], [.moment, .clocktime]]) { chart, match in
        chart.item(match, 1).flags.contains(.marked)
            ? running(&chart, chart.item(match, 0), from: chart.item(match, 2)) : nil
    },
    // more than two weeks before today
    Rule("more than duration from date", [[.over], [.duration], [.before, .after], [.moment]]) { chart, match in
        guard !chart.isTimex,
            let item = around(&chart, chart.item(match, 1), chart.item(match, 2), chart.item(match, 3)),
            let moment = chart.moment(item.a)
        else { return nil }
        return chart.item(match, 2).category == .before
            ? chart.interval(from: nil, to: moment, .exclusive, weight: 3)
            : chart.interval(from: moment, to: nil, weight: 3)
    },
]

private func shift(_ from: Reference, by span: Extent) -> Reference? {
    guard let day = from.day.adding(months: span.months) else { return nil }
    return Reference(day: day.adding(days: span.days + span.weeks * 7), second: from.second).adding(
        seconds: span.seconds)
}

/// A point so far from now, as exact as the duration was.
private func shifted(_ chart: inout Chart, _ item: Item, _ sign: Int, from base: Reference? = nil) -> Item? {
    guard let span = chart.span(item), let now = base ?? chart.reference else { return nil }
    if span.isVague {
        var moment = Moment()
        moment.reference = sign < 0 ? .past : .future
        if span.finest.rawValue <= Unit.minute.rawValue, let few = Extent(Exact(3), span.finest), sign > 0,
            let at = shift(now, by: few)
        {
            return chart.item(clock(at, seconds: true), weight: 2)
        }
        return chart.item(moment, weight: 2)
    }
    guard let at = shift(now, by: sign < 0 ? span.negated : span) else { return nil }
    switch span.finest {
    case .second, .minute: return chart.item(clock(at, seconds: true), weight: 2)
    case .hour: return chart.item(clock(at, seconds: false), weight: 2)
    case .week where chart.isTimex && span.days == 0:
        var moment = Moment()
        moment.isRelative = true
        (moment.year, moment.week) = (at.day.isoWeek.year, at.day.isoWeek.week)
        return chart.item(moment, weight: 2)
    case .decade where chart.isTimex:
        var moment = Moment()
        moment.isRelative = true
        moment.decade = at.day.year / 10
        return chart.item(moment, weight: 2)
    case .year, .decade, .century, .millennium:
        var moment = Moment()
        moment.isRelative = true
        moment.year = at.day.year
        if span.count?.isWhole == false { moment.month = at.day.month }
        return chart.item(moment, weight: 2)
    case .month, .quarter, .halfYear, .season:
        var moment = Moment(day: at.day)
        moment.isRelative = true
        if span.days == 0 { moment.day = nil }
        return chart.item(moment, weight: 2)
    default:
        var moment = Moment(day: at.day)
        moment.isRelative = true
        if span.seconds != 0 { moment = clock(at, seconds: false) }
        return chart.item(moment, weight: 2)
    }
}

/// So long before or behind the date that the text has named: a year earlier, two days later.
private func fromNamed(_ chart: inout Chart, _ item: Item, _ sign: Int) -> Item? {
    guard let span = chart.span(item), !span.isVague else { return shifted(&chart, item, sign) }
    if span.finest == .year, span.months % 12 == 0, sign < 0, var moment = chart.quarter(before: item),
        let year = moment.year
    {
        moment.year = year - span.months / 12
        moment.isAside = true
        return chart.item(moment, weight: 2)
    }
    let antecedent = chart.antecedent(of: item, for: span.finest)
    // An hour later, of an hour that nothing names.
    if antecedent != nil, span.finest.rawValue <= Unit.hour.rawValue { return nil }
    guard let day = antecedent, var made = shifted(&chart, item, sign, from: Reference(day: day))
    else { return shifted(&chart, item, sign) }
    if let now = chart.reference, let other = shift(now, by: sign < 0 ? span.negated : span) {
        var moment = chart.moment(made)
        moment.fromWriting = other.day.daysSince1970
        moment.isAside = sign < 0
        if let item = chart.item(moment, weight: Int(made.weight)) { made = item }
    }
    return made
}

extension Chart {
    /// The length of time that lies between something and an event that is no date; nil where none stands behind.
    fileprivate mutating func lengthFromEvent(_ item: Item, behind last: Item) -> Item? {
        leadsToEvent(last) ? self.item(span(item), weight: 2) : nil
    }

    /// The length by which something was sooner or later than it might have been: на два часа раньше.
    fileprivate mutating func lengthBetween(_ item: Item, _ word: Item) -> Item? {
        guard word.category == .ago ? word.value == 1 : word.value == 2, lexicon.language.phrasing.byIsWrittenOn,
            endsTerminal(.on, at: item.start)
        else { return nil }
        return self.item(span(item), weight: 2)
    }

    /// A length of time where the text says that something was the first or the most in it; nil elsewhere.
    fileprivate mutating func lengthOfRecord(_ item: Item) -> Item? {
        guard let span = span(item), superlative == .most || superlative == .first && span.months > 0 else {
            return nil
        }
        return self.item(span, weight: 2)
    }
}

func clock(_ at: Reference, seconds: Bool) -> Moment {
    var moment = Moment(day: at.day)
    moment.isRelative = true
    (moment.hour, moment.minute) = (at.second / 3_600, at.second / 60 % 60)
    if seconds { moment.second = at.second % 60 }
    return moment
}

/// The time that begins at a moment and lasts so long.
private func running(_ chart: inout Chart, _ item: Item, from start: Item) -> Item? {
    guard !chart.isTimex, let span = chart.span(item), !span.isVague else { return nil }
    var moment = chart.moment(start)
    if start.category == .number {
        guard span.seconds != 0, let hour = start.number.whole, (1...24).contains(hour), start.value <= 2 else {
            return nil
        }
        moment = Moment()
        moment.hour = hour
        moment.isTwelveHour = hour < 7
    }
    guard moment.reference == nil, let found = chart.resolve(moment), let first = found.first,
        let end = shift(Reference(day: first, second: found.second ?? 0), by: span)
    else { return nil }
    if found.second == nil, span.seconds == 0 {
        return chart.interval(from: Moment(day: first), to: Moment(day: end.day), .exclusive, weight: 4)
    }
    let begin = Reference(day: first, second: found.second ?? 0)
    return chart.interval(from: clock(begin, seconds: false), to: clock(end, seconds: false), .exclusive, weight: 4)
}

private func around(_ chart: inout Chart, _ item: Item, _ word: Item, _ base: Item) -> Item? {
    let moment = chart.moment(base)
    // Two days after the vote of Sunday is a length and a date.
    if chart.isTimex, moment.reference == nil, !(moment.isRelative && moment.isDay) { return nil }
    guard let span = chart.span(item), !span.isVague, moment.reference == nil || moment.reference == .present,
        let now = chart.reference
    else { return nil }
    if moment.reference == .present { return word.category == .from ? shifted(&chart, item, 1) : nil }
    guard let found = chart.resolve(moment), let first = found.first else { return nil }
    let base = Reference(day: first, second: found.second ?? 0)
    guard let at = shift(base, by: word.category == .before ? span.negated : span) else { return nil }
    _ = now
    if span.seconds != 0 || found.second != nil { return chart.item(clock(at, seconds: false), weight: 2) }
    var result = Moment(day: at.day)
    if moment.day == nil, moment.weekday == nil, moment.holiday == nil, span.days == 0, span.weeks == 0 {
        result.day = nil
        if moment.month == nil { result.month = nil }
    }
    return chart.item(result, weight: 2)
}
