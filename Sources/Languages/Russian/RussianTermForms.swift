/// The forms of each word of a term: cases and numbers of nouns and adjectives, and of verbs the infinitive, the third
/// persons, the past and the participles.
///
/// By ending, after the declensions and conjugations of the academy's grammar (1980); what no rule makes stands in the
/// tables, as a form (`сестра/сестёр`) or as a stem with a hyphen (`отец/отц-`, `расти/растёт/рос-`). Forms that a word
/// hasn't are made as well, since they serve to recognise it.
@Sendable
func russianTermForms(_ words: [Substring], _ part: PartOfSpeech) -> [[WordForms]] {
    words.enumerated().map { place, text in
        let word = TermWord(text)
        switch part {
        case .fixed: return [WordForms(word.lemma)] + word.others.map { WordForms($0) }
        case .verb:
            guard place == 0 else { return [WordForms(word.lemma)] }
            return russianVerbForms(word.lemma) + word.others.flatMap { russianVerbForms(given: $0, of: word.lemma) }
        case .noun, .adjective:
            let forms = russianAdjectiveForms(word.lemma) + (part == .noun ? russianNounForms(word.lemma) : [])
            return [WordForms(word.lemma)] + forms
                + word.others.map { $0.ends(in: "-") ? WordForms($0.cut(1), anyCase) : WordForms($0) }
        }
    }
}

// MARK: Nouns and adjectives

private func russianNounForms(_ noun: String) -> [WordForms] {
    guard let last = noun.letter(fromEnd: 0), let before = noun.letter(fromEnd: 1) else { return [] }
    let isHard = !"кгхжшщч".unicodeScalars.contains(before)
    switch last {
    case "а":
        var forms = [WordForms(noun.cut(1), isHard ? firstHard : firstVelar)]
        // Поставка, поставок: a vowel between the last consonants.
        if before == "к", let third = noun.letter(fromEnd: 2), !russianVowels.contains(third) {
            forms.append(WordForms(noun.cut(2), "жшч".unicodeScalars.contains(third) ? fleetingSoft : fleetingHard))
        }
        return forms
    case "я": return [WordForms(noun.cut(1), before == "и" ? firstIa : firstSoft)]
    case "о": return [WordForms(noun.cut(1), neuterHard)]
    case "е":
        return [
            WordForms(
                noun.cut(1),
                before == "и" || before == "ь"
                    ? neuterIe : "щцж".unicodeScalars.contains(before) ? neuterHush : neuterSoft)
        ]
    case "ь": return [WordForms(noun.cut(1), soft)]
    case "й": return [WordForms(noun.cut(1), iot)]
    case "ы", "и": return [WordForms(noun.cut(1), plural)]
    case "у", "ю", "э", "ё": return []
    default:
        var forms = [WordForms(noun, "кгхжшщч".unicodeScalars.contains(last) ? masculineVelar : masculineHard)]
        if noun.ends(in: "ец") { forms.append(WordForms(noun.cut(2) + "ц", anyCase)) }
        if noun.ends(in: "ок") || noun.ends(in: "ёк") { forms.append(WordForms(noun.cut(2) + "к", anyCase)) }
        return forms
    }
}

private func russianAdjectiveForms(_ adjective: String) -> [WordForms] {
    for ending in ["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ские", "цкие"] where adjective.ends(in: ending) {
        let stem = adjective.cut(2)
        guard let last = stem.letter(fromEnd: 0) else { return [] }
        if "кгх".unicodeScalars.contains(last) { return [WordForms(stem, velarAdjective)] }
        if "жшщч".unicodeScalars.contains(last) {
            return [WordForms(stem, ending == "ой" ? hushOrVelarAdjective : bareOrHushAdjective)]
        }
        return [WordForms(stem, ["ий", "яя", "ее"].contains(ending) ? softAdjective : hardAdjective)]
    }
    return []
}

// MARK: Verbs

private func russianVerbForms(_ infinitive: String) -> [WordForms] {
    let isReflexive = infinitive.ends(in: "ся") || infinitive.ends(in: "сь")
    let verb = isReflexive ? infinitive.cut(2) : infinitive
    guard verb.ends(in: "ть"), let vowel = verb.letter(fromEnd: 2) else { return [WordForms(infinitive)] }
    let stem = verb.cut(2)
    var forms = [WordForms(infinitive), WordForms(stem, isReflexive ? reflexivePast : past)]
    forms.append(WordForms(stem + "вш", isReflexive ? reflexiveHush : hushAdjective))
    func present(_ stem: String, _ endings: (plain: Endings, reflexive: Endings), participles: [String]) {
        forms.append(WordForms(stem, isReflexive ? endings.reflexive : endings.plain))
        for participle in participles {
            forms.append(WordForms(stem + participle, isReflexive ? reflexiveHush : hushAdjective))
        }
    }
    switch vowel {
    case "а" where verb.ends(in: "овать") || verb.ends(in: "евать"):
        for link in verb.ends(in: "евать") ? ["у", "ю"] : ["у"] {
            present(verb.cut(5) + link, persons.et, participles: ["ющ"])
        }
        if verb.ends(in: "евать") { present(stem, persons.et, participles: ["ющ"]) }
    case "а", "я": present(stem, persons.et, participles: ["ющ"])
    case "е": present(stem, persons.et, participles: [])
    case "и": present(verb.cut(3), persons.it, participles: ["ящ", "ащ"])
    case "у": present(verb.cut(3), persons.nut, participles: [])
    case "ы": present(verb.cut(3), persons.oet, participles: [])
    default: break
    }
    guard !isReflexive else { return forms }
    switch vowel {
    case "а", "я": forms += [WordForms(stem + "нн", hardAdjective), WordForms(stem, shortPassive.a)]
    case "и":
        for changed in softened(verb.cut(3)) {
            forms += [WordForms(changed + "енн", hardAdjective), WordForms(changed, shortPassive.i)]
        }
    case "у": forms += [WordForms(stem + "т", passiveT)]
    default: break
    }
    return forms
}

