/// Arabic nouns and phrases: number, case so far as it is written, article.
enum ArabicPhrases {
    /// A noun, with the adjectives behind it, in a form; what stands behind `~` stays.
    static func inflected(_ noun: Noun, _ form: WordForm) -> String {
        let (head, rest) = noun.parts
        guard !head.isEmpty else { return rest }
        let isUnchanging = noun.irregular.first == "="
        var changed: String
        switch form.number {
        case _ where isUnchanging: changed = head
        case .singular:
            let isAccusative = form.grammaticalCase == .accusative && !form.isDefinite && !form.isConstruct
            changed = isAccusative ? words(head, withAlif) : head
        case .dual: changed = words(head) { dual($0, form) }
        case .plural:
            changed = noun.irregular.first ?? soundPlural(head, noun.gender)
            if form.grammaticalCase != .nominative { changed = words(changed, oblique) }
        }
        if form.isDefinite { changed = rest.isEmpty ? words(changed, definite) : changed }
        return changed + rest
    }

    private static func words(_ phrase: String, _ change: (String) -> String) -> String {
        phrase.split(separator: " ").map { change(String($0)) }.joined(separator: " ")
    }

    /// The accusative of an indefinite singular: كتابا; not behind ة, اء, ى.
    static func withAlif(_ word: String) -> String {
        ["ة", "اء", "ى", "ا", "و"].contains { word.hasSuffix($0) } ? word : word + "ا"
    }

    /// The dual: محادثتان, محادثتين; before a noun that it rules مئتا, مئتي.
    static func dual(_ word: String, _ form: WordForm) -> String {
        let stem: String
        if word.hasSuffix("ة") {
            stem = word.dropLast() + "ت"
        } else if word.hasSuffix("ى") {
            stem = word.dropLast() + "ي"
        } else {
            stem = word
        }
        return stem + (form.grammaticalCase == .nominative ? "ا" : "ي") + (form.isConstruct ? "" : "ن")
    }

    /// The sound plural, where the table gives no other.
    private static func soundPlural(_ phrase: String, _ gender: Gender) -> String {
        words(phrase) { word in
            if word.hasSuffix("ة") { return word.dropLast() + "ات" }
            return gender == .feminine ? word + "ات" : word + "ون"
        }
    }

    /// The genitive and accusative of a sound masculine plural.
    private static func oblique(_ word: String) -> String {
        word.hasSuffix("ون") && word.count > 4 ? word.dropLast(2) + "ين" : word
    }

    /// With the article, where it has none.
    static func definite(_ word: String) -> String { word.hasPrefix("ال") ? word : "ال" + word }

    /// An adjective of a nationality or another in ـي, in a form.
    static func adjective(_ word: String, _ form: WordForm) -> String {
        let base = word.hasPrefix("ال") ? String(word.dropLast(0).dropFirst(2)) : word
        let isOblique = form.grammaticalCase != .nominative
        let changed: String
        switch (form.number, form.gender) {
        case (.singular, .feminine): changed = base.hasSuffix("ة") ? base : base + "ة"
        case (.singular, _): changed = base
        case (.dual, .feminine): changed = dual(base + "ة", form)
        case (.dual, _): changed = dual(base, form)
        case (.plural, .feminine): changed = base + "ات"
        case (.plural, _): changed = base + (isOblique ? "ين" : "ون")
        }
        return form.isDefinite ? "ال" + changed : changed
    }

    // MARK: Terms

    /// A term of the register with its article or without: غداء عمل, غداء العمل; مؤتمر صحفي, المؤتمر الصحفي.
    ///
    /// In a construct the last noun alone takes the article; an adjective takes it with its noun.
    static func term(_ term: String, isDefinite: Bool) -> String {
        isDefinite ? definiteTerms.value(of: term) { withArticle(term) } : term
    }

    private static let definiteTerms = MadeOnce<String, String>(most: 8_192)

    private static func withArticle(_ term: String) -> String {
        var words = term.split(separator: " ").map(String.init)
        let end = words.firstIndex { prepositions.contains($0) } ?? words.count
        guard end > 0, !words[..<end].contains(where: { $0.hasPrefix("ال") || $0.hasPrefix("لل") }) else { return term }
        // Adjectives stand behind the last noun of the construct.
        var noun = end - 1
        while noun > 0, isAdjective(words[noun], of: words[0]) { noun -= 1 }
        if noun == 0 || end - noun > 1 || end == 1 {
            for place in noun..<end { words[place] = definite(words[place]) }
        } else {
            words[noun] = definite(words[noun])
        }
        return words.joined(separator: " ")
    }

    private static let prepositions: Set<String> = [
        "عبر", "في", "من", "على", "إلى", "عن", "مع", "بين", "بلا", "دون", "باسم", "بدون",
    ]

    /// Whether a word is an adjective: in ـي, or one of those known, in the gender of the noun.
    private static func isAdjective(_ word: String, of noun: String) -> Bool {
        if word.hasSuffix("ية") || word.hasSuffix("ي"), word.count > 3 { return true }
        return adjectives.contains(word.hasSuffix("ة") ? String(word.dropLast()) : word)
    }

    private static let adjectives: Set<String> = Set(
        "\(arabicAdjectives)".split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init))
}

/// Adjectives that don't end in ـي, in the masculine.
private let arabicAdjectives: StaticString = """
    مضاد|خام|مستدير|مسير|خاص|عام|مفتوح|مغلق|مشترك|كبير|صغير|جديد|قديم|طويل|قصير|سريع|بطيء|واسع|ضيق|عاجل|فوري|شامل|كامل
    محدود|دائم|مؤقت|مباشر|متبادل|مسلح|منظم|متحد|موحد|مستدام|متجدد|مشروط|طارئ|ساحق|كاسح|مشدد|مخفف|مستقل|حر|أعلى|أدنى
    """
