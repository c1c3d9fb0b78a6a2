import Foundation
import GRDB
import Languages
import Newsroom
import Synchronization
import Testing

@testable import Archive

/// What a child process does until it kills itself at a step: saves with pictures, and sets published together.
private enum Script {
    /// Runs until the `deadline`th step of all that pass, and dies there.
    ///
    /// What has ended is noted in `acknowledged`.
    static func run(directory: String, deadline: Int, acknowledged: String) throws {
        let counter = StepCounter(deadline: deadline)
        let archive = try Archive(directory: directory) { _ in counter.pass() }
        let languages: [LanguageTag] = [.arabic, .russian, .english]
        for round in 0..<40 {
            var ids: [Edition.ID] = []
            var story: Story.ID?
            for language in languages {
                let picture = try Sample.picture(round * 3 + ids.count)
                let content = Sample.content("Round \(round) \(language)", ["First.", "Second."], pictures: [picture])
                let saved = try Sample.save(archive, story, language, content, pictures: [picture])
                story = saved.edition.id.story
                ids.append(saved.edition.id)
                try note("saved \(saved.edition.id.story.rawValue) \(language)", in: acknowledged)
            }
            try archive.publish(ids, by: "script", now: Sample.now)
            try note("published \(ids[0].story.rawValue)", in: acknowledged)
            if round % 3 == 2 {
                try archive.withdraw(ids, by: "script", now: Sample.now)
                try note("withdrawn \(ids[0].story.rawValue)", in: acknowledged)
            }
        }
    }

    /// Adds a line, on the disk before it returns.
    private static func note(_ line: String, in file: String) throws {
        let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        let bytes = Array((line + "\n").utf8)
        _ = unsafe write(descriptor, bytes, bytes.count)
        fsync(descriptor)
        close(descriptor)
    }
}

private final class StepCounter: Sendable {
    private let left: Mutex<Int>

    init(deadline: Int) { left = Mutex(deadline) }

    func pass() {
        let isOver = left.withLock { left in
            left -= 1
            return left <= 0
        }
        if isOver { kill(getpid(), SIGKILL) }
    }
}

/// What must hold of a data directory at any moment.
private func check(_ directory: String, acknowledged: [String], sourceLocation: SourceLocation = #_sourceLocation)
    throws
{
    guard FileManager.default.fileExists(atPath: directory + "/dragoman.sqlite") else {
        #expect(acknowledged.isEmpty)
        return
    }
    let archive = try Archive(directory: directory)
    let (state, orphans, assets) = try archive.pool.read { db in
        (
            try String.fetchOne(db, sql: "PRAGMA integrity_check"),
            try Int.fetchOne(
                db,
                sql: """
                    SELECT (SELECT COUNT(*) FROM story WHERE id NOT IN (SELECT story FROM edition))
                        + (SELECT COUNT(*) FROM edition WHERE NOT EXISTS (SELECT 1 FROM revision
                            WHERE revision.story = edition.story AND revision.language = edition.language
                                AND revision.number = edition.revision))
                        + (SELECT COUNT(*) FROM asset WHERE id NOT IN (SELECT asset FROM revision_asset))
                    """),
            try Row.fetchAll(db, sql: AssetRow.all).compactMap(AssetRow.asset)
        )
    }
    #expect(state == "ok", sourceLocation: sourceLocation)
    #expect(orphans == 0, sourceLocation: sourceLocation)
    // Each picture that a row names is there and whole; no file in its place is without a row.
    for asset in assets {
        #expect(try archive.bytes(of: asset).count == asset.byteCount, sourceLocation: sourceLocation)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: directory + "/media").filter { $0 != "incoming" }
    #expect(Set(files).isSubset(of: assets.map(\.fileName)), sourceLocation: sourceLocation)
    // A set is published whole or not at all, and what was acknowledged is there.
    let states = Dictionary(grouping: try archive.editions(), by: \.id.story).mapValues { $0.map(\.state) }
    for (_, states) in states {
        #expect([0, 3].contains(states.count { $0 == .published }), sourceLocation: sourceLocation)
        #expect([0, 3].contains(states.count { $0 == .withdrawn }), sourceLocation: sourceLocation)
    }
    for line in acknowledged {
        let words = line.split(separator: " ").map(String.init)
        let story = try #require(Story.ID(rawValue: words[1]))
        switch words[0] {
        case "saved":
            let language = try #require(LanguageTag(words[2]))
            #expect(
                try archive.edition(Edition.ID(story: story, language: language)) != nil, sourceLocation: sourceLocation
            )
        case "published":
            #expect(
                states[story]?.allSatisfy { $0 == .published || $0 == .withdrawn } == true,
                sourceLocation: sourceLocation)
        default: #expect(states[story]?.allSatisfy { $0 == .withdrawn } == true, sourceLocation: sourceLocation)
        }
    }
}

@Suite struct `A process that is killed` {
    /// Forty moments a test, five tests: the first forty are those of making the database; the rest are spread over the
    /// steps of the rounds that follow.
    @Test(arguments: [1, 41, 90, 200, 400])
    func `leaves nothing half done`(start: Int) async throws {
        let stride = start < 90 ? 1 : start < 400 ? 3 : 13
        for number in 0..<40 {
            let scratch = Scratch()
            let (directory, deadline) = (scratch.path, start + number * stride)
            let acknowledged = directory + ".acknowledged"
            defer { try? FileManager.default.removeItem(atPath: acknowledged) }
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [directory = directory as String, deadline = deadline as Int, acknowledged = acknowledged as String] in
                try Script.run(directory: directory, deadline: deadline, acknowledged: acknowledged)
            }
            let lines =
                (try? String(contentsOfFile: acknowledged, encoding: .utf8))?.split(separator: "\n").map(String.init)
                ?? []
            try check(directory, acknowledged: lines)
            // The next that writes finishes or clears what was left, and goes on.
            let archive = try Archive(directory: directory)
            _ = try Sample.save(archive, nil, .english, Sample.content("After"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory + "/media/incoming").isEmpty)
            try check(directory, acknowledged: lines)
        }
    }
}
