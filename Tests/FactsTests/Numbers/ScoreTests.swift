import Facts
import Testing

struct ScoreTests {
    @Test(arguments: [
        ("en", "The team won 3:2 in the final.", "3:2"),
        ("ru", "«Спартак» выиграл со счётом 3:2.", "3:2"),
        ("ar", "فاز الفريق 3-1 في المباراة", "3:1"),
        ("en", "They lost the match 2-1.", "2:1"),
    ])
    func `takes two numbers for a score where the text speaks of sport`(
        _ language: String, _ text: String, _ score: String
    ) {
        #expect(Reading.facts(language, text).contains { $0.hasPrefix("score ") && $0.hasSuffix("= \(score)") })
    }

    @Test(arguments: ["The office has 2-3 rooms.", "Page 3:2 is missing."])
    func `finds no score elsewhere`(_ text: String) {
        #expect(!Reading.facts("en", text).contains { $0.hasPrefix("score ") })
    }

    @Test(arguments: [
        ("1.1^23", "8.954302433"), ("2^10", "1024"), ("1.3x10^6", "1300000"), ("one twenty-fifth", "0.04"),
        ("two hundred and three quarters", "200.75"), ("four and three fifths", "4.6"), ("2 dozen", "24"),
        ("1e10", "10000000000"),
    ])
    func `reads powers, exponents and parts in words`(_ text: String, _ value: String) {
        #expect(Reading.facts("en", text).contains { $0.hasSuffix("= \(value)") }, "\(Reading.facts("en", text))")
    }
}
