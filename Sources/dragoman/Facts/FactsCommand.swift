public import ArgumentParser
import Facts
import Foundation
public import Languages
import Newsroom
import Web
import Wire

struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Show what texts state: dates, numbers, money, quantities, names.",
        discussion: """
            Reads page text, HTML and Markdown, and any other text as it stands; '-' is standard input. Where a file is a \
            page, its own date is the one that relative dates refer to. --jsonl reads {"id","lang","text","date"} a line \
            from standard input and writes {"id","mentions"} a line. A file or line that can't be read is reported, the \
            others go on, and the exit code is 65.
            """)

    enum Form: String, CaseIterable, ExpressibleByArgument { case text, json, html }

    @Argument(help: ArgumentHelp("Files; '-' is standard input.", valueName: "file"))
    var files: [String] = []
    @Option(help: "The language of the files, where they don't tell or tell wrong.")
    var language: LanguageTag?
    @Option(help: "The day of writing, YYYY-MM-DD, to which relative dates refer.")
    var date: String?
    @Option(help: "How to print: for people, as JSON, or as a page.")
    var format: Form = .text
    @Flag(name: .customLong("json"), help: "The same as --format json.")
    var isJSON = false
    @Flag(name: .customLong("jsonl"), help: "Read and write a stream of JSON lines.")
    var isStream = false
    @Option(name: .customLong("date-order"), help: "Day and month in 2/12/2013: day-first or month-first.")
    var dateOrder: NumeralStyle.DateOrder?
    @Flag(help: "Add the copy desk's remarks.")
    var remarks = false

    func validate() throws {
        if isStream {
            guard files.isEmpty else {
                throw ValidationError("--jsonl reads standard input. Expected no files beside it.")
            }
        } else if files.isEmpty {
            throw ValidationError("Expected a file, '-' for standard input, or --jsonl.")
        }
        if let date, Stamp(date) == nil { throw ValidationError("'\(date)' is no date. Expected YYYY-MM-DD.") }
        if let language, Language.of(language) == nil {
            let known = Language.known.map(\.tag.text).joined(separator: ", ")
            throw ValidationError("'\(language)' is no language that facts are read in. Expected one of \(known).")
        }
    }

    func run() throws {
        if isStream {
            var stream = FactStream(dateOrder: dateOrder)
            try stream.run()
            if stream.failures > 0 { throw ExitCode(65) }
            return
        }
        var reports: [FactReport] = []
        var failures = 0
        var readers: [LanguageTag: FactReader] = [:]
        for file in files {
            do {
                let report = try report(of: file, &readers)
                switch isJSON ? .json : format {
                case .json: Terminal.say(report.json())
                case .text: Terminal.say(report.lines(colours: isatty(FileHandle.standardOutput.fileDescriptor) == 1))
                case .html: reports.append(report)
                }
            } catch let error as WireError {
                failures += 1
                Terminal.complain(error)
            } catch let error as FileError {
                failures += 1
                Terminal.complain(error)
            }
        }
        if !isJSON, format == .html {
            try FileHandle.standardOutput.write(contentsOf: Data(FactPage(reports: reports).bytes()))
        }
        if failures > 0 { throw ExitCode(65) }
    }

    /// Reads a file; of its language's tables what the first file needs is built for it, and all of them for a second.
    private func report(of file: String, _ readers: inout [LanguageTag: FactReader]) throws -> FactReport {
        let page = try FactSource(file: file, language: language)
        let stamp = date.flatMap { Stamp($0) } ?? page.date
        guard let known = Language.of(page.language) else { throw WireError.unknownLanguage(file: file) }
        let reference = stamp.map { Reference(day: $0.day, second: $0.secondOfDay ?? 43_200) }
        let bytes = Array(page.text.utf8)
        let reader = readers[known.tag] ?? FactReader(known, for: bytes.span)
        readers[known.tag] = reader
        let mentions = reader.mentions(in: bytes.span, reference: reference, dateOrder: dateOrder)
        return FactReport(
            file: file, language: page.language, date: stamp, text: page.text, mentions: mentions,
            remarks: remarks ? page.inFile(CopyDesk(known).remarks(on: page.text, mentions: mentions)) : [],
            showsRemarks: remarks)
    }
}

extension NumeralStyle.DateOrder: ExpressibleByArgument {
    /// Reads an order from the command line.
    public init?(argument: String) { self.init(rawValue: argument) }
}
