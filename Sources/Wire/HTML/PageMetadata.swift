import Languages
import Newsroom

/// What a page says of itself besides its words: in JSON-LD, in `meta` and `link` elements, in microdata.
struct PageMetadata {
    private let markup: Markup
    private let linked: LinkedData
    /// `meta` elements by name, property or itemprop, in lower case; the first of each.
    private var meta: [String: String] = [:]

    init(_ markup: Markup) {
        self.markup = markup
        linked = LinkedData(markup)
        for place in markup.all("meta") {
            let node = markup.nodes[place]
            guard let content = node["content"], let name = node["property"] ?? node["name"] ?? node["itemprop"] else {
                continue
            }
            let words = WhiteSpace.normalised(content).text
            for key in name.lowercased().split(separator: " ").map(String.init) where meta[key] == nil && !words.isEmpty
            {
                meta[key] = words
            }
        }
    }

    private func first(_ names: String...) -> String? { names.lazy.compactMap { meta[$0] }.first }

    /// The headline, best evidence first, and where it stands nowhere else the page's title.
    func title(_ h1: [String]) -> String? {
        let stated =
            linked.headline
            ?? first(
                "og:title", "twitter:title", "dc.title", "dcterms.title", "title", "headline", "parsely-title",
                "sailthru.title", "citation_title")
        let title = pageTitle
        // A heading that the page's title or its metadata repeats is the headline, as it is printed.
        for heading in h1 where !heading.isEmpty {
            for other in [stated, title].compactMap(\.self) where Self.isSame(heading, other) { return heading }
        }
        if let stated { return withoutSite(stated) }
        if let only = h1.first, h1.count == 1, only.unicodeScalars.count > 8 { return only }
        return title.map(withoutSite) ?? h1.first
    }

    /// Whether one of two titles is the beginning or the end of the other, letters alone counted.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        let (a, b) = (letters(one), letters(other))
        guard a.count > 6, b.count > 6 else { return a == b }
        return a.hasPrefix(b) || b.hasPrefix(a) || a.hasSuffix(b) || b.hasSuffix(a)
    }

    private static func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    private var pageTitle: String? {
        markup.all("title").first.map { WhiteSpace.normalised(markup.text(of: $0)).text }.flatMap {
            $0.isEmpty ? nil : $0
        }
    }

    /// A title without the site's name behind a bar or dash.
    private func withoutSite(_ title: String) -> String {
        if let site = first("og:site_name", "application-name", "al:android:app_name") {
            for mark in [" | ", " - ", " – ", " — ", " :: ", " · ", ": "] {
                if title.hasSuffix(mark + site) { return String(title.dropLast(mark.count + site.count)) }
                if title.hasPrefix(site + mark) { return String(title.dropFirst(mark.count + site.count)) }
            }
        }
        for mark in [" | ", " :: ", " » ", " - ", " – ", " — "] {
            let parts = title.ranges(of: mark)
            guard let last = parts.last else { continue }
            let head = title[..<last.lowerBound]
            let tail = title[last.upperBound...]
            // A site's name has few words, a headline many.
            if head.split(separator: " ").count >= 3, tail.split(separator: " ").count <= 4 { return String(head) }
        }
        return title
    }

    var summary: String? {
        first("og:description", "description", "twitter:description", "dc.description", "dcterms.description")
            ?? linked.description
    }

    /// Who wrote it.
    var byline: String? {
        if let names = linked.authors, !names.isEmpty { return names.joined(separator: ", ") }
        let stated = first(
            "author", "article:author", "dc.creator", "dcterms.creator", "dc.creator.name", "parsely-author",
            "sailthru.author",
            "citation_author", "byl", "cxenseparse:author", "vr:author", "og:author")
        return stated.flatMap(Self.cleanName)
    }

    /// A name without the words before it; nil where it is an address or too long to be one.
    static func cleanName(_ text: String) -> String? {
        let name = Labels.withoutBy(WhiteSpace.normalised(text).text)
        guard !name.isEmpty, !name.contains("://"), !name.hasPrefix("www."), !name.hasPrefix("@"),
            name.unicodeScalars.count <= 100,
            name.contains(where: \.isLetter)
        else { return nil }
        return name
    }

    /// When it was published, as the page states it for machines.
    var date: Stamp? {
        let texts = [
            linked.published,
            first(
                "article:published_time", "og:article:published_time", "datepublished", "og:published_time",
                "parsely-pub-date",
                "sailthru.date", "pubdate", "publishdate", "publish_date", "publication_date", "dc.date.issued",
                "dcterms.issued",
                "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "citation_publication_date",
                "citation_date",
                "cxenseparse:recs:publishtime", "date", "rnews:datepublished", "article_date_original", "ptime",
                "article.published", "bt:pubdate", "last-modified", "article:modified_time", "datemodified",
                "og:updated_time"),
        ]
        return texts.compactMap(\.self).lazy.compactMap { PageDates.read($0) }.first
    }

    /// The language that the page declares.
    var language: LanguageTag? {
        let root = markup.all("html").first.flatMap { markup.nodes[$0]["lang"] ?? markup.nodes[$0]["xml:lang"] }
        let stated = [
            root, linked.language,
            first("og:locale", "content-language", "dc.language", "dcterms.language", "language", "inlanguage"),
            httpLanguage,
        ]
        return stated.lazy.compactMap {
            $0.flatMap { LanguageTag(String($0.trimmedOfWhiteSpace.prefix { $0 != "," && $0 != ";" && $0 != " " })) }
        }
        .first { $0.text != "und" && $0.text != "mul" }
    }

    private var httpLanguage: String? {
        markup.all("meta").first { markup.nodes[$0]["http-equiv"]?.lowercased() == "content-language" }
            .flatMap { markup.nodes[$0]["content"] }
    }

    /// The page's own address.
    var canonical: WebAddress? {
        let link = links("canonical").lazy.compactMap { $0["href"] }.first
        return (link ?? first("og:url") ?? linked.url).flatMap { WebAddress($0) }.flatMap { $0.isAbsolute ? $0 : nil }
    }

    /// The addresses of the same page in other languages.
    var alternates: [LanguageTag: WebAddress] {
        var alternates: [LanguageTag: WebAddress] = [:]
        for link in links("alternate") {
            guard let code = link["hreflang"], code.lowercased() != "x-default", let tag = LanguageTag(code),
                let address = link["href"].flatMap({ WebAddress($0) })
            else { continue }
            alternates[tag.primary] = alternates[tag.primary] ?? address
        }
        return alternates
    }

    private func links(_ relation: String) -> [Markup.Node] {
        markup.all("link").map { markup.nodes[$0] }.filter {
            $0["rel"]?.lowercased().split(separator: " ").contains(Substring(relation)) == true
        }
    }

    var section: String? {
        first("article:section", "section", "parsely-section", "cxenseparse:taxonomy") ?? linked.section
    }

    var picture: Picture? {
        guard let origin = first("og:image", "og:image:url", "twitter:image", "twitter:image:src") else { return nil }
        return Picture(origin: origin, alternative: first("og:image:alt", "twitter:image:alt") ?? "")
    }
}
