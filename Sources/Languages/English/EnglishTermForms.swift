/// The forms of each word of a term: a noun's plural on the last word, a verb's four forms on the first.
///
/// Irregular forms stand in the tables (`rise/rose/risen`); with them, the regular past and plural are not made.
@Sendable
func englishTermForms(_ words: [Substring], _ part: PartOfSpeech) -> [[WordForms]] {
    words.enumerated().map { place, text in
        let word = TermWord(text)
        let others = word.others.map { WordForms($0) }
        switch part {
        case .noun where place == words.count - 1 && others.isEmpty:
            return englishPlurals(of: word.lemma)
        case .verb where place == 0:
            return englishVerbForms(word) + others
        default:
            return [WordForms(word.lemma)] + others
        }
    }
}

/// A noun and its regular plural.
private func englishPlurals(of noun: String) -> [WordForms] {
    let last = noun.letter(fromEnd: 0)
    let before = noun.letter(fromEnd: 1)
    if last == "y", let before, !englishVowels.contains(before) {
        return [WordForms(noun), WordForms(noun.cut(1), plural.ies)]
    }
    if ["s", "x", "z", "ch", "sh"].contains(where: { noun.ends(in: $0) }) {
        return [WordForms(noun, noun.ends(in: "s") && !noun.ends(in: "ss") ? .none : plural.es)]
    }
    return [WordForms(noun, plural.s)]
}

/// A verb as it stands, with s, with ing and, unless the table gives it, with ed.
private func englishVerbForms(_ verb: TermWord) -> [WordForms] {
    let lemma = verb.lemma
    let isRegular = verb.others.isEmpty
    var forms = englishPlurals(of: lemma)
    if lemma.ends(in: "e"), !lemma.ends(in: "ee") {
        forms.append(WordForms(lemma.cut(1), isRegular ? pastAndParticiple : participle))
        if lemma.ends(in: "ie") { forms.append(WordForms(lemma.cut(2), ying)) }
    } else if isRegular, lemma.ends(in: "y"), let before = lemma.letter(fromEnd: 1), !englishVowels.contains(before) {
        forms += [WordForms(lemma.cut(1), ied), WordForms(lemma, participle)]
    } else if doubles(lemma), let last = lemma.letter(fromEnd: 0) {
        forms.append(WordForms(lemma, Endings(isRegular ? "\(last)ed \(last)ing" : "\(last)ing")))
    } else {
        forms.append(WordForms(lemma, isRegular ? pastAndParticiple : participle))
    }
    return forms
}

/// Whether a verb of one syllable doubles its last letter: stop, win.
private func doubles(_ verb: String) -> Bool {
    guard verb.unicodeScalars.count <= 4, let last = verb.letter(fromEnd: 0), let vowel = verb.letter(fromEnd: 1),
        let first = verb.letter(fromEnd: 2)
    else { return false }
    return !englishVowels.contains(last) && !"wxy".unicodeScalars.contains(last) && englishVowels.contains(vowel)
        && !englishVowels.contains(first) && verb.unicodeScalars.filter { englishVowels.contains($0) }.count == 1
}

private let plural = (s: Endings("- s"), es: Endings("- es"), ies: Endings("ies"))
private let pastAndParticiple = Endings("ed ing")
private let participle = Endings("ing")
private let ying = Endings("ying")
private let ied = Endings("ied")
private let englishVowels = "aeiou".unicodeScalars
