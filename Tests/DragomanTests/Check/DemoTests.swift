import Foundation
import Testing

@Suite struct `The demo newsroom` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test func `has one disagreement on purpose, which its check finds, and no other`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let stories = root.appending(path: "Demo/stories").path
        let pages = try FileManager.default.contentsOfDirectory(atPath: stories).sorted().map { "\(stories)/\($0)" }
        let data = "\(folder.path)/data"
        #expect(try Run(["import", "--data", data] + pages).status == 0)

        let run = try Run(["check", "--data", data, "--json", "--depth", "facts"])
        #expect(run.status == 1 && run.objects.count == 14)
        let findings = run.objects.flatMap { $0["findings"] as? [[String: Any]] ?? [] }
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding["kind"] as? String == "term" && finding["odd"] as? String == "ar")
        #expect(suggestions(finding) == ["عشاء عمل"])
    }

    private func suggestions(_ finding: [String: Any]) -> [String] {
        (finding["suggestions"] as? [[String: Any]] ?? []).compactMap { $0["words"] as? String }
    }
}
