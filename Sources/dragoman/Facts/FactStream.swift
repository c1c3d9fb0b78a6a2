import Facts
import Languages

/// The stream of `facts --jsonl`: a line in, a line out, in order.
struct FactStream {
    private var readers: [String: FactReader] = [:]
    private var workspace = FactReader.Workspace()
    private let dateOrder: NumeralStyle.DateOrder?
    private(set) var failures = 0

    init(dateOrder: NumeralStyle.DateOrder?) { self.dateOrder = dateOrder }

    /// Reads standard input to its end and writes standard output.
    mutating func run() throws {
        try InputLines.run { line, number, out in answer(line, number, into: &out) }
    }

    private mutating func answer(_ bytes: Span<UInt8>, _ number: Int, into out: inout [UInt8]) {
        guard bytes.count > 0 else { return }
        do {
            if let bad = UTF8Check.firstInvalid(in: bytes) { throw StreamError.invalidUTF8(byte: bad + 1) }
            let line = try StreamLine(bytes)
            guard let text = line.text else { throw StreamError.missing("text") }
            let reader = try reader(of: line.language)
            var reference: Reference?
            if let date = line.date {
                guard let stamp = Stamp(date) else { throw StreamError.badDate(date) }
                reference = Reference(day: stamp.day, second: stamp.secondOfDay ?? 43_200)
            }
            let mentions = reader.mentions(
                in: text.span, reference: reference, dateOrder: dateOrder, conventions: .fitting(text.span),
                reusing: &workspace)
            MentionJSON.writeLine(id: line.id, mentions: mentions, of: text.span, into: &out)
        } catch {
            failures += 1
            Terminal.note("dragoman: standard input:\(number): \(error)")
        }
    }

    private mutating func reader(of tag: String) throws(StreamError) -> FactReader {
        if let reader = readers[tag] { return reader }
        guard let language = LanguageTag(tag).flatMap(Language.of) else { throw .unknownLanguage(tag) }
        let reader = FactReader(language)
        readers[tag] = reader
        return reader
    }
}

/// Whether bytes are UTF-8.
enum UTF8Check {
    /// The place of the first byte that is not; nil where all are.
    static func firstInvalid(in bytes: Span<UInt8>) -> Int? {
        var at = 0
        while true {
            while at &+ 8 <= bytes.count, EightBytes(bytes, at: at).areASCII { at &+= 8 }
            while at < bytes.count, bytes[at] < 0x80 { at &+= 1 }
            guard at < bytes.count else { return nil }
            let first = bytes[at]
            if first &- 0xC2 < 0x1E, at + 1 < bytes.count, bytes[at + 1] & 0xC0 == 0x80 {
                at += 2
                continue
            }
            let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
            guard length > 0, at + length <= bytes.count else { return at }
            var value = UInt32(first) & (0x7F >> UInt32(length))
            for offset in 1..<length {
                guard bytes[at + offset] & 0xC0 == 0x80 else { return at }
                value = value << 6 | UInt32(bytes[at + offset] & 0x3F)
            }
            let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
            guard value >= least, Unicode.Scalar(value) != nil else { return at }
            at += length
        }
    }
}
