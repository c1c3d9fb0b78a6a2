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
        for character in words {
            if keepsLines, character == "\n" {
                run.text.append(character)
                endsInSpace = true
            } else if character.isWhitespace {
                if !endsInSpace { run.text.append(" ") }
                endsInSpace = true
            } else {
                run.text.append(character)
                endsInSpace = false
            }
        }
        text.append(run)
    }
}
