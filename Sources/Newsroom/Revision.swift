/// An edition as it was saved once.
///
/// Never changed, never deleted.
public struct Revision: Sendable, Hashable {
    /// The edition.
    public var edition: Edition.ID
    /// 1 for the first, one more each time.
    public var number: Int
    /// When it was saved: seconds after 1 January 1970, UTC.
    public var saved: Int
    /// Who saved it: a person's name, or `import` with the file's name.
    public var by: String
    /// The words.
    public var content: Edition.Content

    /// A revision.
    public init(edition: Edition.ID, number: Int, saved: Int, by: String, content: Edition.Content) {
        self.edition = edition
        self.number = number
        self.saved = saved
        self.by = by
        self.content = content
    }
}
