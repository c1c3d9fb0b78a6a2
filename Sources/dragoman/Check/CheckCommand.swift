public import ArgumentParser
import Archive
public import Concord
import Foundation
import Languages
import Meaning
import Newsroom

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Show where the editions of one story disagree.",
        discussion: """
            Files are editions of one story where their names say so (talks.ar.md, talks.ru.md; ar/talks.md, \
            ru/talks.md), or their front matter (translationKey or story, and lang); --story puts all files into one. \
            A folder stands for the pages in it. --data checks the stories of a newsroom.

            --jsonl reads {"id","date","editions":[{"lang","text"}]} a line from standard input and writes \
            {"id","findings"} a line.

            --depth meaning compares the sentences' vectors as well, which finds what was left out or brought in. It is \
            the default where the model is installed (`dragoman model install`); --depth facts needs none.

            Exit codes: 0 the editions agree; 1 they don't; 2 something could not be checked (the rest was); 64 misuse.
            """)

    enum Interface: String, CaseIterable, ExpressibleByArgument {
        case arabic = "ar"
        case russian = "ru"
        case english = "en"

        var tag: LanguageTag {
            switch self {
            case .arabic: .arabic
            case .russian: .russian
            case .english: .english
            }
        }
    }

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "file"))
    var files: [String] = []
    @Option(help: "All files are editions of this story; with --data, check this one alone.")
    var story: String?
    @Option(
        name: .customLong("data"),
        help: ArgumentHelp("Check the stories of the newsroom in this directory.", valueName: "dir"))
    var data: String?
    @Option(help: "The language of the files, where they don't tell or tell wrong.")
    var language: LanguageTag?
    @OptionGroup var format: FormatOption
    @Option(help: "How readily findings are reported.")
    var sensitivity: CheckOptions.Sensitivity = .normal
    @Option(help: "The language of the report.")
    var interface: Interface = .english
    @Option(help: ArgumentHelp("Say what a kind of finding means, and when it keeps silent.", valueName: "kind"))
    var explain: FindingKind?
    @Flag(name: .customLong("jsonl"), help: "Read and write a stream of JSON lines.")
    var isStream = false
    @Option(help: "How deeply to compare.")
    var depth: CheckDepth?
    @Flag(name: .customLong("shapes"), help: .hidden)
    var showsShape = false

    func validate() throws {
        if explain != nil { return }
        if isStream {
            guard files.isEmpty, data == nil else {
                throw ValidationError("--jsonl reads standard input. Expected no files and no --data beside it.")
            }
        } else if data != nil {
            guard files.isEmpty else { throw ValidationError("Expected files or --data, not both.") }
            if let story, Story.ID(rawValue: story) == nil {
                throw ValidationError("'\(story)' is no story's id. `dragoman list` shows those there are.")
            }
        } else if files.isEmpty {
            throw ValidationError("Expected editions, such as talks.ar.md and talks.ru.md, --data, or --jsonl.")
        } else if files.contains("-") {
            throw ValidationError("Standard input is one edition. Expected files, or --jsonl.")
        }
    }

    func run() async throws {
        if let explain {
            Terminal.say(KindHelp(interface: interface.tag).text(of: explain))
            return
        }
        if isStream {
            let (encoder, isLacking) = Self.encoder(depth)
            var stream = CheckStream(
                options: CheckOptions(sensitivity: sensitivity), encoder: encoder, showsShape: showsShape)
            try stream.run()
            if isLacking || stream.failures > 0 { throw ExitCode(2) }
            if stream.findings > 0 { throw ExitCode(1) }
            return
        }
        let stories = try await stories()
        for problem in stories.problems { Terminal.note("dragoman: \(problem)") }
        let (encoder, isLacking) = Self.encoder(depth, data: data, stories: stories.entries.count)
        let (compared, failures) = try await check(stories, encoder)
        if !format.json { Terminal.say(CheckStrings.of(interface.tag).line(compared)) }
        if isLacking || failures + stories.problems.count > 0 { throw ExitCode(2) }
        if compared.findings > 0 { throw ExitCode(1) }
    }

    private func stories() async throws -> StoryList {
        guard let data else {
            return await StoryList(files: PageFolder.files(of: files), story: story, language: language)
        }
        guard FileManager.default.fileExists(atPath: data) else { throw CommandError.noData(directory: data) }
        return try StoryList(archive: Archive(directory: data), only: story.flatMap { Story.ID(rawValue: $0) })
    }

    /// Checks story after story on all cores, and prints in their order; how much was compared, and how many stories
    /// could not be checked whole.
    private func check(_ stories: StoryList, _ encoder: Encoder?) async throws -> (Compared, failures: Int) {
        let checker = await Checker.built(for: stories.languages, encoder: encoder)
        let options = CheckOptions(sensitivity: sensitivity)
        let isJSON = format.json
        let page = FindingText(interface: interface.tag, hasColour: Terminal.hasColour)
        let json = CheckJSON(interface: interface.tag)
        var compared = Compared()
        var failures = 0
        var isFirst = true
        func show(_ outcome: StoryOutcome) {
            for problem in outcome.problems + outcome.notes { Terminal.note("dragoman: \(problem)") }
            failures += outcome.problems.isEmpty ? 0 : 1
            compared += outcome.compared
            guard !outcome.output.isEmpty else { return }
            if !isJSON, !isFirst { Terminal.say("") }
            isFirst = false
            Terminal.say(outcome.output)
        }
        let entries = stories.entries
        try await withThrowingTaskGroup(of: (Int, StoryOutcome).self) { group in
            var (next, shown) = (0, 0)
            var waiting: [Int: StoryOutcome] = [:]
            func start() {
                guard next < entries.count else { return }
                let place = next
                next += 1
                group.addTask {
                    let (story, problems) = try stories.read(entries[place])
                    let outcome = try StoryOutcome(
                        story, problems: problems, isOneOfMany: entries.count > 1, checker: checker, options: options
                    ) {
                        isJSON ? try json.text(of: $0, $1) : page.text(of: $0, $1)
                    }
                    return (place, outcome)
                }
            }
            for _ in 0..<2 * ProcessInfo.processInfo.activeProcessorCount { start() }
            while let (place, outcome) = try await group.next() {
                waiting[place] = outcome
                while let outcome = waiting.removeValue(forKey: shown) {
                    show(outcome)
                    shown += 1
                }
                start()
            }
        }
        if !isJSON, !isFirst { Terminal.say("") }
        return (compared, failures)
    }

    /// The encoder that a depth needs, where there is one; says what is missing where facts alone weren't asked for.
    ///
    /// `data`: a newsroom's directory, where the model and the vectors of what was checked before may lie. With
    /// `stories`, how many are checked, vectors are kept on disk for the next run; a stream keeps none.
    static func encoder(
        _ depth: CheckDepth?, data: String? = nil, stories: Int? = nil
    ) -> (encoder: Encoder?, isLacking: Bool) {
        guard depth != .facts else { return (nil, false) }
        do throws(ModelError) {
            let file = try ModelFile(path: ModelPlace.path(dataDirectory: data))
            let cache = stories.flatMap { stories in
                try? VectorCache(
                    path: VectorCache.path(dataDirectory: data), for: file,
                    capacity: min(mostVectors, max(1 << 15, stories * vectorsOfStory)))
            }
            return (try Encoder(file, cache: cache), false)
        } catch {
            Terminal.note("dragoman: \(error) Compared at the depth of facts.")
            return (nil, depth == .meaning)
        }
    }

    /// Three editions of some thirty sentences; a kilobyte each on disk, as it fills.
    private static let vectorsOfStory = 96
    private static let mostVectors = 1 << 22
}

extension Compared {
    /// The last line for people.
    var line: String {
        "Compared \(stories) stories, \(editions) editions, \(sentences) sentences, \(facts) facts: \(findings) findings."
    }
}

extension CheckDepth: ExpressibleByArgument {}
extension CheckOptions.Sensitivity: ExpressibleByArgument {}
extension FindingKind: ExpressibleByArgument {}
