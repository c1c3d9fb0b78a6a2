import Foundation
import Testing

@testable import Meaning

@Suite(.enabled(if: InstalledModel.isThere, InstalledModel.advice))
struct `A cache of vectors` {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "vectors-\(UUID().uuidString)")
    private var path: String { folder.appending(path: VectorCache.fileName).path }

    private func encoder(_ capacity: Int = 256) throws -> (Encoder, VectorCache) {
        let model = try InstalledModel.required().model
        let cache = try VectorCache(path: path, for: model, capacity: capacity)
        return (try Encoder(model, cache: cache), cache)
    }

    @Test func `gives the same vectors the second time, in another process's place as well`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let texts = ["The talks began.", "Переговоры начались.", "بدأت المحادثات.", "", "The talks began."]
        let first = try encoder().0.encode(texts)
        let (again, cache) = try encoder()
        let kind = try #require((0...3).map { UInt8($0) }.first { cache.holds(texts[1], kind: $0) })
        #expect(texts.allSatisfy { cache.holds($0, kind: kind) })
        #expect(!cache.holds("Nobody asked for this.", kind: kind))
        #expect(try again.encode(texts) == first)
        // It moves no cosine that matters.
        let exact = try InstalledModel.required().encode(texts)
        for index in texts.indices {
            #expect(zip(exact.vector(index), first.vector(index)).reduce(0) { $0 + $1.0 * $1.1 } > 0.99999)
        }
    }

    @Test func `is bounded: what is new takes the place of what is old`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let (encoder, cache) = try encoder(64)
        for start in stride(from: 0, to: 300, by: 20) { _ = try encoder.encode((start..<start + 20).map { "n \($0)" }) }
        let held = (0..<300).filter { number in (0...3).contains { cache.holds("n \(number)", kind: $0) } }
        #expect(cache.capacity == 64 && held.count <= 64 && held.count > 40)
        #expect(held.count { $0 >= 200 } > held.count { $0 < 100 })
    }

    @Test func `is made anew where the file is another model's, damaged or cut`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try encoder().0.encode(["kept"])
        let file = URL(filePath: path)
        let whole = try Data(contentsOf: file)
        // A byte of the magic, the version, the number of shelves, the model's digest and the checksum.
        for place in [0, 8, 16, 50, 127] {
            var bytes = whole
            bytes[place] ^= 1
            try bytes.write(to: file)
            let (encoder, cache) = try encoder()
            #expect((0...3).allSatisfy { !cache.holds("kept", kind: $0) }, "byte \(place)")
            #expect(try encoder.encode(["kept"]).count == 1)
        }
        for length in [0, 100, whole.count / 2] {
            try whole.prefix(length).write(to: file)
            _ = try encoder().0.encode(["kept"])
        }
    }

    @Test func `takes a slot that is broken for empty`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let (encoder, cache) = try encoder(16)
        let before = try encoder.encode(["kept"])
        let kind = try #require((0...3).map { UInt8($0) }.first { cache.holds("kept", kind: $0) })
        let file = URL(filePath: path)
        let whole = try Data(contentsOf: file)
        let slot = try #require(whole.indices.first { $0 >= VectorCache.headerLength && whole[$0] != 0 })
        let start = slot - (slot - VectorCache.headerLength) % VectorCache.slotLength
        for place in [0, 16, 20, 24, 32, VectorCache.slotLength - 1] {
            let handle = try FileHandle(forUpdating: file)
            try handle.seek(toOffset: UInt64(start + place))
            try handle.write(contentsOf: Data([whole[start + place] ^ 0x55]))
            #expect(!cache.holds("kept", kind: kind), "byte \(place)")
            #expect(try encoder.encode(["kept"]) == before)
            #expect(cache.holds("kept", kind: kind))
            try handle.seek(toOffset: 0)
            try handle.write(contentsOf: whole)
            try handle.close()
        }
    }

    @Test func `serves many tasks at once`() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let texts = (0..<40).map { "sentence number \($0)" }
        let expected = try encoder().0.encode(texts)
        try FileManager.default.removeItem(atPath: path)
        let (one, other) = (try encoder().0, try encoder().0)
        await withTaskGroup(of: Vectors?.self) { group in
            for encoder in [one, other, one, other] { group.addTask { try? encoder.encode(texts) } }
            for await vectors in group {
                #expect(vectors != nil)
                guard let vectors else { continue }
                for index in texts.indices {
                    let close = zip(vectors.vector(index), expected.vector(index)).allSatisfy { abs($0 - $1) < 1e-4 }
                    #expect(close)
                }
            }
        }
    }

    @Test func `says where it can't be`() throws {
        let model = try InstalledModel.required().model
        #expect {
            try VectorCache(path: "/dev/null/vectors", for: model)
        } throws: { error in
            "\(error)".hasPrefix("/dev/null/vectors: vectors can't be kept there")
        }
    }

    @Test func `lies in the data directory, else in the directory for caches`() {
        #expect(VectorCache.path(dataDirectory: "/srv/news") == "/srv/news/vectors-1.cache")
        let environment = ["XDG_CACHE_HOME": "/var/tmp/caches"]
        #expect(VectorCache.path(environment: environment) == "/var/tmp/caches/dragoman/vectors-1.cache")
    }
}
