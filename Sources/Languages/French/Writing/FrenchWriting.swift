/// How French is written.
struct FrenchWriting: WritingRules {
    let cases: [GrammaticalCase] = [.nominative]
    let genders: [Gender] = [.masculine, .feminine]
    let numberMarks = NumberMarks(decimal: ",", group: "\u{A0}", groupsFrom: 4)
    var units: NounTable { frenchUnits }
    var countedNouns: [Noun] { frenchCountedNouns }
    let measureCase = GrammaticalCase.nominative
    var currencies: NounTable { frenchCurrencies }
    var patterns: PatternTable { frenchPatterns }
    var timeNouns: NounTable { frenchTimeNouns }

    func cardinal(_ number: Int, _ form: WordForm) -> String? { FrenchNumerals.cardinal(number, form.gender) }

    func countsInWords(_ number: Int) -> Bool { true }

    func ordinal(_ number: Int, _ form: WordForm) -> String? { FrenchNumerals.ordinal(number, form.gender) }

    func ordinal(_ number: Int, digits: String, _ form: WordForm) -> String {
        digits + (number == 1 ? (form.gender == .feminine ? "re" : "er") : "e")
    }

    func noun(named name: String) -> Noun? { name.contains(" ") ? nil : Noun(name) }

    func agreement(of term: String) -> WordForm? { nil }

    func noun(countedBy count: Int?, in words: [String]) -> (noun: Noun, words: Int)? { nil }

    func inflected(_ noun: Noun, _ form: WordForm) -> String {
        let (head, rest) = noun.parts
        guard form.number != .singular, !head.isEmpty else { return head + rest }
        return (noun.irregular.first ?? Self.plural(head)) + rest
    }

    static func plural(_ word: String) -> String {
        if ["s", "x", "z"].contains(where: { word.hasSuffix($0) }) { return word }
        if word.hasSuffix("al") { return word.dropLast() + "ux" }
        return word + (word.hasSuffix("eau") || word.hasSuffix("eu") ? "x" : "s")
    }

    /// The plural begins with two: 1,5 million.
    func counted(_ whole: Int?, _ noun: Noun, _ form: WordForm, inWords: Bool, numeral: (WordForm) -> String) -> String
    {
        let form = form.agreeing(with: noun)
        let number = numeral(form)
        let isOne = whole.map { abs($0) < 2 } ?? (number.hasPrefix("1,") || number.hasPrefix("0,"))
        let written = inflected(noun, form.with(isOne ? .singular : .plural))
        if inWords, let whole, whole != 0, whole % 1_000_000 == 0 { return "\(number) \(Self.of(written))" }
        return "\(number) \(written)"
    }

    func behindMagnitude(_ noun: Noun, _ form: WordForm) -> String { Self.of(inflected(noun, form.with(.plural))) }

    /// De, and d' before a vowel.
    private static func of(_ word: String) -> String {
        guard let first = word.lowercased().first else { return word }
        return "aeéèêiouhœ".contains(first) ? "d'\(word)" : "de \(word)"
    }

    func name(_ name: String, _ kind: NameKind, _ form: WordForm) -> String { name }

    func adjective(_ adjective: String, _ form: WordForm) -> String {
        let gendered = form.gender == .feminine && !adjective.hasSuffix("e") ? adjective + "e" : adjective
        return form.number == .singular ? gendered : Self.plural(gendered)
    }

    func leading(_ word: String, before text: String) -> String? { nil }

    func glued(_ text: String, behind particle: String) -> String { text }

    func cases(behind word: String) -> [GrammaticalCase] { [] }
}
