/// A line of text that is nothing but a date.
public struct DateLine: Sendable, Hashable {
    /// The date, with its time and zone where the line states them.
    public let stamp: Stamp
    /// The language of its words; nil where it has none.
    public let language: LanguageTag?
}

extension Language {
    /// Reads a line that is nothing but a date, as pages of news carry under their titles; nil where it says more.
    ///
    /// Reads what every known language writes (28 июня 2022 года; June 28, 2022; الثلاثاء ٢٨ يونيو/حزيران ٢٠٢٢; a
    /// Hijri date), ISO 8601, and 28.06.2022, whose first number is the day unless it can't be. A weekday and a time
    /// (21:52, 9:52 pm) may stand before or after it. Digits may be of any script, month names of any Arab country;
    /// direction marks and non-breaking spaces don't count. A weekday that doesn't fit the date is let pass.
    public static func readDateLine(_ line: String) -> DateLine? {
        guard line.utf8.count <= 400, line.unicodeScalars.contains(where: { $0.digitValue != nil }) else { return nil }
        let trimmed = line.trimming { $0.properties.isWhitespace }
        if let stamp = Stamp(trimmed) { return DateLine(stamp: stamp, language: nil) }
        guard var reader = DateLineReader(line) else { return nil }
        return reader.read()
    }
}

extension String {
    fileprivate func trimming(_ isLeftOut: (Unicode.Scalar) -> Bool) -> String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !isLeftOut($0) }),
            let last = scalars.lastIndex(where: { !isLeftOut($0) })
        else { return "" }
        return String(scalars[first...last])
    }
}
