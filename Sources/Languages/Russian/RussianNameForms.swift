/// The case forms of a word of a name, given in the nominative.
///
/// By its ending, after the declensions of the academy's grammar (1980); forms that a word hasn't are made as well, since
/// they serve to recognise it.
@Sendable
func russianNameForms(_ word: String) -> [String] {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count > 2, let last = scalars.last, ("а"..."я").contains(last) || last == "ё" || last == "й" else {
        return [word]
    }
    func stem(_ cut: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.dropLast(cut))
        return String(view)
    }
    func forms(_ cut: Int, _ endings: String) -> [String] {
        [word] + endings.split(separator: " ").map { stem(cut) + $0 }
    }
    for rule in russianNameEndings where word.hasSuffix(rule.ending) {
        var made = forms(rule.cut, rule.forms)
        // Fleeting vowels: Павел, Павла; Пётр, Петра.
        if rule.ending == "ел" || rule.ending == "ец" || rule.ending == "ёк" || rule.ending == "ок" {
            let consonant = String(Character(last))
            let base =
                rule.ending == "ец" && "аеиоуыэюя".unicodeScalars.contains(scalars[scalars.count - 3])
                ? stem(2) + "й" : stem(2)
            for ending in ["а", "у", "ом", "ем", "е", "ы", "и", "ов", "ам", "ами", "ах"] {
                made.append(base + consonant + ending)
            }
        }
        if word == "Пётр" { made += ["Петра", "Петру", "Петром", "Петре"] }
        return made
    }
    return [word]
}

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
    ("ь", 1, "я ю ем е и ью"), ("ы", 1, "ов ам ами ах"), ("о", 1, "а у ом е"), ("ме", 0, ""), ("е", 0, "м"),
    ("и", 0, ""), ("у", 0, ""),
    ("ю", 0, ""), ("э", 0, ""), ("ё", 0, ""), ("", 0, "а у ом ем е"),
]
