public import Languages

/// The formats that editions come in.
public enum Formats {
    /// All of them.
    ///
    /// Page text takes what no other does, and so comes last.
    public static let known: [any Format] = [HTMLFormat(), MarkdownFormat(), PageTextFormat()]

    /// The format of a file: by its name's ending; where that tells nothing, by its look.
    public static func format(of source: Source) -> any Format {
        let ending = FileName(source.file).ending
        if let format = known.first(where: { $0.fileEndings.contains(ending) }) { return format }
        let beginning = source.text.prefix(2_000).drop { $0.isWhitespace }
        return known.first { $0.matches(beginning: beginning) } ?? PageTextFormat()
    }

    /// Reads a file.
    ///
    /// - Throws: `WireError`, with the file and the line.
    public static func read(file: String, bytes: [UInt8], language: LanguageTag?) throws(WireError) -> Incoming {
        let source = try Decoding.source(file: file, bytes: bytes, language: language)
        return try format(of: source).read(source)
    }
}
