public import Languages
public import Newsroom

/// What lists, feeds and switches show of a published edition: all but its text.
public struct Card: Sendable, Hashable {
    /// The edition.
    public var id: Edition.ID
    /// Where it stands.
    public var address: Address
    /// The headline.
    public var title: String
    /// The standfirst.
    public var summary: String?
    /// The date that it carries, or the day that readers first saw it.
    public var date: Stamp
    /// When readers first saw it: seconds after 1 January 1970, UTC.
    public var firstPublished: Int
    /// When readers first saw the revision that they see now, likewise.
    public var updated: Int
    /// The revision that readers see.
    public var revision: Int
    /// How it writes dates.
    public var style: EditionStyle
    /// The section's slug.
    public var section: String?
    /// The topics' slugs.
    public var topics: [String]
    /// The language that broke the story.
    public var origin: LanguageTag?
    /// The first picture.
    public var picture: Lead?

    /// A picture that leads to a story.
    public struct Lead: Sendable, Hashable {
        /// Its address.
        public var address: Address
        /// Its width and height in pixels; nil where they are not known.
        public var size: Size?
        /// What it shows.
        public var alternative: String
        /// `image/jpeg` and the like.
        public var mediaType: String

        /// Pixels.
        public struct Size: Sendable, Hashable {
            /// Across.
            public var width: Int
            /// Down.
            public var height: Int
        }
    }

    /// The language.
    public var language: LanguageTag { id.language }

    /// Newest first; of the same moment, by story, so that lists are stable.
    static func isNewer(_ one: Card, _ other: Card) -> Bool {
        let (a, b) = (one.date.secondsSince1970, other.date.secondsSince1970)
        return a == b ? one.id < other.id : a > b
    }
}
