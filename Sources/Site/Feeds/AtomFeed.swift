import Languages
import Newsroom
import Web

/// The newest stories of a language (RFC 4287).
struct AtomFeed {
    let setting: Setting
    let cards: [Card]
    /// The published editions of a story, for links to the other languages.
    let editions: (Story.ID) -> [Card]

    /// Entries a feed.
    static let size = 30

    func write(into xml: inout HTML) {
        let base = setting.base
        xml.markup(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        xml.text(setting.tag.text)
        xml.markup("\">\n")
        element("<id>", base.absolute(Address.feed(setting.tag).path), "</id>\n", into: &xml)
        element("<title>", setting.publication.name(in: setting.tag), "</title>\n", into: &xml)
        if let description = setting.publication.descriptions[setting.tag] {
            element("<subtitle>", description, "</subtitle>\n", into: &xml)
        }
        element(
            "<updated>", Stamp(secondsSince1970: cards.map(\.updated).max() ?? 0).description, "</updated>\n",
            into: &xml)
        element("<author><name>", setting.publication.name(in: setting.tag), "</name></author>\n", into: &xml)
        link("self", "application/atom+xml", setting.tag, Address.feed(setting.tag), into: &xml)
        link("alternate", "text/html", setting.tag, Address.front(setting.tag), into: &xml)
        for language in setting.publication.languages where language != setting.tag {
            link("alternate", "application/atom+xml", language, Address.feed(language), into: &xml)
        }
        for card in cards.prefix(Self.size) { write(card, into: &xml) }
        xml.markup("</feed>\n")
    }

    private func write(_ card: Card, into xml: inout HTML) {
        xml.markup("<entry>\n")
        element("<id>", setting.base.absolute(card.address.permanent(card.id)), "</id>\n", into: &xml)
        element("<title>", card.title, "</title>\n", into: &xml)
        element("<published>", card.instant.description, "</published>\n", into: &xml)
        element("<updated>", Stamp(secondsSince1970: card.updated).description, "</updated>\n", into: &xml)
        link("alternate", "text/html", card.language, card.address, into: &xml)
        for other in editions(card.id.story) where other.language != card.language {
            link("alternate", "text/html", other.language, other.address, into: &xml)
        }
        if let section = card.section {
            xml.markup("<category term=\"")
            xml.text(section)
            xml.markup("\" label=\"")
            xml.text(setting.publication.section(section).name(in: setting.tag))
            xml.markup("\"/>\n")
        }
        if let summary = card.summary { element("<summary>", summary, "</summary>\n", into: &xml) }
        xml.markup("</entry>\n")
    }

    private func element(_ open: StaticString, _ text: String, _ close: StaticString, into xml: inout HTML) {
        xml.markup(open)
        xml.text(text.xmlSafe)
        xml.markup(close)
    }

    private func link(
        _ relation: StaticString, _ type: StaticString, _ language: LanguageTag, _ address: Address,
        into xml: inout HTML
    ) {
        xml.markup("<link rel=\"")
        xml.markup(relation)
        xml.markup("\" type=\"")
        xml.markup(type)
        xml.markup("\" hreflang=\"")
        xml.text(language.text)
        xml.markup("\" href=\"")
        xml.text(setting.base.absolute(address.path))
        xml.markup("\"/>\n")
    }
}

extension Card {
    /// The date with a time and a zone, as feeds want it: midnight UTC where the edition gives a day alone.
    var instant: Stamp {
        date.secondOfDay == nil || date.offset == nil ? Stamp(secondsSince1970: date.secondsSince1970) : date
    }
}

extension Address {
    /// What names an edition for ever in feeds, whatever its slug becomes.
    func permanent(_ id: Edition.ID) -> LocalPath {
        LocalPath([id.language.text, "story", id.story.rawValue])
    }
}

extension String {
    /// Without the characters that XML 1.0 (section 2.2) has no place for.
    var xmlSafe: String {
        guard unicodeScalars.contains(where: { !$0.isXML }) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter(\.isXML)))
    }
}

extension Unicode.Scalar {
    fileprivate var isXML: Bool {
        value >= 0x20 ? !(value == 0xFFFE || value == 0xFFFF) : value == 0x09 || value == 0x0A || value == 0x0D
    }
}
