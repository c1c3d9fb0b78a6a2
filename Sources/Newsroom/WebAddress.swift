/// An address that is safe to put behind a link: `http`, `https`, `mailto` or `tel`, a path, or a fragment.
///
/// Anything else, `javascript:` above all, is no such address and cannot be made into one.
public struct WebAddress: Sendable, Hashable {
    /// The address as written, without white space around it.
    public let text: String

    /// Reads an address; nil where following it could do other than open a page, a letter or a call.
    ///
    /// Browsers pass over tabs, line ends and controls inside an address (WHATWG URL, section 4.4), so an address that
    /// has any is refused, and `java\nscript:` with it. So is one of a user name (`https://bank@evil.example`).
    public init?(_ written: String) {
        let text = written.trimmedOfWhiteSpace
        guard !text.isEmpty, text.utf8.count <= 2_048,
            !text.unicodeScalars.contains(where: {
                $0.value <= 0x20 || $0.value == 0x7F || "<>\"\\^`{|}".unicodeScalars.contains($0)
            })
        else { return nil }
        if let colon = text.firstIndex(of: ":"), !text[..<colon].contains(where: { "/?#".contains($0) }) {
            switch text[..<colon].lowercased() {
            case "http", "https":
                let rest = text[text.index(after: colon)...]
                guard rest.hasPrefix("//") else { return nil }
                let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
                guard !host.isEmpty, !host.contains("@") else { return nil }
            case "mailto", "tel": break
            default: return nil
            }
        }
        self.text = text
    }

    /// Whether it names its host, rather than a place on the page or site where it stands.
    public var isAbsolute: Bool {
        let start = text.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://")
    }
}

extension WebAddress: Codable {
    /// Reads the address.
    /// - Throws: `DecodingError.dataCorrupted` where it is not safe behind a link.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let address = WebAddress(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is not an address that a link may have.")
        }
        self = address
    }

    /// Writes the address.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension String {
    /// Without white space at either end.
    public var trimmedOfWhiteSpace: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
