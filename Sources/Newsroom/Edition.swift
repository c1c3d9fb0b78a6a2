public import Languages

/// One language's telling of a story, as it stands at one revision.
public struct Edition: Sendable, Hashable, Identifiable {
    /// Names an edition: a story has one in each language.
    public struct ID: Sendable, Hashable, Comparable {
        /// The story.
        public var story: Story.ID
        /// The language.
        public var language: LanguageTag

        /// The edition of a story in a language.
        public init(story: Story.ID, language: LanguageTag) {
            self.story = story
            self.language = language
        }

        /// By story, then language.
        public static func < (one: ID, other: ID) -> Bool {
            (one.story.rawValue, one.language) < (other.story.rawValue, other.language)
        }
    }

    /// The words and what is said of them: all that a revision keeps.
    public struct Content: Sendable, Hashable, Codable {
        /// The headline.
        public var title: String
        /// The standfirst: one or two sentences.
        public var summary: String?
        /// The date that the edition carries.
        public var date: Stamp?
        /// The dateline: the place that the story is filed from.
        public var dateline: String?
        /// The byline: who wrote it.
        public var byline: String?
        /// Where the news comes from.
        public var source: Source?
        /// Credit lines: of the pictures, of the translation.
        public var credits: [String]
        /// How it writes digits, months and dates.
        public var style: EditionStyle
        /// The parts, in reading order.
        public var blocks: [Block]

        /// The words of an edition.
        public init(
            title: String, summary: String? = nil, date: Stamp? = nil, dateline: String? = nil, byline: String? = nil,
            source: Source? = nil, credits: [String] = [], style: EditionStyle, blocks: [Block]
        ) {
            self.title = title
            self.summary = summary
            self.date = date
            self.dateline = dateline
            self.byline = byline
            self.source = source
            self.credits = credits
            self.style = style
            self.blocks = blocks
        }
    }

    /// A source as the edition names it, and the register's entry for it where there is one.
    public struct Source: Sendable, Hashable, Codable {
        /// As the edition writes it.
        public var written: String
        /// The entry; nil where the register has none.
        public var entry: Register.Entry.ID?

        /// A source.
        public init(written: String, entry: Register.Entry.ID? = nil) {
            self.written = written
            self.entry = entry
        }
    }

    /// Story and language.
    public var id: ID
    /// The last part of its address, in its own script.
    public var slug: Slug
    /// Where it stands between draft and withdrawn.
    public var state: State
    /// The number of the revision that `content` is: 1 for the first.
    public var revision: Int
    /// The number of the revision that readers see; nil where they see none.
    public var publishedRevision: Int?
    /// When readers first saw it: seconds after 1 January 1970, UTC.
    public var firstPublished: Int?
    /// The words.
    public var content: Content

    /// An edition.
    public init(
        id: ID, slug: Slug, state: State = .draft, revision: Int = 1, publishedRevision: Int? = nil,
        firstPublished: Int? = nil, content: Content
    ) {
        self.id = id
        self.slug = slug
        self.state = state
        self.revision = revision
        self.publishedRevision = publishedRevision
        self.firstPublished = firstPublished
        self.content = content
    }
}
