/// How Arabic is written.
struct ArabicWriting: WritingRules {
    let cases: [GrammaticalCase] = [.nominative, .genitive, .accusative]
    let genders: [Gender] = [.masculine, .feminine]
    let numberMarks = NumberMarks(
        decimal: ".", group: ",", groupsFrom: 4, inArabicDigits: (decimal: "\u{66B}", group: "\u{66C}"))
    var units: NounTable { arabicUnits }
    var countedNouns: [Noun] { arabicCountedNouns }
    let measureCase = GrammaticalCase.accusative
    var currencies: NounTable { arabicCurrencies }
    var patterns: PatternTable { arabicPatterns }
    var timeNouns: NounTable { arabicTimeNouns }

    func cardinal(_ number: Int, _ form: WordForm) -> String? { ArabicNumerals.cardinal(number, form) }

    /// 101 and 102 of a thing need the thing twice: ألف ليلة وليلة.
    func countsInWords(_ number: Int) -> Bool { number < 100 || number % 100 == 0 || number % 100 > 2 }

    func ordinal(_ number: Int, _ form: WordForm) -> String? { ArabicNumerals.ordinal(number, form) }

    func ordinal(_ number: Int, digits: String, _ form: WordForm) -> String {
        form.isDefinite ? "الـ\(digits)" : digits
    }

    /// Broken plurals can't be told.
    func noun(named name: String) -> Noun? { nil }

    func agreement(of term: String) -> WordForm? {
        WordForm(gender: term.prefix { $0 != " " }.hasSuffix("ة") ? .feminine : .masculine)
    }

    func noun(countedBy count: Int?, in words: [String]) -> (noun: Noun, words: Int)? { nil }

    func inflected(_ noun: Noun, _ form: WordForm) -> String { ArabicPhrases.inflected(noun, form) }

    /// ساعة واحدة، ساعتان، ثلاث ساعات، إحدى عشرة ساعة، مئة ساعة; ألف ليلة وليلة.
    func counted(_ whole: Int?, _ noun: Noun, _ form: WordForm, inWords: Bool, numeral: (WordForm) -> String) -> String
    {
        let isRuling = form.isConstruct
        var form = form.agreeing(with: noun)
        let (head, rest) = noun.parts
        if head.isEmpty || noun.irregular.first == "=" {
            form.isConstruct = !head.isEmpty
            return "\(numeral(form)) \(head)\(rest)"
        }
        var construct = form
        construct.isConstruct = true
        guard let whole = whole.map(abs) else { return "\(numeral(form)) \(inflected(noun, WordForm(.genitive)))" }
        switch (whole, whole % 100) {
        case (1, _) where isRuling || Self.magnitudes.contains(noun.lemma): return inflected(noun, form.with(.singular))
        case (1, _):
            let one = form.gender == .feminine ? "واحدة" : "واحد"
            return
                "\(inflected(noun, form.with(.singular))) \(form.grammaticalCase == .accusative ? ArabicPhrases.withAlif(one) : one)"
        case (2, _): return inflected(noun, form.with(.dual))
        case (_, 3...10): return "\(numeral(construct)) \(inflected(noun, WordForm(.genitive, .plural)))"
        case (_, 11...99): return "\(numeral(form)) \(inflected(noun, WordForm(.accusative, isConstruct: isRuling)))"
        case (101..., 1...2) where inWords:
            let hundreds = cardinal(whole - whole % 100, construct) ?? ""
            let more = inflected(noun, form.with(whole % 100 == 1 ? .singular : .dual))
            return "\(hundreds) \(inflected(noun, WordForm(.genitive))) و\(more)"
        default: return "\(numeral(construct)) \(inflected(noun, WordForm(.genitive)))"
        }
    }

    private static let magnitudes: Set<String> = ["ألف", "مليون", "مليار", "تريليون"]

    func behindMagnitude(_ noun: Noun, _ form: WordForm) -> String { inflected(noun, WordForm(.genitive)) }

    func name(_ name: String, _ kind: NameKind, _ form: WordForm) -> String {
        kind == .term ? ArabicPhrases.term(name, isDefinite: form.isDefinite) : name
    }

    func adjective(_ adjective: String, _ form: WordForm) -> String { ArabicPhrases.adjective(adjective, form) }

    func leading(_ word: String, before text: String) -> String? { nil }

    /// The article loses its alif behind ل.
    func glued(_ text: String, behind particle: String) -> String {
        particle.hasSuffix("ل") && text.hasPrefix("ال") ? String(text.dropFirst()) : text
    }

    func cases(behind word: String) -> [GrammaticalCase] {
        [
            "في", "من", "إلى", "على", "عن", "مع", "بين", "بعد", "قبل", "خلال", "منذ", "نحو", "حوالي", "قرابة", "عبر",
            "لدى", "بحلول", "أكثر", "لمدة",
        ]
        .contains(word) ? [.genitive] : []
    }
}
