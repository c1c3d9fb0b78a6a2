import Languages
import Newsroom

/// What a page shows of its article beside the text: headings, date, byline, source, credits.
struct VisibleFacts {
    /// The words of its h1 elements, those inside the article first.
    private(set) var headings: [String] = []
    private(set) var date: Stamp?
    /// The date as people read it, where it shows how the edition writes dates.
    private(set) var dateText: String?
    private(set) var byline: String?
    private(set) var source: String?
    private(set) var credits: [String] = []

    private let markup: Markup

    init(_ markup: Markup) {
        self.markup = markup
        headings = markup.all("h1").map { words($0) }.filter { !$0.isEmpty }
        readDates()
        readByline()
        readLabels()
    }

    private func words(_ place: Int) -> String { WhiteSpace.normalised(markup.text(of: place)).text }

    /// `time` elements and those that microdata or their class call the date; then any short line that is a date.
    private mutating func readDates() {
        var found: [(rank: Int, stamp: Stamp, text: String?)] = []
        for (place, node) in markup.nodes.enumerated() where !node.isText {
            let itemprop = node["itemprop"]?.lowercased()
            let property = node["property"]?.lowercased() ?? ""
            let isNamed =
                itemprop == "datepublished" || node["pubdate"] != nil
                || (node.tag != "meta"
                    && ["datecreated", "datepublished", "dc:date"].contains(where: property.hasSuffix))
            let names = "\(node["class"] ?? "") \(node["id"] ?? "")".lowercased()
            let isCalled =
                node.tag == "time"
                || ["date", "time", "publish", "datum", "posted", "дата"].contains { names.contains($0) }
            guard isNamed || isCalled else { continue }
            if markup.isInside(place, where: { $0.tag == "footer" || ($0.tag == "aside") }), !isNamed { continue }
            let text = node.end - place < 30 ? words(place) : ""
            let stated = node["datetime"] ?? node["content"] ?? node["title"]
            let stamp =
                stated.flatMap { PageDates.read($0) }
                ?? (text.utf8.count < 120 ? PageDates.read(text) ?? PageDates.inLine(text) : nil)
            if let stamp { found.append((isNamed ? 0 : node.tag == "time" ? 1 : 2, stamp, text.isEmpty ? nil : text)) }
        }
        let best = found.enumerated().min { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }?.element
        date = best?.stamp
        dateText = best?.text
        guard date == nil else { return }
        for (place, node) in markup.nodes.enumerated() where node.isText && (6...60).contains(node.text.utf8.count) {
            let text = WhiteSpace.normalised(node.text).text
            guard let stamp = Language.readDateLine(text)?.stamp ?? PageDates.inLine(text), stamp.day.year > 1990 else {
                continue
            }
            if markup.isInside(place, where: { ["script", "style", "footer", "aside", "nav"].contains($0.tag) }) {
                continue
            }
            (date, dateText) = (stamp, text)
            return
        }
    }

    private mutating func readByline() {
        var found: [(rank: Int, name: String)] = []
        for (place, node) in markup.nodes.enumerated() where !node.isText && node.end - place < 60 {
            let relation = node["rel"]?.lowercased() ?? ""
            let itemprop = node["itemprop"]?.lowercased() ?? ""
            let names = "\(node["class"] ?? "") \(node["id"] ?? "")".lowercased()
            let rank: Int
            if itemprop.split(separator: " ").contains("author") || relation.split(separator: " ").contains("author") {
                rank = 0
            } else if names.contains("byline") || names.contains("author-name") || names.contains("authorname") {
                rank = 1
            } else if names.contains("author") || names.contains("autor") || names.contains("автор") {
                rank = 2
            } else if ["contributor", "username", "writer", "posted-by", "postedby", "vcard"].contains(
                where: names.contains)
            {
                rank = 3
            } else {
                continue
            }
            if markup.isInside(
                place,
                where: { node in
                    let names = "\(node["class"] ?? "") \(node["id"] ?? "")".lowercased()
                    return names.contains("comment") || ["script", "style", "aside"].contains(node.tag)
                })
            {
                continue
            }
            let text = words(place)
            if let name = PageMetadata.cleanName(text), name.unicodeScalars.count < 70,
                name.split(separator: " ").count <= 8
            {
                found.append((rank, name))
            }
        }
        if found.isEmpty { found = signed().map { (4, $0) } }
        byline = found.enumerated().min { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }?.element.name
    }

    /// Short lines that begin with `By` or its like, and go on with words that begin with capitals.
    private func signed() -> [String] {
        var names: [String] = []
        for (place, node) in markup.nodes.enumerated()
        where ["p", "span", "div", "em", "strong", "td", "h4", "h5", "small", "li"].contains(node.tag)
            && node.end - place < 10
        {
            let text = words(place)
            guard text.unicodeScalars.count < 70 else { continue }
            let name = Labels.withoutBy(text)
            let parts = name.split(separator: " ")
            guard name != text, (2...7).contains(parts.count),
                parts.count(where: { $0.first?.isUppercase == true }) >= 2,
                !name.contains(where: \.isNumber), !name.hasSuffix(".")
            else { continue }
            names.append(name)
        }
        return names
    }

    /// Lines such as `Source: TASS` and `Photo: …`.
    private mutating func readLabels() {
        for (place, node) in markup.nodes.enumerated()
        where ["p", "span", "div", "small", "cite", "li"].contains(node.tag) && node.end - place < 8 {
            let text = words(place)
            guard text.unicodeScalars.count < 120, let (kind, value) = Labels.read(text) else { continue }
            switch kind {
            case .source: source = source ?? value
            case .credit: if !credits.contains(value) { credits.append(value) }
            case .byline: byline = byline ?? PageMetadata.cleanName(value)
            }
        }
    }
}
