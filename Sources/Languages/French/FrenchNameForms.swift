/// A word of a name or term, its regular plural, and the word behind the elided particles: l’Union, d’Union, qu’Union.
///
/// The particles are written at the word, and the tokeniser leaves them there.
@Sendable
func frenchNameForms(_ word: String) -> [WordForms] {
    guard let first = word.unicodeScalars.first else { return [WordForms(word)] }
    var forms = [WordForms(word)]
    let count = word.unicodeScalars.count
    if first.properties.isLowercase, count > 3, !["s", "x", "z"].contains(where: { word.hasSuffix($0) }) {
        if word.hasSuffix("al") {
            forms.append(WordForms(word.cut(1) + "ux"))
        } else {
            let ending = ["eau", "eu"].contains { word.hasSuffix($0) } ? "x" : "s"
            forms.append(WordForms(word + ending))
        }
    }
    guard count > 1, frenchVowels.contains(first) else { return forms }
    return forms + ["l'", "d'", "qu'"].flatMap { particle in forms.map { WordForms(particle + $0.stem, $0.endings) } }
}

/// The letters before which le, la, de and que lose their vowel, h among them since it is mostly silent.
private let frenchVowels = Set("aàâæeéèêëhiîïoôœuùûüyAÀÂÆEÉÈÊËHIÎÏOÔŒUÙÛÜY".unicodeScalars)
