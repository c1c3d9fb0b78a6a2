import Facts
import Languages

/// How two facts of aligned sentences stand to each other.
enum Likeness: Equatable {
    /// The same fact, however it is said; 1 by digits alone, 10 in every respect.
    case same(Int)
    /// The same slot with different values, and in what they differ.
    case rivals(Difference, closeness: Int)
    /// Nothing to do with each other.
    case strangers

    /// In what two facts differ.
    enum Difference: UInt8, Sendable {
        case figure, magnitude, unit, currency, count, ordinal, year, month, day, weekday, several, decade, season
        case hour, part, relative
    }
}

/// Compares two facts by meaning.
struct FactComparison {
    /// Whether relative dates of both sides were reckoned from a day that is known.
    var hasDate = false
    /// Whether the words of one side are not read, so that a magnitude beside its digits isn't either.
    var isByDigits = false

    func likeness(_ one: Fact, _ other: Fact) -> Likeness {
        let found =
            switch (one.class, other.class) {
            case (.figure, .figure): figures(one, other)
            case (.ordinal, .ordinal): ordinals(one, other)
            case (.duration, .duration): durations(one, other)
            case (.calendar, .calendar): days(one, other)
            case (.clock, .clock): clocks(one, other)
            default: across(one, other)
            }
        if case .same = found { return found }
        if isByDigits, haveSameDigits(one, other) { return .same(4) }
        return isMisread(one, other) ? .same(1) : found
    }

    /// Whether the same digits stand at two facts of different classes, so that a difference is sooner a misreading
    /// than an error; or the same digits, with and without three zeros' mark: 20.000 for 20,000.
    private func isMisread(_ one: Fact, _ other: Fact) -> Bool {
        guard !one.digits.isEmpty, !other.digits.isEmpty, one.digits.contains(where: { other.digits.contains($0) })
        else { return false }
        if one.class != other.class { return true }
        guard one.class == .figure, let first = one.figure, let second = other.figure,
            let ratio = Magnitude.ratio(first.double, second.double)
        else { return false }
        return ratio == 1_000 && one.digits == other.digits && one.digits.count == 1 && one.digits[0] >= 1_000
    }

    /// Whether both have digits that are the same but for zeros at their end: 1,200,000 and 1.2 of millions.
    private func haveSameDigits(_ one: Fact, _ other: Fact) -> Bool {
        one.digits.contains { mine in other.digits.contains { Self.telling(mine) == Self.telling($0) } }
    }

    private static func telling(_ digits: UInt64) -> UInt64 {
        var digits = digits
        while digits > 9, digits % 10 == 0 { digits /= 10 }
        return digits
    }

    // MARK: Figures

    private func figures(_ one: Fact, _ other: Fact) -> Likeness {
        guard let first = one.figure, let second = other.figure else { return .strangers }
        switch (one.unit, other.unit) {
        case (.currency(let mine?), .currency(let theirs?)) where mine != theirs:
            // Pounds whose country isn't said.
            if first == second,
                mine == "GBP" && Self.pounds.contains(theirs) || theirs == "GBP" && Self.pounds.contains(mine)
            {
                return .same(7)
            }
            return first == second ? .rivals(.currency, closeness: 9) : .strangers
        case (.currency(nil), .currency(let known?)), (.currency(let known?), .currency(nil)):
            // Francs, dinars and crowns of a country that isn't said are no euros.
            if first == second, Self.namedAlone.contains(known) { return .rivals(.currency, closeness: 9) }
        case (.measure(let mine), .measure(let theirs)) where mine != theirs:
            return measures(one, mine, other, theirs)
        case (.percent, .currency), (.currency, .percent), (.percent, .measure), (.measure, .percent),
            (.currency, .measure), (.measure, .currency):
            if one.unit == .currency("GBP") || other.unit == .currency("GBP"),
                one.unit == .measure("[lb_av]") || other.unit == .measure("[lb_av]")
            {
                return first == second ? .same(6) : .rivals(.figure, closeness: 4)
            }
            return first == second || arePounds(one, other) || arePounds(other, one) ? .same(5) : .strangers
        default: break
        }
        let sameUnit = one.unit == other.unit
        // Ten metres in digits are no tens of villages.
        if one.digits.isEmpty != other.digits.isEmpty, isMeasured(one) != isMeasured(other) { return .strangers }
        if first == second { return .same(sameUnit ? 10 : 8) }
        if one.isPlainFraction != other.isPlainFraction { return .strangers }
        // 2018 and 2020 are years sooner than 2020 is 2018 rounded.
        let areYears = one.isYearLike && other.isYearLike && one.bound == other.bound && one.isAbout == other.isAbout
        if !areYears, Rounding.isRounded(one, first, other, second) { return .same(5) }
        let (mine, theirs) = (first.double, second.double)
        if sameUnit, case .measure("deg") = one.unit, Measure.areTemperatures(mine, theirs) { return .same(4) }
        let ratio = Magnitude.ratio(mine, theirs)
        if one.isRoundWord, other.isRoundWord, one.digits.isEmpty, other.digits.isEmpty {
            // Thousands beside tens of thousands is nothing, beside millions it is.
            let orders = (Magnitude.order(mine), Magnitude.order(theirs))
            return orders.0 == orders.1 ? .same(5) : .rivals(.magnitude, closeness: 6)
        }
        if let ratio {
            // Thousands and tens of thousands are no figures; of "3 to 5 thousand" the first end has lost its word.
            if one.digits.isEmpty, other.digits.isEmpty, ratio < 1_000 { return .strangers }
            if one.isEnd || other.isEnd, ratio >= 1_000 { return .strangers }
            return .rivals(.magnitude, closeness: sameUnit ? 8 : 6)
        }
        // Dozens, hundreds, tens of thousands: nobody counted.
        if one.isRoundWord || other.isRoundWord { return .strangers }
        var closeness = sameUnit ? 4 : 1
        if sameUnit, one.unit != .none { closeness += 2 }
        if Magnitude.areNear(mine, theirs) { closeness += 2 }
        return .rivals(.figure, closeness: closeness)
    }

