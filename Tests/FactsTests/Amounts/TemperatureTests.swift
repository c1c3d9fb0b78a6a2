import Facts
import Testing

struct TemperatureTests {
    @Test(arguments: [
        ("en", "The lake froze at −31 degrees.", "quantity −31 degrees = -31 deg"),
        ("en", "Oslo had 12 degrees below zero at dawn.", "quantity 12 degrees below zero = -12 deg"),
        ("en", "It was 20 below on the pass.", "quantity 20 below = -20 deg"),
        ("en", "They measured 7 degrees above zero.", "quantity 7 degrees above zero = 7 deg"),
        ("ru", "Утром было −31 градус.", "quantity −31 градус = -31 deg"),
        ("ru", "Днём термометр показал –8 градусов.", "quantity –8 градусов = -8 deg"),
        ("ru", "В посёлке 20 градусов мороза.", "quantity 20 градусов мороза = -20 deg"),
        ("ru", "Ударил мороз 45 градусов.", "quantity мороз 45 градусов = -45 deg"),
        ("ru", "Стоит 30-градусный мороз.", "quantity 30-градусный мороз = -30 deg"),
        ("ru", "Было от 20 до 25 градусов ниже нуля.", "quantity от 20 до 25 градусов ниже нуля = -25…-20 deg"),
        ("ru", "К вечеру стало 7 градусов тепла.", "quantity 7 градусов тепла = 7 deg"),
        ("ru", "Температура упала до −31 градуса.", "quantity −31 градуса = -31 deg"),
        ("ru", "Больше 20 градусов мороза.", "quantity Больше 20 градусов мороза = ..…-20 deg"),
        ("ar", "سجلت المدينة 45 درجة تحت الصفر", "quantity 45 درجة تحت الصفر = -45 deg"),
        ("ar", "بلغت 20 درجة مئوية تحت الصفر", "quantity 20 درجة مئوية تحت الصفر = -20 Cel"),
        ("ar", "عند 7 درجات فوق الصفر", "quantity 7 درجات فوق الصفر = 7 deg"),
        ("en", "Between −12 and −20 degrees.", "quantity Between −12 and −20 degrees = -20…-12 deg"),
    ])
    func `tells on which side of zero a temperature is`(_ language: String, _ text: String, _ fact: String) {
        #expect(Reading.facts(language, text).contains(fact), "\(Reading.facts(language, text))")
    }

    @Test(arguments: [
        ("It was -20C in the valley.", "quantity -20C = -20 Cel"), ("A night at −5C.", "quantity −5C = -5 Cel"),
        ("The oven stood at 35 C.", "quantity 35 C = 35 Cel"), ("It was cold, -4F (-20C).", "quantity -4F = -4 [degF]"),
        ("It was cold, -4F (-20C).", "quantity -20C = -20 Cel"), ("Stamps cost 5c.", "money 5c = 0.05 ?"),
    ])
    func `takes a capital C behind a figure for degrees, and F beside another temperature`(
        _ text: String, _ fact: String
    ) {
        #expect(Reading.facts("en", text).contains(fact), "\(Reading.facts("en", text))")
    }

    @Test(arguments: [
        "Object SCP-173C was lost.", "The 13F filing is late.", "They live at 20 C Street.",
        "Output is 20 below the target.", "Sales were 20 below target.",
    ])
    func `finds no temperature in names, addresses and comparisons`(_ text: String) {
        #expect(!Reading.facts("en", text).contains { $0.hasPrefix("quantity") }, "\(Reading.facts("en", text))")
    }
}
