import ArgumentParser
import Archive
import Foundation
import Languages
import Newsroom
import Wire

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring pages in as editions of stories.",
        discussion: """
            Reads page text (.txt), HTML (.html, .htm) and Markdown (.md, .markdown); '-' is standard input. Files whose \
            names differ by language alone (talks.ar.md, talks.ru.md), or which share a translationKey, become editions \
            of one story. A file that was imported before changes nothing; where its words have changed, its edition \
            gets a new revision. A file that can't be read is reported, the others go on, and the exit code is 65.
            """)

    @OptionGroup var data: DataOption
    @OptionGroup var format: FormatOption
    @Argument(help: ArgumentHelp("Files; '-' is standard input.", valueName: "file"))
    var files: [String]
    @Option(help: "The language of the files, where they don't tell or tell wrong.")
    var language: LanguageTag?
    @Option(help: "Add the files as editions of this story.")
    var story: Story.ID?
    @Flag(help: "Publish what was read; editions of one story go out together.")
    var publish = false
    @Flag(name: .customLong("dry-run"), help: "Show what is understood, and keep nothing.")
    var isDryRun = false

    func run() throws {
        let publication = try data.publication()
        let intake =
            isDryRun ? nil : Intake(archive: try data.archive(making: true), publication: publication, story: story)
        if let intake, let story, try intake.archive.story(story) == nil { throw CommandError.unknownStory(story) }
        var progress = Terminal.Progress(total: files.count)
        var failures = 0
        var imported: [Edition.ID] = []
        for (index, file) in files.enumerated() {
            progress.show(index, file)
            do {
                let incoming = try Formats.read(file: file, bytes: Self.bytes(of: file), language: language)
                var report = ImportReport(file: file, incoming: incoming)
                if let intake {
                    let outcome = try intake.take(incoming, from: file)
                    report.story = outcome.edition.id.story
                    report.outcome = outcome
                    if !incoming.isDraft { imported.append(outcome.edition.id) }
                }
                progress.clear()
                try Terminal.say(format.json ? report.json() : report.text(isFull: isDryRun))
            } catch {
                guard Self.isOfTheFile(error) else { throw error }
                progress.clear()
                failures += 1
                Terminal.complain(error)
            }
        }
        progress.clear()
        if let intake, publish { try intake.publish(imported) }
        if failures > 0 {
            Terminal.note("\(failures) of \(files.count) could not be read.")
            throw ExitCode(65)
        }
    }

    /// Whether the other files can be read all the same.
    private static func isOfTheFile(_ error: any Error) -> Bool {
        error is WireError || error is FileError || error is PictureError
    }

    static func bytes(of file: String) throws(FileError) -> [UInt8] {
        do {
            if file == "-" { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) }
            let handle = try FileHandle(forReadingFrom: URL(filePath: file))
            defer { try? handle.close() }
            // One byte over the limit is enough to know that it is over.
            return Array(try handle.read(upToCount: Decoding.sizeLimit + 1) ?? Data())
        } catch {
            throw .unreadable(file: file, reason: error.localizedDescription)
        }
    }
}

/// A file that can't be opened.
enum FileError: Error, CustomStringConvertible {
    case unreadable(file: String, reason: String)

    var description: String {
        switch self {
        case .unreadable(let file, let reason): "\(file): can't be read: \(reason)"
        }
    }
}
