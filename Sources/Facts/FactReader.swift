public import Languages

/// Reads what a text in one language states.
///
/// The tables are built once, when the reader is made, or at need for one that is made for a text; it can be used from
/// any number of threads.
public struct FactReader: Sendable {
    /// The language.
    public var language: Language { tables.language }
    private let tables: Tables

    /// A reader for a language.
    public init(_ language: Language) {
        tables = Tables(language)
    }

    /// A reader for one text above all: of the tables only what its words can need is built, which takes a tenth of the
    /// time.
    ///
    /// It reads any other as well, and builds the rest of the tables when the first of those comes.
    public init(_ language: Language, for text: Span<UInt8>) {
        tables = Tables(language, for: text)
    }

    /// All that the tables of the language tell.
    var lexicon: Lexicon { tables.whole }

    /// Memory that a reader works in, for those who read many texts: kept from one to the next, none of it is asked for
    /// again.
    public struct Workspace {
        /// What the reading knows; nil until a text was read.
        fileprivate var lexicon: Lexicon?
        /// That reading, in a list, so that it is changed where it lies and not moved out and in for each text.
        fileprivate var readings: [TextReading] = []

        /// An empty one; it grows with the texts, and serves any reader.
        public init() {}
    }

    /// The mentions of a text, in its order.
    ///
    /// `reference`: the moment of writing, to which relative dates refer; without it, relative dates are left out and
    /// dates with no year have none. `conventions`: how times are told.
    public func mentions(
        in text: Span<UInt8>, reference: Reference? = nil, dateOrder: NumeralStyle.DateOrder? = nil,
        conventions: TimeConventions = .intervals
    ) -> [Mention] {
        var workspace = Workspace()
        return mentions(
            in: text, reference: reference, dateOrder: dateOrder, conventions: conventions, reusing: &workspace)
    }

    /// The mentions of a text, in its order, read in memory that other texts were read in.
    public func mentions(
        in text: Span<UInt8>, reference: Reference? = nil, dateOrder: NumeralStyle.DateOrder? = nil,
        conventions: TimeConventions = .intervals, reusing workspace: inout Workspace
    ) -> [Mention] {
        let lexicon = tables.lexicon(for: text)
        if workspace.lexicon !== lexicon {
            (workspace.lexicon, workspace.readings) = (lexicon, [TextReading(lexicon)])
        }
        return workspace.readings[0].mentions(
            of: text, reference: reference, dateOrder: dateOrder ?? tables.language.numerals.dateOrder,
            conventions: conventions)
    }

    /// The mentions of a string.
    public func mentions(in text: String, reference: Reference? = nil) -> [Mention] {
        let bytes = Array(text.utf8)
        return mentions(in: bytes.span, reference: reference)
    }
}
