import Foundation
import Testing

/// Whether the model of meaning is installed here.
private let hasModel = (try? Run(["model", "status"]))?.status == 0
private let advice: Comment = "the model is not installed: `dragoman model install` installs it"
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
private let seed = root.appending(path: "../shared/seed/000_0a944c4591c47a69.txt").standardizedFileURL.path

@Suite struct `dragoman align` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func stories() throws -> [String] {
        [
            try folder.write(
                """
                # The ferry is back

                The ferry left the harbour at dawn. It carried forty passengers.

                The mayor spoke & thanked the crew.
                """, "ferry.en.md"),
            try folder.write(
                """
                # Паром вернулся

                На рассвете паром вышел из гавани. На его борту было сорок пассажиров.

                Билеты подорожали на треть.
                """, "ferry.ru.md"),
            try folder.write(
                """
                # العبّارة تعود

                غادرت العبّارة الميناء عند الفجر، وعلى متنها أربعون راكباً.

                وشكر رئيس البلدية الطاقم.
                """, "ferry.ar.md"),
        ]
    }

    @Test(.enabled(if: hasModel, advice), .enabled(if: FileManager.default.fileExists(atPath: seed), "no seed here"))
    func `pairs the paragraphs of a real page with our own tellings of it, and none wrongly`() throws {
        // Lines of the page, and the paragraphs of a telling that render them: the headline is 0, the summary 1, what
        // stands under the picture 2.
        let due = [
            [3, 0], [7, 3], [10, 4], [18, 5], [21, 7], [27, 8], [36, 9], [39, 9], [42, 11], [45, 11], [48, 12],
            [51, 12],
        ]
        // What only one telling is found for, and what says in passing what another paragraph says as well.
        let allowed = [[10, 3], [13, 4], [24, 8], [30, 5], [33, 3], [33, 9], [24, 1], [42, 1], [45, 1]]
        for language in ["en", "ru"] {
            let telling = root.appending(path: "Demo/stories/dushanbe-talks.\(language).md").path
            let run = try Run(["align", seed, telling, "--json"])
            let document = try #require(run.objects.first)
            let editions = try #require(document["editions"] as? [[String: Any]])
            #expect(run.status == 0 && editions.map { $0["language"] as? String } == ["ar", language])
            let sentences = editions.compactMap { $0["sentences"] as? [[String: Any]] }
            var found = Set<[Int]>()
            for row in try #require(document["rows"] as? [[String: Any]]) {
                let numbers = try #require(row["sentences"] as? [[Int]])
                for own in numbers[0] {
                    for other in numbers[1] {
                        let line = try #require(sentences[0][own]["line"] as? Int)
                        found.insert([line, try #require(sentences[1][other]["paragraph"] as? Int)])
                    }
                }
            }
            #expect(found.isSuperset(of: due), "\(language) lacks \(due.filter { !found.contains($0) })")
            #expect(found.isSubset(of: due + allowed), "\(language) has \(found.subtracting(due + allowed))")
        }
    }

    @Test(.enabled(if: hasModel, advice))
    func `shows editions side by side, as wide as the terminal`() throws {
        let run = try Run(["align"] + stories())
        let lines = run.output.split(separator: "\n")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(
            lines.contains { $0.contains("The ferry left") && $0.contains("На рассвете") && $0.contains("العبّارة") })
        // Every direction is closed where it is opened, and nothing is coloured where nobody watches.
        for line in lines {
            let opened = line.unicodeScalars.count { $0.value == 0x2066 || $0.value == 0x2067 }
            #expect(opened == line.unicodeScalars.count { $0.value == 0x2069 })
        }
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test(.enabled(if: hasModel, advice))
    func `gives rows as JSON, with words on demand`() throws {
        let run = try Run(["align", "--json", "--words"] + stories())
        let document = try #require(run.objects.first)
        let rows = try #require(document["rows"] as? [[String: Any]])
        let numbers = rows.compactMap { $0["sentences"] as? [[Int]] }
        #expect(numbers.contains([[0], [0], [0]]))
        #expect(numbers.contains([[1, 2], [1, 2], [1]]) || numbers.contains([[1], [1], [1]]))
        #expect(numbers.contains([[3], [], [2]]))
        #expect(numbers.contains([[], [3], []]))
        for edition in 0..<3 {
            let all = numbers.flatMap { $0[edition] }
            #expect(all.sorted() == Array(all.indices) && Set(all).count == all.count)
        }
        let words = rows.flatMap { $0["words"] as? [[String: Any]] ?? [] }
        let texts = words.compactMap {
            ($0["editions"] as? [[[String: Any]]])?.map { $0.compactMap { $0["text"] as? String } }
        }
        #expect(texts.contains { $0[0] == ["ferry"] && $0[1] == ["паром"] })
    }

    @Test(.enabled(if: hasModel, advice))
    func `writes a translation memory of what two editions have`() throws {
        let run = try Run(["align", "--format", "tmx"] + stories())
        #expect(run.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"))
        #expect(run.output.contains("srclang=\"en\"") && run.output.contains("segtype=\"sentence\""))
        #expect(run.output.contains("The mayor spoke &amp; thanked the crew."))
        #expect(run.output.contains("<tuv xml:lang=\"ar\"><seg>") && !run.output.contains("Билеты"))
        let units = run.output.components(separatedBy: "<tu ").dropFirst()
        #expect(units.allSatisfy { $0.components(separatedBy: "<tuv ").count > 2 })
    }

    @Test(.enabled(if: hasModel, advice))
    func `makes a page that fetches nothing and says what each run is in`() throws {
        let run = try Run(["align", "--format", "html"] + stories())
        #expect(run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"))
        #expect(!run.output.contains("<script") && !run.output.contains("src=") && !run.output.contains("http"))
        #expect(run.output.contains("lang=\"ar\" dir=\"rtl\"") && run.output.contains("lang=\"ru\" dir=\"ltr\""))
        #expect(run.output.contains("No counterpart") && run.output.contains("&amp;"))
    }

    @Test func `wants two files or more, and a language for each or none`() throws {
        #expect(try Run(["align"]).status == 64)
        #expect(try Run(["align", "a.txt"]).status == 64)
        #expect(try Run(["align", "a.txt", "b.txt", "--language", "ar"]).status == 64)
        #expect(try Run(["align", "-", "-"]).status == 64)
        #expect(try Run(["align", "--jsonl", "a.txt"]).status == 64)
    }

    @Test(.enabled(if: hasModel, advice))
    func `goes on behind a file that can't be read, and exits with 65`() throws {
        let files = try stories()
        let some = try Run(["align", "\(folder.path)/absent.txt"] + files.prefix(2))
        #expect(some.status == 65 && some.errors.contains("absent.txt") && some.output.contains("The ferry left"))
        let one = try Run(["align", files[0], "\(folder.path)/absent.txt"])
        #expect(one.status == 65 && one.output.isEmpty && one.errors.contains("1 of 2 files could be read"))
    }

    @Test func `says in one line what is missing without the model`() throws {
        let files = try stories()
        let run = try Run(["align", files[0], files[1]], environment: ["DRAGOMAN_MODEL": "\(folder.path)/none"])
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.errors.split(separator: "\n").count == 1 && run.errors.contains("dragoman model install"))
    }
}
