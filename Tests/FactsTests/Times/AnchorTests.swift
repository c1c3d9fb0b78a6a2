import Facts
import Languages
import Testing

/// Times that refer to another date of the text, on Tuesday 28 June 2022.
@Suite struct `A time that refers to another date of the text` {
    /// The times of a text, and the other reading of each that has one behind a tilde.
    private func times(_ language: String, _ text: String, _ conventions: TimeConventions = .intervals) -> [String] {
        let bytes = Array(text.utf8)
        let mentions =
            Reading.of(language)?.mentions(
                in: bytes.span, reference: Reading.dushanbe, conventions: conventions) ?? []
        return mentions.compactMap { mention in
            guard case .time(let value) = mention.value else { return nil }
            guard case .time(let rival)? = mention.rival, mention.said?.isRelative == true else { return value }
            return "\(value)~\(rival)"
        }
    }

    @Test(arguments: [
        ("en", "The museum shut on 3 May. Two days later it reopened.", ["2022-05-03", "2022-05-05~2022-06-30"]),
        ("en", "He sailed on 3 May and was back the next day.", ["2022-05-03", "2022-05-04~2022-06-29"]),
        ("en", "He sailed in 1985. The following year he was back.", ["1985", "1986~2023"]),
        ("en", "He spoke on 3 May. The day before, he had been silent.", ["2022-05-03", "2022-05-02~2022-06-27"]),
        ("en", "He sailed in 1985. That year the mine closed.", ["1985", "1985~2022"]),
        ("en", "She came on 3 May; that night it rained.", ["2022-05-03", "2022-05-03TNI~2022-06-28TNI"]),
        ("en", "They married in June 1954 and left the following spring.", ["1954-06", "1955-SP"]),
        (
            "en", "The ferry sank on 3 May; that weekend the shops were shut.",
            ["2022-05-03", "2022-W18-WE~2022-W26-WE"]
        ),
        ("ru", "Музей закрыли 3 мая. Через два дня его открыли.", ["2022-05-03", "2022-05-05~2022-06-30"]),
        ("ru", "Музей закрыли 3 мая. На следующий день его открыли.", ["2022-05-03", "2022-05-04~2022-06-29"]),
        ("ru", "Он приехал 3 мая. Накануне шёл дождь.", ["2022-05-03", "2022-05-02~2022-06-27"]),
        ("ru", "Он уехал в 1985 году. Годом позже он вернулся.", ["1985", "1986~2023"]),
        ("ru", "Он уехал в 1985 году. В том же году закрыли шахту.", ["1985", "1985~2022"]),
        ("ru", "Он приехал 3 мая, а двумя днями ранее был в Омске.", ["2022-05-03", "2022-05-01~2022-06-26"]),
        ("ar", "أغلق المتحف في 3 مايو. وبعد يومين أعيد فتحه.", ["2022-05-03", "2022-05-05~2022-06-30"]),
        ("ar", "أغلق المتحف في 3 مايو. وفي اليوم التالي أعيد فتحه.", ["2022-05-03", "2022-05-04~2022-06-29"]),
        ("ar", "وصل في 3 مايو، وقبل ذلك بيومين كان في بيروت.", ["2022-05-03", "2022-05-01~2022-06-26"]),
        ("ar", "سافر في عام 1985. وفي العام التالي عاد.", ["1985", "1986~2023"]),
        ("ar", "وصل في 3 مايو وغادر في اليوم نفسه.", ["2022-05-03", "2022-05-03~2022-06-28"]),
    ])
    func `is reckoned from there, and names its reading from the day of writing`(
        _ language: String, _ text: String, _ values: [String]
    ) {
        #expect(times(language, text) == values)
        #expect(times(language, text, .timex3) == values)
    }

    @Test(arguments: [
        ("en", "Two days later it reopened.", "2022-06-30"), ("en", "It fell the next day.", "2022-06-29"),
        ("en", "The day before, it rained.", "2022-06-27"), ("ru", "Накануне шёл дождь.", "2022-06-27"),
        ("ru", "Через два дня откроется выставка.", "2022-06-30"), ("ar", "بعد يومين", "2022-06-30"),
    ])
    func `is reckoned from the day of writing where the text names no other`(
        _ language: String, _ text: String, _ value: String
    ) {
        #expect(times(language, text) == [value])
    }

    @Test(arguments: [
        ("en", "The show opened on 3 May. He left two days ago.", "2022-06-26"),
        ("en", "The show opened on 3 May. It will close next week.", "2022-W27"),
        ("en", "The mine shut in 2014. It may reopen in the next year.", "2023"),
        ("ru", "Выставку открыли 3 мая. Через два дня её закроют.", "2022-06-30"),
        ("ru", "Шахту закрыли в 2014 году. В следующем году её откроют.", "2023"),
    ])
    func `leaves alone what tells the distance from now`(_ language: String, _ text: String, _ value: String) {
        #expect(times(language, text).last == value)
    }

    @Test func `goes on from a date that the tale came to, and not from one that it looked back to`() {
        #expect(
            times("en", "It opened on 3 May. A year earlier it had burned. Two days later it shut.")
                == ["2022-05-03", "2021", "2022-05-05~2022-06-30"])
    }

    @Test func `is no day where the text names none as exact`() {
        #expect(times("en", "It opened in 1985. Two days later it shut.") == ["1985", "2022-06-30"])
    }

    @Test(arguments: [
        ("en", "Profit fell in the third quarter from a year earlier.", ["2022-Q3", "2021-Q3"]),
        ("en", "The first quarter was good. The year-ago quarter was better.", ["2022-Q1", "2021-Q1"]),
        ("en", "The first quarter was good. So was the year-earlier period.", ["2022-Q1", "2021-Q1"]),
        ("en", "The first quarter beat the same period last year.", ["2022-Q1", "2021-Q1"]),
        ("en", "The first quarter beat the same quarter a year earlier.", ["2022-Q1", "2021-Q1"]),
        ("ru", "Прибыль в первом квартале ниже, чем за аналогичный период прошлого года.", ["2022-Q1", "2021-Q1"]),
        ("ar", "نمت الأرباح في الربع الأول مقارنة بالفترة نفسها من العام الماضي.", ["2022-Q1", "2021-Q1"]),
    ])
    func `is the same quarter of another year`(_ language: String, _ text: String, _ values: [String]) {
        #expect(times(language, text) == values)
    }

    @Test(arguments: [
        ("The year-ago quarter was better.", "2021"), ("The same period last year was better.", "2021"),
        ("Profit was up from a year earlier.", "2021"), ("Profit was up from last month.", "2022-05"),
    ])
    func `is the year where no quarter is spoken of, and no open interval`(_ text: String, _ value: String) {
        #expect(times("en", text) == [value])
    }

    @Test(arguments: [
        ("ar", "عاد الوفد بعد يومين من الاقتراع", "P2D"), ("ar", "غادر قبل أسبوع من الاقتراع", "P1W"),
        ("ru", "Порт открыли через два дня после шторма.", "P2D"),
        ("ru", "Спустя год после шторма порт открыли.", "P1Y"),
        ("en", "The port opened two days after the storm.", "P2D"),
    ])
    func `is a length of time where it is told from something that is no date`(
        _ language: String, _ text: String, _ value: String
    ) {
        #expect(times(language, text) == [value])
    }
}
