import ArgumentParser
import Archive
import Foundation
import Languages
import Newsroom

struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show the stories and where their editions stand.")

    @OptionGroup var data: DataOption
    @OptionGroup var format: FormatOption
    @Argument(help: "One story; all where it is left out.")
    var story: Story.ID?
    @Option(help: "Only editions in this language.")
    var language: LanguageTag?

    private struct Row: Encodable {
        let story: String
        let language: String
        let state: String
        let revision: Int
        let publishedRevision: Int?
        let slug: String
        let title: String
    }

    func run() throws {
        let archive = try data.archive()
        if let story, try archive.story(story) == nil { throw CommandError.unknownStory(story) }
        let editions = try (story.map { try archive.editions(of: $0) } ?? archive.editions())
            .filter { language == nil || $0.id.language == language }
        if format.json {
            for edition in editions {
                try Terminal.say(
                    JSONLine.text(
                        Row(
                            story: edition.id.story.rawValue, language: edition.id.language.text,
                            state: edition.state.name.rawValue, revision: edition.revision,
                            publishedRevision: edition.publishedRevision, slug: edition.slug.text,
                            title: edition.content.title)))
            }
            return
        }
        if editions.isEmpty { Terminal.note("No editions yet. `dragoman import FILE` brings some.") }
        var last: Story.ID?
        for edition in editions {
            if edition.id.story != last { Terminal.say(edition.id.story.rawValue) }
            last = edition.id.story
            let state = edition.state.name.rawValue.padding(toLength: 10, withPad: " ", startingAt: 0)
            // Isolated (U+2068, U+2069), so that an Arabic headline doesn't turn the line about.
            Terminal.say(
                "  \(edition.id.language.text)  \(state)  r\(edition.revision)  \u{2068}\(edition.content.title)\u{2069}"
            )
        }
    }
}
