import Foundation
import GRDB
import Languages
import Newsroom
import Testing

@testable import Archive

@Suite struct `The database` {
    @Test func `waits for the disk at every commit, and keeps its foreign keys`() throws {
        let scratch = Scratch()
        let archive = try scratch.archive()
        // 2 is FULL (sqlite.org/pragma.html#pragma_synchronous).
        let (writer, keys, mode) = try archive.pool.writeWithoutTransaction { db in
            (
                try Int.fetchOne(db, sql: "PRAGMA synchronous"), try Int.fetchOne(db, sql: "PRAGMA foreign_keys"),
                try String.fetchOne(db, sql: "PRAGMA journal_mode")
            )
        }
        #expect(writer == 2 && keys == 1 && mode == "wal")
        #expect(try archive.pool.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
    }

    @Test func `of a newer schema is refused with a message that says so`() throws {
        let scratch = Scratch()
        try scratch.archive().pool.write { db in
            try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999 of tomorrow')")
        }
        #expect {
            try scratch.archive()
        } throws: { error in
            guard case ArchiveError.newerSchema = error else { return false }
            return "\(error)".contains("newer dragoman")
        }
    }

    @Test func `that is another kind of file is refused, and left as it is`() throws {
        let scratch = Scratch()
        try FileManager.default.createDirectory(atPath: scratch.path, withIntermediateDirectories: true)
        let file = scratch.path + "/dragoman.sqlite"
        let words = String(repeating: "This is a letter. ", count: 100)
        try words.write(toFile: file, atomically: true, encoding: .utf8)
        #expect {
            try scratch.archive()
        } throws: { error in
            if case ArchiveError.notADatabase = error { true } else { false }
        }
        #expect(try String(contentsOfFile: file, encoding: .utf8) == words)
    }

    @Test func `has its parameters numbered in the order in which they first appear`() {
        let statements = [
            StoryRow.byID, StoryRow.topics, StoryRow.insert, StoryRow.dropTopics, StoryRow.insertTopic, AssetRow.byID,
            AssetRow.insert, AssetRow.all, EditionRow.byID, EditionRow.ofStory, EditionRow.all, EditionRow.insert,
            EditionRow.setRevision, EditionRow.setState, EditionRow.setAddress, RevisionRow.content,
            RevisionRow.byNumber,
            RevisionRow.insert, RevisionRow.insertAsset, AddressRow.holder, AddressRow.insert, Archive.importedStory,
            Archive.insertImported, Archive.nextTransition, Archive.insertTransition, Archive.nextChange,
            Archive.insertChange, Archive.allPublished, Archive.publishedOfStory, Archive.allTopics,
            Archive.publishedContent, Archive.lastChange, Archive.changesAfter,
        ]
        for statement in statements {
            var seen: [Int] = []
            for piece in statement.split(separator: "$").dropFirst() {
                let number = Int(piece.prefix { $0.isNumber }) ?? 0
                if !seen.contains(number) { seen.append(number) }
            }
            #expect(seen == Array(1...max(1, seen.count)).prefix(seen.count).map(\.self), "\(statement)")
            #expect(!statement.contains("?"), "\(statement)")
        }
    }

    @Test func `lets a second writer wait, and refuses it with a name when it has waited long enough`() throws {
        let scratch = Scratch()
        let archive = try Archive(directory: scratch.path, lockTimeout: .milliseconds(50))
        let lock = try FileLock(path: scratch.path + "/lock", purpose: "holding it", timeout: .seconds(1))
        #expect {
            _ = try Sample.save(archive, nil, .english, Sample.content("A"))
        } throws: { error in
            guard case ArchiveError.locked(_, let holder) = error else { return false }
            return holder.contains("holding it")
        }
        _ = consume lock
        #expect(throws: Never.self) { try Sample.save(archive, nil, .english, Sample.content("A")) }
    }
}
