import Foundation
import Newsroom

/// The pictures' files: `media/<sha-256>.<ending>`, and in `media/incoming/` those whose rows are not committed yet.
struct MediaFolder: Sendable {
    let path: String

    var incoming: String { path + "/incoming" }

    /// Where a picture's file is: in its place, or still coming in.
    func file(of asset: Asset) -> String? {
        [path, incoming].map { "\($0)/\(asset.fileName)" }.first { unsafe access($0, R_OK) == 0 }
    }

    /// Writes a picture's file into `incoming`, on the disk for certain when it returns.
    func receive(_ picture: NewPicture, atStep: (Step) -> Void) throws {
        let target = "\(incoming)/\(picture.asset.fileName)"
        guard file(of: picture.asset) == nil else { return }
        let draft = target + ".draft"
        atStep(.pictureBegun)
        let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(draft) }
        defer { close(descriptor) }
        let half = picture.bytes.count / 2
        try write(picture.bytes[..<half], to: descriptor, draft)
        atStep(.pictureHalfWritten)
        try write(picture.bytes[half...], to: descriptor, draft)
        atStep(.pictureWritten)
        guard fsync(descriptor) == 0 else { throw failure(draft) }
        atStep(.pictureSynced)
        guard unsafe rename(draft, target) == 0 else { throw failure(target) }
        try syncDirectory(incoming)
        atStep(.pictureNamed)
    }

    /// Gives a picture whose row is committed its place.
    func place(_ asset: Asset) throws {
        try place(named: asset.fileName)
    }

    private func place(named name: String) throws {
        let source = "\(incoming)/\(name)"
        guard unsafe access(source, F_OK) == 0 else { return }
        guard unsafe rename(source, "\(path)/\(name)") == 0 else { throw failure(source) }
        try syncDirectory(path)
    }

    /// Finishes or clears what a process that died has left in `incoming`.
    ///
    /// Only for the one who holds the lock.
    func sweep(isKept: (Asset.ID) throws -> Bool) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: incoming) {
            let stem = name.split(separator: ".", omittingEmptySubsequences: false).first.map(String.init) ?? ""
            if !name.hasSuffix(".draft"), let id = Asset.ID(rawValue: stem), try isKept(id) {
                try place(named: name)
            } else {
                guard unsafe unlink("\(incoming)/\(name)") == 0 else { throw failure("\(incoming)/\(name)") }
            }
        }
    }

    private func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, _ name: String) throws {
        var rest = bytes
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { buffer in
                unsafe Foundation.write(descriptor, buffer.baseAddress, buffer.count)
            }
            guard count > 0 || errno == EINTR else { throw failure(name) }
            rest = rest.dropFirst(max(0, count))
        }
    }

    private func syncDirectory(_ directory: String) throws {
        let descriptor = unsafe open(directory, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(directory) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(directory) }
    }

    private func failure(_ path: String) -> ArchiveError {
        .unusable(path: path, reason: systemReason)
    }
}
