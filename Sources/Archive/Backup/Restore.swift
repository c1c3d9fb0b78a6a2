import Foundation
import GRDB
import Newsroom

extension Archive {
    /// Makes a data directory from a backup, after comparing every file with its checksum and asking SQLite whether the
    /// database is whole.
    ///
    /// The new directory is made beside `target` and renamed when it is whole. Where there is one already, it is only
    /// replaced if `replacing` says so, and keeps its content under another name.
    /// - Returns: the name under which what was there is kept; nil where there was nothing.
    /// - Throws: `ArchiveError.badBackup`, `.occupied`, `.newerSchema`, `.unusable`; nothing is changed then.
    @discardableResult
    public static func restore(
        from source: String, to target: String, replacing: Bool = false
    ) throws(ArchiveError) -> String? {
        do {
            try verify(source)
            var kept: String?
            if !replacing { try requireFree(target) }
            let draft = target + ".partial"
            try? FileManager.default.removeItem(atPath: draft)
            try FileManager.default.copyItem(atPath: source, toPath: draft)
            try FileManager.default.createDirectory(
                atPath: draft + "/media/incoming", withIntermediateDirectories: true)
            try? FileManager.default.removeItem(atPath: "\(draft)/\(Manifest.fileName)")
            if let inside = try? FileManager.default.contentsOfDirectory(atPath: target) {
                if inside.isEmpty {
                    try FileManager.default.removeItem(atPath: target)
                } else {
                    // Whoever writes there ends first.
                    let lock = try FileLock(path: target + "/lock", purpose: "restoring", timeout: .seconds(10))
                    var number = 1
                    while FileManager.default.fileExists(atPath: "\(target).before-restore-\(number)") { number += 1 }
                    let name = "\(target).before-restore-\(number)"
                    try FileManager.default.moveItem(atPath: target, toPath: name)
                    kept = name
                    _ = consume lock
                }
            }
            try FileManager.default.moveItem(atPath: draft, toPath: target)
            return kept
        } catch {
            throw ArchiveError.of(error, path: target)
        }
    }

    private static func verify(_ source: String) throws {
        guard let text = try? String(contentsOfFile: "\(source)/\(Manifest.fileName)", encoding: .utf8),
            let manifest = Manifest(text)
        else { throw ArchiveError.badBackup(path: source, reason: "\(Manifest.fileName) is missing or can't be read") }
        guard manifest.files["dragoman.sqlite"] != nil else {
            throw ArchiveError.badBackup(path: source, reason: "it has no database")
        }
        for (name, checksum) in manifest.files.sorted(by: { $0.key < $1.key }) {
            guard let found = try? Manifest.checksum(of: "\(source)/\(name)") else {
                throw ArchiveError.badBackup(path: source, reason: "\(name) is missing")
            }
            guard found == checksum else { throw ArchiveError.badBackup(path: source, reason: "\(name) was altered") }
        }
        var configuration = GRDB.Configuration()
        configuration.readonly = true
        let path = databasePath(in: source)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let (isNewer, state, assets) = try queue.read { db in
            (
                try Schema.migrator { _ in }.hasBeenSuperseded(db),
                try String.fetchOne(db, sql: "PRAGMA integrity_check") ?? "",
                try Row.fetchAll(db, sql: AssetRow.all).compactMap(AssetRow.asset)
            )
        }
        guard !isNewer else { throw ArchiveError.newerSchema(path: path) }
        guard state == "ok" else { throw ArchiveError.badBackup(path: source, reason: "SQLite says: \(state)") }
        for asset in assets where manifest.files["media/\(asset.fileName)"] == nil {
            throw ArchiveError.badBackup(path: source, reason: "the picture \(asset.fileName) is missing")
        }
    }
}
