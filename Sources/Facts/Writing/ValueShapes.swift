import Languages

/// What a manner asks of a value: its kind, its figure, its day.
extension FactWriter {
    static func isTime(_ kind: Mention.Kind) -> Bool {
        [.date, .time, .interval, .set].contains(kind)
    }

    /// Values of one shape can be said in one manner.
    static func shape(_ value: Value) -> String {
        switch value {
        case .time(let text):
            if text.contains("/") {
                return text.hasPrefix("..") ? "until" : text.hasSuffix("..") ? "since" : "interval"
            }
            return TimeFields(text)?.precision.rawValue ?? "duration"
        case .number, .range: return isClosed(value) ? "range" : "number"
        case .money, .moneyRange: return isClosed(value) ? "money range" : "money"
        case .quantity, .quantityRange: return isClosed(value) ? "quantity range" : "quantity"
        case .text: return "text"
        case .quotation: return "quotation"
        }
    }

    static func isClosed(_ value: Value) -> Bool {
        switch value {
        case .range(_?, _?), .moneyRange(_?, _?, _), .quantityRange(_?, _?, _): true
        default: false
        }
    }

    /// The figure of an open range, without its bound.
    static func core(_ value: Value) -> Value {
        switch value {
        case .range(let from, let to) where from == nil || to == nil: .number(from ?? to ?? Exact(0))
        case .moneyRange(let from, let to, let currency) where from == nil || to == nil:
            .money(from ?? to ?? Exact(0), currency: currency)
        case .quantityRange(let from, let to, let unit) where from == nil || to == nil:
            .quantity(from ?? to ?? Exact(0), unit: unit)
        default: value
        }
    }

    /// Whether a value reads well in words.
    static func isSmall(_ value: Value) -> Bool {
        switch core(value) {
        case .number(let number), .money(let number, _), .quantity(let number, _):
            guard let whole = number.whole else {
                return number > Exact(0) && number < Exact(1) && number.denominator <= 10
            }
            guard whole >= 0 else { return false }
            return whole <= 100 || whole % 1_000 == 0
        default: return true
        }
    }

    static func year(_ value: Value) -> Int? {
        guard case .time(let text) = value else { return nil }
        return Int(text.prefix(4))
    }

    static func day(_ value: Value) -> String? {
        guard case .time(let text) = value else { return nil }
        return text.split(separator: "T").first.map(String.init)
    }

    /// Whether two days are so near that a weekday tells which is meant.
    static func areNear(_ text: String, _ value: Value) -> Bool {
        guard case .time(let other) = value, let one = TimeFields(text), let two = TimeFields(other),
            let first = day(one),
            let second = day(two)
        else { return false }
        return abs(first.daysSince1970 - second.daysSince1970) < 7
    }

    static func day(_ fields: TimeFields) -> Day? {
        guard let year = fields.year, let month = fields.month, let day = fields.day else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
