import Concord
import Languages

/// A story's report as one JSON object on one line.
struct CheckJSON {
    let interface: LanguageTag

    private struct Row: Encodable {
        let story: String
        let editions: [EditionRow]
        let findings: [FindingRow]
    }

    private struct EditionRow: Encodable {
        let source: String
        let language: String
        let sentences: Int
        let facts: Int
    }

    private struct FindingRow: Encodable {
        let kind: String
        let subject: String
        let severity: String
        let confidence: Double
        let odd: String?
        let fingerprint: String
        let explanation: String
        let places: [PlaceRow]
        let suggestions: [SuggestionRow]

        /// Keys without a value are written as null, so that each object has the same keys.
        func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(kind, forKey: .kind)
            try values.encode(subject, forKey: .subject)
            try values.encode(severity, forKey: .severity)
            try values.encode(confidence, forKey: .confidence)
            try values.encode(odd, forKey: .odd)
            try values.encode(fingerprint, forKey: .fingerprint)
            try values.encode(explanation, forKey: .explanation)
            try values.encode(places, forKey: .places)
            try values.encode(suggestions, forKey: .suggestions)
        }

        enum CodingKeys: String, CodingKey {
            case kind, subject, severity, confidence, odd, fingerprint, explanation, places, suggestions
        }
    }

    private struct SuggestionRow: Encodable {
        let place: PlaceRow
        let words: String
        let sure: Bool
    }

    private struct PlaceRow: Encodable {
        let edition: Int
        let source: String
        let language: String
        let line: Int?
        let column: Int?
        let block: Int
        let start: Int
        let end: Int
        let byteStart: Int
        let byteEnd: Int
        let words: String

        func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(edition, forKey: .edition)
            try values.encode(source, forKey: .source)
            try values.encode(language, forKey: .language)
            try values.encode(line, forKey: .line)
            try values.encode(column, forKey: .column)
            try values.encode(block, forKey: .block)
            try values.encode(start, forKey: .start)
            try values.encode(end, forKey: .end)
            try values.encode(byteStart, forKey: .byteStart)
            try values.encode(byteEnd, forKey: .byteEnd)
            try values.encode(words, forKey: .words)
        }

        enum CodingKeys: String, CodingKey {
            case edition, source, language, line, column, block, start, end, byteStart, byteEnd, words
        }
    }

    /// The object.
    func text(of story: CheckedStory, _ report: CheckReport) throws -> String {
        let languages = story.editions.map(\.text.language)
        return try JSONLine.text(
            Row(
                story: story.name,
                editions: story.editions.enumerated().map { place, edition in
                    EditionRow(
                        source: edition.source, language: edition.text.language.text,
                        sentences: report.sentences[place].count, facts: report.facts[place])
                },
                findings: report.findings.map { finding in
                    FindingRow(
                        kind: finding.kind.rawValue, subject: finding.subject.rawValue,
                        severity: finding.severity.rawValue, confidence: (finding.confidence * 100).rounded() / 100,
                        odd: finding.odd.map { languages[$0].text }, fingerprint: finding.fingerprint.description,
                        explanation: finding.explanation(in: interface, of: languages),
                        places: finding.places.map { row(of: $0, story) },
                        suggestions: finding.suggestions.map {
                            SuggestionRow(place: row(of: $0.place, story), words: $0.words, sure: $0.isSure)
                        })
                }))
    }

    private func row(of place: Finding.Place, _ story: CheckedStory) -> PlaceRow {
        let edition = story.editions[place.edition]
        let text = edition.text.blocks[place.block].text
        let position = edition.lines?.position(of: place, in: edition.text)
        return PlaceRow(
            edition: place.edition, source: edition.source, language: edition.text.language.text, line: position?.line,
            column: position?.column, block: place.block + 1,
            start: FindingJSON.scalars(in: text, before: place.bytes.lowerBound),
            end: FindingJSON.scalars(in: text, before: place.bytes.upperBound), byteStart: place.bytes.lowerBound,
            byteEnd: place.bytes.upperBound,
            words: String(decoding: text[place.bytes.clamped(to: 0..<text.count)], as: UTF8.self))
    }
}
