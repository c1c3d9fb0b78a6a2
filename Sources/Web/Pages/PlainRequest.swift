import NIOCore

/// What the bytes of a connection begin with.
enum PlainRequest {
    /// A head that has not come whole.
    case incomplete
    /// No request whose end its head tells: a body, another protocol, or nonsense.
    case unclear
    /// A request without a body, and how many bytes it has.
    case whole(Head, length: Int)

    /// What an answer from the page store needs to know.
    struct Head {
        /// The path without its query.
        var path = ""
        var isHead = false
        var acceptsGzip = false
        var ifNoneMatch: String?
        /// Whether it may be answered here: `GET` or `HEAD` over a connection that stays.
        var isPlain = true
    }

    /// Reads a request's head (RFC 9112, sections 3 and 5).
    ///
    /// Strict: what is odd in any way is `unclear`, and left to the decoder.
    static func read(_ bytes: ByteBuffer) -> PlainRequest {
        unsafe bytes.withUnsafeReadableBytes { unsafe read($0) }
    }

    private static func read(_ bytes: UnsafeRawBufferPointer) -> PlainRequest {
        guard let end = unsafe end(of: bytes) else { return .incomplete }
        var head = Head()
        var at = 0
        if unsafe bytes.starts(with: "GET /".utf8) {
            at = 4
        } else if unsafe bytes.starts(with: "HEAD /".utf8) {
            head.isHead = true
            at = 5
        } else {
            return .unclear
        }
        let start = at
        var pathEnd: Int?
        while at < end, unsafe bytes[at] > 0x20 {
            if unsafe bytes[at] == UInt8(ascii: "?"), pathEnd == nil { pathEnd = at }
            at += 1
        }
        guard unsafe bytes[at...].starts(with: " HTTP/1.1\r\n".utf8) else { return .unclear }
        head.path = unsafe String(decoding: bytes[start..<(pathEnd ?? at)], as: UTF8.self)
        at += 11
        while at < end {
            guard let line = unsafe bytes[at..<end + 2].firstIndex(of: 0x0D), unsafe bytes[line + 1] == 0x0A,
                let colon = unsafe bytes[at..<line].firstIndex(of: UInt8(ascii: ":"))
            else { return .unclear }
            guard unsafe take(bytes, at..<colon, (colon + 1)..<line, into: &head) else { return .unclear }
            at = line + 2
        }
        return .whole(head, length: end + 4)
    }

    /// The place of the empty line that ends the head.
    private static func end(of bytes: UnsafeRawBufferPointer) -> Int? {
        var at = 3
        while at < bytes.count {
            switch unsafe bytes[at] {
            case 0x0A:
                if unsafe bytes[at - 1] == 0x0D, unsafe bytes[at - 2] == 0x0A, unsafe bytes[at - 3] == 0x0D {
                    return at - 3
                }
                at += 2
            case 0x0D: at += 1
            default: at += 4
            }
        }
        return nil
    }

    /// Whether a list of encodings has gzip.
    ///
    /// Lists without weights, which browsers send, are read as they stand.
    private static func hasGzip(_ bytes: UnsafeRawBufferPointer, _ value: Range<Int>) -> Bool {
        let list = unsafe bytes[value]
        guard unsafe list.contains(UInt8(ascii: "g")), unsafe !list.contains(UInt8(ascii: ";")) else {
            return AcceptEncoding.hasGzip(unsafe String(decoding: list, as: UTF8.self))
        }
        return unsafe list.split { $0 == UInt8(ascii: ",") || $0 == 0x20 || $0 == 0x09 }.contains { word in
            unsafe word.elementsEqual("gzip".utf8)
        }
    }

    /// Notes a field; whether the request's end can still be told.
    private static func take(
        _ bytes: UnsafeRawBufferPointer, _ name: Range<Int>, _ value: Range<Int>, into head: inout Head
    ) -> Bool {
        func named(_ expected: StaticString) -> Bool {
            guard name.count == expected.utf8CodeUnitCount else { return false }
            return expected.withUTF8Buffer { expected in
                for index in expected.indices
                where unsafe bytes[name.lowerBound + index] | 0x20 != expected[index] { return false }
                return true
            }
        }
        func text() -> String { unsafe String(decoding: bytes[value], as: UTF8.self) }
        switch name.count {
        case 6 where named("expect"): return false
        case 7 where named("upgrade"): return false
        case 10 where named("connection"):
            head.isPlain = text().lowercased().filter { $0 != " " } == "keep-alive"
        case 13 where named("if-none-match"): head.ifNoneMatch = text()
        case 14 where named("content-length"): return false
        case 15 where named("accept-encoding"): head.acceptsGzip = unsafe hasGzip(bytes, value)
        case 17 where named("transfer-encoding"): return false
        case 0: return false
        default: break
        }
        return true
    }
}
