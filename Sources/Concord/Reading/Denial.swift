/// How a word denies, as the rows of `Language.denials` name it.
enum Denial: UInt16, CaseIterable, Sendable {
    /// It denies its clause: not, لم, не.
    case clause
    /// It denies a part, or means a lack: never, without, refused.
    case part
    /// It says in its own way what another language may deny, and tells nothing of the rest of its clause: shut, missed.
    case lack
    /// It denies a part and with it the clause, with no other word: no, nobody.
    case nothing
    /// A verb at which "not" would stand: is, was, will.
    case helper
    /// A word that denies a part, behind which a denial of the clause says only until when: пока они не вернулись.
    case until
    /// A word behind a denial that says that something else holds too: not … merely, ليس … فحسب.
    case only

    /// The rows' names, numbered.
    static let places = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0.rawValue) })
}
