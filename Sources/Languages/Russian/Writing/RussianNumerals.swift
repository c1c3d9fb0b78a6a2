/// Russian numerals in six cases and three genders.
///
/// Source: the academy's grammar (1980), sections on numerals; CLDR 46 (`rbnf/ru.xml`) agrees on the nominatives.
enum RussianNumerals {
    /// A cardinal in words.
    ///
    /// The living take двух, трёх, четырёх in the accusative, but not behind tens: двадцать два студента.
    static func cardinal(_ number: Int, _ form: WordForm) -> String? {
        guard number >= 0, number < 1_000_000_000_000_000 else { return nil }
        guard number > 0 else { return noun("ноль", form) }
        var words: [String] = []
        var rest = number
        for (scale, code) in [(1_000_000_000_000, "e12"), (1_000_000_000, "e9"), (1_000_000, "e6"), (1_000, "e3")] {
            let count = rest / scale
            rest %= scale
            guard count > 0, let magnitude = russianUnits[code].first else { continue }
            let part = form.with(.singular)
            let things = WordForm(part.grammaticalCase, gender: magnitude.gender)
            // Тысяча, not одна тысяча, at the head.
            if count > 1 || !words.isEmpty { words += hundreds(count, things) }
            words.append(RussianPhrases.inflected(magnitude, RussianCounting.form(of: count, things)))
        }
        if rest > 0 {
            var last = form
            if number > 20, (2...4).contains(rest % 10) { last.isAnimate = false }
            words += hundreds(rest, last)
        }
        return words.joined(separator: " ")
    }

    /// 1 to 999.
    private static func hundreds(_ number: Int, _ form: WordForm) -> [String] {
        let place = RussianDeclension.place(form.grammaticalCase)
        var words: [String] = []
        if number >= 100 { words.append(hundredWords[number / 100 - 1][place]) }
        let rest = number % 100
        if rest >= 20 {
            words.append(tenWords[rest / 10 - 2][place])
            if rest % 10 > 0 { words.append(unit(rest % 10, form)) }
        } else if rest > 0 {
            words.append(rest < 10 ? unit(rest, form) : inI(teens[rest - 10], place))
        }
        return words
    }

    private static func unit(_ number: Int, _ form: WordForm) -> String {
        let place = RussianDeclension.place(form.grammaticalCase)
        switch number {
        case 1:
            if form.number == .plural { return ["одни", "одних", "одним", "одни", "одними", "одних"][place] }
            switch form.gender {
            case .masculine:
                return form.isAnimate && place == 3
                    ? "одного" : ["один", "одного", "одному", "один", "одним", "одном"][place]
            case .feminine: return ["одна", "одной", "одной", "одну", "одной", "одной"][place]
            case .neuter: return ["одно", "одного", "одному", "одно", "одним", "одном"][place]
            }
        case 2:
            let two = form.gender == .feminine ? "две" : "два"
            return [two, "двух", "двум", form.isAnimate ? "двух" : two, "двумя", "двух"][place]
        case 3: return ["три", "трёх", "трём", form.isAnimate ? "трёх" : "три", "тремя", "трёх"][place]
        case 4:
            return ["четыре", "четырёх", "четырём", form.isAnimate ? "четырёх" : "четыре", "четырьмя", "четырёх"][place]
        case 8: return ["восемь", "восьми", "восьми", "восемь", "восемью", "восьми"][place]
        default: return inI(["пять", "шесть", "семь", "", "девять"][number - 5], place)
        }
    }

    /// Пять, пяти, пятью.
    private static func inI(_ word: String, _ place: Int) -> String {
        switch place {
        case 0, 3: word
        case 4: word + "ю"
        default: word.dropLast() + "и"
        }
    }

    private static func noun(_ word: String, _ form: WordForm) -> String {
        RussianDeclension.noun(word, .masculine, WordForm(form.grammaticalCase))
    }

