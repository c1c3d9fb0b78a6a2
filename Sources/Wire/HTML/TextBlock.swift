/// A run of words on a page that stand together: a paragraph, a heading, an item, a cell.
struct TextBlock {
    /// Where it stands: the nearest element that sets words apart.
    let place: Int
    /// The texts and pictures that it is made of, in order.
    var parts: [Int] = []
    /// How many scalars its words have, white space not counted twice.
    var length = 0
    /// How many of them lead elsewhere.
    var linked = 0
    /// Signs that end a sentence.
    var stops = 0
    var commas = 0
    /// Whether one of the elements around it is no part of an article by its name.
    var isOutside = false
    /// What it is by its nearest element.
    var kind = Kind.other

    enum Kind { case paragraph, heading, item, cell, quotation, code, caption, other }

    /// The share of words that lead elsewhere.
    var linkDensity: Double { length == 0 ? 0 : Double(linked) / Double(length) }

    /// How much it speaks for being part of an article: its length, less what leads elsewhere; negative for what looks
    /// like lists of links, labels and buttons.
    var weight: Double {
        let size = Double(length)
        var weight = size * (1 - 2.2 * linkDensity)
        switch kind {
        case .heading: return linkDensity > 0.5 ? -size : 2
        case .caption: return 0
        case .item: weight *= stops > 0 ? 0.7 : 0.1
        case .cell: weight *= stops > 1 ? 0.8 : 0.1
        case .paragraph, .quotation: weight *= 1.15
        case .code, .other: weight *= stops > 0 ? 1 : 0.3
        }
        if stops == 0, length < 80 { weight = kind == .paragraph ? min(weight, 5) : min(weight, 0) - 4 }
        if isOutside { return -abs(weight) * 0.7 - 5 }
        return weight
    }
}

/// The blocks of a page.
struct TextBlocks {
    private(set) var blocks: [TextBlock] = []
    private let markup: Markup
    private let trustsNames: Bool

    /// Elements that set the words inside them apart from those outside.
    private static let setApart: Set<String> = [
        "html", "body", "div", "p", "section", "article", "main", "aside", "header", "footer", "ul", "ol", "li", "dl",
        "dt", "dd",
        "table", "thead", "tbody", "tfoot", "tr", "td", "th", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6",
        "figure",
        "figcaption", "hr", "center", "address", "details", "summary", "caption", "hgroup", "amp-img", "picture",
    ]

    /// Reads a page.
    ///
    /// Where `trustsNames` is false, elements are judged by their words alone, whatever they are called: for pages
    /// that call everything `hidden` or `sidebar`.
    init(_ markup: Markup, trustsNames: Bool = true) {
        self.markup = markup
        self.trustsNames = trustsNames
        guard let body = markup.all("body").first else { return }
        read(body, isOutside: false, owner: body)
        finish()
    }

    private var current: TextBlock?

    private mutating func finish() {
        if let block = current, block.length > 0 { blocks.append(block) }
        current = nil
    }

    /// Walks the elements without recursion, so that depth costs nothing.
    private mutating func read(_ root: Int, isOutside: Bool, owner: Int) {
        let nodes = markup.nodes
        // Of each element around the present one: where it ends, and what held before it.
        var open: [(end: Int, owner: Int, isOutside: Bool, isLinked: Bool, isApart: Bool)] = []
        var owner = owner
        var isOutside = isOutside
        var isLinked = false
        var breaks = 0
        var place = root
        while place < nodes[root].end {
            while let last = open.last, last.end <= place {
                open.removeLast()
                if last.isApart { finish() }
                (owner, isOutside, isLinked) = (last.owner, last.isOutside, last.isLinked)
            }
            let node = nodes[place]
            if node.isText {
                let isBlank = add(node.text, at: place, owner: owner, isLinked: isLinked, isOutside: isOutside)
                if !isBlank { breaks = 0 }
                place += 1
                continue
            }
            if node.tag == "br" {
                // Two in a row part paragraphs, as pages of old have them.
                breaks += 1
                if breaks >= 2 { finish() } else { current?.parts.append(place) }
                place += 1
                continue
            }
            if place != root, Chrome.isOut(node) {
                place = node.end
                continue
            }
            let isApart = Self.setApart.contains(node.tag)
            if isApart { finish() }
            open.append((node.end, owner, isOutside, isLinked, isApart))
            if isApart { owner = place }
            if node.tag == "a", node["href"] != nil { isLinked = true }
            if trustsNames, !["html", "body", "main", "article"].contains(node.tag),
                Chrome.isNamedSo(node) || Chrome.doubtful.contains(node.tag)
            {
                isOutside = true
            }
            place += 1
        }
        finish()
    }

    /// Adds words to the present block; whether they are white space alone.
    private mutating func add(_ text: String, at place: Int, owner: Int, isLinked: Bool, isOutside: Bool) -> Bool {
        var length = 0
        var stops = 0
        var commas = 0
        var isSpace = true
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                if !isSpace { length += 1 }
                isSpace = true
                continue
            }
            isSpace = false
            length += 1
            switch scalar {
            case ".", "!", "?", "…", "؟", "。", "！", "？", "।", "۔": if last.properties.isAlphabetic { stops += 1 }
            case ",", "،", "，", "、", ";", "؛": commas += 1
            default: break
            }
            last = scalar
        }
        guard length > 0 else {
            current?.parts.append(place)
            return true
        }
        var block = current ?? TextBlock(place: owner, isOutside: isOutside, kind: kind(of: owner))
        current = nil
        block.parts.append(place)
        block.length += length
        if isLinked { block.linked += length }
        block.stops += stops
        block.commas += commas
        current = block
        return false
    }

    private func kind(of place: Int) -> TextBlock.Kind {
        switch markup.nodes[place].tag {
        case "p": inQuotation(place) ? .quotation : .paragraph
        case "h1", "h2", "h3", "h4", "h5", "h6": .heading
        case "li", "dd", "dt": .item
        case "td", "th", "caption": .cell
        case "blockquote": .quotation
        case "pre": .code
        case "figcaption", "summary": .caption
        default: inQuotation(place) ? .quotation : .other
        }
    }

    private func inQuotation(_ place: Int) -> Bool { markup.isInside(place) { $0.tag == "blockquote" } }
}
