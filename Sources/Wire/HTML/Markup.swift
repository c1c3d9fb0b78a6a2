import CGumbo

/// A page's elements and text as browsers see them (HTML5 parsing, by gumbo): an arena of values.
///
/// Nodes are named by their places in it; a parent comes before its children, and a node's descendants are the nodes up
/// to its `end`.
struct Markup: Sendable {
    /// An element or a text.
    struct Node: Sendable {
        /// The element's name in lower case; empty for a text.
        var tag: String
        /// The words of a text.
        var text: String
        var attributes: [(name: String, value: String)]
        var parent: Int
        /// The place behind its last descendant.
        var end: Int
        /// The line in the file, from 1.
        var line: Int

        /// The value of an attribute; nil where it has none of that name.
        subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

        var isText: Bool { tag.isEmpty }
    }

    private(set) var nodes: [Node] = []

    /// The most elements inside each other.
    ///
    /// The parser frees its tree by recursion.
    static let depthLimit = 20_000

    /// Parses a page; nil where more elements lie inside each other than anybody writes.
    init?(_ text: String) {
        var text = text
        let isParsed = text.withUTF8 { buffer -> Bool in
            guard unsafe Self.depthBound(buffer) <= Self.depthLimit else { return false }
            return unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
                guard let start = buffer.baseAddress else { return false }
                var options = unsafe kGumboDefaultOptions
                unsafe options.max_errors = 0
                guard let output = unsafe gumbo_parse_with_options(&options, start, buffer.count) else { return false }
                defer { unsafe gumbo_destroy_output(&options, output) }
                if let root = unsafe output.pointee.root { unsafe build(root) }
                return true
            }
        }
        guard isParsed, !nodes.isEmpty else { return nil }
    }

    /// At least as many elements as ever lie inside each other: those that were opened and not closed so far.
    private static func depthBound(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var depth = 0
        var most = 0
        for index in bytes.indices.dropLast() where unsafe bytes[index] == UInt8(ascii: "<") {
            let next = unsafe bytes[index + 1]
            if next == UInt8(ascii: "/") {
                depth = max(0, depth - 1)
            } else if (next | 0x20) &- 0x61 < 26, unsafe !isVoid(bytes, index + 1) {
                depth += 1
                most = max(most, depth)
            }
        }
        return most
    }

    /// Whether the element at `start` never has anything inside, or closes itself.
    private static func isVoid(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var name: [UInt8] = []
        var index = start
        while index < bytes.count, name.count < 8 {
            let byte = unsafe bytes[index] | 0x20
            guard byte &- 0x61 < 26 else { break }
            name.append(byte)
            index += 1
        }
        return void.contains(String(decoding: name, as: UTF8.self))
    }

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        // These close themselves where the next one opens.
        "li", "p", "option", "dt", "dd", "tr", "td", "th", "path",
    ]

    private mutating func build(_ root: UnsafeMutablePointer<GumboNode>) {
        var stack: [(node: UnsafeMutablePointer<GumboNode>, parent: Int)] = unsafe [(root, -1)]
        while let (node, parent) = unsafe stack.popLast() {
            switch unsafe node.pointee.type {
            case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
                let element = unsafe node.pointee.v.element
                let place = nodes.count
                nodes.append(
                    Node(
                        tag: unsafe Self.name(element), text: "", attributes: unsafe Self.attributes(element),
                        parent: parent, end: 0, line: Int(unsafe element.start_pos.line)))
                for index in (0..<Int(unsafe element.children.length)).reversed() {
                    guard let child = unsafe element.children.data[index] else { continue }
                    unsafe stack.append((child.assumingMemoryBound(to: GumboNode.self), place))
                }
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
                let text = unsafe node.pointee.v.text
                nodes.append(
                    Node(
                        tag: "", text: unsafe String(cString: text.text), attributes: [], parent: parent, end: 0,
                        line: Int(unsafe text.start_pos.line)))
            default: continue
            }
        }
        for place in nodes.indices.reversed() {
            nodes[place].end = max(nodes[place].end, place + 1)
            let parent = nodes[place].parent
            if parent >= 0 { nodes[parent].end = max(nodes[parent].end, nodes[place].end) }
        }
    }

    private static func name(_ element: GumboElement) -> String {
        if unsafe element.tag != GUMBO_TAG_UNKNOWN {
            return unsafe String(cString: gumbo_normalized_tagname(element.tag))
        }
        var piece = unsafe element.original_tag
        unsafe gumbo_tag_from_original_text(&piece)
        let bytes = unsafe UnsafeBufferPointer(start: piece.data, count: piece.length).map { UInt8(bitPattern: $0) }
        let name = String(decoding: bytes, as: UTF8.self).lowercased()
        return name.isEmpty ? "unknown" : name
    }

    private static func attributes(_ element: GumboElement) -> [(name: String, value: String)] {
        (0..<Int(unsafe element.attributes.length)).compactMap { index in
            guard let pointer = unsafe element.attributes.data[index] else { return nil }
            let attribute = unsafe pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
            return unsafe (String(cString: attribute.name).lowercased(), String(cString: attribute.value))
        }
    }

    /// The places of a node's children.
    func children(of place: Int) -> [Int] {
        var children: [Int] = []
        var next = place + 1
        while next < nodes[place].end {
            children.append(next)
            next = nodes[next].end
        }
        return children
    }

    /// The words inside a node, as they are.
    func text(of place: Int) -> String {
        nodes[place..<nodes[place].end].map(\.text).joined()
    }

    /// The places of all elements of a name.
    func all(_ tag: String) -> [Int] { nodes.indices.filter { nodes[$0].tag == tag } }

    /// Whether a node or one above it satisfies a condition.
    func isInside(_ place: Int, where condition: (Node) -> Bool) -> Bool {
        var at = place
        while at >= 0 {
            if condition(nodes[at]) { return true }
            at = nodes[at].parent
        }
        return false
    }
}
