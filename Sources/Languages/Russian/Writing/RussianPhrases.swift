/// Phrases round a noun: adjectives agree with it, what stands behind it stays.
enum RussianPhrases {
    /// A phrase in a form.
    ///
    /// Рабочий ужин: рабочего ужина; министр иностранных дел: министра иностранных дел; дипломатические отношения, which
    /// is plural of itself, stays so.
    static func inflected(_ noun: Noun, _ form: WordForm) -> String {
        known.value(of: Key(noun: noun, form: RussianForm(form))) { made(noun, form) }
    }

    private struct Key: Hashable {
        let noun: Noun
        let form: RussianForm
    }

    private static let known = MadeOnce<Key, String>(most: 8_192)

    private static func made(_ noun: Noun, _ form: WordForm) -> String {
        let (head, rest) = noun.parts
        let words = head.split(separator: " ").map(String.init)
        guard !words.isEmpty else { return head + rest }
        var form = form.agreeing(with: noun)
        var gender = noun.gender
        let main = mainWord(of: words)
        if isPlural(words[main], words[..<main].last) { form.number = .plural }
        // The adjectives know the gender better than the last letter does.
        if main > 0, let stated = RussianAdjectives.form(of: words[main - 1]) {
            if stated.number == .plural {
                form.number = .plural
            } else {
                gender = stated.gender
                form.gender = gender
            }
        }
        var written: [String] = []
        for (place, word) in words.enumerated() {
            let opening = String(word.prefix { "«„\"“".contains($0) })
            let closing = String(word.reversed().prefix { "»“\"”,".contains($0) }.reversed())
            let bare = String(word.dropFirst(opening.count).dropLast(closing.count))
            let changed: String
            if place < main {
                changed = RussianAdjectives.adjective(bare, form)
            } else if place == main {
                changed = mainForm(bare, gender, form, noun)
            } else {
                changed = bare
            }
            written.append(opening + changed + closing)
        }
        return written.joined(separator: " ") + rest
    }

    /// The gender and number that a phrase's main word shows.
    static func agreement(of phrase: String) -> WordForm {
        let noun = RussianNames.noun(phrase)
        let words = phrase.split(separator: " ").map(String.init)
        guard !words.isEmpty else { return WordForm() }
        let main = mainWord(of: words)
        let isPlural = isPlural(words[main], words[..<main].last)
        return isPlural ? WordForm(.nominative, .plural) : WordForm(gender: noun.gender)
    }

    private static func mainForm(_ word: String, _ gender: Gender, _ form: WordForm, _ noun: Noun) -> String {
        if form.number == .plural, isPlural(word, nil) { return plural(word, form) }
        // A noun that is an adjective by its shape: раненый, военнопленный, злотый, Навальный.
        if RussianAdjectives.form(of: word) != nil, !isNounLikeAdjective(word) {
            return RussianAdjectives.adjective(word, form)
        }
        return RussianDeclension.noun(word, gender, form, irregular: noun.irregular)
    }

    /// The first word that is no adjective, or the last of all.
    static func mainWord(of words: [String]) -> Int {
        for (place, word) in words.enumerated() {
            let bare = word.filter { !"«»„“\"”,".contains($0) }
            if RussianAdjectives.form(of: bare) == nil || isNounLikeAdjective(bare) { return place }
            // Раненый, вынужденный переселенец: an adjective with only a preposition behind it is the noun itself.
            if place + 1 < words.count, prepositions.contains(words[place + 1]) { return place }
        }
        return max(0, words.count - 1)
    }

    /// Nouns with an adjective's ending: санкции, отношение, Россия.
    static func isNounLikeAdjective(_ word: String) -> Bool {
        let lower = word.lowercased()
        // Отношение, развитие; plural adjectives in -ние are few: последние.
        if lower.hasSuffix("ие"), let before = lower.unicodeScalars.dropLast(2).last {
            return !"гкхжчшщ".unicodeScalars.contains(before) && !softPlurals.contains(lower) || lower == "оружие"
        }
        if lower.hasSuffix("ий"), let before = lower.unicodeScalars.dropLast(2).last {
            // Критерий, сценарий, Дмитрий; ближний is an adjective.
            return !"гкхжчшщн".unicodeScalars.contains(before) || Self.nounsInIi.contains(lower)
        }
        return Self.nounsInAdjectiveShape.contains(lower)
    }

