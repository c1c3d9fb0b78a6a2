/// How English is written.
struct EnglishWriting: WritingRules {
    let cases: [GrammaticalCase] = [.nominative]
    let genders: [Gender] = [.neuter]
    let numberMarks = NumberMarks(decimal: ".", group: ",", groupsFrom: 4)
    var units: NounTable { englishUnits }
    var countedNouns: [Noun] { englishCountedNouns }
    let measureCase = GrammaticalCase.nominative
    var currencies: NounTable { englishCurrencies }
    var patterns: PatternTable { englishPatterns }
    var timeNouns: NounTable { englishTimeNouns }

    func cardinal(_ number: Int, _ form: WordForm) -> String? { EnglishNumerals.cardinal(number) }

    func countsInWords(_ number: Int) -> Bool { true }

    func ordinal(_ number: Int, _ form: WordForm) -> String? { EnglishNumerals.ordinal(number) }

    func ordinal(_ number: Int, digits: String, _ form: WordForm) -> String {
        digits + EnglishNumerals.suffix(number)
    }

    func noun(named name: String) -> Noun? { Noun(name, .neuter) }

    func agreement(of term: String) -> WordForm? { nil }

    /// Three former ministers: the first word in -s.
    func noun(countedBy count: Int?, in words: [String]) -> (noun: Noun, words: Int)? {
        guard count != 1,
            let place = words.firstIndex(where: { $0.hasSuffix("s") && !$0.hasSuffix("ss") && $0.count > 3 })
        else { return nil }
        let word = words[place]
        let singulars = [word.dropLast(3) + "y", String(word.dropLast(2)), String(word.dropLast())]
        let fits = singulars.filter { Self.plural($0) == word }
        guard let singular = word.hasSuffix("ies") ? fits.first : fits.last else { return nil }
        return (Noun((words[..<place] + [singular]).joined(separator: " "), .neuter), place + 1)
    }

    func inflected(_ noun: Noun, _ form: WordForm) -> String {
        let (head, rest) = noun.parts
        guard form.number != .singular else { return head + rest }
        return (noun.irregular.first ?? Self.plural(head)) + rest
    }

    /// The plural of a phrase: its last word's, or that of the word before a preposition.
    static func plural(_ phrase: String) -> String {
        var words = phrase.split(separator: " ").map(String.init)
        guard !words.isEmpty else { return phrase }
        let joint = words.firstIndex { ["of", "for", "in", "per"].contains($0) } ?? words.count
        let main = max(0, joint - 1)
        words[main] = pluralOfWord(words[main])
        return words.joined(separator: " ")
    }

    private static func pluralOfWord(_ word: String) -> String {
        if let known = irregularPlurals[word.lowercased()] { return known }
        let vowels = "aeiou".unicodeScalars
        let letters = Array(word.lowercased().unicodeScalars)
        if word.hasSuffix("y"), letters.count > 1, !vowels.contains(letters[letters.count - 2]) {
            return word.dropLast() + "ies"
        }
        if ["s", "x", "z", "ch", "sh"].contains(where: { word.hasSuffix($0) }) { return word + "es" }
        return word + "s"
    }

    private static let irregularPlurals = [
        "man": "men", "woman": "women", "person": "people", "child": "children", "foot": "feet", "half": "halves",
        "memorandum": "memorandums", "crisis": "crises", "spokesperson": "spokespeople", "aircraft": "aircraft",
    ]

    func counted(_ whole: Int?, _ noun: Noun, _ form: WordForm, inWords: Bool, numeral: (WordForm) -> String) -> String
    {
        "\(numeral(form)) \(inflected(noun, form.with(whole.map(abs) == 1 ? .singular : .plural)))"
    }

    func behindMagnitude(_ noun: Noun, _ form: WordForm) -> String { inflected(noun, form.with(.plural)) }

    func name(_ name: String, _ kind: NameKind, _ form: WordForm) -> String {
        form.number == .plural && kind == .term ? Self.plural(name) : name
    }

    func adjective(_ adjective: String, _ form: WordForm) -> String { adjective }

    /// A and an, by the sound: an hour, a European, an 8th, an NGO.
    func leading(_ word: String, before text: String) -> String? {
        let lower = word.lowercased()
        guard lower == "a" || lower == "an", let first = text.lowercased().first else { return nil }
        let opening = text.lowercased()
        let isSilent = ["hour", "honest", "heir", "honour"].contains { opening.hasPrefix($0) }
        let isConsonant = ["uni", "use", "eu", "one", "once", "ura", "uk", "us ", "u.s"].contains {
            opening.hasPrefix($0)
        }
        let isNumber =
            opening.hasPrefix("8")
            || ["11", "18"].contains { opening.hasPrefix($0) && opening.prefix { $0.isNumber }.count == 2 }
        let article = "aeiou".contains(first) && !isConsonant || isSilent || isNumber ? "an" : "a"
        return word.first?.isUppercase == true ? article.prefix(1).uppercased() + article.dropFirst() : article
    }

    func glued(_ text: String, behind particle: String) -> String { text }

    func cases(behind word: String) -> [GrammaticalCase] {
        ["on", "in", "at", "since", "until", "by", "from", "before", "after"].contains(word.lowercased())
            ? [.nominative] : []
    }
}
