import Languages

/// One line of the stream that `facts --jsonl` reads: `{"id", "lang", "text", "date"}`, in any order, with whatever
/// else stands in it passed over (RFC 8259).
struct StreamLine {
    var id: [UInt8] = []
    var language = ""
    var text: [UInt8]?
    var date: String?

    /// Reads a line.
    ///
    /// - Throws: `StreamError`, with the byte in the line, from 1.
    init(_ bytes: Span<UInt8>) throws(StreamError) {
        var reader = StreamReader(at: 0)
        var line = self
        try reader.readObject(bytes) { (reader, key) throws(StreamError) in
            switch key {
            case "text" where reader.peek(bytes) == 0x22: line.text = try reader.readString(bytes)
            case "lang" where reader.peek(bytes) == 0x22:
                line.language = try reader.readText(bytes)
            case "date" where reader.peek(bytes) == 0x22:
                line.date = try reader.readText(bytes)
            case "id":
                let start = reader.at
                try reader.skipValue(bytes)
                line.id = []
                bytes.extracting(start..<reader.at).append(to: &line.id)
            default: break
            }
        }
        try reader.finish(bytes)
        self = line
    }
}

/// Why a line is not what the stream's protocol says.
enum StreamError: Error, Hashable, CustomStringConvertible {
    case expected(String, byte: Int)
    case invalidUTF8(byte: Int)
    case unknownLanguage(String)
    case badDate(String)
    case badTag(String)
    case missing(String, expected: String = #"{"id", "lang", "text"}"#)

    var description: String {
        switch self {
        case .expected(let what, let byte): "byte \(byte): not JSON here. Expected \(what)."
        case .invalidUTF8(let byte): "byte \(byte): not UTF-8. Expected a line of UTF-8."
        case .unknownLanguage(let tag):
            "'\(tag)' is no language that facts are read in. "
                + "Expected one of \(Language.known.map(\.tag.text).joined(separator: ", "))."
        case .badDate(let text): "'\(text)' is no date. Expected YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS."
        case .badTag(let text): "'\(text)' is no language's tag. Expected one of BCP 47, such as ar, ru or tr."
        case .missing(let key, let expected): "the line has no \"\(key)\". Expected \(expected)."
        }
    }
}
