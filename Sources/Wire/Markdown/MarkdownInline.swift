import Languages
import Newsroom

/// The words inside a block, with their marks.
struct MarkdownInline {
    private(set) var text = Text()
    /// Addresses that no link may have.
    private(set) var refused: [String] = []
    private(set) var hasHTML = false

    /// Whether line ends stay: in quotations, whose last line names the speaker.
    var keepsLines = false

    private var marks = Text.Run("")

    /// Reads what is inside `node`.
    ///
    /// Nesting is followed to a depth that no writer needs.
    mutating func read(_ node: MarkdownNode, depth: Int = 0) {
        guard depth < 64 else { return }
        for child in node.children {
            switch child.kind {
            case .text(let words): append(words)
            case .softBreak, .lineBreak: append(keepsLines ? "\n" : " ")
            case .strong:
                let outer = marks
                marks.isStrong = true
                read(child, depth: depth + 1)
                marks = outer
            case .stressed:
                let outer = marks
                marks.isStressed = true
                read(child, depth: depth + 1)
                marks = outer
            case .link(let address):
                let outer = marks
                if let link = WebAddress(address) { marks.link = link } else { refused.append(address) }
                read(child, depth: depth + 1)
                marks = outer
            case .picture: continue
            case .inlineHTML: hasHTML = true
            default: read(child, depth: depth + 1)
            }
        }
    }

    /// Adds words, each run of white space as one space.
    private mutating func append(_ words: String) {
        var run = marks
        run.text = ""
        var endsInSpace = text.isEmpty || text.runs.last?.text.last == " "
        let bytes = Array(words.utf8)
        let span = bytes.span
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let start = at
            guard let scalar = span.scalar(at: &at) else { break }
            if keepsLines, scalar == 0x0A {
                kept.append(0x0A)
                endsInSpace = true
            } else if Self.isWhiteSpace(scalar) {
                if !endsInSpace { kept.append(0x20) }
                endsInSpace = true
            } else {
                kept.append(contentsOf: bytes[start..<at])
                endsInSpace = false
            }
        }
        run.text = String(decoding: kept, as: UTF8.self)
        text.append(run)
    }

    /// Unicode's property White_Space.
    private static func isWhiteSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
