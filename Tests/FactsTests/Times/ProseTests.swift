import Facts
import Languages
import Testing

/// Times of newspaper prose, on Tuesday 28 June 2022.
struct ProseTests {
    private func mentions(_ language: String, _ text: String) -> [Mention] {
        let bytes = Array(text.utf8)
        return (Reading.of(language)?.mentions(in: bytes.span, reference: Reading.dushanbe) ?? []).filter {
            if case .time = $0.value { true } else { false }
        }
    }

    private func times(_ language: String, _ text: String) -> [String] {
        mentions(language, text).map { Reading.words($0.value) }
    }

    @Test(arguments: [
        ("en", "Sales fell for the first time in 15 years.", "P15Y"),
        ("en", "It was the worst harvest in a decade.", "P10Y"),
        ("ru", "Курс упал впервые за 15 лет.", "P15Y"),
        ("ru", "Это самый низкий курс за десять лет.", "P10Y"),
        ("ru", "Мост построили за три года.", "P3Y"),
        ("ar", "انخفض السعر للمرة الأولى منذ 15 عاما.", "P15Y"),
        ("ar", "هذا أسوأ محصول منذ عقد.", "P10Y"),
    ])
    func `tells how long it is since the last such thing`(_ language: String, _ text: String, _ value: String) {
        #expect(times(language, text) == [value])
    }

    @Test(arguments: [
        ("en", "For years, they waited.", "PXY"), ("en", "Many months went by.", "PXM"),
        ("en", "The fair has been shut for weeks.", "PXW"), ("ru", "Годами они ждали.", "PXY"),
        ("ru", "Месяцами не было дождя.", "PXM"), ("ru", "Здесь много лет жили рыбаки.", "PXY"),
        ("ar", "انتظروا لسنوات.", "PXY"), ("en", "In recent months prices fell.", "PAST_REF"),
        ("ru", "В последние месяцы цены растут.", "PAST_REF"), ("ar", "في السنوات الأخيرة ارتفعت الأسعار.", "PAST_REF"),
        ("en", "Long ago he left.", "PAST_REF"),
    ])
    func `tells vague lengths and times`(_ language: String, _ text: String, _ value: String) {
        #expect(times(language, text) == [value])
    }

    @Test(arguments: [
        ("en", "The annual report is out.", "P1Y"), ("en", "They meet twice a month.", "P1M"),
        ("en", "He works 40 hours a week.", "P1W"), ("en", "It rains seven days per year.", "P1Y"),
        ("ru", "Вышел ежегодный доклад.", "P1Y"), ("ru", "Комитет заседает два раза в месяц.", "P1M"),
        ("ru", "Он работает 40 часов в неделю.", "P1W"), ("ar", "صدر التقرير السنوي.", "P1Y"),
        ("ar", "تجتمع اللجنة مرتين في الشهر.", "P1M"), ("ar", "يعمل 40 ساعة في الأسبوع.", "P1W"),
    ])
    func `tells what recurs, and how often`(_ language: String, _ text: String, _ value: String) {
        #expect(times(language, text) == [value])
        #expect(mentions(language, text).first?.kind == .set)
    }

    @Test(arguments: [
        ("en", "It opened in the early 1980s.", "198", Mention.Period.Part.early),
        ("en", "It burned in late 1990.", "1990", .late), ("en", "It shut in mid-1987.", "1987", .mid),
        ("en", "It will shut by the end of the decade.", "202", .late),
        ("ru", "В начале 1980-х он уехал.", "198", .early), ("ar", "في أوائل الثمانينيات سافر.", "198", .early),
    ])
    func `tells the whole of a period and the part that is meant`(
        _ language: String, _ text: String, _ whole: String, _ part: Mention.Period.Part
    ) {
        #expect(mentions(language, text).first?.period == Mention.Period(whole: whole, part: part))
    }

    @Test func `tells the two days that are named from what is daily`() {
        #expect(!times("ar", "يلتقي الوفدان يومي السبت والأحد.").contains("P1D"))
        #expect(times("ar", "صدر تقرير يومي.") == ["P1D"])
    }

