public import Languages

/// One edition of a story, as the check reads it: a language, a day, and blocks of text.
public struct EditionText: Sendable, Hashable {
    /// The language that it is written in.
    public var language: LanguageTag
    /// When it was written; without it, "last week" is compared by its words alone.
    public var date: Stamp?
    /// The headline, paragraphs and lists, in their order.
    public var blocks: [Block]

    /// A paragraph, headline or list.
    public struct Block: Sendable, Hashable {
        /// The same in every edition that renders the same block; nil where no desk has named it.
        public var id: String?
        /// The words, in UTF-8; a line break ends a sentence.
        public var text: [UInt8]
        /// Whether it is the headline, whose figures the text is held to; false where that isn't known.
        public var isHeadline: Bool

        /// A block.
        public init(id: String? = nil, text: String, isHeadline: Bool = false) {
            self.init(id: id, bytes: Array(text.utf8), isHeadline: isHeadline)
        }

        /// A block of bytes, which are taken to be UTF-8.
        public init(id: String? = nil, bytes: [UInt8], isHeadline: Bool = false) {
            self.id = id
            self.isHeadline = isHeadline
            text = bytes
        }
    }

    /// An edition.
    public init(language: LanguageTag, date: Stamp? = nil, blocks: [Block]) {
        self.language = language
        self.date = date
        self.blocks = blocks
    }
}
