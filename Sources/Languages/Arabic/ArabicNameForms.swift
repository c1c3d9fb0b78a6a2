/// A nisba adjective in its genders and numbers, with and without its article; other words of names as they are.
@Sendable
func arabicNameForms(_ word: String) -> [WordForms] {
    guard word.ends(in: "ي"), word.letter(fromEnd: 3) != nil else { return [] }
    let forms = WordForms(word, arabicNisba)
    return word.begins(with: "ال") ? [forms] : [forms, WordForms("ال" + word, arabicNisba)]
}

private let arabicNisba = Endings("- ة ون ين ات ان تين تان")
