import Concord
import Languages

/// The findings of a story for people at a terminal.
///
/// The sentences stand one above the other, each isolated in its own direction (Unicode's RLI, LRI and PDI), with the
/// words in question in brackets that Unicode mirrors, so that they read alike in every script and without colour.
struct FindingText {
    let interface: LanguageTag
    let hasColour: Bool

    /// All findings of a story, an empty line between them.
    func text(of story: CheckedStory, _ report: CheckReport) -> String {
        report.findings.map { text(of: $0, story, report) }.joined(separator: "\n\n")
    }

    private func text(of finding: Finding, _ story: CheckedStory, _ report: CheckReport) -> String {
        let places = finding.places.filter { story.editions.indices.contains($0.edition) }
        let names = places.map { story.editions[$0.edition].place($0) }
        let width = names.map(\.unicodeScalars.count).max() ?? 0
        var lines = [
            strong("\(story.name): \(finding.kind.rawValue)") + "  \(finding.severity.rawValue), "
                + "\(Int((finding.confidence * 100).rounded())) %"
        ]
        for (place, name) in zip(places, names) {
            let padding = String(repeating: " ", count: width - name.unicodeScalars.count + 2)
            lines.append("  \(name)\(padding)" + sentence(place, finding, story, report))
        }
        lines.append(
            "  " + finding.explanation(in: interface, of: story.editions.map(\.text.language)))
        return lines.joined(separator: "\n")
    }

    /// The sentence of a place, its words marked.
    private func sentence(
        _ place: Finding.Place, _ finding: Finding, _ story: CheckedStory, _ report: CheckReport
    ) -> String {
        let edition = story.editions[place.edition].text
        guard edition.blocks.indices.contains(place.block) else { return "" }
        let text = edition.blocks[place.block].text
        let whole = report.sentence(at: place).bytes.clamped(to: 0..<text.count)
        let bytes = place.bytes.clamped(to: whole)
        let before = Self.line(text[whole.lowerBound..<bytes.lowerBound])
        let behind = Self.line(text[bytes.upperBound..<whole.upperBound])
        let words = Self.line(text[bytes])
        let isolate = edition.language.direction == .rightToLeft ? "\u{2067}" : "\u{2066}"
        let colour = finding.odd == place.edition ? 31 : 33
        let marked = hasColour ? "\u{1B}[1;\(colour)m⟦\(words)⟧\u{1B}[0m" : "⟦\(words)⟧"
        return isolate + Self.end(of: before) + marked + Self.beginning(of: behind) + "\u{2069}"
    }

    private func strong(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    /// Words on one line.
    private static func line(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
    }

    /// How many letters of a long sentence are shown on either side.
    private static let reach = 160

    private static func end(of text: String) -> String {
        guard text.count > reach else { return text }
        let tail = text.suffix(reach)
        return "… " + (tail.firstIndex(of: " ").map { tail[tail.index(after: $0)...] } ?? tail)
    }

    private static func beginning(of text: String) -> String {
        guard text.count > reach else { return text }
        let head = text.prefix(reach)
        return (head.lastIndex(of: " ").map { head[..<$0] } ?? head) + " …"
    }
}
