import Foundation
import GRDB
public import Languages
public import Newsroom

/// What is to be stored as the next revision of an edition.
public struct Save: Sendable {
    /// The story; nil makes a new one.
    public var story: Story.ID?
    /// The language of the edition.
    public var language: LanguageTag
    /// The words.
    ///
    /// Blocks get the ids that they had in the last revision, by their content.
    public var content: Edition.Content
    /// Who saves.
    public var by: String
    /// The slug that is wished for; nil keeps the edition's, or makes one of the title.
    public var slug: Slug?
    /// The story's section; nil keeps what it has.
    public var section: String?
    /// The story's topics; none keeps what it has.
    public var topics: [String] = []
    /// The language that broke the story; nil keeps what it has.
    public var origin: LanguageTag?
    /// Pictures that the content shows and the archive may not have.
    public var pictures: [NewPicture] = []
    /// By what an importer will know the file again.
    public var importKeys: [String] = []

    /// The words of an edition, to be stored.
    public init(story: Story.ID?, language: LanguageTag, content: Edition.Content, by: String) {
        self.story = story
        self.language = language
        self.content = content
        self.by = by
    }
}

/// What became of a save.
public struct Saved: Sendable {
    /// The edition as it stands now.
    public let edition: Edition
    /// Whether nothing had changed, and so nothing was stored.
    public let wasUnchanged: Bool
}

extension Archive {
    static let insertImported = """
        INSERT INTO imported (key, story) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET story = excluded.story
        """

    /// Stores the next revision of an edition, with its pictures, whole or not at all.
    ///
    /// Where nothing has changed, nothing is stored.
    ///
    /// No other edition is touched; the story's section, topics and origin are its own.
    /// - Throws: `ArchiveError.locked` where another process writes for too long; other cases where storage fails.
    public func save(_ save: Save, now: Int? = nil) throws(ArchiveError) -> Saved {
        let now = now ?? Self.now
        return try write("saving an edition", pictures: save.pictures) { db in
            let story = try self.story(for: save, db)
            let before = try StoryRow.fetch(db, story.id)
            try StoryRow.save(db, story, atStep: atStep)
            for key in save.importKeys {
                try db.execute(sql: Self.insertImported, arguments: [key, story.id.rawValue])
                atStep(.importNoted)
            }
            let id = Edition.ID(story: story.id, language: save.language)
            let arguments: StatementArguments = [id.story.rawValue, id.language.text]
            if try Row.fetchOne(db, sql: EditionRow.byID, arguments: arguments) == nil {
                let slug = save.slug ?? Slug(save.content.title) ?? Slug("story-\(id.story.rawValue)")
                try db.execute(
                    sql: EditionRow.insert, arguments: [id.story.rawValue, id.language.text, slug?.text ?? "story"])
                atStep(.editionWritten)
            }
            let wasUnchanged = try !addRevision(save, of: id, now: now, db)
            if let before, before != story,
                try !Row.fetchAll(db, sql: Self.publishedOfStory, arguments: [story.id.rawValue]).isEmpty
            {
                try noteChange(of: [id], now: now, db)
            }
            guard let edition = try EditionRow.fetch(db, id) else { throw ArchiveError.noEdition(id) }
            return Saved(edition: edition, wasUnchanged: wasUnchanged)
        }
    }

    private func story(for save: Save, _ db: Database) throws -> Story {
        var story: Story
        if let id = save.story {
            guard let known = try StoryRow.fetch(db, id) else { throw ArchiveError.noStory(id) }
            story = known
        } else {
            var generator = SystemRandomNumberGenerator()
            story = Story(id: .random(using: &generator), workingTitle: save.content.title)
        }
        if let section = save.section { story.section = section }
        if !save.topics.isEmpty { story.topics = save.topics }
        story.origin = save.origin ?? story.origin ?? save.language
        return story
    }

    /// Adds a revision where the content is another than the last one's; whether it did.
    private func addRevision(_ save: Save, of id: Edition.ID, now: Int, _ db: Database) throws -> Bool {
        let arguments: StatementArguments = [id.story.rawValue, id.language.text]
        guard let row = try Row.fetchOne(db, sql: EditionRow.byID, arguments: arguments) else {
            throw ArchiveError.noEdition(id)
        }
        let number: Int = row["revision"]
        let lastBlock: Int = row["last_block"]
        let before = try RevisionRow.content(db, id, number)
        var content = save.content
        content.blocks = content.blocks.named(
            after: before?.blocks ?? [], retired: lastBlock > 0 ? [Block.ID(rawValue: "b\(lastBlock)")] : [])
        let oldSlug: String = row["slug"]
        let slug = save.slug?.text ?? oldSlug
        guard content != before || slug != oldSlug else { return false }
        for picture in save.pictures {
            try AssetRow.save(db, picture.asset)
            atStep(.assetWritten)
        }
        let newest = content.blocks.compactMap { Int($0.id.rawValue.dropFirst()) }.max() ?? 0
        let revision = Revision(edition: id, number: number + 1, saved: now, by: save.by, content: content)
        try RevisionRow.save(db, revision, text: try RevisionRow.encoded(content), atStep: atStep)
        try db.execute(
            sql: EditionRow.setRevision,
            arguments: [slug, number + 1, max(lastBlock, newest), id.story.rawValue, id.language.text])
        return true
    }
}
