/// The way a script runs along the line.
public enum Direction: String, Sendable, Hashable {
    /// From left to right: Latin, Cyrillic.
    case leftToRight = "ltr"
    /// From right to left: Arabic, Hebrew, Syriac, Thaana, N'Ko, Adlam.
    case rightToLeft = "rtl"
}

extension LanguageTag {
    /// The direction of the language's usual script, or of the script that the tag names.
    ///
    /// Source: the right-to-left scripts of CLDR 46 (`scriptMetadata`) and the languages that are written in them by
    /// default (CLDR `likelySubtags`).
    public var direction: Direction {
        let parts = text.split(separator: "-")
        if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.first?.isLetter == true }) {
            return Self.rightToLeftScripts.contains(String(script)) ? .rightToLeft : .leftToRight
        }
        return Self.rightToLeftLanguages.contains(primary.text) ? .rightToLeft : .leftToRight
    }

    private static let rightToLeftScripts: Set<String> = [
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Syre", "Syrj", "Syrn", "Thaa",
    ]

    private static let rightToLeftLanguages: Set<String> = [
        "ar", "arc", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc", "mzn",
        "nqo", "pnb", "prs", "ps", "rhg", "sd", "skr", "syr", "ug", "ur", "yi",
    ]
}
