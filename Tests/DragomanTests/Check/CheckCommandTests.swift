import Foundation
import Testing

@Suite struct `dragoman check` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func talks(_ day: String) throws -> [String] {
        [
            try folder.write("# Talks by the river\n\nThe ministers met in Moscow on 16 May.\n", "talks.en.md"),
            try folder.write("# Переговоры у реки\n\nМинистры встретились в Москве \(day).\n", "talks.ru.md"),
        ]
    }

    @Test func `shows both sentences at their lines, the words in brackets`() throws {
        let files = try talks("15 мая")
        let run = try Run(["check", "--depth", "facts"] + files)
        #expect(run.status == 1)
        #expect(run.output.contains("\(files[0]):3  \u{2066}The ministers met in Moscow ⟦on 16 May⟧.\u{2069}"))
        #expect(run.output.contains("\(files[1]):3  \u{2066}Министры встретились в Москве ⟦15 мая⟧.\u{2069}"))
    }

    @Test func `isolates a sentence that runs from right to left as such`() throws {
        let files = [
            try folder.write("# Talks by the river\n\nThe ministers met in Moscow on 16 May.\n", "talks.en.md"),
            try folder.write("# محادثات على ضفة النهر\n\nالتقى الوزيران في موسكو في 15 مايو.\n", "talks.ar.md"),
        ]
        let run = try Run(["check", "--depth", "facts"] + files)
        #expect(run.output.contains("\u{2067}التقى الوزيران في موسكو ⟦في 15 مايو⟧.\u{2069}"))
        #expect(!run.output.contains("\u{1B}["), "no colour where nobody looks")
    }

    @Test func `says what it compared, and exits with 0 where the editions agree`() throws {
        let run = try Run(["check", "--depth", "facts"] + (try talks("16 мая")))
        #expect(run.status == 0)
        #expect(run.output.contains("2 editions, 4 sentences"))
    }

    @Test(arguments: [[], ["--depth", "meaning"]])
    func `says in one line what is missing without the model, and compares what is stated`(depth: [String]) throws {
        let files = try talks("15 мая")
        let run = try Run(["check"] + depth + files, environment: ["DRAGOMAN_MODEL": "\(folder.path)/none"])
        #expect(run.output.contains("⟦15 мая⟧"))
        #expect(run.errors.split(separator: "\n").count == 1 && run.errors.contains("dragoman model install"))
        #expect(run.status == (depth.isEmpty ? 1 : 2))
    }

    @Test func `checks the other stories where one can't be read, and exits with 2`() throws {
        let files = try talks("15 мая")
        let empty = try folder.write("---\ntitle: Nothing yet\n---\n", "late.en.md")
        let other = try folder.write("# Ещё ничего\n\nТекст появится завтра.\n", "late.ru.md")
        let run = try Run(["check", "--depth", "facts", "\(folder.path)/absent.en.md", empty, other] + files)
        #expect(run.status == 2)
        #expect(run.errors.contains("absent.en.md"))
        #expect(run.errors.contains("\(empty):4: a headline with no text"))
        #expect(run.output.contains("⟦15 мая⟧"))
    }

    @Test func `passes over the pages of a site that are not translated`() throws {
        _ = try talks("16 мая")
        let alone = try folder.write("# Weather\n\nIt will rain on Tuesday.\n", "weather.en.md")
        let run = try Run(["check", "--depth", "facts", folder.path])
        #expect(run.status == 0)
        #expect(run.errors.contains("\(alone):1: the only edition of 'weather'"))
    }

    @Test func `knows a language that it can't read by the file's name`() throws {
        let files = [
            try folder.write("# Prices\n\nIt cost 1.2 million euros.\n", "prices.en.md"),
            try folder.write("# Fiyatlar\n\nMaliyeti 1,7 milyon avroydu.\n", "prices.tr.md"),
        ]
        let run = try Run(["check", "--depth", "facts"] + files)
        #expect(run.status == 1)
        #expect(run.output.contains("⟦1,7⟧"))
        #expect(run.errors.contains("facts are not read in 'tr'"))
    }

    @Test func `asks for the other edition of a file that stands alone`() throws {
        let run = try Run(["check", try talks("16 мая")[0]])
        #expect(run.status == 2)
        #expect(run.errors.contains("talks.en.md:1: no other edition of 'talks'."))
    }

    @Test func `puts files into stories by front matter, folders, or --story`() throws {
        let english = "The ministers met on 16 May.\n"
        let russian = "Министры встретились 15 мая.\n"
        let front = [
            try folder.write("---\ntitle: Talks\nlang: en\nstory: talks\n---\n\n\(english)", "one.md"),
            try folder.write("---\ntitle: Переговоры\nlang: ru\nstory: talks\n---\n\n\(russian)", "two.md"),
        ]
        try FileManager.default.createDirectory(atPath: "\(folder.path)/en", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: "\(folder.path)/ru", withIntermediateDirectories: true)
        let folders = [
            try folder.write("# Talks\n\n\(english)", "en/talks.md"),
            try folder.write("# Переговоры\n\n\(russian)", "ru/talks.md"),
        ]
        let names = [
            try folder.write("# Talks\n\n\(english)", "english.md"),
            try folder.write("# Переговоры\n\n\(russian)", "russian.md"),
        ]
        for files in [front, folders, ["--story", "talks"] + names, names] {
            let run = try Run(["check", "--depth", "facts"] + files)
            #expect(run.status == 1 && run.output.hasPrefix("\(files == names ? "english" : "talks"): date"))
        }
        let all = try Run(["check", "--depth", "facts", folder.path])
        #expect(all.output.contains("2 stories, 4 editions"), "two files with no story stand alone beside the others")
        #expect(all.status == 1)
    }

    @Test func `gives places by file, line, column and scalars as JSON`() throws {
        let files = try talks("15 мая")
        let run = try Run(["check", "--json", "--depth", "facts"] + files)
        let story = try #require(run.objects.first)
        let finding = try #require((story["findings"] as? [[String: Any]])?.first)
        let place = try #require((finding["places"] as? [[String: Any]])?.last)
        #expect(run.status == 1 && story["story"] as? String == "talks")
        #expect(finding["kind"] as? String == "date" && (finding["fingerprint"] as? String)?.count == 16)
        #expect(place["source"] as? String == files[1] && place["line"] as? Int == 3 && place["column"] as? Int == 31)
        #expect(place["start"] as? Int == 30 && place["end"] as? Int == 36 && place["words"] as? String == "15 мая")
    }

    @Test func `says once that two files don't tell the same story`() throws {
        let files = [
            try folder.write(
                """
                # Talks in Dushanbe

                Vladimir Putin met Emomali Rahmon in Dushanbe on 28 June 2022. They had met in Moscow on 16 May, and have
                had six telephone calls. On 29 June Putin goes on to Ashgabat and meets the president of Iran.
                """, "talks.en.md"),
            try folder.write(
                """
                # Плотина в горах

                Плотина высотой 142 метра построена в 1980 году в Норвегии. Она стоила 74 миллиона крон и даёт ток 350
                тысячам домов в Осло. Её строили 19 лет; погибли 43 человека.
                """, "talks.ru.md"),
        ]
        let run = try Run(["check", "--depth", "facts"] + files)
        #expect(run.status == 2 && run.output.contains("0 findings"))
        #expect(run.errors.contains("\(files[1]):1: tells another story than the other editions of 'talks'."))
    }

    @Test(arguments: [("ar", "طبعتان، 4 جمل"), ("ru", "2 издания, 4 предложения"), ("en", "2 editions, 4 sentences")])
    func `reports in the language that is asked for`(interface: String, counted: String) throws {
        let run = try Run(["check", "--depth", "facts", "--interface", interface] + (try talks("16 мая")))
        #expect(run.output.contains(counted))
        #expect(try Run(["check", "--explain", "date", "--interface", interface]).status == 0)
    }

    @Test func `refuses what it can't mean, with 64`() throws {
        #expect(try Run(["check"]).status == 64)
        #expect(try Run(["check", "--jsonl", "talks.en.md"]).status == 64)
        #expect(try Run(["check", "--data", folder.path, "talks.en.md"]).status == 64)
        let unknown = try Run(["check", "--explain", "weather"])
        #expect(unknown.status == 64 && unknown.errors.contains("number") && unknown.errors.contains("coverage"))
    }
}
