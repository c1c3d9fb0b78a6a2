public import Languages

extension Finding {
    /// A sentence or two for people, in an interface language; English where the language has no words for it.
    ///
    /// `editions`: the languages of the story's editions, in their order. Quoted words are isolated (U+2068, U+2069), so
    /// that each keeps its direction in the sentence.
    public func explanation(in language: LanguageTag, of editions: [LanguageTag]) -> String {
        let words = FindingWords.of(language)
        func names(_ chosen: [Int]) -> String {
            chosen.filter(editions.indices.contains).map { words.name(of: editions[$0]) }.joined(separator: words.comma)
        }
        let stands = zip(places, said).filter { !$0.0.bytes.isEmpty }.map(\.0.edition)
        switch kind {
        case .omission, .addition:
            let missing = editions.indices.filter { edition in
                !stands.contains(edition) && (editions.count == 2 || places.contains { $0.edition == edition })
            }
            return words.missing(names(stands), names(missing))
        case .doubling: return words.doubled(names(Array(stands.prefix(1))))
        case .coverage: return words.foreign(names(Array(stands.prefix(1))))
        case .itself:
            return words.contradiction(
                names(Array(stands.prefix(1))), said.map(words.quoted).joined(separator: words.comma))
        default: break
        }
        var list: [String] = []
        for (place, text) in zip(places, said) where editions.indices.contains(place.edition) {
            let name = words.name(of: editions[place.edition])
            list.append("\(text.isEmpty ? words.nothing : words.quoted(text)) (\(name))")
        }
        let sentence = "\(words.disagreement(of: kind, subject)): \(list.joined(separator: words.comma))."
        guard let odd, editions.indices.contains(odd) else { return sentence }
        return sentence + " " + words.odd(words.name(of: editions[odd]))
    }
}

extension FindingWords {
    /// Words in quotation marks, isolated and not too long.
    func quoted(_ text: String) -> String {
        let line = String(text.map { $0.isNewline ? " " : $0 })
        let short = line.count > 60 ? "\(line.prefix(57))…" : line
        return "\(quotes.open)\u{2068}\(short)\u{2069}\(quotes.close)"
    }

    func disagreement(of kind: FindingKind, _ subject: Finding.Subject) -> String {
        switch (kind, subject) {
        case (.number, .percent): percentages
        case (.number, .range): ranges
        case (.contrast, .number): bounds
        case (.date, .omission): absentDay
        default: self.kind(kind).disagreement
        }
    }
}
