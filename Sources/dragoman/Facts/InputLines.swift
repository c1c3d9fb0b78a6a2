import Foundation

/// Standard input, line by line, and standard output, in large pieces.
enum InputLines {
    /// How much is read before it is answered, where so much has come.
    private static let most = 1 << 18

    /// Reads to the end of the input.
    ///
    /// Each line's answer goes to `out`; lines are counted from 1. What has come is answered before more is waited for,
    /// so that another program can ask line by line.
    ///
    /// - Throws: `POSIXError`, where the input can't be read, and what `FileHandle` throws where nothing can be written.
    static func run(_ answer: (_ line: Span<UInt8>, _ number: Int, _ out: inout [UInt8]) -> Void) throws {
        try runInPieces { line, number, _, out in answer(line, number, &out) }
    }

    /// The same, told as well whether a line is the last of those that have come so far.
    static func runInPieces(
        _ answer: (_ line: Span<UInt8>, _ number: Int, _ isLast: Bool, _ out: inout [UInt8]) -> Void
    ) throws {
        let output = FileHandle.standardOutput
        var rest: [UInt8] = []
        var searched = 0
        var number = 0
        var out: [UInt8] = []
        while try readPiece(into: &rest) {
            var start = 0
            var next = newline(in: rest.span, from: searched)
            while let end = next {
                number += 1
                next = newline(in: rest.span, from: end + 1)
                answer(rest.span.extracting(start..<end), number, next == nil, &out)
                start = end + 1
            }
            rest.removeFirst(start)
            searched = rest.count
            if !out.isEmpty { try output.write(contentsOf: Data(out)) }
            out.removeAll(keepingCapacity: true)
        }
        if !rest.isEmpty {
            answer(rest.span, number + 1, true, &out)
            try output.write(contentsOf: Data(out))
        }
    }

    /// Waits for something and reads what has come; false at the end.
    private static func readPiece(into bytes: inout [UInt8]) throws -> Bool {
        var read = 0
        repeat {
            let count = try readOnce(into: &bytes)
            if count == 0 { return read > 0 }
            read += count
        } while read < most && hasMore()
        return true
    }

    private static func readOnce(into bytes: inout [UInt8]) throws -> Int {
        while true {
            var count = 0
            let chunk = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, initialised in
                count = unsafe read(STDIN_FILENO, buffer.baseAddress, buffer.count)
                initialised = max(0, count)
            }
            if count >= 0 {
                bytes += chunk
                return count
            }
            guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        }
    }

    /// Whether more can be read without waiting.
    private static func hasMore() -> Bool {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&input, 1, 0) > 0
    }

    private static func newline(in bytes: Span<UInt8>, from start: Int) -> Int? {
        var at = start
        while at &+ 8 <= bytes.count, !EightBytes(bytes, at: at).have(0x0A) { at &+= 8 }
        while at < bytes.count {
            if bytes[at] == 0x0A { return at }
            at += 1
        }
        return nil
    }
}
