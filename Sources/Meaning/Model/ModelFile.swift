internal import CKernels
import Foundation

/// The model as one file, mapped into memory and shared by all processes that use it.
///
/// The header names the version, the length and the place, length and checksum of every section. Opening checks all but
/// the table of pieces, whose rows are checked one by one as they are read; `verify` checks all.
///
/// Unchecked, since the mapping is read-only and stays in place as long as the object does.
@safe public final class ModelFile: @unchecked Sendable {
    /// The version of the format that this program reads and writes.
    public static let version: UInt32 = 1
    /// "DRGMEAN", and a zero byte.
    static let magic: [UInt8] = [0x44, 0x52, 0x47, 0x4D, 0x45, 0x41, 0x4E, 0x00]
    /// The bytes before the list of sections, and those of an entry in it.
    static let headerLength = 64
    static let entryLength = 32

    /// Where it is.
    public let path: String
    /// How many bytes it has.
    public let length: Int
    /// The SHA-256 of the wheel that it was made from, in hexadecimal.
    public let wheelDigest: String
    private let base: UnsafeRawPointer
    private let descriptor: Int32
    private let sections: [UInt32: Section]

    private struct Section {
        let range: Range<Int>
        let checksum: UInt64
    }

    /// Opens the file, in a few milliseconds.
    ///
    /// - Throws: `ModelError` where it is missing, no model, newer than this program, truncated or altered.
    public init(path: String) throws(ModelError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw .missing(path: path) }
            throw .unreadable(path: path, reason: unsafe String(cString: strerror(errno)))
        }
        // Once all is set, deinit closes it.
        var isWhole = false
        defer { if !isWhole { close(descriptor) } }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(path: path, reason: "not a file")
        }
        let length = Int(status.st_size)
        guard length >= Self.headerLength else { throw .notAModel(path: path) }
        guard let mapped = unsafe mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, 0),
            unsafe mapped != UnsafeMutableRawPointer(bitPattern: -1)
        else { throw .unreadable(path: path, reason: unsafe String(cString: strerror(errno))) }
        self.path = path
        self.descriptor = descriptor
        self.length = length
        unsafe base = UnsafeRawPointer(mapped)
        // What fails from here on is undone by deinit only once all is set, so the header is read by a function.
        do {
            (sections, wheelDigest) = try unsafe Self.readHeader(base, length, path)
        } catch {
            unsafe munmap(mapped, length)
            throw error
        }
        isWhole = true
        for (id, section) in sections where id != ModelSection.table.rawValue {
            try check(id, section)
        }
        for section in ModelSection.allCases where sections[section.rawValue] == nil {
            throw .altered(path: path, part: "section \(section.rawValue) is not there")
        }
    }

    deinit {
        unsafe munmap(UnsafeMutableRawPointer(mutating: base), length)
        close(descriptor)
    }

    private static func readHeader(
        _ base: UnsafeRawPointer, _ length: Int, _ path: String
    ) throws(ModelError) -> ([UInt32: Section], String) {
        let head = unsafe UnsafeRawBufferPointer(start: base, count: headerLength)
        guard unsafe head.prefix(8).elementsEqual(magic) else { throw .notAModel(path: path) }
        func word32(_ at: Int) -> UInt32 {
            unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self))
        }
        func word64(_ at: Int) -> UInt64 {
            unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        }
        guard word32(8) <= version else { throw .newer(path: path, version: word32(8)) }
        guard word32(8) == version else { throw .notAModel(path: path) }
        let count = Int(word32(12))
        let whole = word64(16)
        guard whole == UInt64(length) else { throw .truncated(path: path, expected: whole, found: UInt64(length)) }
        let end = headerLength + count * entryLength
        guard count < 4096, end + 8 <= length else { throw .altered(path: path, part: "the header") }
        guard unsafe kernels_checksum(base, end) == word64(end) else { throw .altered(path: path, part: "the header") }
        let digest = unsafe head[24..<56].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        var sections: [UInt32: Section] = [:]
        for index in 0..<count {
            let at = headerLength + index * entryLength
            guard let start = Int(exactly: word64(at + 8)), let size = Int(exactly: word64(at + 16)), start >= 0,
                size >= 0, start <= length, size <= length - start, start % 64 == 0
            else { throw .altered(path: path, part: "the header") }
            sections[word32(at)] = Section(range: start..<start + size, checksum: word64(at + 24))
        }
        return (sections, digest)
    }

    private func check(_ id: UInt32, _ section: Section) throws(ModelError) {
        guard unsafe kernels_checksum(base + section.range.lowerBound, section.range.count) == section.checksum else {
            throw .altered(path: path, part: "section \(id)")
        }
    }

    /// Checks every byte against the checksums; it reads the whole file.
    ///
    /// - Throws: `ModelError.altered`.
    public func verify() throws(ModelError) {
        for (id, section) in sections.sorted(by: { $0.key < $1.key }) { try check(id, section) }
    }

    /// The values of a section, of which there have to be `count`.
    ///
    /// Valid as long as the file is.
    func values<Value: BitwiseCopyable>(
        _ id: UInt32, as type: Value.Type, count: Int? = nil
    ) throws(ModelError) -> UnsafeBufferPointer<Value> {
        guard let section = sections[id] else { throw .altered(path: path, part: "section \(id) is not there") }
        let found = section.range.count / MemoryLayout<Value>.stride
        guard section.range.count % MemoryLayout<Value>.stride == 0, count == nil || count == found else {
            throw .altered(path: path, part: "section \(id) has another size")
        }
        let start = unsafe (base + section.range.lowerBound).bindMemory(to: Value.self, capacity: found)
        return unsafe UnsafeBufferPointer(start: start, count: found)
    }

    /// Where a section stands in the file.
    func place(_ section: ModelSection) throws(ModelError) -> Range<Int> {
        guard let found = sections[section.rawValue] else {
            throw .altered(path: path, part: "section \(section.rawValue) is not there")
        }
        return found.range
    }

    /// Copies bytes of the file, not by way of the mapping; false where it has been cut.
    func read(_ offset: Int, _ count: Int, into target: UnsafeMutablePointer<UInt8>) -> Bool {
        unsafe pread(descriptor, target, count, off_t(offset)) == count
    }

    func values<Value: BitwiseCopyable>(
        _ section: ModelSection, as type: Value.Type, count: Int? = nil
    ) throws(ModelError) -> UnsafeBufferPointer<Value> {
        try unsafe values(section.rawValue, as: type, count: count)
    }
}
