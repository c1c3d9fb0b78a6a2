import Languages
import Newsroom
import TestSupport
import Testing

@testable import Wire

private func read(_ html: String) throws -> Incoming {
    try Formats.read(file: "a.html", bytes: Array(html.utf8), language: nil)
}

private let words = (1...6).map {
    "Sentence number \($0) tells what the presidents said to each other, at some length, in the capital."
}

private func page(lang: String = "en", head: String = "", body: String) -> String {
    "<!DOCTYPE html><html lang=\"\(lang)\"><head><title>Presidents meet by the sea | Horizon</title>\(head)</head><body>\(body)</body></html>"
}

private let article = "<article><h1>Presidents meet by the sea</h1>\(words.map { "<p>\($0)</p>" }.joined())</article>"

@Suite struct `A web page` {
    @Test func `gives its article, without what surrounds it`() throws {
        let page = try read(
            page(
                body: """
                    <nav><ul><li><a href="/a">World</a><li><a href="/b">Economy</a></ul></nav>
                    <div class="cookie-consent"><p>We use cookies to make this page better for all of our readers, accept them.</p></div>
                    \(article)
                    <div class="related-stories"><h2>More</h2><p><a href="/x">Another story that has a long headline of its own</a></p></div>
                    <section id="comments"><p>I think that this is wrong, said a reader at length. It is all wrong, and so on.</p></section>
                    <footer><p>Copyright Horizon. All rights reserved, whatever they may be.</p></footer>
                    """))
        #expect(page.content.title == "Presidents meet by the sea")
        #expect(page.content.blocks.map(\.plain) == words)
        #expect(page.language == .english)
    }

    @Test func `says who, when and where else in JSON-LD, meta and link`() throws {
        let page = try read(
            page(
                lang: "ru",
                head: """
                    <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle",
                    "headline":"Presidents meet by the sea","datePublished":"2022-06-29T19:30:00+05:00","author":[{"name":"A. Desk"},{"name":"B. Desk"}]}]}</script>
                    <link rel="canonical" href="https://example.org/ru/sea">
                    <link rel="alternate" hreflang="ar" href="https://example.org/ar/sea"><link rel="alternate" hreflang="x-default" href="https://example.org/">
                    <meta property="og:description" content="What was said.">
                    """, body: article))
        #expect(page.content.date == Stamp("2022-06-29T19:30:00+05:00") && page.content.byline == "A. Desk, B. Desk")
        #expect(page.key == "https://example.org/ru/sea" && page.wanted == [.arabic])
        #expect(page.content.summary == "What was said." && page.language == .russian)
    }

    @Test func `keeps lists, quotations, headings and pictures with their captions`() throws {
        let page = try read(
            page(
                body: """
                    <article><h1>Presidents meet by the sea</h1><p>\(words[0])</p><h2>What they said</h2><p>\(words[1])</p>
                    <figure><img src="sea.jpg" alt="The sea"><figcaption>The sea at noon</figcaption></figure>
                    <blockquote><p>\(words[2])</p></blockquote><ul><li>\(words[3])</li><li>\(words[4])</li></ul><p>\(words[5])</p></article>
                    """))
        #expect(
            page.content.blocks.map(\.kind) == [
                .paragraph, .heading, .paragraph, .picture, .quotation, .list, .paragraph,
            ])
        guard case .picture(let picture) = page.content.blocks[3].content else { return }
        #expect(
            picture.origin == "sea.jpg" && picture.alternative == "The sea"
                && picture.caption?.plain == "The sea at noon")
    }

    @Test func `of the old kind, with breaks for paragraphs, has paragraphs all the same`() throws {
        let page = try read(
            "<html><head><title>Presidents meet by the sea</title></head><body><table><tr><td>\(words.joined(separator: "<br><br>"))</td></tr></table></body></html>"
        )
        #expect(page.content.blocks.map(\.plain) == words)
    }

    @Test(arguments: [
        "<p onclick=\"alert(1)\">X</p>", "<script>alert(1)</script>",
        "<p><a href=\"javascript:alert(1)\">alert</a></p>",
        "<svg onload=alert(1)><style><img src=x onerror=alert(1)></style></svg>", "<p><img src=x onerror=alert(1)></p>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<math><mtext><style><img src=x onerror=alert(1)>",
        "<style>alert(1)</style>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<p style=\"background:url(javascript:alert(1))\">y</p>",
    ])
    func `brings no script, style or handler along`(hostile: String) throws {
        let incoming = try read(
            page(body: article.replacing("</article>", with: "\(hostile)<p>\(words[0])</p></article>")))
        for block in incoming.content.blocks {
            #expect(!block.plain.contains("(1)"), "\(block.plain)")
            if case .paragraph(let text) = block.content { #expect(text.runs.allSatisfy { $0.link == nil }) }
        }
    }

    @Test func `nested ten thousand deep is read, and a hundred thousand deep refused`() throws {
        let deep = try read(page(body: String(repeating: "<div>", count: 10_000) + article))
        #expect(deep.content.blocks.count == words.count)
        #expect(throws: WireError.tooDeep(file: "a.html", limit: Markup.depthLimit)) {
            try read(page(body: String(repeating: "<div>", count: 100_000) + article))
        }
    }

    @Test func `without headline or text is refused`() {
        #expect(throws: WireError.noHeadline(file: "a.html", line: 1, expected: "an h1, a title, or og:title")) {
            try read("<html><body><p>\(words[0])</p></body></html>")
        }
        #expect(throws: WireError.noText(file: "a.html", line: 1)) { try read(page(body: "<nav>a</nav>")) }
    }

    @Test func `cut off or scrambled anywhere never brings the reader down`() {
        var generator = SplitMix(seed: 28)
        let bytes = Array(
            page(
                head: "<meta name=author content=x><script type='application/ld+json'>{\"@type\":\"Article\"}</script>",
                body: article
            ).utf8)
        for _ in 0..<400 {
            var broken = Array(bytes.prefix(Int.random(in: 1...bytes.count, using: &generator)))
            for _ in 0..<8 {
                broken[Int.random(in: 0..<broken.count, using: &generator)] = UInt8.random(
                    in: 9...126, using: &generator)
            }
            _ = try? Formats.read(file: "a.html", bytes: broken, language: nil)
        }
    }
}
