import Testing

@testable import Languages

@Suite struct `A language tag` {
    @Test(arguments: [
        ("ar", "ar"), ("RU", "ru"), ("pt_br", "pt-BR"), ("sr-latn", "sr-Latn"), ("zh-hant-tw", "zh-Hant-TW"),
        ("en-US-x-TWAIN", "en-US-x-twain"), ("de-1996", "de-1996"), ("es-419", "es-419"),
    ])
    func `has one canonical case`(text: String, canonical: String) {
        #expect(LanguageTag(text)?.text == canonical)
        #expect(LanguageTag(canonical)?.text == canonical)
    }

    @Test(arguments: [
        "", "a", "-", "ar-", "-ar", "ar--EG", "arabic language", "عربي", "en-x", "12", "en-abcdefghi", "../etc",
    ])
    func `is nothing else`(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test(arguments: [
        ("ar", Direction.rightToLeft), ("ar-Latn", .leftToRight), ("fa-IR", .rightToLeft), ("he", .rightToLeft),
        ("ckb", .rightToLeft), ("ru", .leftToRight), ("en", .leftToRight), ("az-Arab", .rightToLeft),
        ("uz", .leftToRight),
        ("de-1996", .leftToRight), ("ur", .rightToLeft),
    ])
    func `knows the direction of its script`(text: String, direction: Direction) {
        #expect(LanguageTag(text)?.direction == direction)
    }

    @Test func `has a primary language`() {
        #expect(LanguageTag("pt-BR")?.primary.text == "pt")
        #expect(LanguageTag("ar")?.primary == .arabic)
    }
}
