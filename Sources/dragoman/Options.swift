public import ArgumentParser
import Archive
import Foundation
public import Languages
public import Newsroom

/// Where the newsroom keeps its data.
struct DataOption: ParsableArguments {
    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            "The newsroom's data directory.", discussion: "It is made where it isn't there.", valueName: "dir"))
    var directory: String = "data"

    /// The archive, for reading and writing.
    func archive(making: Bool = false) throws -> Archive {
        if !making, !FileManager.default.fileExists(atPath: directory) {
            throw CommandError.noData(directory: directory)
        }
        return try Archive(directory: directory)
    }

    /// What `newsroom.yaml` in the data directory says.
    func publication() throws -> Publication {
        try Configuration.publication(inDataDirectory: directory)
    }
}

/// How results are printed.
struct FormatOption: ParsableArguments {
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Option(help: "How to print: for people, or as JSON.")
    var format: Format = .text
    @Flag(name: .customLong("json"), help: "The same as --format json.")
    var isJSON = false

    var json: Bool { isJSON || format == .json }
}

extension LanguageTag: ExpressibleByArgument {
    /// Reads a tag from the command line.
    public init?(argument: String) { self.init(argument) }
}

extension Story.ID: ExpressibleByArgument {
    /// Reads an id from the command line.
    public init?(argument: String) { self.init(rawValue: argument) }
}

/// What went wrong in a command, apart from what the rooms below report.
enum CommandError: Error, CustomStringConvertible {
    /// There is no data directory.
    case noData(directory: String)
    /// No such story.
    case unknownStory(Story.ID)
    /// The story has no edition in that language.
    case unknownEdition(Story.ID, LanguageTag)
    /// Nothing to do: no edition is in a state that the command starts from.
    case nothingTo(String, Story.ID)
    /// `newsroom.yaml` is not as expected.
    case badConfiguration(file: String, line: Int?, found: String, expected: String)
    /// The base URL is none.
    case badBaseURL(String)
    /// The address is taken or not ours.
    case cannotListen(host: String, port: Int, reason: String)

    /// 64 where the command line is wrong, 65 where something in it isn't there, 69 where the port isn't free, 78 where
    /// the configuration is wrong (`sysexits.h`).
    var exitCode: Int32 {
        switch self {
        case .badBaseURL: 64
        case .noData, .unknownStory, .unknownEdition, .nothingTo: 65
        case .cannotListen: 69
        case .badConfiguration: 78
        }
    }

    var description: String {
        switch self {
        case .noData(let directory):
            "\(directory): there is no such directory. Expected --data with a newsroom's data; `dragoman import` makes one."
        case .unknownStory(let story):
            "There is no story '\(story.rawValue)'. `dragoman list` shows those there are."
        case .unknownEdition(let story, let language):
            "The story '\(story.rawValue)' has no edition in '\(language)'. `dragoman list` shows those there are."
        case .nothingTo(let verb, let story):
            "There is nothing to \(verb) in the story '\(story.rawValue)'."
        case .badConfiguration(let file, let line, let found, let expected):
            "\(file)\(line.map { ":\($0)" } ?? ""): \(found). Expected \(expected)."
        case .badBaseURL(let text):
            "'\(text)' is no base URL. Expected one such as https://news.example.org."
        case .cannotListen(let host, let port, let reason):
            "Can't listen on \(host), port \(port): \(reason). Choose another with --port."
        }
    }
}
