import Foundation
import GRDB
import Languages
public import Newsroom

extension Archive {
    /// A story; nil where there is none.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func story(_ id: Story.ID) throws(ArchiveError) -> Story? { try read { try StoryRow.fetch($0, id) } }

    /// The story that a file became part of; `key` is what the importer knows the file by.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func story(importedAs key: String) throws(ArchiveError) -> Story.ID? {
        try read { db in
            try String.fetchOne(db, sql: Self.importedStory, arguments: [key]).flatMap { Story.ID(rawValue: $0) }
        }
    }

    static let importedStory = "SELECT story FROM imported WHERE key = $1"

    /// An edition with its newest revision; nil where there is none.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func edition(_ id: Edition.ID) throws(ArchiveError) -> Edition? { try read { try EditionRow.fetch($0, id) } }

    /// The editions of a story, by language.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func editions(of story: Story.ID) throws(ArchiveError) -> [Edition] {
        try read { db in
            try String.fetchAll(db, sql: EditionRow.ofStory, arguments: [story.rawValue])
                .compactMap { LanguageTag($0) }
                .compactMap { try EditionRow.fetch(db, Edition.ID(story: story, language: $0)) }
        }
    }

    /// All editions, by story and language.
    ///
    /// Reads every text: for lists that people ask for, not for pages. - Throws: `ArchiveError` where the database
    /// can't be read.
    public func editions() throws(ArchiveError) -> [Edition] {
        try read { db in
            try Row.fetchAll(db, sql: EditionRow.all).compactMap { row in
                guard let story = Story.ID(rawValue: row["story"]),
                    let language = LanguageTag(row["language"] as String)
                else { return nil }
                return try EditionRow.fetch(db, Edition.ID(story: story, language: language))
            }
        }
    }

    /// Which editions there are, by story and language, without their texts.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func editionNames() throws(ArchiveError) -> [Edition.ID] {
        try read { db in
            try Row.fetchAll(db, sql: EditionRow.all).compactMap { row in
                guard let story = Story.ID(rawValue: row["story"]),
                    let language = LanguageTag(row["language"] as String)
                else { return nil }
                return Edition.ID(story: story, language: language)
            }
        }
    }

    /// A revision as it was saved; nil where there is none of that number.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func revision(_ number: Int, of id: Edition.ID) throws(ArchiveError) -> Revision? {
        try read { db in
            let arguments: StatementArguments = [id.story.rawValue, id.language.text, number]
            guard let row = try Row.fetchOne(db, sql: RevisionRow.byNumber, arguments: arguments) else { return nil }
            return Revision(
                edition: id, number: number, saved: row["saved"], by: row["saved_by"],
                content: try RevisionRow.decoded(row["content"]))
        }
    }

    /// What the archive knows of a picture; nil where it has none of that name.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func asset(_ id: Asset.ID) throws(ArchiveError) -> Asset? {
        try read { db in
            try Row.fetchOne(db, sql: AssetRow.byID, arguments: [id.rawValue]).flatMap(AssetRow.asset)
        }
    }

    /// A picture's bytes.
    /// - Throws: `ArchiveError.damaged` where the file is gone.
    public func bytes(of asset: Asset) throws(ArchiveError) -> [UInt8] {
        // A picture can be moving from where it came in to its place between the look and the reading: look again.
        for _ in 0..<2 {
            if let file = media.file(of: asset), let data = FileManager.default.contents(atPath: file) {
                return Array(data)
            }
        }
        throw .damaged(what: "The picture \(asset.fileName)", reason: "its file is gone")
    }
}
