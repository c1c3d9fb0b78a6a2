import Languages
import Newsroom
import Testing

@testable import Wire

private func read(_ text: String, file: String = "content/talks.en.md", language: LanguageTag? = nil) throws -> Incoming
{
    try Formats.read(file: file, bytes: Array(text.utf8), language: language)
}

@Suite struct `Markdown with front matter` {
    @Test(arguments: [
        "---\ntitle: Talks\ntranslationKey: summit\nslug: day-two\n---\nWords.",
        "---\ntitle: Talks\nlang: ru\n---\nСлова.", "+++\ntitle = \"Talks\"\n+++\nWords.",
    ]) func `tells its language and story without its text`(_ text: String) throws {
        let source = Source(file: "content/talks.en.md", text: text)
        let heading = try #require(try MarkdownFormat().heading(of: source))
        let page = try MarkdownFormat().read(source)
        #expect(heading.language == page.language && heading.set == page.set && heading.slug == page.slug)
    }

    @Test(arguments: [
        "# Talks\n\nWords.", "---\nlang: no language\ntitle: Talks\n---\nWords.", "---\ndate: 2022\n---\nWords.",
    ])
    func `needs its text where it lacks a title or a language`(_ text: String) throws {
        #expect(try MarkdownFormat().heading(of: Source(file: "content/talks.en.md", text: text)) == nil)
    }

    @Test func `as Hugo has it is understood`() throws {
        let page = try read(
            """
            ---
            title: "Talks: the second day"
            date: 2022-06-28T21:52:00+05:00
            translationKey: talks
            tags: [russia, tajikistan]
            categories: [world]
            description: What was said.
            author: World desk
            source: TASS
            image: ../p/table.svg
            imageAlt: A table
            ---
            First **strong** and *stressed* words, and [a link](https://example.org/a).

            ## A heading

            > Words.
            > — Somebody

            1. one
            2. two
            """)
        let content = page.content
        #expect(content.title == "Talks: the second day" && content.summary == "What was said.")
        #expect(
            content.date == Stamp("2022-06-28T21:52:00+05:00") && content.byline == "World desk"
                && content.source?.entry == "tass")
        #expect(
            page.set == "talks" && page.key == "talks en" && page.topics == ["russia", "tajikistan"]
                && page.section == "world")
        #expect(content.blocks.map(\.kind) == [.picture, .paragraph, .heading, .quotation, .list])
        #expect(page.titleLine == 2 && page.lines == [1, 13, 15, 17, 20])
        guard case .paragraph(let text) = content.blocks[1].content,
            case .quotation(let words, let speaker) = content.blocks[3].content
        else {
            Issue.record("a paragraph and a quotation")
            return
        }
        #expect(
            text.runs.first { $0.isStrong }?.text == "strong" && text.runs.first { $0.isStressed }?.text == "stressed")
        #expect(text.runs.first { $0.link != nil }?.link?.text == "https://example.org/a")
        #expect(words.map(\.plain) == ["Words."] && speaker?.plain == "Somebody")
    }

    @Test func `in TOML, as Zola has it, is understood`() throws {
        let page = try read(
            """
            +++
            title = "Talks"
            date = 2022-06-28
            draft = true
            [taxonomies]
            tags = ["russia",
              "tajikistan"]
            [extra]
            author = 'Desk'
            +++
            Words of the page.
            """)
        #expect(page.content.title == "Talks" && page.content.date == Stamp("2022-06-28") && page.isDraft)
        #expect(page.topics == ["russia", "tajikistan"] && page.content.byline == "Desk")
    }

    @Test(
        arguments: [
            ("talks.ar.md", "ar", "talks"), ("content/ru/talks.md", "ru", "talks"),
            ("content/talks/index.en.md", "en", "talks"),
            ("_posts/talks.md", "en", nil), ("no/it/talks.md", "en", nil),
        ] as [(String, String, String?)])
    func `is told apart by its file's name`(file: String, language: String, set: String?) throws {
        let page = try read("# Talks\n\nThe presidents have met in the capital, and they will meet again.", file: file)
        #expect(page.language.text == language && page.set == set)
    }

    @Test func `says what it left out, and where`() throws {
        let page = try read(
            "---\ntitle: A\n---\nWords.\n\n<script>alert(1)</script>\n\n{{< video id >}}\n\n[x](javascript:alert(1)) end.\n"
        )
        #expect(page.notices.map(\.line) == [6, 8, 10])
        #expect(page.content.blocks.map(\.plain) == ["Words.", "x end."])
        #expect(!page.content.blocks.contains { $0.plain.contains("alert") })
    }

    @Test func `that is not whole is refused with file and line`() {
        let cases: [(String, WireError)] = [
            (
                "---\ntitle: A\n",
                .badFrontMatter(
                    file: "a.en.md", line: 1, found: "the front matter has no end", expected: "a line '---' behind it")
            ),
            ("---\ntitle: A\ndate: soon\n---\nWords.", .badDate(file: "a.en.md", line: 3, found: "soon")),
            ("---\ntitle: A\n---\n", .noText(file: "a.en.md", line: 4)),
            (
                "---\ndate: 2022-06-28\n---\nWords.",
                .noHeadline(file: "a.en.md", line: 1, expected: "'title:' in the front matter, or a line '# …'")
            ),
        ]
        for (text, error) in cases {
            #expect(throws: error) { try read(text, file: "a.en.md") }
        }
        #expect {
            try read("---\ntitle: A\nx: [1, 2\n---\nWords.", file: "a.en.md")
        } throws: { error in
            guard case WireError.badFrontMatter(_, let line, _, _) = error else { return false }
            return line >= 3
        }
    }

    @Test func `that would grow without bound is refused`() {
        var lines = ["---", "title: A", "a: &a [x, x]"]
        for letter in "bcdefghij" { lines.append("\(letter): &\(letter) [*a, *a, *a]") }
        lines += ["z: *j", "---", "Words."]
        #expect(throws: WireError.self) { try read(lines.joined(separator: "\n")) }
    }
}

@Suite struct `The formats` {
    @Test(arguments: [
        ("a.md", "x", "Markdown"), ("a.HTML", "x", "HTML"), ("a.txt", "<html>", "page text"),
        ("-", "<!DOCTYPE html><p>", "HTML"),
        ("-", "---\ntitle: x\n---\n", "Markdown"), ("-", "A headline\n\nWords.", "page text"),
        ("a.unknown", " <html lang=en>", "HTML"),
    ])
    func `are told by the file's ending, then by its look`(file: String, text: String, name: String) {
        #expect(Formats.format(of: Source(file: file, text: text)).name == name)
    }
}
