import Facts
import Languages
import Testing

/// News as it is marked up with TIMEX3: what an English article's words come to on Thursday 2 November 1989.
struct NewsTests {
    private static let written = Day(year: 1989, month: 11, day: 2).map { Reference(day: $0) }

    /// The times of a sentence, read as those of an article.
    private func times(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let mentions =
            Reading.english?.mentions(in: bytes.span, reference: Self.written, conventions: .timex3) ?? []
        return mentions.compactMap { mention in
            guard case .time(let value) = mention.value else { return nil }
            return value
        }
    }

    @Test(arguments: [
        ("The company said Tuesday it would close the plant.", "1989-10-31"),
        ("The board will meet Friday to weigh the offer.", "1989-11-03"),
        ("Shares of the airline fell sharply on Monday.", "1989-10-30"),
        ("The minister arrived late Wednesday for talks.", "1989-11-01"),
        ("Police found the car early Sunday.", "1989-10-29"),
        ("Traders are now waiting for the figures.", "PRESENT_REF"),
        ("The firm currently employs 400 people.", "PRESENT_REF"),
        ("Prices have recently come down.", "PAST_REF"),
        ("Analysts point to recent gains in exports.", "PAST_REF"),
        ("The bank earned $40 million in the third quarter.", "1989-Q3"),
        ("Third-quarter net income rose 12%.", "1989-Q3"),
        ("Orders fell in the fourth quarter of 1988.", "1988-Q4"),
        ("It expects a loss in the first quarter.", "1990-Q1"),
        ("Profit was $3.1 million a year ago.", "1988"),
        ("Output rose from a year earlier.", "1988"),
        ("For the nine months, sales were flat.", "P9M"),
        ("In the past five years the fund has doubled.", "P5Y"),
        ("Over the last two decades the town has shrunk.", "P20Y"),
        ("The lease runs for the next 10 years.", "P10Y"),
        ("In the past year, three directors have left.", "P1Y"),
        ("Last year the group lost money.", "1988"),
        ("This year it will break even.", "1989"),
        ("The rule takes effect next year.", "1990"),
        ("The strike began last week.", "1989-W43"),
        ("The two sides will talk again next week.", "1989-W45"),
        ("Sales slid last month.", "1989-10"),
        ("The plan was drawn up in the 1980s.", "198"),
        ("The dam was built in the early 1960s.", "196"),
        ("The law has been in force since 1974.", "1974"),
        ("The offer is open until Nov. 15.", "1989-11-15"),
        ("The bonds must be paid by Dec. 1.", "1989-12-01"),
        ("The merger was agreed on before Oct. 13.", "1989-10-13"),
        ("Nothing has been heard since last Friday.", "1989-10-27"),
        ("The trial opened in March 1987.", "1987-03"),
        ("The storm hit on Sept. 22.", "1989-09-22"),
        ("He was hired in September.", "1989-09"),
        ("The fiscal 1990 budget was approved.", "1990"),
        ("The 1987 crash still haunts brokers.", "1987"),
        ("The dividend is paid quarterly.", "P3M"),
        ("The paper appears daily.", "P1D"),
        ("The ferry sails every Tuesday.", "XXXX-WXX-2"),
        ("Annual revenue is about $2 billion.", "P1Y"),
        ("He will be home for Christmas.", "1989-12-25"),
        ("The index closed at 2645 yesterday.", "1989-11-01"),
        ("The government fell a decade ago.", "197"),
        ("She left two weeks ago.", "1989-W42"),
        ("She left ten days ago.", "1989-10-23"),
        ("The shop has been open for years.", "PXY"),
        ("He spent 18 months in prison.", "P1Y6M"),
        ("The 35-year-old driver was unhurt.", "P35Y"),
        ("The 30-year bond rose a point.", "P30Y"),
        ("It was the worst fall in two years.", "P2Y"),
        ("The vote takes place tomorrow.", "1989-11-03"),
        ("The talks resume this week.", "1989-W44"),
        ("The curfew begins at 9 p.m.", "1989-11-02T21:00"),
        ("The blast came at 8:15 a.m. Monday.", "1989-10-30T08:15"),
        ("The rebels attacked Monday night.", "1989-10-30TNI"),
        ("They met on Sunday afternoon.", "1989-10-29TAF"),
        ("The plane landed last night.", "1989-11-01TNI"),
        ("Snow is forecast for tonight.", "1989-11-02TNI"),
        ("The bill will be voted on at the end of the year.", "1989"),
        ("A decision is due by the end of November.", "1989-11"),
        ("The company expects a profit for the year.", "1989"),
        ("The museum opens next spring.", "1990-SP"),
        ("The harvest was poor last summer.", "1989-SU"),
        ("Peace may come in the future.", "FUTURE_REF"),
        ("The report will be out soon.", "FUTURE_REF"),
        ("The troops left over the weekend.", "1989-W43-WE"),
        ("He takes the job in January 1990.", "1990-01"),
        ("Production was halted in mid-October.", "1989-10"),
        ("Several months ago the owner sold out.", "PAST_REF"),
        ("The fund pays 8% a year.", "P1Y"),
        ("The trial lasted more than three months.", "P3M"),
        ("Exports in August were lower.", "1989-08"),
        ("It was signed on Nov. 2, 1962.", "1962-11-02"),
        ("The earthquake of Oct. 17 killed dozens.", "1989-10-17"),
        ("Interest in the late 19th century was small.", "18"),
        ("Oil for December delivery rose.", "1989-12"), ("The comparable 1988 quarter was better.", "1988"),
        ("It was voted to keep the rule until December.", "1989-12"), ("He resigned on March 3.", "1989-03-03"),
        ("The sale is due by year-end.", "1989"), ("A funeral will be held Friday.", "1989-11-03"),
    ])
    func `reads one time in a sentence of news`(_ text: String, _ value: String) {
        #expect(times(text) == [value])
    }

