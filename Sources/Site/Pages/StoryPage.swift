import Languages
import Newsroom
import Web

/// One edition of a story, whole.
struct StoryPage {
    let setting: Setting
    let card: Card
    let content: Edition.Content
    /// The published editions of the story, this one among them.
    let editions: [Card]
    /// The story's other editions' settings need no more than their languages; what is shown beneath.
    let related: [Card]
    /// The register, for a source's approved name.
    let register: Register
    /// The pictures of the text, by their files.
    let pictures: [Asset.ID: Card.Lead]

    /// The edition's own style, which its dates follow.
    private var style: EditionStyle { content.style }

    func write(into html: inout HTML) {
        var frame = Frame(setting: setting)
        frame.title = content.title
        frame.description = summary
        frame.address = card.address
        if editions.count > 1 { frame.alternates = ordered.map { ($0.language, $0.address) } }
        frame.fallback = standIn.address
        frame.section = card.section
        frame.date = card.date
        frame.write(into: &html) { html in
            OpenGraph(setting: setting, card: card, summary: summary, editions: editions).write(into: &html)
            StructuredData.story(
                setting, card: card, content: content, summary: summary, source: sourceName, editions: editions
            ).write(into: &html)
        } main: { html in
            html.markup("<article class=\"story\">\n")
            writeHeader(into: &html)
            writeRail(into: &html)
            html.markup("<div class=\"body\">\n")
            for (index, block) in content.blocks.enumerated() {
                BlockView(block: block, isFirst: index == 0, language: setting.language, pictures: pictures)
                    .write(into: &html)
            }
            writeEnd(into: &html)
            html.markup("</div>\n</article>\n")
            writeRelated(into: &html)
        }
    }

    /// The editions in the publication's order, then those in languages that it doesn't name.
    private var ordered: [Card] {
        let order = setting.publication.languages
        return editions.sorted {
            (order.firstIndex(of: $0.language) ?? order.count, $0.language)
                < (order.firstIndex(of: $1.language) ?? order.count, $1.language)
        }
    }

    /// The edition for readers of none of the story's languages.
    private var standIn: Card {
        editions.first { $0.language == setting.publication.fallback }
            ?? editions.first { $0.language == card.origin } ?? card
    }

    /// The standfirst; where there is none, the beginning of the text, for search engines and messengers.
    private var summary: String? {
        if let summary = content.summary { return summary }
        let text = content.blocks.first { $0.kind == .paragraph }?.plain
        return text.map { $0.beginning(upTo: 200) }
    }

    private var sourceName: String? {
        content.source.map { source in
            source.entry.flatMap { register.entry($0)?.approved[setting.tag] } ?? source.written
        }
    }

    private func writeHeader(into html: inout HTML) {
        html.markup("<header>\n")
        if let section = card.section {
            html.markup("<p class=\"kicker\"><a")
            html.reference(.section(setting.tag, slug: section, page: 1))
            html.markup(">")
            html.text(setting.publication.section(section).name(in: setting.tag))
            html.markup("</a></p>\n")
        }
        html.markup("<h1>")
        html.text(setting.language.typeset(content.title))
        html.markup("</h1>\n")
        if let summary = content.summary {
            html.markup("<p class=\"standfirst\">")
            html.text(setting.language.typeset(summary))
            html.markup("</p>\n")
        }
        html.markup("</header>\n")
    }

