import Testing

@testable import Languages

@Suite struct `A text that is set in lines` {
    @Test(arguments: [
        ("граница с Афганистаном", "граница с\u{A0}Афганистаном"),
        ("В повестке — торговля", "В\u{A0}повестке\u{A0}— торговля"),
        ("и в нём не было ни слова", "и\u{A0}в\u{A0}нём\u{A0}не\u{A0}было ни\u{A0}слова"),
        ("около 4500 лет, 28 июня", "около 4500\u{A0}лет, 28\u{A0}июня"),
        ("«да», сказал он", "«да», сказал он"),
        ("слово", "слово"), ("", ""),
    ])
    func `in Russian has no short word at the end of a line`(text: String, expected: String) {
        #expect(Language.russian.typeset(text) == expected)
    }

    @Test func `in other languages is left as it is`() {
        for language in [Language.arabic, .english] {
            #expect(language.typeset("a b — c و في 28 يونيو") == "a b — c و في 28 يونيو")
        }
    }
}