    @Test func `keeps the early part of a period apart from the late one`() {
        #expect(times("en", "in the early 1980s") != times("en", "in the late 1980s"))
        #expect(times("en", "in early 1990") != times("en", "in late 1990"))
    }

    @Test(arguments: [
        ("en", "Good morning, he said."), ("en", "Good evening."), ("ru", "Доброе утро, сказал он."),
        ("ar", "صباح الخير، قال الرجل."), ("en", "They work day and night."), ("en", "A second vote failed."),
        ("en", "It was Black Monday."), ("ar", "عيد اليوم الوطني"),
        ("en", "He is in his early 40s."), ("en", "She wed in her 60s."), ("en", "They may march again."),
    ])
    func `finds no time in a greeting or a name`(_ language: String, _ text: String) {
        #expect(times(language, text) == [])
    }

    @Test(arguments: [
        ("The sale is due at year-end.", ["2022-09/2023-01"]),
        ("Shares fell in the latest quarter.", ["2022-Q1"]),
        ("The new rule holds for the next fiscal year.", ["2023"]),
        ("Police arrested ten over the weekend.", ["2022-W25-WE"]),
        ("The cup final will be held Thursday.", ["2022-06-30"]),
        ("It was the seventh this year.", ["2022"]), ("A year ago this month it shut.", ["2021-06"]),
        ("It left Paris at 1337GMT.", ["2022-06-28T13:37"]),
        ("Last year's fourth quarter was weak.", ["2021-Q4"]), ("March sales rose.", ["2022-03"]),
        ("Prices rose in the past quarter-century.", ["1997-06/2022-06"]),
    ])
    func `reads what the wires write`(_ text: String, _ values: [String]) {
        #expect(times("en", text) == values)
    }

    @Test(arguments: [
        ("По сравнению с прошлым годом цены выросли.", "2021"), ("Цены не менялись с прошлого года.", "2021/.."),
    ])
    func `tells what is compared from what has lasted since`(_ text: String, _ value: String) {
        #expect(times("ru", text) == [value])
    }

    @Test(arguments: [
        ("en", "The fair will last six weeks.", ["P6W"]), ("en", "The fair is expected to last ten days.", ["P10D"]),
        ("en", "The pass was closed for a third day.", []),
        ("ru", "Цены выросли второй раз за год.", ["P1Y"]), ("ru", "Паром ушёл на два часа раньше.", ["PT2H"]),
        ("ru", "В четверг около 1800 рабочих бастовали.", ["2022-06-23"]),
        ("ru", "По понедельникам музей закрыт.", ["XXXX-WXX-1"]), ("ar", "المتحف مغلق أيام الخميس", ["XXXX-WXX-4"]),
        ("ru", "Еврокомиссар Марта Линд прибыла 3 марта.", ["2022-03-03"]),
        ("ar", "توقف نحو 1800 عامل عن العمل", []), ("ar", "أغلق الطريق لليوم الثالث", []),
        ("ar", "باستثناء اثنين منهم", []), ("ar", "بدأ المعرض في 3 فبراير ستة أسابيع", ["2022-02-03", "P6W"]),
        ("ar", "كان ذلك في تسعينيات القرن الماضي", ["199"]), ("ru", "В девяностых годах ХХ века было иначе.", ["199"]),
    ])
    func `takes no count, name or verb for a time`(_ language: String, _ text: String, _ values: [String]) {
        #expect(times(language, text) == values)
    }

    @Test(arguments: [
        ("en", "He died on Friday.", "2022-06-24"), ("ru", "Он умер в пятницу.", "2022-06-24"),
        ("ar", "انسحب اثنان من المرشحين من السباق يوم الجمعة", "2022-06-24"),
        ("ar", "أعيد فتح المتحف في ديسمبر", "2021-12"), ("ar", "سيفتتح المتحف في ديسمبر", "2022-12"),
    ])
    func `reads a day with no date by the verb beside it`(_ language: String, _ text: String, _ value: String) {
        #expect(times(language, text).last == value)
    }
}
