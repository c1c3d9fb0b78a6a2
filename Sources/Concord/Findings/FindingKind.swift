/// What is wrong between editions.
///
/// Each kind has a room of its own in `Kinds/`, which says what it means, gives an example, and tells when it keeps
/// silent; `explanation` gathers them.
public enum FindingKind: String, Sendable, Hashable, CaseIterable {
    /// Two numbers, percentages or ranges that differ.
    case number
    /// Sums or currencies that differ.
    case money
    /// Quantities or units that differ, after conversion.
    case quantity
    /// Lengths of time that differ.
    case duration
    /// First, second, third.
    case ordinal
    /// Days, months, years and weekdays.
    case date
    /// Hours and parts of the day.
    case time
    /// Another person, place, nationality or organisation.
    case name
    /// A near twin of the right concept: lunch for dinner.
    case term
    /// Did and did not.
    case negation
    /// Will and did.
    case mood
    /// Opposite words: rose and fell, before and after, north and south.
    case contrast
    /// Words in quotation marks: another speaker, or no marks.
    case quotation
    /// A sentence that one edition lacks.
    case omission
    /// A sentence that only one edition has.
    case addition
    /// A sentence that stands twice in one edition.
    case doubling
    /// A text left in another language.
    case coverage
    /// An edition that contradicts itself: a weekday that its date doesn't fall on, a headline with another figure than
    /// the text, parts that don't come to their total.
    case itself

    /// What it means, an example, and when it keeps silent.
    public var explanation: KindExplanation {
        switch self {
        case .number: NumberComparison.explanation
        case .money: MoneyComparison.explanation
        case .quantity: QuantityComparison.explanation
        case .duration: DurationComparison.explanation
        case .ordinal: OrdinalComparison.explanation
        case .date: DateComparison.explanation
        case .time: TimeComparison.explanation
        case .name: NameComparison.explanation
        case .term: TermComparison.explanation
        case .negation: NegationComparison.explanation
        case .mood: MoodComparison.explanation
        case .contrast: ContrastComparison.explanation
        case .quotation: QuotationComparison.explanation
        case .omission, .addition: CoverageComparison.explanation
        case .doubling: DoublingComparison.explanation
        case .coverage: LanguageComparison.explanation
        case .itself: SelfContradiction.explanation
        }
    }
}

extension FindingKind {
    /// Whether findings of both at one place may be one: an age is a length of time in one language and a bare number in
    /// another.
    func mayBeOne(with other: FindingKind) -> Bool {
        self == other || isFigure && other.isFigure
    }

    /// Whether it is of figures or times.
    var isFigure: Bool { Self.figures.contains(self) }

    private static let figures: Set<FindingKind> = [
        .number, .money, .quantity, .duration, .ordinal, .date, .time,
    ]
}

/// What `check --explain` says of a kind.
public struct KindExplanation: Sendable, Hashable {
    /// What it means, in a sentence or two.
    public let meaning: String
    /// An example of it.
    public let example: String
    /// When it keeps silent.
    public let silence: String
}
