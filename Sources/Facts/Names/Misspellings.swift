import Languages

/// Wrong spellings of names, with the approved form of each: the variants that a table marks with `!`.
///
/// A reader knows the name in them all the same; the copy desk remarks on them.
struct Misspellings: Sendable {
    private var approved: [[UInt32]: String] = [:]

    init(_ language: Language) {
        for table in language.nameTables {
            for fields in table.rows where fields.count == 5 {
                for form in fields[3].parts(0x7C) where form.first == "!" {
                    let word = String(form.dropFirst())
                    for inflected in [word] + language.nameForms(word).flatMap(\.words) {
                        approved[Self.folded(inflected)] = String(fields[2])
                    }
                }
            }
        }
    }

    /// The approved form of the name that a word misspells, with or without a particle before it; nil where it is right.
    func approvedForm(of word: some StringProtocol) -> String? {
        let letters = Self.folded(word)
        if let form = approved[letters] { return form }
        var found: String?
        _ = Proclitics.divide(letters) { cut in
            found = approved[Array(letters[cut.count...])]
            return found != nil
        }
        return found
    }

    private static func folded(_ word: some StringProtocol) -> [UInt32] {
        word.unicodeScalars.map { LetterFolding.folded($0.value) }.filter { $0 != 0 }
    }
}
