import Foundation
import Languages

/// Texts beside each other in columns of a terminal, each in its own direction.
struct TerminalColumns {
    /// How many cells each column has.
    let width: Int
    /// How many cells stand between columns.
    static let gap = 3

    /// Columns that fill `cells` behind a margin of `margin`; nil where that leaves less than a readable column.
    init?(_ count: Int, cells: Int, margin: Int) {
        guard count > 0 else { return nil }
        width = (cells - margin - Self.gap * (count - 1)) / count
        if width < 24 { return nil }
    }

    /// The width of the terminal that results go to; `COLUMNS` says it where they don't, else 100.
    static var cells: Int {
        var size = winsize()
        if unsafe ioctl(FileHandle.standardOutput.fileDescriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return Int(size.ws_col)
        }
        let said = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
        return said.flatMap { (20...1000).contains($0) ? $0 : nil } ?? 100
    }

    /// The lines of texts that stand beside each other.
    func lines(_ texts: [(text: String, direction: Direction)]) -> [String] {
        let wrapped = texts.map { Self.wrapped($0.text, to: width) }
        return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
            var cells: [String] = []
            for (column, lines) in wrapped.enumerated() {
                let text = line < lines.count ? lines[line] : ""
                let space = String(repeating: " ", count: max(0, width - Self.cells(of: text)))
                let isLast = column == wrapped.count - 1
                if texts[column].direction == .rightToLeft {
                    cells.append(space + Self.isolated(text, texts[column].direction))
                } else {
                    cells.append(Self.isolated(text, texts[column].direction) + (isLast ? "" : space))
                }
            }
            let line = cells.joined(separator: String(repeating: " ", count: Self.gap))
            // What is empty at the end needs no space.
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// A text in marks that keep its direction from what stands beside it (UAX #9, isolates).
    static func isolated(_ text: String, _ direction: Direction) -> String {
        text.isEmpty ? "" : (direction == .rightToLeft ? "\u{2067}" : "\u{2066}") + text + "\u{2069}"
    }

    /// Breaks a text at white space into lines of at most `width` cells; longer words are broken where they have to be.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var taken = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            var word = String(word)
            var cells = Self.cells(of: word)
            if taken > 0, taken + 1 + cells > width {
                lines.append(line)
                (line, taken) = ("", 0)
            }
            while cells > width {
                let head = Self.head(of: word, cells: width)
                lines.append(head)
                word = String(word.dropFirst(head.count))
                cells = Self.cells(of: word)
            }
            if taken > 0 {
                line += " "
                taken += 1
            }
            line += word
            taken += cells
        }
        if taken > 0 { lines.append(line) }
        return lines
    }

    private static func head(of word: String, cells: Int) -> String {
        var head = ""
        var taken = 0
        for character in word {
            let more = Self.cells(of: String(character))
            if taken + more > cells, !head.isEmpty { break }
            head.append(character)
            taken += more
        }
        return head
    }

    /// How many cells a text takes: marks and controls none, East Asian wide characters and pictographs two (UAX #11).
    static func cells(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + cells(of: $1) }
    }

    private static func cells(of scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
