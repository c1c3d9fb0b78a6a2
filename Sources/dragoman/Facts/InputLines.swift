import Foundation

/// Standard input, line by line, and standard output, in large pieces.
enum InputLines {
    /// Reads to the end of the input.
    ///
    /// Each line's answer goes to `out`; lines are counted from 1.
    static func run(_ answer: (_ line: Span<UInt8>, _ number: Int, _ out: inout [UInt8]) -> Void) throws {
        try runInPieces { line, number, _, out in answer(line, number, &out) }
    }

    /// The same, told as well whether a line is the last of those that have come so far.
    static func runInPieces(
        _ answer: (_ line: Span<UInt8>, _ number: Int, _ isLast: Bool, _ out: inout [UInt8]) -> Void
    ) throws {
        let input = FileHandle.standardInput
        let output = FileHandle.standardOutput
        var rest: [UInt8] = []
        var searched = 0
        var number = 0
        var out: [UInt8] = []
        while let chunk = try input.read(upToCount: 1 << 18), !chunk.isEmpty {
            rest.append(contentsOf: chunk)
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

    private static func newline(in bytes: Span<UInt8>, from start: Int) -> Int? {
        var at = start
        while at < bytes.count {
            if bytes[at] == 0x0A { return at }
            at += 1
        }
        return nil
    }
}
