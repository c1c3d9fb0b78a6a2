import Languages
import Newsroom

/// Web pages: the article and what is said of it, without what surrounds it.
///
/// No script, style or handler survives, since only words and checked addresses are taken.
public struct HTMLFormat: Format {
    /// What people call it.
    public let name = "HTML"
    /// The endings of its files' names.
    public let fileEndings = ["html", "htm", "xhtml"]

    /// The format.
    public init() {}

    /// A tag at the top.
    public func matches(beginning: Substring) -> Bool {
        let head = beginning.prefix(200).lowercased()
        return ["<!doctype html", "<html", "<?xml", "<head", "<!--", "<body", "<article"].contains(
            where: head.hasPrefix)
    }

    /// Reads one edition.
    ///
    /// - Throws: `WireError.tooDeep`, `.noHeadline`, `.noText`, `.unknownLanguage`.
    public func read(_ source: Source) throws(WireError) -> Incoming {
        guard let markup = Markup(source.text) else { throw .tooDeep(file: source.file, limit: Markup.depthLimit) }
        let metadata = PageMetadata(markup)
        let visible = VisibleFacts(markup)
        guard let title = metadata.title(visible.headings), !title.isEmpty else {
            throw .noHeadline(file: source.file, line: 1, expected: "an h1, a title, or og:title")
        }
        let canonical = metadata.canonical
        let contents = Self.contents(markup, title: title, base: canonical)
        guard !contents.isEmpty else { throw .noText(file: source.file, line: 1) }
        let words = contents.filter { $0.kind != .picture }.map(\.plain).joined(separator: "\n")
        guard let language = source.language ?? metadata.language ?? languageOf(words) else {
            throw .unknownLanguage(file: source.file)
        }
        var notices = source.notices
        if source.language == nil, metadata.language == nil {
            notices.append(
                Notice(what: "Read as '\(language)'.", why: "The page declares no language; its words tell it."))
        }
        let register = Register.ofAgencies
        let opening = contents.first { $0.kind == .paragraph }.flatMap { Dateline.read($0.plain, register) }
        let source_ = visible.source ?? opening?.agency
        let style = visible.dateText.flatMap { StyleEvidence.read($0, language) }
        let content = Edition.Content(
            title: title, summary: metadata.summary,
            date: metadata.date ?? visible.date ?? canonical.flatMap { PageDates.inAddress($0.text) },
            dateline: opening?.place, byline: metadata.byline ?? visible.byline,
            source: source_.map { Edition.Source(written: $0, entry: register.entry(named: $0)?.id) },
            credits: visible.credits, style: style ?? Language.of(language)?.usualStyle ?? EditionStyle(),
            blocks: contents.enumerated().map { Block(id: .init(rawValue: "b\($0 + 1)"), $1) })
        var incoming = Incoming(language: language, content: content)
        incoming.hasOwnStyle = style != nil
        incoming.key = canonical?.text
        incoming.set = FileName(source.file).set
        incoming.section = metadata.section
        incoming.alternates = metadata.alternates.filter { $0.key.primary != language.primary }
        incoming.wanted = incoming.alternates.keys.sorted()
        incoming.notices = notices
        return incoming
    }

    /// The article's blocks.
    ///
    /// A page whose elements' names leave little of its words is read again without them.
    private static func contents(_ markup: Markup, title: String, base: WebAddress?) -> [Block.Content] {
        var best: [Block.Content] = []
        for trustsNames in [true, false] {
            let blocks = TextBlocks(markup, trustsNames: trustsNames).blocks
            guard let article = ArticleFinder(markup, blocks).article() else { continue }
            let found = ArticleContents(markup, blocks, article: article, title: title, base: base).contents()
            let words = length(found)
            if words > length(best) * (trustsNames ? 1 : 3) { best = found }
            if words > 500 { break }
        }
        return length(best) > 0 ? best : []
    }

    private static func length(_ contents: [Block.Content]) -> Int {
        contents.filter { $0.kind != .picture && $0.kind != .heading }.reduce(0) { $0 + $1.plain.unicodeScalars.count }
    }
}
