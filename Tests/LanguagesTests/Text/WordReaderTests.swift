import Languages
import Testing

@Suite("Words")
struct WordReaderTests {
    private func words(_ text: String, _ language: LanguageTag) throws -> [String] {
        let bytes = Array(text.utf8)
        return WordReader(try #require(Language.of(language))).words(in: bytes.span)
            .map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test("Are runs of letters, with the apostrophes inside them")
    func letters() throws {
        #expect(try words("It isn't O'Neill’s, is it?", .english) == ["It", "isn't", "O'Neill’s", "is", "it"])
        #expect(try words("Санкт-Петербург — город", .russian) == ["Санкт", "Петербург", "город"])
    }

    @Test("Are numbers with the marks that bind their digits")
    func numbers() throws {
        #expect(try words("1,000.5 at 10:30, ٢٨ and 3.", .english) == ["1,000.5", "at", "10:30", "٢٨", "and", "3"])
    }

    @Test("Leave their particles in Arabic, and keep letters that are their own")
    func particles() throws {
        #expect(
            try words("وقال الوزير بالأمس للصحفيين والرئيس وبالسلام", .arabic)
                == ["وقال", "الوزير", "ب", "الأمس", "ل", "لصحفيين", "و", "الرئيس", "و", "ب", "السلام"])
        #expect(try words("وزير بلد فريق لقاء كامل", .arabic) == ["وزير", "بلد", "فريق", "لقاء", "كامل"])
    }

    @Test("Keep vowel signs and tatweel inside")
    func signs() throws {
        #expect(try words("مُحَمَّد العـــراق", .arabic) == ["مُحَمَّد", "العـــراق"])
    }
}

@Suite("Stems")
struct StemmerTests {
    /// Snowball lacks the stemmer.
    struct Missing: Error {}

    @Test(
        "Are the same for the forms of a word",
        arguments: [
            ("ru", ["переговоры", "переговоров", "переговорами"]), ("en", ["negotiate", "negotiated", "negotiating"]),
            ("ar", ["المدينة", "مدينة"]),
        ])
    func forms(tag: String, forms: [String]) throws {
        guard let stemmer = Stemmer(try #require(Language.known.first { $0.tag.text == tag })) else { throw Missing() }
        let stems = forms.map { stemmer.stem(of: $0) }
        #expect(Set(stems).count == 1, "\(stems)")
    }

    @Test("Leave what is no word as it is")
    func long() throws {
        guard let stemmer = Stemmer(try #require(Language.of(.english))) else { throw Missing() }
        #expect(stemmer.stem(of: "") == "")
        let long = String(repeating: "ing", count: 400)
        #expect(stemmer.stem(of: long) == long)
    }
}

@Suite("Letter folding")
struct LetterFoldingTests {
    private func folded(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let value = LetterFolding.folded(scalar.value)
            if value != 0, let scalar = Unicode.Scalar(value) { view.append(scalar) }
        }
        return String(view)
    }

    @Test(
        "Makes one of what is written for one another",
        arguments: [
            ("أول", "اول"), ("مُحَمَّد", "محمد"), ("الخاصة", "الخاصه"), ("العـراق", "العراق"), ("Ёлка", "елка"),
            ("Йод", "и\u{306}од"), ("Café", "cafe"), ("ﺑﻴﺖ", "بيت"), ("sh\u{AD}y", "shy"),
        ])
    func pairs(one: String, other: String) { #expect(folded(one) == folded(other)) }
}
