/// Bytes of HTML or XML, in which only literals of the source code stand unescaped.
///
/// Text that is not a literal can only be written by `text`, which escapes it, or `json`, which does so in JSON's way.
/// Both mistakes, a run-time string as mark-up and an accidental copy of the buffer, fail to compile.
public struct HTML: ~Copyable {
    /// What has been written, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// An empty page.
    ///
    /// Room for `capacity` bytes is made at once.
    public init(capacity: Int = 16_384) { bytes.reserveCapacity(capacity) }

    /// Writes a literal as it is.
    public mutating func markup(_ literal: StaticString) {
        literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Writes text, escaped so that it can stand between tags and inside a quoted attribute (WHATWG HTML, section
    /// 13.3).
    ///
    /// Runs that need no escape are copied whole.
    public mutating func text(_ string: String) {
        var string = string
        string.withUTF8 { source in
            var start = 0
            for index in source.indices {
                let escape: StaticString
                switch unsafe source[index] {
                case UInt8(ascii: "&"): escape = "&amp;"
                case UInt8(ascii: "<"): escape = "&lt;"
                case UInt8(ascii: ">"): escape = "&gt;"
                case UInt8(ascii: "\""): escape = "&quot;"
                case UInt8(ascii: "'"): escape = "&#39;"
                default: continue
                }
                unsafe bytes.append(contentsOf: source[start..<index])
                markup(escape)
                start = index + 1
            }
            unsafe bytes.append(contentsOf: source[start...])
        }
    }

    /// Writes a value as JSON that can stand inside a `script` element: `<`, `>` and `&` are written as `\u003C` and so
    /// on, so that no word of it can end the element.
    public mutating func json(_ value: JSON) {
        switch value {
        case .string(let string): jsonString(string)
        case .number(let number): text(String(number))
        case .array(let values):
            markup("[")
            for (index, value) in values.enumerated() {
                if index > 0 { markup(",") }
                json(value)
            }
            markup("]")
        case .object(let members):
            markup("{")
            for (index, member) in members.enumerated() {
                if index > 0 { markup(",") }
                jsonString(member.0)
                markup(":")
                json(member.1)
            }
            markup("}")
        }
    }

    private mutating func jsonString(_ string: String) {
        markup("\"")
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": markup("\\\"")
            case "\\": markup("\\\\")
            case "<": markup("\\u003C")
            case ">": markup("\\u003E")
            case "&": markup("\\u0026")
            case "\u{2028}": markup("\\u2028")
            case "\u{2029}": markup("\\u2029")
            case "\n": markup("\\n")
            case "\u{0}"..."\u{1F}": markup(" ")
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        markup("\"")
    }
}

/// A value of JSON whose members keep their order.
public indirect enum JSON: Sendable, ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
    /// A string.
    case string(String)
    /// A whole number.
    case number(Int)
    /// An array.
    case array([JSON])
    /// An object.
    case object([(String, JSON)])

    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// An object.
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements) }
}
