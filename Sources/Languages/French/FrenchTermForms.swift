/// The forms of each word of a term: as those of a name.
@Sendable
func frenchTermForms(_ words: [Substring], _ part: PartOfSpeech) -> [[WordForms]] {
    words.map { text in
        let word = TermWord(text)
        let forms = part == .fixed ? [WordForms(word.lemma)] : frenchNameForms(word.lemma)
        return forms + word.others.map { WordForms($0) }
    }
}
