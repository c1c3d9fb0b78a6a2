import Languages
import Newsroom
import Web

/// The head, masthead and foot that every page hangs between.
struct Frame: Sendable {
    let setting: Setting
    /// What the browser's tab says; the paper's name is added.
    var title: String?
    /// What search engines and messengers show.
    var description: String?
    /// The page itself; nil for pages that are no place, such as errors.
    var address: Address?
    /// The same page in each language, itself included; empty where it stands alone.
    var alternates: [(LanguageTag, Address)] = []
    /// The page for readers whose language is not among the alternates.
    var fallback: Address?
    /// The section to mark in the navigation.
    var section: String?
    /// Whether the paper's name is the page's first heading.
    var isFront = false
    /// The newest date on the page.
    var date: Stamp?
    /// Whether search engines may list it.
    var isListed = true

    /// Writes the page: `head` into its head, `main` between masthead and foot.
    func write(
        into html: inout HTML, head: (inout HTML) -> Void = { _ in }, main: (inout HTML) -> Void
    ) {
        html.markup("<!DOCTYPE html>\n<html")
        html.language(setting.tag)
        html.markup(">\n")
        writeHead(into: &html, more: head)
        html.markup("<body>\n<a class=\"hidden skip\" href=\"#main\">")
        html.text(setting.strings.skipToContent)
        html.markup("</a>\n<header>\n")
        writeMasthead(into: &html)
        writeNavigation(into: &html)
        html.markup("</header>\n<main id=\"main\" class=\"wrap\">\n")
        main(&html)
        html.markup("</main>\n")
        writeFoot(into: &html)
        html.markup("</body>\n</html>\n")
    }

    private func writeHead(into html: inout HTML, more: (inout HTML) -> Void) {
        let name = setting.publication.name(in: setting.tag)
        html.markup("<head>\n<meta charset=\"utf-8\">\n<title>")
        html.text(title.map { "\($0) | \(name)" } ?? name)
        html.markup("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        if let description {
            html.markup("<meta name=\"description\" content=\"")
            html.text(description)
            html.markup("\">\n")
        }
        if !isListed { html.markup("<meta name=\"robots\" content=\"noindex\">\n") }
        html.markup(
            """
            <meta name="color-scheme" content="light dark">
            <meta name="theme-color" content="#fafaf7" media="(prefers-color-scheme: light)">
            <meta name="theme-color" content="#111418" media="(prefers-color-scheme: dark)">

            """)
        if let address {
            html.markup("<link rel=\"canonical\" href=\"")
            html.text(setting.base.absolute(address.path))
            html.markup("\">\n")
        }
        for (language, address) in alternates {
            html.markup("<link rel=\"alternate\" hreflang=\"")
            html.text(language.text)
            html.markup("\" href=\"")
            html.text(setting.base.absolute(address.path))
            html.markup("\">\n")
        }
        if !alternates.isEmpty, let fallback {
            html.markup("<link rel=\"alternate\" hreflang=\"x-default\" href=\"")
            html.text(setting.base.absolute(fallback.path))
            html.markup("\">\n")
        }
        html.markup("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"")
        html.text(name)
        html.markup("\" href=\"")
        html.text(setting.base.absolute(Address.feed(setting.tag).path))
        html.markup("\">\n<link rel=\"icon\" href=\"")
        html.text(setting.look.icon.text)
        html.markup("\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"")
        html.text(setting.look.stylesheet.text)
        html.markup("\">\n")
        more(&html)
        html.markup("</head>\n")
    }

    private func writeMasthead(into html: inout HTML) {
        html.markup("<div class=\"wrap masthead\">\n")
        html.markup(isFront ? "<h1 class=\"wordmark\"><a" : "<p class=\"wordmark\"><a")
        html.reference(.front(setting.tag))
        html.markup(">")
        html.text(setting.publication.name(in: setting.tag))
        html.markup(isFront ? "</a></h1>\n" : "</a></p>\n")
        if let date {
            html.markup("<p class=\"today\"><time")
            html.dateTime(Stamp(day: date.day))
            html.markup(">")
            html.text(setting.language.written(date.day, style: setting.style, form: .withWeekday))
            html.markup("</time></p>\n")
        }
        let others = alternates.filter { $0.0 != setting.tag }
        if !others.isEmpty {
            html.markup("<nav aria-label=\"")
            html.text(setting.strings.thisPageInOtherLanguages)
            html.markup("\"><ul class=\"switch\">\n")
            for (language, address) in others {
                html.markup("<li><a")
                html.language(language)
                html.markup(" hreflang=\"")
                html.text(language.text)
                html.markup("\"")
                html.reference(address)
                html.markup("><b>")
                html.text(setting.publication.name(in: language))
                html.markup("</b><span>")
                html.text(Language.of(language)?.ownName ?? language.text)
                html.markup("</span></a></li>\n")
            }
            html.markup("</ul></nav>\n")
        }
        html.markup("</div>\n")
    }

    private func writeNavigation(into html: inout HTML) {
        html.markup("<div class=\"horizon\">")
        if !setting.publication.sections.isEmpty {
            html.markup("<div class=\"wrap\">\n<nav class=\"nav\" aria-label=\"")
            html.text(setting.strings.sections)
            html.markup("\"><ul>\n")
            for heading in setting.publication.sections {
                html.markup("<li><a")
                html.reference(.section(setting.tag, slug: heading.id, page: 1))
                html.markup(heading.id == section ? " aria-current=\"page\">" : ">")
                html.text(heading.name(in: setting.tag))
                html.markup("</a></li>\n")
            }
            html.markup("</ul></nav>\n</div>")
        }
        html.markup("</div>\n")
    }

    private func writeFoot(into html: inout HTML) {
        html.markup("<footer class=\"wrap\">\n<div class=\"foot\">\n<div class=\"names\">\n")
        for language in setting.publication.languages {
            html.markup("<a")
            html.language(language)
            html.markup(" hreflang=\"")
            html.text(language.text)
            html.markup("\"")
            html.reference(.front(language))
            html.markup(language == setting.tag ? " aria-current=\"true\">" : ">")
            html.text(setting.publication.name(in: language))
            html.markup("</a>\n")
        }
        html.markup("</div>\n<ul>\n<li><a")
        html.reference(.feed(setting.tag))
        html.markup(" type=\"application/atom+xml\">")
        html.text(setting.strings.feed)
        html.markup("</a></li>\n</ul>\n")
        if let description = setting.publication.descriptions[setting.tag] {
            html.markup("<p>")
            html.text(description)
            html.markup("</p>\n")
        }
        html.markup("</div>\n</footer>\n")
    }
}
