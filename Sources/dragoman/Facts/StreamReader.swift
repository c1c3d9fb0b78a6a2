/// A reader of JSON that keeps what is asked for and passes over the rest (RFC 8259).
struct StreamReader {
    var at: Int

    /// Reads an object; `member` reads the value of a key, and leaves those that it doesn't know.
    mutating func readObject(
        _ bytes: Span<UInt8>, _ member: (inout StreamReader, String) throws(StreamError) -> Void
    ) throws(StreamError) {
        skipSpace(bytes)
        try take(0x7B, "{", bytes)
        var first = true
        while true {
            skipSpace(bytes)
            if at < bytes.count, bytes[at] == 0x7D {
                at += 1
                return
            }
            if !first {
                try take(0x2C, "',' or '}'", bytes)
                skipSpace(bytes)
            }
            first = false
            let key = String(decoding: try readString(bytes), as: UTF8.self)
            skipSpace(bytes)
            try take(0x3A, "':'", bytes)
            skipSpace(bytes)
            let start = at
            try member(&self, key)
            if at == start { try skipValue(bytes) }
        }
    }

    /// Reads an array; `element` reads each of its values.
    mutating func readArray(
        _ bytes: Span<UInt8>, _ element: (inout StreamReader) throws(StreamError) -> Void
    ) throws(StreamError) {
        skipSpace(bytes)
        try take(0x5B, "[", bytes)
        var first = true
        while true {
            skipSpace(bytes)
            if at < bytes.count, bytes[at] == 0x5D {
                at += 1
                return
            }
            if !first { try take(0x2C, "',' or ']'", bytes) }
            first = false
            try element(&self)
        }
    }

    /// Refuses whatever follows.
    mutating func finish(_ bytes: Span<UInt8>) throws(StreamError) {
        skipSpace(bytes)
        if at < bytes.count { throw .expected("the end of the line", byte: at + 1) }
    }

    func peek(_ bytes: Span<UInt8>) -> UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace(_ bytes: Span<UInt8>) {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D || bytes[at] == 0x0A {
            at += 1
        }
    }

    private mutating func take(_ byte: UInt8, _ what: String, _ bytes: Span<UInt8>) throws(StreamError) {
        guard at < bytes.count, bytes[at] == byte else { throw .expected(what, byte: at + 1) }
        at += 1
    }

    mutating func readString(_ bytes: Span<UInt8>) throws(StreamError) -> [UInt8] {
        try take(0x22, "a string", bytes)
        var text: [UInt8] = []
        while at < bytes.count {
            let start = at
            while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C, bytes[at] >= 0x20 { at += 1 }
            bytes.extracting(start..<at).append(to: &text)
            guard at < bytes.count else { break }
            let byte = bytes[at]
            at += 1
            switch byte {
            case 0x22: return text
            case 0x5C: try readEscape(bytes, into: &text)
            default: throw .expected("no control character in a string", byte: at)
            }
        }
        throw .expected("the end of the string", byte: at + 1)
    }

    private mutating func readEscape(_ bytes: Span<UInt8>, into text: inout [UInt8]) throws(StreamError) {
        guard at < bytes.count else { throw .expected("an escape", byte: at + 1) }
        let byte = bytes[at]
        at += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: text.append(byte)
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x74: text.append(0x09)
        case 0x75:
            var value = try readHex(bytes)
            if value &- 0xD800 < 0x400, at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
                let here = at
                at += 2
                let low = try readHex(bytes)
                if low &- 0xDC00 < 0x400 {
                    value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                } else {
                    at = here
                }
            }
            let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
            text.append(contentsOf: Array(String(Character(scalar)).utf8))
        default: throw .expected("an escape", byte: at)
        }
    }

    private mutating func readHex(_ bytes: Span<UInt8>) throws(StreamError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard at < bytes.count else { throw .expected("four hexadecimal digits", byte: at + 1) }
            let byte = bytes[at]
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x37
            case 0x61...0x66: digit = byte - 0x57
            default: throw .expected("four hexadecimal digits", byte: at + 1)
            }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }

    /// Passes a value of any kind; objects and arrays by their brackets, so that depth costs nothing.
    mutating func skipValue(_ bytes: Span<UInt8>) throws(StreamError) {
        guard let first = peek(bytes) else { throw .expected("a value", byte: at + 1) }
        if first == 0x22 {
            _ = try readString(bytes)
            return
        }
        guard first == 0x7B || first == 0x5B else {
            let start = at
            while at < bytes.count, ![0x2C, 0x7D, 0x5D, 0x20, 0x09].contains(bytes[at]) { at += 1 }
            if at == start { throw .expected("a value", byte: at + 1) }
            return
        }
        var open = 0
        while at < bytes.count {
            switch bytes[at] {
            case 0x22:
                _ = try readString(bytes)
                continue
            case 0x7B, 0x5B: open += 1
            case 0x7D, 0x5D: open -= 1
            default: break
            }
            at += 1
            if open == 0 { return }
        }
        throw .expected("a closing bracket", byte: at + 1)
    }
}

extension Span<UInt8> {
    /// Copies the bytes behind others.
    func append(to bytes: inout [UInt8]) {
        unsafe withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
}
