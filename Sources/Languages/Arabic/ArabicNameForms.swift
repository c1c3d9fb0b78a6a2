/// A word of a name with and without its article; a nisba adjective in its genders and numbers.
@Sendable
func arabicNameForms(_ word: String) -> [String] {
    guard word.unicodeScalars.count > 2 else { return [word] }
    var forms = [word]
    if word.hasSuffix("ي"), word.unicodeScalars.count > 3 {
        forms += [
            word + "ة", word + "ون", word + "ين", word + "ات", word + "ان", word + "ا", word + "اً", word + "تين",
            word + "تان",
        ]
    }
    return word.hasPrefix("ال") ? forms : forms + forms.map { "ال" + $0 }
}
