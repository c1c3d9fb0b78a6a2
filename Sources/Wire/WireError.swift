/// Why a file could not be read as an edition.
///
/// `file` is as the person gave it, lines count from 1.
public enum WireError: Error, Hashable {
    /// Nothing in it.
    case empty(file: String)
    /// Over the limit; both in bytes.
    case tooLarge(file: String, size: Int, limit: Int)
    /// A picture, an archive, a program: `found` says what its first bytes tell.
    case notText(file: String, found: String)
    /// Bytes that the encoding has no meaning for; `offset` counts bytes from 0.
    case invalidBytes(file: String, line: Int, offset: Int, encoding: String)
    /// It declares an encoding that we can't read.
    case unknownEncoding(file: String, line: Int, named: String)
    /// No headline found where one was expected.
    case noHeadline(file: String, line: Int, expected: String)
    /// A headline, and no text beneath it.
    case noText(file: String, line: Int)
    /// The front matter is not YAML, or not of the form expected.
    case badFrontMatter(file: String, line: Int, found: String, expected: String)
    /// A date that can't be read.
    case badDate(file: String, line: Int, found: String)
    /// The language is not stated, and the text doesn't tell.
    case unknownLanguage(file: String)
    /// More elements inside each other than anybody writes.
    case tooDeep(file: String, limit: Int)
}

extension WireError: CustomStringConvertible {
    /// One line for the person who can mend the file: where, what was found, what was expected.
    public var description: String {
        switch self {
        case .empty(let file):
            "\(file):1: the file is empty. Expected a headline and text."
        case .tooLarge(let file, let size, let limit):
            "\(file): the file has \(size) bytes. Expected at most \(limit)."
        case .notText(let file, let found):
            "\(file):1: this is \(found), not text. Expected page text, HTML or Markdown."
        case .invalidBytes(let file, let line, let offset, let encoding):
            "\(file):\(line): the byte at offset \(offset) means nothing in \(encoding). "
                + "Expected text in the encoding that the file declares, or UTF-8."
        case .unknownEncoding(let file, let line, let named):
            "\(file):\(line): '\(named)' is no encoding that can be read. Expected UTF-8, UTF-16, "
                + "windows-125x, ISO-8859-x or KOI8."
        case .noHeadline(let file, let line, let expected):
            "\(file):\(line): no headline found. Expected \(expected)."
        case .noText(let file, let line):
            "\(file):\(line): a headline with no text beneath it. Expected at least one paragraph."
        case .badFrontMatter(let file, let line, let found, let expected):
            "\(file):\(line): \(found). Expected \(expected)."
        case .badDate(let file, let line, let found):
            "\(file):\(line): '\(found)' is not a date. Expected one such as 2022-06-28 or 28 June 2022."
        case .unknownLanguage(let file):
            "\(file): the text doesn't tell its language. Expected --language, such as --language ar."
        case .tooDeep(let file, let limit):
            "\(file): elements lie inside each other more than \(limit) deep. Expected a page that a browser shows."
        }
    }
}
