import Languages

/// The sentences inside what was given as sentences: where a translator or a desk made one line of two.
struct SentenceParts {
    /// The parts of those that have several, one behind the other.
    private(set) var texts: [String] = []
    /// Where each sentence's parts stand in `texts`; empty where it has but one, itself.
    private(set) var places: [Range<Int>] = []

    /// Finds them by the rules of the language that the sentences seem to be in.
    init(of sentences: [String]) {
        let reader = Self.reader(of: sentences)
        places.reserveCapacity(sentences.count)
        for sentence in sentences {
            let parts = reader?.sentences(in: sentence) ?? []
            let start = texts.count
            if parts.count > 1 { texts += parts }
            places.append(start..<texts.count)
        }
    }

    private static let readers = Language.known.map { ($0.tag, SentenceReader($0)) }
    private static let plain = readers.first { $0.0 == .english }?.1

    private static func reader(of sentences: [String]) -> SentenceReader? {
        // A few lines are enough to tell a language.
        let tag = languageOf(sentences.prefix(12).joined(separator: "\n"))
        return readers.first { $0.0 == tag }?.1 ?? plain
    }
}
