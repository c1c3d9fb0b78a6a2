import Facts
import Testing

/// Times at their edges: nights before a day, bounds said with a denial, hours in four digits.
struct EdgeTests {
    @Test(arguments: [
        ("ar", "يستمر المعرض حتى السابع عشر من آب/أغسطس.", "../2022-08-17"),
        ("ar", "أجلت الجلسة إلى التاسع عشر من يوليو.", "../2022-07-19"),
        ("ar", "تبقى الطريق مغلقة حتى الخامس من يوليو.", "../2022-07-05"),
        ("ar", "تبقى الطريق مغلقة حتى الخامس عشر من الشهر.", "../2022-06-15"),
        ("ar", "يبقى المتجر مفتوحا حتى الخامسة مساء.", "../2022-06-28T17:00"),
    ])
    func `reads an Arabic day behind until in one or two words`(_ language: String, _ text: String, _ value: String) {
        expect(language, text, value)
    }

    @Test(arguments: [
        ("ru", "Мост откроют не позже 5 июля.", "../2022-07-05"),
        ("ru", "Мост откроют не позднее 5 июля.", "../2022-07-05"),
        ("ru", "Театр откроют не раньше 2028 года.", "2028/.."), ("ru", "Театр откроют не ранее 2028 года.", "2028/.."),
        ("en", "The bridge opens no later than July 5.", "../2022-07-05"),
        ("en", "The theatre opens no earlier than 2028.", "2028/.."),
        ("en", "The theatre opens, but not before July 5.", "2022-07-05/.."),
        ("ar", "يفتتح المسرح ليس قبل 2028.", "2028/.."),
        ("ar", "يفتتح الجسر في موعد أقصاه 5 يوليو.", "../2022-07-05"),
    ])
    func `opens a bound with a denial to the right side`(_ language: String, _ text: String, _ value: String) {
        expect(language, text, value)
    }

    @Test(arguments: [
        ("a five-and-a-half-year sentence", "P5Y6M"), ("a two-and-a-half-hour meeting", "PT2H30M"),
        ("a three-and-a-half-month break", "P3M15D"),
    ])
    func `reads a half between hyphens with the number before it`(_ text: String, _ value: String) {
        #expect(
            Reading.facts("en", text).filter { !$0.hasPrefix("term") } == [
                "duration \(text.split(separator: " ")[1]) = \(value)"
            ])
    }

    @Test(arguments: [
        ("at 0930 GMT", "2022-06-28T09:30"), ("by 1400 GMT", "../2022-06-28T14:00"),
        ("at 1705 GMT", "2022-06-28T17:05"),
    ])
    func `takes four digits before a zone for an hour and its minute`(_ text: String, _ value: String) {
        expect("en", text, value)
    }

    @Test(arguments: [
        ("В ночь на 5 мая загорелся склад.", "2022-05-04TNI"),
        ("В ночь на понедельник, 27 июня, загорелся склад.", "2022-06-26TNI"),
        ("Склад сгорел в ночь на 1 января 2022 года.", "2021-12-31TNI"),
    ])
    func `takes the night to a day for that of the day before`(_ text: String, _ value: String) {
        expect("ru", text, value)
    }

    @Test(arguments: [
        ("en", "On July 14 1283 prisoners were freed.", "1283")
    ])
    func `takes no number that counts for the year of a day`(_ language: String, _ text: String, _ number: String) {
        #expect(
            Reading.facts(language, text).contains("number \(number) = \(number)"), "\(Reading.facts(language, text))")
    }

    @Test(arguments: [
        ("ru", "Это было 14 июля 1283 года.", "1283-07-14"), ("en", "They met on 14 October 1066.", "1066-10-14"),
        ("ru", "Он ушёл 14 июля 2020.", "2020-07-14"),
    ])
    func `keeps a year where nothing is counted`(_ language: String, _ text: String, _ value: String) {
        expect(language, text, value)
    }

    @Test(arguments: ["до конца года", "до конца декабря"])
    func `ends the year and December on the same day`(_ text: String) {
        expect("ru", text, "../2023-01-01")
    }

    private func expect(_ language: String, _ text: String, _ value: String) {
        let facts = Reading.facts(language, text)
        #expect(facts.contains { $0.hasSuffix(" = \(value)") }, "\(facts)")
    }
}
