import Languages

/// How the two edges of an interval are made of what the words say of each.
enum IntervalEdges {
    /// Two moments, each lending the other what it lacks.
    static func between(_ chart: inout Chart, _ one: Item, _ two: Item, weight: Int) -> Item? {
        // Between now and eight o'clock.
        if let first = chart.moment(one.a), let last = chart.moment(two.a), let now = chart.reference,
            first.reference == .present && last.hasClock || last.reference == .present && first.hasClock
        {
            var moment = Moment(day: now.day)
            (moment.hour, moment.minute) = (now.second / 3_600, now.second / 60 % 60)
            if first.reference == .present { return chart.interval(from: moment, to: last, weight: weight) }
            var start = first
            if start.isTwelveHour, let hour = start.hour, hour * 3_600 <= now.second { start.isTwelveHour = false }
            return chart.interval(from: start, to: moment, weight: weight)
        }
        // From then to now: to the day of writing.
        if let from = chart.moment(one.a), let to = chart.moment(two.a), to.reference == .present,
            from.reference == nil,
            !from.hasClock,
            let now = chart.reference
        {
            return chart.interval(from: from, to: Moment(day: now.day), .exclusive, weight: weight)
        }
        guard var from = chart.moment(one.a), var to = chart.moment(two.a), from.reference == nil, to.reference == nil
        else {
            return nil
        }
        if one.flags.contains(.low), two.flags.contains(.low), from.isYear, to.isYear, one.category == .moment {
            return years(&chart, one, two)
        }
        guard from.hasClock == to.hasClock,
            !one.flags.contains(.low) || two.flags.contains(.low) || one.category == .relpoint
                || from.isYear && to.isYear
        else { return nil }
        if from.hasClock {
            return hours(&chart, one, two)
        }
        guard from.grain == to.grain || from.isDay && to.isDay || from.part != nil else { return nil }
        if from.part != nil, to.part == nil { return nil }
        // From August to October: the nearest October, and the August before it.
        if let start = from.month, let end = to.month, from.year == nil, to.year == nil, from.direction == nil,
            to.direction == nil, let year = chart.resolve(to)?.first?.year
        {
            to.year = year
            from.year = (start, from.day ?? 0) <= (end, to.day ?? 31) ? year : year - 1
        }
        if from.year == nil, let year = to.year, from.month != nil { from.year = year }
        if from.month == nil, from.day != nil { from.month = to.month }
        if to.year == nil, let year = from.year, to.month != nil, let month = to.month, let start = from.month {
            to.year = month < start ? year + 1 : year
        }
        return paired(&chart, from, to, weight: weight)
    }

    static func paired(_ chart: inout Chart, _ from: Moment, _ to: Moment, weight: Int) -> Item? {
        guard from != to || from.hasClock else { return nil }
        var (from, to) = (from, to)
        // From Monday to Friday: the Friday behind that Monday.
        if let weekday = to.weekday, to.day == nil, to.week == nil, to.direction == nil, !from.hasClock,
            let start = chart.resolve(from)?.first
        {
            to = Moment(day: start.adding(days: (weekday - start.weekday + 7) % 7))
        }
        if from.hasClock, to.hasClock {
            if from.hasDate, !to.hasDate { to = to.merged(dateOf(from)) ?? to }
            if to.hasDate, !from.hasDate { from = from.merged(dateOf(to)) ?? from }
            if from.isTwelveHour, !to.isTwelveHour, let start = from.hour, let end = to.hour, start + 12 <= end,
                start < 12
            {
                if end > 12 || start + 12 <= end { from.hour = start + 12; from.isTwelveHour = false }
            }
            // From 9:30 to 11 in the morning: both are before noon.
            if from.isTwelveHour, !to.isTwelveHour, from.part == nil, let start = from.hour, let end = to.hour,
                start <= end, end <= 12
            {
                from.isTwelveHour = false
            }
            if from.isTwelveHour, let part = to.part, from.part == nil { from.part = part }
        }
        return chart.interval(from: from, to: to, weight: weight)
    }

    static func dateOf(_ moment: Moment) -> Moment {
        var date = moment
        (date.hour, date.minute, date.second, date.part, date.zone) = (nil, nil, nil, nil, nil)
        return date
    }

    static func hours(_ chart: inout Chart, _ one: Item, _ two: Item, isStated: Bool = false) -> Item? {
        guard let to = chart.moment(two.a), to.hasClock else { return nil }
        // 9.30-11am
        if one.category == .number, !one.number.isWhole, to.hasStatedHalf, let from = Moment(dotted: one) {
            return paired(&chart, from, to, weight: 4)
        }
        if one.category == .number, isStated {
            guard let hour = one.number.whole, (0...24).contains(hour), one.value <= 2, !one.flags.contains(.compound)
            else {
                return nil
            }
            var from = Moment()
            from.hour = hour
            from.isTwelveHour = to.isTwelveHour && hour > 0 && hour <= 12 || (to.hour ?? 0) > 12 && hour <= 12
            return paired(&chart, from, to, weight: 2)
        }
        if one.category == .number {
            guard let hour = one.number.whole, (0...24).contains(hour), one.value <= 2, !one.flags.contains(.compound),
                to.minute == nil || !to.isTwelveHour || to.part != nil
            else { return nil }
            var from = Moment()
            from.hour = hour
            from.isTwelveHour = hour > 0 && hour <= 12
            if !to.isTwelveHour, let end = to.hour, end <= 12 { from.isTwelveHour = false }
            return paired(&chart, from, to, weight: 2)
        }
        guard let from = chart.moment(one.a), from.hasClock else { return nil }
        if to.isLatent, from.isLatent { return nil }
        return paired(&chart, from, to, weight: Int(one.weight) + Int(two.weight) + 2)
    }

