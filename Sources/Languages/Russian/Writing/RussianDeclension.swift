/// Russian nouns in six cases and two numbers.
///
/// After the grammatical dictionary of Zaliznyak and the grammar of the academy (1980).
///
/// By gender and ending; what the letters don't tell (fleeting vowels, plurals in -а, zero endings) is in
/// `russianIrregularNouns`.
enum RussianDeclension {
    /// A noun's forms, which the cases choose from.
    struct Paradigm {
        /// Nominative, genitive, dative, accusative of things, instrumental, prepositional.
        var singular: [String]
        /// Likewise.
        var plural: [String]
    }

    /// The place of a case in a paradigm.
    static func place(_ grammaticalCase: GrammaticalCase) -> Int {
        switch grammaticalCase {
        case .nominative: 0
        case .genitive: 1
        case .dative: 2
        case .accusative: 3
        case .instrumental: 4
        case .prepositional: 5
        }
    }

    /// A single word in a form.
    static func noun(_ word: String, _ gender: Gender, _ form: WordForm, irregular: [String] = []) -> String {
        guard let paradigm = paradigm(of: word, gender, irregular: irregular) else { return word }
        let forms = form.number == .singular ? paradigm.singular : paradigm.plural
        if form.grammaticalCase == .prepositional, form.number == .singular, let place = locatives[word] {
            return place
        }
        var place = place(form.grammaticalCase)
        // The accusative of the living is the genitive, but for feminines in -а and -я in the singular.
        if place == 3, form.isAnimate, form.number != .singular || gender == .masculine && forms[0] == forms[3] {
            place = 1
        }
        return forms[place]
    }

    /// What stands behind в of those that have a form of their own for it.
    private static let locatives = ["год": "году", "Крым": "Крыму", "Дон": "Дону"]

    /// The forms of a noun; nil where it has only one.
    ///
    /// `irregular`: the genitive plural, and the nominative plural behind it.
    static func paradigm(of word: String, _ gender: Gender, irregular: [String] = []) -> Paradigm? {
        if let hyphen = word.lastIndex(of: "-") {
            return paradigm(ofCompound: word, hyphen, gender, irregular: irregular)
        }
        let lower = word.lowercased()
        if unchanging.contains(lower) || word.count > 1 && word == word.uppercased() { return nil }
        let known = irregulars[lower]
        let isCapital = lower != word
        func cased(_ text: String) -> String {
            isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
        }
        let genitivePlural = irregular.first ?? known.flatMap { $0.genitivePlural.isEmpty ? nil : $0.genitivePlural }
        let nominativePlural =
            irregular.dropFirst().first ?? known.flatMap { $0.nominativePlural.isEmpty ? nil : $0.nominativePlural }
        let stem = known.flatMap { $0.stem.isEmpty ? nil : $0.stem } ?? fleeting(lower)
        guard var forms = regular(lower, stem: stem, gender) else { return nil }
        if let known, !known.plural.isEmpty {
            forms.plural = [nominativePlural ?? "", genitivePlural ?? ""]
            for ending in ["ам", "", "ами", "ах"] { forms.plural.append(known.plural + ending) }
            // Words in -ь, -й and after a soft stem.
            if known.isSoft { forms.plural = softened(forms.plural, known.plural) }
            forms.plural[3] = forms.plural[0]
        } else {
            if let nominativePlural {
                forms.plural[0] = nominativePlural
                forms.plural[3] = nominativePlural
            }
            if let genitivePlural { forms.plural[1] = genitivePlural }
        }
        if let instrumental = known?.instrumental, !instrumental.isEmpty { forms.singular[4] = instrumental }
        return Paradigm(singular: forms.singular.map(cased), plural: forms.plural.map(cased))
    }

    private static func softened(_ plural: [String], _ stem: String) -> [String] {
        [plural[0], plural[1], stem + "ям", plural[0], stem + "ями", stem + "ях"]
    }

    /// Премьер-министр, Нью-Йорк: the last part changes; Ростов-на-Дону: the first.
    private static func paradigm(
        ofCompound word: String, _ hyphen: String.Index, _ gender: Gender, irregular: [String]
    ) -> Paradigm? {
        for joint in ["-на-", "-де-", "-эд-"] {
            guard let found = word.firstRange(of: joint) else { continue }
            guard joint == "-на-" else { return nil }
            let rest = String(word[found.lowerBound...])
            guard let first = paradigm(of: String(word[..<found.lowerBound]), gender, irregular: irregular) else {
                return nil
            }
            return Paradigm(singular: first.singular.map { $0 + rest }, plural: first.plural.map { $0 + rest })
        }
        let first = String(word[...hyphen])
        let irregular = irregular.map { String($0.split(separator: "-").last ?? "") }
        guard let last = paradigm(of: String(word[word.index(after: hyphen)...]), gender, irregular: irregular) else {
            return nil
        }
        return Paradigm(singular: last.singular.map { first + $0 }, plural: last.plural.map { first + $0 })
    }

    /// The stem of a masculine with a fleeting vowel: немец, немц-; nil where none is lost.
    private static func fleeting(_ word: String) -> String? {
        let letters = Array(word.unicodeScalars)
        guard letters.count > 3 else { return nil }
        if word.hasSuffix("ец") {
            let before = letters[letters.count - 3]
            // Кузнец keeps its vowel behind two consonants; боец turns it into й.
            if isVowel(before) { return word.dropLast(2) + "йц" }
            guard isVowel(letters[letters.count - 4]) || ["й", "л", "ь"].contains(letters[letters.count - 4]) else {
                return nil
            }
            return word.dropLast(2) + (before == "л" ? "ьц" : "ц")
        }
        return nil
    }

