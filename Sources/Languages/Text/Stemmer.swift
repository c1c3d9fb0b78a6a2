internal import CStemmer

/// Cuts the endings off words, so that forms of one word meet: Snowball's stemmer of a language.
///
/// Words go in in small letters and without vowel signs (`LetterFolding`). A stemmer has a buffer of its own: each task
/// makes one and keeps it. Safe, since the pointer to Snowball's stemmer never leaves it.
@safe public struct Stemmer: ~Copyable {
    private let stemmer: OpaquePointer

    /// The stemmer of a language; nil where Snowball has none.
    public init?(_ language: Language) {
        guard let made = unsafe sb_stemmer_new(language.snowball, "UTF_8") else { return nil }
        unsafe stemmer = made
    }

    deinit { unsafe sb_stemmer_delete(stemmer) }

    /// The stem of a word.
    ///
    /// Words of more than 512 bytes are no words of any language and come back as they are.
    public func stem(of word: String) -> String {
        var word = word
        guard word.utf8.count <= 512 else { return word }
        let stemmed: String? = word.withUTF8 { bytes in
            guard let start = bytes.baseAddress,
                let stem = unsafe sb_stemmer_stem(stemmer, start, Int32(bytes.count))
            else { return nil }
            let length = Int(unsafe sb_stemmer_length(stemmer))
            let found = unsafe UnsafeBufferPointer(start: stem, count: length)
            return unsafe String(decoding: found, as: UTF8.self)
        }
        return stemmed ?? word
    }
}