    private static let teens = [
        "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать",
        "восемнадцать", "девятнадцать",
    ]
    private static let tenWords: [[String]] = [
        ["двадцать", "двадцати", "двадцати", "двадцать", "двадцатью", "двадцати"],
        ["тридцать", "тридцати", "тридцати", "тридцать", "тридцатью", "тридцати"],
        ["сорок", "сорока", "сорока", "сорок", "сорока", "сорока"],
        ["пятьдесят", "пятидесяти", "пятидесяти", "пятьдесят", "пятьюдесятью", "пятидесяти"],
        ["шестьдесят", "шестидесяти", "шестидесяти", "шестьдесят", "шестьюдесятью", "шестидесяти"],
        ["семьдесят", "семидесяти", "семидесяти", "семьдесят", "семьюдесятью", "семидесяти"],
        ["восемьдесят", "восьмидесяти", "восьмидесяти", "восемьдесят", "восемьюдесятью", "восьмидесяти"],
        ["девяносто", "девяноста", "девяноста", "девяносто", "девяноста", "девяноста"],
    ]
    private static let hundredWords: [[String]] = [
        ["сто", "ста", "ста", "сто", "ста", "ста"],
        ["двести", "двухсот", "двумстам", "двести", "двумястами", "двухстах"],
        ["триста", "трёхсот", "трёмстам", "триста", "тремястами", "трёхстах"],
        ["четыреста", "четырёхсот", "четырёмстам", "четыреста", "четырьмястами", "четырёхстах"],
        ["пятьсот", "пятисот", "пятистам", "пятьсот", "пятьюстами", "пятистах"],
        ["шестьсот", "шестисот", "шестистам", "шестьсот", "шестьюстами", "шестистах"],
        ["семьсот", "семисот", "семистам", "семьсот", "семьюстами", "семистах"],
        ["восемьсот", "восьмисот", "восьмистам", "восемьсот", "восемьюстами", "восьмистах"],
        ["девятьсот", "девятисот", "девятистам", "девятьсот", "девятьюстами", "девятистах"],
    ]

    // MARK: Ordinals

    /// An ordinal in words: only its last word changes.
    static func ordinal(_ number: Int, _ form: WordForm) -> String? {
        guard number >= 0, number <= 1_000_000 else { return nil }
        let (before, last) = split(number)
        guard let word = ordinalWords[last] else { return nil }
        let changed = RussianAdjectives.adjective(word, form)
        guard before > 0 else { return changed }
        return cardinal(before, WordForm()).map { "\($0) \(changed)" }
    }

    /// What stands before the last word, and the last word's number.
    private static func split(_ number: Int) -> (before: Int, last: Int) {
        if number == 0 || ordinalWords[number] != nil { return (0, number) }
        for scale in [100, 1_000] where number % scale != 0 {
            let rest = number % scale
            if ordinalWords[rest] != nil { return (number - rest, rest) }
            return (number - rest % 10, rest % 10)
        }
        return (0, number)
    }

    /// 16-й, 16-го, 16-я: the last letter, or two where a consonant stands before it.
    static func ordinal(_ number: Int, digits: String, _ form: WordForm) -> String {
        guard let word = ordinalWords[split(number).last] ?? ordinalWords[1] else { return digits }
        let changed = Array(RussianAdjectives.adjective(word, form).unicodeScalars)
        guard let last = changed.last, changed.count > 2 else { return digits }
        let before = changed[changed.count - 2]
        let isOne = RussianDeclension.isVowel(before) || before == "ь" || before == "й"
        return digits + "-" + (isOne ? String(last) : "\(before)\(last)")
    }

    private static let ordinalWords: [Int: String] = {
        var found: [Int: String] = [:]
        for pair in "\(russianOrdinals)".split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let fields = pair.split(separator: " ")
            if fields.count == 2, let number = Int(fields[0]) { found[number] = String(fields[1]) }
        }
        return found
    }()
}

/// Ordinals of one word.
private let russianOrdinals: StaticString = """
    0 нулевой|1 первый|2 второй|3 третий|4 четвёртый|5 пятый|6 шестой|7 седьмой|8 восьмой|9 девятый|10 десятый
    11 одиннадцатый|12 двенадцатый|13 тринадцатый|14 четырнадцатый|15 пятнадцатый|16 шестнадцатый|17 семнадцатый
    18 восемнадцатый|19 девятнадцатый|20 двадцатый|30 тридцатый|40 сороковой|50 пятидесятый|60 шестидесятый
    70 семидесятый|80 восьмидесятый|90 девяностый|100 сотый|200 двухсотый|300 трёхсотый|400 четырёхсотый
    500 пятисотый|600 шестисотый|700 семисотый|800 восьмисотый|900 девятисотый|1000 тысячный|2000 двухтысячный
    3000 трёхтысячный|4000 четырёхтысячный|5000 пятитысячный|10000 десятитысячный|1000000 миллионный
    """
