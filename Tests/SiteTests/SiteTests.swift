import Archive
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Languages
import Logging
import Newsroom
import Testing
import Web

@testable import Site

/// A newsroom with its site, gone when the test is.
private final class Paper: Sendable {
    let archive: Archive
    let site: Site
    private let path: String

    init(languages: [LanguageTag] = [.arabic, .russian, .english]) throws {
        path = FileManager.default.temporaryDirectory.appending(path: "dragoman-site-\(UUID().uuidString)").path
        archive = try Archive(directory: path)
        let publication = Publication(
            names: [.arabic: "الأفق", .russian: "Горизонт", .english: "Horizon"], languages: languages,
            fallback: .english,
            sections: [.init(id: "world", names: [.arabic: "العالم", .russian: "Мир", .english: "World"])])
        guard let base = BaseAddress("https://news.example") else { throw CancellationError() }
        site = try Site(archive: archive, publication: publication, base: base)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func save(
        _ story: Story.ID?, _ language: LanguageTag, _ title: String, text: String = "One.", slug: String? = nil,
        date: String = "2022-06-28", style: EditionStyle? = nil
    ) throws -> Edition.ID {
        let content = Edition.Content(
            title: title, date: Stamp(date), byline: "Desk",
            source: .init(written: "ТАСС", entry: "tass"),
            style: style ?? Language.of(language)?.usualStyle ?? EditionStyle(),
            blocks: [Block(id: .init(rawValue: "b1"), .paragraph(Text(text)))])
        var save = Save(story: story, language: language, content: content, by: "test")
        save.slug = slug.flatMap { Slug($0) }
        save.section = "world"
        return try archive.save(save).edition.id
    }

    func publish(_ ids: Edition.ID...) throws {
        try archive.publish(ids, by: "test")
        try site.refresh()
    }

    func withdraw(_ ids: Edition.ID...) throws {
        try archive.withdraw(ids, by: "test")
        try site.refresh()
    }

    func text(_ path: String) throws -> String {
        guard let local = LocalPath(requested: path), let page = try site.page(at: local) else { return "" }
        return page.answer(to: HTTPRequest(method: .get, scheme: "https", authority: "news.example", path: path)).body
            .map { String(buffer: $0) } ?? ""
    }

    func test(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        let responder = SiteResponder<BasicRequestContext>(site: site, logger: Logger(label: "test"))
        try await Application(responder: responder).test(.router) { try await body($0) }
    }
}

private let everywhere = [
    "/ar/", "/ru/", "/en/", "/ar/feed.atom", "/ru/feed.atom", "/en/feed.atom", "/sitemap.xml", "/en/section/world",
]

@Suite struct `The editions of a story` {
    @Test func `lead to each other in the switch, in hreflang, in the feed and the sitemap, and only while published`()
        throws
    {
        let paper = try Paper()
        let arabic = try paper.save(nil, .arabic, "قمة", slug: "قمة")
        let russian = try paper.save(arabic.story, .russian, "Саммит", slug: "саммит")
        let english = try paper.save(arabic.story, .english, "Summit", slug: "summit")
        try paper.publish(arabic, russian)
        let page = "/ar/2022/06/قمة"
        let russianAddress = "https://news.example/ru/2022/06/%D1%81%D0%B0%D0%BC%D0%BC%D0%B8%D1%82"
        #expect(try paper.text(page).contains("hreflang=\"ru\" href=\"\(russianAddress)\""))
        #expect(try paper.text(page).contains("Саммит"))
        #expect(try !paper.text(page).contains("hreflang=\"en\" href=\"https://news.example/en/2022"))
        #expect(try paper.text("/sitemap.xml").contains(russianAddress))
        #expect(try paper.text("/ar/feed.atom").contains(russianAddress))
        try paper.publish(english)
        for path in [page, "/ru/2022/06/саммит", "/en/2022/06/summit"] {
            for language in ["ar", "ru", "en"] {
                #expect(
                    try paper.text(path).contains(
                        "hreflang=\"\(language)\" href=\"https://news.example/\(language)/2022/06/"),
                    "\(path) \(language)")
            }
            #expect(
                try paper.text(path).contains("hreflang=\"x-default\" href=\"https://news.example/en/2022/06/summit\""))
        }
        try paper.withdraw(russian)
        for path in everywhere + [page, "/en/2022/06/summit"] {
            #expect(try !paper.text(path).contains("%D1%81%D0%B0%D0%BC%D0%BC%D0%B8%D1%82"), "\(path)")
            #expect(try !paper.text(path).contains("Саммит"), "\(path)")
        }
    }

    @Test func `are tied in structured data to the one that broke the story`() throws {
        let paper = try Paper()
        let arabic = try paper.save(nil, .arabic, "قمة", slug: "a")
        let english = try paper.save(arabic.story, .english, "Summit", slug: "b")
        try paper.publish(arabic, english)
        let origin = try paper.text("/ar/2022/06/a")
        let translation = try paper.text("/en/2022/06/b")
        #expect(
            origin.contains(
                "\"workTranslation\":[{\"@type\":\"NewsArticle\",\"@id\":\"https://news.example/en/2022/06/b\""))
        #expect(
            translation.contains(
                "\"translationOfWork\":{\"@type\":\"NewsArticle\",\"@id\":\"https://news.example/ar/2022/06/a\""))
        #expect(translation.contains("\"inLanguage\":\"en\"") && origin.contains("\"inLanguage\":\"ar\""))
    }

    @Test func `say where they are from in their own language`() throws {
        let paper = try Paper()
        let id = try paper.save(nil, .arabic, "قمة", slug: "a")
        try paper.publish(id)
        let page = try paper.text("/ar/2022/06/a")
        #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(page.contains("<bdi>تاس</bdi>"), "the register's form, not the Russian that was written")
    }

    @Test(arguments: [
        (EditionStyle(digits: .arabicIndic, months: .egyptian), "٢٨ يونيو ٢٠٢٢"),
        (EditionStyle(digits: .western, months: .levantine), "28 حزيران 2022"),
        (EditionStyle(digits: .arabicIndic, months: .double), "٢٨ يونيو/حزيران ٢٠٢٢"),
    ])
    func `write their dates in their own style`(style: EditionStyle, date: String) throws {
        let paper = try Paper()
        let id = try paper.save(nil, .arabic, "قمة", slug: "a", style: style)
        try paper.publish(id)
        #expect(try paper.text("/ar/2022/06/a").contains(">\(date)</time>"))
    }
}

