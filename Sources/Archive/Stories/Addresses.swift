import GRDB
public import Languages
public import Newsroom

/// What stands at a story's address.
public enum Resolution: Sendable, Hashable {
    /// This edition.
    case current(Edition.ID)
    /// This edition stood here, and stands elsewhere now.
    case moved(Edition.ID)
    /// This edition stood here, and is withdrawn.
    case gone(Edition.ID)
    /// Nothing ever stood here.
    case unknown
}

/// Every address that was ever published: it keeps answering.
enum AddressRow {
    static let holder = "SELECT story FROM address WHERE language = $1 AND year = $2 AND month = $3 AND slug = $4"
    static let insert = """
        INSERT INTO address (language, year, month, slug, story) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (language, year, month, slug) DO NOTHING
        """

    /// Gives an edition that goes out its address: by its date, or the day on which it first goes out.
    ///
    /// A slug that another story of the month has gets a number.
    static func settle(_ db: Database, _ edition: Edition, now: Int) throws {
        let id = edition.id
        let day = edition.content.date?.day ?? Stamp(secondsSince1970: edition.firstPublished ?? now).day
        var slug = edition.slug
        var number = 1
        while let holder = try String.fetchOne(
            db, sql: holder, arguments: [id.language.text, day.year, day.month, slug.text]),
            holder != id.story.rawValue
        {
            number += 1
            slug = edition.slug.numbered(number)
        }
        try db.execute(sql: insert, arguments: [id.language.text, day.year, day.month, slug.text, id.story.rawValue])
        try db.execute(
            sql: EditionRow.setAddress,
            arguments: [day.year, day.month, slug.text, id.story.rawValue, id.language.text])
    }
}

extension Archive {
    /// What stands at an address.
    /// - Throws: `ArchiveError` where the database can't be read.
    public func resolve(
        language: LanguageTag, year: Int, month: Int, slug: String
    ) throws(ArchiveError) -> Resolution {
        try read { db in
            let address: StatementArguments = [language.text, year, month, slug]
            guard
                let holder = try String.fetchOne(db, sql: AddressRow.holder, arguments: address),
                let story = Story.ID(rawValue: holder),
                let row = try Row.fetchOne(db, sql: EditionRow.byID, arguments: [holder, language.text])
            else { return .unknown }
            let id = Edition.ID(story: story, language: language)
            guard row["published_revision"] as Int? != nil else { return .gone(id) }
            let isHere =
                row["address_year"] as Int? == year && row["address_month"] as Int? == month
                && row["address_slug"] as String? == slug
            return isHere ? .current(id) : .moved(id)
        }
    }
}
