/// Russian adjectives, ordinals and participles in six cases, three genders and the plural.
enum RussianAdjectives {
    /// The endings of a type: masculine, feminine, neuter and plural, each in six cases as `RussianDeclension.place` counts
    /// them; `=` is the dictionary's form.
    private struct Endings {
        let masculine: [String]
        let feminine: [String]
        let neuter: [String]
        let plural: [String]

        init(_ masculine: String, _ feminine: String, _ neuter: String, _ plural: String) {
            func cut(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
            self.masculine = cut(masculine)
            self.feminine = cut(feminine)
            self.neuter = cut(neuter)
            self.plural = cut(plural)
        }
    }

    private static let hard = Endings(
        "= ого ому = ым ом", "ая ой ой ую ой ой", "ое ого ому ое ым ом", "ые ых ым ые ыми ых")
    private static let velar = Endings(
        "= ого ому = им ом", "ая ой ой ую ой ой", "ое ого ому ое им ом", "ие их им ие ими их")
    private static let soft = Endings(
        "= его ему = им ем", "яя ей ей юю ей ей", "ее его ему ее им ем", "ие их им ие ими их")
    private static let hissing = Endings(
        "= его ему = им ем", "ая ей ей ую ей ей", "ее его ему ее им ем", "ие их им ие ими их")
    /// Третий, and what belongs to beasts.
    private static let possessive = Endings(
        "= ьего ьему = ьим ьем", "ья ьей ьей ью ьей ьей", "ье ьего ьему ье ьим ьем", "ьи ьих ьим ьи ьими ьих")

    /// Stems whose endings are stressed behind ж, ш: большого, чужого.
    private static let stressed: Set<String> = ["больш", "небольш", "чуж"]

    /// The gender and number that an adjective's own ending shows, with its stem and type; nil where it is none.
    private static func parsed(_ word: String) -> (stem: String, endings: Endings, form: WordForm)? {
        guard word.count > 3 else { return nil }
        let ending = String(word.suffix(2))
        let stem = String(word.dropLast(2))
        guard let last = stem.lowercased().unicodeScalars.last else { return nil }
        let isVelar = "гкх".unicodeScalars.contains(last)
        let isHissing = "жчшщ".unicodeScalars.contains(last) && !Self.stressed.contains(stem.lowercased())
        let isStressed = Self.stressed.contains(stem.lowercased())
        let type = isVelar || isStressed ? velar : isHissing ? hissing : hard
        switch ending {
        case "ый": return (stem, hard, WordForm())
        case "ой": return (stem, isHissing ? velar : type, WordForm())
        case "ий" where word.lowercased().hasSuffix("третий"): return (stem, possessive, WordForm())
        case "ий": return (stem, isVelar || isHissing ? type : soft, WordForm())
        case "ая": return (stem, type, WordForm(gender: .feminine))
        case "яя": return (stem, soft, WordForm(gender: .feminine))
        case "ое": return (stem, type, WordForm(gender: .neuter))
        case "ее": return (stem, isHissing ? hissing : soft, WordForm(gender: .neuter))
        case "ые": return (stem, hard, WordForm(.nominative, .plural))
        case "ие": return (stem, isVelar || isHissing ? type : soft, WordForm(.nominative, .plural))
        default: return nil
        }
    }

    /// Whether a word looks like an adjective in the nominative, and of which gender or number.
    static func form(of word: String) -> WordForm? { parsed(word)?.form }

    /// An adjective, given in any nominative, in a form.
    static func adjective(_ word: String, _ form: WordForm) -> String {
        if let hyphen = word.lastIndex(of: "-") {
            return String(word[...hyphen]) + adjective(String(word[word.index(after: hyphen)...]), form)
        }
        guard let (stem, endings, _) = parsed(word) else { return word }
        let list: [String]
        if form.number != .singular {
            list = endings.plural
        } else {
            switch form.gender {
            case .masculine: list = endings.masculine
            case .feminine: list = endings.feminine
            case .neuter: list = endings.neuter
            }
        }
        var place = RussianDeclension.place(form.grammaticalCase)
        if place == 3, form.isAnimate, form.number != .singular || form.gender == .masculine { place = 1 }
        let ending = list[place]
        if ending == "=" {
            let own = String(word.suffix(2))
            // From another gender's form, the masculine's own ending is made anew.
            if ["ый", "ой", "ий"].contains(own) { return word }
            let last = stem.unicodeScalars.last ?? " "
            return stem + ("гкхжчшщ".unicodeScalars.contains(last) || own == "яя" || own == "ее" ? "ий" : "ый")
        }
        return stem + ending
    }
}