@Suite struct `The readers' site` {
    @Test func `answers 301 for an address that has changed, 410 for one withdrawn, 404 for none`() async throws {
        let paper = try Paper()
        let id = try paper.save(nil, .english, "Talks", slug: "old")
        try paper.publish(id)
        try paper.save(id.story, .english, "Talks", text: "Two.", slug: "new")
        try paper.publish(id)
        try await paper.test { client in
            try await client.execute(uri: "/en/2022/06/old", method: .get) {
                #expect($0.status == .movedPermanently)
                #expect($0.headers[.location] == "https://news.example/en/2022/06/new")
            }
            try await client.execute(uri: "/en/2022/06/new", method: .get) { #expect($0.status == .ok) }
            try await client.execute(uri: "/en/2022/06/none", method: .get) { #expect($0.status == .notFound) }
        }
        try paper.withdraw(id)
        try await paper.test { client in
            for slug in ["old", "new"] {
                try await client.execute(uri: "/en/2022/06/\(slug)", method: .get) {
                    #expect($0.status == .gone && String(buffer: $0.body).contains("withdrawn"))
                }
            }
        }
    }

    @Test func `sends readers to the front page that their browser asks for, and others through a door`() async throws {
        let paper = try Paper()
        try await paper.test { client in
            try await client.execute(uri: "/", method: .get, headers: [.acceptLanguage: "ru-RU,ru;q=0.9"]) {
                #expect($0.status == .found && $0.headers[.location] == "/ru/")
                #expect($0.headers[.vary]?.contains("Accept-Language") == true)
            }
            try await client.execute(uri: "/", method: .get) {
                #expect(
                    $0.status == .ok
                        && String(buffer: $0.body).contains("hreflang=\"x-default\" href=\"https://news.example/\""))
            }
        }
    }

    @Test(arguments: [
        ("/ar/x", "ar", "لا صفحة هنا"), ("/ru/x", "ru", "Здесь нет страницы"), ("/en/x", "en", "There is no page here"),
    ])
    func `speaks the reader's language where there is no page`(path: String, language: String, words: String)
        async throws
    {
        let paper = try Paper()
        try await paper.test { client in
            try await client.execute(uri: path, method: .get) {
                #expect($0.status == .notFound && String(buffer: $0.body).contains(words))
            }
            try await client.execute(uri: "/nothing", method: .get, headers: [.acceptLanguage: language]) {
                #expect(String(buffer: $0.body).contains(words))
            }
        }
    }

    @Test func `refuses to be written to, and addresses that can't be read`() async throws {
        let paper = try Paper()
        try await paper.test { client in
            try await client.execute(uri: "/en/", method: .post) {
                #expect($0.status == .methodNotAllowed && $0.headers[.allow] == "GET, HEAD")
            }
            try await client.execute(uri: "/en/%2e%2e/x", method: .get) { #expect($0.status == .badRequest) }
        }
    }

    @Test func `shows what nobody has published as a calm page, not an error`() throws {
        let paper = try Paper()
        #expect(try paper.text("/en/").contains("Nothing is published here yet"))
        #expect(try paper.text("/ar/section/world").contains("لا مواد"))
        #expect(try paper.text("/sitemap.xml").contains("<loc>https://news.example/ru/</loc>"))
    }

    @Test func `escapes whatever an edition says`() throws {
        let paper = try Paper()
        let id = try paper.save(
            nil, .english, "A <b>bold</b> \"title\" </script>", text: "<img src=x onerror=alert(1)>", slug: "a")
        try paper.publish(id)
        for path in ["/en/2022/06/a", "/en/", "/en/feed.atom"] {
            let page = try paper.text(path)
            #expect(
                !page.contains("<img src=x") && !page.contains("<b>bold") && !page.contains("title\" </script>"),
                "\(path)")
        }
    }

    @Test func `parts long lists into pages`() throws {
        let paper = try Paper()
        for number in 0..<45 {
            try paper.archive.publish(
                [try paper.save(nil, .english, "Story \(number)", slug: "s\(number)")], by: "test")
        }
        try paper.site.refresh()
        #expect(try paper.text("/en/section/world").contains("45 stories"))
        #expect(try paper.text("/en/section/world/3").contains("rel=\"prev\""))
        #expect(try paper.text("/en/section/world/4").isEmpty)
        #expect(try paper.text("/en/section/world/1").isEmpty, "the first page has one address")
    }
}

@Suite struct `An address` {
    @Test(arguments: [
        Address.door, .front(.arabic), .story(.russian, year: 2022, month: 6, slug: "саммит"),
        .section(.english, slug: "world", page: 1),
        .section(.english, slug: "world", page: 3), .topic(.arabic, slug: "caspian", page: 2), .feed(.english),
        .sitemap,
        .sitemapOfMonth(year: 2022, month: 12), .robots, .media(file: "a.svg"),
    ])
    func `reads back as it was written`(address: Address) throws {
        let path = try #require(LocalPath(requested: address.path.text))
        #expect(Address(path) == address)
    }

