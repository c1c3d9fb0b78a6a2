internal import CKernels
public import Foundation
import Synchronization

/// Vectors of texts that were encoded before, in a file that processes share.
///
/// The file is a table of a fixed number of slots, sixteen to a shelf; a text's shelf and key follow from a hash of its
/// bytes, salted by a number of the file's own. A new vector takes the place of the shelf's oldest where that is full.
/// Every slot has a checksum, so that one that was half written, by a process that died or is writing now, counts as
/// empty; writers take turns (`flock`), readers don't wait. The header names the model: a file of another model, of
/// another version or that is damaged is replaced by a new one, in one step.
///
/// A vector is kept in 16-bit numbers, which moves no cosine by more than 0.0001.
public final class VectorCache: Sendable {
    /// The version of the format.
    static let version: UInt32 = 1
    /// "DRGVECS", and a zero byte.
    static let magic: [UInt8] = [0x44, 0x52, 0x47, 0x56, 0x45, 0x43, 0x53, 0x00]
    static let headerLength = 128
    static let shelf = 16
    /// Key (16 bytes), stamp (4), scale (4), checksum (8), numbers.
    static let slotLength = 32 + 2 * ModelShape.width

    /// Where the file is.
    public let path: String
    /// How many vectors it can hold.
    public let capacity: Int
    private let shelves: Int
    private let descriptor: Int32
    private let salt: [UInt8]
    /// Writers of this process take turns here; `flock` is between processes.
    private let writing = Mutex(())

    /// What the file is called in a data directory and in the cache directory.
    public static let fileName = "vectors-\(version).cache"

    /// Where the file is: in the data directory, else beside the models in the directory for caches.
    public static func path(
        dataDirectory: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String {
        ModelPlace.directory(dataDirectory: dataDirectory, environment: environment) + "/" + fileName
    }

    /// Opens the file, or makes it.
    ///
    /// - Parameters:
    ///   - path: Where it is; its directory is made where it isn't there.
    ///   - model: The model whose vectors it holds.
    ///   - capacity: How many vectors a new file can hold, rounded up; a kilobyte each, taken as it fills.
    /// - Throws: `VectorCacheError` where it can't be read or made.
    public init(path: String, for model: ModelFile, capacity: Int = 1 << 15) throws(VectorCacheError) {
        self.path = path
        let file = try Self.open(path, digest: model.wheelDigest, capacity: capacity)
        descriptor = file.descriptor
        salt = file.salt
        shelves = file.shelves
        self.capacity = file.shelves * Self.shelf
    }

    deinit { close(descriptor) }

    /// Sets the vectors of the texts that it knows; returns the places of the others.
    ///
    /// What can't be read counts as unknown. `kind` tells apart vectors of one text that were reckoned differently.
    func fill(_ vectors: inout Vectors, of texts: [String], kind: UInt8) -> [Int] {
        var missing: [Int] = []
        var buffer = [UInt8](repeating: 0, count: Self.shelf * Self.slotLength)
        for (index, text) in texts.enumerated() {
            let key = Key(text, salt: salt, kind: kind, shelves: shelves)
            guard read(key.shelf, into: &buffer), let slot = Slot.place(of: key, in: buffer),
                let numbers = Slot.numbers(at: slot, in: buffer)
            else {
                missing.append(index)
                continue
            }
            vectors.replace(index, by: numbers)
        }
        return missing
    }

    /// Keeps vectors; what can't be written is let go.
    func keep(_ vectors: Vectors, of texts: [String], kind: UInt8) {
        writing.withLock { _ in
            guard flock(descriptor, LOCK_EX) == 0 else { return }
            defer { flock(descriptor, LOCK_UN) }
            var buffer = [UInt8](repeating: 0, count: Self.shelf * Self.slotLength)
            for (index, text) in texts.enumerated() {
                let key = Key(text, salt: salt, kind: kind, shelves: shelves)
                guard read(key.shelf, into: &buffer) else { return }
                guard Slot.place(of: key, in: buffer) == nil else { continue }
                let (place, stamp) = Slot.oldest(in: buffer)
                let bytes = Slot.bytes(key, stamp: stamp &+ 1, vectors.vector(index))
                let at = Self.offset(key.shelf) + place
                guard unsafe pwrite(descriptor, bytes, bytes.count, off_t(at)) == bytes.count else { return }
            }
        }
    }

    /// Whether it holds a text's vector; for tests.
    func holds(_ text: String, kind: UInt8) -> Bool {
        var vectors = Vectors(count: 1)
        return fill(&vectors, of: [text], kind: kind).isEmpty
    }

    private static func offset(_ shelf: Int) -> Int { headerLength + shelf * Self.shelf * slotLength }

    private func read(_ shelf: Int, into buffer: inout [UInt8]) -> Bool {
        let count = buffer.count
        return unsafe pread(descriptor, &buffer, count, off_t(Self.offset(shelf))) == count
    }

    /// Where a text's vector is looked for, and by what it is known there.
    struct Key {
        let shelf: Int
        /// Never zero, which is an empty slot's.
        let low: UInt64
        let high: UInt64

        init(_ text: String, salt: [UInt8], kind: UInt8, shelves: Int) {
            var bytes = salt
            bytes.append(kind)
            bytes.append(contentsOf: text.utf8)
            let first = unsafe bytes.withUnsafeBytes { unsafe kernels_checksum($0.baseAddress, $0.count) }
            bytes[0] ^= 0xFF
            let second = unsafe bytes.withUnsafeBytes { unsafe kernels_checksum($0.baseAddress, $0.count) }
            low = first
            high = second | 1
            shelf = Int(first % UInt64(shelves))
        }
    }
}
