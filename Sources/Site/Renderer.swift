import Archive
import Languages
import Newsroom
import Web

/// Makes pages of what is published at one moment.
///
/// Pure but for reading the archive.
struct Renderer: Sendable {
    let archive: Archive
    let publication: Publication
    let base: BaseAddress
    let look: Look
    let register: Register
    let catalogue: Catalogue

    /// A page, and what it shows.
    struct Rendered {
        let page: StoredPage
        let shows: Set<Shows>
    }

    /// The page at `address`; nil where there is none.
    ///
    /// - Throws: `ArchiveError` where the archive can't be read.
    func page(at address: Address) throws -> Rendered? {
        switch address {
        case .door: nil
        case .front(let language): front(language)
        case .story(let language, let year, let month, let slug):
            try story(address, language, year: year, month: month, slug: slug)
        case .section(let language, let slug, let page):
            listing(.section(slug), language, page: page, shows: .section(slug))
        case .topic(let language, let slug, let page):
            listing(.topic(slug), language, page: page, shows: .topic(slug))
        case .feed(let language): feed(language)
        case .sitemap: sitemap()
        case .sitemapOfMonth(let year, let month): sitemap(year: year, month: month)
        case .robots: robots()
        case .media(let file): try media(file)
        }
    }

    /// The setting of a language's pages; nil where the publication doesn't have it and nothing is published in it.
    func setting(_ tag: LanguageTag) -> Setting? {
        guard publication.languages.contains(tag) || !catalogue.latest(in: tag).isEmpty,
            let language = Language.of(tag), let strings = Strings.of(tag)
        else { return nil }
        return Setting(publication: publication, language: language, strings: strings, base: base, look: look)
    }

    /// The setting of pages that belong to no language.
    var fallback: Setting? { setting(publication.fallback) ?? setting(.english) }

    private func front(_ language: LanguageTag) -> Rendered? {
        guard let setting = setting(language) else { return nil }
        let page = html { FrontPage(setting: setting, catalogue: catalogue).write(into: &$0) }
        return Rendered(page: page, shows: [.newest(language)])
    }

    private func listing(
        _ subject: ListingPage.Subject, _ language: LanguageTag, page: Int, shows: Shows
    ) -> Rendered? {
        guard let setting = setting(language) else { return nil }
        func cards(_ tag: LanguageTag) -> [Card] {
            switch subject {
            case .section(let slug): catalogue.section(slug, in: tag)
            case .topic(let slug): catalogue.topic(slug, in: tag)
            }
        }
        let mine = cards(language)
        let isKnown: Bool
        switch subject {
        case .section(let slug): isKnown = publication.sections.contains { $0.id == slug }
        case .topic: isKnown = false
        }
        guard isKnown || !mine.isEmpty, page <= ListingPage.pageCount(mine.count) else { return nil }
        let languages = publication.languages.filter { isKnown || !cards($0).isEmpty }
        let stored = html {
            ListingPage(setting: setting, subject: subject, page: page, cards: mine, languages: languages)
                .write(into: &$0)
        }
        return Rendered(page: stored, shows: [shows])
    }

    private func feed(_ language: LanguageTag) -> Rendered? {
        guard let setting = setting(language) else { return nil }
        let cards = Array(catalogue.latest(in: language).prefix(AtomFeed.size))
        var xml = HTML()
        AtomFeed(setting: setting, cards: cards, editions: catalogue.editions(of:)).write(into: &xml)
        return Rendered(
            page: StoredPage(bytes: xml.bytes, mediaType: "application/atom+xml; charset=utf-8", headers: base.headers),
            shows: Set(cards.map { .story($0.id.story) } + [.newest(language)]))
    }

    private func sitemap() -> Rendered? {
        guard let setting = fallback else { return nil }
        var xml = HTML()
        Sitemap(setting: setting, catalogue: catalogue).write(into: &xml)
        return Rendered(page: self.xml(xml.bytes), shows: [.everything])
    }

    private func sitemap(year: Int, month: Int) -> Rendered? {
        guard let setting = fallback, Sitemap(setting: setting, catalogue: catalogue).isIndex else { return nil }
        var xml = HTML()
        Sitemap(setting: setting, catalogue: catalogue).write(year: year, month: month, into: &xml)
        return Rendered(page: self.xml(xml.bytes), shows: [.month(year: year, month: month)])
    }

    private func robots() -> Rendered {
        let text = "User-agent: *\nDisallow: /desk\n\nSitemap: \(base.absolute(Address.sitemap.path))\n"
        return Rendered(
            page: StoredPage(
                bytes: Array(text.utf8), mediaType: "text/plain; charset=utf-8", headers: base.headers), shows: [])
    }

    private func xml(_ bytes: [UInt8]) -> StoredPage {
        StoredPage(bytes: bytes, mediaType: "application/xml; charset=utf-8", headers: base.headers)
    }

    /// A page of HTML, written by `write`.
    func html(status: Int = 200, _ write: (inout HTML) -> Void) -> StoredPage {
        var html = HTML()
        write(&html)
        return StoredPage(
            bytes: html.bytes, mediaType: "text/html; charset=utf-8", status: status, headers: base.headers)
    }
}
