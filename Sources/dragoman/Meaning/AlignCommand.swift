import ArgumentParser
import Foundation
import Languages
import Meaning

/// Shows two or more texts side by side as aligned sentences.
struct AlignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "align",
        abstract: "Show which sentences of several editions render each other.",
        discussion: """
            Reads page text, HTML and Markdown, and any other text as it stands. The first file is the one that the \
            others are set beside. --jsonl reads {"id","editions":[{"lang","sentences"},{"lang","sentences"}]} a line \
            from standard input and writes {"id","links"} a line. What can't be read is reported, the others go on, and \
            the exit code is 65.
            """)

    @OptionGroup var model: ModelOption
    @Flag(name: .customLong("jsonl"), help: "Read and write a stream of JSON lines.")
    var isStream = false

    func run() throws {
        let aligner = SentenceAligner(try Wiring.encoder(model))
        var stream = AlignStream(aligner)
        try stream.run()
        if stream.failures > 0 { throw ExitCode(65) }
    }
}
