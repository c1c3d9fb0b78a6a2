import Languages
import Synchronization

/// The tables of a language, all of them or at first those that one text needs.
final class Tables: Sendable {
    let language: Language
    /// The words of the text that the reader was made for; nil where it was made for any.
    private let first: (beginnings: Beginnings, lexicon: Lexicon)?
    /// All tables, where they were built at once; nil where they are built at need.
    private let all: Lexicon?
    private let made = AtomicLazyReference<Lexicon>()

    /// All tables, built now.
    init(_ language: Language) {
        self.language = language
        first = nil
        all = Lexicon(language)
    }

    /// Those that a text needs.
    init(_ language: Language, for text: Span<UInt8>) {
        self.language = language
        all = nil
        let beginnings = Beginnings(of: text, in: language)
        first = (beginnings, Lexicon(language, beginnings))
    }

    /// What all tables tell, built when it is first asked for; two that ask at the same time may both build it.
    var whole: Lexicon { all ?? made.load() ?? made.storeIfNil(Lexicon(language)) }

    /// What the tables tell of a text's words.
    func lexicon(for text: Span<UInt8>) -> Lexicon {
        if let lexicon = all ?? made.load() { return lexicon }
        if let first, first.beginnings.cover(text) { return first.lexicon }
        return whole
    }
}
