import Facts
import Testing

struct NumberTests {
    @Test(arguments: [
        ("en", "The fund has 2.5 million members.", "number 2.5 million = 2500000"),
        ("en", "Two hundred and forty-three ships came.", "number Two hundred and forty-three = 243"),
        ("ru", "В городе сорок три школы.", "number сорок три = 43"),
        ("ru", "Население — 2,3 миллиарда человек.", "number 2,3 миллиарда = 2300000000"),
        ("ar", "في المدينة ثلاثة وأربعون مسجدا", "number ثلاثة وأربعون = 43"),
        ("ar", "حضر ٢٬٥٠٠ زائر", "number ٢٬٥٠٠ = 2500"),
        ("en", "Two thirds of them left.", "number Two thirds = 0.6666666667"),
        ("ru", "Это была их двадцать третья встреча.", "ordinal двадцать третья = 23"),
        ("ar", "الاجتماع الحادي عشر", "ordinal الحادي عشر = 11"),
        ("en", "Prices rose by 12.5 per cent.", "percent 12.5 per cent = 12.5"),
        ("ar", "ارتفع بنسبة ٧ في المئة", "percent ٧ في المئة = 7"),
        ("en", "They shipped twenty-two million tons.", "quantity twenty-two million tons = 22000000 t"),
        ("fr", "Il y a deux cent quatre-vingt-dix-sept élus.", "number deux cent quatre-vingt-dix-sept = 297"),
        ("fr", "Le fonds a 4,5 milliards d'euros.", "money 4,5 milliards d'euros = 4500000000 EUR"),
        ("fr", "C'est la vingt et unième rencontre.", "ordinal la vingt et unième = 21"),
        ("ru", "Пришло более 500 человек.", "range более 500 = 500….."),
    ])
    func `reads what numbers come to in digits and words`(_ language: String, _ text: String, _ fact: String) {
        #expect(Reading.facts(language, text).contains(fact), "\(Reading.facts(language, text))")
    }

    @Test(arguments: [
        ("تراجع الإنتاج بنسبة الخُمس", "number الخُمس = 0.2"), ("غادر عُشر الركاب", "number عُشر = 0.1"),
        ("وخُمس السكان في المدن", "number خُمس = 0.2"), ("نحو سُدس المبلغ", "number نحو سُدس = 0.1666666667"),
        ("حضر خمسُ نساء", "number خمسُ = 5"), ("حضر خمس نساء", "number خمس = 5"),
    ])
    func `takes the vowel sign of a fifth for what it tells`(_ text: String, _ fact: String) {
        #expect(Reading.facts("ar", text).contains(fact), "\(Reading.facts("ar", text))")
    }

    @Test(arguments: [
        ("He got a five-and-a-half-year sentence.", "duration five-and-a-half-year = P5Y6M"),
        ("A two-and-a-half-hour talk followed.", "duration two-and-a-half-hour = PT2H30M"),
        ("Some six-and-a-half million people came.", "number Some six-and-a-half million = 6500000"),
    ])
    func `reads halves that hyphens bind`(_ text: String, _ fact: String) {
        #expect(Reading.facts("en", text).contains(fact), "\(Reading.facts("en", text))")
    }

    @Test(arguments: [
        ("The two will discuss a loan of 5 million euros.", ["money 5 million euros = 5000000 EUR"]),
        ("The three agreed.", []), ("The two ministers agreed.", ["number two = 2"]),
        ("Two will go.", ["number Two = 2"]),
    ])
    func `takes a number that stands for its noun for none`(_ text: String, _ facts: [String]) {
        let stated = Reading.facts("en", text).filter { fact in
            ["number", "money", "quantity", "range"].contains { fact.hasPrefix($0) }
        }
        #expect(stated == facts)
    }

    @Test(arguments: [
        ("غنت وهي في السادسة والعشرين من عمرها", "duration السادسة والعشرين من عمرها = P26Y"),
        ("فاز وهو في السادسة والعشرين.", "duration في السادسة والعشرين = P26Y"),
        ("لاعبون دون الحادية والعشرين.", "duration دون الحادية والعشرين = P21Y"),
        ("في الدورة السادسة والعشرين", "ordinal السادسة والعشرين = 26"),
        ("في الثالثة والعشرين دورة", "ordinal الثالثة والعشرين = 23"),
    ])
    func `reads the year of a life as an age`(_ text: String, _ fact: String) {
        #expect(Reading.facts("ar", text).contains(fact), "\(Reading.facts("ar", text))")
    }

    @Test func `keeps a third a third`() throws {
        let third = try #require(Exact(1, over: 3))
        #expect(third.times(Exact(3)) == Exact(1))
        #expect(third.description == "0.3333333333")
    }

    @Test func `takes a number too large to be exact for none`() {
        #expect(Reading.facts("en", "It has 99999999999999999999999 grains.") == [])
    }

    @Test func `leaves the digits of a web address alone`() {
        #expect(Reading.facts("en", "See https://example.org/2022/06/28?id=30% for more.") == [])
    }

    @Test(arguments: [
        (
            "en", "Fewer than 200 or more than 400 came.",
            ["range Fewer than 200 = ..…200", "range more than 400 = 400….."]
        ),
        ("ru", "Пришло менее 200 или более 400 человек.", ["range менее 200 = ..…200", "range более 400 = 400….."]),
        (
            "en", "Fines of less than $200 or more than $400.",
            ["money less than $200 = ..…200 USD", "money more than $400 = 400….. USD"]
        ),
        (
            "en", "Less than 2 hours or more than 4 days.",
            ["duration Less than 2 hours = PT2H", "duration more than 4 days = P4D"]
        ),
        ("ru", "Это займёт 3 дня или более.", ["duration 3 дня или более = P3D"]),
        ("ru", "Нужно 300 и более подписей.", ["range 300 и более = 300….."]),
    ])
    func `two bounds stay two, and "or more" bounds what stands before it`(
        _ language: String, _ text: String, _ facts: [String]
    ) {
        let found = Reading.facts(language, text).filter { !$0.hasPrefix("term") && !$0.hasPrefix("mood") }
        #expect(found == facts)
    }

    @Test(arguments: [
        ("Счёт 14½- 13½.", ["number 14½ = 14.5", "number 13½ = 13.5"]),
        ("Прибыли 5 и 7 тысяч человек.", ["number 5 = 5", "number 7 тысяч = 7000"]),
        ("Рост составил 5 и 7 десятых процента.", ["percent 5 и 7 десятых процента = 5.7"]),
    ])
    func `parts belong to their number, and two numbers stay two`(_ text: String, _ numbers: [String]) {
        #expect(Reading.facts("ru", text).filter { $0.hasPrefix("number") || $0.hasPrefix("percent") } == numbers)
    }

    @Test(arguments: [
        ("en", "Output shrank by a quarter to 9 million tonnes."),
        ("ar", "تقلص الإنتاج بمقدار الربع إلى تسعة ملايين طن"),
    ])
    func `a part by which something fell begins no range`(_ language: String, _ text: String) {
        let found = Reading.facts(language, text)
        #expect(found.contains { $0.contains("9000000") && !$0.contains("…") }, "\(found)")
    }
}
