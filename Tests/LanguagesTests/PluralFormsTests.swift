import Testing

@testable import Languages

@Suite struct `Plural forms` {
    /// The integer samples of CLDR 46, `plurals.xml`.
    @Test(
        arguments: [
            (.arabic, .zero, [0]),
            (.arabic, .one, [1]),
            (.arabic, .two, [2]),
            (.arabic, .few, [3, 4, 5, 6, 7, 8, 9, 10, 103, 104, 110, 1003]),
            (.arabic, .many, [11, 12, 26, 99, 111, 1011]),
            (.arabic, .other, [100, 101, 102, 200, 201, 202, 300, 302, 1000, 10_000, 1_000_000]),
            (.russian, .one, [1, 21, 31, 41, 51, 61, 71, 81, 101, 1001]),
            (.russian, .few, [2, 3, 4, 22, 23, 24, 32, 34, 62, 102, 1002]),
            (.russian, .many, [0, 5, 6, 11, 12, 13, 14, 19, 20, 100, 111, 112, 1000, 1_000_000]),
            (.english, .one, [1]),
            (.english, .other, [0, 2, 16, 100, 101, 1000, 1_000_000]),
        ] as [(LanguageTag, PluralForm, [Int])])
    func `are those of CLDR`(tag: LanguageTag, form: PluralForm, counts: [Int]) throws {
        let language = try #require(Language.of(tag))
        for count in counts {
            #expect(language.pluralForm(of: count) == form, "\(count)")
            #expect(language.pluralForm(of: -count) == form, "\(-count)")
        }
    }

    @Test(arguments: Language.known.map(\.tag))
    func `are none but those that the language lists`(tag: LanguageTag) throws {
        let language = try #require(Language.of(tag))
        let used = Set((0...1_000).map(language.pluralForm))
        #expect(used.isSubset(of: language.pluralForms))
        #expect(language.pluralForms.last == .other)
        #expect(language.pluralForms == PluralForm.allCases.filter(language.pluralForms.contains))
        _ = language.pluralForm(of: .min)
    }
}
