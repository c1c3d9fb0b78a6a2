/// Arabic numbers in words.
///
/// Case shows in the dual and the tens; 3 to 10 take the gender against the counted noun's, 1, 2, 11 and 12 that of the
/// noun, 13 to 19 one of each. Source: W. Wright, «A Grammar of the Arabic Language», I, §§ 318–328; CLDR 46
/// (`rbnf/ar.xml`).
enum ArabicNumerals {
    /// A cardinal in words; `form.gender` is that of the counted noun.
    static func cardinal(_ number: Int, _ form: WordForm) -> String? {
        guard number >= 0, number < 1_000_000_000_000_000 else { return nil }
        guard number > 0 else { return "صفر" }
        var parts: [String] = []
        var rest = number
        for (scale, code) in [(1_000_000_000_000, "e12"), (1_000_000_000, "e9"), (1_000_000, "e6"), (1_000, "e3")] {
            let count = rest / scale
            rest %= scale
            guard count > 0, let noun = arabicUnits[code].first else { continue }
            var part = WordForm(form.grammaticalCase)
            part.isConstruct = form.isConstruct && rest == 0
            parts += magnitude(count, noun, part)
        }
        if rest > 0 { parts += hundreds(rest, form) }
        return parts.joined(separator: " و")
    }

    /// So many thousands, millions: ألف, ألفان, ثلاثة آلاف, أحد عشر ألفا, مئة ألف.
    private static func magnitude(_ count: Int, _ noun: Noun, _ form: WordForm) -> [String] {
        let rest = count % 100
        if count == 1 { return [noun.lemma] }
        if count == 2 { return [ArabicPhrases.dual(noun.lemma, form)] }
        // A hundred and one thousand: a hundred thousand and a thousand.
        if rest == 1 || rest == 2 {
            return magnitude(count - rest, noun, WordForm(form.grammaticalCase)) + magnitude(rest, noun, form)
        }
        let before = hundreds(count, WordForm(form.grammaticalCase, isConstruct: true)).joined(separator: " و")
        if (3...10).contains(rest) { return ["\(before) \(noun.irregular.first ?? noun.lemma)"] }
        if rest >= 11 { return ["\(before) \(form.isConstruct ? noun.lemma : ArabicPhrases.withAlif(noun.lemma))"] }
        return ["\(before) \(noun.lemma)"]
    }

    /// 1 to 999, in the parts that و joins.
    private static func hundreds(_ number: Int, _ form: WordForm) -> [String] {
        var parts: [String] = []
        let rest = number % 100
        if number >= 200, number < 300 {
            parts.append(
                ArabicPhrases.dual("مئة", WordForm(form.grammaticalCase, isConstruct: form.isConstruct && rest == 0)))
        } else if number >= 100 {
            parts.append(hundredWords[number / 100])
        }
        if rest > 0 { parts += tens(rest, form) }
        return parts
    }

    private static func tens(_ number: Int, _ form: WordForm) -> [String] {
        let isFeminine = form.gender == .feminine
        let isOblique = form.grammaticalCase != .nominative
        switch number {
        case 1: return [isFeminine ? "واحدة" : "واحد"]
        case 3...10: return [unit(number, form, isConstruct: form.isConstruct)]
        case 11: return [isFeminine ? "إحدى عشرة" : "أحد عشر"]
        case 2, 12:
            let two = isOblique ? (isFeminine ? "اثنتي" : "اثني") : (isFeminine ? "اثنتا" : "اثنا")
            return [number == 2 ? two + "ن" : two + (isFeminine ? " عشرة" : " عشر")]
        case 13...19:
            let unit = number == 18 && isFeminine ? "ثماني" : unit(number - 10, form, isConstruct: true)
            return [unit + (isFeminine ? " عشرة" : " عشر")]
        default:
            let ten = tenWords[number / 10] + (isOblique ? "ين" : "ون")
            guard number % 10 > 0 else { return [ten] }
            if number % 10 == 1, isFeminine { return ["إحدى", ten] }
            let units = number % 10 <= 2 ? tens(number % 10, form) : [unit(number % 10, form, isConstruct: false)]
            return units + [ten]
        }
    }

    /// 3 to 10: ثلاثة with a masculine, ثلاث with a feminine.
    private static func unit(_ number: Int, _ form: WordForm, isConstruct: Bool) -> String {
        let word = unitWords[number]
        guard form.gender == .feminine else { return number == 8 ? "ثمانية" : word + "ة" }
        guard number == 8 else { return word }
        if isConstruct { return "ثماني" }
        return form.grammaticalCase == .accusative ? "ثمانيا" : "ثمان"
    }

    private static let unitWords = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر"]
    private static let tenWords = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
    private static let hundredWords = [
        "", "مئة", "", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة",
    ]

    // MARK: Ordinals

    /// An ordinal to 100 in words: السادس عشر, السادسة عشرة.
    static func ordinal(_ number: Int, _ form: WordForm) -> String? {
        guard (1...100).contains(number) else { return nil }
        let article = form.isDefinite ? "ال" : ""
        let isFeminine = form.gender == .feminine
        let ending = isFeminine ? "ة" : ""
        let ten = tenWords[number / 10 % 10] + (form.grammaticalCase == .nominative ? "ون" : "ين")
        switch (number, number % 10) {
        case (1, _): return article + (isFeminine ? "أولى" : "أول")
        case (2...10, _): return article + ordinalWords[number] + ending
        case (100, _): return article + "مئة"
        case (11...19, let unit):
            return article + (unit == 1 ? "حادي" : ordinalWords[unit]) + ending + (isFeminine ? " عشرة" : " عشر")
        case (_, 0): return article + ten
        case (_, let unit): return article + (unit == 1 ? "حادي" : ordinalWords[unit]) + ending + " و" + article + ten
        }
    }

    private static let ordinalWords = [
        "", "", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر",
    ]
}