    /// Whether what one reads as pounds of money is the weight that the other tells: a 650 pound pig.
    private func arePounds(_ one: Fact, _ other: Fact) -> Bool {
        guard one.unit == .currency("GBP"), case .measure(let unit) = other.unit, let first = one.figure,
            let second = other.figure
        else { return false }
        switch Measure.compare(first.double, "[lb_av]", second.double, unit) {
        case .equal, .near: return true
        default: return false
        }
    }

    private func isMeasured(_ fact: Fact) -> Bool {
        if case .measure = fact.unit { return true }
        return false
    }

    /// Currencies whose word no other state's money has, or that are seldom meant by another's.
    private static let namedAlone: Set<String> = ["EUR", "GBP", "USD", "RUB", "JPY", "CNY", "INR", "TRY", "UAH"]

    /// Money that English calls pounds, as it does the British.
    private static let pounds: Set<String> = ["EGP", "SDG", "SYP", "LBP", "SSP"]

    private func measures(_ one: Fact, _ mine: String, _ other: Fact, _ theirs: String) -> Likeness {
        guard let first = one.figure, let second = other.figure else { return .strangers }
        switch Measure.compare(first.double, mine, second.double, theirs) {
        case .equal: return .same(9)
        case .near:
            // Thirty yards are not thirty metres; two kinds of tons are.
            return first == second && mine != "t" && theirs != "t" ? .rivals(.unit, closeness: 9) : .same(3)
        case .far: return first == second ? .rivals(.unit, closeness: 9) : .rivals(.figure, closeness: 4)
        case .otherDimension where Set([mine, theirs]) == ["kg", "km"] && first == second:
            // A kilo is either.
            return .same(4)
        case .otherDimension: return first == second ? .rivals(.unit, closeness: 7) : .strangers
        case .unknown: return first == second ? .same(6) : .strangers
        }
    }

    private func ordinals(_ one: Fact, _ other: Fact) -> Likeness {
        if one.figure == other.figure { return .same(10) }
        return .rivals(.ordinal, closeness: 6)
    }

    private func durations(_ one: Fact, _ other: Fact) -> Likeness {
        guard let mine = one.duration, let theirs = other.duration else { return .strangers }
        guard let first = mine.seconds, let second = theirs.seconds else {
            if mine.unit == theirs.unit { return .same(mine.seconds == nil && theirs.seconds == nil ? 10 : 4) }
            if mine.seconds == nil, theirs.seconds == nil { return .rivals(.unit, closeness: 7) }
            return .strangers
        }
        if abs(first - second) <= 0.03 * max(first, second) { return .same(mine == theirs ? 10 : 9) }
        if let count = mine.count, let their = theirs.count {
            if count == their { return .rivals(.unit, closeness: 9) }
            if mine.unit == theirs.unit {
                if Rounding.isRounded(one, count, other, their) { return .same(5) }
                return .rivals(.count, closeness: 7)
            }
        }
        return .rivals(.count, closeness: 3)
    }

