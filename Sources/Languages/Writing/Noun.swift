/// A noun or a phrase round one, with what its rules can't tell from its letters.
public struct Noun: Sendable, Hashable {
    /// The dictionary's form; what stands behind `~` never changes: доллар ~США.
    public var lemma: String
    /// Its gender.
    public var gender: Gender
    /// Whether it names a living being.
    public var isAnimate: Bool
    /// Forms that the rules don't make: in Arabic, English and French the plural, in Russian the genitive plural and
    /// then, where it is needed too, the nominative plural.
    public var irregular: [String]
    /// What it is written as beside digits; nil where it has no short form.
    public var abbreviation: Abbreviation?

    /// A noun.
    public init(
        _ lemma: String, _ gender: Gender = .masculine, isAnimate: Bool = false, irregular: [String] = [],
        abbreviation: Abbreviation? = nil
    ) {
        self.lemma = lemma
        self.gender = gender
        self.isAnimate = isAnimate
        self.irregular = irregular
        self.abbreviation = abbreviation
    }

    /// A row of a table of nouns behind its code: gender (`m`, `f`, `n`; `ma`, `fa` for the living), lemma, irregular
    /// forms between `|`, abbreviation.
    init?(_ fields: ArraySlice<Substring>) {
        let fields = Array(fields)
        guard fields.count >= 2, let letter = fields[0].first, !fields[1].isEmpty else { return nil }
        switch letter {
        case "m": gender = .masculine
        case "f": gender = .feminine
        case "n": gender = .neuter
        default: return nil
        }
        isAnimate = fields[0].hasSuffix("a")
        lemma = String(fields[1])
        irregular = fields.count > 2 ? fields[2].split(separator: "|").map(String.init) : []
        abbreviation = fields.count > 3 && !fields[3].isEmpty ? Abbreviation(String(fields[3])) : nil
    }

    /// What changes, and what stands behind it with its space.
    var parts: (head: String, rest: String) {
        guard let mark = lemma.firstIndex(of: "~") else { return (lemma, "") }
        let head = lemma[..<mark]
        let rest = String(lemma[lemma.index(after: mark)...])
        return head.isEmpty ? ("", rest) : (String(head.hasSuffix(" ") ? head.dropLast() : head), " " + rest)
    }
}

/// A short form or sign of a noun, and where it stands.
public struct Abbreviation: Sendable, Hashable {
    /// The letters or the sign.
    public var text: String
    /// Whether it stands before the digits: $5.
    public var isBefore: Bool
    /// Whether nothing stands between it and the digits: 5%.
    public var isGlued: Bool

    /// From the column of a table: `km` stands apart, `+%` at the digits, `$+` before them.
    init(_ column: String) {
        isBefore = column.hasSuffix("+")
        isGlued = isBefore || column.hasPrefix("+")
        text = String(column.drop { $0 == "+" }.prefix { $0 != "+" })
    }

    /// Beside a number in digits.
    func beside(_ digits: String) -> String {
        if isBefore {
            guard digits.hasPrefix("-") || digits.hasPrefix("−") else { return text + digits }
            return digits.prefix(1) + text + digits.dropFirst()
        }
        return digits + (isGlued ? "" : " ") + text
    }
}

extension Noun {
    /// The nouns of a table without codes.
    static func list(_ table: StaticString) -> [Noun] {
        "\(table)".split(separator: "\n").map { row in
            guard let noun = Noun(row.split(separator: "\t", omittingEmptySubsequences: false)[...]) else {
                preconditionFailure("'\(row)' is no row of nouns.")
            }
            return noun
        }
    }
}

/// The nouns of one table, by their codes.
///
/// A code may have several: the first is the usual one.
struct NounTable: Sendable {
    private let nouns: [String: [Noun]]

    /// Rows of code, gender, lemma, irregular forms, abbreviation; parted by tabs.
    init(_ table: StaticString) {
        var nouns: [String: [Noun]] = [:]
        for row in "\(table)".split(separator: "\n") {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            guard let code = fields.first, let noun = Noun(fields.dropFirst()) else {
                preconditionFailure("'\(row)' is no row of nouns.")
            }
            nouns[String(code), default: []].append(noun)
        }
        self.nouns = nouns
    }

    subscript(code: String) -> [Noun] { nouns[code] ?? [] }
    /// The codes that it has nouns for.
    var codes: [String] { nouns.keys.sorted() }
}
