import Foundation
import Synchronization

/// The `Date` field (RFC 9110, section 6.6.1), written once a second.
final class DateField: Sendable {
    static let shared = DateField()

    private let last = Mutex<(second: Int, line: [UInt8])>((-1, []))

    /// `Date: Tue, 28 Jun 2022 16:52:00 GMT`, and the empty line that ends a head.
    var lines: [UInt8] {
        var now = timespec()
        unsafe clock_gettime(CLOCK_REALTIME_COARSE, &now)
        let second = now.tv_sec
        return last.withLock { last in
            if last.second != second { last = (second, Array("Date: \(Self.text(second))\r\n\r\n".utf8)) }
            return last.line
        }
    }

    /// IMF-fixdate: `Tue, 28 Jun 2022 16:52:00 GMT`.
    static func text(_ secondsSince1970: Int) -> String {
        Date(timeIntervalSince1970: TimeInterval(secondsSince1970)).formatted(Date.FormatStyle.http)
    }
}

extension Date.FormatStyle {
    fileprivate static let http = Date.VerbatimFormatStyle(
        format:
            "\(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .padded(4)) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) GMT",
        locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
}
