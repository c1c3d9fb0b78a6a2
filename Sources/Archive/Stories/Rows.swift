import Foundation
import GRDB
import Languages
import Newsroom

/// Rows as storage has them.
///
/// The newsroom never sees these.
enum StoryRow {
    static let byID = "SELECT id, working_title, section, origin, embargo, urgency FROM story WHERE id = $1"
    static let topics = "SELECT topic FROM story_topic WHERE story = $1 ORDER BY position"
    static let insert = """
        INSERT INTO story (id, working_title, section, origin, embargo, urgency) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (id) DO UPDATE SET working_title = excluded.working_title, section = excluded.section,
            origin = excluded.origin, embargo = excluded.embargo, urgency = excluded.urgency
        """
    static let dropTopics = "DELETE FROM story_topic WHERE story = $1"
    static let insertTopic = "INSERT INTO story_topic (story, position, topic) VALUES ($1, $2, $3)"

    static func fetch(_ db: Database, _ id: Story.ID) throws -> Story? {
        guard let row = try Row.fetchOne(db, sql: byID, arguments: [id.rawValue]) else { return nil }
        return Story(
            id: id, workingTitle: row["working_title"], section: row["section"],
            topics: try String.fetchAll(db, sql: topics, arguments: [id.rawValue]),
            origin: (row["origin"] as String?).flatMap { LanguageTag($0) }, embargo: row["embargo"],
            urgency: row["urgency"])
    }

    static func save(_ db: Database, _ story: Story, atStep: (Step) -> Void) throws {
        try db.execute(
            sql: insert,
            arguments: [
                story.id.rawValue, story.workingTitle, story.section, story.origin?.text, story.embargo, story.urgency,
            ])
        atStep(.storyWritten)
        if try String.fetchAll(db, sql: topics, arguments: [story.id.rawValue]) != story.topics {
            try db.execute(sql: dropTopics, arguments: [story.id.rawValue])
            for (position, topic) in story.topics.enumerated() {
                try db.execute(sql: insertTopic, arguments: [story.id.rawValue, position, topic])
            }
            atStep(.topicsWritten)
        }
    }
}

enum AssetRow {
    static let byID = "SELECT id, media_type, width, height, byte_count FROM asset WHERE id = $1"
    static let insert = """
        INSERT INTO asset (id, media_type, width, height, byte_count) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (id) DO NOTHING
        """
    static let all = "SELECT id, media_type, width, height, byte_count FROM asset ORDER BY id"

    static func exists(_ db: Database, _ id: Asset.ID) throws -> Bool {
        try Row.fetchOne(db, sql: byID, arguments: [id.rawValue]) != nil
    }

    static func asset(_ row: Row) -> Asset? {
        guard let id = Asset.ID(rawValue: row["id"]), let mediaType = Asset.MediaType(rawValue: row["media_type"])
        else {
            return nil
        }
        return Asset(
            id: id, mediaType: mediaType, width: row["width"], height: row["height"], byteCount: row["byte_count"])
    }

    static func save(_ db: Database, _ asset: Asset) throws {
        try db.execute(
            sql: insert,
            arguments: [asset.id.rawValue, asset.mediaType.rawValue, asset.width, asset.height, asset.byteCount])
    }
}

enum EditionRow {
    static let columns = """
        edition.story, edition.language, edition.slug, edition.state, edition.scheduled_at, edition.revision,
        edition.published_revision, edition.first_published, edition.last_block,
        edition.address_year, edition.address_month, edition.address_slug
        """
    static let byID = "SELECT \(columns) FROM edition WHERE story = $1 AND language = $2"
    static let ofStory = "SELECT language FROM edition WHERE story = $1 ORDER BY language"
    static let all = "SELECT story, language FROM edition ORDER BY story, language"
    static let insert = """
        INSERT INTO edition (story, language, slug, state, revision, last_block) VALUES ($1, $2, $3, 'draft', 0, 0)
        """
    static let setRevision = """
        UPDATE edition SET slug = $1, revision = $2, last_block = $3 WHERE story = $4 AND language = $5
        """
    static let setState = """
        UPDATE edition SET state = $1, scheduled_at = $2, published_revision = $3, first_published = $4
        WHERE story = $5 AND language = $6
        """
    static let setAddress = """
        UPDATE edition SET address_year = $1, address_month = $2, address_slug = $3 WHERE story = $4 AND language = $5
        """

    static func state(_ row: Row) throws -> State {
        let name: String = row["state"]
        switch State.Name(rawValue: name) {
        case .draft?: return .draft
        case .inReview?: return .inReview
        case .approved?: return .approved
        case .scheduled?: return .scheduled(at: row["scheduled_at"] ?? 0)
        case .published?: return .published
        case .withdrawn?: return .withdrawn
        case nil: throw ArchiveError.damaged(what: "An edition's state", reason: "'\(name)' is none")
        }
    }

    static func fetch(_ db: Database, _ id: Edition.ID) throws -> Edition? {
        guard
            let row = try Row.fetchOne(db, sql: byID, arguments: [id.story.rawValue, id.language.text]),
            let content = try RevisionRow.content(db, id, row["revision"])
        else { return nil }
        let text: String = row["slug"]
        guard let slug = Slug(stored: text) else {
            throw ArchiveError.damaged(what: "The slug of \(id.story.rawValue)", reason: "'\(text)' is none")
        }
        return Edition(
            id: id, slug: slug, state: try state(row), revision: row["revision"],
            publishedRevision: row["published_revision"], firstPublished: row["first_published"], content: content)
    }
}

enum RevisionRow {
    static let content = "SELECT content FROM revision WHERE story = $1 AND language = $2 AND number = $3"
    static let byNumber = """
        SELECT saved, saved_by, content FROM revision WHERE story = $1 AND language = $2 AND number = $3
        """
    static let insert = """
        INSERT INTO revision (story, language, number, saved, saved_by, title, summary, dated, digits, months,
            calendars, picture, picture_alternative, content)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """
    static let insertAsset = "INSERT INTO revision_asset (story, language, number, asset) VALUES ($1, $2, $3, $4)"

    static func content(_ db: Database, _ id: Edition.ID, _ number: Int) throws -> Edition.Content? {
        let text = try String.fetchOne(db, sql: content, arguments: [id.story.rawValue, id.language.text, number])
        return try text.map { try decoded($0) }
    }

    static func decoded(_ text: String) throws -> Edition.Content {
        try JSONDecoder().decode(Edition.Content.self, from: Data(text.utf8))
    }

    /// The same content has the same bytes.
    static func encoded(_ content: Edition.Content) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(content), as: UTF8.self)
    }

    static func save(_ db: Database, _ revision: Revision, text: String, atStep: (Step) -> Void) throws {
        let content = revision.content
        let pictures = content.blocks.compactMap { block -> Picture? in
            if case .picture(let picture) = block.content { picture } else { nil }
        }.filter { $0.asset != nil }
        let (story, language) = (revision.edition.story.rawValue, revision.edition.language.text)
        try db.execute(
            sql: insert,
            arguments: [
                story, language, revision.number, revision.saved, revision.by, content.title, content.summary,
                content.date?.description, content.style.digits.rawValue, content.style.months.rawValue,
                content.style.calendars.rawValue, pictures.first?.asset?.rawValue, pictures.first?.alternative, text,
            ])
        atStep(.revisionWritten)
        for asset in Set(pictures.compactMap(\.asset?.rawValue)).sorted() {
            try db.execute(sql: insertAsset, arguments: [story, language, revision.number, asset])
            atStep(.revisionAssetWritten)
        }
    }
}
