/// How times are told.
public enum TimeConventions: Sendable {
    /// By what the words come to: "since 2014" is `2014/..`, "the last three days" the three days on the calendar.
    case intervals
    /// As in news marked up with TIMEX3 (TimeML 1.2.1, ISO 24617-1).
    ///
    /// A date is a point whatever preposition stands before it ("since 2014" is `2014`), a length before or behind now
    /// stays a length ("the last three days" is `P3D`), "early" and "late" leave the period whole, and what refers to
    /// an earlier date of the text ("a year earlier", "that day") is reckoned from there.
    case timex3

    /// Those that fit a text by its length in words: a message states an appointment, an article tells what happened.
    public static func fitting(_ text: Span<UInt8>) -> TimeConventions {
        let most = 45
        // Each word has a letter and a space behind it.
        guard text.count >= 2 * most else { return .intervals }
        var words = 0
        var last: UInt8 = 0x20
        for at in text.indices {
            let byte = text[at]
            if byte <= 0x20, last > 0x20 {
                words += 1
                if words == most { return .timex3 }
            }
            last = byte
        }
        return .intervals
    }
}
