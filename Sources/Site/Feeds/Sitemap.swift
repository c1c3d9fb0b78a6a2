import Languages
import Newsroom
import Web

/// The addresses of all pages, each with its alternates (sitemaps.org 0.9; `xhtml:link` as search engines read it).
///
/// A small archive is one file. From `limit` stories on, `/sitemap.xml` is an index of a file a month, so that a
/// publication writes one month again and not the archive.
struct Sitemap {
    let setting: Setting
    let catalogue: Catalogue

    /// The most editions that one file lists.
    static let limit = 3_000

    /// Whether months have files of their own.
    var isIndex: Bool { catalogue.languages.reduce(0) { $0 + catalogue.latest(in: $1).count } > Self.limit }

    /// `/sitemap.xml`.
    func write(into xml: inout HTML) {
        if isIndex { writeIndex(into: &xml) } else { writePages(of: catalogue.all, hasFronts: true, into: &xml) }
    }

    /// One month's file.
    func write(year: Int, month: Int, into xml: inout HTML) {
        writePages(
            of: catalogue.all.filter { $0.month == Month(year: year, month: month) }, hasFronts: false, into: &xml)
    }

    private func writeIndex(into xml: inout HTML) {
        xml.markup(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """)
        var newest: [Month: Int] = [:]
        for card in catalogue.all {
            guard let month = card.month else { continue }
            newest[month] = max(newest[month] ?? 0, card.updated)
        }
        for (month, updated) in newest.sorted(by: { ($0.key.year, $0.key.month) > ($1.key.year, $1.key.month) }) {
            xml.markup("<sitemap><loc>")
            xml.text(setting.base.absolute(Address.sitemapOfMonth(year: month.year, month: month.month).path))
            xml.markup("</loc><lastmod>")
            xml.text(Stamp(secondsSince1970: updated).description)
            xml.markup("</lastmod></sitemap>\n")
        }
        xml.markup("</sitemapindex>\n")
    }

    private func writePages(of cards: [Card], hasFronts: Bool, into xml: inout HTML) {
        xml.markup(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

            """)
        if hasFronts {
            let fronts = setting.publication.languages.map { ($0, Address.front($0)) }
            for (_, address) in fronts { write(address, alternates: fronts, fallback: .door, updated: nil, into: &xml) }
        }
        for card in cards {
            let editions = catalogue.editions(of: card.id.story)
            let fallback =
                editions.first { $0.language == setting.publication.fallback }
                ?? editions.first { $0.language == card.origin } ?? card
            write(
                card.address, alternates: editions.map { ($0.language, $0.address) }, fallback: fallback.address,
                updated: card.updated, into: &xml)
        }
        xml.markup("</urlset>\n")
    }

    private func write(
        _ address: Address, alternates: [(LanguageTag, Address)], fallback: Address, updated: Int?,
        into xml: inout HTML
    ) {
        xml.markup("<url><loc>")
        xml.text(setting.base.absolute(address.path))
        xml.markup("</loc>")
        if let updated {
            xml.markup("<lastmod>")
            xml.text(Stamp(secondsSince1970: updated).description)
            xml.markup("</lastmod>")
        }
        if alternates.count > 1 {
            for (language, alternate) in alternates { link(language.text, alternate, into: &xml) }
            link("x-default", fallback, into: &xml)
        }
        xml.markup("</url>\n")
    }

    private func link(_ language: String, _ address: Address, into xml: inout HTML) {
        xml.markup("<xhtml:link rel=\"alternate\" hreflang=\"")
        xml.text(language)
        xml.markup("\" href=\"")
        xml.text(setting.base.absolute(address.path))
        xml.markup("\"/>")
    }
}

/// A month of addresses.
struct Month: Hashable {
    let year: Int
    let month: Int
}

extension Card {
    fileprivate var month: Month? {
        guard case .story(_, let year, let month, _) = address else { return nil }
        return Month(year: year, month: month)
    }
}
