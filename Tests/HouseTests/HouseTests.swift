import Foundation
import Testing

/// The house, from the ground up; a target may import every target on a row before its own.
private let rows: [[String]] = [
    ["Languages"],
    ["Facts", "Meaning"],
    ["Concord"],
    ["Newsroom"],
    ["Diary"],
    ["Archive", "Web", "Wire"],
    ["Desk", "Site"],
    ["dragoman"],
]

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

private func swiftFiles(in folder: String) -> [URL] {
    let enumerator = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (enumerator?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
}

/// The module that a line imports; nil where it imports none.
private func imported(by line: some StringProtocol) -> String? {
    var words: [String] = String(line).split(separator: " ").map { String($0) }
    words.removeAll { $0.hasPrefix("@") || ["public", "internal", "package", "private", "fileprivate"].contains($0) }
    guard words.first == "import", words.count > 1 else { return nil }
    let isOfOneSymbol = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains(words[1])
    return (isOfOneSymbol ? words.last : words[1])?.split(separator: ".").first.map(String.init)
}

@Suite struct `The house` {
    @Test func `has every target of Sources on one of its rows`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
        let targets = folders.filter { !$0.hasPrefix("C") || $0 == "Concord" }.filter { !$0.hasPrefix(".") }
        #expect(!targets.isEmpty)
        for target in targets {
            #expect(rows.joined().contains(target), "Sources/\(target) is on no row of the house")
        }
    }

    @Test func `lets no import run upward or sideways`() throws {
        var seen = 0
        for (height, row) in rows.enumerated() {
            let closed = Set(rows[height...].joined())
            for target in row {
                for file in swiftFiles(in: "Sources/\(target)") {
                    let text = try String(contentsOf: file, encoding: .utf8)
                    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                        guard let module = imported(by: line), module != target else { continue }
                        seen += 1
                        #expect(
                            !closed.contains(module),
                            "\(file.lastPathComponent):\(number + 1): \(target) may not import \(module)")
                    }
                }
            }
        }
        #expect(seen > 20, "the test sees the imports")
    }

    @Test func `reads imports in all their forms`() {
        #expect(imported(by: "import Web") == "Web")
        #expect(imported(by: "public import Newsroom") == "Newsroom")
        #expect(imported(by: "@testable import Site") == "Site")
        #expect(imported(by: "internal import struct Languages.Day") == "Languages")
        #expect(imported(by: "// import Web") == nil)
    }

    @Test func `has no room named for nothing`() {
        for file in swiftFiles(in: "Sources") {
            for word in ["Utils", "Util.", "Helper", "Manager", "Misc"] {
                #expect(
                    !file.path.dropFirst(root.path.count).contains(word), "\(file.lastPathComponent) names no subject")
            }
        }
    }
}
