import Facts
import Foundation
import Languages
import Newsroom
import Wire

/// The words of a file, and what it says of itself.
struct FactSource {
    /// Headline, summary, blocks, and who wrote, drew and sent it; each on lines of its own.
    let text: String
    /// The same, part by part.
    let parts: [Part]
    let language: LanguageTag
    let date: Stamp?
    /// A block of the page, or what stands over and under its blocks.
    struct Part {
        enum Kind { case headline, summary, heading, text, foot }

        let words: String
        let kind: Kind
        /// The line of the file on which it begins, from 1; nil where the format has none that a person counts.
        let line: Int?
    }

    /// The line of the file on which each line of the text begins; empty where the text is the file's own.
    private let lines: [Int]
    /// What the reader of the file mended in it.
    private let notices: [Notice]

    /// Reads a page; a text with no headline is taken as it stands.
    init(file: String, language: LanguageTag?) throws {
        let bytes = try Import.bytes(of: file)
        do {
            let incoming = try Formats.read(file: file, bytes: bytes, language: language)
            let content = incoming.content
            var parts = [Part(words: content.title, kind: .headline, line: incoming.titleLine)]
            if let summary = content.summary {
                parts.append(Part(words: summary, kind: .summary, line: incoming.titleLine))
            }
            for (index, block) in content.blocks.enumerated() {
                let line = incoming.lines.indices.contains(index) ? incoming.lines[index] : nil
                parts.append(Part(words: block.plain, kind: block.kind == .heading ? .heading : .text, line: line))
            }
            let last = parts.last?.line
            for foot in [content.byline].compactMap(\.self) + content.credits
                + [content.source?.written].compactMap(\.self)
            {
                parts.append(Part(words: foot, kind: .foot, line: last))
            }
            self.parts = parts
            text = parts.map(\.words).joined(separator: "\n")
            lines = parts.flatMap { part in
                part.words.split(separator: "\n", omittingEmptySubsequences: false).indices.map { _ in part.line ?? 1 }
            }
            self.language = incoming.language
            date = content.date
            notices = incoming.notices
        } catch let error {
            switch error {
            case .noHeadline, .noText:
                let source = try Decoding.source(file: file, bytes: bytes, language: language)
                guard let tag = language ?? languageOf(source.text) else { throw WireError.unknownLanguage(file: file) }
                text = source.text
                parts = Self.lines(of: source.text)
                self.language = tag
                date = nil
                lines = []
                notices = []
            default: throw error
            }
        }
    }

    /// The lines of a text that stands for itself.
    private static func lines(of text: String) -> [Part] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap {
            place, line in
            line.allSatisfy(\.isWhitespace) ? nil : Part(words: String(line), kind: .text, line: place + 1)
        }
    }

    /// Remarks on the text at their lines of the file, with what was mended when the file was read.
    func inFile(_ remarks: [Remark]) -> [Remark] {
        let placed = remarks.map { remark in
            guard lines.indices.contains(remark.line - 1) else { return remark }
            return Remark(line: lines[remark.line - 1], what: remark.what, why: remark.why)
        }
        let mended = notices.compactMap { notice in
            notice.line.map { Remark(line: $0, what: notice.what, why: notice.why) }
        }
        return (placed + mended).sorted { $0.line < $1.line }
    }
}
