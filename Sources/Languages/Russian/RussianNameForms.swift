/// The case forms of a word of a name, given in the nominative.
///
/// By its ending, after the declensions of the academy's grammar (1980); forms that a word hasn't are made as well, since
/// they serve to recognise it.
@Sendable
func russianNameForms(_ word: String) -> [WordForms] {
    guard let last = word.letter(fromEnd: 0), word.letter(fromEnd: 2) != nil,
        let rule = russianNameRule(of: word, endingIn: last)
    else { return [] }
    var made = [WordForms(word.cut(rule.cut), rule.forms)]
    // Fleeting vowels: Павел, Павла; Пётр, Петра.
    if rule.isFleeting {
        var base = word.cut(2)
        if last == "ц", let before = word.letter(fromEnd: 2), "аеиоуыэюя".unicodeScalars.contains(before) {
            base += "й"
        }
        base.unicodeScalars.append(last)
        made.append(WordForms(base, russianFleetingForms))
    }
    if last == "р", word.utf8.elementsEqual("Пётр".utf8) { made.append(WordForms("Петр", russianPeter)) }
    return made
}

private let russianFleetingForms = Endings("а у ом ем е ы и ов ам ами ах")
private let russianPeter = Endings("а у ом е")

/// What an ending of the nominative makes of a word.
private struct RussianNameRule: Sendable {
    let ending: [UInt8]
    let cut: Int
    let forms: Endings
    /// Whether the vowel before the last letter goes in other forms.
    let isFleeting: Bool
}

/// The first rule whose ending a word has.
private func russianNameRule(of word: String, endingIn last: Unicode.Scalar) -> RussianNameRule? {
    let at = last == "ё" ? 32 : Int(last.value) - 0x430
    guard russianNameRules.indices.contains(at) else { return nil }
    let bytes = word.utf8.span
    return russianNameRules[at].first { rule in
        let start = bytes.count - rule.ending.count
        guard start >= 0 else { return false }
        for place in rule.ending.indices where bytes[start + place] != rule.ending[place] { return false }
        return true
    }
}

/// The rules that a last letter leaves, in their order; the letters in that of Unicode, ё behind them.
private let russianNameRules: [[RussianNameRule]] = {
    let rules = russianNameEndings.map { ending, cut, forms in
        RussianNameRule(
            ending: Array(ending.utf8), cut: cut, forms: Endings(forms),
            isFleeting: ["ел", "ец", "ёк", "ок"].contains(ending))
    }
    return "абвгдежзийклмнопрстуфхцчшщъыьэюяё".unicodeScalars.map { letter in
        zip(russianNameEndings, rules).filter { $0.0.ending.unicodeScalars.last ?? letter == letter }.map(\.1)
    }
}()

/// An ending of the nominative, how many letters the other forms drop, and their endings; the first that fits counts.
private let russianNameEndings: [(ending: String, cut: Int, forms: String)] = [
    ("ский", 2, "ого ому им ом ая ой ую ое ие их ими"), ("цкий", 2, "ого ому им ом ая ой ую ое ие их ими"),
    ("ской", 2, "ого ому им ом ая ую ое ие их ими"), ("ный", 2, "ого ому ым ом ая ой ую ое ые ых ыми"),
    ("ний", 2, "его ему им ем яя ей юю ее ие их ими"), ("ый", 2, "ого ому ым ом ая ой ую ое ые ых ыми"),
    ("чий", 2, "его ему им ем ая ей ую ее ие их ими"), ("щий", 2, "его ему им ем ая ей ую ее ие их ими"),
    ("ший", 2, "его ему им ем ая ей ую ее ие их ими"), ("жий", 2, "его ему им ем ая ей ую ее ие их ими"),
    ("кий", 2, "ого ому им ом ая ой ую ое ие их ими"), ("ой", 2, "ого ому ым ом ая ую ое ые ых ыми"),
    ("ская", 2, "ой ую ий ие их"), ("ая", 2, "ой ую ый ые ых"), ("яя", 2, "ей юю ий ие их"),
    ("ское", 2, "ого ому им ом"),
    ("ое", 2, "ого ому ым ом"), ("ее", 2, "его ему им ем"), ("ые", 2, "ых ым ыми"), ("ие", 2, "их им ими ия ию ием ии"),
    ("ий", 1, "я ю ем и е"), ("ия", 1, "и ю ей"), ("ей", 1, "я ю ем е"), ("ай", 1, "я ю ем е"), ("ый", 1, "я ю ем е"),
    ("й", 1, "я ю ем е"),
    ("ов", 0, "а у ым ом е ы ых ыми"), ("ев", 0, "а у ым ом е ы ых ыми"), ("ёв", 0, "а у ым ом е ы ых ыми"),
    ("ин", 0, "а у ым ом е ы ых ыми"), ("ын", 0, "а у ым ом е ы ых ыми"),
    ("ова", 1, "ой у ы"), ("ева", 1, "ой у ы"), ("ёва", 1, "ой у ы"), ("ина", 1, "ой у ы е"),
    ("ел", 0, "а у ом е ы"), ("ец", 0, "а у ем ом е ы"), ("ок", 0, "а у ом е"), ("ёк", 0, "а у ом е"),
    ("га", 1, "и е у ой"), ("ка", 1, "и е у ой"), ("ха", 1, "и е у ой"), ("ша", 1, "и е у ей"), ("ща", 1, "и е у ей"),
    ("жа", 1, "и е у ей"), ("ча", 1, "и е у ей"), ("а", 1, "ы е у ой"), ("ья", 1, "и ю ей е"), ("я", 1, "и е ю ей"),
    ("ь", 1, "я ю ем е и ью"), ("ы", 1, "ов ам ами ах"), ("о", 1, "а у ом е"), ("ме", 0, ""),
    ("ре", 1, "я ю ем"), ("ье", 1, "я ю ем"), ("е", 0, "м"),
    ("и", 0, ""), ("у", 0, ""),
    ("ю", 0, ""), ("э", 0, ""), ("ё", 0, ""), ("", 0, "а у ом ем е"),
]
