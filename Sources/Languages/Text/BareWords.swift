/// Words without what says nothing of their meaning: case, vowel signs, and the particles that are written at them.
public struct BareWords: Sendable {
    private let hasProclitics: Bool
    private let articles: Set<String>

    /// A reader for a language.
    public init(_ language: Language) {
        hasProclitics = language.phrasing.hasProclitics
        articles = Set("\(language.articles)".split(separator: "|").map(String.init))
    }

    /// A word in small letters, without vowel signs, lengthening strokes and marks of direction.
    public static func folded(_ word: some StringProtocol) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in word.lowercased().unicodeScalars where LetterFolding.folded(scalar.value) != 0 {
            scalars.append(scalar)
        }
        return String(scalars)
    }

    /// Whether no article of the language stands apart.
    public var hasNoArticles: Bool { articles.isEmpty }

    /// Whether a folded word is an article that stands apart: the, la.
    public func isArticle(_ folded: String) -> Bool { articles.contains(folded) }

    /// A folded word as it is, and in each way that it may be without its particles and article.
    ///
    /// With no dictionary at hand, some that are no words are among them: of كتاب, تاب.
    public func forms(of folded: String) -> [String] {
        var forms = [folded]
        guard hasProclitics else { return forms }
        let scalars = Array(folded.unicodeScalars)
        let letters = scalars.map { LetterFolding.folded($0.value) }
        guard letters.count > 3, letters[0] >= 0x620 else { return forms }
        addWithoutArticle(scalars[...], to: &forms)
        _ = Proclitics.divide(letters) { cut in
            let rest = scalars[cut.count...]
            guard rest.count > 2 else { return false }
            if cut.hidesAlef {
                forms.append(Self.text(rest.dropFirst()))
            } else {
                forms.append(Self.text(rest))
                addWithoutArticle(rest, to: &forms)
            }
            return false
        }
        return forms
    }

    private func addWithoutArticle(_ word: ArraySlice<Unicode.Scalar>, to forms: inout [String]) {
        guard word.count > 4, let first = word.first, LetterFolding.folded(first.value) == 0x627,
            word[word.startIndex + 1].value == 0x644
        else { return }
        forms.append(Self.text(word.dropFirst(2)))
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
