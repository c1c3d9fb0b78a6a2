import Languages
import Newsroom
import Web

/// A story in a list: one link, which covers all of it.
struct Teaser {
    /// The size of a headline, apart from its place among the headings.
    enum Size {
        case main, large, middle, small

        fileprivate var opening: StaticString {
            switch self {
            case .main: "<h3 class=\"h1\"><a"
            case .large: "<h3 class=\"h3\"><a"
            case .middle: "<h3 class=\"h4\"><a"
            case .small: "<h3 class=\"h5\"><a"
            }
        }
    }

    let card: Card
    let setting: Setting
    var size: Size = .middle
    var hasKicker = false
    var hasSummary = true
    /// Before the headline, after the words, or not at all.
    var picture: PicturePlace = .none

    enum PicturePlace { case none, above, below }

    func write(into html: inout HTML) {
        html.markup("<article class=\"teaser\">\n")
        if picture == .above { writePicture(into: &html, isLead: false) }
        if hasKicker, let section = card.section {
            html.markup("<p class=\"kicker\">")
            html.text(setting.publication.section(section).name(in: setting.tag))
            html.markup("</p>\n")
        }
        html.markup(size.opening)
        html.reference(card.address)
        html.markup(">")
        html.text(setting.language.typeset(card.title))
        html.markup("</a></h3>\n")
        if hasSummary, let summary = card.summary {
            html.markup("<p class=\"standfirst\">")
            html.text(setting.language.typeset(summary))
            html.markup("</p>\n")
        }
        if picture == .below { writePicture(into: &html, isLead: true) }
        html.markup("</article>\n")
    }

    private func writePicture(into html: inout HTML, isLead: Bool) {
        guard let lead = card.picture else { return }
        html.markup("<figure><img src=\"")
        html.text(lead.address.path.text)
        // The link beside it says where it leads, so the picture is ornament here.
        html.markup("\" alt=\"\"")
        html.size(lead.size)
        html.markup(isLead ? " fetchpriority=\"high\"></figure>\n" : " loading=\"lazy\"></figure>\n")
    }
}

extension HTML {
    /// ` width="…" height="…"`, so that nothing jumps when the picture comes.
    mutating func size(_ size: Card.Lead.Size?) {
        guard let size else { return }
        markup(" width=\"")
        text(String(size.width))
        markup("\" height=\"")
        text(String(size.height))
        markup("\"")
    }
}
