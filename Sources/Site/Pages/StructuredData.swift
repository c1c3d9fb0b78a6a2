import Languages
import Newsroom
import Web

/// JSON-LD (schema.org 30.0) for those who read pages by machine.
enum StructuredData {
    /// The paper, on front pages.
    static func paper(_ setting: Setting) -> JSON {
        [
            "@context": "https://schema.org",
            "@type": "NewsMediaOrganization",
            "@id": .string(setting.base.absolute(Address.door.path)),
            "name": .string(setting.publication.name(in: setting.tag)),
            "alternateName": .array(
                setting.publication.languages.filter { $0 != setting.tag }
                    .map { .string(setting.publication.name(in: $0)) }),
            "url": .string(setting.base.absolute(Address.front(setting.tag).path)),
            "knowsLanguage": .array(setting.publication.languages.map { .string($0.text) }),
        ]
    }

    /// A story as a `NewsArticle`, tied to its other editions by `translationOfWork` and `workTranslation`.
    ///
    /// The edition that broke the story has the others as its translations; any other names that one as the work that
    /// it translates. Where that one is not published, all are translations of each other.
    static func story(
        _ setting: Setting, card: Card, content: Edition.Content, summary: String?, source: String?, editions: [Card]
    ) -> JSON {
        let url = setting.base.absolute(card.address.path)
        var members: [(String, JSON)] = [
            ("@context", "https://schema.org"),
            ("@type", "NewsArticle"),
            ("@id", .string(url)),
            ("url", .string(url)),
            ("mainEntityOfPage", .string(url)),
            ("headline", .string(content.title)),
            ("inLanguage", .string(card.language.text)),
            ("datePublished", .string(card.date.description)),
            ("dateModified", .string(Stamp(secondsSince1970: card.updated).description)),
        ]
        if let summary { members.append(("description", .string(summary))) }
        if let section = card.section {
            members.append(("articleSection", .string(setting.publication.section(section).name(in: setting.tag))))
        }
        if !card.topics.isEmpty {
            members.append(
                ("keywords", .array(card.topics.map { .string(setting.publication.topic($0).name(in: setting.tag)) })))
        }
        if let dateline = content.dateline {
            members.append(("dateline", .string(dateline)))
        }
        if let picture = card.picture {
            members.append(("image", .array([.string(setting.base.absolute(picture.address.path))])))
        }
        let publisher: JSON = [
            "@type": "NewsMediaOrganization",
            "@id": .string(setting.base.absolute(Address.door.path)),
            "name": .string(setting.publication.name(in: setting.tag)),
        ]
        members.append(
            ("author", content.byline.map { ["@type": "Organization", "name": .string($0)] } ?? publisher))
        members.append(("publisher", publisher))
        if let source {
            members.append(("sourceOrganization", ["@type": "Organization", "name": .string(source)]))
        }
        let others = editions.filter { $0.language != card.language }
        if let origin = others.first(where: { $0.language == card.origin }) {
            members.append(("translationOfWork", work(origin, setting)))
        } else if !others.isEmpty {
            members.append(("workTranslation", .array(others.map { work($0, setting) })))
        }
        return .object(members)
    }

    private static func work(_ card: Card, _ setting: Setting) -> JSON {
        let url = setting.base.absolute(card.address.path)
        return [
            "@type": "NewsArticle", "@id": .string(url), "url": .string(url), "headline": .string(card.title),
            "inLanguage": .string(card.language.text),
        ]
    }
}

extension JSON {
    /// Writes the value as a `script` element of JSON-LD.
    func write(into html: inout HTML) {
        html.markup("<script type=\"application/ld+json\">")
        html.json(self)
        html.markup("</script>\n")
    }
}
