import Languages

/// Times reckoned from the day of writing.
let relativeRules: [Rule] = [
    Rule("day word", [[.day]]) { chart, match in
        let value = chart.item(match, 0).value
        guard let today = chart.reference?.day else { return nil }
        var moment = Moment(day: today.adding(days: value))
        moment.isRelative = true
        return chart.item(moment, weight: 1)
    },
    Rule("day and part", [[.dayandpart]]) { chart, match in
        // Tens the days, plus 5, ones the part: tonight 54.
        let value = chart.item(match, 0).value
        guard let today = chart.reference?.day else { return nil }
        var moment = Moment(day: today.adding(days: value / 10 - 5))
        moment.isRelative = true
        moment.part = value % 10
        return chart.item(moment, weight: 1)
    },
    Rule("now", [[.now]]) { chart, match in
        guard let now = chart.reference else { return nil }
        _ = now
        var moment = Moment()
        moment.reference = .present
        return chart.item(moment, weight: chart.item(match, 0).value)
    },
    Rule("past", [[.past]]) { chart, _ in
        var moment = Moment()
        moment.reference = .past
        return chart.item(moment)
    },
    Rule("future", [[.future]]) { chart, _ in
        var moment = Moment()
        moment.reference = .future
        return chart.item(moment)
    },

    // this week, прошлый месяц, السنة القادمة
    Rule("rel unit", [[.rel, .last], [.unit]]) { chart, match in
        relative(chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("the rel unit", [[.the], [.rel, .last], [.unit]]) { chart, match in
        relative(chart, chart.item(match, 1), chart.item(match, 2))
    },
    Rule("rel about unit", [[.about], [.rel, .last], [.unit]]) { chart, match in
        relative(chart, chart.item(match, 1), chart.item(match, 2))
    },
    Rule("unit rel", [[.unit], [.rel, .last]]) { chart, match in
        chart.lexicon.language.phrasing.relativesFollow
            ? relative(chart, chart.item(match, 1), chart.item(match, 0)) : nil
    },
    Rule("day word rel", [[.dayword], [.rel]]) { chart, match in
        guard chart.lexicon.language.phrasing.relativesFollow,
            let moment = current(chart, .day, adding: chart.item(match, 1).value)
        else { return nil }
        return chart.item(moment, weight: 2)
    },
    Rule("rel moment", [[.rel, .last], [.moment]]) { chart, match in
        // Where the adjective follows its noun, one before a date belongs to another noun.
        let word = chart.item(match, 0)
        if chart.lexicon.language.phrasing.relativesFollow, word.category == .rel, word.value != 0 { return nil }
        return directed(chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("moment rel", [[.moment], [.rel, .last]]) { chart, match in
        chart.lexicon.language.phrasing.relativesFollow
            ? directed(chart, chart.item(match, 1), chart.item(match, 0)) : nil
    },
    Rule("weekday after next", [[.moment, .unit], [.after], [.rel]]) { chart, match in
        let (item, word) = (chart.item(match, 0), chart.item(match, 2))
        guard word.value == 1 else { return nil }
        if item.category == .unit {
            return Unit(rawValue: item.value).flatMap { current(chart, $0, adding: 2) }.flatMap {
                chart.item($0, weight: 2)
            }
        }
        let moment = chart.moment(item)
        guard let today = chart.reference?.day else { return nil }
        if let weekday = moment.weekday, moment.week == nil {
            let first = today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
            return chart.item(Moment(day: first.adding(days: 7)), weight: 2)
        }
        if moment.isMonth, moment.year == nil, let month = moment.month {
            var other = moment
            other.year = month > today.month ? today.year + 1 : today.year + 2
            return chart.item(other, weight: 2)
        }
        return nil
    },
    Rule("the unit", [[.the], [.unit]]) { chart, match in
        guard let unit = Unit(rawValue: chart.item(match, 1).value), [.week, .month, .year, .quarter].contains(unit),
            let moment = current(chart, unit)
        else { return nil }
        return chart.item(moment, as: .relpoint, weight: -1)
    },
    Rule("ordinal weekday of the unit", [[.ordinal, .last], [.moment], [.of, .in], [.relpoint]]) { chart, match in
        var period = chart.item(match, 3)
        period.category = .moment
        let word = chart.item(match, 0)
        return nthOfPeriod(chart, word.category == .last ? -1 : word.value, chart.item(match, 1), period)
    },

    // 3 days ago, قبل 3 أيام, через 3 дня
    Rule("duration ago", [[.duration], [.ago]]) { chart, match in shifted(chart, chart.item(match, 0), -1) },
    Rule("ago duration", [[.agobefore], [.duration]]) { chart, match in shifted(chart, chart.item(match, 1), -1) },
    Rule("hence duration", [[.hence, .in], [.duration]]) { chart, match in
        let (word, span) = (chart.item(match, 0), chart.item(match, 1))
        if word.category == .in, !chart.lexicon.language.phrasing.inMeansLater { return nil }
        return shifted(chart, span, 1)
    },
    Rule("duration hence", [[.duration], [.hence, .after]]) { chart, match in
        guard chart.item(match, 1).category == .hence, chart.item(match, 1).value == 1 else { return nil }
        return shifted(chart, chart.item(match, 0), 1)
    },
    Rule("ago duration unit", [[.agobefore], [.number], [.weekday]]) { _, _ in nil },
    Rule("number weekdays hence", [[.number], [.moment], [.hence, .ago]]) { chart, match in
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
        around(chart, chart.item(match, 0), chart.item(match, 1), chart.item(match, 2))
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
        if moment.isRelative, moment.day == chart.reference?.day.day { return shifted(chart, chart.item(match, 2), 1) }
        return nil
    },

    // the next three days, последние 2 минуты
    Rule("rel duration", [[.rel, .last], [.duration]]) { chart, match in
        stretch(chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("the rel duration", [[.the, .in, .during, .within, .over], [.rel, .last], [.duration]]) { chart, match in
        stretch(chart, chart.item(match, 1), chart.item(match, 2))
    },
    Rule("in the rel duration", [[.in, .during, .within, .over], [.the], [.rel, .last], [.duration]]) { chart, match in
        stretch(chart, chart.item(match, 2), chart.item(match, 3))
    },
    Rule("duration rel", [[.duration], [.rel, .last]]) { chart, match in
        guard chart.lexicon.language.phrasing.relativesFollow else { return nil }
        return stretch(chart, chart.item(match, 1), chart.item(match, 0))
    },
    // الأسابيع الثلاثة القادمة
    Rule("units number rel", [[.unit], [.number, .ordinal], [.rel]]) { chart, match in
        guard chart.lexicon.language.phrasing.relativesFollow, let unit = Unit(rawValue: chart.item(match, 0).value)
        else { return nil }
        let number = chart.item(match, 1)
        guard let span = Extent(number.category == .ordinal ? Exact(number.value) : number.number, unit),
            let item = chart.item(span)
        else { return nil }
        return stretch(chart, chart.item(match, 2), item)
    },
    Rule("rel number units", [[.number], [.rel, .last], [.unit]]) { chart, match in
        guard let unit = Unit(rawValue: chart.item(match, 2).value),
            let span = Extent(chart.item(match, 0).number, unit),
            let item = chart.item(span)
        else { return nil }
        return stretch(chart, chart.item(match, 1), item)
    },
    Rule("within duration", [[.within], [.duration]]) { chart, match in
        guard let now = chart.reference, let span = chart.span(chart.item(match, 1)), !span.isVague,
            let end = shift(now, by: span)
        else { return nil }
        var moment = Moment(day: end.day)
        if span.seconds != 0 { (moment.hour, moment.minute) = (end.second / 3_600, end.second / 60 % 60) }
        return chart.interval(from: Moment(day: now.day), to: moment, .exclusive, weight: 2)
    },
]

private func nthOfPeriod(_ chart: Chart, _ ordinal: Int, _ unit: Item, _ period: Item) -> Item? {
    let weekday = chart.moment(unit).weekday
    guard let weekday, let found = chart.resolve(chart.moment(period)), let first = found.first,
        let behind = found.behind
    else { return nil }
    let day: Day
    if ordinal > 0 {
        day = first.adding(days: (weekday - first.weekday + 7) % 7 + (ordinal - 1) * 7)
    } else {
        let last = behind.adding(days: -1)
        day = last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
    guard day >= first, day < behind else { return nil }
    return chart.item(Moment(day: day), weight: 2)
}

private func relative(_ chart: Chart, _ word: Item, _ unit: Item) -> Item? {
    guard let unit = Unit(rawValue: unit.value), unit.rawValue >= Unit.day.rawValue else { return nil }
    let count = word.category == .last ? -1 : word.value
    guard abs(count) < 10 else { return nil }
    if unit == .night, let today = chart.reference?.day {
        var moment = Moment(day: today.adding(days: count))
        moment.isRelative = true
        moment.part = count < 0 ? 5 : 5
        return chart.item(moment, weight: 2)
    }
    guard let moment = current(chart, unit, adding: count) else { return nil }
    return chart.item(moment, weight: 2)
}

/// Next March, last Tuesday, this summer.
private func directed(_ chart: Chart, _ word: Item, _ item: Item) -> Item? {
    var moment = chart.moment(item)
    let count = word.category == .last ? -1 : word.value
    guard moment.year == nil, !moment.isRelative, moment.direction == nil, moment.reference == nil, !moment.hasClock,
        !item.flags.contains(.low) || moment.season != nil

    else { return nil }
    if let part = moment.part, !moment.hasDate, let today = chart.reference?.day {
        guard abs(count) <= 1 else { return nil }
        var day = Moment(day: today.adding(days: count))
        day.part = part
        day.isRelative = true
        return chart.item(day, weight: 2)
    }
    if moment.isWeekend {
        return current(chart, .weekend, adding: count).flatMap { chart.item($0, weight: 2) }
    }
    if let weekday = moment.weekday, moment.day == nil, let today = chart.reference?.day {
        if abs(count) == 2 {
            moment = Moment(day: today.monday.adding(days: weekday - 1 + 7 * count))
            return chart.item(moment, weight: 2)
        }
        moment.direction = count
        if count == 0 {
            let day = today.adding(days: (weekday - today.weekday + 7) % 7)
            moment = Moment(day: day)
        }
        return chart.item(moment, weight: 2)
    }
    guard moment.month != nil || moment.season != nil || moment.holiday != nil, abs(count) <= 1 else { return nil }
    moment.direction = count
    return chart.item(moment, weight: 2)
}

private func shift(_ from: Reference, by span: Extent) -> Reference? {
    guard let day = from.day.adding(months: span.months) else { return nil }
    return Reference(day: day.adding(days: span.days + span.weeks * 7), second: from.second).adding(
        seconds: span.seconds)
}

/// A point so far from now, as exact as the duration was.
private func shifted(_ chart: Chart, _ item: Item, _ sign: Int) -> Item? {
    guard let span = chart.span(item), let now = chart.reference else { return nil }
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

private func clock(_ at: Reference, seconds: Bool) -> Moment {
    var moment = Moment(day: at.day)
    moment.isRelative = true
    (moment.hour, moment.minute) = (at.second / 3_600, at.second / 60 % 60)
    if seconds { moment.second = at.second % 60 }
    return moment
}

private func around(_ chart: Chart, _ item: Item, _ word: Item, _ base: Item) -> Item? {
    let moment = chart.moment(base)
    guard let span = chart.span(item), !span.isVague, moment.reference == nil || moment.reference == .present,
        let now = chart.reference
    else { return nil }
    if moment.reference == .present { return word.category == .from ? shifted(chart, item, 1) : nil }
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

/// The next or last so many units, not counting the one that runs.
private func stretch(_ chart: Chart, _ word: Item, _ item: Item) -> Item? {
    guard let now = chart.reference, let span = chart.span(item), !span.isVague || true else { return nil }
    // 11 and -11 are plurals, which go with a number alone: les trois derniers mois.
    let sign = word.category == .last ? -1 : abs(word.value) > 10 ? word.value.signum() : word.value
    guard abs(sign) == 1, !item.flags.contains(.low), !item.flags.contains(.article) else { return nil }
    let count = span.isVague ? 3 : span.count?.whole ?? 0
    guard count > 0, count < 100_000 else { return nil }
    let today = now.day
    switch span.finest {
    case .second, .minute, .hour:
        let size = span.finest == .second ? 1 : span.finest == .minute ? 60 : 3_600
        let here = now.second - now.second % size
        let base = Reference(day: today, second: here)
        let from = sign > 0 ? base.adding(seconds: size) : base.adding(seconds: -count * size)
        let to = sign > 0 ? base.adding(seconds: (count + 1) * size) : base
        return chart.interval(
            from: clock(from, seconds: size == 1), to: clock(to, seconds: size == 1), .exclusive, weight: 2)
    case .day, .night:
        let from = sign > 0 ? today.adding(days: 1) : today.adding(days: -count)
        let to = sign > 0 ? today.adding(days: count + 1) : today
        return chart.interval(from: Moment(day: from), to: Moment(day: to), .exclusive, weight: 2)
    case .week, .month, .quarter, .year, .halfYear, .decade:
        guard let from = current(chart, span.finest, adding: sign > 0 ? 1 : -count),
            let to = current(chart, span.finest, adding: sign > 0 ? count + 1 : 0)
        else { return nil }
        return chart.interval(from: from, to: to, .exclusive, weight: 2)
    default: return nil
    }
}
