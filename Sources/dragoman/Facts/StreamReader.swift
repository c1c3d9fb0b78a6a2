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
            let key = try readText(bytes)
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

    /// Reads a string, for those who want no bytes of their own: where nothing in it is escaped, none are copied.
    mutating func readText(_ bytes: Span<UInt8>) throws(StreamError) -> String {
        let start = at + 1
        if peek(bytes) == 0x22 {
            let end = Self.endOfPlain(bytes, from: start)
            if end < bytes.count, bytes[end] == 0x22 {
                at = end + 1
                return bytes.extracting(start..<end).text
            }
        }
        return String(decoding: try readString(bytes), as: UTF8.self)
    }

    mutating func readString(_ bytes: Span<UInt8>) throws(StreamError) -> [UInt8] {
        try take(0x22, "a string", bytes)
        var text: [UInt8] = []
        while at < bytes.count {
            let start = at
            at = Self.endOfPlain(bytes, from: start)
            if at > start { bytes.extracting(start..<at).append(to: &text) }
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

    /// Where a run of characters that stand for themselves ends.
    private static func endOfPlain(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var at = start
        while at &+ 8 <= bytes.count {
            let eight = EightBytes(bytes, at: at)
            if eight.haveAny(below: 0x20) || eight.have(0x22) || eight.have(0x5C) { break }
            at &+= 8
        }
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
            at &+= 1
        }
        return at
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

    /// Passes a value of any kind; what is open is kept in a list, so that depth costs no stack.
    mutating func skipValue(_ bytes: Span<UInt8>) throws(StreamError) {
        var open: [UInt8] = []
        while true {
            skipSpace(bytes)
            switch peek(bytes) {
            case 0x22: _ = try readString(bytes)
            case 0x7B:
                at += 1
                skipSpace(bytes)
                open.append(0x7D)
                if peek(bytes) != 0x7D {
                    try skipKey(bytes)
                    continue
                }
            case 0x5B:
                at += 1
                skipSpace(bytes)
                open.append(0x5D)
                if peek(bytes) != 0x5D { continue }
            default: try skipPlain(bytes)
            }
            try closeValue(&open, bytes)
            if open.isEmpty { return }
        }
    }

    /// Passes the brackets that close behind a value, and what parts it from the next.
    private mutating func closeValue(_ open: inout [UInt8], _ bytes: Span<UInt8>) throws(StreamError) {
        while let bracket = open.last {
            skipSpace(bytes)
            if peek(bytes) == bracket {
                at += 1
                open.removeLast()
                continue
            }
            try take(0x2C, bracket == 0x7D ? "',' or '}'" : "',' or ']'", bytes)
            if bracket == 0x7D {
                skipSpace(bytes)
                try skipKey(bytes)
            }
            return
        }
    }

    private mutating func skipKey(_ bytes: Span<UInt8>) throws(StreamError) {
        _ = try readString(bytes)
        skipSpace(bytes)
        try take(0x3A, "':'", bytes)
    }

    /// Passes a number, true, false or null.
    private mutating func skipPlain(_ bytes: Span<UInt8>) throws(StreamError) {
        for word in Self.words where word.first == peek(bytes) {
            for byte in word { try take(byte, "true, false or null", bytes) }
            return
        }
        let start = at
        if peek(bytes) == 0x2D { at += 1 }
        let isZero = peek(bytes) == 0x30
        let count = skipDigits(bytes)
        guard count > 0, !isZero || count == 1 else { throw .expected("a value", byte: start + 1) }
        if peek(bytes) == 0x2E {
            at += 1
            guard skipDigits(bytes) > 0 else { throw .expected("a digit", byte: at + 1) }
        }
        guard let letter = peek(bytes), letter | 0x20 == 0x65 else { return }
        at += 1
        if peek(bytes) == 0x2B || peek(bytes) == 0x2D { at += 1 }
        guard skipDigits(bytes) > 0 else { throw .expected("a digit", byte: at + 1) }
    }

    private static let words = ["true", "false", "null"].map { Array($0.utf8) }

    private mutating func skipDigits(_ bytes: Span<UInt8>) -> Int {
        let start = at
        while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
        return at - start
    }
}

extension Span<UInt8> {
    /// The text that the bytes are, in UTF-8.
    var text: String { unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) } }

    /// Copies the bytes behind others.
    func append(to bytes: inout [UInt8]) {
        unsafe withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
}
