import Languages
import Newsroom
import Web

/// A block of a story's text.
struct BlockView {
    let block: Block
    /// Whether it opens the text: its picture is then wanted at once.
    let isFirst: Bool
    /// The language of the page.
    let language: Language
    let pictures: [Asset.ID: Card.Lead]

    func write(into html: inout HTML) {
        switch block.content {
        case .paragraph(let text):
            html.markup("<p>")
            write(text, into: &html)
            html.markup("</p>\n")
        case .heading(let text, let level):
            html.markup(level <= 2 ? "<h2>" : level == 3 ? "<h3>" : "<h4>")
            write(text, into: &html)
            html.markup(level <= 2 ? "</h2>\n" : level == 3 ? "</h3>\n" : "</h4>\n")
        case .quotation(let texts, let attribution):
            html.markup("<blockquote class=\"quote\">")
            for text in texts {
                html.markup("<p>")
                write(text, into: &html)
                html.markup("</p>")
            }
            if let attribution {
                html.markup("<footer>")
                write(attribution, into: &html)
                html.markup("</footer>")
            }
            html.markup("</blockquote>\n")
        case .list(let items, let isOrdered):
            html.markup(isOrdered ? "<ol>\n" : "<ul>\n")
            for item in items {
                html.markup("<li>")
                write(item, into: &html)
                html.markup("</li>\n")
            }
            html.markup(isOrdered ? "</ol>\n" : "</ul>\n")
        case .picture(let picture): write(picture, into: &html)
        case .embed(let address, let title):
            html.markup("<p class=\"embed\"><a rel=\"nofollow noopener\" href=\"")
            html.text(address.text)
            html.markup("\">")
            html.text(title.isEmpty ? address.text : title)
            html.markup("</a></p>\n")
        }
    }

    /// A picture that the archive has not got is left out, its caption too: there is nothing to caption.
    private func write(_ picture: Picture, into html: inout HTML) {
        guard let asset = picture.asset, let file = pictures[asset] else { return }
        html.markup("<figure><img src=\"")
        html.text(file.address.path.text)
        html.markup("\" alt=\"")
        html.text(picture.alternative)
        html.markup("\"")
        html.size(file.size)
        html.markup(isFirst ? " fetchpriority=\"high\">" : " loading=\"lazy\">")
        if picture.caption != nil || picture.credit != nil {
            html.markup("<figcaption class=\"caption\">")
            if let caption = picture.caption {
                write(caption, into: &html)
                html.markup(" ")
            }
            if let credit = picture.credit {
                html.markup("<cite>")
                html.text(credit)
                html.markup("</cite>")
            }
            html.markup("</figcaption>")
        }
        html.markup("</figure>\n")
    }

    private func write(_ text: Text, into html: inout HTML) {
        for run in text.runs {
            if let link = run.link {
                html.markup("<a href=\"")
                html.text(link.text)
                html.markup(link.isAbsolute ? "\" rel=\"noopener\">" : "\">")
            }
            if run.isStrong { html.markup("<strong>") }
            if run.isStressed { html.markup("<em>") }
            if let foreign = run.language, foreign != language.tag {
                html.markup("<bdi")
                html.language(foreign)
                html.markup(">")
                html.text(run.text)
                html.markup("</bdi>")
            } else {
                html.text(language.typeset(run.text))
            }
            if run.isStressed { html.markup("</em>") }
            if run.isStrong { html.markup("</strong>") }
            if run.link != nil { html.markup("</a>") }
        }
    }
}
