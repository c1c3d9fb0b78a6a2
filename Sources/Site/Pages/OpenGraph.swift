import Languages
import Newsroom
import Web

/// What messengers and networks show of a story: Open Graph (ogp.me).
struct OpenGraph {
    let setting: Setting
    let card: Card
    let summary: String?
    let editions: [Card]

    func write(into html: inout HTML) {
        property("og:type", "article", into: &html)
        property("og:title", card.title, into: &html)
        if let summary { property("og:description", summary, into: &html) }
        property("og:url", setting.base.absolute(card.address.path), into: &html)
        property("og:site_name", setting.publication.name(in: setting.tag), into: &html)
        property("og:locale", setting.tag.text.underscored, into: &html)
        for other in editions where other.language != card.language {
            property("og:locale:alternate", other.language.text.underscored, into: &html)
        }
        if let picture = card.picture {
            property("og:image", setting.base.absolute(picture.address.path), into: &html)
            property("og:image:type", picture.mediaType, into: &html)
            if !picture.alternative.isEmpty { property("og:image:alt", picture.alternative, into: &html) }
        }
        property("article:published_time", card.date.description, into: &html)
        property("article:modified_time", Stamp(secondsSince1970: card.updated).description, into: &html)
        if let section = card.section {
            property("article:section", setting.publication.section(section).name(in: setting.tag), into: &html)
        }
        for topic in card.topics {
            property("article:tag", setting.publication.topic(topic).name(in: setting.tag), into: &html)
        }
        html.markup("<meta name=\"twitter:card\" content=\"summary_large_image\">\n")
    }

    private func property(_ name: StaticString, _ value: String, into html: inout HTML) {
        html.markup("<meta property=\"")
        html.markup(name)
        html.markup("\" content=\"")
        html.text(value)
        html.markup("\">\n")
    }
}

extension String {
    fileprivate var underscored: String { split(separator: "-").joined(separator: "_") }
}
