import Foundation
import GRDB

extension Archive {
    /// Opens the database, and brings its schema up to date.
    static func open(
        directory: String, lockTimeout: Duration, atStep: @escaping @Sendable (Step) -> Void
    ) throws(ArchiveError) -> DatabasePool {
        let path = databasePath(in: directory)
        do {
            let isNew = !FileManager.default.fileExists(atPath: path)
            let lock = isNew ? try FileLock(path: directory + "/lock", purpose: "opening", timeout: lockTimeout) : nil
            let pool = try DatabasePool(path: path, configuration: configuration)
            // The pool sets NORMAL with WAL, which a power cut can undo; what was acknowledged has to stay.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            let migrator = Schema.migrator(atStep: atStep)
            let (isNewer, isOld) = try pool.read { db in
                (try migrator.hasBeenSuperseded(db), try !migrator.hasCompletedMigrations(db))
            }
            if isNewer { throw ArchiveError.newerSchema(path: path) }
            if isOld {
                if lock == nil {
                    let lock = try FileLock(path: directory + "/lock", purpose: "migrating", timeout: lockTimeout)
                    try migrator.migrate(pool)
                    _ = consume lock
                } else {
                    try migrator.migrate(pool)
                }
            }
            _ = consume lock
            return pool
        } catch {
            throw ArchiveError.of(error, path: path)
        }
    }

    private static var configuration: GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 8
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return configuration
    }
}
