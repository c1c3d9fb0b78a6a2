import Testing

@testable import Languages

@Suite struct `Writing in a language` {
    @Test func `has English numbers in words and digits`() throws {
        let english = Language.english
        var words = NumberManner()
        words.isInWords = true
        #expect(english.written(WrittenNumber(105), manner: words) == "one hundred and five")
        #expect(english.written(WrittenNumber(1_001), manner: words) == "one thousand and one")
        #expect(english.ordinal(21, manner: words) == "twenty-first")
        #expect(
            [1, 2, 3, 11, 22].map { english.ordinal($0, manner: NumberManner()) } == [
                "1st", "2nd", "3rd", "11th", "22nd",
            ])
        #expect(english.written(try #require(WrittenNumber("2300000")), manner: NumberManner()) == "2.3 million")
        #expect(english.written(WrittenNumber(1_234_567), manner: NumberManner()) == "1,234,567")
    }

    @Test func `has French numbers in words`() {
        let french = Language.known.first { $0.tag == .french }
        let written = [21, 71, 80, 81, 91, 200, 201, 1_000, 2_000_000].map { number in
            var manner = NumberManner()
            manner.isInWords = true
            return french?.written(WrittenNumber(number), manner: manner)
        }
        #expect(
            written == [
                "vingt et un", "soixante et onze", "quatre-vingts", "quatre-vingt-un", "quatre-vingt-onze",
                "deux cents",
                "deux cent un", "mille", "deux millions",
            ])
    }

    @Test(arguments: [
        ("غداء عمل", "غداء العمل"), ("مؤتمر صحفي", "المؤتمر الصحفي"), ("وزير الخارجية", "وزير الخارجية"),
        ("مؤتمر عبر الفيديو", "المؤتمر عبر الفيديو"), ("هجوم مضاد", "الهجوم المضاد"), ("سفير", "السفير"),
    ])
    func `puts the Arabic article where a phrase takes it`(term: String, definite: String) {
        #expect(Language.arabic.name(term, .term, form: WordForm(isDefinite: true)) == definite)
    }

    @Test func `has small words as what follows asks for them`() {
        #expect(Language.russian.leading("в", before: "вторник") == "во")
        #expect(Language.russian.leading("во", before: "среду") == "в")
        #expect(Language.russian.leading("Во", before: "Иран") == "В")
        #expect(Language.russian.leading("с", before: "США") == "с")
        #expect(Language.russian.leading("о", before: "Иране") == "об")
        #expect(Language.english.leading("a", before: "official dinner") == "an")
        #expect(Language.english.leading("An", before: "European") == "A")
        #expect(Language.english.leading("the", before: "European") == nil)
    }

    @Test func `reads times in all their precisions`() throws {
        #expect(try #require(TimeFields("2022-05-16")).precision == .day)
        #expect(try #require(TimeFields("2022-Q3")).number == 3)
        #expect(try #require(TimeFields("199")).precision == .decade)
        #expect(try #require(TimeFields("2022-05-16TMO")).part == "MO")
        #expect(try #require(TimeFields("2022-05-16T14:30")).minute == 30)
        #expect(try #require(TimeFields("XXXX-WXX-1")).precision == .weekly)
        for text in ["", "-", "2022-13", "2022-02-30", "T25", "2022-05-16TXX", "XXXX-", "12345", "2022-W99x"] {
            #expect(TimeFields(text) == nil, "\(text)")
        }
    }

    @Test func `takes a table for every currency that others have names for`() {
        for language in [Language.arabic, .russian, .english] {
            #expect(language.writtenCurrencies.count >= 40, "\(language.tag)")
        }
    }
}
