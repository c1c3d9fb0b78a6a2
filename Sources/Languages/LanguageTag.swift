/// A language as BCP 47 names it: `ar`, `ru`, `en`, `sr-Latn`, `pt-BR`.
///
/// Held in its canonical case (RFC 5646, section 2.1.1): language in lower case, script in title case, region in
/// upper case. Two tags that differ in case alone are one tag.
public struct LanguageTag: Sendable, Hashable, Comparable {
    /// The canonical text, as in URLs and in `lang` and `hreflang` attributes.
    public let text: String

    /// Reads a tag; nil where `text` is not one by the form of RFC 5646, section 2.1.
    ///
    /// An underscore is taken for a hyphen, since POSIX and Open Graph write `ru_RU`.
    public init?(_ text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        guard let language = parts.first, (2...8).contains(language.utf8.count), language.utf8.allSatisfy(\.isLetter)
        else { return nil }
        var canonical = [language.lowercased()]
        for part in parts.dropFirst() {
            guard (1...8).contains(part.utf8.count), part.utf8.allSatisfy({ $0.isLetter || $0.isDigit }) else {
                return nil
            }
            if canonical.contains(where: { $0.utf8.count == 1 }) {
                canonical.append(part.lowercased())
            } else if part.utf8.count == 4, part.utf8.allSatisfy(\.isLetter) {
                canonical.append(part.prefix(1).uppercased() + part.dropFirst().lowercased())
            } else if part.utf8.count == 2 {
                canonical.append(part.uppercased())
            } else {
                canonical.append(part.lowercased())
            }
        }
        guard canonical.count == 1 || canonical.last?.utf8.count != 1 else { return nil }
        self.text = canonical.joined(separator: "-")
    }

    /// A tag that is known to be one.
    init(known text: String) { self.text = text }

    /// Arabic.
    public static let arabic = LanguageTag(known: "ar")
    /// Russian.
    public static let russian = LanguageTag(known: "ru")
    /// English.
    public static let english = LanguageTag(known: "en")

    /// The primary language alone: `pt` of `pt-BR`.
    public var primary: LanguageTag {
        LanguageTag(known: String(text.prefix { $0 != "-" }))
    }

    /// By canonical text, so that listings are stable.
    public static func < (one: LanguageTag, other: LanguageTag) -> Bool { one.text < other.text }
}

extension LanguageTag: CustomStringConvertible {
    /// The canonical text.
    public var description: String { text }
}

extension LanguageTag: Codable {
    /// Reads the canonical text.
    /// - Throws: `DecodingError.dataCorrupted` where it is no language tag.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let tag = LanguageTag(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is not a language tag (BCP 47).")
        }
        self = tag
    }

    /// Writes the canonical text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension LanguageTag: CodingKeyRepresentable {
    /// The canonical text, so that a dictionary by language is a JSON object.
    public var codingKey: any CodingKey { Key(stringValue: text) }

    /// Reads a key of a JSON object; nil where it is no language tag.
    public init?<Other: CodingKey>(codingKey: Other) { self.init(codingKey.stringValue) }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    fileprivate var isDigit: Bool { self &- 0x30 < 10 }
}
