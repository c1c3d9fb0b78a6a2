import Facts
import Testing

struct SpeechTests {
    @Test(arguments: [
        (
            "en", "“We agreed on every point,” Sergei Lavrov said on Tuesday.", "We agreed on every point,",
            "Sergei Lavrov"
        ),
        ("ru", "«Мы договорились обо всём», — заявил Сергей Лавров.", "Мы договорились обо всём", "Сергей Лавров"),
        ("ar", "وقال سيرغي لافروف: «اتفقنا على كل شيء».", "اتفقنا على كل شيء", "سيرغي لافروف"),
        (
            "ar",
            "زار وزير الدفاع اليوناني سامر الحلواني المدينة يوم أمس بعد الظهر ثم قال: «اتفقنا على كل شيء». ووصل بوتين لاحقا.",
            "اتفقنا على كل شيء", "سامر الحلواني"
        ),
        ("en", "\"Nothing is lost,\" he said. \"We shall see,\" he added.", "Nothing is lost,", ""),
        ("ru", "Он сказал: «Прочтите „Войну и мир“ ещё раз».", "Прочтите „Войну и мир“ ещё раз", ""),
    ])
    func `reads what is quoted, and who said it`(_ language: String, _ text: String, _ words: String, _ speaker: String)
        throws
    {
        let bytes = Array(text.utf8)
        let mentions = try #require(Reading.of(language)).mentions(in: bytes.span)
        let quotation = try #require(mentions.first { $0.kind == .quotation })
        #expect(String(decoding: bytes[quotation.bytes], as: UTF8.self) == words)
        guard case .quotation(let place) = quotation.value else {
            Issue.record("A quotation's value is its speaker.")
            return
        }
        #expect(place.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "" == speaker)
    }

    @Test func `takes titles and open marks for no quotation`() {
        for text in ["He read \"War and Peace\" in June.", "A mark \" stands\nopen on one line", "\"\"\"\"", "«»"] {
            #expect(Reading.facts("en", text).allSatisfy { !$0.hasPrefix("quotation") }, "\(text)")
        }
    }

    @Test(arguments: [
        ("en", "The talks didn't take place.", "negation didn't = not"),
        ("ru", "Переговоры не состоялись.", "negation не = not"),
        ("ar", "لم تجر المحادثات", "negation لم = not"),
        ("en", "They might meet.", "mood might = may"), ("ru", "Встреча может пройти в Москве.", "mood может = may"),
        ("ar", "ربما يزور موسكو", "mood ربما = may"), ("en", "The king will come.", "mood will = will"),
        ("ru", "Король будет в городе.", "mood будет = will"), ("ar", "سوف يزور المدينة", "mood سوف = will"),
    ])
    func `reads denials and what is left open`(_ language: String, _ text: String, _ fact: String) {
        #expect(Reading.facts(language, text).contains(fact), "\(Reading.facts(language, text))")
    }

    @Test(arguments: ["شكر كلا من الوزيرين", "شكر الوزير كلا الجانبين", "غادر كلاهما", "قال ذلك فقط"])
    func `splits no particle from a word that only begins like one`(_ text: String) {
        #expect(
            Reading.facts("ar", text).allSatisfy { !$0.hasPrefix("negation") && !$0.contains("= cat") },
            "\(Reading.facts("ar", text))")
    }

    @Test(arguments: [
        ("en", "The French minister came.", "nationality French = FR"),
        ("ru", "Приехал французский министр.", "nationality французский = FR"),
        ("ar", "وصل الوزير الفرنسي", "nationality الفرنسي = FR"),
    ])
    func `reads adjectives of countries`(_ language: String, _ text: String, _ fact: String) {
        #expect(Reading.facts(language, text).contains(fact), "\(Reading.facts(language, text))")
    }

    @Test func `stays linear in a megabyte of nested marks`() {
        #expect(Reading.facts("ru", String(repeating: "«", count: 300_000)) == [])
        #expect(Reading.facts("en", String(repeating: "\"", count: 300_000)) == [])
    }
}
