import Crypto
import Foundation
import GRDB
import Newsroom

extension Archive {
    /// Copies the data directory to `target`, consistent while others write: the database as it is at one moment, the
    /// pictures that it names, `newsroom.yaml`, and a list of their checksums.
    ///
    /// The copy is made beside `target` and renamed when it is whole.
    /// - Throws: `ArchiveError.occupied` where something is there; `.unusable` where it can't be written.
    public func backup(to target: String) throws(ArchiveError) {
        do {
            try Self.requireFree(target)
            let draft = target + ".partial"
            try? FileManager.default.removeItem(atPath: draft)
            try FileManager.default.createDirectory(
                atPath: draft + "/media/incoming", withIntermediateDirectories: true)
            do {
                try fill(draft)
                try? FileManager.default.removeItem(atPath: target)
                try FileManager.default.moveItem(atPath: draft, toPath: target)
            } catch {
                try? FileManager.default.removeItem(atPath: draft)
                throw error
            }
        } catch {
            throw ArchiveError.of(error, path: target)
        }
    }

    private func fill(_ draft: String) throws {
        let copy = try DatabaseQueue(path: Self.databasePath(in: draft))
        try pool.backup(to: copy)
        // One file, which can be read where nothing can be written.
        try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        let assets = try copy.read { try Row.fetchAll($0, sql: AssetRow.all).compactMap(AssetRow.asset) }
        try copy.close()
        var manifest = Manifest()
        for asset in assets {
            let name = "media/\(asset.fileName)"
            try Data(bytes(of: asset)).write(to: URL(filePath: "\(draft)/\(name)"), options: .atomic)
        }
        let settings = directory + "/newsroom.yaml"
        if FileManager.default.fileExists(atPath: settings) {
            try FileManager.default.copyItem(atPath: settings, toPath: draft + "/newsroom.yaml")
        }
        for name in ["dragoman.sqlite", "newsroom.yaml"] + assets.map({ "media/\($0.fileName)" }) {
            let path = "\(draft)/\(name)"
            guard FileManager.default.fileExists(atPath: path) else { continue }
            manifest.files[name] = try Manifest.checksum(of: path)
        }
        try manifest.text.write(toFile: "\(draft)/\(Manifest.fileName)", atomically: true, encoding: .utf8)
    }

    static func requireFree(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        let inside = try? FileManager.default.contentsOfDirectory(atPath: path)
        guard inside?.isEmpty == true else { throw ArchiveError.occupied(path: path) }
    }
}

/// The checksums of a backup's files: a line a file, as `sha256sum` writes and checks them.
struct Manifest {
    static let fileName = "SHA256SUMS"

    var files: [String: String] = [:]

    var text: String { files.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined() }

    init() {}

    /// Reads a list; nil where a line is not of its form.
    init?(_ text: String) {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0].utf8.count == 64 else { return nil }
            let name = parts[1].drop { $0 == " " || $0 == "*" }
            guard !name.split(separator: "/").contains(".."), !name.hasPrefix("/") else { return nil }
            files[String(name)] = String(parts[0])
        }
    }

    static func checksum(of path: String) throws -> String {
        let handle = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? handle.close() }
        var hasher = SHA256()
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { hasher.update(data: piece) }
        return hasher.finalize().map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }.joined()
    }
}