    /// An hour from a bare number of one or two digits.
    static func hourAlone(_ item: Item) -> Moment? {
        guard let hour = item.number.whole, (0...24).contains(hour), item.value <= 2, !item.flags.contains(.compound)
        else { return nil }
        var moment = Moment()
        moment.hour = hour
        moment.isTwelveHour = hour > 0 && hour <= 12
        return moment
    }

    static func years(_ chart: inout Chart, _ one: Item, _ two: Item) -> Item? {
        func year(_ item: Item) -> Int? {
            if item.category == .number {
                guard item.flags.contains(.digits), item.value == 4, let year = item.number.whole,
                    (1_000...2_200).contains(year)
                else { return nil }
                return year
            }
            guard let moment = chart.moment(item.a), moment.isYear else { return nil }
            return moment.year
        }
        guard let first = year(one) else { return nil }
        // Digits of a telephone number go on with dashes.
        if one.start > 0, chart.isGlued(at: one.start), one.category == .number || one.flags.contains(.low) {
            return nil
        }
        if two.end + 1 < chart.length, chart.isGlued(at: two.end), chart.isGlued(at: two.end + 1) { return nil }
        var second = year(two)
        if second == nil, two.category == .number, two.value == 2, two.flags.contains(.digits),
            let short = two.number.whole
        {
            second = first / 100 * 100 + short
        }
        guard let second, second > first, second - first < 500 else { return nil }
        var (from, to) = (Moment(), Moment())
        (from.year, to.year) = (first, second)
        return chart.interval(from: from, to: to, weight: 3)
    }

    static func dayToDate(_ chart: inout Chart, _ one: Item, _ two: Item) -> Item? {
        guard let to = chart.moment(two.a), to.day != nil, to.month != nil, !to.hasClock, to.part == nil else {
            return nil
        }
        var from = to
        let day =
            one.category == .number ? one.number.whole : one.category == .ordinal ? one.value : chart.moment(one).day
        guard let day, (1...31).contains(day), one.category != .number || one.value <= 2 else { return nil }
        from.day = day
        from.weekday = nil
        guard day < (to.day ?? 0) else { return nil }
        return chart.interval(from: from, to: to, weight: 3)
    }

    static func dateToDay(_ chart: inout Chart, _ one: Item, _ two: Item) -> Item? {
        guard let from = chart.moment(one.a), let start = from.day, from.month != nil, !from.hasClock, from.part == nil,
            let day = two.category == .ordinal ? two.value : two.number.whole, (1...31).contains(day), day > start,
            two.category == .ordinal || two.value <= 2
        else { return nil }
        var to = from
        to.day = day
        to.weekday = nil
        return chart.interval(from: from, to: to, weight: 3)
    }

    static func intervalYear(_ chart: inout Chart, _ item: Item, _ number: Item) -> Item? {
        guard var from = chart.moment(item.a), var to = chart.moment(item.b), from.month != nil, from.year == nil,
            to.year == nil,
            !item.flags.contains(.exclusive)
        else { return nil }
        let year: Int
        if number.category == .moment {
            let moment = chart.moment(number)
            guard moment.isYear, let stated = moment.year else { return nil }
            year = stated
        } else {
            guard number.flags.contains(.digits), number.value == 4, let stated = number.number.whole,
                (1_000...2_200).contains(stated)
            else { return nil }
            year = stated
        }
        (from.year, to.year) = (year, year)
        return chart.interval(from: from, to: to, weight: Int(item.weight) + 1)
    }

    static func intervalOnDay(_ chart: inout Chart, _ item: Item, _ day: Item) -> Item? {
        let moment = chart.moment(day)
        guard moment.hasDate, !moment.hasClock, moment.grainOfDate == .day, moment.reference == nil else { return nil }
        func dated(_ place: Int32) -> Moment?? {
            guard let edge = chart.moment(place) else { return .some(nil) }
            guard edge.hasClock, !edge.hasDate, var sum = edge.merged(moment) else { return nil }
            if !edge.isTwelveHour, edge.part == nil { sum.part = nil }
            return sum
        }
        guard let from = dated(item.a), let to = dated(item.b) else { return nil }
        return chart.interval(from: from, to: to, item.flags, weight: Int(item.weight) + 2)
    }
}
