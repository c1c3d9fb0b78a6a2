import Languages
import Newsroom
import Web

/// All stories of a section or topic, newest first, twenty a page.
struct ListingPage {
    /// What is listed.
    enum Subject {
        case section(String)
        case topic(String)
    }

    let setting: Setting
    let subject: Subject
    let page: Int
    let cards: [Card]
    /// The languages in which the same page has something to show.
    let languages: [LanguageTag]

    /// Stories a page.
    static let size = 20

    static func pageCount(_ stories: Int) -> Int { max(1, (stories + size - 1) / size) }

    private func address(page: Int, in language: LanguageTag? = nil) -> Address {
        switch subject {
        case .section(let slug): .section(language ?? setting.tag, slug: slug, page: page)
        case .topic(let slug): .topic(language ?? setting.tag, slug: slug, page: page)
        }
    }

    func write(into html: inout HTML) {
        let heading =
            switch subject {
            case .section(let slug): setting.publication.section(slug)
            case .topic(let slug): setting.publication.topic(slug)
            }
        let name = heading.name(in: setting.tag)
        let count = Self.pageCount(cards.count)
        let start = min((page - 1) * Self.size, cards.count)
        let shown = cards[start..<min(start + Self.size, cards.count)]
        var frame = Frame(setting: setting)
        frame.title = page > 1 ? "\(name) (\(setting.digits(page)))" : name
        frame.address = address(page: page)
        frame.alternates = page == 1 ? languages.map { ($0, address(page: 1, in: $0)) } : []
        if frame.alternates.count < 2 { frame.alternates = [] }
        frame.fallback =
            languages.contains(setting.publication.fallback)
            ? address(page: 1, in: setting.publication.fallback) : nil
        if case .section(let slug) = subject { frame.section = slug }
        frame.date = shown.first?.date
        frame.write(into: &html) { html in
            html.markup("<div class=\"page\">\n<div class=\"page-head\"><h1>")
            html.text(name)
            html.markup("</h1>\n<p class=\"meta\">")
            html.text(setting.strings.stories(cards.count, digits: setting.style.digits))
            html.markup("</p></div>\n")
            if shown.isEmpty {
                html.markup("<p class=\"empty soft\">")
                html.text(setting.strings.noStoriesYet)
                html.markup("</p>\n")
            }
            html.markup("<ol class=\"list\">\n")
            for card in shown { writeItem(card, into: &html) }
            html.markup("</ol>\n")
            if count > 1 { writePages(count, into: &html) }
            html.markup("</div>\n")
        }
    }

    private func writeItem(_ card: Card, into html: inout HTML) {
        html.markup("<li><article class=\"teaser")
        html.markup(card.picture == nil ? "\">" : " pic\">")
        html.markup("<h2 class=\"h4\"><a")
        html.reference(card.address)
        html.markup(">")
        html.text(setting.language.typeset(card.title))
        html.markup("</a></h2>\n")
        html.markup("<p class=\"standfirst\">")
        html.text(setting.language.typeset(card.summary ?? ""))
        html.markup("</p>\n<p class=\"meta\"><time")
        html.dateTime(card.date)
        html.markup(">")
        html.text(setting.language.written(card.date.day, style: setting.style.plain))
        html.markup("</time></p>\n")
        if let picture = card.picture {
            html.markup("<figure><img src=\"")
            html.text(picture.address.path.text)
            html.markup("\" alt=\"\"")
            html.size(picture.size)
            html.markup(" loading=\"lazy\"></figure>\n")
        }
        html.markup("</article></li>\n")
    }

    private func writePages(_ count: Int, into html: inout HTML) {
        html.markup("<nav class=\"pages\" aria-label=\"")
        html.text(setting.strings.pages)
        html.markup("\"><ol>\n")
        if page > 1 {
            html.markup("<li><a rel=\"prev\"")
            html.reference(address(page: page - 1))
            html.markup(">")
            html.text(setting.strings.previousPage)
            html.markup("</a></li>\n")
        }
        for number in Set([1, page - 1, page, page + 1, count]).filter({ (1...count).contains($0) }).sorted() {
            if number == page {
                html.markup("<li><b aria-current=\"page\">")
                html.text(setting.digits(number))
                html.markup("</b></li>\n")
            } else {
                html.markup("<li><a")
                html.reference(address(page: number))
                html.markup(">")
                html.text(setting.digits(number))
                html.markup("</a></li>\n")
            }
        }
        if page < count {
            html.markup("<li><a rel=\"next\"")
            html.reference(address(page: page + 1))
            html.markup(">")
            html.text(setting.strings.nextPage)
            html.markup("</a></li>\n")
        }
        html.markup("</ol></nav>\n")
    }
}
