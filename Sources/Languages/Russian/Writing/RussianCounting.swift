/// Which form a noun takes beside its number.
enum RussianCounting {
    /// The form of what is counted by a whole number.
    ///
    /// один разговор, два разговора, пять разговоров; of two: двух разговоров; with five: пятью разговорами.
    static func form(of whole: Int, _ form: WordForm) -> WordForm {
        let (one, hundred) = (whole.magnitude % 10, whole.magnitude % 100)
        let isTeen = (11...14).contains(hundred)
        if one == 1, !isTeen { return form.with(.singular) }
        guard form.grammaticalCase == .nominative || form.grammaticalCase == .accusative else {
            // Тысяча, миллион rule the genitive in every case.
            return whole != 0 && whole % 1_000 == 0
                ? form.with(.genitive).with(.plural) : form.with(.plural)
        }
        let isFew = (2...4).contains(one) && !isTeen
        if isFew, form.grammaticalCase == .accusative, form.isAnimate, whole.magnitude < 20 {
            return form.with(.genitive).with(.plural)
        }
        return form.with(.genitive).with(isFew ? .singular : .plural)
    }

    /// A noun beside its number.
    static func noun(_ noun: Noun, beside whole: Int?, _ form: WordForm) -> String {
        let form = form.agreeing(with: noun)
        // 2,3 миллиона рублей; 1,5 квадратного километра.
        guard let whole else { return RussianPhrases.inflected(noun, form.with(.genitive).with(.singular)) }
        let taken = Self.form(of: whole, form)
        if taken.number == .singular, taken.grammaticalCase == .genitive, form.grammaticalCase != .genitive {
            return few(noun, taken)
        }
        return RussianPhrases.inflected(noun, taken)
    }

    /// Два, три, четыре: the noun in the genitive singular, its adjectives in the plural; nominative for feminines.
    private static func few(_ noun: Noun, _ form: WordForm) -> String {
        let (head, rest) = noun.parts
        let words = head.split(separator: " ").map(String.init)
        let main = RussianPhrases.mainWord(of: words)
        // Три раненых, два злотых: a noun that is declined as an adjective.
        if words.indices.contains(main), RussianAdjectives.form(of: words[main]) != nil,
            !RussianPhrases.isNounLikeAdjective(words[main])
        {
            return RussianPhrases.inflected(noun, form.with(.genitive).with(.plural))
        }
        guard main > 0, words.count > 1 else {
            return RussianPhrases.inflected(noun, form.with(.genitive).with(.singular))
        }
        let gender = RussianAdjectives.form(of: words[main - 1])?.gender ?? noun.gender
        let adjectives = words[..<main].map {
            RussianAdjectives.adjective($0, WordForm(gender == .feminine ? .nominative : .genitive, .plural))
        }
        let tail = Noun(words[main...].joined(separator: " "), gender, irregular: noun.irregular)
        let changed = RussianPhrases.inflected(tail, WordForm(.genitive))
        return (adjectives + [changed]).joined(separator: " ") + rest
    }
}
