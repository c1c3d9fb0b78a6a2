import Archive
import Foundation
import Languages
import Newsroom
import Wire

/// Gives what files bring to the archive: finds the story that each belongs to, and stores its pictures.
struct Intake {
    let archive: Archive
    let publication: Publication
    /// The story that all files belong to; nil where each is to find its own.
    let story: Story.ID?

    /// What became of one file.
    struct Outcome {
        let edition: Edition
        let wasUnchanged: Bool
        let notices: [Notice]
    }

    /// Stores an edition as the next revision of its own, in one step with its pictures.
    func take(_ incoming: Incoming, from file: String) throws -> Outcome {
        let place = Place(file: file, incoming: incoming)
        var notices: [Notice] = []
        var content = incoming.content
        if !incoming.hasOwnStyle, let style = publication.styles[incoming.language.primary] { content.style = style }
        let pictures = try self.pictures(of: &content, beside: file, notices: &notices)
        if content.date == nil {
            notices.append(
                Notice(what: "No date found.", why: "The page carries the day on which it is published."))
        }
        let known = try self.story(of: place, incoming)
        var save = Save(
            story: known, language: incoming.language, content: content, by: "import \(place.name)")
        save.slug = incoming.slug.flatMap { Slug($0) }
        save.section = incoming.section.flatMap { Slug($0)?.text }
        save.topics = incoming.topics.compactMap { Slug($0)?.text }
        save.origin = incoming.origin
        save.pictures = pictures
        save.importKeys = place.keys
        let saved = try archive.save(save)
        return Outcome(edition: saved.edition, wasUnchanged: saved.wasUnchanged, notices: notices)
    }

    /// Publishes editions, those of one story in one step.
    func publish(_ editions: [Edition.ID]) throws {
        var order: [Story.ID] = []
        var sets: [Story.ID: [Edition.ID]] = [:]
        for id in editions {
            if sets[id.story] == nil { order.append(id.story) }
            if sets[id.story]?.contains(id) != true { sets[id.story, default: []].append(id) }
        }
        for story in order {
            let changed = try (sets[story] ?? []).filter { id in
                guard let edition = try archive.edition(id) else { return false }
                return edition.state != .published || edition.publishedRevision != edition.revision
            }
            if !changed.isEmpty { try archive.publish(changed, by: "import") }
        }
    }

    /// The story that a file belongs to: the one that is named, the one that the same file made before, the one of its
    /// set, the one of an edition that it links to; nil where it is a new one.
    private func story(of place: Place, _ incoming: Incoming) throws -> Story.ID? {
        if let story { return story }
        for key in place.keys {
            if let story = try archive.story(importedAs: key) { return story }
        }
        for address in incoming.alternates.values {
            if let story = try archive.story(importedAs: "page \(address.text)") { return story }
        }
        return nil
    }

    /// Reads the pictures that lie beside the file, and notes their ids in the blocks.
    private func pictures(
        of content: inout Edition.Content, beside file: String, notices: inout [Notice]
    ) throws -> [NewPicture] {
        var pictures: [NewPicture] = []
        for index in content.blocks.indices {
            guard case .picture(var picture) = content.blocks[index].content, picture.asset == nil else { continue }
            guard !picture.origin.contains("://"), !picture.origin.hasPrefix("//"), !picture.origin.hasPrefix("data:"),
                file != "-"
            else {
                notices.append(
                    Notice(
                        what: "The picture \(picture.origin) is left out.",
                        why: "Pictures are not fetched from other machines."))
                continue
            }
            let path = URL(filePath: file).deletingLastPathComponent()
                .appending(path: picture.origin.removingPercentEncoding ?? picture.origin).standardizedFileURL.path
            guard let bytes = FileManager.default.contents(atPath: path) else {
                notices.append(
                    Notice(
                        what: "The picture \(picture.origin) is left out.",
                        why: "There is no such file beside the page."))
                continue
            }
            do {
                let new = try NewPicture(bytes: Array(bytes), name: picture.origin)
                picture.asset = new.asset.id
                content.blocks[index].content = .picture(picture)
                pictures.append(new)
            } catch {
                notices.append(Notice(what: "The picture \(picture.origin) is left out.", why: "\(error)"))
            }
        }
        return pictures
    }

    /// By what a file is known again.
    private struct Place {
        let name: String
        let keys: [String]

        init(file: String, incoming: Incoming) {
            let path = file == "-" ? "-" : URL(filePath: file).standardizedFileURL.resolvingSymlinksInPath().path
            name = file == "-" ? "standard input" : URL(filePath: file).lastPathComponent
            var keys: [String] = []
            if let key = incoming.key { keys.append("page \(key)") }
            if file != "-" { keys.append("file \(path)") }
            if let set = incoming.set {
                // A set that is named by files' names is one of their folder; one that is named inside them is one
                // wherever they lie.
                let isOfFolder = URL(filePath: path).lastPathComponent.hasPrefix("\(set).")
                let folder = isOfFolder ? URL(filePath: path).deletingLastPathComponent().path + "/" : ""
                keys.append("set \(folder)\(set)")
            }
            self.keys = keys
        }
    }
}
