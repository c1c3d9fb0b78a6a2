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
        var place = ScalarPlace()
        var isFirst = true
        for mention in mentions where withBytes || mention.kind.isInStream || mention.kind == .score {
            if !withBytes, mention.kind == .score {
                // The stream knows no scores: their two figures are numbers.
                for (figure, bytes) in figures(of: mention, in: text) {
                    write(isFirst ? "{\"start\":" : ",{\"start\":", into: &out)
                    isFirst = false
                    number(place.scalars(before: bytes.lowerBound, in: text), into: &out)
                    write(",\"end\":", into: &out)
                    number(place.scalars(before: bytes.upperBound, in: text), into: &out)
                    write(",\"kind\":\"number\"", into: &out)
                    member(",\"value\":", figure, into: &out)
                    out.append(0x7D)
                }
                continue
            }
            write(isFirst ? "{\"start\":" : ",{\"start\":", into: &out)
            isFirst = false
            number(place.scalars(before: mention.bytes.lowerBound, in: text), into: &out)
            write(",\"end\":", into: &out)
            number(place.scalars(before: mention.bytes.upperBound, in: text), into: &out)
            if withBytes {
                write(",\"byteStart\":\(mention.bytes.lowerBound),\"byteEnd\":\(mention.bytes.upperBound)", into: &out)
            }
            write(",\"kind\":\"", into: &out)
            write(mention.kind.rawValue, into: &out)
            out.append(0x22)
            writeValue(mention.value, of: text, into: &out)
            if mention.isDoubtful { write(",\"doubtful\":true", into: &out) }
            if !mention.otherReadings.isEmpty {
                member(",\"otherReadings\":", mention.otherReadings.joined(separator: " "), into: &out)
            }
            if withBytes, mention.precision != .exact {
                write(",\"precision\":\"\(mention.precision.rawValue)\"", into: &out)
            }
            if withBytes { writeMore(mention, of: text, into: &out) }
            if withBytes, let weekday = mention.contradictedWeekday {
                write(",\"contradictedWeekday\":\(weekday)", into: &out)
            }
            out.append(0x7D)
        }
    }

    /// The other reading that the words leave open, and the zone that they name.
    private static func writeMore(_ mention: Mention, of text: Span<UInt8>, into out: inout [UInt8]) {
        if let rival = mention.rival {
            write(",\"rival\":{", into: &out)
            let start = out.count
            writeValue(rival, of: text, into: &out)
            // Members are written behind a comma.
            if out.count > start { out.remove(at: start) }
            out.append(0x7D)
        }
        if let zone = mention.zone {
            member(",\"zone\":", String(decoding: zone.bytes.map { text[$0] }, as: UTF8.self), into: &out)
            member(",\"offset\":", zone.minutes.map(offset), into: &out)
        }
    }

    /// Minutes east of Greenwich as ISO 8601 has them: +03:00.
    private static func offset(_ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(minutes < 0 ? "-" : "+")\(two(abs(minutes) / 60)):\(two(abs(minutes) % 60))"
    }

    /// A place in a text, in bytes and in scalars.
    ///
    /// It moves by as far as it is asked to, or from the nearest of the places noted on its way: quotations that stand
    /// in others send it to and fro.
    private struct ScalarPlace {
        private var byte = 0
        private var scalars = 0
        /// The scalars before the byte 256, 512 and so on, as far as it has been.
        private var noted: [Int] = []

        mutating func scalars(before wanted: Int, in text: Span<UInt8>) -> Int {
            let wanted = max(0, min(wanted, text.count))
            let nearest = min(wanted >> 8, noted.count)
            if wanted < byte || nearest << 8 > byte {
                (byte, scalars) = (nearest << 8, nearest == 0 ? 0 : noted[nearest - 1])
            }
            while byte < wanted {
                if text[byte] & 0xC0 != 0x80 { scalars += 1 }
                byte += 1
                if byte & 0xFF == 0, byte >> 8 == noted.count + 1 { noted.append(scalars) }
            }
            return scalars
        }
    }

    private static func writeValue(_ value: Value, of text: Span<UInt8>, into out: inout [UInt8]) {
        switch value {
        case .time(let text): member(",\"value\":", text, into: &out)
        case .text(let text): member(",\"value\":", text, into: &out)
        case .quotation(let speaker):
            let words = speaker.map { range in
                var bytes: [UInt8] = []
                text.extracting(range.clamped(to: 0..<text.count)).append(to: &bytes)
                return String(decoding: bytes, as: UTF8.self)
            }
            member(",\"speaker\":", words, into: &out)
        case .number(let number): member(",\"value\":", number.description, into: &out)
        case .range(let from, let to): bounds(from, to, into: &out)
        case .money(let amount, let currency):
            member(",\"amount\":", amount.description, into: &out)
            member(",\"currency\":", currency, into: &out)
        case .moneyRange(let from, let to, let currency):
            bounds(from, to, into: &out)
            member(",\"currency\":", currency, into: &out)
        case .quantity(let amount, let unit):
            member(",\"amount\":", amount.description, into: &out)
            member(",\"unit\":", unit, into: &out)
        case .quantityRange(let from, let to, let unit):
            bounds(from, to, into: &out)
            member(",\"unit\":", unit, into: &out)
        }
    }

    /// The two figures of a score, and where they stand.
    private static func figures(of mention: Mention, in text: Span<UInt8>) -> [(String, Range<Int>)] {
        guard case .text(let value) = mention.value else { return [] }
        let parts = value.split(separator: ":").map(String.init)
        var (first, second) = (mention.bytes.lowerBound, mention.bytes.upperBound)
        // The mark between is the first byte that is no digit of any script: ASCII but 0 to 9, or a dash of three bytes.
        while first < second, text[first] != 0x3A, text[first] != 0x2D, text[first] != 0xE2 { first += 1 }
        guard parts.count == 2, first < second else { return [] }
        let behind = first + (text[first] == 0xE2 ? 3 : 1)
        guard behind < second else { return [] }
        second = mention.bytes.upperBound
        return [(parts[0], mention.bytes.lowerBound..<first), (parts[1], behind..<second)]
    }

    private static func bounds(_ from: Exact?, _ to: Exact?, into out: inout [UInt8]) {
        member(",\"from\":", from?.description, into: &out)
        member(",\"to\":", to?.description, into: &out)
    }

    /// A member, whose key is given with all that parts it from the member before and from its value.
    private static func member(_ key: StaticString, _ value: String?, into out: inout [UInt8]) {
        write(key, into: &out)
        guard let value else { return write("null", into: &out) }
        string(value, into: &out)
    }

    /// A JSON string, escaped (RFC 8259, section 7).
    static func string(_ text: String, into out: inout [UInt8]) {
        out.append(0x22)
        defer { out.append(0x22) }
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
        guard !isPlain else { return out.append(contentsOf: text.utf8) }
        let bytes = text.utf8.span
        var start = 0
        for at in bytes.indices where bytes[at] < 0x20 || bytes[at] == 0x22 || bytes[at] == 0x5C {
            bytes.extracting(start..<at).append(to: &out)
            start = at + 1
            switch bytes[at] {
            case 0x22: write("\\\"", into: &out)
            case 0x5C: write("\\\\", into: &out)
            case 0x0A: write("\\n", into: &out)
            default:
                let digits = String(bytes[at], radix: 16)
                write("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits, into: &out)
            }
        }
        bytes.extracting(start..<bytes.count).append(to: &out)
    }

    /// A whole number that is not negative.
    private static func number(_ number: Int, into out: inout [UInt8]) {
        if number > 9 { Self.number(number / 10, into: &out) }
        out.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
    }

    /// Writes what a program has in it: no string is made.
    static func write(_ text: StaticString, into out: inout [UInt8]) {
        unsafe out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @_disfavoredOverload
    static func write(_ text: String, into out: inout [UInt8]) { out.append(contentsOf: text.utf8) }
}