    /// Facts of two classes: an age is a number, a year a number; they never contradict each other but for a figure
    /// and a length of time.
    private func across(_ one: Fact, _ other: Fact) -> Likeness {
        if let first = one.figure, let second = other.figure, first == second { return .same(7) }
        if one.class == .ordinal || other.class == .ordinal {
            // One in five, a third; every fifth, the third.
            let (ordinal, part) = one.class == .ordinal ? (one, other) : (other, one)
            if let whole = ordinal.figure?.whole, let figure = part.figure, figure.numerator == 1,
                figure.denominator == whole
            {
                return .same(6)
            }
        }
        if one.isPart(of: other) || other.isPart(of: one) { return .same(6) }
        switch (one.class, other.class) {
        case (.figure, .calendar), (.calendar, .figure):
            // A year that only one side calls a year.
            let (year, number) = one.class == .calendar ? (one, other) : (other, one)
            guard year.said?.isYearAlone == true, number.isYearLike else { return .strangers }
            return .rivals(.year, closeness: 5)
        case (.figure, .duration), (.duration, .figure):
            guard one.figure != nil, other.figure != nil, one.unit == .none, other.unit == .none else {
                return .strangers
            }
            return .rivals(.figure, closeness: 1)
        case (.figure, .ordinal), (.ordinal, .figure):
            guard one.unit == .none, other.unit == .none else { return .strangers }
            return .rivals(.figure, closeness: 1)
        case (.clock, .figure), (.figure, .clock):
            let (clock, figure) = one.class == .clock ? (one, other) : (other, one)
            guard clock.isBareHour, figure.unit == .none else { return .strangers }
            return .rivals(.figure, closeness: 4)
        case (.clock, .ordinal), (.ordinal, .clock), (.clock, .duration), (.duration, .clock),
            (.calendar, .clock), (.clock, .calendar):
            return .strangers
        default: return .strangers
        }
    }

    // MARK: Times

    private func days(_ one: Fact, _ other: Fact) -> Likeness {
        guard let mine = one.said, let theirs = other.said else { return .strangers }
        if mine.isRelative || theirs.isRelative {
            if let first = mine.weekday, let second = theirs.weekday {
                return first == second ? .same(8) : .rivals(.weekday, closeness: 6)
            }
            if one.resolved == other.resolved { return .same(9) }
            if mine.isRelative, theirs.isRelative {
                if mine.hasFieldsOf(theirs) { return .same(8) }
                return one.isEnd || other.isEnd ? .strangers : .rivals(.relative, closeness: 6)
            }
            if hasDate, one.resolved.hasPrefix(other.resolved) || other.resolved.hasPrefix(one.resolved) {
                return .same(8)
            }
            return beside(one, mine, other, theirs) ?? .strangers
        }
        var (equal, differing) = (0, [Likeness.Difference]())
        func compare(_ first: Int?, _ second: Int?, _ difference: Likeness.Difference) {
            guard let first, let second else { return }
            if first == second { equal += 1 } else { differing.append(difference) }
        }
        compare(mine.year.map(abs), theirs.year.map(abs), .year)
        compare(mine.month, theirs.month, .month)
        compare(mine.day, theirs.day, .day)
        compare(mine.weekday, theirs.weekday, .weekday)
        compare(mine.decade, theirs.decade, .decade)
        compare(mine.century, theirs.century, .decade)
        compare(mine.season, theirs.season, .season)
        compare(mine.quarter, theirs.quarter, .season)
        compare(mine.half, theirs.half, .season)
        if let year = mine.year, let decade = theirs.decade, year / 10 == decade { equal += 1 }
        if let year = theirs.year, let decade = mine.decade, year / 10 == decade { equal += 1 }
        if let year = mine.year, let century = theirs.century, year / 100 == century { equal += 1 }
        if let year = theirs.year, let century = mine.century, year / 100 == century { equal += 1 }
        if let first = differing.first {
            return .rivals(differing.count > 1 ? .several : first, closeness: differing.count > 1 ? 3 : 6 + 2 * equal)
        }
        if equal > 0 { return .same(min(10, 6 + 2 * equal)) }
        if hasDate, !one.resolved.isEmpty, one.resolved == other.resolved { return .same(8) }
        return beside(one, mine, other, theirs) ?? .strangers
    }

    /// A weekday, or a day reckoned from that of writing, beside a date that is another day of about the same time; nil
    /// where they can't be told apart.
    private func beside(_ one: Fact, _ mine: SaidTime, _ other: Fact, _ theirs: SaidTime) -> Likeness? {
        func isReckoned(_ said: SaidTime) -> Bool { said.isRelative || said.weekday != nil && said.month == nil }
        guard hasDate, isReckoned(mine) != isReckoned(theirs), !one.isEnd, !other.isEnd else { return nil }
        let (reckoned, dated) = isReckoned(mine) ? (mine, theirs) : (theirs, mine)
        guard dated.month != nil, dated.day != nil, dated.weekday == nil,
            let first = Stamp(one.resolved)?.day, let second = Stamp(other.resolved)?.day
        else { return nil }
        let apart = abs(first.daysSince1970 - second.daysSince1970)
        // The Tuesday before, or the one after: which is a matter of tense.
        if reckoned.weekday != nil {
            return apart % 7 == 0 && apart <= 14 ? .same(6) : apart < 7 ? .rivals(.weekday, closeness: 5) : nil
        }
        return apart <= 2 ? .rivals(.day, closeness: 4) : nil
    }

