/// The cases of nouns, adjectives and numerals, over all languages; a language uses some of them.
public enum GrammaticalCase: String, Sendable, Hashable, Codable, CaseIterable {
    case nominative, genitive, dative, accusative, instrumental
    /// Behind в, на, о: where and of what (Russian).
    case prepositional
}

/// The genders of nouns; a language uses some of them.
public enum Gender: String, Sendable, Hashable, Codable, CaseIterable {
    case masculine, feminine, neuter
}

/// How many: the number of a noun or adjective.
public enum GrammaticalNumber: String, Sendable, Hashable, Codable, CaseIterable {
    case singular
    /// Two of them (Arabic).
    case dual
    case plural
}

/// The form that a word takes in its sentence.
///
/// What a language doesn't tell apart it passes over: English has no cases, Arabic knows three of them.
public struct WordForm: Sendable, Hashable {
    /// The case.
    public var grammaticalCase: GrammaticalCase
    /// The number.
    public var number: GrammaticalNumber
    /// The gender, for words that take it from another: adjectives, numerals.
    public var gender: Gender
    /// Whether it names a living being, so that its accusative is its genitive (Russian).
    public var isAnimate: Bool
    /// Whether it carries the article at the word (Arabic).
    public var isDefinite: Bool
    /// Whether a noun follows which it rules: مئتا دولار, against مئتان (Arabic).
    public var isConstruct: Bool

    /// A form; the dictionary's where nothing is said.
    public init(
        _ grammaticalCase: GrammaticalCase = .nominative, _ number: GrammaticalNumber = .singular,
        gender: Gender = .masculine, isAnimate: Bool = false, isDefinite: Bool = false, isConstruct: Bool = false
    ) {
        self.grammaticalCase = grammaticalCase
        self.number = number
        self.gender = gender
        self.isAnimate = isAnimate
        self.isDefinite = isDefinite
        self.isConstruct = isConstruct
    }

    /// The same in another number.
    func with(_ number: GrammaticalNumber) -> WordForm {
        var form = self
        form.number = number
        return form
    }

    /// The same in another case.
    func with(_ grammaticalCase: GrammaticalCase) -> WordForm {
        var form = self
        form.grammaticalCase = grammaticalCase
        return form
    }

    /// The same with the gender and life of a noun.
    func agreeing(with noun: Noun) -> WordForm {
        var form = self
        form.gender = noun.gender
        form.isAnimate = noun.isAnimate
        return form
    }
}