    private static let softPlurals: Set<String> = [
        "последние", "верхние", "нижние", "средние", "крайние", "внешние", "внутренние", "летние", "зимние", "ранние",
        "поздние", "соседние", "ближние", "дальние", "древние", "прежние", "нынешние", "синие",
    ]
    private static let nounsInIi: Set<String> = [
        "гений", "евгений", "арсений", "анатолий", "геннадий", "юрий", "георгий", "сергий", "алюминий", "василий",
    ]
    private static let nounsInAdjectiveShape: Set<String> = [
        "герой", "бой", "слой", "покой", "строй", "застой", "отбой", "шея", "стая", "свая",
        "ханой", "устой", "рой", "пробой", "разбой", "прибой", "перебой", "запой",
    ]
    private static let prepositions: Set<String> = [
        "без", "в", "на", "о", "об", "по", "с", "со", "из", "к", "у", "для", "при",
    ]

    // MARK: Plurals of themselves

    /// Whether a word is a plural in the dictionary already.
    static func isPlural(_ word: String, _ adjective: String?) -> Bool {
        if let adjective, let form = RussianAdjectives.form(of: adjective) { return form.number == .plural }
        if let own = RussianAdjectives.form(of: word), own.number == .plural, !isNounLikeAdjective(word) { return true }
        return pluralOnly(word)
    }

    private static func pluralOnly(_ word: String) -> Bool {
        let lower = word.lowercased()
        if RussianDeclension.unchanging.contains(lower) { return false }
        if lower.hasSuffix("ы") { return true }
        guard lower.hasSuffix("и"), lower.count > 3 else { return knownPlurals[lower] != nil }
        // Сочи, Чили, Тбилиси have one form.
        return ["ции", "сии", "зии", "нии", "тки", "вки", "йки"].contains { lower.hasSuffix($0) }
            || knownPlurals[lower] != nil
    }

    private static func plural(_ word: String, _ form: WordForm) -> String {
        let lower = word.lowercased()
        let stem = String(word.dropLast())
        if let adjective = RussianAdjectives.form(of: word), adjective.number == .plural, !isNounLikeAdjective(word) {
            return RussianAdjectives.adjective(word, form)
        }
        let isSoft =
            lower.hasSuffix("ия") || lower.hasSuffix("ии") || lower.hasSuffix("ья") || lower.hasSuffix("аи")
            || knownPlurals[lower]?.hasSuffix("ей") == true
        let genitive: String
        if let known = knownPlurals[lower] {
            genitive = word == lower ? known : known.prefix(1).uppercased() + known.dropFirst()
        } else if lower.hasSuffix("ии") || lower.hasSuffix("ия") {
            genitive = stem + "й"
        } else if lower.hasSuffix("цы") || lower.hasSuffix("аи") {
            genitive = stem + "ев"
        } else {
            genitive = stem + "ов"
        }
        let a = isSoft ? "я" : "а"
        switch form.grammaticalCase {
        case .nominative: return word
        case .genitive: return genitive
        case .dative: return stem + a + "м"
        case .accusative: return form.isAnimate ? genitive : word
        case .instrumental: return stem + a + "ми"
        case .prepositional: return stem + a + "х"
        }
    }

    /// Plurals and their genitive, which their letters don't tell.
    private static let knownPlurals: [String: String] = {
        var found: [String: String] = [:]
        for row in "\(russianPluralNouns)".split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let pair = row.split(separator: " ").map(String.init)
            if pair.count == 2 { found[pair[0]] = pair[1] }
        }
        return found
    }()
}

/// Nouns that stand in the plural, and their genitive.
let russianPluralNouns: StaticString = """
    филиппины филиппин|мальдивы мальдив|канары канар|балканы балкан|сейшелы сейшел|альпы альп|карпаты карпат|курилы курил
    афины афин|салоники салоник|канны канн|чебоксары чебоксар|бермуды бермуд|игры игр|силы сил|войны войн|страны стран
    меры мер|высоты высот|горы гор|школы школ|войска войск|дела дел|лица лиц|острова островов|выборы выборов|люди людей
    новости новостей|власти властей|области областей|потери потерь|деньги денег|соединённые соединённых|сотрудники сотрудников
    нации наций|учения учений|отношения отношений|переговоры переговоров|беспорядки беспорядков|убытки убытков|сутки суток
    жители жителей|военнослужащие военнослужащих|запасы запасов|удобрения удобрений|поставки поставок|закупки закупок
    цены цен|санкции санкций|инвестиции инвестиций|боеприпасы боеприпасов|штаты штатов|эмираты эмиратов|каникулы каникул
    ракеты ракет|бомбы бомб|мины мин|угрозы угроз|реформы реформ|реки рек|выплаты выплат|раны ран|жертвы жертв
    граждане граждан|мигранты мигрантов|беженцы беженцев|заложники заложников|раненые раненых|погибшие погибших
    """
