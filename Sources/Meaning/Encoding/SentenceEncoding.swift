public import Languages

/// What makes vectors of texts: the encoder itself, or a store that asks it for those that it doesn't have.
public protocol SentenceEncoding: Sendable {
    /// The vectors of texts, in their order.
    ///
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    func encode(_ texts: [String]) throws(ModelError) -> Vectors
}

extension Encoder: SentenceEncoding {}

extension Encoder {
    /// Whether the model was made for a language; the vectors of others mean nothing.
    public static func knows(_ language: LanguageTag) -> Bool { languages.contains(language.primary.text) }

    /// The languages of the Universal Sentence Encoder, multilingual, version 3 (Yang et al., 2019).
    private static let languages: Set<String> = [
        "ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh",
    ]
}
