/// English numbers in words, with the "and" of British usage: one hundred and five.
enum EnglishNumerals {
    static func cardinal(_ number: Int) -> String? {
        guard number >= 0, number < 1_000_000_000_000_000 else { return nil }
        guard number > 0 else { return "zero" }
        var words: [String] = []
        var rest = number
        for (scale, name) in [
            (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"),
        ] where rest >= scale {
            words.append("\(hundreds(rest / scale)) \(name)")
            rest %= scale
        }
        if rest > 0 { words.append(!words.isEmpty && rest < 100 ? "and \(hundreds(rest))" : hundreds(rest)) }
        return words.joined(separator: " ")
    }

    private static func hundreds(_ number: Int) -> String {
        let rest = number % 100
        var small = ""
        if rest >= 20 {
            small = tens[rest / 10] + (rest % 10 > 0 ? "-" + units[rest % 10] : "")
        } else if rest > 0 {
            small = units[rest]
        }
        guard number >= 100 else { return small }
        return "\(units[number / 100]) hundred" + (small.isEmpty ? "" : " and \(small)")
    }

    /// The cardinal with its last word made an ordinal.
    static func ordinal(_ number: Int) -> String? {
        guard let words = cardinal(number) else { return nil }
        guard let joint = words.lastIndex(where: { $0 == " " || $0 == "-" }) else { return ordinalWord(words) }
        let behind = words.index(after: joint)
        return words[..<behind] + ordinalWord(String(words[behind...]))
    }

    private static func ordinalWord(_ word: String) -> String {
        if let known = irregular[word] { return known }
        return word.hasSuffix("y") ? word.dropLast() + "ieth" : word + "th"
    }

    /// 1st, 2nd, 3rd, 11th.
    static func suffix(_ number: Int) -> String {
        switch (number.magnitude % 10, number.magnitude % 100) {
        case (_, 11...13): "th"
        case (1, _): "st"
        case (2, _): "nd"
        case (3, _): "rd"
        default: "th"
        }
    }

    private static let irregular = [
        "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
        "twelve": "twelfth",
    ]
    private static let units = [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
}
