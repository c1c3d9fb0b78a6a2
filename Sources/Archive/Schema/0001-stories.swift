/// Stories, editions, revisions, pictures, addresses, and what changed when.
///
/// Types and constraints are those that SQLite and PostgreSQL share. Moments are seconds after 1 January 1970, UTC.
enum Stories0001 {
    static let statements = [
        """
        CREATE TABLE story (
            id TEXT NOT NULL PRIMARY KEY,
            working_title TEXT NOT NULL,
            section TEXT,
            origin TEXT,
            embargo BIGINT,
            urgency BIGINT NOT NULL CHECK (urgency BETWEEN 1 AND 9)
        )
        """,
        """
        CREATE TABLE story_topic (
            story TEXT NOT NULL REFERENCES story (id),
            position BIGINT NOT NULL,
            topic TEXT NOT NULL,
            PRIMARY KEY (story, position)
        )
        """,
        """
        CREATE TABLE edition (
            story TEXT NOT NULL REFERENCES story (id),
            language TEXT NOT NULL,
            slug TEXT NOT NULL,
            state TEXT NOT NULL
                CHECK (state IN ('draft', 'in-review', 'approved', 'scheduled', 'published', 'withdrawn')),
            scheduled_at BIGINT CHECK ((state = 'scheduled') = (scheduled_at IS NOT NULL)),
            revision BIGINT NOT NULL,
            published_revision BIGINT CHECK ((state = 'published') = (published_revision IS NOT NULL)),
            first_published BIGINT,
            last_block BIGINT NOT NULL,
            address_year BIGINT,
            address_month BIGINT,
            address_slug TEXT,
            PRIMARY KEY (story, language)
        )
        """,
        "CREATE INDEX edition_published ON edition (state, language)",
        """
        CREATE TABLE asset (
            id TEXT NOT NULL PRIMARY KEY,
            media_type TEXT NOT NULL,
            width BIGINT,
            height BIGINT,
            byte_count BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE revision (
            story TEXT NOT NULL,
            language TEXT NOT NULL,
            number BIGINT NOT NULL,
            saved BIGINT NOT NULL,
            saved_by TEXT NOT NULL,
            title TEXT NOT NULL,
            summary TEXT,
            dated TEXT,
            digits TEXT NOT NULL,
            months TEXT NOT NULL,
            calendars TEXT NOT NULL,
            picture TEXT REFERENCES asset (id),
            picture_alternative TEXT,
            content TEXT NOT NULL,
            PRIMARY KEY (story, language, number),
            FOREIGN KEY (story, language) REFERENCES edition (story, language)
        )
        """,
        """
        CREATE TRIGGER revision_is_never_changed BEFORE UPDATE ON revision
        BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END
        """,
        """
        CREATE TRIGGER revision_is_never_deleted BEFORE DELETE ON revision
        BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END
        """,
        """
        CREATE TABLE revision_asset (
            story TEXT NOT NULL,
            language TEXT NOT NULL,
            number BIGINT NOT NULL,
            asset TEXT NOT NULL REFERENCES asset (id),
            PRIMARY KEY (story, language, number, asset),
            FOREIGN KEY (story, language, number) REFERENCES revision (story, language, number)
        )
        """,
        """
        CREATE TABLE address (
            language TEXT NOT NULL,
            year BIGINT NOT NULL,
            month BIGINT NOT NULL CHECK (month BETWEEN 1 AND 12),
            slug TEXT NOT NULL,
            story TEXT NOT NULL,
            PRIMARY KEY (language, year, month, slug),
            FOREIGN KEY (story, language) REFERENCES edition (story, language)
        )
        """,
        """
        CREATE TABLE transition (
            seq BIGINT NOT NULL PRIMARY KEY,
            story TEXT NOT NULL,
            language TEXT NOT NULL,
            step TEXT NOT NULL,
            revision BIGINT NOT NULL,
            at BIGINT NOT NULL,
            done_by TEXT NOT NULL,
            FOREIGN KEY (story, language) REFERENCES edition (story, language)
        )
        """,
        """
        CREATE TABLE change (
            seq BIGINT NOT NULL PRIMARY KEY,
            story TEXT NOT NULL REFERENCES story (id),
            at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE imported (
            key TEXT NOT NULL PRIMARY KEY,
            story TEXT NOT NULL REFERENCES story (id)
        )
        """,
    ]
}
