/// Names of persons, places and organisations in six cases.
///
/// Source of the rules for persons: L. P. Kalakutskaya's rules of surnames, as the reference works of the press give them.
enum RussianNames {
    /// A name in a form; its number is its own.
    static func inflected(_ name: String, _ kind: NameKind, _ form: WordForm) -> String {
        guard form.grammaticalCase != .nominative || form.number == .plural else { return name }
        return known.value(of: Key(name: name, kind: kind, form: RussianForm(form))) { made(name, kind, form) }
    }

    private struct Key: Hashable {
        let name: String
        let kind: NameKind
        let form: RussianForm
    }

    private static let known = MadeOnce<Key, String>(most: 16_384)

    private static func made(_ name: String, _ kind: NameKind, _ form: WordForm) -> String {
        switch kind {
        case .person: return person(name, form.grammaticalCase)
        case .place:
            return name.contains(" и ")
                ? name.split(separator: " ").map { $0 == "и" ? "и" : place(String($0), form) }.joined(separator: " ")
                : place(name, form)
        case .organisation, .term: return RussianPhrases.inflected(noun(name), form)
        }
    }

    /// A phrase with the gender and life that its main word shows.
    static func noun(_ phrase: String) -> Noun {
        let words = phrase.split(separator: " ").map(String.init)
        guard !words.isEmpty else { return Noun(phrase) }
        let main = words[RussianPhrases.mainWord(of: words)].filter { !"«»„“\"”,".contains($0) }
        return Noun(phrase, gender(of: main), isAnimate: isAnimate(main))
    }

    private static func place(_ name: String, _ form: WordForm) -> String {
        var noun = noun(name)
        noun.isAnimate = false
        let words = name.split(separator: " ").map(String.init)
        let main = words.isEmpty ? name : words[RussianPhrases.mainWord(of: words)]
        // Осло, Душанбе, Косово stay; море and побережье don't.
        let lower = main.lowercased()
        if lower.hasSuffix("о"), words.count == 1 { return name }
        if lower.hasSuffix("е"), words.count == 1, !lower.hasSuffix("ье"), !lower.hasSuffix("море") { return name }
        return RussianPhrases.inflected(noun, form.with(.singular))
    }

    /// The gender that a noun's ending shows.
    static func gender(of word: String) -> Gender {
        let lower = word.lowercased()
        let last = String(lower.split(separator: "-").last ?? Substring(lower))
        if masculines.contains(last) { return .masculine }
        if last.hasSuffix("мя") { return .neuter }
        if let form = RussianAdjectives.form(of: last), !RussianPhrases.isNounLikeAdjective(last) { return form.gender }
        switch last.unicodeScalars.last {
        case "а"?, "я"?: return .feminine
        case "о"?, "е"?, "ё"?: return .neuter
        case "ь"?:
            if ["ость", "знь", "ель", "ль", "рь", "нь", "ть"].contains(where: { last.hasSuffix($0) }) {
                if last.hasSuffix("тель") || last.hasSuffix("ль") && !feminineInL.contains(last) { return .masculine }
                return masculineSoft.contains(last) ? .masculine : .feminine
            }
            return .feminine
        default: return .masculine
        }
    }

    private static let masculines: Set<String> = ["судья", "мужчина", "дядя", "глава", "староста", "старшина"]
    private static let feminineInL: Set<String> = [
        "медаль", "цель", "модель", "роль", "связь", "соль", "мебель", "мораль", "печаль", "боль", "нефть", "сталь",
        "деталь", "вертикаль", "магистраль", "параллель", "пыль", "моль", "пароль", "гибель", "прибыль", "отрасль",
        "мысль", "ткань", "метель", "неделя",
    ]
    private static let masculineSoft: Set<String> = [
        "день", "январь", "февраль", "апрель", "июнь", "июль", "сентябрь", "октябрь", "ноябрь", "декабрь", "секретарь",
        "пресс-секретарь", "царь", "вождь", "ячмень", "дождь", "гость", "путь", "лагерь", "уровень", "камень", "огонь",
        "корень", "словарь", "календарь", "вратарь", "бюллетень", "ливень", "олень", "перечень", "рубль", "монастырь",
        "голубь", "лось", "конь", "зверь", "князь", "парень", "кремень", "ремень", "кремль", "эмирь",
    ]

    /// Whether a word names a living being, by the ends of names of those who act.
    static func isAnimate(_ word: String) -> Bool {
        let lower = word.lowercased()
        let last = String(lower.split(separator: "-").last ?? Substring(lower))
        if living.contains(last) { return true }
        return ["енец", "анец", "ник", "ист", "лог", "граф", "арх", "ант", "ент", "атор", "ётор", "итель", "атель"]
            .contains {
                last.hasSuffix($0)
            } && !lifeless.contains(last)
    }

