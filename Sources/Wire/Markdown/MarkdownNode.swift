import CMarkGFM

/// A node of the parser's tree, as values.
///
/// The tree outlives it: it is used only while `MarkdownBody` reads.
@safe
struct MarkdownNode {
    enum Kind {
        case paragraph, quotation, table, html, rule, other
        case heading(level: Int)
        case list(isOrdered: Bool)
        case code(String)
        case text(String)
        case strong, stressed
        case softBreak, lineBreak
        case inlineHTML
        case link(String)
        case picture(address: String, title: String)
    }

    private let node: OpaquePointer

    @unsafe
    init(_ node: OpaquePointer) { unsafe self.node = node }

    /// The line in the parsed text, from 1; its parent's where it has none.
    var line: Int {
        let line = Int(unsafe cmark_node_get_start_line(node))
        if line > 0 { return line }
        guard let parent = unsafe cmark_node_parent(node) else { return 1 }
        return unsafe MarkdownNode(parent).line
    }

    var children: [MarkdownNode] {
        var children: [MarkdownNode] = []
        var next = unsafe cmark_node_first_child(node)
        while let child = unsafe next {
            children.append(unsafe MarkdownNode(child))
            unsafe next = cmark_node_next(child)
        }
        return children
    }

    var kind: Kind {
        switch unsafe String(cString: cmark_node_get_type_string(node)) {
        case "paragraph": .paragraph
        case "block_quote": .quotation
        case "table": .table
        case "html_block": .html
        case "thematic_break": .rule
        case "heading": .heading(level: unsafe Int(cmark_node_get_heading_level(node)))
        case "list": .list(isOrdered: unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
        case "code_block": .code(literal)
        case "text", "code": .text(literal)
        case "strong": .strong
        case "emph": .stressed
        case "softbreak": .softBreak
        case "linebreak": .lineBreak
        case "html_inline": .inlineHTML
        case "link": .link(unsafe Self.string(cmark_node_get_url(node)))
        case "image":
            .picture(
                address: unsafe Self.string(cmark_node_get_url(node)),
                title: unsafe Self.string(cmark_node_get_title(node)))
        default: .other
        }
    }

    private var literal: String { unsafe Self.string(cmark_node_get_literal(node)) }

    private static func string(_ text: UnsafePointer<CChar>?) -> String {
        guard let text = unsafe text else { return "" }
        return unsafe String(cString: text)
    }
}
