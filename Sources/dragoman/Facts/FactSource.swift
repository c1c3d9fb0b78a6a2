import Facts
import Foundation
import Languages
import Newsroom
import Wire

/// The words of a file, and what it says of itself.
struct FactSource {
    /// Headline, summary, blocks, and who wrote, drew and sent it; each on lines of its own.
    let text: String
    let language: LanguageTag
    let date: Stamp?
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
            var parts: [(words: String, line: Int)] = [(content.title, incoming.titleLine ?? 1)]
            if let summary = content.summary { parts.append((summary, incoming.titleLine ?? 1)) }
            for (index, block) in content.blocks.enumerated() {
                parts.append((block.plain, incoming.lines.indices.contains(index) ? incoming.lines[index] : 1))
            }
            let last = parts.last?.line ?? 1
            for foot in [content.byline].compactMap(\.self) + content.credits
                + [content.source?.written].compactMap(\.self)
            {
                parts.append((foot, last))
            }
            text = parts.map(\.words).joined(separator: "\n")
            lines = parts.flatMap { part in
                part.words.split(separator: "\n", omittingEmptySubsequences: false).indices.map { _ in part.line }
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
                self.language = tag
                date = nil
                lines = []
                notices = []
            default: throw error
            }
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
