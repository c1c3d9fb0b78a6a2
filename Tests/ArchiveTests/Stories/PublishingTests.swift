import GRDB
import Languages
import Newsroom
import Testing

@testable import Archive

@Suite struct `Publishing` {
    @Test func `brings a set before readers whole, or not at all`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        let arabic = try Sample.save(archive, nil, .arabic, Sample.content("خبر")).edition.id
        let missing = Edition.ID(story: arabic.story, language: .russian)
        #expect(throws: ArchiveError.self) { try archive.publish([arabic, missing], by: "test") }
        #expect(try archive.published().isEmpty)
        #expect(try archive.edition(arabic)?.state == .draft)
        #expect(try archive.lastChange() == 0)
    }

    @Test func `keeps an address answering when the slug changes, and when the edition is withdrawn`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        let id = try Sample.save(archive, nil, .english, Sample.content("Old words")).edition.id
        try archive.publish([id], by: "test", now: Sample.now)
        func resolve(_ slug: String) throws -> Resolution {
            try archive.resolve(language: .english, year: 2022, month: 6, slug: slug)
        }
        #expect(try resolve("old-words") == .current(id))
        _ = try Sample.save(archive, id.story, .english, Sample.content("New words"), slug: "new words")
        #expect(try resolve("old-words") == .current(id), "what is not published changes no address")
        try archive.publish([id], by: "test", now: Sample.now)
        #expect(try resolve("old-words") == .moved(id))
        #expect(try resolve("new-words") == .current(id))
        try archive.withdraw([id], by: "test", now: Sample.now)
        #expect(try resolve("old-words") == .gone(id))
        #expect(try resolve("new-words") == .gone(id))
        #expect(try resolve("other-words") == .unknown)
    }

    @Test func `gives a second story of the same words and month a number`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        let slugs = try (0..<3).map { _ in
            let id = try Sample.save(archive, nil, .russian, Sample.content("Переговоры")).edition.id
            try archive.publish([id], by: "test", now: Sample.now)
            return try #require(try archive.published(of: id.story).first?.slug)
        }
        #expect(slugs == ["переговоры", "переговоры-2", "переговоры-3"])
    }

    @Test func `shows readers the revision that was published, not the one that is being written`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        let id = try Sample.save(archive, nil, .english, Sample.content("First")).edition.id
        try archive.publish([id], by: "test", now: Sample.now)
        _ = try Sample.save(archive, id.story, .english, Sample.content("Second"))
        #expect(try archive.publishedContent(id)?.title == "First")
        #expect(try archive.published().first?.title == "First")
        try archive.publish([id], by: "test", now: Sample.now)
        #expect(try archive.publishedContent(id)?.title == "Second")
    }

    @Test func `is told to whoever asks what has changed since`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        let id = try Sample.save(archive, nil, .english, Sample.content("A")).edition.id
        #expect(try archive.changes(after: 0).stories.isEmpty)
        try archive.publish([id], by: "test", now: Sample.now)
        let changes = try archive.changes(after: 0)
        #expect(changes.stories == [id.story] && changes.last == 1)
        #expect(try archive.changes(after: 1).stories.isEmpty)
    }

    @Test func `under embargo is refused`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        let id = try Sample.save(archive, nil, .english, Sample.content("A")).edition.id
        try archive.pool.write { try $0.execute(sql: "UPDATE story SET embargo = \(Sample.now + 60)") }
        #expect {
            try archive.publish([id], by: "test", now: Sample.now)
        } throws: { error in
            guard case ArchiveError.refused(id, .embargoed) = error else { return false }
            return true
        }
        #expect(throws: Never.self) { try archive.publish([id], by: "test", now: Sample.now + 60) }
    }
}
