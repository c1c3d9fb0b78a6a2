/// French numbers in words as France counts them: soixante et onze, quatre-vingt-dix.
///
/// With hyphens below a hundred only, the spelling before 1990 that the press keeps.
enum FrenchNumerals {
    static func cardinal(_ number: Int, _ gender: Gender) -> String? {
        guard number >= 0, number < 1_000_000_000_000 else { return nil }
        guard number > 0 else { return "zéro" }
        var words: [String] = []
        var rest = number
        for (scale, name) in [(1_000_000_000, "milliard"), (1_000_000, "million")] where rest >= scale {
            words.append("\(hundreds(rest / scale, .masculine, isLast: true)) \(name)\(rest / scale > 1 ? "s" : "")")
            rest %= scale
        }
        if rest >= 1_000 {
            words.append(rest < 2_000 ? "mille" : "\(hundreds(rest / 1_000, .masculine, isLast: false)) mille")
            rest %= 1_000
        }
        if rest > 0 { words.append(hundreds(rest, gender, isLast: true)) }
        return words.joined(separator: " ")
    }

    /// 1 to 999; cents and vingts take an s only at the end.
    private static func hundreds(_ number: Int, _ gender: Gender, isLast: Bool) -> String {
        var words: [String] = []
        if number >= 200 {
            words.append("\(units[number / 100]) cent\(isLast && number % 100 == 0 ? "s" : "")")
        } else if number >= 100 {
            words.append("cent")
        }
        if number % 100 > 0 { words.append(tens(number % 100, gender, isLast: isLast)) }
        return words.joined(separator: " ")
    }

    private static func tens(_ number: Int, _ gender: Gender, isLast: Bool) -> String {
        if number < 20 { return number == 1 && gender == .feminine ? "une" : units[number] }
        let (ten, unit) = (number / 10, number % 10)
        if ten >= 8 {
            if number == 80 { return isLast ? "quatre-vingts" : "quatre-vingt" }
            let rest = number - 80
            return "quatre-vingt-" + (rest == 1 && gender == .feminine ? "une" : units[rest])
        }
        let base = ten == 7 ? 60 : ten * 10
        let name = tenNames[base / 10]
        let rest = number - base
        guard rest > 0 else { return name }
        let last = rest == 1 && gender == .feminine ? "une" : units[rest]
        return unit == 1 ? "\(name) et \(last)" : "\(name)-\(last)"
    }

    /// Premier, deuxième; vingt et unième.
    static func ordinal(_ number: Int, _ gender: Gender) -> String? {
        if number == 1 { return gender == .feminine ? "première" : "premier" }
        guard number > 1, number <= 1_000, var words = cardinal(number, .masculine) else { return nil }
        if words.hasSuffix("s"), !words.hasSuffix("trois") { words.removeLast() }
        if words.hasSuffix("e") { words.removeLast() }
        if words.hasSuffix("cinq") { return words + "uième" }
        if words.hasSuffix("neuf") { return words.dropLast() + "vième" }
        return words + "ième"
    }

    private static let units = [
        "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
        "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ]
    private static let tenNames = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"]
}
