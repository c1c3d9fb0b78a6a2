/// The particles that Arabic writes at the word behind them: و and ف, then ب, ل, ك, then the article.
///
/// وبالسلام is و, ب and السلام; للوزير is ل and الوزير, whose alef is not written there.
public struct Proclitics: Sendable, Hashable {
    /// و or ف; 0 where there is none.
    public var conjunction: UInt32
    /// ب, ل or ك; 0 where there is none.
    public var preposition: UInt32
    /// How many letters the particles are.
    public var count: Int
    /// Whether the article behind them lost its alef: للوزير.
    public var hidesAlef: Bool

    /// Whether a word that begins with a folded letter can have particles.
    @inlinable @inline(__always)
    public static func canBegin(with letter: UInt32) -> Bool {
        letter == 0x648 || letter == 0x641 || letter == 0x628 || letter == 0x644 || letter == 0x643
    }

    /// Each way to cut a word of folded `letters` (`LetterFolding`), the fewest particles first.
    ///
    /// At least two letters are left behind the particles. `found` is told one way after the other and says whether
    /// that is the one; the result is the way that was taken, or nil. No allocation.
    @inlinable
    public static func divide(_ letters: [UInt32], isWord found: (Proclitics) -> Bool) -> Proclitics? {
        guard letters.count > 2 else { return nil }
        let conjunction: UInt32 = letters[0] == 0x648 || letters[0] == 0x641 ? letters[0] : 0
        if conjunction != 0 {
            let alone = Proclitics(conjunction: conjunction, preposition: 0, count: 1, hidesAlef: false)
            if found(alone) { return alone }
        }
        let at = conjunction == 0 ? 0 : 1
        guard at < letters.count - 2 else { return nil }
        let preposition = letters[at]
        guard preposition == 0x628 || preposition == 0x644 || preposition == 0x643 else { return nil }
        let both = Proclitics(
            conjunction: conjunction, preposition: preposition, count: at + 1,
            hidesAlef: preposition == 0x644 && letters[at + 1] == 0x644)
        return found(both) ? both : nil
    }

    @usableFromInline
    init(conjunction: UInt32, preposition: UInt32, count: Int, hidesAlef: Bool) {
        self.conjunction = conjunction
        self.preposition = preposition
        self.count = count
        self.hidesAlef = hidesAlef
    }
}
