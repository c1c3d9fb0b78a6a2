import Languages
import Testing

@testable import Web

@Suite struct `The languages that a browser asks for` {
    @Test(arguments: [
        ("ru", "ru"), ("ar-EG,ar;q=0.9,en;q=0.8", "ar"), ("de, en;q=0.5", "en"), ("en;q=0.5, ru;q=0.9", "ru"),
        ("fr, *;q=0.1", "ar"), ("RU-ru", "ru"), ("en;q=0, ru;q=0.1", "ru"), ("ru;q=bad, en", "en"),
    ])
    func `find the edition that is wanted most`(field: String, expected: String) {
        #expect(AcceptLanguage(field).best(of: [.arabic, .russian, .english])?.text == expected)
    }

    @Test(arguments: ["", "de", "xx-!!", "en;q=0", ";;;,,,"])
    func `find none where none is wanted`(field: String) {
        #expect(AcceptLanguage(field).best(of: [.arabic, .russian, .english]) == nil)
    }
}

@Suite struct `The encodings that a browser takes` {
    @Test(arguments: [
        ("gzip", true), ("br, gzip;q=0.8", true), ("gzip;q=0", false), ("*", true), ("*;q=0", false),
        ("identity", false),
        ("", false), ("gzip;q=0, *", false), ("GZIP", true), ("deflate, br", false),
    ])
    func `have gzip among them or not`(field: String, has: Bool) {
        #expect(AcceptEncoding.hasGzip(field) == has)
    }
}

@Suite struct `The interface` {
    /// The words of one language that are counted or plain, by their names.
    private func words(_ strings: Strings) -> [(String, String)] {
        Mirror(reflecting: strings).children.flatMap { child -> [(String, String)] in
            let name = child.label ?? ""
            switch child.value {
            case let text as String: return [(name, text)]
            case let forms as [PluralForm: String]: return forms.map { ("\(name).\($0.key)", $0.value) }
            case let errors as [Int: Strings.ErrorWords]:
                return errors.flatMap {
                    [("\(name).\($0.key).title", $0.value.title), ("\(name).\($0.key).text", $0.value.explanation)]
                }
            default: return []
            }
        }
    }

    @Test func `has every word in every language`() {
        #expect(Strings.known.map(\.language) == Language.known.map(\.tag))
        for strings in Strings.known {
            #expect(words(strings).count > 30)
            for (name, text) in words(strings) {
                #expect(!text.isEmpty && text.first?.isWhitespace == false, "\(name) in \(strings.language)")
            }
            #expect(Set(strings.errors.keys) == Set(Strings.english.errors.keys), "\(strings.language)")
        }
    }

    @Test func `has no word of one language in another`() {
        let english = Dictionary(uniqueKeysWithValues: words(.english))
        for strings in [Strings.arabic, .russian] {
            for (name, text) in words(strings) { #expect(english[name] != text, "\(name) in \(strings.language)") }
        }
    }

    @Test func `counts in each plural form of its language, and in no other`() throws {
        for strings in Strings.known {
            let forms = try #require(Language.of(strings.language)).pluralForms
            #expect(Set(strings.countedStories.keys) == Set(forms), "\(strings.language)")
        }
    }

    @Test(arguments: [
        ("ar", 0, "لا مواد"), ("ar", 1, "مادة واحدة"), ("ar", 2, "مادتان"), ("ar", 3, "٣ مواد"), ("ar", 11, "١١ مادة"),
        ("ar", 100, "١٠٠ مادة"),
        ("ru", 1, "1 материал"), ("ru", 3, "3 материала"), ("ru", 11, "11 материалов"), ("ru", 21, "21 материал"),
        ("en", 1, "1 story"), ("en", 2, "2 stories"),
    ])
    func `counts as people do`(language: String, count: Int, expected: String) throws {
        let strings = try #require(LanguageTag(language).flatMap { Strings.of($0) })
        #expect(strings.stories(count, digits: language == "ar" ? .arabicIndic : .western) == expected)
    }
}
