import ArgumentParser
import Foundation
import Languages
import Meaning
import Wire

/// Shows two or more texts side by side as aligned sentences.
struct AlignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "align",
        abstract: "Show which sentences of several editions render each other.",
        discussion: """
            Reads page text, HTML and Markdown, and any other text as it stands; '-' is standard input. The first file \
            is the one that the others are set beside. Languages are told by the files' names (talks.ar.txt), by what \
            stands in them, or by --language, once a file in their order. --jsonl reads \
            {"id","editions":[{"lang","sentences"},{"lang","sentences"}]} a line from standard input and writes \
            {"id","links"} a line. What can't be read is reported, the others go on, and the exit code is 65.
            """)

    enum Form: String, CaseIterable, ExpressibleByArgument { case text, json, tmx, html }

    @OptionGroup var model: ModelOption
    @Argument(help: ArgumentHelp("The editions, two or more; '-' is standard input.", valueName: "file"))
    var files: [String] = []
    @Option(help: "The language of a file, once for each in their order.")
    var language: [LanguageTag] = []
    @Option(help: "How to print: for people, as JSON, as a translation memory (TMX 1.4b), or as a page.")
    var format: Form = .text
    @Flag(name: .customLong("json"), help: "The same as --format json.")
    var isJSON = false
    @Flag(help: "Link words as well: in JSON, and on the page.")
    var words = false
    @Flag(name: .customLong("jsonl"), help: "Read and write a stream of JSON lines.")
    var isStream = false

    func validate() throws {
        if isStream {
            guard files.isEmpty else {
                throw ValidationError("--jsonl reads standard input. Expected no files beside it.")
            }
            return
        }
        guard files.count > 1 else {
            throw ValidationError("Expected two files or more, or --jsonl; found \(files.isEmpty ? "none" : "one").")
        }
        guard language.isEmpty || language.count == files.count else {
            throw ValidationError("Expected --language once for each of \(files.count) files; found \(language.count).")
        }
        guard files.count(where: { $0 == "-" }) < 2 else {
            throw ValidationError("Standard input can be one of the files. Expected '-' once.")
        }
    }

    func run() throws {
        if isStream {
            var stream = AlignStream(SentenceAligner(try Wiring.encoder(model)))
            try stream.run()
            if stream.failures > 0 { throw ExitCode(65) }
            return
        }
        let encoder = try Wiring.encoder(model, keepsVectors: true)
        var editions: [AlignedEdition] = []
        for (index, file) in files.enumerated() {
            do {
                editions.append(try AlignedEdition(file: file, language: language.isEmpty ? nil : language[index]))
            } catch let error as WireError {
                Terminal.complain(error)
            } catch let error as FileError {
                Terminal.complain(error)
            }
        }
        guard editions.count > 1 else {
            Terminal.note("dragoman: \(editions.count) of \(files.count) files could be read. Expected two or more.")
            throw ExitCode(65)
        }
        var aligned = try AlignedEditions(editions, by: encoder)
        let form: Form = isJSON ? .json : format
        if words || form == .html { try aligned.findWords(by: encoder) }
        switch form {
        case .text:
            let lines = AlignedLines(aligned, hasColour: Terminal.hasColour, cells: TerminalColumns.cells)
            Terminal.say(lines.text())
        case .json: Terminal.say(try AlignedJSON(aligned).text())
        case .tmx: try FileHandle.standardOutput.write(contentsOf: Data(TranslationMemory(aligned).bytes()))
        case .html: try FileHandle.standardOutput.write(contentsOf: Data(AlignedPage(aligned).bytes()))
        }
        if editions.count < files.count { throw ExitCode(65) }
    }
}
