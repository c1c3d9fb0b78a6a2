internal import CKernels
import Foundation

extension VectorCache {
    /// An open file whose header was checked.
    struct OpenFile {
        let descriptor: Int32
        let salt: [UInt8]
        let shelves: Int
    }

    /// Opens the file of a model, or puts a new one in its place.
    static func open(_ path: String, digest: String, capacity: Int) throws(VectorCacheError) -> OpenFile {
        if let file = openThere(path, digest) { return file }
        try make(path, digest, shelves: max(1, (capacity + shelf - 1) / shelf))
        guard let file = openThere(path, digest) else { throw .unusable(path: path, reason: "it can't be read back") }
        return file
    }

    /// The file as it is there; nil where there is none, or one of another model or version, or a damaged one.
    private static func openThere(_ path: String, _ digest: String) -> OpenFile? {
        let descriptor = unsafe Foundation.open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        var header = [UInt8](repeating: 0, count: headerLength)
        var status = stat()
        guard unsafe pread(descriptor, &header, headerLength, 0) == headerLength,
            unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            header.starts(with: magic), word32(header, 8) == version, word32(header, 12) == UInt32(slotLength),
            word64(header, headerLength - 8) == checksum(header), header[40..<104].elementsEqual(field(digest)),
            let shelves = Int(exactly: word64(header, 16)), shelves > 0,
            Int(status.st_size) == headerLength + shelves * shelf * slotLength
        else {
            close(descriptor)
            return nil
        }
        return OpenFile(descriptor: descriptor, salt: Array(header[24..<40]), shelves: shelves)
    }

    /// Writes a new file beside the place and moves it there.
    ///
    /// Where two processes do so at once, the one that comes last is seen by all that open the file from then on.
    private static func make(_ path: String, _ digest: String, shelves: Int) throws(VectorCacheError) {
        let directory = (path as NSString).deletingLastPathComponent
        if !directory.isEmpty {
            try? FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        }
        var header = magic
        append(version, to: &header)
        append(UInt32(slotLength), to: &header)
        append(UInt64(shelves), to: &header)
        for _ in 0..<2 { append(UInt64.random(in: .min ... .max), to: &header) }
        header += field(digest)
        header += [UInt8](repeating: 0, count: headerLength - header.count)
        let sum = checksum(header)
        for place in 0..<8 { header[headerLength - 8 + place] = UInt8(truncatingIfNeeded: sum >> (8 * UInt64(place))) }
        let new = "\(path).\(getpid()).\(UInt32.random(in: .min ... .max))"
        let descriptor = unsafe Foundation.open(new, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .unusable(path: path, reason: unsafe String(cString: strerror(errno))) }
        defer { close(descriptor) }
        // Slots that were never written take up no room on the disk.
        guard unsafe pwrite(descriptor, header, header.count, 0) == header.count,
            ftruncate(descriptor, off_t(headerLength + shelves * shelf * slotLength)) == 0,
            unsafe rename(new, path) == 0
        else {
            let reason = unsafe String(cString: strerror(errno))
            unsafe unlink(new)
            throw .unusable(path: path, reason: reason)
        }
    }

    /// The digest in 64 bytes.
    private static func field(_ digest: String) -> [UInt8] {
        let bytes = Array(digest.utf8.prefix(64))
        return bytes + [UInt8](repeating: 0, count: 64 - bytes.count)
    }

    private static func checksum(_ header: [UInt8]) -> UInt64 {
        unsafe header.withUnsafeBytes { unsafe kernels_checksum($0.baseAddress, headerLength - 8) }
    }
}

/// Why vectors can't be kept.
public enum VectorCacheError: Error, Hashable, CustomStringConvertible {
    /// The file can't be opened or made; the system's reason.
    case unusable(path: String, reason: String)

    /// One line for the person who can mend it.
    public var description: String {
        switch self {
        case .unusable(let path, let reason):
            "\(path): vectors can't be kept there: \(reason). Expected a file that can be read and written."
        }
    }
}
