public import ArgumentParser
public import Concord
import Foundation
import Languages

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Show where the editions of one story disagree.",
        discussion: """
            --jsonl reads {"id","date","editions":[{"lang","text"}]} a line from standard input and writes \
            {"id","findings"} a line.

            Exit codes: 0 the editions agree; 1 they don't; 2 something could not be checked; 64 misuse.
            """)

    @Flag(name: .customLong("jsonl"), help: "Read and write a stream of JSON lines.")
    var isStream = false
    @Option(help: "How readily findings are reported: low, normal or high.")
    var sensitivity: CheckOptions.Sensitivity = .normal
    @Flag(name: .customLong("shapes"), help: .hidden)
    var showsShape = false

    func validate() throws {
        guard isStream else { throw ValidationError("Expected --jsonl.") }
    }

    func run() throws {
        var stream = CheckStream(options: CheckOptions(sensitivity: sensitivity), showsShape: showsShape)
        try stream.run()
        if stream.failures > 0 { throw ExitCode(2) }
        if stream.findings > 0 { throw ExitCode(1) }
    }
}

extension CheckOptions.Sensitivity: ExpressibleByArgument {}
