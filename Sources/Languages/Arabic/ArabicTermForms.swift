/// The forms of each word of a term: dual, sound plurals, the article and possessive suffixes of nouns, gender and number
/// of adjectives, the third persons of verbs.
///
/// A noun's broken plurals stand in the tables (`رهينة/رهائن`), as does a verb's present (`ارتفع/يرتفع`). The first word of
/// a phrase is its noun; those behind it agree as adjectives do. A word that is given with its article stands only with it.
@Sendable
func arabicTermForms(_ words: [Substring], _ part: PartOfSpeech) -> [[WordForms]] {
    words.enumerated().map { place, text in
        let word = TermWord(text)
        switch part {
        case .fixed: return [WordForms(word.lemma)]
        case .verb: return place == 0 ? arabicVerbForms(word) : [WordForms(word.lemma)]
        case .noun where place == 0:
            return arabicNounForms(word.lemma, hasPlural: !word.others.isEmpty)
                + word.others.flatMap(arabicBrokenPlural)
        case .noun, .adjective: return arabicAdjectiveForms(word.lemma) + word.others.flatMap(arabicBrokenPlural)
        }
    }
}

/// `hasPlural`: whether the table gives its broken plural; it has no sound one then.
private func arabicNounForms(_ noun: String, hasPlural: Bool) -> [WordForms] {
    let masculine = hasPlural ? dual : masculine
    if noun.ends(in: "ة") {
        let stem = noun.cut(1)
        let numbers = hasPlural ? feminineDual : feminine
        guard !noun.begins(with: "ال") else { return [WordForms(stem, numbers)] }
        return [WordForms(stem, hasPlural ? feminineDualOrOwned : feminineOrOwned), WordForms("ال" + stem, numbers)]
    }
    let isLong = noun.unicodeScalars.count > 2 && !noun.ends(in: "ى")
    guard !noun.begins(with: "ال") else { return [WordForms(noun, isLong ? masculine : .none)] }
    return [
        WordForms(noun, isLong ? (hasPlural ? dualOrOwned : masculineOrOwned) : .none),
        WordForms("ال" + noun, isLong ? masculine : .none),
    ]
}

private func arabicAdjectiveForms(_ word: String) -> [WordForms] {
    let isFeminine = word.ends(in: "ة")
    let stem = isFeminine ? word.cut(1) : word
    guard stem.unicodeScalars.count > 2 else { return [WordForms(word), WordForms("ال" + word)] }
    let endings = isFeminine ? feminine : agreeing
    return word.begins(with: "ال")
        ? [WordForms(stem, endings)] : [WordForms(stem, endings), WordForms("ال" + stem, endings)]
}

private func arabicBrokenPlural(_ plural: String) -> [WordForms] {
    let owned = plural.ends(in: "ة") || plural.ends(in: "ى") ? Endings.none : brokenOwned
    return [WordForms(plural, owned), WordForms("ال" + plural)]
}

/// The third persons of past and present, with س of the future and the commonest objects.
private func arabicVerbForms(_ verb: TermWord) -> [WordForms] {
    let past = verb.lemma
    var forms: [WordForms]
    if past.ends(in: "ى") || past.ends(in: "ا") {
        forms = [WordForms(past), WordForms(past.cut(1), defectivePast)]
    } else {
        forms = [WordForms(past, soundPast)]
    }
    for present in verb.others where present.begins(with: "ي") {
        let rest = String(present.dropFirst())
        let isDefective = ["ي", "و", "ى"].contains { rest.ends(in: $0) }
        for prefix in ["ي", "ت", "سي", "ست"] {
            if isDefective {
                forms += [WordForms(prefix + rest), WordForms(prefix + rest.cut(1), defectivePresent)]
            } else {
                forms.append(WordForms(prefix + rest, soundPresent))
            }
        }
    }
    return forms + verb.others.filter { !$0.begins(with: "ي") }.map { WordForms($0) }
}

private let masculine = Endings("- ان ين ون ات")
private let dual = Endings("- ان ين")
private let masculineOwned = Endings("ا ه ها هم هن نا ي هما")
private let feminine = Endings("ة ات تان تين")
private let feminineDual = Endings("ة تان تين")
private let feminineOwned = Endings("ته تها تهم تهن تنا تي تهما تا اته اتها اتهم اتنا")
private let masculineOrOwned = masculine + masculineOwned
private let dualOrOwned = dual + masculineOwned
private let feminineOrOwned = feminine + feminineOwned
private let feminineDualOrOwned = feminineDual + feminineOwned
private let agreeing = Endings("- ا ة ان ين ون ات تان تين")
private let brokenOwned = Endings("- ا ه ها هم هن نا")
private let soundPast = Endings("- ت وا ا تا ه ها هم ته تها تهم وه وها")
private let defectivePast = Endings("ت وا تا اه اها اهم ته تها")
private let soundPresent = Endings("- ون وا ان ن ه ها هم")
private let defectivePresent = Endings("ون وا")
