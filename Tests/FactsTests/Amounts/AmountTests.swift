import Facts
import Testing

struct AmountTests {
    @Test(arguments: [
        ("en", "It cost $4.7 billion.", "money $4.7 billion = 4700000000 USD"),
        ("en", "He paid 20 dollars 43 cents.", "money 20 dollars 43 cents = 20.43 USD"),
        ("ru", "Ущерб — 5 млн рублей.", "money 5 млн рублей = 5000000 RUB"),
        ("ru", "Долг — сто канадских долларов.", "money сто канадских долларов = 100 CAD"),
        ("ar", "بلغت الكلفة ٥٠ مليون دينار كويتي", "money ٥٠ مليون دينار كويتي = 50000000 KWD"),
        ("en", "The road is 300 km long.", "quantity 300 km = 300 km"),
        ("en", "She is 5 feet 2 inches tall.", "quantity 5 feet 2 inches = 62 [in_i]"),
        ("ru", "Собрали около 20 млн тонн.", "quantity около 20 млн тонн = 20000000 t"),
        ("ar", "على ارتفاع ٣٠٠ متر", "quantity ٣٠٠ متر = 300 m"),
        ("ar", "خزان سعته 60 ل.", "quantity 60 ل = 60 L"), ("ar", "بلغ الستين للأسف", "ordinal الستين = 60"),
        ("ru", "Подняли 300-килограммовый колокол.", "quantity 300-килограммовый = 300 kg"),
        ("en", "It weighs between 3 and 5 kilograms.", "quantity between 3 and 5 kilograms = 3…5 kg"),
    ])
    func `reads sums with their currency and quantities with their unit`(
        _ language: String, _ text: String, _ fact: String
    ) {
        #expect(Reading.facts(language, text).contains(fact), "\(Reading.facts(language, text))")
    }

    @Test(arguments: [
        ("A 17-trillion-yen package passed.", ["money 17-trillion-yen = 17000000000000 JPY"]),
        ("The 17-billion-pound plan failed.", ["money 17-billion-pound = 17000000000 GBP"]),
        ("The £3-billion plan failed.", ["money £3-billion = 3000000000 GBP"]),
        ("The 3-million-barrel cut came.", ["quantity 3-million-barrel = 3000000 [bbl_us]"]),
        ("A 6.5-million-euro grant came.", ["money 6.5-million-euro = 6500000 EUR"]),
    ])
    func `reads a figure that hyphens bind to its magnitude`(_ text: String, _ facts: [String]) {
        let stated = Reading.facts("en", text).filter { fact in
            ["number", "money", "quantity", "range"].contains { fact.hasPrefix($0) }
        }
        #expect(stated == facts)
    }
}
