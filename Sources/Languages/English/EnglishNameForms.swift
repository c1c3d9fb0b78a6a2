/// A word of a name or term and its regular plural.
@Sendable
func englishNameForms(_ word: String) -> [WordForms] {
    guard let first = word.unicodeScalars.first, first.properties.isLowercase, word.unicodeScalars.count > 3,
        !word.ends(in: "s")
    else {
        return [WordForms(word)]
    }
    if word.ends(in: "y"), !word.ends(in: "ay"), !word.ends(in: "ey"), !word.ends(in: "oy") {
        return [WordForms(word), WordForms(word.cut(1), englishIes)]
    }
    return [WordForms(word, ["ch", "sh", "x"].contains { word.ends(in: $0) } ? englishEs : englishS)]
}

private let englishIes = Endings("ies")
private let englishEs = Endings("- es")
private let englishS = Endings("- s")
