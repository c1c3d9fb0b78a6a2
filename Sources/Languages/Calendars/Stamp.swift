/// When something was published, as precisely as it was said: a day, a minute of it, and the zone's offset.
///
/// Written and read as ISO 8601: `2022-06-28`, `2022-06-28T21:52`, `2022-06-28T21:52:07+05:00`, `2022-06-28T16:52Z`.
public struct Stamp: Sendable, Hashable {
    /// The day, in the zone of the one who said it.
    public let day: Day
    /// Seconds after midnight, 0 to 86,399; nil where only the day is known.
    public let secondOfDay: Int?
    /// Seconds east of Greenwich; nil where no zone is stated.
    public let offset: Int?

    /// A stamp; nil where `secondOfDay` is no time of a day, or `offset` is over 18 hours.
    public init?(day: Day, secondOfDay: Int? = nil, offset: Int? = nil) {
        guard secondOfDay.map({ (0..<86_400).contains($0) }) ?? true, offset.map({ abs($0) <= 64_800 }) ?? true
        else { return nil }
        self.day = day
        self.secondOfDay = secondOfDay
        self.offset = secondOfDay == nil ? nil : offset
    }

    /// A day alone.
    public init(day: Day) {
        self.day = day
        secondOfDay = nil
        offset = nil
    }

    /// The moment `seconds` after 1 January 1970, 00:00 UTC, as clocks `offset` seconds east of Greenwich show it.
    public init(secondsSince1970 seconds: Int, offset: Int = 0) {
        let local = seconds + offset
        let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        day = Day(daysSince1970: days)
        secondOfDay = local - days * 86_400
        self.offset = offset
    }

    /// Seconds after 1 January 1970, 00:00 UTC; midnight where no time is stated, UTC where no zone is.
    public var secondsSince1970: Int {
        day.daysSince1970 * 86_400 + (secondOfDay ?? 0) - (offset ?? 0)
    }

    /// The hour, 0 to 23; nil where only the day is known.
    public var hour: Int? { secondOfDay.map { $0 / 3_600 } }
    /// The minute, 0 to 59; nil where only the day is known.
    public var minute: Int? { secondOfDay.map { $0 / 60 % 60 } }
}

extension Stamp: CustomStringConvertible {
    /// ISO 8601, as precise as the stamp is.
    public var description: String {
        guard let secondOfDay else { return day.description }
        let time = [secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60].map { padded($0, to: 2) }
        let zone =
            switch offset {
            case nil: ""
            case 0?: "Z"
            case let offset?:
                (offset < 0 ? "-" : "+") + padded(abs(offset) / 3_600, to: 2) + ":"
                    + padded(abs(offset) / 60 % 60, to: 2)
            }
        return "\(day)T\(time.joined(separator: ":"))\(zone)"
    }
}

extension Stamp: LosslessStringConvertible {
    /// Reads ISO 8601 (RFC 3339 and its shorter forms); nil where `text` is no such date.
    ///
    /// A space may stand for the `T`, and fractions of a second are passed over.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        var at = 0
        func number(_ width: Int) -> Int? {
            guard at + width <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[at..<at + width] {
                guard byte &- 0x30 < 10 else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            at += width
            return value
        }
        func passed(_ allowed: String) -> Bool {
            guard at < bytes.count, allowed.utf8.contains(bytes[at]) else { return false }
            at += 1
            return true
        }
        guard let year = number(4), passed("-"), let month = number(2), passed("-"), let date = number(2),
            let day = Day(year: year, month: month, day: date)
        else { return nil }
        guard at < bytes.count else {
            self.init(day: day)
            return
        }
        guard passed("Tt "), let hour = number(2), passed(":"), let minute = number(2), hour < 24, minute < 60 else {
            return nil
        }
        var second = 0
        if passed(":") {
            guard let stated = number(2), stated <= 60 else { return nil }
            second = min(stated, 59)
            if passed(".,") {
                guard number(1) != nil else { return nil }
                while number(1) != nil {}
            }
        }
        while passed(" ") {}
        var offset: Int?
        if at < bytes.count {
            if passed("Zz") {
                offset = 0
            } else {
                let sign = bytes[at] == UInt8(ascii: "-") ? -1 : 1
                guard passed("+-"), let hours = number(2) else { return nil }
                _ = passed(":")
                let minutes = at < bytes.count ? number(2) : 0
                guard let minutes, minutes < 60 else { return nil }
                offset = sign * (hours * 3_600 + minutes * 60)
            }
        }
        guard at == bytes.count else { return nil }
        self.init(day: day, secondOfDay: hour * 3_600 + minute * 60 + second, offset: offset)
    }
}

extension Stamp: Codable {
    /// Reads the ISO 8601 text.
    /// - Throws: `DecodingError.dataCorrupted` where it is no such date.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let stamp = Stamp(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is not a date (ISO 8601).")
        }
        self = stamp
    }

    /// Writes the ISO 8601 text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
