import Languages

/// How an edition writes dates, as its date line shows.
enum StyleEvidence {
    /// The digits and month names of a date line; nil where it shows neither.
    static func read(_ line: String, _ tag: LanguageTag) -> EditionStyle? {
        guard let language = Language.of(tag) else { return nil }
        var style = language.usualStyle
        guard let digit = line.unicodeScalars.first(where: { $0.digitValue != nil }) else { return nil }
        switch digit.value {
        case 0x30...0x39: style.digits = .western
        case 0x0660...0x0669: style.digits = .arabicIndic
        case 0x06F0...0x06F9: style.digits = .persian
        default: break
        }
        guard let month = Language.readDateLine(line)?.stamp.day.month else { return style }
        // The double names hold both others, and so are looked for first.
        for months in [EditionStyle.Months.double, .egyptian, .levantine, .maghrebi] {
            var candidate = style
            candidate.months = months
            if let name = language.monthName(month, style: candidate), line.contains(name) {
                style.months = months
                break
            }
        }
        return style
    }
}
