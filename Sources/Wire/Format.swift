public import Languages

/// A format that editions come in.
///
/// `Known.swift` lists them all.
public protocol Format: Sendable {
    /// What people call it: `Markdown`.
    var name: String { get }
    /// The endings of its files' names, in lower case, without the dot.
    var fileEndings: [String] { get }
    /// Whether the beginning of a text (decoded, white space before it dropped) looks like this format.
    func matches(beginning: Substring) -> Bool
    /// Reads one edition.
    ///
    /// - Throws: `WireError`, with the file and the line.
    func read(_ source: Source) throws(WireError) -> Incoming
}

/// A file's text and what is known of it besides.
public struct Source: Sendable {
    /// The file, as the person named it; `-` for standard input.
    public var file: String
    /// The decoded text, with line ends as in the file and no byte order mark.
    public var text: String
    /// The language that the person says it is in; nil where it is to be found out.
    public var language: LanguageTag?
    /// Notices that decoding gave.
    public var notices: [Notice]

    /// A source.
    public init(file: String, text: String, language: LanguageTag? = nil, notices: [Notice] = []) {
        self.file = file
        self.text = text
        self.language = language
        self.notices = notices
    }
}
