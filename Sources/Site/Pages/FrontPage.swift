import Languages
import Newsroom
import Web

/// The front page of a language: what leads, what is new, and a column for each section.
struct FrontPage {
    let setting: Setting
    let catalogue: Catalogue

    /// How many of the newest editions the page looks at.
    static let reach = 200

    func write(into html: inout HTML) {
        let newest = Array(catalogue.latest(in: setting.tag).prefix(Self.reach))
        var frame = Frame(setting: setting)
        frame.description = setting.publication.descriptions[setting.tag] ?? newest.first?.summary
        frame.address = .front(setting.tag)
        frame.alternates = setting.publication.languages.map { ($0, .front($0)) }
        frame.fallback = .door
        frame.isFront = true
        frame.date = newest.first?.date
        frame.write(into: &html) { html in
            StructuredData.paper(setting).write(into: &html)
        } main: { html in
            guard let lead = newest.first else {
                writeEmpty(into: &html)
                return
            }
            let others = Array(newest.dropFirst())
            writeTop(lead, others, into: &html)
            writeSections(newest, shown: Set(([lead] + others.prefix(4)).map(\.id)), into: &html)
        }
    }

    private func writeEmpty(into html: inout HTML) {
        html.markup("<div class=\"empty\"><h2>")
        html.text(setting.strings.noStoriesYet)
        html.markup("</h2>\n<p class=\"standfirst\">")
        html.text(setting.strings.noStoriesYetExplained)
        html.markup("</p></div>\n")
    }

    private func writeTop(_ lead: Card, _ others: [Card], into html: inout HTML) {
        html.markup("<section aria-labelledby=\"top\"><h2 id=\"top\" class=\"hidden\">")
        html.text(setting.strings.mainStories)
        html.markup("</h2><div class=\"ruled\">\n")
        html.markup(others.isEmpty ? "<div class=\"lead alone\">" : "<div class=\"lead\">")
        Teaser(card: lead, setting: setting, size: .main, hasKicker: true, picture: .below).write(into: &html)
        let also = others.dropFirst(2).prefix(2)
        if also.count == 2 {
            html.markup("<div class=\"also\">")
            for card in also {
                Teaser(card: card, setting: setting, size: .small, hasSummary: false).write(into: &html)
            }
            html.markup("</div>")
        }
        html.markup("</div>\n")
        if !others.isEmpty {
            html.markup(others.count < 3 ? "<div class=\"stack wide\">" : "<div class=\"stack\">")
            for (index, card) in others.prefix(2).enumerated() {
                Teaser(
                    card: card, setting: setting, size: index == 0 ? .large : .middle, hasKicker: true,
                    picture: index == 0 ? .above : .none
                ).write(into: &html)
            }
            html.markup("</div>\n")
        }
        if others.count >= 3 { writeLatest(([lead] + others).prefix(9), into: &html) }
        html.markup("</div></section>\n")
    }

    private func writeLatest(_ cards: some Sequence<Card>, into html: inout HTML) {
        html.markup("<section class=\"latest\" aria-labelledby=\"latest\"><h2 class=\"head\" id=\"latest\">")
        html.text(setting.strings.latest)
        html.markup("</h2><ol>\n")
        for card in cards {
            html.markup("<li class=\"teaser\"><time")
            html.dateTime(card.date)
            html.markup(">")
            html.text(setting.language.written(card.date.day, style: setting.style.plain, form: .short))
            html.markup("</time><h3><a")
            html.reference(card.address)
            html.markup(">")
            html.text(setting.language.typeset(card.title))
            html.markup("</a></h3></li>\n")
        }
        html.markup("</ol></section>\n")
    }

    /// A column a section, in the order of the navigation, of stories that the top of the page doesn't show.
    private func writeSections(_ newest: [Card], shown: Set<Edition.ID>, into html: inout HTML) {
        var columns: [(Publication.Heading, [Card])] = []
        for heading in setting.publication.sections {
            let newest = catalogue.section(heading.id, in: setting.tag).prefix(8)
            let cards = Array(newest.filter { !shown.contains($0.id) }.prefix(4))
            if !cards.isEmpty { columns.append((heading, cards)) }
        }
        guard !columns.isEmpty, newest.count > 1 else { return }
        for row in stride(from: 0, to: columns.count, by: 3) {
            html.markup("<div class=\"ruled\">")
            for (heading, cards) in columns[row..<min(row + 3, columns.count)] {
                writeSection(heading, cards, into: &html)
            }
            html.markup("</div>\n")
        }
    }

    private func writeSection(_ heading: Publication.Heading, _ cards: [Card], into html: inout HTML) {
        html.markup("<section class=\"top third\" aria-labelledby=\"s-")
        html.text(heading.id)
        html.markup("\"><h2 class=\"head\" id=\"s-")
        html.text(heading.id)
        html.markup("\"><a")
        html.reference(.section(setting.tag, slug: heading.id, page: 1))
        html.markup(">")
        html.text(heading.name(in: setting.tag))
        html.markup("</a></h2><div class=\"stack\">")
        for (index, card) in cards.enumerated() {
            Teaser(
                card: card, setting: setting, size: index == 0 ? .middle : .small, hasSummary: index == 0,
                picture: index == 0 ? .above : .none
            ).write(into: &html)
        }
        html.markup("</div></section>")
    }
}

extension EditionStyle {
    /// The style with one name a month and one calendar, for narrow places.
    var plain: EditionStyle {
        EditionStyle(digits: digits, months: months == .double ? .egyptian : months, calendars: .gregorian)
    }
}
