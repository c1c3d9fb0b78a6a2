import Languages
import Newsroom

/// The text of a news page, as one gets by copying it: a switch to other languages, headline, date, paragraphs parted by
/// blank lines, and at the end who wrote it, whose the picture is and where the news comes from.
public struct PageTextFormat: Format {
    /// What people call it.
    public let name = "page text"
    /// The endings of its files' names.
    public let fileEndings = ["txt", "text"]

    /// The format.
    public init() {}

    /// Any text may be a page's.
    public func matches(beginning: Substring) -> Bool { true }

    /// Reads one edition.
    ///
    /// - Throws: `WireError.noHeadline`, `.noText`, `.unknownLanguage`.
    public func read(_ source: Source) throws(WireError) -> Incoming {
        var notices = source.notices
        var lines = PageLines(source.text, notices: &notices)
        guard let language = source.language ?? languageOf(lines.all.map(\.text).joined(separator: "\n")) else {
            throw .unknownLanguage(file: source.file)
        }
        let wanted = lines.takeSwitches().filter { $0.primary != language.primary }
        var page = PageParts()
        page.readHead(from: &lines)
        guard let title = page.title else {
            throw .noHeadline(file: source.file, line: lines.line, expected: "a line of words above the text")
        }
        page.readFoot(from: &lines)
        let paragraphs = Paragraphs.read(lines.groups)
        let contents = paragraphs.map(\.content)
        guard contents.contains(where: { $0.kind != .heading }) else {
            throw .noText(file: source.file, line: page.titleLine + 1)
        }
        let style = page.dateLine.flatMap { StyleEvidence.read($0, language) }
        var content = Edition.Content(
            title: title, date: page.date, byline: page.byline, credits: page.credits,
            style: style ?? Language.of(language)?.usualStyle ?? EditionStyle(),
            blocks: contents.enumerated().map { Block(id: .init(rawValue: "b\($0 + 1)"), $1) })
        let register = Register.ofAgencies
        if let first = contents.first(where: { $0.kind == .paragraph })?.plain,
            let opening = Dateline.read(first, register)
        {
            content.dateline = opening.place
            page.source = page.source ?? opening.agency
        }
        content.source = page.source.map { Edition.Source(written: $0, entry: register.entry(named: $0)?.id) }
        var incoming = Incoming(language: language, content: content)
        incoming.hasOwnStyle = style != nil
        incoming.wanted = wanted
        incoming.set = FileName(source.file).set
        incoming.titleLine = page.titleLine
        incoming.lines = paragraphs.map(\.line)
        incoming.notices = notices
        return incoming
    }
}

/// What stands above and below the text of a page.
private struct PageParts {
    var title: String?
    var titleLine = 1
    var date: Stamp?
    var dateLine: String?
    var byline: String?
    var credits: [String] = []
    var source: String?

    /// The headline, and the date above it or in the two lines below it.
    mutating func readHead(from lines: inout PageLines) {
        while let line = lines.first, title == nil {
            lines.removeFirst()
            if let stamp = Language.readDateLine(line.text) {
                (date, dateLine) = (stamp.stamp, line.text)
            } else {
                (title, titleLine) = (line.text, line.number)
            }
        }
        guard date == nil else { return }
        for (offset, line) in lines.head(3).enumerated() {
            guard let stamp = Language.readDateLine(line.text) else { continue }
            (date, dateLine) = (stamp.stamp, line.text)
            lines.remove(at: offset)
            break
        }
    }

    /// Labelled lines at the end; in their group, a line that is no sentence is the byline.
    mutating func readFoot(from lines: inout PageLines) {
        while let group = lines.lastGroup, group.contains(where: { Labels.read($0.text) != nil }) {
            guard group.allSatisfy({ Labels.read($0.text) != nil || !$0.text.endsSentence }) else { return }
            lines.removeLastGroup()
            for line in group {
                switch Labels.read(line.text) {
                case (.byline, let value)?: byline = byline ?? value
                case (.credit, let value)?: credits.insert(value, at: 0)
                case (.source, let value)?: source = source ?? value
                case nil: byline = byline ?? Labels.withoutBy(line.text)
                }
            }
        }
        // A byline may stand by itself above the labelled lines.
        if byline == nil, source != nil || !credits.isEmpty, let group = lines.lastGroup, group.count == 1,
            let line = group.first, !line.text.endsSentence, line.text.unicodeScalars.count <= 90,
            lines.groups.count > 1
        {
            lines.removeLastGroup()
            byline = Labels.withoutBy(line.text)
        }
    }
}

extension String {
    /// Whether it ends as a sentence does, quotation marks and brackets behind the stop included.
    var endsSentence: Bool {
        let last = unicodeScalars.last { !"»”\"')]’".unicodeScalars.contains($0) }
        return last.map { ".!?…؟。:؛;".unicodeScalars.contains($0) } ?? false
    }
}
