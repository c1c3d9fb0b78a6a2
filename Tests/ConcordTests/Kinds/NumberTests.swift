import Concord
import Languages
import Testing

/// Numbers, years and sums of two editions.
@Suite struct `Numbers of two editions` {
    @Test(arguments: [
        (
            "She is one of eleven leaders in prison since last year.",
            "Она одна из девяти лидеров, которые с прошлого года в тюрьме.", FindingKind.number
        ),
        ("Four in ten farmers lost their harvest.", "Семеро из десяти фермеров потеряли урожай.", .number),
        ("The five-time champion spoke on Monday.", "Трёхкратный чемпион выступил в понедельник.", .number),
        ("Davis Cup 2018: Spain shows courage.", "Кубок Дэвиса 2020: Испания показывает смелость.", .number),
        ("The suburb was theirs until 2010.", "Предместье принадлежало им до 2009 года.", .date),
        ("Hours later the bridge was open again.", "Спустя несколько дней мост снова открыли.", .duration),
        ("The moon stood there two thousand years ago.", "Луна стояла там две тысячи недель назад.", .duration),
        ("Heavy rain will fall over the coming days.", "В следующие несколько месяцев пройдут ливни.", .duration),
    ])
    func `that differ are a finding`(_ english: String, _ russian: String, _ kind: FindingKind) {
        #expect(report((.english, english), (.russian, russian)).findings.map(\.kind) == [kind])
    }

    @Test func `that divide a whole are found each by itself`() {
        let found = report(
            (.english, "One of eleven leaders of the port spoke."), (.arabic, "تحدث أحد القادة التسعة في الميناء."))
        #expect(found.findings.map(\.said) == [["eleven", "التسعة"]])
    }

    @Test func `pounds of a country that nobody names may be those of Egypt`() {
        let same = report(
            (.english, "The railway will pay each of them 40,000 pounds."),
            (.arabic, "ستدفع السكك الحديدية لكل منهم 40 ألف جنيه."))
        #expect(same.findings.isEmpty)
        let other = report(
            (.english, "The railway will pay each of them 40,000 euros."),
            (.arabic, "ستدفع السكك الحديدية لكل منهم 40 ألف جنيه."))
        #expect(other.findings.map(\.kind) == [.money])
    }

    @Test func `francs of a country that nobody names are no pounds`() {
        let found = report((.english, "It cost 11 million pounds."), (.arabic, "بلغت التكلفة 11 مليون فرنك."))
        #expect(found.findings.map(\.kind) == [.money])
    }

    @Test(arguments: [
        ("Four in ten farmers lost their harvest.", "Четверо из десяти фермеров потеряли урожай."),
        ("The law of 2017 brought in the rules.", "Законом от 2017 года введены правила."),
        ("He borrowed 20 bucks.", "Он занял 20 долларов."),
        ("The funds took £2bn and £1.4bn.", "Фонды получили 2 и 1,4 миллиарда фунтов."),
        ("The flood reached dozens of villages.", "Наводнение дошло до десятков деревень."),
        ("They lifted a 650 pound bell.", "Они подняли 300-килограммовый колокол."),
        ("A month ago today the bridge was closed.", "Месяц назад мост закрыли."),
    ])
    func `that are said otherwise are none`(_ english: String, _ russian: String) {
        #expect(report((.english, english), (.russian, russian)).findings.isEmpty)
    }
}
