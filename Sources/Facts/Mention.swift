/// Something that a text states: where, of which kind, and what it comes to.
public struct Mention: Sendable, Hashable {
    /// The kinds of facts.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case date, time, interval, set, duration, number, ordinal, percent, range, money, quantity
        case person, place, organisation, term, quotation
    }

    /// The bytes of the mention in the text (UTF-8).
    public var bytes: Range<Int>
    /// What is stated.
    public var kind: Kind
    /// What it comes to.
    public var value: Value
    /// How exactly it was said.
    public var precision: Precision = .exact

    /// How exactly a figure was said.
    public enum Precision: String, Sendable, Hashable {
        case exact, about
        case moreThan = "more than"
        case lessThan = "less than"
    }

    /// A mention.
    public init(bytes: Range<Int>, kind: Kind, value: Value, precision: Precision = .exact) {
        self.bytes = bytes
        self.kind = kind
        self.value = value
        self.precision = precision
    }
}

/// What a mention comes to, whatever the words.
public enum Value: Sendable, Hashable {
    /// A date, time, interval, set or duration as ISO 8601.
    case time(String)
    /// A number, ordinal or percentage.
    case number(Exact)
    /// A range of numbers or percentages; nil where it is open.
    case range(from: Exact?, to: Exact?)
    /// A sum and its currency (ISO 4217); nil where it isn't said.
    case money(Exact, currency: String?)
    /// From one sum to another.
    case moneyRange(from: Exact?, to: Exact?, currency: String?)
    /// A quantity and its unit (UCUM).
    case quantity(Exact, unit: String)
    /// From one quantity to another.
    case quantityRange(from: Exact?, to: Exact?, unit: String)
    /// A name, term or quotation: the register's entry, or the words.
    case text(String)
}
