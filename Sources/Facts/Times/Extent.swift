/// A unit of time; raw values are those of the rows `unit` in the languages' tables.
enum Unit: Int, Sendable {
    case second = 1
    case minute, hour, day, week, month, quarter, year, decade, century
    case weekend, halfYear, millennium, season, night
}

/// How long something takes, in the units that were stated.
struct Extent: Equatable, Sendable {
    var months = 0
    var days = 0
    /// Weeks, kept apart so that P2W is written back as it was said.
    var weeks = 0
    var seconds = 0
    /// The finest unit that was stated.
    var finest: Unit
    /// How many of `finest` where it is the only one.
    var count: Exact?
    /// Several days: no count.
    var isVague = false

    init?(_ count: Exact, _ unit: Unit) {
        finest = unit
        self.count = count
        func part(_ factor: Int) -> Exact? { count.times(Exact(factor)) }
        switch unit {
        case .millennium: guard add(months: part(12_000)) else { return nil }
        case .century: guard add(months: part(1_200)) else { return nil }
        case .decade: guard add(months: part(120)) else { return nil }
        case .year: guard add(months: part(12)) else { return nil }
        case .halfYear: guard add(months: part(6)) else { return nil }
        case .quarter, .season: guard add(months: part(3)) else { return nil }
        case .month: guard add(months: count) else { return nil }
        case .week, .weekend:
            if let whole = count.whole {
                weeks = whole
            } else {
                guard let all = part(7), add(days: all) else { return nil }
            }
        case .day, .night: guard add(days: count) else { return nil }
        case .hour: guard add(seconds: part(3_600)) else { return nil }
        case .minute: guard add(seconds: part(60)) else { return nil }
        case .second: guard add(seconds: count) else { return nil }
        }
        guard abs(months) < 1_000_000, abs(days) < 100_000_000, abs(weeks) < 10_000_000, abs(seconds) < 1 << 50 else {
            return nil
        }
    }

    init(vague unit: Unit) {
        finest = unit
        isVague = true
    }

    private mutating func add(months count: Exact?) -> Bool {
        guard let count else { return false }
        let whole = count.numerator / count.denominator
        months = whole
        guard let rest = count.adding(Exact(-whole)), let days = rest.times(Exact(30)) else { return false }
        return days.numerator == 0 || add(days: days)
    }

    private mutating func add(days count: Exact) -> Bool {
        let whole = count.numerator / count.denominator
        days = whole
        guard let rest = count.adding(Exact(-whole)), let left = rest.times(Exact(86_400)) else { return false }
        return left.numerator == 0 || add(seconds: left)
    }

    private mutating func add(seconds count: Exact?) -> Bool {
        guard let count else { return false }
        seconds = (count.numerator + count.denominator / 2) / count.denominator
        return true
    }

    /// Both together; nil where they are too long.
    func adding(_ other: Extent) -> Extent? {
        guard !isVague, !other.isVague else { return nil }
        var sum = self
        sum.months += other.months
        sum.days += other.days
        sum.weeks += other.weeks
        sum.seconds += other.seconds
        sum.finest = other.finest.rawValue < finest.rawValue ? other.finest : finest
        sum.count = nil
        return abs(sum.months) < 2_000_000 && abs(sum.seconds) < 1 << 51 ? sum : nil
    }

    var negated: Extent {
        var other = self
        other.months = -months
        other.days = -days
        other.weeks = -weeks
        other.seconds = -seconds
        return other
    }

    /// ISO 8601: `P2Y3M`, `PT1H30M`, `P2W`, `PXD`.
    var text: String {
        if isVague {
            switch finest {
            case .second: return "PTXS"
            case .minute: return "PTXM"
            case .hour: return "PTXH"
            case .day, .night: return "PXD"
            case .week, .weekend: return "PXW"
            case .month: return "PXM"
            case .quarter, .season, .halfYear: return "PXM"
            case .year: return "PXY"
            case .decade: return "PX0Y"
            case .century, .millennium: return "PX00Y"
            }
        }
        if finest == .weekend, let count, count.isWhole { return "P\(count)WE" }
        var text = "P"
        if months / 12 != 0 { text += "\(months / 12)Y" }
        if months % 12 != 0 { text += "\(months % 12)M" }
        if weeks != 0, days == 0, months == 0, seconds == 0 {
            text += "\(weeks)W"
        } else if days + weeks * 7 != 0 {
            text += "\(days + weeks * 7)D"
        }
        if seconds != 0 {
            text += "T"
            if seconds / 3_600 != 0 { text += "\(seconds / 3_600)H" }
            if seconds / 60 % 60 != 0 { text += "\(seconds / 60 % 60)M" }
            if seconds % 60 != 0 { text += "\(seconds % 60)S" }
        }
        if text == "P" { return finest.rawValue <= Unit.hour.rawValue ? "PT0S" : "P0D" }
        return text
    }
}
