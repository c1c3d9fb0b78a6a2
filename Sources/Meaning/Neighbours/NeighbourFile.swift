internal import CKernels
import Foundation

/// The vectors of an index in a file that is mapped and shared.
///
/// Header (128 bytes): "DRGNEAR" and a zero byte, version (4), width (4), count (8), the model's digest (64), checksum of
/// ids and scales (8), and, last, the header's own. Then rows of bytes, scales (4 each) and ids (8 each), all
/// little-endian. A damaged row shifts cosines and does no other harm, so rows are not checked.
///
/// Unchecked, since the mapping is read-only and stays in place as long as the object does.
@safe final class NeighbourFile: @unchecked Sendable {
    static let version: UInt32 = 1
    static let magic: [UInt8] = [0x44, 0x52, 0x47, 0x4E, 0x45, 0x41, 0x52, 0x00]
    static let headerLength = 128

    let count: Int
    let rows: UnsafePointer<Int8>
    let scales: UnsafePointer<Float>
    private let base: UnsafeRawPointer
    private let length: Int
    private let idsAt: Int

    init(path: String, digest: String) throws(NeighbourError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw .missing(path: path) }
            throw .unusable(path: path, reason: unsafe String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .notAnIndex(path: path)
        }
        let length = Int(status.st_size)
        guard length >= Self.headerLength else { throw .notAnIndex(path: path) }
        guard let mapped = unsafe mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, 0),
            unsafe mapped != UnsafeMutableRawPointer(bitPattern: -1)
        else { throw .unusable(path: path, reason: unsafe String(cString: strerror(errno))) }
        do {
            count = try unsafe Self.check(UnsafeRawPointer(mapped), length, digest, path)
        } catch {
            unsafe munmap(mapped, length)
            throw error
        }
        self.length = length
        unsafe base = UnsafeRawPointer(mapped)
        let scalesAt = Self.headerLength + count * ModelShape.width
        idsAt = scalesAt + count * 4
        unsafe rows = (base + Self.headerLength).bindMemory(to: Int8.self, capacity: count * ModelShape.width)
        unsafe scales = (base + scalesAt).bindMemory(to: Float.self, capacity: count)
    }

    deinit { unsafe munmap(UnsafeMutableRawPointer(mutating: base), length) }

    func id(_ place: Int) -> UInt64 {
        guard place >= 0, place < count else { return 0 }
        return unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: idsAt + 8 * place, as: UInt64.self))
    }

    /// Checks the header, ids and scales; returns how many vectors there are.
    private static func check(
        _ base: UnsafeRawPointer, _ length: Int, _ digest: String, _ path: String
    ) throws(NeighbourError) -> Int {
        let header = unsafe Array(UnsafeRawBufferPointer(start: base, count: headerLength))
        guard header.starts(with: magic) else { throw .notAnIndex(path: path) }
        let found = VectorCache.word32(header, 8)
        guard found == version else { throw .otherVersion(path: path, version: found) }
        guard unsafe VectorCache.word64(header, headerLength - 8) == kernels_checksum(base, headerLength - 8),
            VectorCache.word32(header, 12) == UInt32(ModelShape.width),
            let count = Int(exactly: VectorCache.word64(header, 16)), count >= 0, count < 1 << 40,
            length == headerLength + count * (ModelShape.width + 12)
        else { throw .damaged(path: path) }
        guard header[24..<88].elementsEqual(field(digest)) else { throw .otherModel(path: path) }
        let tail = headerLength + count * ModelShape.width
        guard unsafe VectorCache.word64(header, 88) == kernels_checksum(base + tail, length - tail) else {
            throw .damaged(path: path)
        }
        return count
    }

    /// The digest in 64 bytes.
    static func field(_ digest: String) -> [UInt8] {
        let bytes = Array(digest.utf8.prefix(64))
        return bytes + [UInt8](repeating: 0, count: 64 - bytes.count)
    }

    /// A file in the making.
    struct Writer {
        private let digest: String
        private var rows: [UInt8] = []
        private var scales: [UInt8] = []
        private var ids: [UInt8] = []
        private var count = 0

        init(digest: String) { self.digest = digest }

        mutating func add(_ row: some Sequence<Int8>, scale: Float, id: UInt64) {
            for number in row { rows.append(UInt8(bitPattern: number)) }
            VectorCache.append(scale.bitPattern, to: &scales)
            VectorCache.append(id, to: &ids)
            count += 1
        }

        /// Writes beside the place and moves it there.
        func write(to path: String) throws(NeighbourError) {
            let tail = scales + ids
            var header = NeighbourFile.magic
            VectorCache.append(NeighbourFile.version, to: &header)
            VectorCache.append(UInt32(ModelShape.width), to: &header)
            VectorCache.append(UInt64(count), to: &header)
            header += NeighbourFile.field(digest)
            VectorCache.append(
                unsafe tail.withUnsafeBytes { unsafe kernels_checksum($0.baseAddress, $0.count) }, to: &header)
            header += [UInt8](repeating: 0, count: NeighbourFile.headerLength - 8 - header.count)
            VectorCache.append(
                unsafe header.withUnsafeBytes { unsafe kernels_checksum($0.baseAddress, $0.count) }, to: &header)
            let new = "\(path).\(getpid()).\(UInt32.random(in: .min ... .max))"
            do {
                let url = URL(filePath: new)
                guard FileManager.default.createFile(atPath: new, contents: nil) else {
                    throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: new])
                }
                let handle = try FileHandle(forWritingTo: url)
                defer { try? handle.close() }
                for part in [header, rows, tail] { try handle.write(contentsOf: Data(part)) }
                try handle.synchronize()
                guard unsafe rename(new, path) == 0 else {
                    throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
                }
            } catch {
                unsafe unlink(new)
                throw .unusable(path: path, reason: error.localizedDescription)
            }
        }
    }
}

/// Why an index of neighbours can't be used.
public enum NeighbourError: Error, Hashable, CustomStringConvertible {
    /// There is no file.
    case missing(path: String)
    /// It is something else.
    case notAnIndex(path: String)
    /// Made by another version of this program.
    case otherVersion(path: String, version: UInt32)
    /// Its vectors are of another model.
    case otherModel(path: String)
    /// Its checksums don't fit.
    case damaged(path: String)
    /// The system can't read or write it.
    case unusable(path: String, reason: String)

    /// One line for the person who can mend it.
    public var description: String {
        switch self {
        case .missing(let path): "\(path): there is no index of vectors."
        case .notAnIndex(let path): "\(path): this is no index of vectors."
        case .otherVersion(let path, let version):
            "\(path): the index is of version \(version). Expected version 1; make it anew."
        case .otherModel(let path): "\(path): the index was made with another model. Make it anew."
        case .damaged(let path): "\(path): the index is damaged. Make it anew."
        case .unusable(let path, let reason): "\(path): the index can't be used: \(reason)."
        }
    }
}