    @Test(arguments: [
        "/en", "/EN/", "/en/2022/6/a", "/en/2022/13/a", "/en/section/world/1", "/en/section/world/01", "/en/2022/06/",
        "/sitemap-2022-13.xml",
    ])
    func `has one form`(path: String) throws {
        #expect(Address(try #require(LocalPath(requested: path))) == nil)
    }
}

@Suite struct `The catalogue` {
    private func card(_ story: String, _ day: Int, section: String = "world", topics: [String] = []) throws -> Card {
        let id = Edition.ID(story: try #require(Story.ID(rawValue: story)), language: .english)
        return Card(
            id: id, address: .story(.english, year: 2022, month: 6, slug: story), title: story,
            date: Stamp(day: try #require(Day(year: 2022, month: 6, day: day))), firstPublished: 0, updated: 0,
            revision: 1,
            style: EditionStyle(), section: section, topics: topics)
    }

    @Test func `keeps each list newest first, whatever comes and goes`() throws {
        var catalogue = Catalogue(try [3, 1, 2].map { try card("s\($0)", $0) })
        #expect(catalogue.latest(in: .english).map(\.title) == ["s3", "s2", "s1"])
        let moved = try card("s1", 9, section: "culture")
        catalogue.replace(moved.id.story, with: [moved])
        #expect(catalogue.latest(in: .english).map(\.title) == ["s1", "s3", "s2"])
        #expect(catalogue.section("world", in: .english).map(\.title) == ["s3", "s2"])
        catalogue.replace(moved.id.story, with: [])
        #expect(catalogue.latest(in: .english).map(\.title) == ["s3", "s2"] && catalogue.card(moved.id) == nil)
    }

    @Test func `finds related stories by what they share`() throws {
        let first = try card("a", 1, topics: ["x", "y"])
        let catalogue = Catalogue([
            first, try card("b", 2, topics: ["x", "y"]), try card("c", 3), try card("d", 4, section: "culture"),
        ])
        #expect(catalogue.related(to: first, limit: 4).map(\.title) == ["b", "c"])
    }
}