    private func writeRail(into html: inout HTML) {
        html.markup("<div class=\"rail\"><dl>\n<div><dt>")
        html.text(setting.strings.published)
        html.markup("</dt><dd>")
        writeDate(into: &html)
        html.markup("</dd></div>\n")
        writeFact(setting.strings.dateline, content.dateline, into: &html)
        writeFact(setting.strings.byline, content.byline, into: &html)
        writeFact(setting.strings.source, sourceName, into: &html)
        html.markup("</dl>\n")
        let others = ordered.filter { $0.language != card.language }
        if !others.isEmpty {
            html.markup("<section class=\"same\" aria-labelledby=\"same\"><h2 id=\"same\">")
            html.text(setting.strings.sameStory)
            html.markup("</h2>\n")
            for other in others {
                html.markup("<a")
                html.language(other.language)
                html.markup(" hreflang=\"")
                html.text(other.language.text)
                html.markup("\"")
                html.reference(other.address)
                html.markup("><span>")
                html.text(Language.of(other.language)?.ownName ?? other.language.text)
                html.markup("</span>")
                html.text(Language.of(other.language)?.typeset(other.title) ?? other.title)
                html.markup("</a>\n")
            }
            html.markup("</section>")
        }
        html.markup("</div>\n")
    }

    private func writeDate(into html: inout HTML) {
        html.markup("<time")
        html.dateTime(Stamp(day: card.date.day))
        html.markup(">")
        html.text(setting.language.written(card.date.day, style: style))
        html.markup("</time>")
        if let hour = card.date.hour, let minute = card.date.minute {
            html.markup("<br><time")
            html.dateTime(card.date)
            html.markup(">")
            html.text(setting.language.writtenTime(hour: hour, minute: minute, style: style))
            html.markup("</time>")
            if let zone = card.date.zoneName {
                html.markup(" <bdi dir=\"ltr\" class=\"soft\">")
                html.text(style.digits.rewriting(zone))
                html.markup("</bdi>")
            }
        }
    }

    private func writeFact(_ label: String, _ value: String?, into html: inout HTML) {
        guard let value, !value.isEmpty else { return }
        html.markup("<div><dt>")
        html.text(label)
        html.markup("</dt><dd><bdi>")
        html.text(value)
        html.markup("</bdi></dd></div>\n")
    }

    private func writeEnd(into html: inout HTML) {
        if !content.credits.isEmpty {
            html.markup("<footer class=\"end\">")
            for credit in content.credits {
                html.markup("<p>")
                html.text(setting.strings.pictureCredit)
                html.markup(" <bdi>")
                html.text(credit)
                html.markup("</bdi></p>\n")
            }
            html.markup("</footer>\n")
        }
        guard !card.topics.isEmpty else { return }
        html.markup("<nav aria-label=\"")
        html.text(setting.strings.topics)
        html.markup("\"><ul class=\"topics\">\n")
        for topic in card.topics {
            html.markup("<li><a")
            html.reference(.topic(setting.tag, slug: topic, page: 1))
            html.markup(">")
            html.text(setting.publication.topic(topic).name(in: setting.tag))
            html.markup("</a></li>\n")
        }
        html.markup("</ul></nav>\n")
    }

    private func writeRelated(into html: inout HTML) {
        guard !related.isEmpty else { return }
        html.markup("<section class=\"related top\" aria-labelledby=\"more\"><h2 class=\"head\" id=\"more\">")
        html.text(setting.strings.related)
        html.markup("</h2><div class=\"ruled\">\n")
        for card in related {
            Teaser(card: card, setting: setting, hasKicker: true, hasSummary: false, picture: .above).write(into: &html)
        }
        html.markup("</div></section>\n")
    }
}

extension Stamp {
    /// `UTC`, `UTC+5`, `UTC−3:30`; nil where no zone is stated.
    var zoneName: String? {
        guard let offset else { return nil }
        guard offset != 0 else { return "UTC" }
        let hours = abs(offset) / 3_600
        let minutes = abs(offset) / 60 % 60
        return "UTC\(offset < 0 ? "−" : "+")\(hours)" + (minutes == 0 ? "" : ":\(minutes < 10 ? "0" : "")\(minutes)")
    }
}

extension String {
    /// The first words, up to `limit` scalars, with an ellipsis where there are more.
    func beginning(upTo limit: Int) -> String {
        guard unicodeScalars.count > limit else { return self }
        let head = unicodeScalars.prefix(limit)
        let end = head.lastIndex { $0.properties.isWhitespace } ?? head.endIndex
        return String(head[..<end]) + "…"
    }
}
