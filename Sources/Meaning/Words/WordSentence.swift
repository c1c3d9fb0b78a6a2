public import Languages

/// A sentence in the words that its language has: Arabic particles stand apart from the word they are written at.
public struct WordSentence: Sendable, Hashable {
    /// The sentence.
    public let text: String
    /// Its language.
    public let language: LanguageTag
    /// Where its words stand, in UTF-8 bytes, in order.
    public let words: [Range<Int>]
    /// Each word in the forms that it may have without particles, folded; empty for an article that stands apart.
    let forms: [[String]]

    /// Parts a sentence into words.
    ///
    /// A language that `Languages` doesn't know is parted at white space and marks.
    public init(_ text: String, language: LanguageTag) {
        self.text = text
        self.language = language
        let bytes = Array(text.utf8)
        guard let readers = Readers.all[language.primary] ?? Readers.plain else {
            (words, forms) = ([], [])
            return
        }
        words = readers.words.words(in: bytes.span)
        forms = words.map { word in
            let folded = BareWords.folded(String(decoding: bytes[word], as: UTF8.self))
            return readers.bare.isArticle(folded) ? [] : readers.bare.forms(of: folded)
        }
    }

    /// What parts the sentences of one language, made once.
    private struct Readers: Sendable {
        let words: WordReader
        let bare: BareWords

        init(_ language: Language) { (words, bare) = (WordReader(language), BareWords(language)) }

        static let all = Dictionary(uniqueKeysWithValues: Language.known.map { ($0.tag, Readers($0)) })
        /// Those of a language without particles and articles.
        static let plain = Language.known.first { !$0.phrasing.hasProclitics && BareWords($0).hasNoArticles }
            .map(Readers.init)
    }

    /// The words' numbers, without those of articles.
    var weighty: [Int] { forms.indices.filter { !forms[$0].isEmpty } }
}
