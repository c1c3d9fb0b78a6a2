/// White space as files have it, and as editions do: single spaces, none at the ends.
enum WhiteSpace {
    /// What was found in a text that had more than single spaces.
    struct Found: OptionSet, Hashable {
        let rawValue: Int
        /// Spaces side by side.
        static let runs = Found(rawValue: 1)
        /// No-break spaces, and others of special width.
        static let special = Found(rawValue: 2)
    }

    /// The text with each run of white space as one space, and what there was of it.
    ///
    /// No-break spaces become spaces: where a line may not break is for the site to say. Nothing else is touched.
    static func normalised(_ text: some StringProtocol) -> (text: String, found: Found) {
        var result = String.UnicodeScalarView()
        var found: Found = []
        var pending = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                if scalar != " ", scalar != "\n", scalar != "\r", scalar != "\t" { found.insert(.special) }
                pending += 1
                continue
            }
            if pending > 0, !result.isEmpty {
                if pending > 1 { found.insert(.runs) }
                result.append(" ")
            }
            pending = 0
            result.append(scalar)
        }
        return (String(result), found)
    }

    /// The notice that tells of it; nil where there is nothing to tell.
    static func notice(_ found: Found, line: Int) -> Notice? {
        switch found {
        case []: nil
        case .runs: Notice(line: line, what: "Runs of spaces were made single.", why: "An edition has single spaces.")
        case .special:
            Notice(line: line, what: "No-break spaces were made plain.", why: "The site decides where lines break.")
        default:
            Notice(
                line: line, what: "Runs of spaces and no-break spaces were made single.",
                why: "An edition has single spaces, and the site decides where lines break.")
        }
    }
}
