/// The names that pages use for encodings.
enum EncodingLabels {
    /// The encoding that a label means; nil where we have none.
    ///
    /// One of `utf-8`, `utf-16le`, `utf-16be`, or the name of a `SingleByteEncoding`. As browsers do (WHATWG Encoding
    /// Standard, section 4.2), ISO-8859-1 and ASCII mean windows-1252, and ISO-8859-9 windows-1254.
    static func encoding(labelled label: String) -> String? {
        let label = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        if let known = aliases[label] { return known }
        for prefix in ["windows-", "x-cp", "cp-", "cp", "win-", "win"] where label.hasPrefix(prefix) {
            let number = label.dropFirst(prefix.count)
            if number == "866" { return "ibm866" }
            if SingleByteEncoding.named("windows-\(number)") != nil { return "windows-\(number)" }
        }
        for prefix in ["iso-8859-", "iso8859-", "iso_8859-", "iso8859", "iso-8859_", "8859-"]
        where label.hasPrefix(prefix) {
            let number = label.dropFirst(prefix.count)
            if number == "1" { return "windows-1252" }
            if number == "9" { return "windows-1254" }
            if SingleByteEncoding.named("iso-8859-\(number)") != nil { return "iso-8859-\(number)" }
        }
        return SingleByteEncoding.named(label)?.name
    }

    private static let aliases: [String: String] = [
        "utf-8": "utf-8", "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf-16": "utf-16le", "utf-16le": "utf-16le",
        "utf-16be": "utf-16be", "latin1": "windows-1252", "latin-1": "windows-1252", "l1": "windows-1252",
        "ascii": "windows-1252", "us-ascii": "windows-1252", "ansi": "windows-1252", "latin2": "iso-8859-2",
        "latin9": "iso-8859-15", "cyrillic": "iso-8859-5", "arabic": "iso-8859-6", "greek": "iso-8859-7",
        "koi8": "koi8-r", "koi8r": "koi8-r", "koi": "koi8-r", "koi8u": "koi8-u", "koi8-ru": "koi8-u", "866": "ibm866",
        "csibm866": "ibm866", "dos-866": "ibm866", "mac": "macintosh", "x-mac-roman": "macintosh",
        "mac-cyrillic": "x-mac-cyrillic", "x-mac-ukrainian": "x-mac-cyrillic",
    ]

    /// Whether a tag begins that declares encodings: `<meta`, `<?xml`.
    private static func mayDeclare(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == 0x3C && ($1 | 0x20 == 0x6D || $1 == 0x3F) }
    }

    /// The encoding that a page declares in its first bytes, and the line: an XML declaration, or `charset` in a `meta`
    /// (WHATWG HTML, section 13.2.3.2, looks at 1,024 bytes; pages in the wild declare it later, so 4,096).
    static func declaration(in bytes: ArraySlice<UInt8>) -> (label: String, line: Int)? {
        guard mayDeclare(bytes.prefix(4_096)) else { return nil }
        let head = String(decoding: bytes.prefix(4_096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
        let lower = head.lowercased()
        for marker in ["charset", "encoding"] {
            var rest = lower[...]
            while let found = rest.firstRange(of: marker) {
                rest = rest[found.upperBound...]
                let tail = rest.drop { $0.isWhitespace }
                guard tail.first == "=" else { continue }
                let value = tail.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
                let label = value.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
                // Inside a tag alone: prose may speak of charsets too.
                let before = lower[..<found.lowerBound]
                guard !label.isEmpty, let open = before.lastIndex(of: "<"),
                    !before[open...].contains(">"),
                    marker == "charset" ? before[open...].hasPrefix("<meta") : before[open...].hasPrefix("<?xml")
                else { continue }
                return (String(label), 1 + before.count { $0.isNewline })
            }
        }
        return nil
    }
}
