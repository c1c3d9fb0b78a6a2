import Concord
import Languages

/// A story as `check` reads it: its editions, and where their words stand.
struct CheckedStory {
    /// What people call it: the stem of its files' names, or its id.
    let name: String
    let editions: [CheckedEdition]
}

/// An edition of a file or of the archive.
struct CheckedEdition {
    /// Where it comes from, as messages name it: `talks.ar.md`, `dushanbe-talks/ar`.
    let source: String
    let text: EditionText
    /// Finds words of a block in the file; nil where the edition comes from no file.
    let lines: SourceLines?

    /// Where words stand, for people: `talks.ar.md:12`; in an edition of the archive the number of the paragraph,
    /// counted from the headline, which is 1: `dushanbe-talks/ar:4`.
    func place(_ place: Finding.Place) -> String {
        guard let lines else { return "\(source):\(place.block + 1)" }
        return lines.position(of: place, in: text).map { "\(source):\($0.line)" } ?? source
    }
}

/// Finds the words of a block in the file that it was read from.
///
/// The reader of a format drops marks and joins lines, so the words are looked for from the line on which the block
/// begins.
struct SourceLines {
    /// Where a byte stands in a file; both from 1, the column in Unicode scalars.
    struct Position: Hashable {
        let line: Int
        let column: Int?
    }

    private let file: [UInt8]
    /// The line on which each block begins; nil where the format has none.
    private let starts: [Int?]
    /// The first byte of each line of the file.
    private let lineStarts: [Int]

    init(file: String, starts: [Int?]) {
        self.file = Array(file.utf8)
        self.starts = starts
        var lineStarts = [0]
        for (place, byte) in self.file.enumerated() where byte == 0x0A { lineStarts.append(place + 1) }
        self.lineStarts = lineStarts
    }

    /// Where a place stands; without a column where its words are broken by marks, nil where nothing is found.
    func position(of place: Finding.Place, in text: EditionText) -> Position? {
        guard starts.indices.contains(place.block), text.blocks.indices.contains(place.block) else { return nil }
        let block = text.blocks[place.block].text
        let start = starts[place.block] ?? beginning(of: block)
        guard let start, lineStarts.indices.contains(start - 1) else { return nil }
        // What is missing stands behind the word before it.
        let isGap = place.bytes.isEmpty
        let bytes = isGap ? Self.word(before: place.bytes.lowerBound, in: block) : place.bytes
        for needle in [bytes, Self.firstWord(of: bytes, in: block)] where !needle.isEmpty {
            let words = block[needle]
            let earlier = Self.count(of: words, in: block[..<needle.lowerBound])
            guard let found = find(words, from: lineStarts[start - 1], passing: earlier) else { continue }
            return position(isGap ? found + words.count : found)
        }
        return Position(line: start, column: nil)
    }

    private func position(_ byte: Int) -> Position {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= byte { low = middle } else { high = middle }
        }
        let column = file[lineStarts[low]..<byte].count { $0 & 0xC0 != 0x80 }
        return Position(line: low + 1, column: column + 1)
    }

    /// The line on which the first words of a block stand, in a format that counts none.
    private func beginning(of block: [UInt8]) -> Int? {
        let words = block.split(separator: 0x20, maxSplits: 3).prefix(3)
        guard let first = words.first, let last = words.last else { return nil }
        return (find(block[first.startIndex..<last.endIndex], from: 0, passing: 0) ?? find(first, from: 0, passing: 0))
            .map { position($0).line }
    }

    /// Where bytes stand in the file, `passing` so many that stand before.
    private func find(_ words: ArraySlice<UInt8>, from start: Int, passing: Int) -> Int? {
        var left = passing
        var at = start
        while let found = Self.find(words, in: file[at...]) {
            if left == 0 { return found }
            left -= 1
            at = found + words.count
        }
        return nil
    }

    private static func count(of words: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> Int {
        var count = 0
        var rest = text
        while let found = find(words, in: rest) {
            count += 1
            rest = rest[(found + words.count)...]
        }
        return count
    }

    private static func find(_ words: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> Int? {
        guard let first = words.first, text.count >= words.count else { return nil }
        for at in text.startIndex...text.endIndex - words.count
        where text[at] == first && text[at..<at + words.count] == words {
            return at
        }
        return nil
    }

    private static func word(before place: Int, in block: [UInt8]) -> Range<Int> {
        let end = min(place, block.count)
        guard let last = block[..<end].lastIndex(where: { $0 > 0x20 }) else { return 0..<0 }
        let start = block[...last].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
        return start..<last + 1
    }

    private static func firstWord(of bytes: Range<Int>, in block: [UInt8]) -> Range<Int> {
        let bytes = bytes.clamped(to: 0..<block.count)
        let end = block[bytes].firstIndex { $0 <= 0x20 } ?? bytes.upperBound
        return bytes.lowerBound..<end
    }
}
