/// A line of text that is nothing but a date.
public struct DateLine: Sendable, Hashable {
    /// The date, with its time and zone where the line states them.
    public let stamp: Stamp
    /// The language of its words; nil where it has none.
    public let language: LanguageTag?
}

extension Language {
    /// Reads a line that is nothing but a date; nil where it says more.
    public static func readDateLine(_ line: String) -> DateLine? {
        Stamp(line).map { DateLine(stamp: $0, language: nil) }
    }
}
