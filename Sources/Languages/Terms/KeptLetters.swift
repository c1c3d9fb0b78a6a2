/// The letters of a word that every form of it has, without which a text can have none of them.
public struct KeptLetters: Sendable, Hashable {
    /// How many at its beginning may change.
    public let skipped: Int
    /// How many at its end may.
    public let lost: Int

    /// So many first and last letters may change.
    public init(skipped: Int = 0, lost: Int) {
        self.skipped = skipped
        self.lost = lost
    }

    /// A word that stands as it is.
    public static let all = KeptLetters(lost: 0)
}
