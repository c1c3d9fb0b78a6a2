import Foundation

/// The article that a page describes in JSON-LD (schema.org).
struct LinkedData {
    private var article: [String: Any]?
    /// What stands in for the article where none is described.
    private var page: [String: Any]?

    init(_ markup: Markup) {
        var found: [[String: Any]] = []
        for place in markup.all("script") {
            guard markup.nodes[place]["type"]?.lowercased().hasPrefix("application/ld+json") == true else { continue }
            // Line ends inside strings are common, and not JSON.
            let text = markup.text(of: place).replacing("\n", with: " ").replacing("\r", with: " ").replacing(
                "\t", with: " ")
            guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { continue }
            Self.collect(value, into: &found, depth: 0)
        }
        article = found.first { Self.types(of: $0).contains(where: Self.isArticle) }
        page = found.first { $0["datePublished"] != nil || Self.types(of: $0).contains("WebPage") }
    }

    private static func collect(_ value: Any, into found: inout [[String: Any]], depth: Int) {
        guard depth < 6, found.count < 200 else { return }
        if let list = value as? [Any] {
            for item in list { collect(item, into: &found, depth: depth + 1) }
        } else if let object = value as? [String: Any] {
            found.append(object)
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] {
                if let inner = object[key] { collect(inner, into: &found, depth: depth + 1) }
            }
        }
    }

    private static func types(of object: [String: Any]) -> [String] {
        (object["@type"] as? [Any])?.compactMap { $0 as? String } ?? [object["@type"] as? String].compactMap(\.self)
    }

    private static func isArticle(_ type: String) -> Bool {
        let name = type.split(separator: "/").last.map(String.init) ?? type
        return name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "Report" || name == "Recipe"
            || name == "LiveBlogPosting" || name == "SocialMediaPosting"
    }

    private func string(_ key: String) -> String? {
        let value = (article?[key] as? String) ?? (article?[key] as? [Any])?.lazy.compactMap { $0 as? String }.first
        return value.map { WhiteSpace.normalised(HTMLEntities.decoded($0)).text }.flatMap { $0.isEmpty ? nil : $0 }
    }

    var headline: String? { string("headline") ?? string("name") }
    var description: String? { string("description") }
    var published: String? {
        string("datePublished") ?? string("dateCreated") ?? page?["datePublished"] as? String ?? string("dateModified")
    }
    var section: String? { string("articleSection") }
    var url: String? { string("url") ?? string("@id") }
    var language: String? {
        string("inLanguage") ?? (article?["inLanguage"] as? [String: Any])?["alternateName"] as? String
    }

    /// The authors' names; nil where none is stated.
    var authors: [String]? {
        guard let value = article?["author"] ?? article?["creator"] else { return nil }
        var names: [String] = []
        for item in value as? [Any] ?? [value] {
            let stated =
                (item as? String) ?? (item as? [String: Any])?["name"] as? String
                ?? ((item as? [String: Any])?["name"] as? [Any])?.lazy.compactMap { $0 as? String }.first
            if let name = stated.flatMap({ PageMetadata.cleanName(HTMLEntities.decoded($0)) }), !names.contains(name) {
                names.append(name)
            }
        }
        return names.isEmpty ? nil : names
    }
}

/// Character references inside JSON, where they mean nothing and are found all the same.
enum HTMLEntities {
    static func decoded(_ text: String) -> String {
        guard text.contains("&"), text.contains(";") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let tail = rest[rest.index(after: start)...]
            guard let end = tail.prefix(10).firstIndex(of: ";"), let scalar = scalar(tail[..<end]) else {
                result += "&"
                rest = tail
                continue
            }
            result.unicodeScalars.append(scalar)
            rest = tail[tail.index(after: end)...]
        }
        return result + rest
    }

    private static func scalar(_ name: Substring) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap { Unicode.Scalar($0) }
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap { Unicode.Scalar($0) } }
        return named[String(name)]
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
        "rsquo": "’",
        "lsquo": "‘", "rdquo": "”", "ldquo": "“", "laquo": "«", "raquo": "»", "hellip": "…",
    ]
}
