public import Languages

extension Finding {
    /// A sentence for people, in an interface language; English where the language has no words for it.
    public func explanation(in language: LanguageTag, of editions: [LanguageTag]) -> String {
        var parts: [String] = []
        for (place, words) in zip(places, said) where editions.indices.contains(place.edition) {
            let tag = editions[place.edition].text
            parts.append(words.isEmpty ? "\(tag) has nothing" : "\(tag) has “\(words)”")
        }
        return "\(kind.rawValue): \(parts.joined(separator: ", "))."
    }
}
