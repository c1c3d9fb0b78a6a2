import Facts

/// Mentions as JSON, with places in Unicode scalars.
enum MentionJSON {
    /// Writes one line of the stream: `{"id":…,"mentions":[…]}`.
    static func writeLine(id: [UInt8], mentions: [Mention], of text: Span<UInt8>, into out: inout [UInt8]) {
        write("{\"id\":", into: &out)
        if id.isEmpty { write("null", into: &out) } else { out.append(contentsOf: id) }
        write(",\"mentions\":[", into: &out)
        writeAll(mentions, of: text, withBytes: false, into: &out)
        write("]}\n", into: &out)
    }

    /// Writes mentions, parted by commas.
    static func writeAll(_ mentions: [Mention], of text: Span<UInt8>, withBytes: Bool, into out: inout [UInt8]) {
        var scalars = 0
        var byte = 0
        func place(_ wanted: Int) -> Int {
            if wanted < byte { (scalars, byte) = (0, 0) }
            while byte < min(wanted, text.count) {
                if text[byte] & 0xC0 != 0x80 { scalars += 1 }
                byte += 1
            }
            return scalars
        }
        var isFirst = true
        for mention in mentions where withBytes || mention.kind.isInStream {
            if !isFirst { out.append(0x2C) }
            isFirst = false
            write(
                "{\"start\":\(place(mention.bytes.lowerBound)),\"end\":\(place(mention.bytes.upperBound))", into: &out)
            if withBytes {
                write(",\"byteStart\":\(mention.bytes.lowerBound),\"byteEnd\":\(mention.bytes.upperBound)", into: &out)
            }
            write(",\"kind\":\"\(mention.kind.rawValue)\"", into: &out)
            writeValue(mention.value, of: text, into: &out)
            if withBytes, mention.precision != .exact {
                write(",\"precision\":\"\(mention.precision.rawValue)\"", into: &out)
            }
            if withBytes, let weekday = mention.contradictedWeekday {
                write(",\"contradictedWeekday\":\(weekday)", into: &out)
            }
            out.append(0x7D)
        }
    }

    private static func writeValue(_ value: Value, of text: Span<UInt8>, into out: inout [UInt8]) {
        switch value {
        case .time(let text): member("value", text, into: &out)
        case .text(let text): member("value", text, into: &out)
        case .quotation(let speaker):
            let words = speaker.map { range in
                String(decoding: range.map { text[$0] }, as: UTF8.self)
            }
            member("speaker", words, into: &out)
        case .number(let number): member("value", number.description, into: &out)
        case .range(let from, let to): bounds(from, to, into: &out)
        case .money(let amount, let currency):
            member("amount", amount.description, into: &out)
            member("currency", currency, into: &out)
        case .moneyRange(let from, let to, let currency):
            bounds(from, to, into: &out)
            member("currency", currency, into: &out)
        case .quantity(let amount, let unit):
            member("amount", amount.description, into: &out)
            member("unit", unit, into: &out)
        case .quantityRange(let from, let to, let unit):
            bounds(from, to, into: &out)
            member("unit", unit, into: &out)
        }
    }

    private static func bounds(_ from: Exact?, _ to: Exact?, into out: inout [UInt8]) {
        member("from", from?.description, into: &out)
        member("to", to?.description, into: &out)
    }

    private static func member(_ key: StaticString, _ value: String?, into out: inout [UInt8]) {
        write(",\"\(key)\":", into: &out)
        guard let value else { return write("null", into: &out) }
        string(value, into: &out)
    }

    /// A JSON string, escaped (RFC 8259, section 7).
    static func string(_ text: String, into out: inout [UInt8]) {
        out.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: write("\\\"", into: &out)
            case 0x5C: write("\\\\", into: &out)
            case 0x0A: write("\\n", into: &out)
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                write("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits, into: &out)
            default: out.append(byte)
            }
        }
        out.append(0x22)
    }

    static func write(_ text: String, into out: inout [UInt8]) { out.append(contentsOf: text.utf8) }
}
