import Archive
import Concord
import Foundation
import Languages
import Newsroom
import Wire

/// The stories that a check is asked for, read one at a time.
struct StoryList {
    /// A story before it is read.
    enum Entry {
        case files(name: String, [String])
        case archived(Story.ID, [LanguageTag])
    }

    private(set) var entries: [Entry] = []
    /// The languages of all editions.
    private(set) var languages: Set<LanguageTag> = []
    /// What could not be read, for people.
    private(set) var problems: [String] = []
    /// Files that were read to learn their story, as long as they are not too many.
    private var known: [String: CheckedFile] = [:]
    private static let mostKnown = 10_000
    private let archive: Archive?
    private let language: LanguageTag?

    /// The stories of files: those that their names or front matter put together; all in one where it is named.
    init(files: [String], story: String?, language: LanguageTag?) async {
        archive = nil
        self.language = language
        var order: [CheckedFile.StoryKey] = []
        var sets: [CheckedFile.StoryKey: [String]] = [:]
        var alone: [(file: String, language: LanguageTag)] = []
        for (file, glance) in zip(files, await Self.glances(at: files, language)) {
            switch glance {
            case .unreadable(let problem): problems.append(problem)
            case .page(let language, let own, let read):
                known[file] = read
                languages.insert(language)
                guard let key = story.map({ CheckedFile.StoryKey(name: $0, folder: "") }) ?? own else {
                    alone.append((file, language))
                    continue
                }
                if sets[key] == nil { order.append(key) }
                sets[key, default: []].append(file)
            }
        }
        entries = order.map { .files(name: $0.name, sets[$0] ?? []) }
        // Files that tell of no others are one story where each is in a language of its own.
        if order.isEmpty, alone.count > 1, Set(alone.map(\.language)).count == alone.count {
            entries.append(.files(name: FileName(alone[0].file).stem, alone.map(\.file)))
        } else {
            entries += alone.map { .files(name: FileName($0.file).stem, [$0.file]) }
        }
    }

    /// What is learnt of a file before its story is read.
    private enum Glance: Sendable {
        /// The page itself is kept where there are not too many.
        case page(LanguageTag, CheckedFile.StoryKey?, CheckedFile?)
        case unreadable(String)
    }

    /// Looks at all files, on all cores, a few dozen at a time.
    private static func glances(at files: [String], _ language: LanguageTag?) async -> [Glance] {
        let starts = Array(stride(from: 0, to: files.count, by: batch))
        return await withTaskGroup(of: (Int, [Glance]).self) { group in
            var next = 0
            func start() {
                guard next < starts.count else { return }
                let first = starts[next]
                next += 1
                group.addTask {
                    let places = first..<min(first + batch, files.count)
                    return (first, places.map { glance(at: files[$0], language, keeps: $0 < mostKnown) })
                }
            }
            for _ in 0..<2 * ProcessInfo.processInfo.activeProcessorCount { start() }
            var found: [Int: [Glance]] = [:]
            while let (first, glances) = await group.next() {
                found[first] = glances
                start()
            }
            return starts.flatMap { found[$0] ?? [] }
        }
    }

    private static let batch = 32

    private static func glance(at file: String, _ language: LanguageTag?, keeps: Bool) -> Glance {
        do {
            guard keeps else {
                let page = try CheckedFile.glance(at: file, language: language)
                return .page(page.language.primary, page.story, nil)
            }
            let read = try CheckedFile(file: file, language: language)
            return .page(read.edition.text.language.primary, read.story, read)
        } catch {
            return .unreadable("\(error)")
        }
    }

    /// The stories of a newsroom, or one of them.
    init(archive: Archive, only story: Story.ID?) throws {
        self.archive = archive
        language = nil
        var order: [Story.ID] = []
        var sets: [Story.ID: [LanguageTag]] = [:]
        for name in try archive.editionNames() where story == nil || name.story == story {
            if sets[name.story] == nil { order.append(name.story) }
            sets[name.story, default: []].append(name.language)
            languages.insert(name.language.primary)
        }
        if let story, order.isEmpty { throw CommandError.unknownStory(story) }
        entries = order.map { .archived($0, sets[$0] ?? []) }
    }

    /// Reads a story; what can't be read of it is said beside it.
    func read(_ entry: Entry) throws -> (story: CheckedStory, problems: [String]) {
        switch entry {
        case .files(let name, let files): return read(files, name)
        case .archived(let id, _):
            guard let archive else { return (CheckedStory(name: id.rawValue, editions: []), []) }
            let editions = try archive.editions(of: id).filter { $0.state != .withdrawn }
            return (CheckedStory(name: id.rawValue, editions: Self.checked(editions)), [])
        }
    }

    private func read(_ files: [String], _ name: String) -> (CheckedStory, [String]) {
        var editions: [CheckedEdition] = []
        var problems: [String] = []
        for file in files {
            do {
                let edition = try (known[file] ?? CheckedFile(file: file, language: language)).edition
                if let twin = editions.first(where: { $0.text.language.primary == edition.text.language.primary }) {
                    problems.append(
                        "\(file):1: '\(name)' has an edition in '\(edition.text.language)' already, \(twin.source). "
                            + "Expected one edition in a language.")
                } else {
                    editions.append(edition)
                }
            } catch {
                problems.append("\(error)")
            }
        }
        return (CheckedStory(name: name, editions: editions), problems)
    }

    /// Editions of the archive; blocks that render each other bear one name.
    private static func checked(_ editions: [Edition]) -> [CheckedEdition] {
        // What each block renders; a block that renders nothing bears a name where another renders it.
        var sources: [String: String] = [:]
        for edition in editions {
            for block in edition.content.blocks {
                guard let source = block.renders else { continue }
                sources["\(edition.id.language) \(block.id.rawValue)"] = "\(source.language) \(source.block.rawValue)"
            }
        }
        let rendered = Set(sources.values)
        func name(_ block: String) -> String? {
            guard var source = sources[block] else { return rendered.contains(block) ? block : nil }
            // No chain is longer than there are editions; a ring is none.
            for _ in editions { source = sources[source] ?? source }
            return source
        }
        return editions.map { edition in
            let content = edition.content
            var blocks = [EditionText.Block(text: content.title, isHeadline: true)]
            if let summary = content.summary { blocks.append(EditionText.Block(text: summary)) }
            for block in content.blocks where block.kind != .embed {
                blocks.append(
                    EditionText.Block(id: name("\(edition.id.language) \(block.id.rawValue)"), text: block.plain))
            }
            return CheckedEdition(
                source: "\(edition.id.story.rawValue)/\(edition.id.language)",
                text: EditionText(language: edition.id.language, date: content.date, blocks: blocks), lines: nil)
        }
    }
}
