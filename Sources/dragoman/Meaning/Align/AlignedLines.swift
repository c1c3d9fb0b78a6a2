import Languages
import Meaning

/// Editions side by side in a terminal, or one under the other where it is narrow.
struct AlignedLines {
    private let aligned: AlignedEditions
    private let hasColour: Bool
    private let cells: Int
    private let columns: TerminalColumns?

    /// Cells before the columns: the mark of a row.
    private static let margin = 2

    init(_ aligned: AlignedEditions, hasColour: Bool, cells: Int) {
        self.aligned = aligned
        self.hasColour = hasColour
        self.cells = cells
        columns = TerminalColumns(aligned.editions.count, cells: cells, margin: Self.margin)
    }

    func text() -> String {
        var lines: [String] = []
        let editions = aligned.editions
        if let columns {
            let names = editions.map { edition in
                (Language.of(edition.language)?.ownName ?? edition.language.text, edition.direction)
            }
            lines += columns.lines(editions.map { ($0.file, .leftToRight) }).map { "  " + colour(1, $0) }
            lines += columns.lines(names).map { "  " + colour(2, $0) }
        } else {
            lines += editions.map {
                colour(1, "\($0.language.text)  \(TerminalColumns.isolated($0.file, .leftToRight))")
            }
        }
        var paragraph: Int?
        for row in aligned.rows {
            let first = row.sentences[0].first.map { editions[0].sentences[$0].paragraph }
            // A paragraph of the first edition stands apart, and so does each row where lines are stacked.
            if columns == nil || first != nil && first != paragraph { lines.append("") }
            paragraph = first ?? paragraph
            let mark = row.isMoved ? colour(36, "↕") : row.width < editions.count ? colour(33, "·") : " "
            for (number, line) in self.lines(of: row.sentences, isWhole: row.width == editions.count).enumerated() {
                lines.append("\(number == 0 ? mark : " ") \(line)")
            }
        }
        lines += ["", colour(2, aligned.summary + ".")]
        if aligned.rows.contains(where: { $0.width < editions.count || $0.isMoved }) {
            lines.append(colour(2, "· an edition has no counterpart   ↕ stands elsewhere in one"))
        }
        return lines.joined(separator: "\n")
    }

    private func lines(of sentences: [[Int]], isWhole: Bool) -> [String] {
        let editions = aligned.editions
        if let columns {
            let texts = zip(editions, sentences).map { ($0.text($1), $0.direction) }
            return columns.lines(texts).map { isWhole ? $0 : colour(33, $0) }
        }
        return zip(editions, sentences).flatMap { edition, numbers -> [String] in
            let width = max(8, cells - Self.margin - 4)
            let wrapped = TerminalColumns.wrapped(numbers.isEmpty ? "—" : edition.text(numbers), to: width)
            let label = edition.language.text.prefix(3)
            return wrapped.enumerated().map { number, line in
                let head = number == 0 ? label + String(repeating: " ", count: 4 - label.count) : "    "
                let said = TerminalColumns.isolated(line, edition.direction)
                return colour(2, String(head)) + (isWhole ? said : colour(33, said))
            }
        }
    }

    private func colour(_ code: Int, _ text: String) -> String { hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