    @Test(arguments: [
        ("He was chairman from 1981 to 1985.", ["1981", "1985"]),
        ("The mine was shut from Monday to Wednesday.", ["1989-10-30", "1989-11-01"]),
        ("The bank lost money in the third quarter, after a profit a year earlier.", ["1989-Q3", "1988-Q3"]),
        ("It was sold on Oct. 3, and two days later it burned down.", ["1989-10-03", "1989-10-05"]),
        ("He quit in 1985 and came back the following year.", ["1985", "1986"]),
        ("Rain fell on Sept. 1 and stopped the next day.", ["1989-09-01", "1989-09-02"]),
    ])
    func `keeps two points apart, and reckons the second from the first`(_ text: String, _ values: [String]) {
        #expect(times(text) == values)
    }

    @Test(arguments: [
        "The shares closed at 12 1/4.", "He finished second.", "It was a second try.", "Prices may fall.",
        "The house has 3 rooms.", "The index stood at 24.",
    ])
    func `finds no time where prices, places and verbs only look like one`(_ text: String) {
        #expect(times(text) == [])
    }

    @Test(arguments: [
        ("ru", "Совет соберётся в пятницу.", "2022-07-01"),
        ("ru", "Переговоры начались в понедельник вечером.", "2022-06-27TEV"),
        ("ru", "Сейчас в отрасли занято две тысячи человек.", "PRESENT_REF"),
        ("ru", "Недавно цены снизились.", "PAST_REF"),
        ("ru", "Прибыль выросла в первом квартале.", "2022-Q1"),
        ("ru", "В прошлом году завод понёс убытки.", "2021"),
        ("ru", "В этом году он станет прибыльным.", "2022"),
        ("ru", "Закон вступит в силу с 1 января 2023 года.", "2023-01-01"),
        ("ru", "Встреча состоится 15 июля.", "2022-07-15"),
        ("ru", "Он работал там с 1998 года.", "1998"),
        ("ru", "В начале 1990-х годов посёлок опустел.", "199"),
        ("ru", "За последние пять лет население выросло.", "P5Y"),
        ("ru", "Два года назад дом снесли.", "2020"),
        ("ru", "Неделю назад он вернулся.", "2022-W25"),
        ("ru", "Три дня назад прошёл дождь.", "2022-06-25"),
        ("ru", "Через неделю откроется выставка.", "2022-W27"),
        ("ru", "Заседание продлилось три часа.", "PT3H"),
        ("ru", "Пленум пройдёт до конца года.", "2022"),
        ("ru", "Вчера вечером отключили свет.", "2022-06-27TEV"),
        ("ru", "Матч начнётся завтра в 19:00.", "2022-06-29T19:00"),
        ("ru", "35-летний водитель не пострадал.", "P35Y"),
        ("ru", "Он умер в возрасте 82 лет.", "P82Y"),
        ("ru", "Журнал выходит ежемесячно.", "P1M"),
        ("ru", "Каждый вторник здесь играет оркестр.", "XXXX-WXX-2"),
        ("ru", "Договор подписан в ноябре 1962 года.", "1962-11"),
        ("ru", "Во второй половине XX века город вырос.", "19"),
        ("ru", "Летом здесь людно.", "2022-SU"),
        ("ru", "На прошлой неделе открыли мост.", "2022-W25"),
        ("ru", "В минувшие выходные прошёл парад.", "2022-W25-WE"),
        ("ar", "قال المتحدث يوم الثلاثاء إن المصنع سيغلق.", "2022-06-28"),
        ("ar", "وصل الوزير مساء الاثنين إلى العاصمة.", "2022-06-27TEV"),
        ("ar", "تجتمع اللجنة يوم الجمعة المقبل.", "2022-07-01"),
        ("ar", "انخفضت الأسعار مؤخرا.", "PAST_REF"),
        ("ar", "ارتفعت الأرباح في الربع الأول من العام الجاري.", "2022-Q1"),
        ("ar", "تكبدت الشركة خسائر العام الماضي.", "2021"),
        ("ar", "ستحقق الشركة أرباحا هذا العام.", "2022"),
        ("ar", "يعمل هناك منذ عام 1998.", "1998"),
        ("ar", "عقدت القمة في 16 مايو/أيار الماضي.", "2022-05-16"),
        ("ar", "ستعقد القمة في 15 يوليو/تموز المقبل.", "2022-07-15"),
        ("ar", "غادر البلاد قبل ثلاثة أيام.", "2022-06-25"),
        ("ar", "توفي قبل عامين.", "2020"),
        ("ar", "استمرت المحادثات ثلاث ساعات.", "PT3H"),
        ("ar", "تصدر المجلة شهريا.", "P1M"),
        ("ar", "هطل المطر أمس.", "2022-06-27"),
        ("ar", "تبدأ المباراة غدا الساعة 19:00.", "2022-06-29T19:00"),
        ("ar", "خلال السنوات الخمس الماضية ازداد السكان.", "P5Y"),
        ("ar", "وقع الاتفاق في نوفمبر/تشرين الثاني 1962.", "1962-11"),
        ("ar", "زار البلاد الأسبوع الماضي.", "2022-W25"),
        ("ar", "في أوائل التسعينيات هاجر كثيرون.", "199"),
        ("ar", "سيجتمعون الأسبوع المقبل.", "2022-W27"),
        ("ar", "وقع الانفجار فجر الأحد.", "2022-06-26TMO"),
    ])
    func `reads one time in a sentence of Russian and Arabic news`(
        _ language: String, _ text: String, _ value: String
    ) {
        let bytes = Array(text.utf8)
        let mentions = Reading.of(language)?.mentions(
            in: bytes.span, reference: Reading.dushanbe, conventions: .timex3)
        let values = mentions?.compactMap { mention -> String? in
            guard case .time(let value) = mention.value else { return nil }
            return value
        }
        #expect(values == [value])
    }

    @Test func `tells an article from a message by its length`() {
        let message = Array("Since 2014, see me.".utf8)
        let article = Array((Array(repeating: "word", count: 46).joined(separator: " ")).utf8)
        #expect(TimeConventions.fitting(message.span) == .intervals)
        #expect(TimeConventions.fitting(article.span) == .timex3)
    }
}
