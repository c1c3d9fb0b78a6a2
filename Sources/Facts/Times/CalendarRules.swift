import Languages

/// Days and months of the Hijri calendar (Umm al-Qura) and of the Persian one (Solar Hijri).
let calendarRules: [Rule] = [
    Rule("day month year", [[.number, .ordinal], [.hijri, .jalali], [.number]]) { chart, match in
        foreignDay(&chart, match, 0, 1, 2)
    },
    Rule("day of month year", [[.number, .ordinal], [.of], [.hijri, .jalali], [.number]]) { chart, match in
        foreignDay(&chart, match, 0, 2, 3)
    },
    Rule("month day year", [[.hijri, .jalali], [.number, .ordinal], [.number]]) { chart, match in
        foreignDay(&chart, match, 1, 0, 2)
    },
    Rule("month day comma year", [[.hijri, .jalali], [.number, .ordinal], [.comma], [.number]]) { chart, match in
        foreignDay(&chart, match, 1, 0, 3)
    },
    // Without a year: the nearest to the day of writing
    Rule("day month", [[.number, .ordinal], [.hijri, .jalali]]) { chart, match in
        foreignDay(&chart, match, 0, 1, nil)
    },
    Rule("day of month", [[.number, .ordinal], [.of], [.hijri, .jalali]]) { chart, match in
        foreignDay(&chart, match, 0, 2, nil)
    },
    Rule("month day", [[.hijri, .jalali], [.number, .ordinal]]) { chart, match in
        chart.lexicon.language.numerals.dateOrder == .monthFirst ? foreignDay(&chart, match, 1, 0, nil) : nil
    },
    Rule("month year", [[.hijri, .jalali], [.number]]) { chart, match in
        let month = chart.item(match, 0)
        guard let year = foreignYear(chart.item(match, 1), month.category), year > 0,
            let first = foreign(month.category, year: year, month: month.value, day: 1),
            let behind = foreign(
                month.category, year: month.value == 12 ? year + 1 : year, month: month.value % 12 + 1, day: 1)
        else { return nil }
        return chart.interval(from: Moment(day: first), to: Moment(day: behind), .exclusive, weight: 3)
    },
    // 1443 AH, عام 1443 هـ
    Rule("year of the hijra", [[.number], [.hijra]]) { chart, match in hijraYear(&chart, match, 0) },
    Rule("year word of the hijra", [[.yearword], [.number], [.hijra]]) { chart, match in hijraYear(&chart, match, 1) },
    Rule("date of the hijra", [[.moment, .interval], [.hijra]]) { chart, match in
        let item = chart.item(match, 0)
        guard item.flags.contains(.marked) || item.category == .interval && item.flags.contains(.exclusive) else {
            return nil
        }
        return item
    },
    Rule("date of the hijra year", [[.moment], [.yearword], [.hijra]]) { chart, match in
        let item = chart.item(match, 0)
        return item.flags.contains(.marked) ? item : nil
    },
    Rule("date year word", [[.moment], [.yearword]]) { chart, match in
        let item = chart.item(match, 0)
        return item.flags.contains(.marked) && chart.lexicon.language.phrasing.yearBeforeWord ? item : nil
    },
]

/// A day of another calendar; nil where it has none such.
private func foreign(_ calendar: Category, year: Int, month: Int, day: Int) -> Day? {
    calendar == .hijri
        ? HijriDay(year: year, month: month, day: day)?.gregorian
        : JalaliDay(year: year, month: month, day: day)?.gregorian
}

/// A year that a date of the calendar can have.
private func foreignYear(_ item: Item, _ calendar: Category) -> Int? {
    guard item.flags.contains(.digits), item.value == 4, let year = item.number.whole else { return nil }
    return (calendar == .hijri ? 1_200...1_600 : 1_200...1_500).contains(year) ? year : nil
}

private func foreignDay(_ chart: inout Chart, _ match: Match, _ day: Int, _ month: Int, _ year: Int?) -> Item? {
    let (item, name) = (chart.item(match, day), chart.item(match, month))
    guard item.category == .ordinal || item.value <= 2,
        let number = item.category == .ordinal ? item.value : item.number.whole, (1...31).contains(number)
    else { return nil }
    if let year {
        guard let stated = foreignYear(chart.item(match, year), name.category),
            let found = foreign(name.category, year: stated, month: name.value, day: number)
        else { return nil }
        return chart.item(Moment(day: found), weight: 4, .marked)
    }
    // Their names are words as well: only behind digits or an ordinal of the same phrase.
    guard item.flags.contains(.digits), let today = chart.reference?.day else { return nil }
    let now = name.category == .hijri ? HijriDay(today)?.year : JalaliDay(today)?.year
    guard let now else { return nil }
    let near = (now - 1...now + 1).compactMap {
        foreign(name.category, year: $0, month: name.value, day: number)
    }
    let found = near.min { abs($0.daysSince1970 - today.daysSince1970) < abs($1.daysSince1970 - today.daysSince1970) }
    return found.flatMap { chart.item(Moment(day: $0), weight: 3, .marked) }
}

private func hijraYear(_ chart: inout Chart, _ match: Match, _ number: Int) -> Item? {
    let calendar: Category = chart.item(match, number + 1).flags.contains(.marked) ? .jalali : .hijri
    guard let year = foreignYear(chart.item(match, number), calendar),
        let first = foreign(calendar, year: year, month: 1, day: 1),
        let behind = foreign(calendar, year: year + 1, month: 1, day: 1)
    else { return nil }
    return chart.interval(from: Moment(day: first), to: Moment(day: behind), .exclusive, weight: 3)
}
