import Languages
import Newsroom

/// Web pages.
public struct HTMLFormat: Format {
    /// What people call it.
    public let name = "HTML"
    /// The endings of its files' names.
    public let fileEndings = ["html", "htm", "xhtml"]

    /// The format.
    public init() {}

    /// A tag at the top.
    public func matches(beginning: Substring) -> Bool {
        let head = beginning.prefix(200).lowercased()
        return head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || head.hasPrefix("<?xml") || head.hasPrefix("<head")
            || head.hasPrefix("<!--")
    }

    /// Reads one edition.
    public func read(_ source: Source) throws(WireError) -> Incoming {
        throw .noHeadline(file: source.file, line: 1, expected: "")
    }
}
