import Foundation
import Meaning
import Testing

/// The model as it is installed here; tests that need it are skipped where it is not.
enum InstalledModel {
    static let encoder: Encoder? = try? Encoder()
    static let isThere = encoder != nil
    static let advice: Comment = "the model is not installed: `dragoman model install` installs it"

    static func required() throws -> Encoder { try #require(encoder) }
}

/// The repository, and the gold data that may lie beside it.
enum Places {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let bench = root.appending(path: "../shared/bench")
    static let hasBench = FileManager.default.fileExists(atPath: bench.path)

    /// A file of the gold data, unpacked; nil where it isn't there.
    static func text(_ file: URL) throws -> String? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        guard file.pathExtension == "gz" else { return try String(contentsOf: file, encoding: .utf8) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// What the reference gives for a text.
struct Golden: Decodable {
    let language: String
    let text: String
    let pieces: [Int32]
    /// 512 signed bytes.
    let vector: Data

    /// The vectors of scripts/make-golden-vectors.
    static func all() throws -> [Golden] {
        let file = Places.root.appending(path: "Tests/MeaningTests/Golden/vectors.jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Golden.self, from: Data($0.utf8))
        }
    }

    /// The cosine with a vector of ours.
    func cosine(_ own: ArraySlice<Float>) -> Double {
        let reference = vector.map { Double(Int8(bitPattern: $0)) }
        let product = zip(reference, own).reduce(0) { $0 + $1.0 * Double($1.1) }
        let length = reference.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return product / length / own.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
    }
}
