/// The plural categories of CLDR 46.
///
/// A language uses some of them.
public enum PluralForm: String, Sendable, Hashable, Codable, CaseIterable {
    /// None: Arabic has words for it.
    case zero
    /// One, and in Russian 21, 31, 101.
    case one
    /// The dual.
    case two
    /// Few: 3 to 10 in Arabic; 2 to 4, 22 to 24 in Russian.
    case few
    /// Many: 11 to 99 in Arabic; 5 to 20 in Russian.
    case many
    /// All else, fractions among them.
    case other
}

extension Language {
    /// The form of a noun that goes with `count`.
    ///
    /// A negative count takes the form of its magnitude.
    ///
    /// Source: the cardinal rules of CLDR 46 (`supplemental/plurals.xml`), for whole numbers.
    public func pluralForm(of count: Int) -> PluralForm { pluralRule(count.magnitude) }
}
