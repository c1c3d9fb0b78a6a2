import Languages
import Newsroom

/// Dates as pages state them.
enum PageDates {
    /// A date in any form that machines or people write; nil where it is none.
    static func read(_ text: String) -> Stamp? {
        let text = text.trimmedOfWhiteSpace
        if let stamp = Stamp(text) { return stamp }
        if let line = Language.readDateLine(text) { return line.stamp }
        let digits = text.utf8.prefix { $0 &- 0x30 < 10 }
        // 20220628, and what follows it.
        if digits.count == 8 || digits.count == 14, let number = Int(text.prefix(8)) {
            return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100).map { Stamp(day: $0) }
        }
        // Seconds or milliseconds since 1970.
        if digits.count == text.utf8.count, let number = Int(text), digits.count == 10 || digits.count == 13 {
            return Stamp(secondsSince1970: digits.count == 13 ? number / 1_000 : number)
        }
        // RFC 5322: Tue, 28 Jun 2022 16:52:00 GMT; and ISO with what isn't ISO behind it.
        let parts = text.split { $0 == " " || $0 == "," }
        if parts.count >= 4, parts[0].count == 3, let line = Language.readDateLine(parts[1...3].joined(separator: " "))
        {
            return line.stamp
        }
        if let stamp = Stamp(String(text.prefix(10)).split(separator: "/").joined(separator: "-")) { return stamp }
        return nil
    }

    /// The day that stands somewhere in a short line, in digits, the day first: `Berlin, 3.11.2021 | 14:05`; or that a
    /// part between bars and commas is.
    static func inLine(_ line: String) -> Stamp? {
        for part in line.split(whereSeparator: { "|•·,()\u{2013}\u{2014}".contains($0) }) {
            if let read = Language.readDateLine(String(part).trimmedOfWhiteSpace) { return read.stamp }
        }
        for word in line.split(whereSeparator: { $0 == " " || "|•,()".contains($0) }) {
            let parts = word.split(whereSeparator: { $0 == "." || $0 == "/" })
            guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
                parts[2].utf8.count == 4
            else { continue }
            if let day = Day(year: year, month: month, day: day) { return Stamp(day: day) }
        }
        return nil
    }

    /// The day that an address holds: `/2022/06/28/`, `/2022-06-28-`.
    static func inAddress(_ address: String) -> Stamp? {
        let bytes = Array(address.utf8)
        var at = 0
        while at + 10 <= bytes.count {
            if at > 0, bytes[at - 1] &- 0x30 < 10 {
                at += 1
                continue
            }
            let piece = String(decoding: bytes[at..<at + 10], as: UTF8.self)
            let joined = piece.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "_" }).joined(separator: "-")
            if joined.utf8.count == 10, let stamp = Stamp(joined), (1990...2100).contains(stamp.day.year) {
                return stamp
            }
            at += 1
        }
        return nil
    }
}
