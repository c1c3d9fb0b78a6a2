import ArgumentParser
import Archive
import Foundation
import Languages
import Newsroom

struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Bring editions before readers.",
        discussion: """
            All named editions go out in one step, or none does. Without --language the whole set of the story is \
            published; without a story every edition that was never published. Withdrawn editions only come back when \
            they are named with --language.
            """)

    @OptionGroup var data: DataOption
    @OptionGroup var format: FormatOption
    @Argument(help: "The story; all that were never published where it is left out.")
    var story: Story.ID?
    @Option(help: "Only the edition in this language. May be given more than once.")
    var language: [LanguageTag] = []

    func run() throws {
        let archive = try data.archive()
        let editions = try archive.chosen(story: story, languages: language) { edition in
            language.isEmpty
                ? edition.state != .withdrawn && edition.publishedRevision != edition.revision
                : edition.state != .published || edition.publishedRevision != edition.revision
        }
        if editions.isEmpty, let story { throw CommandError.nothingTo("publish", story) }
        try archive.publish(editions.map(\.id), by: "command line")
        try Outcome.report("published", editions.map(\.id), in: archive, json: format.json)
    }
}

struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take editions from readers. Their addresses answer 410 from then on.",
        discussion: "Without --language all published editions of the story are withdrawn, in one step.")

    @OptionGroup var data: DataOption
    @OptionGroup var format: FormatOption
    @Argument(help: "The story.")
    var story: Story.ID
    @Option(help: "Only the edition in this language. May be given more than once.")
    var language: [LanguageTag] = []

    func run() throws {
        let archive = try data.archive()
        let editions = try archive.chosen(story: story, languages: language) { edition in
            edition.state == .published || !language.isEmpty
        }
        if editions.isEmpty { throw CommandError.nothingTo("withdraw", story) }
        try archive.withdraw(editions.map(\.id), by: "command line")
        try Outcome.report("withdrawn", editions.map(\.id), in: archive, json: format.json)
    }
}

extension Archive {
    /// The editions that a command is about: those of `story` in `languages` that `isWanted` takes.
    ///
    /// - Throws: `CommandError` where there is no such story or edition.
    fileprivate func chosen(
        story: Story.ID?, languages: [LanguageTag], where isWanted: (Edition) -> Bool
    ) throws -> [Edition] {
        guard let story else {
            return try editions().filter { (languages.isEmpty || languages.contains($0.id.language)) && isWanted($0) }
        }
        guard try self.story(story) != nil else { throw CommandError.unknownStory(story) }
        let editions = try editions(of: story)
        for language in languages where !editions.contains(where: { $0.id.language == language }) {
            throw CommandError.unknownEdition(story, language)
        }
        return editions.filter { (languages.isEmpty || languages.contains($0.id.language)) && isWanted($0) }
    }
}

/// What a command did to editions, said for people or as JSON.
enum Outcome {
    private struct Row: Encodable {
        let story: String
        let language: String
        let state: String
        let title: String
    }

    static func report(_ verb: String, _ ids: [Edition.ID], in archive: Archive, json: Bool) throws {
        for id in ids {
            guard let edition = try archive.edition(id) else { continue }
            let title = edition.content.title
            if json {
                try Terminal.say(
                    JSONLine.text(
                        Row(
                            story: id.story.rawValue, language: id.language.text, state: edition.state.name.rawValue,
                            title: title)))
            } else {
                Terminal.say("\(verb)  \(id.story.rawValue)  \(id.language)  \u{2068}\(title)\u{2069}")
            }
        }
    }
}
