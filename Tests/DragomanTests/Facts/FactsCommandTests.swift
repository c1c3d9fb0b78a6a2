import Foundation
import Testing

@Suite struct `dragoman facts` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test func `takes a page's own date for what is relative, and reads its foot`() throws {
        let page = try folder.write(
            """
            Talks by the sea

            28 June 2022

            The presidents met yesterday in Moscow.

            The next meeting is in September.

            Source: TASS
            """, "talks.en.txt")
        let run = try Run(["facts", page, "--json"])
        let report = try #require(run.objects.first)
        let mentions = try #require(report["mentions"] as? [[String: Any]])
        #expect(run.status == 0 && report["language"] as? String == "en" && report["date"] as? String == "2022-06-28")
        #expect(mentions.contains { $0["value"] as? String == "2022-06-27" })
        #expect(mentions.contains { $0["value"] as? String == "tass" && $0["kind"] as? String == "organisation" })
    }

    @Test func `names the line of the file in its remarks`() throws {
        let page = try folder.write(
            """
            العنوان هنا

            ٢٨ يونيو ٢٠٢٢

            وصل الرئيس إلى المدينة صباحا.

            ثم غادرها مساء،وعاد إلى طاجكستان.
            """, "talks.ar.txt")
        let run = try Run(["facts", page, "--remarks"])
        #expect(run.output.contains("\(page):7: No space behind '،'"))
        #expect(run.output.contains("\(page):7: 'طاجكستان' is misspelt. The name is written طاجيكستان."))
    }

    @Test func `answers each line of the stream before it waits for the next`() throws {
        let process = Process()
        process.executableURL = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "dragoman")
        process.arguments = ["facts", "--jsonl"]
        let (stdin, stdout) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (stdin, stdout)
        try process.run()
        defer { process.terminate() }
        for number in 1...2 {
            let line = "{\"id\":\(number),\"lang\":\"en\",\"text\":\"three calls\"}\n"
            try stdin.fileHandleForWriting.write(contentsOf: Data(line.utf8))
            let answer = String(decoding: stdout.fileHandleForReading.availableData, as: UTF8.self)
            #expect(answer.hasPrefix("{\"id\":\(number),\"mentions\":[{"))
        }
    }

    @Test(arguments: [
        "x", "01", "1.", "-", "1e", "nul", "{\"a\":1]", "[1,]", "{\"a\"}", "{a:1}", "[", "\"a",
    ])
    func `refuses an id that is no JSON`(_ id: String) throws {
        let run = try Run(["facts", "--jsonl"], input: "{\"id\":\(id),\"lang\":\"en\",\"text\":\"three calls\"}\n")
        #expect(run.status == 65 && run.output.isEmpty && run.errors.contains("standard input:1: byte "))
    }

    @Test(arguments: [
        "0", "-1.5e+3", "true", "null", "[]", "{}", "[1, {\"a\": [null]}]", "{\"a\" : {\"b\":[ ]} }", "\"\\u0041\"",
    ])
    func `writes an id back as it stands`(_ id: String) throws {
        let run = try Run(["facts", "--jsonl"], input: "{\"id\":\(id),\"lang\":\"en\",\"text\":\"three calls\"}\n")
        #expect(run.status == 0 && run.output.hasPrefix("{\"id\":\(id),\"mentions\":[{"))
    }

    @Test func `writes the whole of a period and its part`() throws {
        let run = try Run(["facts", "--jsonl"], input: "{\"id\":1,\"lang\":\"en\",\"text\":\"in the early 1980s\"}\n")
        let mention = try #require((run.objects.first?["mentions"] as? [[String: Any]])?.first)
        #expect(mention["value"] as? String == "198" && mention["part"] as? String == "early")
    }

    @Test func `counts scalars through quotations that stand in one another`() throws {
        let text =
            String(repeating: "«ж ", count: 300) + "one two three four five " + String(repeating: "»", count: 300)
        let run = try Run(["facts", "--jsonl"], input: "{\"id\":1,\"lang\":\"en\",\"text\":\"\(text) May 5\"}\n")
        let mentions = try #require(run.objects.first?["mentions"] as? [[String: Any]])
        let scalars = Array(text.unicodeScalars).count
        #expect(mentions.last?["start"] as? Int == scalars + 1 && mentions.last?["end"] as? Int == scalars + 6)
    }

    @Test func `goes on behind a file and a line that can't be read, and exits with 65`() throws {
        let good = try folder.write("On 16 May 2022 they met.", "good.txt")
        let files = try Run(["facts", "\(folder.path)/absent.txt", good, "--language", "en"])
        #expect(files.status == 65 && files.errors.contains("absent.txt") && files.output.contains("2022-05-16"))
        let stream = try Run(
            ["facts", "--jsonl"],
            input: """
                {"id":"1","lang":"en","text":"three calls"}
                {"id":"2","lang":"en","text":
                {"id":"3","lang":"tlh","text":"wa'"}
                {"id":"4","lang":"ru","text":"три разговора"}

                """)
        #expect(stream.status == 65 && stream.objects.compactMap { $0["id"] as? String } == ["1", "4"])
        #expect(stream.errors.contains("standard input:2:") && stream.errors.contains("standard input:3:"))
        #expect(stream.errors.contains("tlh"))
    }

    @Test func `counts places in scalars and in bytes`() throws {
        let page = try folder.write("В Москве 16 мая.", "a.ru.txt")
        let run = try Run(["facts", page, "--language", "ru", "--date", "2022-06-28", "--json"])
        let mentions = try #require(run.objects.first?["mentions"] as? [[String: Any]])
        let place = try #require(mentions.first { $0["kind"] as? String == "place" })
        #expect(place["start"] as? Int == 2 && place["end"] as? Int == 8)
        #expect(place["byteStart"] as? Int == 3 && place["byteEnd"] as? Int == 15)
    }

    @Test func `refuses a language that it can't read, and says which it can`() throws {
        let run = try Run(["facts", "-", "--language", "tlh"])
        #expect(run.status == 64 && run.errors.contains("ar") && run.errors.contains("ru"))
    }

    private static let seed = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/seed/000_0a944c4591c47a69.txt").path

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: seed),
            "needs ../shared/seed, which is not part of the repository"
        ))
    func `lists what the page of the seed states, and what is wrong with it`() throws {
        let run = try Run(["facts", Self.seed, "--remarks", "--json"])
        let report = try #require(run.objects.first)
        let mentions = try #require(report["mentions"] as? [[String: Any]])
        let values = Set(mentions.compactMap { $0["value"] as? String })
        for value in [
            "2022-06-28", "2022-05-16", "2022-06-29", "2022-02", "2019", "2022", "6", "2", "30", "1", "working-lunch",
            "putin", "rahmon", "csto", "tass", "caspian-sea", "RU", "TJ", "AF", "TM", "AZ", "IR", "KZ", "CN",
        ] {
            #expect(values.contains(value), "\(value)")
        }
        #expect(values.contains { $0.contains("2022-06-29TMO") }, "Wednesday morning")
        let remarks = try #require(report["remarks"] as? [[String: Any]])
        #expect(remarks.contains { ($0["why"] as? String)?.contains("طاجيكستان") == true && $0["line"] as? Int == 33 })
        #expect(remarks.contains { ($0["why"] as? String)?.contains("الخاصة") == true })
        #expect(remarks.contains { ($0["what"] as? String)?.contains("No space behind '،'") == true })
    }
}
