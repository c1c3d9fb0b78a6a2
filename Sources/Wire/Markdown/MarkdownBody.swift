import CMarkGFM
import Languages
import Newsroom

/// A Markdown text as blocks (CommonMark 0.29 with GitHub's extensions, by libcmark-gfm).
struct MarkdownBody {
    private(set) var contents: [Block.Content] = []
    /// The line of the file on which each of the contents begins.
    private(set) var lines: [Int] = []
    /// The first heading of level 1, which is the headline where the front matter has none.
    private(set) var title: String?
    private(set) var titleLine: Int?
    private(set) var notices: [Notice] = []
    /// Added to the lines that the parser counts.
    private let firstLine: Int

    /// Reads a text; `firstLine` is the number of its first line in the file.
    init(_ text: Substring, firstLine: Int) {
        self.firstLine = firstLine
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
        defer { unsafe cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink"] {
            if let syntax = unsafe cmark_find_syntax_extension(name) {
                unsafe cmark_parser_attach_syntax_extension(parser, syntax)
            }
        }
        var text = String(text)
        text.withUTF8 { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
                if let start = buffer.baseAddress { unsafe cmark_parser_feed(parser, start, buffer.count) }
            }
        }
        guard let document = unsafe cmark_parser_finish(parser) else { return }
        defer { unsafe cmark_node_free(document) }
        read(unsafe MarkdownNode(document))
    }

    private mutating func read(_ document: MarkdownNode) {
        for node in document.children {
            switch node.kind {
            case .heading(let level):
                let text = inline(node)
                if level == 1, title == nil, contents.isEmpty {
                    title = text.plain
                    titleLine = node.line + firstLine - 1
                } else if !text.isEmpty {
                    add(.heading(text, level: max(2, min(level, 6))), node)
                }
            case .paragraph: paragraph(node)
            case .quotation: quotation(node)
            case .list(let isOrdered):
                let items = self.items(node)
                if !items.isEmpty { add(.list(items, isOrdered: isOrdered), node) }
            case .code(let literal):
                let words = WhiteSpace.normalised(literal).text
                if !words.isEmpty { add(.paragraph(Text(words)), node) }
            case .table:
                notice(node, "A table became paragraphs, one a row.", "An edition has no tables.")
                for row in node.children {
                    let cells = row.children.map { inline($0).plain }
                    add(.paragraph(Text(cells.joined(separator: " | "))), node)
                }
            case .html: notice(node, "HTML was left out.", "Only Markdown is taken from a Markdown file.")
            case .rule, .other: continue
            default: continue
            }
        }
    }

    private mutating func paragraph(_ node: MarkdownNode) {
        let pictures = node.children.compactMap { child -> Picture? in
            guard case .picture(let address, let title) = child.kind else { return nil }
            let caption = WhiteSpace.normalised(title).text
            return Picture(
                origin: address, alternative: inline(child).plain, caption: caption.isEmpty ? nil : Text(caption))
        }
        let text = inline(node)
        if !pictures.isEmpty, text.isEmpty {
            for picture in pictures { add(.picture(picture), node) }
            return
        }
        let plain = text.plain
        if plain.hasPrefix("{{<") || plain.hasPrefix("{{%") || plain.hasPrefix("{%") {
            notice(
                node, "'\(plain.prefix(40))' was left out.",
                "A shortcode means something only to the program that made the page.")
            return
        }
        if !text.isEmpty { add(.paragraph(text), node) }
        for picture in pictures { add(.picture(picture), node) }
    }

    private mutating func quotation(_ node: MarkdownNode) {
        var texts: [Text] = []
        for child in node.children {
            if case .list = child.kind {
                texts += items(child)
            } else {
                texts.append(inline(child, keepingLines: true))
            }
        }
        texts.removeAll(where: \.isEmpty)
        var attribution: Text?
        if let last = texts.last, let (words, speaker) = Self.speaker(of: last) {
            texts.removeLast()
            if !words.isEmpty { texts.append(words) }
            attribution = speaker
        }
        texts = texts.map { text in
            Text(
                text.runs.map { run in
                    var run = run
                    run.text = run.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
                    return run
                })
        }
        if texts.isEmpty, let alone = attribution {
            add(.paragraph(alone), node)
        } else if !texts.isEmpty {
            add(.quotation(texts, attribution: attribution), node)
        }
    }

    /// Parts `words — somebody` at a dash that begins a line or a paragraph.
    private static func speaker(of text: Text) -> (Text, Text)? {
        let plain = text.plain
        if plain.hasPrefix("— ") || plain.hasPrefix("– ") || plain.hasPrefix("-- ") {
            return (Text(), Text(String(plain.drop { "—– -".contains($0) })))
        }
        guard let last = text.runs.last, let dash = last.text.lastRange(of: "\n— ") else { return nil }
        var words = Text(Array(text.runs.dropLast()))
        words.append(Text.Run(String(last.text[..<dash.lowerBound])))
        return (words, Text(String(last.text[dash.upperBound...])))
    }

    private mutating func items(_ list: MarkdownNode) -> [Text] {
        var items: [Text] = []
        for item in list.children {
            var words = Text()
            for part in item.children {
                if case .list = part.kind {
                    if !words.isEmpty { items.append(words) }
                    words = Text()
                    items += self.items(part)
                } else {
                    if !words.isEmpty { words.append(Text.Run(" ")) }
                    for run in inline(part).runs { words.append(run) }
                }
            }
            if !words.isEmpty { items.append(words) }
        }
        return items
    }

    private mutating func add(_ content: Block.Content, _ node: MarkdownNode) {
        contents.append(content)
        lines.append(node.line + firstLine - 1)
    }

    private mutating func notice(_ node: MarkdownNode, _ what: String, _ why: String) {
        notices.append(Notice(line: node.line + firstLine - 1, what: what, why: why))
    }

    private mutating func inline(_ node: MarkdownNode, keepingLines: Bool = false) -> Text {
        var reader = MarkdownInline()
        reader.keepsLines = keepingLines
        reader.read(node)
        for address in reader.refused {
            notice(
                node, "The link to '\(address.prefix(60))' was left out.",
                "It is no address that is safe behind a link.")
        }
        if reader.hasHTML { notice(node, "HTML was left out.", "Only Markdown is taken from a Markdown file.") }
        return reader.text
    }
}

extension String {
    /// Where a string stands last.
    fileprivate func lastRange(of mark: String) -> Range<String.Index>? {
        ranges(of: mark).last
    }
}
