public import Languages
public import Newsroom

/// An edition as a file brings it, before it belongs to a story.
public struct Incoming: Sendable, Hashable {
    /// The language.
    public var language: LanguageTag
    /// What the file says of itself that is the same each time it is read: its canonical address, or its translation
    /// key and language.
    ///
    /// Nil where only the file's name tells.
    public var key: String?
    /// What the editions of one story share: a translation key, or the stem of the file's name (`talks` of
    /// `talks.ar.md`).
    ///
    /// Nil where the file names none.
    public var set: String?
    /// The language that broke the story, where the file says so.
    public var origin: LanguageTag?
    /// The section's slug.
    public var section: String?
    /// The topics' slugs, or their names where the file has only these.
    public var topics: [String] = []
    /// The slug that the file asks for, in any form.
    public var slug: String?
    /// Whether the file says that the edition is a draft.
    public var isDraft = false
    /// The words.
    ///
    /// The ids of blocks number them in this file; the archive gives them the ids that they keep.
    public var content: Edition.Content
    /// Whether the file shows how the edition writes digits and months; otherwise the newsroom's own way stands.
    public var hasOwnStyle = false
    /// Languages whose editions the file links to or names, without an address or with one.
    public var wanted: [LanguageTag] = []
    /// The addresses of the story's other editions, as the file states them.
    public var alternates: [LanguageTag: WebAddress] = [:]
    /// The line of the file, from 1, on which the headline stands; nil where the format has none.
    public var titleLine: Int?
    /// The line of the file, from 1, on which each block begins, in the blocks' order; empty where the format has no
    /// lines that a person counts (HTML).
    public var lines: [Int] = []
    /// What was mended, guessed or left out.
    public var notices: [Notice] = []

    /// An edition of these words.
    public init(language: LanguageTag, content: Edition.Content) {
        self.language = language
        self.content = content
    }
}

/// What a reader of files did that the person who gave the file should know.
public struct Notice: Sendable, Hashable, Codable {
    /// The line in the file, from 1; nil where it concerns the whole.
    public var line: Int?
    /// What was done or found: one sentence.
    public var what: String
    /// Why: one sentence.
    public var why: String

    /// A notice.
    public init(line: Int? = nil, what: String, why: String) {
        self.line = line
        self.what = what
        self.why = why
    }
}
