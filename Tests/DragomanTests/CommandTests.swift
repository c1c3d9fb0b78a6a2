import Foundation
import Testing

private let english =
    "---\ntitle: Talks by the sea\ndate: 2022-06-28\n---\nThe presidents met by the sea, and talked.\n"
private let russian =
    "---\ntitle: Переговоры у моря\ndate: 2022-06-28\n---\nПрезиденты встретились у моря и поговорили.\n"

@Suite struct `The command line` {
    @Test func `imports editions of one story by their names, once`() throws {
        let folder = try Folder()
        let files = [try folder.write(english, "talks.en.md"), try folder.write(russian, "talks.ru.md")]
        let data = folder.path + "/data"
        let first = try Run(["import", "--data", data, "--json"] + files)
        #expect(first.status == 0)
        let stories = Set(first.objects.compactMap { $0["story"] as? String })
        #expect(stories.count == 1 && first.objects.map { $0["language"] as? String } == ["en", "ru"])
        let again = try Run(["import", "--data", data, "--json"] + files)
        #expect(again.objects.allSatisfy { $0["changed"] as? Bool == false && $0["revision"] as? Int == 1 })
        _ = try folder.write(english + "\nMore was said.\n", "talks.en.md")
        let third = try Run(["import", "--data", data, "--json"] + files)
        #expect(third.objects.map { $0["revision"] as? Int } == [2, 1])
        #expect(Set(third.objects.compactMap { $0["story"] as? String }) == stories)
    }

    @Test func `goes on after a file that can't be read, says which, and exits with 65`() throws {
        let folder = try Folder()
        let good = try folder.write(english, "talks.en.md")
        let bad = try folder.write("---\ntitle: A\ndate: soon\n---\nWords.", "bad.en.md")
        let run = try Run(["import", "--data", folder.path + "/data", bad, folder.path + "/none.md", good])
        #expect(run.status == 65)
        #expect(run.errors.contains("bad.en.md:3: 'soon' is not a date") && run.errors.contains("none.md"))
        #expect(run.output.contains("Talks by the sea"))
    }

    @Test func `reads standard input, and keeps nothing in a dry run`() throws {
        let folder = try Folder()
        let run = try Run(
            ["import", "--data", folder.path + "/data", "--dry-run", "--json", "-"],
            input: "Talks by the sea\n\nThe presidents met by the sea, and they talked.\n")
        #expect(run.status == 0 && run.objects.first?["title"] as? String == "Talks by the sea")
        #expect(run.objects.first?["story"] is NSNull)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/data"))
    }

    @Test func `adds an edition to a story, publishes, lists and withdraws`() throws {
        let folder = try Folder()
        let data = folder.path + "/data"
        let first = try Run(["import", "--data", data, "--json", "--publish", try folder.write(english, "one.md")])
        let story = try #require(first.objects.first?["story"] as? String)
        let second = try Run([
            "import", "--data", data, "--json", "--story", story, "--language", "ru",
            try folder.write(russian, "zwei.md"),
        ])
        #expect(second.objects.first?["story"] as? String == story)
        #expect(try Run(["publish", "--data", data, story]).output.contains("Переговоры"))
        #expect(try Run(["withdraw", "--data", data, story, "--language", "en"]).status == 0)
        let list = try Run(["list", "--data", data, "--json"])
        #expect(list.objects.map { $0["state"] as? String } == ["withdrawn", "published"])
        #expect(try Run(["withdraw", "--data", data, story, "--language", "ar"]).status == 65)
        #expect(try Run(["publish", "--data", data, "nobody"]).errors.contains("There is no story 'nobody'"))
    }

    @Test func `backs up and restores`() throws {
        let folder = try Folder()
        let data = folder.path + "/data"
        _ = try Run(["import", "--data", data, "--publish", try folder.write(english, "one.md")])
        #expect(try Run(["backup", "--data", data, folder.path + "/copy"]).status == 0)
        #expect(try Run(["backup", "--data", data, folder.path + "/copy"]).status == 74, "it is not written over")
        #expect(try Run(["restore", "--data", folder.path + "/new", folder.path + "/copy"]).status == 0)
        #expect(try Run(["list", "--data", folder.path + "/new"]).output.contains("Talks by the sea"))
    }

    @Test(arguments: [
        ["import"], ["serve", "--port", "99999"], ["publish", "--language", "!!"], ["nonsense"],
        ["serve", "--base-url", "news"],
    ])
    func `exits with 64 where it is misused`(arguments: [String]) throws {
        #expect(try Run(arguments).status == 64)
    }

    @Test func `names the line of a configuration that is wrong`() throws {
        let folder = try Folder()
        _ = try folder.write("languages: [ar, ru]\nfallback: en\n", "newsroom.yaml")
        let run = try Run(["serve", "--data", folder.path, "--port", "0"])
        #expect(run.status == 78 && run.errors.contains("newsroom.yaml:2"))
    }
}
