import Languages
import Newsroom

/// Groups of lines as paragraphs, headings and lists.
enum Paragraphs {
    /// The most scalars of a heading, and of a line that was broken to fit a page.
    private static let headingLimit = 80
    private static let wrappedLimit = 100

    /// What stands in the groups, and the line of the file on which each begins.
    static func read(_ groups: [[PageLines.Line]]) -> [(content: Block.Content, line: Int)] {
        // A page without blank lines has a paragraph a line.
        if groups.count == 1, let lines = groups.first, lines.count > 1, !isWrapped(lines) {
            return headings(lines.map { [$0] })
        }
        return headings(groups)
    }

    private static func headings(_ groups: [[PageLines.Line]]) -> [(content: Block.Content, line: Int)] {
        var contents: [(content: Block.Content, line: Int)] = []
        for (index, group) in groups.enumerated() {
            let first = group.first?.number ?? 1
            let next = index + 1 < groups.count ? groups[index + 1] : []
            if index > 0, group.count == 1, let line = group.first, isHeading(line.text, before: next) {
                contents.append((.heading(Text(line.text), level: 2), line.number))
            } else if let items = items(of: group) {
                contents.append((.list(items, isOrdered: false), first))
            } else if group.count > 1, !isWrapped(group) {
                contents += group.map { (.paragraph(Text($0.text)), $0.number) }
            } else {
                contents.append((.paragraph(Text(group.map(\.text).joined(separator: " "))), first))
            }
        }
        return contents
    }

    /// A short line that is no sentence, with a sentence below it.
    private static func isHeading(_ text: String, before next: [PageLines.Line]) -> Bool {
        guard text.unicodeScalars.count <= headingLimit, !text.endsSentence, !text.hasSuffix(","), !text.hasSuffix("،"),
            let below = next.first
        else { return false }
        return below.text.unicodeScalars.count > text.unicodeScalars.count && (next.last?.text.endsSentence ?? false)
    }

    /// Whether the lines are one paragraph, broken to fit a page: all but the last of much the same length, and not
    /// each a sentence.
    private static func isWrapped(_ lines: [PageLines.Line]) -> Bool {
        let lengths = lines.dropLast().map(\.text.unicodeScalars.count)
        guard let longest = lengths.max(), let shortest = lengths.min() else { return true }
        let sentences = lines.dropLast().count { $0.text.endsSentence }
        return longest <= wrappedLimit && shortest * 2 >= longest && sentences * 2 <= lengths.count
    }

    /// The items of a group whose lines all begin with the same mark of a list.
    private static func items(of group: [PageLines.Line]) -> [Text]? {
        guard group.count > 1 else { return nil }
        for mark in ["- ", "• ", "* ", "· ", "▪ "] where group.allSatisfy({ $0.text.hasPrefix(mark) }) {
            return group.map { Text(String($0.text.dropFirst(mark.count))) }
        }
        return nil
    }
}
