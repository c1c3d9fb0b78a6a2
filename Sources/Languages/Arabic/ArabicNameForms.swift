/// A nisba adjective in its genders and numbers, with and without its article; other words of names as they are.
@Sendable
func arabicNameForms(_ word: String) -> [String] {
    guard word.hasSuffix("ي"), word.unicodeScalars.count > 3 else { return [word] }
    let forms = ["", "ة", "ون", "ين", "ات", "ان", "تين", "تان"].map { word + $0 }
    return word.hasPrefix("ال") ? forms : forms + forms.map { "ال" + $0 }
}