    static func isVowel(_ letter: Unicode.Scalar) -> Bool { "аеёиоуыэюя".unicodeScalars.contains(letter) }

    /// The forms that the ending gives.
    private static func regular(_ word: String, stem given: String?, _ gender: Gender) -> Paradigm? {
        guard let last = word.unicodeScalars.last else { return nil }
        func cut(_ count: Int) -> String { String(word.dropLast(count)) }
        func made(_ stem: String, _ singular: String, _ plural: String) -> Paradigm {
            let one = singular.split(separator: " ").map { $0 == "=" ? word : stem + ($0 == "_" ? "" : $0) }
            let many = plural.split(separator: " ").map { stem + ($0 == "_" ? "" : $0) }
            return Paradigm(singular: one, plural: many)
        }
        switch last {
        case "а" where gender != .neuter:
            let stem = cut(1)
            guard let before = stem.unicodeScalars.last else { return nil }
            let i = "гкхжчшщ".unicodeScalars.contains(before) ? "и" : "ы"
            let oi = "жчшщц".unicodeScalars.contains(before) ? "ей" : "ой"
            var forms = made(stem, "= \(i) е у \(oi) е", "\(i) _ ам \(i) ами ах")
            forms.plural[1] = zeroEnded(stem)
            return forms
        case "я" where gender != .neuter:
            let stem = cut(1)
            if stem.hasSuffix("и") {
                return made(String(stem.dropLast()), "= ии ии ию ией ии", "ии ий иям ии иями иях")
            }
            var forms = made(stem, "= и е ю ей е", "и _ ям и ями ях")
            forms.plural[1] = zeroEnded(stem, isSoft: true)
            return forms
        case "я" where word.hasSuffix("мя"):
            return made(cut(1) + "ен", "= и и = ем и", "а _ ам а ами ах")
        case "ь" where gender == .feminine:
            return made(cut(1), "= и и = ью и", "и ей ям и ями ях")
        case "ь":
            return made(given ?? cut(1), "= я ю = ем е", "и ей ям и ями ях")
        case "й":
            let stem = given ?? cut(1)
            return made(stem, stem.hasSuffix("и") ? "= я ю = ем и" : "= я ю = ем е", "и ев ям и ями ях")
        case "о" where gender == .neuter:
            var forms = made(cut(1), "= а у = ом е", "а _ ам а ами ах")
            forms.plural[1] = zeroEnded(cut(1))
            return forms
        case "е" where gender == .neuter:
            let stem = cut(1)
            if stem.hasSuffix("и") {
                return made(String(stem.dropLast()), "= ия ию = ием ии", "ия ий иям ия иями иях")
            }
            if stem.hasSuffix("ь") { return made(stem, "= я ю = ем е", "я _ ям я ями ях") }
            if let before = stem.unicodeScalars.last, "жчшщц".unicodeScalars.contains(before) {
                return made(stem, "= а у = ем е", "а _ ам а ами ах")
            }
            return made(stem, "= я ю = ем е", "я ей ям я ями ях")
        case "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я": return nil
        case _ where ("а"..."я").contains(last) && gender == .masculine:
            let stem = given ?? word
            if "жчшщ".unicodeScalars.contains(last) { return made(stem, "= а у = ем е", "и ей ам и ами ах") }
            if last == "ц" { return made(stem, "= а у = ем е", "ы ев ам ы ами ах") }
            let i = "гкх".unicodeScalars.contains(last) ? "и" : "ы"
            return made(stem, "= а у = ом е", "\(i) ов ам \(i) ами ах")
        default: return nil
        }
    }

    /// The genitive plural with no ending, with the vowel that parts two consonants at its end: ставок, копеек.
    private static func zeroEnded(_ stem: String, isSoft: Bool = false) -> String {
        let letters = Array(stem.unicodeScalars)
        guard letters.count > 2, let last = letters.last else { return stem }
        let before = letters[letters.count - 2]
        if last == "к", !isVowel(before) {
            if before == "й" || before == "ь" { return stem.dropLast(2) + "ек" }
            return stem.dropLast() + ("жчшщ".unicodeScalars.contains(before) ? "ек" : "ок")
        }
        if isSoft, last == "н", !isVowel(before) { return stem.dropLast() + "ен" }
        return isSoft ? stem + "ь" : stem
    }

    /// What the dictionary adds: stem, nominative and genitive plural, the plural's stem, instrumental.
    struct Irregular {
        let stem: String
        let nominativePlural: String
        let genitivePlural: String
        let plural: String
        let isSoft: Bool
        let instrumental: String
    }

    static let irregulars: [String: Irregular] = {
        var found: [String: Irregular] = [:]
        for row in "\(russianIrregularNouns)".split(separator: "\n") {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 6 else { preconditionFailure("'\(row)' is no row of irregular nouns.") }
            let plural = fields[4]
            found[fields[0]] = Irregular(
                stem: fields[1], nominativePlural: fields[2], genitivePlural: fields[3],
                plural: plural.hasSuffix("'") ? String(plural.dropLast()) : plural, isSoft: plural.hasSuffix("'"),
                instrumental: fields[5])
        }
        return found
    }()

    static let unchanging = Set(
        "\(russianUnchangingNouns)".split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init))
}
