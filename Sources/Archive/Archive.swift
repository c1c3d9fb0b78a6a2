import Foundation
import GRDB
import Newsroom

/// What a newsroom keeps: stories, editions and every revision of them, pictures, and what readers have seen.
///
/// One data directory: `dragoman.sqlite` (SQLite in WAL mode, `synchronous=FULL`), `media/`, and `lock`. Readers work
/// in parallel, also while somebody writes; whoever writes holds the lock, so that several processes can share the
/// directory. Each write is one transaction: it is done whole, or not at all.
public final class Archive: Sendable {
    /// The data directory.
    public let directory: String

    let pool: DatabasePool
    let media: MediaFolder
    let atStep: @Sendable (Step) -> Void
    private let lockTimeout: Duration

    /// Opens a data directory, and makes it where it isn't there.
    ///
    /// `lockTimeout`: how long a write waits for another process.
    /// - Throws: `ArchiveError.unusable`, `.notADatabase`, `.newerSchema`, `.locked`.
    public convenience init(directory: String, lockTimeout: Duration = .seconds(10)) throws(ArchiveError) {
        try self.init(directory: directory, lockTimeout: lockTimeout, atStep: { _ in })
    }

    init(
        directory: String, lockTimeout: Duration = .seconds(10), atStep: @escaping @Sendable (Step) -> Void
    ) throws(ArchiveError) {
        self.directory = directory
        self.lockTimeout = lockTimeout
        self.atStep = atStep
        media = MediaFolder(path: directory + "/media")
        do {
            try FileManager.default.createDirectory(
                atPath: media.incoming, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        } catch {
            throw .unusable(path: directory, reason: error.localizedDescription)
        }
        pool = try Self.open(directory: directory, lockTimeout: lockTimeout, atStep: atStep)
    }

    /// The database's file in a data directory.
    static func databasePath(in directory: String) -> String { directory + "/dragoman.sqlite" }

    /// Runs `body` in a snapshot of the database.
    func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
        do {
            return try pool.read(body)
        } catch {
            throw ArchiveError.of(error, path: Self.databasePath(in: directory))
        }
    }

    /// Runs `body` in a transaction, alone; `pictures` are stored with it.
    ///
    /// The files come first, under names that nothing refers to; then the rows, in one commit; then the files get their
    /// names. Readers look in both places. What a process that dies in between leaves behind is cleared, or finished,
    /// by the next that writes.
    func write<Value>(
        _ purpose: String, pictures: [NewPicture] = [], _ body: (Database) throws -> Value
    ) throws(ArchiveError) -> Value {
        let lock = try FileLock(path: directory + "/lock", purpose: purpose, timeout: lockTimeout)
        atStep(.locked)
        do {
            try media.sweep { id in try pool.read { try AssetRow.exists($0, id) } }
            atStep(.incomingSwept)
            for picture in pictures { try media.receive(picture, atStep: atStep) }
            let value = try pool.writeWithoutTransaction { db in
                var value: Value?
                try db.inTransaction(.immediate) {
                    atStep(.transactionBegun)
                    value = try body(db)
                    atStep(.beforeCommit)
                    return .commit
                }
                return value
            }
            atStep(.committed)
            for picture in pictures {
                try media.place(picture.asset)
                atStep(.pictureMoved)
            }
            _ = consume lock
            guard let value else { throw ArchiveError.database(reason: "a transaction ended without a result") }
            return value
        } catch {
            throw ArchiveError.of(error, path: Self.databasePath(in: directory))
        }
    }
}

extension ArchiveError {
    /// The error that a person is told of for one that storage threw.
    static func of(_ error: any Error, path: String) -> ArchiveError {
        switch error {
        case let error as ArchiveError: error
        case let error as DatabaseError where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode):
            .notADatabase(path: path)
        case let error as DatabaseError: .database(reason: error.message ?? "\(error.resultCode)")
        case let error as DecodingError: .damaged(what: path, reason: "\(error)")
        default: .unusable(path: path, reason: error.localizedDescription)
        }
    }
}
