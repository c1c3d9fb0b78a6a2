import Concord
import Foundation
import Languages
import Newsroom
import Wire

/// A file as an edition: its words in blocks, and what it says of its story.
struct CheckedFile {
    let file: String
    let edition: CheckedEdition
    /// What the editions of one story share; nil where the file tells of no others.
    let story: StoryKey?

    /// What the files of one story have in common.
    struct StoryKey: Hashable {
        /// What people call the story.
        let name: String
        /// The folder that the files' names are of; empty where the story is named inside the files.
        let folder: String
    }

    /// Reads a page; a text with no headline is taken as it stands, a paragraph a line.
    init(file: String, language: LanguageTag?) throws {
        self.file = file
        let (source, format, own) = try Self.open(file, language)
        let incoming: Incoming
        do {
            incoming = try format.read(source)
        } catch let error {
            switch error {
            case .noHeadline where Self.mayBePlain(source, format), .noText where Self.mayBePlain(source, format):
                edition = try Self.plain(source)
                story = own
                return
            default: throw error
            }
        }
        let content = incoming.content
        var blocks = [EditionText.Block(text: content.title, isHeadline: true)]
        var starts: [Int?] = [incoming.titleLine]
        if let summary = content.summary {
            blocks.append(EditionText.Block(text: summary))
            starts.append(incoming.titleLine)
        }
        for (place, block) in content.blocks.enumerated() where block.kind != .embed {
            blocks.append(EditionText.Block(text: block.plain))
            starts.append(incoming.lines.indices.contains(place) ? incoming.lines[place] : nil)
        }
        edition = CheckedEdition(
            source: file, text: EditionText(language: incoming.language, date: content.date, blocks: blocks),
            lines: SourceLines(file: source.text, starts: starts))
        story = Self.story(own, set: incoming.set, slug: incoming.slug)
    }

    /// The language and the story of a page, read no further than that takes.
    static func glance(at file: String, language: LanguageTag?) throws -> (language: LanguageTag, story: StoryKey?) {
        let (source, format, own) = try open(file, language)
        if let format = format as? MarkdownFormat, let heading = try format.heading(of: source) {
            return (heading.language, story(own, set: heading.set, slug: heading.slug))
        }
        let read = try CheckedFile(file: file, language: language)
        return (read.edition.text.language, read.story)
    }

    /// A file's text, its format, and the story that its name tells of.
    private static func open(_ file: String, _ language: LanguageTag?) throws -> (Source, any Format, own: StoryKey?) {
        let bytes = try Import.bytes(of: file)
        let name = FileName(file, knowsAll: true)
        // A language that isn't read is told by the name alone.
        let language = language ?? name.language.flatMap { Language.of($0) == nil ? $0 : nil }
        var source = try Decoding.source(file: file, bytes: bytes, language: language)
        let format = Formats.format(of: source)
        if format is PageTextFormat, language == nil { source.language = name.language }
        return (source, format, story(of: file, name))
    }

    /// A name inside the file goes before the file's own.
    private static func story(_ own: StoryKey?, set: String?, slug: String?) -> StoryKey? {
        if let set, set != own?.name { return StoryKey(name: set, folder: "") }
        return own ?? slug.map { StoryKey(name: $0, folder: "") }
    }

    /// Whether a text without a headline is taken as it stands: one that says nothing of itself before its first line.
    private static func mayBePlain(_ source: Source, _ format: any Format) -> Bool {
        format is PageTextFormat
            || format is MarkdownFormat && !source.text.hasPrefix("---") && !source.text.hasPrefix("+++")
    }

    private static func plain(_ source: Source) throws -> CheckedEdition {
        guard let language = source.language ?? languageOf(source.text) else {
            throw WireError.unknownLanguage(file: source.file)
        }
        var blocks: [EditionText.Block] = []
        var starts: [Int?] = []
        for (place, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { !$0.isWhitespace }) {
            blocks.append(EditionText.Block(text: String(line)))
            starts.append(place + 1)
        }
        return CheckedEdition(
            source: source.file, text: EditionText(language: language, blocks: blocks),
            lines: SourceLines(file: source.text, starts: starts))
    }

    /// The story that a file's name tells of: `talks.ar.md` and `ar/talks.md` are of `talks`.
    private static func story(of file: String, _ name: FileName) -> StoryKey? {
        guard let set = name.set else { return nil }
        let parts = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        var folders = Array(parts.dropLast())
        // Where the folder says the language, the other editions lie in its neighbours.
        let pieces = (parts.last ?? "").split(separator: ".").dropLast()
        let isInName = pieces.count > 1 && pieces.last.flatMap { LanguageTag(String($0)) } == name.language
        if !isInName, let place = folders.lastIndex(where: { LanguageTag($0) == name.language }) {
            folders.remove(at: place)
        }
        return StoryKey(name: set, folder: folders.joined(separator: "/"))
    }
}
