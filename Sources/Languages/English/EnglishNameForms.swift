/// A word of a name or term and its regular plural.
@Sendable
func englishNameForms(_ word: String) -> [String] {
    guard let first = word.unicodeScalars.first, first.properties.isLowercase, word.unicodeScalars.count > 3,
        !word.hasSuffix("s")
    else {
        return [word]
    }
    if word.hasSuffix("y"), !word.hasSuffix("ay"), !word.hasSuffix("ey"), !word.hasSuffix("oy") {
        return [word, word.dropLast() + "ies"]
    }
    let ending = ["ch", "sh", "x"].contains { word.hasSuffix($0) } ? "es" : "s"
    return [word, word + ending]
}
