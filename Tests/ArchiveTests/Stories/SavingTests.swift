import Foundation
import GRDB
import Languages
import Newsroom
import TestSupport
import Testing

@testable import Archive

@Suite struct `Saving an edition` {
    @Test func `makes a revision each time, and keeps the earlier ones as they were`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        let first = try Sample.save(archive, nil, .english, Sample.content("First"))
        let id = first.edition.id
        let second = try Sample.save(archive, id.story, .english, Sample.content("Second", ["One.", "2."]))
        #expect(second.edition.revision == 2)
        #expect(try archive.revision(1, of: id)?.content.title == "First")
        #expect(try archive.revision(2, of: id)?.content.title == "Second")
        #expect(second.edition.content.blocks.map(\.id.rawValue) == ["b1", "b2"])
    }

    @Test func `with the same words changes nothing`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        let first = try Sample.save(archive, nil, .english, Sample.content("Same"))
        let again = try Sample.save(archive, first.edition.id.story, .english, Sample.content("Same"))
        #expect(again.wasUnchanged && again.edition == first.edition)
    }

    @Test func `never gives a block the id of another that is gone`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        let story = try Sample.save(archive, nil, .english, Sample.content("A", ["1.", "2.", "3."])).edition.id.story
        _ = try Sample.save(archive, story, .english, Sample.content("A", ["1."]))
        let third = try Sample.save(archive, story, .english, Sample.content("A", ["1.", "4."]))
        #expect(third.edition.content.blocks.map(\.id.rawValue) == ["b1", "b4"])
    }

    @Test func `lets nobody change or delete a revision`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        _ = try Sample.save(archive, nil, .english, Sample.content("A"))
        for statement in ["UPDATE revision SET title = 'B'", "DELETE FROM revision"] {
            #expect(throws: DatabaseError.self) { try archive.pool.write { try $0.execute(sql: statement) } }
        }
    }

    @Test func `in an unknown story is refused`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        #expect(throws: ArchiveError.self) {
            try Sample.save(archive, Story.ID(rawValue: "nobody"), .english, Sample.content("A"))
        }
        #expect(try archive.editions().isEmpty)
    }

    /// Random edits of one edition after the other; after each, all others are as they were, to the byte.
    @Test(arguments: [20_220_628, 7, 99] as [UInt64])
    func `never changes a byte of another edition`(seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        let scratch = Scratch()
        let archive = try scratch.archive()
        let languages: [LanguageTag] = [.arabic, .russian, .english]
        var stories: [Story.ID] = []
        for number in 0..<3 {
            stories.append(try Sample.save(archive, nil, .english, Sample.content("Story \(number)")).edition.id.story)
        }
        for _ in 0..<120 {
            let story = stories[Int.random(in: 0..<3, using: &generator)]
            let language = languages[Int.random(in: 0..<3, using: &generator)]
            let id = Edition.ID(story: story, language: language)
            let before = try Dump.editions(archive, except: id)
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: try? archive.publish([id], by: "test", now: Sample.now)
            case 1: try? archive.withdraw([id], by: "test", now: Sample.now)
            case 2: try? archive.take(.submit, with: id, by: "test", now: Sample.now)
            default:
                let words = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                    "Sentence \(Int.random(in: 0..<20, using: &generator))."
                }
                let picture = try Sample.picture(Int.random(in: 0..<4, using: &generator))
                _ = try Sample.save(
                    archive, story, language,
                    Sample.content("T\(Int.random(in: 0..<5, using: &generator))", words, pictures: [picture]),
                    pictures: [picture])
            }
            #expect(try Dump.editions(archive, except: id) == before, "seed \(seed)")
        }
    }
}

/// Everything that is stored of editions, as text.
enum Dump {
    static func editions(_ archive: Archive, except id: Edition.ID) throws -> [String] {
        try archive.pool.read { db in
            try ["edition", "revision", "revision_asset", "address", "transition"].flatMap { table in
                try Row.fetchAll(
                    db, sql: "SELECT * FROM \(table) WHERE NOT (story = $1 AND language = $2)",
                    arguments: [id.story.rawValue, id.language.text]
                ).map { "\(table) \($0)" }.sorted()
            }
        }
    }
}
