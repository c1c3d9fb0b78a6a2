import Foundation
import Languages
import Newsroom

@testable import Archive

/// A data directory that is gone when the test is.
final class Scratch: Sendable {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.appending(path: "dragoman-test-\(UUID().uuidString)").path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func archive(atStep: @escaping @Sendable (Step) -> Void = { _ in }) throws -> Archive {
        try Archive(directory: path, atStep: atStep)
    }
}

enum Sample {
    static let now = 1_656_435_600

    static func content(_ title: String, _ paragraphs: [String] = ["One.", "Two."], pictures: [NewPicture] = [])
        -> Edition.Content
    {
        var blocks = paragraphs.enumerated().map { Block(id: .init(rawValue: "x\($0)"), .paragraph(Text($1))) }
        blocks += pictures.map { picture in
            Block(
                id: .init(rawValue: "p"),
                .picture(Picture(asset: picture.asset.id, origin: "a.svg", alternative: "A line")))
        }
        return Edition.Content(
            title: title, date: Stamp("2022-06-28T21:52:00+05:00"), style: EditionStyle(), blocks: blocks)
    }

    static func picture(_ number: Int) throws -> NewPicture {
        let text =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><path d=\"M0 \(number)h9\"/></svg>"
        return try NewPicture(bytes: Array(text.utf8), name: "\(number).svg")
    }

    static func save(
        _ archive: Archive, _ story: Story.ID?, _ language: LanguageTag, _ content: Edition.Content,
        pictures: [NewPicture] = [], slug: String? = nil
    ) throws -> Saved {
        var save = Save(story: story, language: language, content: content, by: "test")
        save.pictures = pictures
        save.slug = slug.flatMap { Slug($0) }
        return try archive.save(save, now: now)
    }
}
