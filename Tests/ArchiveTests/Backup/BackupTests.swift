import Foundation
import Languages
import Newsroom
import Testing

@testable import Archive

@Suite struct `A backup` {
    @Test func `made while others write restores to what was there at one moment`() async throws {
        let scratch = Scratch()
        let target = Scratch()
        let restored = Scratch()
        let archive = try scratch.archive()
        let picture = try Sample.picture(1)
        let id = try Sample.save(archive, nil, .arabic, Sample.content("خبر", pictures: [picture]), pictures: [picture])
            .edition.id
        try archive.publish([id], by: "test", now: Sample.now)
        let writer = Task.detached {
            for number in 0..<60 { _ = try Sample.save(archive, id.story, .english, Sample.content("Title \(number)")) }
        }
        try archive.backup(to: target.path)
        try await writer.value
        try Archive.restore(from: target.path, to: restored.path)
        let copy = try restored.archive()
        #expect(try copy.edition(id) == archive.edition(id))
        #expect(try copy.bytes(of: picture.asset) == picture.bytes)
        for edition in try copy.editions() {
            #expect(try archive.revision(edition.revision, of: edition.id)?.content == edition.content)
        }
    }

    @Test func `is never written over something`() throws {
        let scratch = Scratch()
        let target = Scratch()
        let archive = try scratch.archive()
        try FileManager.default.createDirectory(atPath: target.path, withIntermediateDirectories: true)
        try "mine".write(toFile: target.path + "/letter.txt", atomically: true, encoding: .utf8)
        #expect(throws: ArchiveError.self) { try archive.backup(to: target.path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: target.path) == ["letter.txt"])
    }

    @Test func `that was altered is refused, and nothing is changed`() throws {
        let scratch = Scratch()
        let target = Scratch()
        let restored = Scratch()
        let archive = try scratch.archive()
        _ = try Sample.save(archive, nil, .english, Sample.content("A"))
        try archive.backup(to: target.path)
        let handle = try FileHandle(forWritingTo: URL(filePath: target.path + "/dragoman.sqlite"))
        try handle.seek(toOffset: 5_000)
        try handle.write(contentsOf: Data([1, 2, 3]))
        try handle.close()
        #expect {
            try Archive.restore(from: target.path, to: restored.path)
        } throws: { error in
            "\(error)".contains("dragoman.sqlite was altered")
        }
        #expect(!FileManager.default.fileExists(atPath: restored.path))
    }

    @Test func `restored over a newsroom keeps what was there under another name`() throws {
        let scratch = Scratch()
        let target = Scratch()
        let archive = try scratch.archive()
        _ = try Sample.save(archive, nil, .english, Sample.content("Before"))
        try archive.backup(to: target.path)
        _ = try Sample.save(archive, nil, .english, Sample.content("After"))
        #expect(throws: ArchiveError.self) { try Archive.restore(from: target.path, to: scratch.path) }
        let kept = try #require(try Archive.restore(from: target.path, to: scratch.path, replacing: true))
        defer { try? FileManager.default.removeItem(atPath: kept) }
        #expect(try scratch.archive().editions().map(\.content.title) == ["Before"])
        #expect(try Archive(directory: kept).editions().count == 2)
    }
}
