public import Languages

/// One part of an edition: a paragraph, a heading, a picture.
///
/// The unit that is translated and compared.
public struct Block: Sendable, Hashable, Codable, Identifiable {
    /// Names the block for as long as the edition exists, whatever is done to its words.
    public struct ID: Sendable, Hashable, Codable, RawRepresentable {
        /// The name; unique within its edition.
        public let rawValue: String
        /// An id with this name.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Reads the name.
        public init(from decoder: any Decoder) throws {
            rawValue = try decoder.singleValueContainer().decode(String.self)
        }
        /// Writes the name.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(rawValue)
        }
    }

    /// What a translated block renders: a block of another edition, as it stood at a revision.
    public struct Rendered: Sendable, Hashable, Codable {
        /// The language of the edition that was translated.
        public var language: LanguageTag
        /// The block there.
        public var block: ID
        /// The number of the revision that the translator saw.
        public var revision: Int

        /// A block as it stood.
        public init(language: LanguageTag, block: ID, revision: Int) {
            self.language = language
            self.block = block
            self.revision = revision
        }
    }

    /// What the block is.
    public enum Content: Sendable, Hashable, Codable {
        /// A paragraph.
        case paragraph(Text)
        /// A heading inside the text; `level` 2 to 6.
        case heading(Text, level: Int)
        /// A quotation set apart, and who said it where that is stated.
        case quotation([Text], attribution: Text?)
        /// A list, numbered or not.
        case list([Text], isOrdered: Bool)
        /// A picture.
        case picture(Picture)
        /// Something that lives elsewhere: shown as a link with its title.
        case embed(WebAddress, title: String)
    }

    /// Names the block.
    public var id: ID
    /// What it is.
    public var content: Content
    /// What it renders; nil where it was written rather than translated.
    public var renders: Rendered?

    /// A block.
    public init(id: ID, _ content: Content, renders: Rendered? = nil) {
        self.id = id
        self.content = content
        self.renders = renders
    }

    /// The kinds of block, by the names that JSON and storage use.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// See `Content`.
        case paragraph, heading, quotation, list, picture, embed
    }

    /// The kind of its content.
    public var kind: Kind { content.kind }

    /// The words a reader reads, without marks; the parts of a list or quotation on lines of their own.
    public var plain: String { content.plain }
}

extension Block.Content {
    /// The kind.
    public var kind: Block.Kind {
        switch self {
        case .paragraph: .paragraph
        case .heading: .heading
        case .quotation: .quotation
        case .list: .list
        case .picture: .picture
        case .embed: .embed
        }
    }

    /// The words a reader reads, without marks.
    public var plain: String {
        switch self {
        case .paragraph(let text), .heading(let text, _): text.plain
        case .quotation(let texts, let attribution):
            (texts + [attribution].compactMap(\.self)).map(\.plain).joined(separator: "\n")
        case .list(let items, _): items.map(\.plain).joined(separator: "\n")
        case .picture(let picture): picture.caption?.plain ?? picture.alternative
        case .embed(_, let title): title
        }
    }
}

/// A picture as one edition shows it.
///
/// The file is shared; the words are the edition's own.
public struct Picture: Sendable, Hashable, Codable {
    /// The file in the archive; nil where it has not been fetched.
    public var asset: Asset.ID?
    /// Where the edition's source has it: a path beside the imported file, or an address.
    public var origin: String
    /// What it shows, for those who do not see it; empty where it is ornament.
    public var alternative: String
    /// The caption.
    public var caption: Text?
    /// Who made it or owns it.
    public var credit: String?

    /// A picture.
    public init(
        asset: Asset.ID? = nil, origin: String, alternative: String = "", caption: Text? = nil, credit: String? = nil
    ) {
        self.asset = asset
        self.origin = origin
        self.alternative = alternative
        self.caption = caption
        self.credit = credit
    }
}
