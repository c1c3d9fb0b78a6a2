import Concord
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
        try InputLines.run { line, number, out in answer(line, number, into: &out) }
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
