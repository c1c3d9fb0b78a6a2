import Foundation
import Testing

@Suite struct `The demo newsroom` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test func `has one disagreement on purpose, which its check finds`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let stories = root.appending(path: "Demo/stories").path
        let pages = try FileManager.default.contentsOfDirectory(atPath: stories).sorted().map { "\(stories)/\($0)" }
        let data = "\(folder.path)/data"
        #expect(try Run(["import", "--data", data] + pages).status == 0)

        let run = try Run(["check", "--data", data, "--json", "--depth", "facts"])
        let talks = try #require(
            run.objects.first { story in
                (story["findings"] as? [[String: Any]] ?? []).contains {
                    $0["kind"] as? String == "term" && $0["odd"] as? String == "ar" && suggestions($0) == ["عشاء عمل"]
                }
            })
        let editions = try #require(talks["editions"] as? [[String: Any]])
        #expect(run.status == 1 && run.objects.count == 14)
        #expect(editions.map { $0["language"] as? String } == ["ar", "en", "ru"])
    }

    private func suggestions(_ finding: [String: Any]) -> [String] {
        (finding["suggestions"] as? [[String: Any]] ?? []).compactMap { $0["words"] as? String }
    }
}
