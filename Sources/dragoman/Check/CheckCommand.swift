public import ArgumentParser
public import Concord
import Foundation
import Languages
import Meaning

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Show where the editions of one story disagree.",
        discussion: """
            --jsonl reads {"id","date","editions":[{"lang","text"}]} a line from standard input and writes \
            {"id","findings"} a line.

            --depth meaning compares the sentences' vectors as well, which finds what was left out or brought in. It is \
            the default where the model is installed (`dragoman model install`); --depth facts needs none.

            Exit codes: 0 the editions agree; 1 they don't; 2 something could not be checked; 64 misuse.
            """)

    @Flag(name: .customLong("jsonl"), help: "Read and write a stream of JSON lines.")
    var isStream = false
    @Option(help: "How readily findings are reported: low, normal or high.")
    var sensitivity: CheckOptions.Sensitivity = .normal
    @Option(help: "How deeply to compare: facts or meaning.")
    var depth: CheckDepth?
    @Flag(name: .customLong("shapes"), help: .hidden)
    var showsShape = false

    func validate() throws {
        guard isStream else { throw ValidationError("Expected --jsonl.") }
    }

    func run() throws {
        let (encoder, isLacking) = Self.encoder(depth)
        var stream = CheckStream(
            options: CheckOptions(sensitivity: sensitivity), encoder: encoder, showsShape: showsShape)
        try stream.run()
        if isLacking || stream.failures > 0 { throw ExitCode(2) }
        if stream.findings > 0 { throw ExitCode(1) }
    }

    /// The encoder that a depth needs, where there is one; what is missing is said where meaning was asked for.
    static func encoder(_ depth: CheckDepth?) -> (encoder: Encoder?, isLacking: Bool) {
        guard depth != .facts else { return (nil, false) }
        do throws(ModelError) {
            return (try Encoder(), false)
        } catch {
            if depth == .meaning { Terminal.note("dragoman: \(error) Compared at the depth of facts.") }
            return (nil, depth == .meaning)
        }
    }
}

extension CheckDepth: ExpressibleByArgument {}
extension CheckOptions.Sensitivity: ExpressibleByArgument {}
