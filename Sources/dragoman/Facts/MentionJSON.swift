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
        let mentions = mentions.span
        for index in mentions.indices {
            let kind = mentions[index].kind
            guard withBytes || kind.isInStream || kind == .score else { continue }
            if !withBytes, kind == .score {
                // The stream knows no scores: their two figures are numbers.
                for (figure, bytes) in figures(of: mentions[index], in: text) {
                    begin(bytes, &isFirst, &place, of: text, into: &out)
                    member(",\"kind\":", "number", into: &out)
                    member(",\"value\":", figure, into: &out)
                    out.append(0x7D)
                }
                continue
            }
            begin(mentions[index].bytes, &isFirst, &place, of: text, into: &out)
            if withBytes {
                member(",\"byteStart\":", mentions[index].bytes.lowerBound, into: &out)
                member(",\"byteEnd\":", mentions[index].bytes.upperBound, into: &out)
            }
            member(",\"kind\":", kind.rawValue, into: &out)
            if let period = mentions[index].period {
                member(",\"value\":", period.whole, into: &out)
                member(",\"part\":", period.part.rawValue, into: &out)
            } else {
                writeValue(mentions[index].value, of: text, into: &out)
            }
            if mentions[index].isDoubtful { write(",\"doubtful\":true", into: &out) }
            if !mentions[index].otherReadings.isEmpty {
                member(",\"otherReadings\":", mentions[index].otherReadings.joined(separator: " "), into: &out)
            }
            if withBytes { writeMore(mentions[index], of: text, into: &out) }
            out.append(0x7D)
        }
    }

    /// Writes what every mention begins with: where it stands, in scalars.
    private static func begin(
        _ bytes: Range<Int>, _ isFirst: inout Bool, _ place: inout ScalarPlace, of text: Span<UInt8>,
        into out: inout [UInt8]
    ) {
        if !isFirst { out.append(0x2C) }
        isFirst = false
        member("{\"start\":", place.scalars(before: bytes.lowerBound, in: text), into: &out)
        member(",\"end\":", place.scalars(before: bytes.upperBound, in: text), into: &out)
    }

    /// How exactly it was said, the other reading that the words leave open, the zone that they name, and the weekday that
    /// is another's.
    private static func writeMore(_ mention: Mention, of text: Span<UInt8>, into out: inout [UInt8]) {
        if mention.precision != .exact { member(",\"precision\":", mention.precision.rawValue, into: &out) }
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
        if let weekday = mention.contradictedWeekday { member(",\"contradictedWeekday\":", weekday, into: &out) }
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
                let end = min(wanted, (byte >> 8 + 1) << 8)
                while byte &+ 8 <= end {
                    scalars &+= EightBytes(text, at: byte).scalars
                    byte &+= 8
                }
                while byte < end {
                    if text[byte] & 0xC0 != 0x80 { scalars &+= 1 }
                    byte &+= 1
                }
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
    static func member(_ key: StaticString, _ value: String?, into out: inout [UInt8]) {
        write(key, into: &out)
        guard let value else { return write("null", into: &out) }
        string(value, into: &out)
    }

    /// A member whose value is a whole number.
    static func member(_ key: StaticString, _ value: Int, into out: inout [UInt8]) {
        write(key, into: &out)
        number(value, into: &out)
    }

    /// A JSON string, escaped (RFC 8259, section 7).
    static func string(_ text: String, into out: inout [UInt8]) {
        out.append(0x22)
        let bytes = text.utf8.span
        var start = 0
        for at in bytes.indices where bytes[at] < 0x20 || bytes[at] == 0x22 || bytes[at] == 0x5C {
            bytes.extracting(start..<at).append(to: &out)
            start = at + 1
            switch bytes[at] {
            case 0x22: write("\\\"", into: &out)
            case 0x5C: write("\\\\", into: &out)
            case 0x0A: write("\\n", into: &out)
            case let byte:
                write("\\u00", into: &out)
                for digit in [byte >> 4, byte & 0xF] { out.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
            }
        }
        bytes.extracting(start..<bytes.count).append(to: &out)
        out.append(0x22)
    }

    /// A whole number.
    static func number(_ number: Int, into out: inout [UInt8]) {
        if number < 0 { out.append(0x2D) }
        let magnitude = number.magnitude
        if magnitude > 9 { Self.number(Int(magnitude / 10), into: &out) }
        out.append(0x30 + UInt8(truncatingIfNeeded: magnitude % 10))
    }

    /// Writes what a program has in it: no string is made.
    static func write(_ text: StaticString, into out: inout [UInt8]) {
        unsafe out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
