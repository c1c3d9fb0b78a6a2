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
        let strings = CheckStrings.of(interface)
        let label = FindingWords.of(interface).label(of: finding.kind)
        let weight =
            "\(strings.severity(finding.severity))\(strings.comma)\(Int((finding.confidence * 100).rounded()))%"
        var lines = ["\(strong("\(story.name): \(label)"))  (\(finding.kind.rawValue)\(strings.comma)\(weight))"]
        for (place, name) in zip(places, names) {
            let padding = String(repeating: " ", count: width - name.unicodeScalars.count + 2)
            lines.append("  \(name)\(padding)" + sentence(place, finding, story, report))
        }
        let isolate = Self.isolate(interface)
        lines.append(
            "  \(isolate)\(finding.explanation(in: interface, of: story.editions.map(\.text.language)))\u{2069}")
        for suggestion in finding.suggestions {
            let edition = story.editions[suggestion.place.edition]
            let own = Self.isolate(edition.text.language)
            let name = FindingWords.of(interface).name(of: edition.text.language)
            let lead = finding.suggestions.count > 1 ? strings.proposalFor(name) : strings.proposal
            lines.append(
                "  \(lead): \(own)\(suggestion.old)\u{2069} → \(own)\(colour(suggestion.words, 32))\u{2069}  "
                    + edition.place(suggestion.place))
        }
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
        let marked = colour("⟦\(words)⟧", finding.odd == place.edition ? 31 : 33)
        return Self.isolate(edition.language) + Self.end(of: before) + marked + Self.beginning(of: behind) + "\u{2069}"
    }

    private func colour(_ text: String, _ colour: Int) -> String {
        hasColour ? "\u{1B}[1;\(colour)m\(text)\u{1B}[0m" : text
    }

    /// The mark that opens a stretch in a language's own direction.
    private static func isolate(_ language: LanguageTag) -> String {
        language.direction == .rightToLeft ? "\u{2067}" : "\u{2066}"
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
