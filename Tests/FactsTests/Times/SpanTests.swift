import Testing

struct SpanTests {
    @Test(arguments: [
        ("en", "They met again, June 14.", "date June 14 = 2022-06-14"),
        ("en", "In Vienna, the Friday night crowd grew.", "time the Friday night = 2022-06-24TNI"),
        ("en", "On Thursday, June 30, he left.", "date On Thursday, June 30 = 2022-06-30"),
        ("en", "In the year of the flood, 1977, he left.", "date 1977 = 1977"),
        ("ar", "في المدينة، يوم الخميس، وصل الوزير", "date يوم الخميس = 2022-06-23"),
        ("ru", "Они встретились снова, 14 июня.", "date 14 июня = 2022-06-14"),
    ])
    func `a time begins and ends with its own words`(_ language: String, _ text: String, _ fact: String) {
        #expect(Reading.facts(language, text).contains(fact), "\(Reading.facts(language, text))")
    }

    @Test(arguments: ["Он смотрел «Мумию 2» дважды.", "Там стояло 4 «Волги» и автобус."])
    func `a mark of a quotation is no inch`(_ text: String) {
        #expect(Reading.facts("ru", text).allSatisfy { !$0.hasPrefix("quantity") }, "\(Reading.facts("ru", text))")
    }

    @Test func `inches are read by their mark`() {
        #expect(Reading.facts("ru", "Экран 27\" стоит дорого.").contains("quantity 27\" = 27 [in_i]"))
    }
}
