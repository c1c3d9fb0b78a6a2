import Languages
import Newsroom

/// An article's blocks as an edition has them.
struct ArticleContents {
    private let markup: Markup
    private let blocks: [TextBlock]
    private let article: Int
    private let title: String
    private let base: WebAddress?

    init(_ markup: Markup, _ blocks: [TextBlock], article: Int, title: String, base: WebAddress?) {
        self.markup = markup
        self.blocks = blocks.filter {
            (article..<markup.nodes[article].end).contains($0.place)
                || $0.parts.contains { (article..<markup.nodes[article].end).contains($0) }
        }
        self.article = article
        self.title = title
        self.base = base
    }

    /// The blocks, in reading order, without what stands among them and is no part of the text.
    func contents() -> [Block.Content] {
        var items: [(place: Int, block: TextBlock?, content: Block.Content)] = []
        for block in wanted() {
            guard let content = content(of: block) else { continue }
            items.append((block.parts.first ?? block.place, block, content))
        }
        for (place, picture) in pictures() { items.append((place, nil, .picture(picture))) }
        items.sort { $0.place < $1.place }
        return joined(items)
    }

    private func wanted() -> [TextBlock] {
        // Before the first and behind the last block that reads as text there is only what surrounds it.
        let isGood = blocks.map { $0.weight > 12 && !$0.isOutside }
        guard let first = isGood.firstIndex(of: true), let last = isGood.lastIndex(of: true) else {
            return blocks.filter { !$0.isOutside }
        }
        var start = first
        while start > 0, blocks[start - 1].kind == .heading, !isTitle(blocks[start - 1]), !blocks[start - 1].isOutside {
            start -= 1
        }
        var result: [TextBlock] = []
        for (index, block) in blocks[start...last].enumerated() {
            if block.isOutside || isTitle(block) || block.kind == .caption { continue }
            if block.linkDensity > 0.6, block.length < 300, block.kind != .paragraph || block.stops == 0 { continue }
            if block.kind == .item, block.weight <= 0, block.linkDensity > 0.4 { continue }
            if ReadAlso.begins(text(of: block).plain) { continue }
            if block.kind == .heading, !hasText(after: start + index, upTo: last) { continue }
            result.append(block)
        }
        return result
    }

    /// A heading with no text below it heads something else.
    private func hasText(after index: Int, upTo last: Int) -> Bool {
        guard index < last else { return false }
        for block in blocks[(index + 1)...last] {
            if block.kind == .heading { continue }
            if block.isOutside || block.linkDensity > 0.6 { return false }
            return true
        }
        return false
    }

    private func isTitle(_ block: TextBlock) -> Bool {
        guard block.kind == .heading || block.length < 200 else { return false }
        let own = text(of: block).plain.lowercased().filter { $0.isLetter || $0.isNumber }
        return own == title.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private func content(of block: TextBlock) -> Block.Content? {
        let text = text(of: block)
        guard !text.isEmpty else { return nil }
        switch block.kind {
        case .heading:
            let level = markup.nodes[block.place].tag.last?.wholeNumberValue ?? 2
            return .heading(text, level: max(2, min(6, level)))
        case .quotation: return .quotation([text], attribution: nil)
        case .item:
            let parent = markup.nodes[block.place].parent
            return .list([text], isOrdered: parent >= 0 && markup.nodes[parent].tag == "ol")
        default: return .paragraph(text)
        }
    }

    /// Joins neighbouring items of one list, and paragraphs of one quotation.
    private func joined(_ items: [(place: Int, block: TextBlock?, content: Block.Content)]) -> [Block.Content] {
        var contents: [Block.Content] = []
        var lastHolder: Int?
        for item in items {
            let around = item.block.flatMap(holder)
            defer { lastHolder = around }
            if let around, around == lastHolder, let last = contents.last {
                switch (last, item.content) {
                case (.list(let earlier, let isOrdered), .list(let later, _)):
                    contents[contents.count - 1] = .list(earlier + later, isOrdered: isOrdered)
                    continue
                case (.quotation(let earlier, let attribution), .quotation(let later, _)):
                    contents[contents.count - 1] = .quotation(earlier + later, attribution: attribution)
                    continue
                default: break
                }
            }
            contents.append(item.content)
        }
        return contents
    }

    /// The list or quotation around a block.
    private func holder(of block: TextBlock) -> Int? {
        var at = block.place
        while at > 0 {
            if ["ul", "ol", "dl", "blockquote"].contains(markup.nodes[at].tag) { return at }
            at = markup.nodes[at].parent
        }
        return nil
    }

    private func text(of block: TextBlock) -> Text {
        var reader = InlineReader(markup, base: base)
        for part in block.parts { reader.read(part, upTo: block.place) }
        return reader.text
    }

    /// The pictures inside the article, with what stands below them.
    private func pictures() -> [(Int, Picture)] {
        var pictures: [(Int, Picture)] = []
        var seen: Set<String> = []
        for place in article..<markup.nodes[article].end where markup.nodes[place].tag == "img" {
            let node = markup.nodes[place]
            if markup.isInside(
                place, where: { Chrome.isOut($0) || (Chrome.isNamedSo($0) && !["html", "body"].contains($0.tag)) })
            {
                continue
            }
            guard
                let origin = [node["data-src"], node["data-original"], node["src"]].lazy.compactMap(\.self)
                    .first(where: { !$0.isEmpty && !$0.hasPrefix("data:") }), seen.insert(origin).inserted,
                let address = PageAddress.resolved(origin, base)
            else { continue }
            // Pixels that count readers, and icons.
            if let width = node["width"].flatMap({ Int($0) }), width < 80 { continue }
            let figure = figure(around: place)
            let caption = figure.flatMap { figure in
                (figure..<markup.nodes[figure].end).first { markup.nodes[$0].tag == "figcaption" }
            }.map { WhiteSpace.normalised(markup.text(of: $0)).text }
            guard figure != nil || node["alt"]?.isEmpty == false else { continue }
            pictures.append(
                (
                    place,
                    Picture(
                        origin: address.text, alternative: WhiteSpace.normalised(node["alt"] ?? "").text,
                        caption: caption.flatMap { $0.isEmpty ? nil : Text($0) })
                ))
        }
        return pictures
    }

    private func figure(around place: Int) -> Int? {
        var at = place
        while at > article {
            if markup.nodes[at].tag == "figure" { return at }
            at = markup.nodes[at].parent
        }
        return nil
    }
}

/// Lines that lead to other stories from inside the text.
enum ReadAlso {
    static func begins(_ text: String) -> Bool {
        guard text.unicodeScalars.count < 220 else { return false }
        let start = text.lowercased().prefix(30)
        return words.contains { start.hasPrefix($0) }
    }

    private static let words = [
        "read also", "read more", "also read", "see also", "related:", "more:", "read:", "related stories",
        "related articles",
        "read next", "click here", "sign up", "subscribe", "follow us", "advertisement", "share this", "share on",
        "like this",
        "читайте также", "читать также", "читайте далее", "читайте по теме", "по теме:", "смотрите также",
        "подписывайтесь", "материалы по теме", "ещё по теме",
        "اقرأ أيضا", "اقرأ أيضاً", "إقرأ أيضا", "اقرأ المزيد", "إقرأ المزيد", "شاهد أيضا", "طالع أيضا", "مواضيع ذات صلة",
        "مواد ذات صلة", "تابعونا",
        "lesen sie auch", "lesen sie mehr", "mehr zum thema", "auch interessant", "siehe auch", "weiterlesen",
        "lire aussi", "à lire aussi", "lea también", "leer más",
    ]
}
