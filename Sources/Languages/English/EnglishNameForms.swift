/// The regular plural of a word of a name.
@Sendable
func englishNameForms(_ word: String) -> [WordForms] {
    guard let first = word.unicodeScalars.first, first.isASCII ? "a"..."z" ~= first : first.properties.isLowercase,
        word.letter(fromEnd: 3) != nil, !word.ends(in: "s")
    else { return [] }
    if word.ends(in: "y"), !word.ends(in: "ay"), !word.ends(in: "ey"), !word.ends(in: "oy") {
        return [WordForms(word.cut(1), englishIes)]
    }
    return [WordForms(word, ["ch", "sh", "x"].contains { word.ends(in: $0) } ? englishEs : englishS)]
}

private let englishIes = Endings("ies")
private let englishEs = Endings("es")
private let englishS = Endings("s")
