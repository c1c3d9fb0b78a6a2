import Foundation
import GRDB
import Languages
public import Newsroom

extension Archive {
    /// Brings editions before readers, each with its newest revision, all in one step or none.
    ///
    /// Each takes the steps that lead there from its state, and each step is noted.
    /// - Throws: `ArchiveError.refused` where one may not go out (nothing is published then); `.noEdition`; `.locked`.
    public func publish(
        _ ids: [Edition.ID], by: String, now: Int? = nil
    ) throws(ArchiveError) {
        let now = now ?? Self.now
        try write("publishing") { db in
            for id in ids {
                guard let edition = try EditionRow.fetch(db, id) else { throw ArchiveError.noEdition(id) }
                try pass(edition, Workflow.stepsToPublish(from: edition.state), by: by, now: now, db)
            }
            try noteChange(of: ids, now: now, db)
        }
    }

    /// Takes editions from readers, all in one step or none.
    /// - Throws: `ArchiveError.refused` where one is not published (nothing is withdrawn then); `.noEdition`; `.locked`.
    public func withdraw(
        _ ids: [Edition.ID], by: String, now: Int? = nil
    ) throws(ArchiveError) {
        let now = now ?? Self.now
        try write("withdrawing") { db in
            for id in ids {
                guard let edition = try EditionRow.fetch(db, id) else { throw ArchiveError.noEdition(id) }
                try pass(edition, [.withdraw], by: by, now: now, db)
            }
            try noteChange(of: ids, now: now, db)
        }
    }

    /// Takes one step of the workflow with one edition.
    /// - Throws: `ArchiveError.refused` where the step doesn't start from its state; `.noEdition`; `.locked`.
    public func take(
        _ step: Workflow.Step, with id: Edition.ID, by: String, now: Int? = nil
    ) throws(ArchiveError) {
        let now = now ?? Self.now
        try write("a step of an edition") { db in
            guard let edition = try EditionRow.fetch(db, id) else { throw ArchiveError.noEdition(id) }
            try pass(edition, [step], by: by, now: now, db)
            if step == .publish || step == .withdraw { try noteChange(of: [id], now: now, db) }
        }
    }

    /// Seconds after 1 January 1970, UTC.
    static var now: Int { Int(Date().timeIntervalSince1970) }

    static let nextTransition = "SELECT COALESCE(MAX(seq), 0) + 1 FROM transition"
    static let insertTransition = """
        INSERT INTO transition (seq, story, language, step, revision, at, done_by) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    static let nextChange = "SELECT COALESCE(MAX(seq), 0) + 1 FROM change"
    static let insertChange = "INSERT INTO change (seq, story, at) VALUES ($1, $2, $3)"

    private func pass(_ edition: Edition, _ steps: [Workflow.Step], by: String, now: Int, _ db: Database) throws {
        let id = edition.id
        let embargo = try StoryRow.fetch(db, id.story)?.embargo
        var state = edition.state
        for step in steps {
            do {
                state = try Workflow.state(after: step, from: state, now: now, embargo: embargo)
            } catch {
                throw ArchiveError.refused(id, error)
            }
            // The lock makes this the only writer, so the next number is nobody else's.
            let seq = try Int.fetchOne(db, sql: Self.nextTransition) ?? 1
            try db.execute(
                sql: Self.insertTransition,
                arguments: [seq, id.story.rawValue, id.language.text, step.name, edition.revision, now, by])
        }
        let isPublished = state == .published
        var moment: Int?
        if case .scheduled(let at) = state { moment = at }
        try db.execute(
            sql: EditionRow.setState,
            arguments: [
                state.name.rawValue, moment, isPublished ? edition.revision : nil,
                edition.firstPublished ?? (isPublished ? now : nil), id.story.rawValue, id.language.text,
            ])
        atStep(.stateWritten)
        if isPublished {
            try AddressRow.settle(db, edition, now: now)
            atStep(.addressWritten)
        }
    }

    func noteChange(of ids: [Edition.ID], now: Int, _ db: Database) throws {
        for story in Set(ids.map(\.story.rawValue)).sorted() {
            let seq = try Int.fetchOne(db, sql: Self.nextChange) ?? 1
            try db.execute(sql: Self.insertChange, arguments: [seq, story, now])
            atStep(.changeWritten)
        }
    }
}

extension Workflow.Step {
    /// As the log of steps has it.
    fileprivate var name: String {
        switch self {
        case .submit: "submit"
        case .sendBack: "send-back"
        case .approve: "approve"
        case .schedule: "schedule"
        case .unschedule: "unschedule"
        case .publish: "publish"
        case .withdraw: "withdraw"
        case .reopen: "reopen"
        }
    }
}
