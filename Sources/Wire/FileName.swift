import Foundation
public import Languages

/// What a file's name says: `talks.ar.md` is the Arabic edition of `talks`; so is `content/ar/talks.md`.
public struct FileName {
    /// The name without folder, ending and language.
    public let stem: String
    /// The language that the name or its folder says.
    public let language: LanguageTag?
    /// The ending, in lower case, without the dot.
    public let ending: String

    /// What `file`, a path or a name, says.
    ///
    /// `knowsAll`: whether a name's last piece may be the tag of any language, talks.tr.md; otherwise of those alone that
    /// have a folder of their own here.
    public init(_ file: String, knowsAll: Bool = false) {
        let parts = file.split(separator: "/").map(String.init)
        let name = parts.last ?? file
        var pieces = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        ending = pieces.count > 1 ? pieces.removeLast().lowercased() : ""
        if pieces.count > 1,
            let tag = pieces.last.flatMap({ FileName.tag($0) ?? (knowsAll ? FileName.anyTag($0) : nil) })
        {
            pieces.removeLast()
            language = tag
        } else {
            language = parts.dropLast().reversed().lazy.compactMap { FileName.tag($0) }.first
        }
        let own = pieces.joined(separator: ".")
        // Hugo and Zola name a page's file for the folder that it lies in.
        stem = ["index", "_index"].contains(own) ? parts.dropLast().last ?? own : own
    }

    /// What the editions of one story share by their names; nil where the name has no language, and so tells of no
    /// others.
    public var set: String? { language == nil || stem.isEmpty ? nil : stem }

    /// A language of ISO 639, by its code of two or three small letters.
    private static func anyTag(_ text: String) -> LanguageTag? {
        guard codes.contains(text) else { return nil }
        return LanguageTag(text)
    }

    private static let codes = Set(
        Locale.LanguageCode.isoLanguageCodes.map(\.identifier).filter { $0.utf8.count <= 3 })

    /// A language that we know, by its tag as files have it; a folder named `no` or `it` is no language for us.
    private static func tag(_ text: String) -> LanguageTag? {
        guard text.utf8.count == 2 || text.contains("-") || text.contains("_"), let tag = LanguageTag(text),
            Language.of(tag) != nil
        else { return nil }
        return tag
    }
}
