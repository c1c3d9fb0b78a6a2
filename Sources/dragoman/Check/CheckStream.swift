import Concord
import Foundation
import Languages

/// The stream of `check --jsonl`: a line in, a line out, in order.
struct CheckStream {
    private var checkers: [[LanguageTag]: Checker] = [:]
    private let options: CheckOptions
    private let showsShape: Bool
    private(set) var failures = 0
    private(set) var findings = 0

    init(options: CheckOptions, showsShape: Bool) {
        self.options = options
        self.showsShape = showsShape
    }

    /// Reads standard input to its end and writes standard output.
    mutating func run() throws {
        let input = FileHandle.standardInput
        let output = FileHandle.standardOutput
        var rest: [UInt8] = []
        var number = 0
        var out: [UInt8] = []
        while let chunk = try input.read(upToCount: 1 << 18), !chunk.isEmpty {
            rest.append(contentsOf: chunk)
            var start = 0
            while let end = rest[start...].firstIndex(of: 0x0A) {
                number += 1
                answer(rest.span.extracting(start..<end), number, into: &out)
                start = end + 1
            }
            rest.removeFirst(start)
            try output.write(contentsOf: Data(out))
            out.removeAll(keepingCapacity: true)
        }
        if !rest.isEmpty {
            answer(rest.span, number + 1, into: &out)
            try output.write(contentsOf: Data(out))
        }
    }

    private mutating func answer(_ bytes: Span<UInt8>, _ number: Int, into out: inout [UInt8]) {
        guard bytes.count > 0 else { return }
        do {
            if let bad = UTF8Check.firstInvalid(in: bytes) { throw StreamError.invalidUTF8(byte: bad + 1) }
            let line = try CheckLine(bytes)
            let report = checker(for: line.editions).report(on: line.editions, options: options)
            findings += report.findings.count
            FindingJSON.writeLine(id: line.id, report.findings, line.editions, showsShape: showsShape, into: &out)
        } catch {
            failures += 1
            Terminal.note("dragoman: standard input:\(number): \(error)")
        }
    }

    private mutating func checker(for editions: [EditionText]) -> Checker {
        let tags = Set(editions.map(\.language.primary)).sorted()
        if let checker = checkers[tags] { return checker }
        if let checker = checkers.values.first(where: { checker in tags.allSatisfy { checker.knows($0) } }) {
            checkers[tags] = checker
            return checker
        }
        let known = Set(checkers.keys.flatMap { $0 }).union(tags)
        let checker = Checker(languages: known)
        checkers[tags] = checker
        return checker
    }
}
