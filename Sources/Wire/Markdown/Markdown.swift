public import Languages
import Newsroom

/// Markdown with front matter, as Hugo, Zola and Jekyll sites keep their pages.
public struct MarkdownFormat: Format {
    /// What people call it.
    public let name = "Markdown"
    /// The endings of its files' names.
    public let fileEndings = ["md", "markdown", "mdown"]

    /// The format.
    public init() {}

    /// Front matter or a heading at the top.
    public func matches(beginning: Substring) -> Bool {
        beginning.hasPrefix("---\n") || beginning.hasPrefix("---\r\n") || beginning.hasPrefix("+++\n")
            || beginning.hasPrefix("# ")
    }

    /// Reads one edition.
    ///
    /// - Throws: `WireError.badFrontMatter`, `.badDate`, `.noHeadline`, `.noText`, `.unknownLanguage`.
    public func read(_ source: Source) throws(WireError) -> Incoming {
        let front = try FrontMatter(source)
        let body = MarkdownBody(front.body, firstLine: front.bodyLine)
        var notices = source.notices + body.notices
        let file = FileName(source.file)
        guard let title = (front["title", "headline"]?.text ?? body.title).map({ WhiteSpace.normalised($0).text }),
            !title.isEmpty
        else {
            throw .noHeadline(file: source.file, line: 1, expected: "'title:' in the front matter, or a line '# …'")
        }
        var contents = body.contents
        var lines = body.lines
        if let lead = leadPicture(front) {
            contents.insert(.picture(lead), at: 0)
            lines.insert(1, at: 0)
        }
        guard contents.contains(where: { $0.kind != .heading && $0.kind != .picture }) else {
            throw .noText(file: source.file, line: front.bodyLine)
        }
        let language = try language(source, front, file, contents, &notices)
        let (date, dateText) = try date(front, source.file)
        let style = dateText.flatMap { StyleEvidence.read($0, language) }
        var content = Edition.Content(
            title: title, summary: front["summary", "description", "excerpt", "standfirst", "lead"]?.text, date: date,
            dateline: front["dateline", "location"]?.text, byline: byline(front),
            credits: front["credit", "credits", "photo_credit", "photoCredit"]?.list ?? [],
            style: style ?? Language.of(language)?.usualStyle ?? EditionStyle(),
            blocks: contents.enumerated().map { Block(id: .init(rawValue: "b\($0 + 1)"), $1) })
        content.source = front["source", "agency"]?.text.map { written in
            Edition.Source(written: written, entry: Register.ofAgencies.entry(named: written)?.id)
        }
        var incoming = Incoming(language: language, content: content)
        incoming.hasOwnStyle = style != nil
        let declared = declaredSet(front)
        incoming.set = declared ?? file.set
        incoming.key = declared.map { "\($0) \(language.text)" }
        incoming.origin = front["origin"]?.text.flatMap { LanguageTag($0) }
        incoming.section =
            front["section"]?.text ?? front["categories", "category", "taxonomies.categories"]?.list.first
        incoming.topics = front["topics", "tags", "taxonomies.tags"]?.list ?? []
        incoming.slug = front["slug"]?.text
        incoming.isDraft = front["draft"]?.text.map { ["true", "yes"].contains($0.lowercased()) } ?? false
        incoming.titleLine = front["title", "headline"]?.line ?? body.titleLine
        incoming.lines = lines
        incoming.notices = notices
        return incoming
    }

    /// What a page says of its story before its text.
    public struct Heading: Sendable, Hashable {
        /// The language.
        public let language: LanguageTag
        /// What the editions of its story share; nil where the page tells of no others.
        public let set: String?
        /// Its slug; nil where it states none.
        public let slug: String?
    }

    /// What `read` would tell of a page's language and story, without its text; nil where the text has to be read for it.
    ///
    /// - Throws: `WireError.badFrontMatter`.
    public func heading(of source: Source) throws(WireError) -> Heading? {
        let front = try FrontMatter(source)
        let file = FileName(source.file)
        guard front["title", "headline"]?.text != nil else { return nil }
        let stated = front["language", "lang", "locale"]
        let named = stated?.text.flatMap { LanguageTag($0) } ?? (stated == nil ? file.language : nil)
        guard let named else { return nil }
        return Heading(
            language: source.language ?? named, set: declaredSet(front) ?? file.set, slug: front["slug"]?.text)
    }

    private func declaredSet(_ front: FrontMatter) -> String? {
        front["translationKey", "translation_key", "ref", "lang-ref", "lang_ref", "story"]?.text
    }

    private func language(
        _ source: Source, _ front: FrontMatter, _ file: FileName, _ contents: [Block.Content], _ notices: inout [Notice]
    ) throws(WireError) -> LanguageTag {
        let stated = front["language", "lang", "locale"]
        let named = stated?.text.flatMap { LanguageTag($0) } ?? file.language
        if let stated, named == nil || stated.text.flatMap({ LanguageTag($0) }) == nil {
            throw .badFrontMatter(
                file: source.file, line: stated.line, found: "'\(stated.text ?? "")' is no language",
                expected: "a tag such as ar, ru or en")
        }
        if let chosen = source.language {
            if let named, named.primary != chosen.primary {
                notices.append(
                    Notice(
                        line: stated?.line, what: "Read as '\(chosen)'.",
                        why: "--language says so, though the file says '\(named)'."))
            }
            return chosen
        }
        if let named { return named }
        let words = contents.map(\.plain).joined(separator: "\n")
        guard let recognised = languageOf(words) else { throw .unknownLanguage(file: source.file) }
        return recognised
    }

    private func date(_ front: FrontMatter, _ file: String) throws(WireError) -> (Stamp?, String?) {
        guard let value = front["date", "publishDate", "published"], let text = value.text else { return (nil, nil) }
        if let stamp = Stamp(text) { return (stamp, nil) }
        if let line = Language.readDateLine(text) { return (line.stamp, text) }
        throw .badDate(file: file, line: value.line, found: text)
    }

    private func byline(_ front: FrontMatter) -> String? {
        guard let value = front["byline", "author", "authors", "taxonomies.authors", "extra.author"] else { return nil }
        if case .table(let table) = value.content { return table["name"]?.text }
        let names = value.list.map { Labels.withoutBy($0) }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private func leadPicture(_ front: FrontMatter) -> Picture? {
        guard let value = front["image", "cover", "featured_image", "images", "extra.image", "thumbnail"] else {
            return nil
        }
        var inner: [String: FrontMatter.Value] = [:]
        if case .table(let table) = value.content { inner = table }
        let origin = inner["image"]?.text ?? inner["src"]?.text ?? inner["path"]?.text ?? value.text
        guard let origin else { return nil }
        let caption = front["imageCaption", "image_caption"]?.text ?? inner["caption"]?.text
        return Picture(
            origin: origin, alternative: front["imageAlt", "image_alt"]?.text ?? inner["alt"]?.text ?? "",
            caption: caption.map { Text($0) },
            credit: front["imageCredit", "image_credit"]?.text ?? inner["credit"]?.text)
    }
}
