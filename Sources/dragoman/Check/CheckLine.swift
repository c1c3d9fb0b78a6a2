import Concord
import Languages

/// One line of the stream that `check --jsonl` reads: `{"id", "date", "editions": [{"lang", "text"}]}`.
struct CheckLine {
    /// The id as it stands in the line, so that it is written back byte for byte.
    var id: [UInt8] = []
    var date: String?
    /// Its place in the stream, from 1.
    var number = 0
    var editions: [EditionText] = []

    private static let expected = #"{"id", "editions": [{"lang", "text"}, {"lang", "text"}]}, two editions or more"#

    /// Reads a line.
    ///
    /// - Throws: `StreamError`, with the byte in the line, from 1.
    init(_ bytes: Span<UInt8>) throws(StreamError) {
        var reader = StreamReader(at: 0)
        var line = self
        var found: [(language: String, text: [UInt8]?)] = []
        try reader.readObject(bytes) { (reader, key) throws(StreamError) in
            switch key {
            case "id":
                let start = reader.at
                try reader.skipValue(bytes)
                line.id = []
                for place in start..<reader.at { line.id.append(bytes[place]) }
            case "date" where reader.peek(bytes) == 0x22:
                line.date = try reader.readText(bytes)
            case "editions" where reader.peek(bytes) == 0x5B:
                try reader.readArray(bytes) { (reader) throws(StreamError) in
                    var language = ""
                    var text: [UInt8]?
                    try reader.readObject(bytes) { (reader, key) throws(StreamError) in
                        switch key {
                        case "lang" where reader.peek(bytes) == 0x22:
                            language = try reader.readText(bytes)
                        case "text" where reader.peek(bytes) == 0x22: text = try reader.readString(bytes)
                        default: break
                        }
                    }
                    found.append((language, text))
                }
            default: break
            }
        }
        try reader.finish(bytes)
        self = line
        var stamp: Stamp?
        if let date {
            stamp = Stamp(date)
            if stamp == nil { throw .badDate(date) }
        }
        for (language, text) in found {
            guard let text else { throw .missing("text", expected: Self.expected) }
            guard let tag = LanguageTag(language) else { throw .badTag(language) }
            editions.append(EditionText(language: tag, date: stamp, blocks: [EditionText.Block(bytes: text)]))
        }
        guard editions.count > 1 else { throw .missing("editions", expected: Self.expected) }
    }
}