    private static let living: Set<String> = [
        "президент", "министр", "замминистра", "премьер", "вице-премьер", "посол", "консул", "король", "королева",
        "принц",
        "принцесса", "эмир", "губернатор", "мэр", "советник", "секретарь", "директор", "председатель", "заложник",
        "беженец", "мигрант", "солдат", "житель", "раненый", "убитый", "погибший", "переселенец", "военнопленный",
        "пленный",
        "поверенный", "человек", "судья", "прокурор", "генерал", "полковник", "канцлер", "лидер", "глава", "депутат",
        "сенатор", "офицер", "пилот", "тренер", "чемпион", "игрок", "вратарь", "врач", "журналист", "рабочий",
        "военный",
        "спикер", "генсек", "гендиректор", "кронпринц", "султан", "шейх", "папа", "патриарх", "спецпосланник",
        "ребёнок",
        "военнослужащий", "пострадавший", "задержанный", "пропавший", "гражданин", "доброволец", "боевик", "террорист",
    ]
    private static let lifeless: Set<String> = [
        "рудник", "источник", "памятник", "беспилотник", "вертолётоносец", "авианосец", "документ", "парламент",
        "регламент",
        "инструмент", "аргумент", "инцидент", "контингент", "процент", "патент", "цент", "момент", "вариант", "гарант",
        "генератор", "экскаватор", "каталог", "диалог", "налог", "залог", "телеграф", "континент", "понедельник",
        "вторник",
        "двигатель", "показатель", "истребитель", "предохранитель", "дорожник", "ледник", "элемент", "эксперимент",
        "грант",
        "учебник", "праздник", "кустарник", "заповедник", "сотник", "сборник", "гектограф", "параграф", "абонент",
        "хребет",
    ]

    // MARK: Persons

    private static func person(_ name: String, _ grammaticalCase: GrammaticalCase) -> String {
        let words = name.split(separator: " ").map(String.init)
        guard let first = words.first, let last = words.last else { return name }
        let isWoman = isWoman(first: first, last: last, isAlone: words.count == 1)
        let form = WordForm(grammaticalCase, isAnimate: true)
        // Ким Чен Ын, Нгуен Фу Чонг: only the last part changes.
        let isEastern = words.count >= 3 && words.allSatisfy { syllables($0) <= 1 }
        return words.enumerated().map { place, word in
            if isEastern, place < words.count - 1 || isWoman { return word }
            guard word.first?.isUppercase == true || word.contains("-") else { return word }
            let isSurname = words.count == 1 || place == words.count - 1
            return part(word, isSurname: isSurname, isWoman: isWoman, form)
        }.joined(separator: " ")
    }

    private static func syllables(_ word: String) -> Int {
        word.lowercased().unicodeScalars.filter { RussianDeclension.isVowel($0) }.count
    }

    private static func isWoman(first: String, last: String, isAlone: Bool) -> Bool {
        if ["ова", "ева", "ёва", "ская", "цкая", "ная"].contains(where: { last.hasSuffix($0) }) { return true }
        if isAlone { return last.hasSuffix("ина") && syllables(last) > 2 }
        if women.contains(first) { return true }
        return (first.hasSuffix("а") || first.hasSuffix("я")) && !menInA.contains(first)
    }

    private static let women: Set<String> = [
        "Хиллари", "Маргарет", "Элизабет", "Мишель", "Николь", "Любовь", "Нэнси", "Лиз", "Джилл", "Кейт", "Руфь",
        "Жаклин",
        "Мэри", "Кристин", "Мадлен", "Эстер", "Ингрид", "Грейс", "Джейн", "Энн", "Кэтрин", "Сьюзен", "Линдси", "Нелли",
    ]
    private static let menInA: Set<String> = [
        "Никита", "Илья", "Фома", "Лука", "Кузьма", "Савва", "Данила", "Джошуа", "Муса", "Мустафа", "Абдалла", "Яхья",
        "Миша", "Саша", "Гога", "Иса", "Яша", "Петя", "Ваня", "Луиджи", "Лула", "Синдзо", "Хамза", "Барака", "Андреа",
        "Никола", "Мирза", "Абдулла", "Насрулла", "Зия",
    ]

    private static func part(_ word: String, isSurname: Bool, isWoman: Bool, _ form: WordForm) -> String {
        let lower = word.lowercased()
        let place = RussianDeclension.place(form.grammaticalCase)
        guard let last = lower.unicodeScalars.last, ("а"..."я").contains(last) || last == "ё" else { return word }
        if isSurname {
            if lower.hasSuffix("ых") || lower.hasSuffix("их") { return word }
            if isWoman {
                if ["ова", "ева", "ёва", "ина", "ына"].contains(where: { lower.hasSuffix($0) }) {
                    return word.dropLast() + ["а", "ой", "ой", "у", "ой", "ой"][place]
                }
                if lower.hasSuffix("ая") { return RussianAdjectives.adjective(word, with(form, .feminine)) }
                guard last == "а" || last == "я" else { return word }
            } else {
                if ["ов", "ев", "ёв", "ин", "ын"].contains(where: { lower.hasSuffix($0) }), !foreign.contains(lower),
                    syllables(word) > 1
                {
                    return word + ["", "а", "у", "а", "ым", "е"][place]
                }
                if ["ский", "цкий", "ый", "ой"].contains(where: { lower.hasSuffix($0) }), syllables(word) > 1,
                    !RussianPhrases.isNounLikeAdjective(word)
                {
                    return RussianAdjectives.adjective(word, form)
                }
            }
        } else if isWoman, last != "а", last != "я", lower != "любовь" {
            return word
        }
        // The beast and the man, not the coin.
        if lower == "лев" { return place == 0 ? word : "Льв" + ["", "а", "у", "а", "ом", "е"][place] }
        let gender: Gender = last == "а" || last == "я" || isWoman ? .feminine : .masculine
        return RussianDeclension.noun(word, gender, form)
    }

    private static func with(_ form: WordForm, _ gender: Gender) -> WordForm {
        var changed = form
        changed.gender = gender
        return changed
    }

    /// Surnames of other nations that end as Russian ones.
    private static let foreign: Set<String> = [
        "цзиньпин", "чаплин", "дарвин", "мартин", "лин", "левин", "кронин", "гершвин", "хокин", "болдуин", "бенжамин",
        "кувин", "бин", "рабин", "шин", "мин", "хусейн", "ын", "бегин", "франклин", "гудвин", "эрвин", "кельвин",
    ]
}