/// A stem as it stands before the passive participle: купить, куплен; запретить, запрещён.
private func softened(_ stem: String) -> [String] {
    guard let last = stem.letter(fromEnd: 0) else { return [] }
    let rest = stem.cut(1)
    switch last {
    case "б", "п", "в", "м", "ф": return [stem + "л"]
    case "с": return [rest + "ш"]
    case "з": return [rest + "ж"]
    case "д": return [rest + "ж", rest + "жд"]
    case "т": return stem.ends(in: "ст") ? [stem.cut(2) + "щ"] : [rest + "ч", rest + "щ"]
    default: return [stem]
    }
}

/// What a form or stem of the table makes: the past of `рос-`, both third persons of `растёт`.
private func russianVerbForms(given form: String, of infinitive: String) -> [WordForms] {
    let isReflexive = infinitive.ends(in: "ся")
    if form.ends(in: "-") {
        let stem = form.cut(1)
        if isReflexive { return [WordForms(stem, reflexiveStrongPast)] }
        return [WordForms(stem, strongPast), WordForms(stem + "ш", hushAdjective)]
    }
    if form.ends(in: "ет") || form.ends(in: "ёт") {
        let stem = form.cut(2)
        guard let last = stem.letter(fromEnd: 0) else { return [WordForms(form)] }
        let many = russianVowels.contains(last) || last == "ь" ? "ю" : "у"
        return [WordForms(form), WordForms(stem + many, personT), WordForms(stem + many + "щ", hushAdjective)]
    }
    if form.ends(in: "ший") || form.ends(in: "ный") || form.ends(in: "тый") { return russianAdjectiveForms(form) }
    return [WordForms(form)]
}

extension Endings {
    /// The same of a reflexive verb: ся behind a consonant, сь behind a vowel of the past; participles have ся alone.
    fileprivate var reflexive: Endings {
        Endings(
            scalars.map { ending in
                String(String.UnicodeScalarView(ending.compactMap { Unicode.Scalar($0) })) + "ся"
            }.joined(separator: " "))
    }
}

/// Endings of a verb, and of its reflexive.
private func both(_ text: String) -> (plain: Endings, reflexive: Endings) {
    let plain = Endings(text)
    return (plain, plain.reflexive)
}

// MARK: Endings

private let russianVowels = "аеёиоуыэюя".unicodeScalars
private let firstHard = Endings("а ы е у ой ою - ам ами ах")
private let firstVelar = Endings("а и е у ой ей - ам ами ах")
private let firstSoft = Endings("я и е ю ей ёй ь ям ями ях")
private let firstIa = Endings("я и ю ей й ям ями ях")
private let neuterHard = Endings("о а у ом е - ам ами ах")
private let neuterSoft = Endings("е я ю ем ей ям ями ях")
private let neuterIe = Endings("е я ю ем и й ям ями ях")
private let neuterHush = Endings("е а у ем - ам ами ах")
private let soft = Endings("ь я ю ем ём е и ей ью ям ями ях")
private let iot = Endings("й я ю ем ём е и ев ям ями ях")
private let plural = Endings("ы и - ов ей й ам ами ах ям ями ях")
private let masculineHard = Endings("- а у ом ем е ы ов ев ам ами ах")
private let masculineVelar = Endings("- а у ом ем е и ов ей ам ами ах")
private let anyCase = Endings("а у ом ем ём е ы и ов ев ей ам ами ах ь я ю ью ям ями ях")
private let hardAdjective = Endings("ый ого ому ым ом ая ой ою ую ое ые ых ыми")
private let softAdjective = Endings("ий его ему им ем яя ей юю ее ие их ими")
private let velarAdjective = Endings("ий ой ого ому им ом ая ою ую ое ие их ими")
private let hushAdjective = Endings("ий его ему им ем ая ей ую ее ие их ими")
private let hushOrVelarAdjective = hushAdjective + velarAdjective
private let bareOrHushAdjective = hushAdjective + .none
private let fleetingSoft = Endings("ек")
private let fleetingHard = Endings("ок")
private let persons = (
    et: both("ет ют"), it: both("ит ят ат"), nut: both("ет ёт ут"), oet: both("оет оют")
)
private let personT = Endings("т")
private let strongPast = Endings("- ла ло ли")
private let reflexiveStrongPast = Endings("ся лась лось лись")
private let passiveT = hardAdjective + shortPassive.u
private let shortPassive = (a: Endings("н на но ны"), i: Endings("ен ена ено ены"), u: Endings("- а о ы"))
private let reflexiveHush = hushAdjective.reflexive
private let past = Endings("л ла ло ли в")
private let reflexivePast = Endings("лся лась лось лись вшись")
