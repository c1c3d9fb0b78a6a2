import Foundation
import Languages
import Newsroom
import Wire

/// What an import understood of one file, for people and as JSON.
struct ImportReport {
    let file: String
    let incoming: Incoming
    /// The story that the edition belongs to; nil in a dry run.
    var story: Story.ID?
    /// What became of it; nil in a dry run.
    var outcome: Intake.Outcome?

    init(file: String, incoming: Incoming) {
        self.file = file
        self.incoming = incoming
    }

    private struct Row: Encodable {
        struct Part: Encodable {
            let kind: String
            let text: String
        }
        struct Entry: Encodable {
            let id: String
            let names: [String: String]
        }
        let file: String
        let story: String?
        let language: String
        let title: String
        let summary: String?
        let date: String?
        let dateline: String?
        let byline: String?
        let credit: String?
        let source: String?
        let sourceEntry: Entry?
        let section: String?
        let topics: [String]
        let paragraphs: Int
        let blocks: [Part]
        let wanted: [String]
        let alternates: [String: String]
        let revision: Int?
        let changed: Bool?
        let notices: [Notice]

        /// Keys without a value are written as null, so that each object has the same keys.
        func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(file, forKey: .file)
            try values.encode(story, forKey: .story)
            try values.encode(language, forKey: .language)
            try values.encode(title, forKey: .title)
            try values.encode(summary, forKey: .summary)
            try values.encode(date, forKey: .date)
            try values.encode(dateline, forKey: .dateline)
            try values.encode(byline, forKey: .byline)
            try values.encode(credit, forKey: .credit)
            try values.encode(source, forKey: .source)
            try values.encode(sourceEntry, forKey: .sourceEntry)
            try values.encode(section, forKey: .section)
            try values.encode(topics, forKey: .topics)
            try values.encode(paragraphs, forKey: .paragraphs)
            try values.encode(blocks, forKey: .blocks)
            try values.encode(wanted, forKey: .wanted)
            try values.encode(alternates, forKey: .alternates)
            try values.encode(revision, forKey: .revision)
            try values.encode(changed, forKey: .changed)
            try values.encode(notices, forKey: .notices)
        }

        enum CodingKeys: String, CodingKey {
            case file, story, language, title, summary, date, dateline, byline, credit, source, sourceEntry, section
            case topics, paragraphs, blocks, wanted, alternates, revision, changed, notices
        }
    }

    private var notices: [Notice] { incoming.notices + (outcome?.notices ?? []) }

    /// One JSON object on one line.
    func json() throws -> String {
        let content = incoming.content
        let entry = content.source?.entry.flatMap { Register.ofAgencies.entry($0) }
        return try JSONLine.text(
            Row(
                file: file, story: story?.rawValue, language: incoming.language.text, title: content.title,
                summary: content.summary, date: content.date?.description, dateline: content.dateline,
                byline: content.byline, credit: content.credits.isEmpty ? nil : content.credits.joined(separator: "; "),
                source: content.source?.written,
                sourceEntry: entry.map { entry in
                    Row.Entry(
                        id: entry.id,
                        names: Dictionary(
                            entry.approved.map { ($0.key.text, $0.value) }, uniquingKeysWith: { one, _ in one }))
                },
                section: incoming.section, topics: incoming.topics,
                paragraphs: content.blocks.count { $0.kind == .paragraph },
                blocks: content.blocks.map { Row.Part(kind: $0.kind.rawValue, text: $0.plain) },
                wanted: incoming.wanted.map(\.text),
                alternates: Dictionary(
                    incoming.alternates.map { ($0.key.text, $0.value.text) }, uniquingKeysWith: { one, _ in one }),
                revision: outcome?.edition.revision, changed: outcome.map { !$0.wasUnchanged }, notices: notices))
    }

    /// For people: what became of the file, and the notices; `isFull` adds the words.
    func text(isFull: Bool) -> String {
        let content = incoming.content
        var lines: [String] = []
        if let outcome {
            let done = outcome.wasUnchanged ? "unchanged" : outcome.edition.revision == 1 ? "new" : "revised"
            lines.append(
                "\(done)  \(outcome.edition.id.story.rawValue)  \(incoming.language)  \u{2068}\(content.title)\u{2069}")
        } else {
            lines.append("\(file)")
            lines.append("  language    \(incoming.language)")
            lines.append("  headline    \u{2068}\(content.title)\u{2069}")
        }
        if isFull {
            let facts: [(String, String?)] = [
                ("summary", content.summary), ("date", content.date?.description), ("dateline", content.dateline),
                ("byline", content.byline), ("source", content.source?.written),
                ("credit", content.credits.isEmpty ? nil : content.credits.joined(separator: "; ")),
                ("section", incoming.section),
                ("topics", incoming.topics.isEmpty ? nil : incoming.topics.joined(separator: ", ")),
                ("wanted", incoming.wanted.isEmpty ? nil : incoming.wanted.map(\.text).joined(separator: ", ")),
            ]
            for case (let name, let value?) in facts {
                lines.append("  \(name.padding(toLength: 12, withPad: " ", startingAt: 0))\u{2068}\(value)\u{2069}")
            }
            for block in content.blocks {
                lines.append(
                    "  \(block.kind.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0))\u{2068}\(block.plain)\u{2069}"
                )
            }
        }
        for notice in notices {
            let place = notice.line.map { "\(file):\($0)" } ?? file
            lines.append("  \(place): \(notice.what) \(notice.why)")
        }
        return lines.joined(separator: "\n")
    }
}