    private func clocks(_ one: Fact, _ other: Fact) -> Likeness {
        guard let mine = one.said, let theirs = other.said else { return .strangers }
        if let first = mine.hour, let second = theirs.hour {
            if let zone = one.zone, let otherZone = other.zone, zone != otherZone {
                // 17:00 in Moscow is 14:00 in Greenwich.
                let (here, there) = (first * 60 + (mine.minute ?? 0), second * 60 + (theirs.minute ?? 0))
                let apart = here - zone - (there - otherZone)
                let round = mine.isOpen || theirs.isOpen ? 720 : 1_440
                return apart % round == 0 ? .same(10) : .rivals(.hour, closeness: 7)
            }
            let minutes = (mine.minute ?? 0) == (theirs.minute ?? 0)
            if first % 24 == second % 24, minutes { return .same(10) }
            if first % 12 == second % 12, minutes, mine.isOpen || theirs.isOpen { return .same(9) }
            if first % 12 == second % 12, minutes { return .rivals(.part, closeness: 8) }
            return .rivals(.hour, closeness: 7)
        }
        guard let first = mine.part, let second = theirs.part else {
            // Seven in the evening beside the evening.
            return partsClash(mine.effectivePart, theirs.effectivePart) ? .rivals(.part, closeness: 3) : .same(4)
        }
        if first == second { return .same(10) }
        if mine.hour != nil || theirs.hour != nil { return .strangers }
        if partsClash(first, second) { return .rivals(.part, closeness: 6) }
        // Where the evening begins is a matter of taste.
        let isLate = Set([first, second].map { $0 == .evening || $0 == .night })
        return isLate.count > 1 ? .rivals(.part, closeness: 5) : .same(6)
    }

    private func partsClash(_ one: SaidTime.Part?, _ other: SaidTime.Part?) -> Bool {
        guard let one, let other else { return false }
        return (one == .morning) != (other == .morning)
    }
}

extension SaidTime {
    /// Whether it names a year and nothing else.
    fileprivate var isYearAlone: Bool { year != nil && month == nil && day == nil && !isRelative }

    /// Whether the same was reckoned: this year, and earlier this year.
    fileprivate func hasFieldsOf(_ other: SaidTime) -> Bool {
        year == other.year && month == other.month && day == other.day && week == other.week
            && quarter == other.quarter && half == other.half && season == other.season
    }

    /// Whether nothing tells if the hour is before noon or after.
    fileprivate var isOpen: Bool { isTwelveHour && part == nil }

    /// The part of the day that is said, or that the hour is in.
    fileprivate var effectivePart: Part? {
        if let part { return part }
        guard let hour, !isTwelveHour else { return nil }
        switch hour {
        case 5..<12: return .morning
        case 13..<18: return .afternoon
        case 18..<22: return .evening
        default: return nil
        }
    }
}

extension Fact {
    /// A whole number that looks like a year: four digits with nothing between them.
    var isYearLike: Bool {
        guard unit == .none, digits.count == 1, let whole = figure?.whole else { return false }
        return (1_000...2_100).contains(whole) && place.count == 4
    }

    /// A fraction in words or with a stroke: a third, four in ten.
    fileprivate var isPlainFraction: Bool {
        guard let figure, !figure.isWhole else { return false }
        return digits.isEmpty || digits.count > 1
    }

    /// A power of ten in words alone, or a dozen.
    fileprivate var isRoundWord: Bool {
        guard digits.isEmpty, var whole = figure?.whole, whole >= 100 else { return false }
        while whole % 10 == 0 { whole /= 10 }
        return whole == 1
    }
}

extension Exact {
    /// The nearest floating-point number.
    var double: Double { Double(numerator) / Double(denominator) }
}

extension Fact {
    /// Whether its figure is a part of a date or an hour.
    fileprivate func isPart(of time: Fact) -> Bool {
        guard let figure = figure?.whole, let said = time.said else { return false }
        return figure == said.year || figure == said.day || figure == said.hour || figure == said.minute
            || figure == said.month || figure == said.decade.map { $0 * 10 } || figure == said.century.map { $0 + 1 }
    }
}
