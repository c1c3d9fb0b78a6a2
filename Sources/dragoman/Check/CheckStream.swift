import Concord
import Languages
import Meaning

/// The stream of `check --jsonl`: a line in, a line out, in order.
struct CheckStream {
    private var checkers: [[LanguageTag]: Checker] = [:]
    private let encoder: Encoder?
    private let options: CheckOptions
    private let showsShape: Bool
    private var hasToldFailure = false
    private(set) var failures = 0
    private(set) var findings = 0

    init(options: CheckOptions, encoder: Encoder? = nil, showsShape: Bool) {
        self.options = options
        self.encoder = encoder
        self.showsShape = showsShape
    }

    /// Reads standard input to its end and writes standard output.
    mutating func run() throws {
        var lines: [CheckLine] = []
        try InputLines.runInPieces { bytes, number, isLast, out in
            if let line = read(bytes, number) { lines.append(line) }
            guard isLast else { return }
            answer(lines, into: &out)
            lines.removeAll(keepingCapacity: true)
        }
    }

    /// A line of the stream; nil where it is empty or not as expected, which is reported.
    private mutating func read(_ bytes: Span<UInt8>, _ number: Int) -> CheckLine? {
        guard bytes.count > 0 else { return nil }
        do {
            if let bad = UTF8Check.firstInvalid(in: bytes) { throw StreamError.invalidUTF8(byte: bad + 1) }
            var line = try CheckLine(bytes)
            line.number = number
            return line
        } catch {
            failures += 1
            Terminal.note("dragoman: standard input:\(number): \(error)")
            return nil
        }
    }

    /// Lines of the same languages are compared together.
    private mutating func answer(_ lines: [CheckLine], into out: inout [UInt8]) {
        guard !lines.isEmpty else { return }
        let reports = checker(for: lines.flatMap(\.editions)).reports(on: lines.map(\.editions), options: options)
        for (line, report) in zip(lines, reports) {
            findings += report.findings.count
            if let failure = report.failure, !hasToldFailure {
                Terminal.complain(failure)
                hasToldFailure = true
                failures += 1
            }
            for place in report.strangers {
                Terminal.note(
                    "dragoman: standard input:\(line.number): the \(line.editions[place].language) edition tells "
                        + "another story than the rest. It was not compared.")
            }
            FindingJSON.writeLine(id: line.id, report.findings, line.editions, showsShape: showsShape, into: &out)
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
        let checker = Checker(languages: known, encoder: encoder)
        checkers[tags] = checker
        return checker
    }
}
