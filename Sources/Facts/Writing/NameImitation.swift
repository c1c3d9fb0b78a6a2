import Languages

/// Names, terms and nationalities in the form of the words that they replace.
extension FactWriter {
    /// What could stand in the place of `words`, which name `old`; the likeliest first.
    func names(
        for id: String, _ kind: Mention.Kind, like words: String, naming old: String, _ oldKind: Mention.Kind,
        behind before: String
    ) -> [String] {
        let surface = Surface(words)
        let news = RegisterEntry.all(id, in: language)
        let olds = RegisterEntry.all(old, in: language)
        guard let entry = news.first else { return [] }
        if kind == .nationality { return nationalities(entry, olds, words, before, surface) }
        var found: [String] = []
        for (prefix, form, other) in forms(of: olds, words, before) {
            let approved = olds.first { $0.variants.contains(other) || $0.name == other }?.name ?? other
            let name = language.name(entry.form(like: other, of: approved), entry.kind, form: form)
            found.append(surface.capitalised(prefix + name))
        }
        if found.isEmpty {
            var form = WordForm(language.cases(behind: before).first ?? .nominative)
            form.isDefinite = isDefinite(words)
            found.append(surface.capitalised(language.name(entry.name, entry.kind, form: form)))
        }
        return found
    }

    /// The forms that old words can be, with the name that they are a form of; the likeliest first.
    ///
    /// Case, number and article by trying all; of several, first those that the preposition asks for.
    private func forms(
        of entries: [RegisterEntry], _ words: String, _ before: String
    ) -> [(prefix: String, form: WordForm, name: String)] {
        let wanted = Surface.folded(words)
        var stated = language.cases(behind: before)
        if stated.isEmpty { stated = [.nominative, .genitive] }
        var found: [(String, WordForm, String, Int)] = []
        for entry in entries {
            for name in [entry.name] + entry.variants {
                for number in entry.kind == .term ? [GrammaticalNumber.singular, .plural] : [.singular] {
                    for grammaticalCase in language.writtenCases {
                        for isDefinite in entry.kind == .term ? [false, true] : [false] {
                            let form = WordForm(grammaticalCase, number, isDefinite: isDefinite)
                            let written = Surface.folded(language.name(name, entry.kind, form: form))
                            guard let prefix = prefix(of: wanted, before: written) else { continue }
                            let rank = stated.firstIndex(of: grammaticalCase) ?? 10
                            found.append(
                                (
                                    prefix.isEmpty ? "" : opening(words, prefix), form, name,
                                    rank + (prefix.isEmpty ? 0 : 100)
                                ))
                        }
                    }
                }
            }
        }
        return found.enumerated().sorted { ($0.element.3, $0.offset) < ($1.element.3, $1.offset) }.prefix(6).map {
            ($0.element.0, $0.element.1, $0.element.2)
        }
    }

    /// What stands before a form in the folded words: nothing, or particles written at it; nil where it isn't at their
    /// end.
    private func prefix(of words: String, before form: String) -> String? {
        if words == form { return "" }
        guard language.phrasing.hasProclitics, words.hasSuffix(form) else { return nil }
        let prefix = words.dropLast(form.count)
        return prefix.count <= 2 && prefix.allSatisfy { "وفبلك".contains($0) } ? String(prefix) : nil
    }

    private func opening(_ words: String, _ prefix: String) -> String { String(words.prefix(prefix.count)) }

    /// Whether the words carry the article.
    private func isDefinite(_ words: String) -> Bool {
        guard language.phrasing.hasProclitics else { return false }
        return words.split(separator: " ").contains { word in
            var rest = Substring(word)
            while let first = rest.first, "وفبلك".contains(first), rest.count > 4, !rest.hasPrefix("لل") {
                rest = rest.dropFirst()
            }
            return rest.hasPrefix("ال") || rest.hasPrefix("لل")
        }
    }

    // MARK: Nationalities

    private func nationalities(
        _ entry: RegisterEntry, _ olds: [RegisterEntry], _ words: String, _ before: String, _ surface: Surface
    ) -> [String] {
        let wanted = Surface.folded(words)
        var stated = language.cases(behind: before)
        if stated.isEmpty { stated = [.genitive, .nominative] }
        var found: [(String, Int)] = []
        for old in olds {
            for (place, word) in old.nationalities.enumerated() {
                for form in agreements() {
                    for isNoun in [false, true] {
                        guard Surface.folded(nationality(word, form, isNoun: isNoun)) == wanted else { continue }
                        guard let other = counterpart(of: word, place, in: entry) else { continue }
                        let rank = stated.firstIndex(of: form.grammaticalCase) ?? 10
                        found.append((surface.capitalised(nationality(other, form, isNoun: isNoun)), rank))
                    }
                }
            }
        }
        var list = found.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
        if list.isEmpty, let first = entry.nationalities.first { list.append(surface.capitalised(first)) }
        return list
    }

    /// All forms that an adjective can agree in.
    private func agreements() -> [WordForm] {
        var forms: [WordForm] = []
        let articles = language.phrasing.hasProclitics ? [false, true] : [false]
        for grammaticalCase in language.writtenCases {
            for isDefinite in articles {
                for gender in language.writtenGenders {
                    forms.append(WordForm(grammaticalCase, gender: gender, isDefinite: isDefinite))
                    for isAnimate in [false, true] {
                        forms.append(
                            WordForm(
                                grammaticalCase, .plural, gender: gender, isAnimate: isAnimate, isDefinite: isDefinite))
                    }
                    if language.phrasing.hasProclitics {
                        forms.append(WordForm(grammaticalCase, .dual, gender: gender, isDefinite: isDefinite))
                    }
                }
            }
        }
        return forms
    }

    private func nationality(_ word: String, _ form: WordForm, isNoun: Bool) -> String {
        guard isNoun else { return language.adjective(word, form: form) }
        var singular = form
        singular.number = .singular
        return language.name(word, .term, form: singular)
    }

    /// The other country's word of the same make: an adjective for an adjective, inhabitants for inhabitants.
    private func counterpart(of word: String, _ place: Int, in entry: RegisterEntry) -> String? {
        guard place > 0 else { return entry.nationalities.first }
        func ending(_ text: String, _ count: Int) -> Substring { text.suffix(count) }
        let others = entry.nationalities.dropFirst()
        return others.first { ending($0, 2) == ending(word, 2) } ?? others.first { ending($0, 1) == ending(word, 1) }
            ?? (entry.nationalities.indices.contains(place) ? entry.nationalities[place] : entry.nationalities.first)
    }
}
