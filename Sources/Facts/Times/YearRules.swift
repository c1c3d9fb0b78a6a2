import Languages

/// Years, decades, centuries, quarters and halves.
let yearRules: [Rule] = [
    // Years
    Rule("year behind date", [[.moment], [.number]]) { chart, match in
        withYear(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("year behind comma", [[.moment], [.comma, .of, .in, .slash, .dash], [.number]]) { chart, match in
        let joint = chart.item(match, 1)
        if joint.category == .slash || joint.category == .dash, !chart.isGlued(at: joint.start) { return nil }
        return withYear(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("preposition year", [[.in, .since, .of, .until, .from, .by, .before, .after, .during], [.number]]) {
        chart, match in
        let number = chart.item(match, 1)
        guard let year = year(number), number.flags.contains(.digits) || year >= 1_100, !chart.isPackedClock(number),
            !chart.lexicon.language.phrasing.needsYearWord || chart.item(match, 0).category == .since
        else { return nil }
        var moment = Moment()
        moment.year = year
        let word = chart.item(match, 0)
        if [.since, .until, .from, .by, .before, .after].contains(word.category) {
            // "From 2014" alone names the year.
            return chart.item(moment, as: .relpoint, word.category == .from ? .sure : [])
        }
        return chart.item(moment, weight: 1, .sure)
    },
    Rule("number year word", [[.number, .ordinal], [.yearword]]) { chart, match in
        let item = chart.item(match, 0)
        guard chart.lexicon.language.phrasing.yearBeforeWord,
            let year = item.category == .ordinal ? item.value : year(item),
            (1...2999).contains(year), item.category == .ordinal ? year >= 100 : true
        else { return nil }
        var moment = Moment()
        moment.year = year
        return chart.item(moment, weight: 2)
    },
    Rule("year word number", [[.yearword], [.number]]) { chart, match in
        let item = chart.item(match, 1)
        guard !chart.lexicon.language.phrasing.yearBeforeWord || chart.item(match, 0).value == 1,
            let year = item.number.whole,
            (1...2999).contains(year), year >= 100
        else { return nil }
        var moment = Moment()
        moment.year = year
        return chart.item(moment, weight: 2)
    },
    Rule("year era", [[.number, .moment], [.ad, .bc]]) { chart, match in
        let (item, era) = (chart.item(match, 0), chart.item(match, 1))
        var moment = item.category == .moment ? chart.moment(item) : Moment()
        if item.category == .number {
            guard let year = item.number.whole, (1...9999).contains(year) else { return nil }
            moment.year = year
        }
        guard moment.year != nil || moment.century != nil else { return nil }
        moment.isBefore = era.category == .bc
        return chart.item(moment, weight: 2)
    },
    // 44 года до нашей эры, 1 января 49 года до нашей эры
    Rule("number year word era", [[.number], [.yearword], [.ad, .bc]]) { chart, match in
        eraYear(&chart, Moment(), chart.item(match, 0), chart.item(match, 2))
    },
    Rule("date number year word era", [[.moment], [.number], [.yearword], [.ad, .bc]]) { chart, match in
        let date = chart.moment(chart.item(match, 0))
        guard date.year == nil, date.month != nil else { return nil }
        return eraYear(&chart, date, chart.item(match, 1), chart.item(match, 3))
    },
    Rule("four digits", [[.number]]) { chart, match in
        let item = chart.item(match, 0)
        guard let year = year(item), item.flags.contains(.digits), item.value == 4, (1_900...2_100).contains(year),
            !chart.isPackedClock(item)
        else {
            return nil
        }
        var moment = Moment()
        moment.year = year
        // An article that counts so many writes a comma: four digits are a year.
        let isYear =
            chart.isTimex && !chart.lexicon.hasProclitics && !chart.lexicon.language.phrasing.needsYearWord
        return chart.item(moment, weight: isYear ? 1 : -1, .low)
    },

    // Decades and centuries
    Rule("decade", [[.the], [.decade]]) { chart, match in decade(&chart, chart.item(match, 1)) },
    Rule("decade alone", [[.decade]]) { chart, match in decade(&chart, chart.item(match, 0)) },
    Rule("digits s", [[.number], [.decadesuffix, .s]]) { chart, match in
        let (number, suffix) = (chart.item(match, 0), chart.item(match, 1))
        guard number.flags.contains(.digits), chart.isGlued(at: suffix.start), let value = number.number.whole,
            value % 10 == 0, (1_000...2_090).contains(value) || (20...90).contains(value)
        else { return nil }
        var moment = Moment()
        moment.decade = (value < 100 ? 1_900 + value : value) / 10
        return chart.item(moment, weight: 2)
    },
    // in his 60s, in their early 40s
    Rule("age in decades", [[.owner], [.number], [.decadesuffix, .s]]) { chart, _ in chart.item(.void) },
    Rule("age in early decades", [[.owner], [.begin, .mid, .end], [.number], [.decadesuffix, .s]]) { chart, _ in
        chart.item(.void)
    },
    Rule("age in mid-decades", [[.owner], [.mid], [.dash], [.number], [.decadesuffix, .s]]) { chart, _ in
        chart.item(.void)
    },
    Rule("digits dash s", [[.number], [.dash], [.decadesuffix], [.yearword]]) { chart, match in
        decadeOf(&chart, chart.item(match, 0))
    },
    Rule("digits dash s alone", [[.number], [.dash], [.decadesuffix]]) { chart, match in
        let (number, suffix) = (chart.item(match, 0), chart.item(match, 2))
        guard chart.isGlued(at: chart.item(match, 1).start), chart.isGlued(at: suffix.start),
            number.number > Exact(19)
        else { return nil }
        return decadeOf(&chart, number)
    },
    Rule("digits suffix years", [[.number], [.decadesuffix], [.yearword]]) { chart, match in
        decadeOf(&chart, chart.item(match, 0))
    },
    Rule("century", [[.ordinal], [.century]]) { chart, match in
        let number = chart.item(match, 0).value
        guard (1...30).contains(number) else { return nil }
        var moment = Moment()
        moment.century = number - 1
        return chart.item(moment, weight: 2)
    },
    Rule("roman century", [[.roman], [.century]]) { chart, match in
        var moment = Moment()
        moment.century = chart.item(match, 0).value - 1
        return chart.item(moment, weight: 2)
    },
    Rule("century ordinal", [[.century], [.ordinal]]) { chart, match in
        let number = chart.item(match, 1).value
        guard (1...30).contains(number), chart.lexicon.hasProclitics else { return nil }
        var moment = Moment()
        moment.century = number - 1
        return chart.item(moment, weight: 2)
    },

    // Quarters, halves
    Rule("Q4", [[.quarterletter], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        guard chart.isGlued(at: number.start), let quarter = number.number.whole, (1...4).contains(quarter) else {
            return nil
        }
        var moment = Moment()
        moment.quarter = quarter
        return chart.item(moment, weight: 1)
    },
    Rule("2018-Q4", [[.number], [.dash], [.quarterletter], [.number]]) { chart, match in
        let (year, number) = (chart.item(match, 0), chart.item(match, 3))
        guard chart.isGlued(at: number.start), let quarter = number.number.whole, (1...4).contains(quarter),
            let whole = year.number.whole, year.value == 4
        else { return nil }
        var moment = Moment()
        (moment.quarter, moment.year) = (quarter, whole)
        return chart.item(moment, weight: 2)
    },
    // 2015-3, where a second year would be the later
    Rule("year dash month", [[.number], [.dash], [.number]]) { chart, match in
        let (year, dash, month) = (chart.item(match, 0), chart.item(match, 1), chart.item(match, 2))
        guard year.flags.contains(.digits), year.value == 4, month.flags.contains(.digits), month.value <= 2,
            let number = month.number.whole, (1...12).contains(number), let full = year.number.whole,
            (1_900...2_100).contains(full), chart.isGlued(at: dash.start), chart.isGlued(at: month.start),
            !(chart.isGlued(at: year.start) && year.start > 0), Int(month.end) == chart.length
        else { return nil }
        var moment = Moment()
        (moment.year, moment.month) = (full, number)
        return chart.item(moment, weight: 1)
    },
    // 2019-H2, H1 2020
    Rule("year dash half", [[.number], [.dash], [.hourletter], [.number]]) { chart, match in
        half(&chart, chart.item(match, 0), chart.item(match, 2), chart.item(match, 3))
    },
    Rule("half year", [[.hourletter], [.number], [.number]]) { chart, match in
        half(&chart, chart.item(match, 2), chart.item(match, 0), chart.item(match, 1))
    },
    Rule("week number", [[.unit], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        guard chart.item(match, 0).value == Unit.week.rawValue, number.flags.contains(.digits), number.value <= 2,
            let week = number.number.whole, (1...53).contains(week), let today = chart.reference?.day
        else { return nil }
        var moment = Moment()
        (moment.year, moment.week) = (today.year, week)
        return chart.item(moment, weight: 0)
    },
    // nineteen ninety-six
    Rule("year in two words", [[.in, .since, .of, .by, .from, .until], [.number], [.number]]) { chart, match in
        let (one, two) = (chart.item(match, 1), chart.item(match, 2))
        guard !one.flags.contains(.digits), !two.flags.contains(.digits), let century = one.number.whole,
            (16...20).contains(century),
            let rest = two.number.whole, (10...99).contains(rest)
        else { return nil }
        var moment = Moment()
        moment.year = century * 100 + rest
        return chart.item(moment, weight: 2)
    },
    // the fifth of May nineteen eighty-six
    Rule("date year in two words", [[.moment], [.number], [.number]]) { chart, match in
        var moment = chart.moment(chart.item(match, 0))
        let (one, two) = (chart.item(match, 1), chart.item(match, 2))
        guard moment.month != nil, moment.year == nil, !moment.hasClock, !one.flags.contains(.digits),
            !two.flags.contains(.digits), let century = one.number.whole, (16...20).contains(century),
            let rest = two.number.whole, (10...99).contains(rest)
        else { return nil }
        moment.year = century * 100 + rest
        return chart.item(moment, weight: 2)
    },
    Rule("weekday number", [[.moment], [.number]]) { chart, match in
        var moment = chart.moment(chart.item(match, 0))
        let number = chart.item(match, 1)
        guard moment.weekday != nil, moment.day == nil, moment.month == nil, moment.week == nil, !moment.hasClock,
            moment.part == nil,
            number.flags.contains(.digits), number.value <= 2, let day = number.number.whole, (1...31).contains(day),
            chart.endsClause(number)
        else { return nil }
        moment.day = day
        return chart.item(moment, weight: -1)
    },
    Rule("2018Q4", [[.number], [.quarterletter], [.number]]) { chart, match in
        let (year, number) = (chart.item(match, 0), chart.item(match, 2))
        guard chart.isGlued(at: number.start), chart.isGlued(at: chart.item(match, 1).start) || year.value == 4,
            let quarter = number.number.whole,
            (1...4).contains(quarter), let whole = year.number.whole, year.value == 4 || year.value == 2
        else { return nil }
        var moment = Moment()
        moment.quarter = quarter
        moment.year = year.value == 4 ? whole : 2_000 + whole
        return chart.item(moment, weight: 2)
    },
    Rule("ordinal quarter", [[.ordinal, .number], [.unit]]) { chart, match in quarter(&chart, match, 0, 1) },
    Rule("ordinal dash quarter", [[.ordinal], [.dash], [.unit]]) { chart, match in
        chart.isGlued(at: chart.item(match, 2).start) ? quarter(&chart, match, 0, 2) : nil
    },
    Rule("quarter ordinal", [[.unit], [.ordinal]]) { chart, match in
        chart.lexicon.hasProclitics ? quarter(&chart, match, 1, 0) : nil
    },
]

private func half(_ chart: inout Chart, _ year: Item, _ letter: Item, _ number: Item) -> Item? {
    guard year.flags.contains(.digits), year.value == 4, let full = year.number.whole, (1_900...2_100).contains(full),
        chart.isGlued(at: number.start), number.value == 1, let half = number.number.whole, (1...2).contains(half)
    else { return nil }
    var moment = Moment()
    (moment.year, moment.half) = (full, half)
    return chart.item(moment, weight: 2)
}

func year(_ item: Item) -> Int? {
    guard let year = item.number.whole, (1_000...2_999).contains(year), !item.flags.contains(.compound) || year >= 1_100
    else { return nil }
    if item.flags.contains(.digits), item.value != 4 { return nil }
    return year
}

private func eraYear(_ chart: inout Chart, _ date: Moment, _ number: Item, _ era: Item) -> Item? {
    guard let year = number.number.whole, (1...9999).contains(year) else { return nil }
    var moment = date
    moment.year = year
    moment.isBefore = era.category == .bc
    return chart.item(moment, weight: 3)
}

func withYear(_ chart: inout Chart, _ date: Item, _ number: Item) -> Item? {
    var moment = chart.moment(date)
    guard moment.year == nil,
        moment.month != nil || moment.quarter != nil || moment.half != nil || moment.season != nil
            || moment.holiday != nil,
        !moment.hasClock || moment.day != nil, moment.reference == nil
    else { return nil }
    if let full = year(number) {
        // Ramadan 1443 is of the Hijra.
        if moment.holiday != nil, full < 1_583 { return nil }
        // On July 14 1283 prisoners were freed.
        if moment.day != nil, number.flags.contains(.digits),
            !(1_500...2_200).contains(full) || chart.isPackedClock(number),
            !chart.endsPhrase(number)
        {
            return nil
        }
        moment.year = full
    } else if moment.day != nil, number.flags.contains(.digits), number.value == 2, let short = number.number.whole,
        !moment.hasClock
    {
        moment.year = short < 50 ? 2_000 + short : 1_900 + short
        return chart.item(moment, weight: Int(date.weight) - 1)
    } else {
        return nil
    }
    if let month = moment.month, let day = moment.day, let year = moment.year,
        Day(year: year, month: month, day: day) == nil
    {
        return nil
    }
    return chart.item(moment, weight: Int(date.weight) + 1)
}

func decade(_ chart: inout Chart, _ item: Item) -> Item? {
    var moment = Moment()
    moment.decade = 190 + item.value / 10
    return chart.item(moment, weight: 1)
}

func decadeOf(_ chart: inout Chart, _ item: Item) -> Item? {
    guard item.flags.contains(.digits), let value = item.number.whole, value % 10 == 0,
        (10...90).contains(value) || (1_000...2_090).contains(value)
    else { return nil }
    var moment = Moment()
    moment.decade = (value < 100 ? 1_900 + value : value) / 10
    return chart.item(moment, weight: 4)
}

func quarter(_ chart: inout Chart, _ match: Match, _ ordinal: Int, _ unit: Int) -> Item? {
    let number = chart.item(match, ordinal)
    guard number.category == .ordinal else { return nil }
    var moment = Moment()
    switch Unit(rawValue: chart.item(match, unit).value) {
    case .quarter? where (1...4).contains(number.value): moment.quarter = number.value
    case .halfYear? where (1...2).contains(number.value): moment.half = number.value
    default: return nil
    }
    return chart.item(moment, weight: 1)
}
