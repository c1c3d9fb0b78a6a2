import Languages
import Newsroom
import Web

/// What a reader sees where no page stands.
struct ErrorPage {
    let setting: Setting
    let status: Int

    func write(into html: inout HTML) {
        let words = setting.strings.error(status)
        var frame = Frame(setting: setting)
        frame.title = words.title
        frame.isListed = false
        frame.write(into: &html) { html in
            html.markup("<div class=\"notice\"><p class=\"code\">")
            html.text(setting.digits(status))
            html.markup("</p>\n<h1>")
            html.text(words.title)
            html.markup("</h1>\n<p class=\"standfirst\">")
            html.text(words.explanation)
            html.markup("</p>\n<p><a class=\"act\"")
            html.reference(.front(setting.tag))
            html.markup(">")
            html.text(setting.strings.toFrontPage)
            html.markup("</a></p></div>\n")
        }
    }
}
