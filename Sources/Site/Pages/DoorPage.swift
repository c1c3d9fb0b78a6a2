import Languages
import Newsroom
import Web

/// `/` for those whose browser asks for no language of ours: the paper's names, each leading to its front page.
struct DoorPage {
    let setting: Setting

    func write(into html: inout HTML) {
        let publication = setting.publication
        html.markup("<!DOCTYPE html>\n<html")
        html.language(setting.tag)
        html.markup(">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        html.text(publication.languages.map { publication.name(in: $0) }.joined(separator: " · "))
        html.markup(
            """
            </title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <link rel="canonical" href="
            """)
        html.text(setting.base.absolute(Address.door.path))
        html.markup("\">\n")
        for language in publication.languages {
            html.markup("<link rel=\"alternate\" hreflang=\"")
            html.text(language.text)
            html.markup("\" href=\"")
            html.text(setting.base.absolute(Address.front(language).path))
            html.markup("\">\n")
        }
        html.markup("<link rel=\"alternate\" hreflang=\"x-default\" href=\"")
        html.text(setting.base.absolute(Address.door.path))
        html.markup("\">\n<link rel=\"icon\" href=\"")
        html.text(setting.look.icon.text)
        html.markup("\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"")
        html.text(setting.look.stylesheet.text)
        html.markup("\">\n</head>\n<body class=\"door\">\n<main class=\"wrap\">\n<h1 class=\"hidden\">")
        html.text(setting.strings.chooseEdition)
        html.markup("</h1>\n<ul class=\"doors\">\n")
        for language in publication.languages {
            html.markup("<li><a")
            html.language(language)
            html.markup(" hreflang=\"")
            html.text(language.text)
            html.markup("\"")
            html.reference(.front(language))
            html.markup("><b>")
            html.text(publication.name(in: language))
            html.markup("</b><span>")
            html.text(Language.of(language)?.ownName ?? language.text)
            html.markup("</span></a></li>\n")
        }
        html.markup("</ul>\n</main>\n</body>\n</html>\n")
    }
}
