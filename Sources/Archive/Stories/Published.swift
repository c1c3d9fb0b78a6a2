import GRDB
public import Languages
public import Newsroom

/// What readers see of an edition, without its text.
public struct Published: Sendable, Hashable {
    /// The edition.
    public let id: Edition.ID
    /// The year of its address.
    public let year: Int
    /// The month of its address.
    public let month: Int
    /// The slug of its address.
    public let slug: String
    /// The headline.
    public let title: String
    /// The standfirst.
    public let summary: String?
    /// The date that it carries.
    public let date: Stamp?
    /// How it writes dates.
    public let style: EditionStyle
    /// The story's section.
    public let section: String?
    /// The story's topics.
    public let topics: [String]
    /// The language that broke the story.
    public let origin: LanguageTag?
    /// When readers first saw it: seconds after 1 January 1970, UTC.
    public let firstPublished: Int
    /// When the revision that they see was saved, likewise.
    public let updated: Int
    /// That revision.
    public let revision: Int
    /// The first picture.
    public let picture: Asset?
    /// What the first picture shows.
    public let pictureAlternative: String
}

extension Archive {
    private static let columns = """
        SELECT edition.story, edition.language, edition.address_year, edition.address_month, edition.address_slug,
            edition.first_published, revision.number, revision.saved, revision.title, revision.summary,
            revision.dated, revision.digits, revision.months, revision.calendars, revision.picture_alternative,
            story.section, story.origin, asset.id, asset.media_type, asset.width, asset.height, asset.byte_count
        FROM edition
        JOIN story ON story.id = edition.story
        JOIN revision ON revision.story = edition.story AND revision.language = edition.language
            AND revision.number = edition.published_revision
        LEFT JOIN asset ON asset.id = revision.picture
        """
    static let allPublished = "\(columns) WHERE edition.state = 'published'"
    static let publishedOfStory = "\(columns) WHERE edition.state = 'published' AND edition.story = $1"
    static let allTopics = "SELECT story, topic FROM story_topic ORDER BY story, position"
    static let publishedContent = """
        SELECT revision.content FROM edition JOIN revision ON revision.story = edition.story
            AND revision.language = edition.language AND revision.number = edition.published_revision
        WHERE edition.story = $1 AND edition.language = $2
        """
    static let lastChange = "SELECT COALESCE(MAX(seq), 0) FROM change"
    static let changesAfter = "SELECT DISTINCT story FROM change WHERE seq > $1 ORDER BY story"

    /// Every edition that readers see, without its text.
    ///
    /// One row an edition. - Throws: `ArchiveError` where the database can't be read.
    public func published() throws(ArchiveError) -> [Published] {
        try read { db in
            var topics: [String: [String]] = [:]
            for row in try Row.fetchAll(db, sql: Self.allTopics) {
                topics[row[0], default: []].append(row[1])
            }
            return try Row.fetchAll(db, sql: Self.allPublished).compactMap { row in
                Published(row, topics: topics[row["story"]] ?? [])
            }
        }
    }

    /// The editions of a story that readers see.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func published(of story: Story.ID) throws(ArchiveError) -> [Published] {
        try read { db in
            let topics = try String.fetchAll(db, sql: StoryRow.topics, arguments: [story.rawValue])
            return try Row.fetchAll(db, sql: Self.publishedOfStory, arguments: [story.rawValue])
                .compactMap { Published($0, topics: topics) }
        }
    }

    /// The words of an edition as readers see them; nil where they see none.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func publishedContent(_ id: Edition.ID) throws(ArchiveError) -> Edition.Content? {
        try read { db in
            try String.fetchOne(db, sql: Self.publishedContent, arguments: [id.story.rawValue, id.language.text])
                .map(RevisionRow.decoded)
        }
    }

    /// The number of the last publication or withdrawal; 0 before the first.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func lastChange() throws(ArchiveError) -> Int {
        try read { try Int.fetchOne($0, sql: Self.lastChange) ?? 0 }
    }

    /// The stories of which something was published or withdrawn after the change of number `seen`, and the number of
    /// the last change.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func changes(after seen: Int) throws(ArchiveError) -> (stories: [Story.ID], last: Int) {
        try read { db in
            let last = try Int.fetchOne(db, sql: Self.lastChange) ?? 0
            guard last > seen else { return ([], last) }
            let stories = try String.fetchAll(db, sql: Self.changesAfter, arguments: [seen])
            return (stories.compactMap { Story.ID(rawValue: $0) }, last)
        }
    }
}

extension Published {
    /// A row of `allPublished`; nil where it is not whole.
    fileprivate init?(_ row: Row, topics: [String]) {
        guard let story = Story.ID(rawValue: row["story"]), let language = LanguageTag(row["language"] as String),
            let year = row["address_year"] as Int?, let month = row["address_month"] as Int?,
            let slug = row["address_slug"] as String?
        else { return nil }
        id = Edition.ID(story: story, language: language)
        self.year = year
        self.month = month
        self.slug = slug
        title = row["title"]
        summary = row["summary"]
        date = (row["dated"] as String?).flatMap { Stamp($0) }
        style = EditionStyle(
            digits: EditionStyle.Digits(rawValue: row["digits"]) ?? .western,
            months: EditionStyle.Months(rawValue: row["months"]) ?? .egyptian,
            calendars: EditionStyle.Calendars(rawValue: row["calendars"]) ?? .gregorian)
        section = row["section"]
        self.topics = topics
        origin = (row["origin"] as String?).flatMap { LanguageTag($0) }
        firstPublished = row["first_published"] ?? row["saved"]
        updated = row["saved"]
        revision = row["number"]
        picture = row["id"] as String? == nil ? nil : AssetRow.asset(row)
        pictureAlternative = row["picture_alternative"] ?? ""
    }
}
