import Foundation

/// Whether an SVG only draws.
///
/// It is refused, not cleaned: a picture that needs cleaning is not one to publish.
enum SVGSafety {
    /// The size that the `svg` element states, by `width` and `height` or by `viewBox`; nil where the bytes are no SVG.
    static func size(of bytes: [UInt8]) -> (Int?, Int?)? {
        guard
            let text = String(validating: bytes.prefix(1 << 16), as: UTF8.self)
                ?? String(validating: bytes, as: UTF8.self)
        else { return nil }
        var scanner = TagScanner(text)
        while let tag = scanner.next() {
            if tag.name.hasPrefix("?") || tag.name.hasPrefix("!") { continue }
            guard tag.name == "svg" else { return nil }
            func pixels(_ name: String) -> Int? {
                tag.attributes.first { $0.name == name }.flatMap { attribute in
                    let digits = attribute.value.prefix { $0.isNumber || $0 == "." }
                    let unit = attribute.value.dropFirst(digits.count)
                    return unit.isEmpty || unit == "px" ? Double(digits).flatMap { Int(exactly: $0.rounded()) } : nil
                }
            }
            let box =
                tag.attributes.first { $0.name == "viewbox" }?.value
                .split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
            let boxed = box.count == 4 ? (Int(exactly: box[2].rounded()), Int(exactly: box[3].rounded())) : (nil, nil)
            return (pixels("width") ?? boxed.0, pixels("height") ?? boxed.1)
        }
        return nil
    }

    /// What in the file could do more than draw; nil where nothing could.
    static func danger(in bytes: [UInt8]) -> String? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return "bytes that are not UTF-8" }
        var scanner = TagScanner(text)
        while let tag = scanner.next() {
            if tag.name.hasPrefix("!doctype") || tag.name.hasPrefix("!entity") { return "a document type" }
            if tag.name.hasPrefix("?xml-") { return "a style sheet of another file" }
            let local = tag.name.split(separator: ":").last.map(String.init) ?? tag.name
            if ["script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio", "video", "a"]
                .contains(local)
            {
                return "a '\(local)' element"
            }
            for attribute in tag.attributes {
                let name = attribute.name.split(separator: ":").last.map(String.init) ?? attribute.name
                let value = attribute.value.filter { !$0.isWhitespace }.lowercased()
                if name.hasPrefix("on") { return "an event handler ('\(name)')" }
                if ["href", "src"].contains(name), !value.hasPrefix("#"), !isRaster(value) {
                    return "a reference to another place ('\(attribute.value.prefix(40))')"
                }
                if ["javascript:", "&#"].contains(where: value.contains) { return "a hidden address" }
                if hasOuterReference(value) { return "a reference to another place ('\(attribute.value.prefix(40))')" }
                if ["attributename"].contains(name), value.hasSuffix("href") || value.hasPrefix("on") {
                    return "an animation of an address"
                }
            }
        }
        if scanner.isBroken { return "mark-up that is not well formed" }
        let styles = scanner.text(of: "style").lowercased()
        if styles.contains("@import") || styles.contains("\\") || hasOuterReference(styles.filter { !$0.isWhitespace })
        {
            return "styles that reach outside"
        }
        return nil
    }

    private static func isRaster(_ value: String) -> Bool {
        ["data:image/png;", "data:image/jpeg;", "data:image/webp;", "data:image/gif;"].contains(where: value.hasPrefix)
    }

    private static func hasOuterReference(_ value: String) -> Bool {
        var rest = value[...]
        while let start = rest.range(of: "url(") {
            rest = rest[start.upperBound...]
            let inner = rest.drop { "\"'".contains($0) }
            if !inner.hasPrefix("#") { return true }
        }
        return false
    }
}

/// The tags of XML, one after the other.
///
/// Names are in lower case; comments and CDATA are passed over.
struct TagScanner {
    struct Tag {
        let name: String
        let attributes: [(name: String, value: String)]
    }

    private let text: String
    private var rest: Substring
    /// Whether a tag has no end.
    private(set) var isBroken = false

    init(_ text: String) {
        self.text = text
        rest = text[...]
    }

    mutating func next() -> Tag? {
        while let open = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: open)...]
            if rest.hasPrefix("!--") {
                guard pass("-->") else { return nil }
                continue
            }
            if rest.hasPrefix("![CDATA[") {
                guard pass("]]>") else { return nil }
                continue
            }
            if rest.hasPrefix("/") {
                guard pass(">") else { return nil }
                continue
            }
            return tag()
        }
        return nil
    }

    private mutating func pass(_ end: String) -> Bool {
        guard let range = rest.range(of: end) else {
            isBroken = true
            rest = ""
            return false
        }
        rest = rest[range.upperBound...]
        return true
    }

    private mutating func tag() -> Tag? {
        let name = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" && $0 != "=" }
        rest = rest[name.endIndex...]
        var attributes: [(name: String, value: String)] = []
        while let first = rest.first {
            if first == ">" {
                rest = rest.dropFirst()
                return Tag(name: name.lowercased(), attributes: attributes)
            }
            if first.isWhitespace || first == "/" || first == "?" {
                rest = rest.dropFirst()
                continue
            }
            let key = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" && $0 != "=" && $0 != "?" }
            if key.isEmpty {
                rest = rest.dropFirst()
                continue
            }
            rest = rest[key.endIndex...].drop { $0.isWhitespace }
            var value = ""
            if rest.first == "=" {
                rest = rest.dropFirst().drop { $0.isWhitespace }
                if let quote = rest.first, quote == "\"" || quote == "'" {
                    rest = rest.dropFirst()
                    guard let end = rest.firstIndex(of: quote) else { break }
                    value = String(rest[..<end])
                    rest = rest[rest.index(after: end)...]
                } else {
                    let bare = rest.prefix { !$0.isWhitespace && $0 != ">" }
                    value = String(bare)
                    rest = rest[bare.endIndex...]
                }
            }
            attributes.append((key.lowercased(), value))
        }
        isBroken = true
        rest = ""
        return nil
    }

    /// The text inside all elements of a name.
    func text(of name: String) -> String {
        var found = ""
        var rest = text[...]
        while let open = rest.range(of: "<\(name)", options: .caseInsensitive),
            let start = rest[open.upperBound...].firstIndex(of: ">")
        {
            let inner = rest[rest.index(after: start)...]
            let end = inner.range(of: "</\(name)", options: .caseInsensitive)?.lowerBound ?? inner.endIndex
            found += inner[..<end]
            rest = inner[end...]
        }
        return found
    }
}
