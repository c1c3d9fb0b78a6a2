/// How Russian is written.
struct RussianWriting: WritingRules {
    let cases = GrammaticalCase.allCases
    let genders: [Gender] = [.masculine, .feminine, .neuter]
    let numberMarks = NumberMarks(decimal: ",", group: "\u{A0}", groupsFrom: 5)
    var units: NounTable { russianUnits }
    var countedNouns: [Noun] { russianCountedNouns }
    let measureCase = GrammaticalCase.nominative
    var currencies: NounTable { russianCurrencies }
    var patterns: PatternTable { russianPatterns }
    var timeNouns: NounTable { russianTimeNouns }

    func cardinal(_ number: Int, _ form: WordForm) -> String? { RussianNumerals.cardinal(number, form) }

    func countsInWords(_ number: Int) -> Bool { true }

    func ordinal(_ number: Int, _ form: WordForm) -> String? { RussianNumerals.ordinal(number, form) }

    func ordinal(_ number: Int, digits: String, _ form: WordForm) -> String {
        RussianNumerals.ordinal(number, digits: digits, form)
    }

    func noun(named name: String) -> Noun? { RussianNames.noun(name) }

    func agreement(of term: String) -> WordForm? { RussianPhrases.agreement(of: term) }

    func noun(countedBy count: Int?, in words: [String]) -> (noun: Noun, words: Int)? { nil }

    func inflected(_ noun: Noun, _ form: WordForm) -> String { RussianPhrases.inflected(noun, form) }

    func counted(_ whole: Int?, _ noun: Noun, _ form: WordForm, inWords: Bool, numeral: (WordForm) -> String) -> String
    {
        "\(numeral(form.agreeing(with: noun))) \(RussianCounting.noun(noun, beside: whole, form))"
    }

    func behindMagnitude(_ noun: Noun, _ form: WordForm) -> String {
        RussianPhrases.inflected(noun, WordForm(.genitive, .plural))
    }

    func name(_ name: String, _ kind: NameKind, _ form: WordForm) -> String {
        RussianNames.inflected(name, kind, form)
    }

    func adjective(_ adjective: String, _ form: WordForm) -> String { RussianAdjectives.adjective(adjective, form) }

    /// Во Францию, во вторник; со среды, со странами; об Иране.
    func leading(_ word: String, before text: String) -> String? {
        let letters = Array(text.lowercased().unicodeScalars.prefix(3))
        guard letters.count > 1 else { return nil }
        // США and its like are spelt out, each letter with its vowel.
        let isAcronym = text.prefix(2).allSatisfy(\.isUppercase)
        let isCluster = !RussianDeclension.isVowel(letters[1]) && ("а"..."я").contains(letters[1]) && !isAcronym
        func has(_ set: String) -> Bool { set.unicodeScalars.contains(letters[0]) }
        let changed: String
        switch word.lowercased() {
        case "в", "во": changed = has("вф") && isCluster ? "во" : "в"
        case "с", "со": changed = has("сзшж") && isCluster || letters[0] == "щ" ? "со" : "с"
        case "о", "об": changed = has("аэиоу") ? "об" : "о"
        default: return nil
        }
        return word.first?.isUppercase == true ? changed.prefix(1).uppercased() + changed.dropFirst() : changed
    }

    func glued(_ text: String, behind particle: String) -> String { text }

    func cases(behind word: String) -> [GrammaticalCase] {
        switch word.lowercased() {
        case "в", "во", "на": [.prepositional, .accusative]
        case "о", "об", "обо", "при": [.prepositional]
        case "из", "от", "до", "для", "без", "у", "около", "после", "против", "вокруг", "среди", "из-за", "ради",
            "кроме",
            "более", "менее", "свыше", "порядка", "вместо", "внутри", "ввиду", "вследствие", "касательно",
            "относительно":
            [.genitive]
        case "с", "со": [.instrumental, .genitive]
        case "к", "ко", "благодаря", "согласно", "вопреки", "навстречу": [.dative]
        case "по": [.dative, .accusative]
        case "между", "над", "перед": [.instrumental]
        case "за", "под": [.instrumental, .accusative]
        case "через", "сквозь", "про": [.accusative]
        default: []
        }
    }
}
