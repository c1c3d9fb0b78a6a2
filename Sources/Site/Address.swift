public import Languages
import Newsroom
public import Web

/// Every public address, written and read in this one place.
public enum Address: Sendable, Hashable {
    /// `/`: leads to the front page of the reader's language.
    case door
    /// `/{language}/`.
    case front(LanguageTag)
    /// `/{language}/{year}/{month}/{slug}`.
    case story(LanguageTag, year: Int, month: Int, slug: String)
    /// `/{language}/section/{slug}`, and `/{language}/section/{slug}/{page}` from the second page on.
    case section(LanguageTag, slug: String, page: Int)
    /// `/{language}/topic/{slug}`, likewise.
    case topic(LanguageTag, slug: String, page: Int)
    /// `/{language}/feed.atom`.
    case feed(LanguageTag)
    /// `/sitemap.xml`.
    case sitemap
    /// `/sitemap-{year}-{month}.xml`: one month of a large archive.
    case sitemapOfMonth(year: Int, month: Int)
    /// `/robots.txt`.
    case robots
    /// `/media/{file}`: a picture.
    case media(file: String)

    /// The parts of the path, not yet encoded.
    private var parts: [String] {
        switch self {
        case .door: []
        case .front(let language): [language.text, ""]
        case .story(let language, let year, let month, let slug):
            [language.text, Self.four(year), Self.two(month), slug]
        case .section(let language, let slug, let page):
            [language.text, "section", slug] + (page > 1 ? [String(page)] : [])
        case .topic(let language, let slug, let page):
            [language.text, "topic", slug] + (page > 1 ? [String(page)] : [])
        case .feed(let language): [language.text, "feed.atom"]
        case .sitemap: ["sitemap.xml"]
        case .sitemapOfMonth(let year, let month): ["sitemap-\(Self.four(year))-\(Self.two(month)).xml"]
        case .robots: ["robots.txt"]
        case .media(let file): ["media", file]
        }
    }

    /// The path, percent-encoded.
    public var path: LocalPath { LocalPath(parts) }

    /// The page in another language that has the same place there; nil where it has none.
    func sibling(in language: LanguageTag) -> Address? {
        switch self {
        case .front: .front(language)
        case .section(_, let slug, let page): .section(language, slug: slug, page: page)
        case .topic(_, let slug, let page): .topic(language, slug: slug, page: page)
        default: nil
        }
    }

    /// Reads a path; nil where no page can stand there.
    ///
    /// Only the one form of each address is read: a number with a zero before it, a first page that is named, an empty
    /// part are no addresses.
    public init?(_ path: LocalPath) {
        let parts = path.parts
        switch parts.count {
        case 0: self = .door
        case 1:
            let name = parts[0]
            if name == "sitemap.xml" {
                self = .sitemap
            } else if name == "robots.txt" {
                self = .robots
            } else if name.hasPrefix("sitemap-"), name.hasSuffix(".xml"),
                let day = Stamp(name.dropFirst(8).dropLast(4) + "-01")?.day
            {
                self = .sitemapOfMonth(year: day.year, month: day.month)
            } else {
                return nil
            }
        case 2 where parts[0] == "media": self = .media(file: parts[1])
        case 2...:
            guard let language = LanguageTag(parts[0]), language.text == parts[0] else { return nil }
            switch (parts.count, parts[1]) {
            case (2, ""): self = .front(language)
            case (2, "feed.atom"): self = .feed(language)
            case (3, "section"): self = .section(language, slug: parts[2], page: 1)
            case (3, "topic"): self = .topic(language, slug: parts[2], page: 1)
            case (4, "section"):
                guard let page = Self.page(parts[3]) else { return nil }
                self = .section(language, slug: parts[2], page: page)
            case (4, "topic"):
                guard let page = Self.page(parts[3]) else { return nil }
                self = .topic(language, slug: parts[2], page: page)
            case (4, _):
                guard parts[1].utf8.count == 4, parts[2].utf8.count == 2,
                    let day = Stamp("\(parts[1])-\(parts[2])-01")?.day, !parts[3].isEmpty
                else { return nil }
                self = .story(language, year: day.year, month: day.month, slug: parts[3])
            default: return nil
            }
        default: return nil
        }
    }

    private static func page(_ text: String) -> Int? {
        guard let page = Int(text), page > 1, String(page) == text else { return nil }
        return page
    }

    private static func four(_ year: Int) -> String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    private static func two(_ month: Int) -> String { month < 10 ? "0\(month)" : String(month) }
}
