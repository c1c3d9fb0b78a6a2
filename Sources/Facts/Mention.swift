/// Something that a text states: where, of which kind, and what it comes to.
public struct Mention: Sendable, Hashable {
    /// The kinds of facts.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case date, time, interval, set, duration, number, ordinal, percent, range, money, quantity
        /// The goals or points of two sides, in the order of the text: 3:2.
        case score
        case person, place, organisation
        /// An adjective or inhabitants of a country: российский, the French; its value is the country.
        case nationality
        case term
        /// Words in quotation marks that somebody said, without the marks.
        case quotation
        /// A word that denies its clause.
        case negation
        /// A word by which an event will, may or did happen.
        case mood

        /// Whether `dragoman facts --jsonl` writes it.
        public var isInStream: Bool { self != .nationality && self != .negation && self != .mood && self != .score }
    }

    /// The bytes of the mention in the text (UTF-8).
    public var bytes: Range<Int>
    /// What is stated.
    public var kind: Kind
    /// What it comes to.
    public var value: Value
    /// How exactly it was said.
    public var precision: Precision
    /// Whether the words of a term often mean something else: fall is a season too.
    public var isDoubtful: Bool
    /// Whether it is a place inside the name of an organisation, which is a mention too: the University of North Carolina.
    public var isPart = false
    /// The other concepts that the words of a term can stand for; `value` is the likeliest.
    public var otherReadings: [String]
    /// What the words of a time say: one, or none; most mentions are of no time, and are moved about the quicker.
    private var times: [TimeWords]

    /// A time zone as a text names it.
    public struct Zone: Sendable, Hashable {
        /// The bytes of its name in the text.
        public var bytes: Range<Int>
        /// Minutes east of Greenwich; nil for "local time".
        public var minutes: Int?
    }

    /// A period of which words tell a part: the early 1980s, late 1990.
    public struct Period: Sendable, Hashable {
        /// The whole of it, as ISO 8601: `198`.
        public var whole: String
        /// Which part of it.
        public var part: Part

        /// A part of a period.
        public init(whole: String, part: Part) {
            self.whole = whole
            self.part = part
        }

        /// A part of a period.
        public enum Part: String, Sendable, Hashable {
            case early, mid, late
        }
    }

    /// How exactly a figure was said.
    public enum Precision: String, Sendable, Hashable {
        case exact, about
        case moreThan = "more than"
        case lessThan = "less than"
    }

    /// What the words of a time say of it.
    private struct TimeWords: Sendable, Hashable {
        var contradictedWeekday: Int?
        var said: SaidTime?
        var saidEnd: SaidTime?
        var extent: SaidExtent?
        var rival: Value?
        var zone: Zone?
        var period: Period?
    }

    /// A term.
    init(term: String, bytes: Range<Int>, isDoubtful: Bool, otherReadings: [String]) {
        self.bytes = bytes
        kind = .term
        value = .text(term)
        precision = .exact
        self.isDoubtful = isDoubtful
        self.otherReadings = otherReadings
        times = []
    }

    /// A mention.
    public init(bytes: Range<Int>, kind: Kind, value: Value, precision: Precision = .exact) {
        self.bytes = bytes
        self.kind = kind
        self.value = value
        self.precision = precision
        isDoubtful = false
        otherReadings = []
        times = []
    }
}

/// What the words of a time say of it.
extension Mention {
    /// The weekday that the text gives to a date that falls on another, 1 Monday to 7 Sunday; nil where they agree.
    public var contradictedWeekday: Int? {
        get { times.first?.contradictedWeekday }
        set { change(newValue == nil) { $0.contradictedWeekday = newValue } }
    }

    /// What the words of a date, time or set say themselves; of an interval, its start.
    public var said: SaidTime? {
        get { times.first?.said }
        set { change(newValue == nil) { $0.said = newValue } }
    }

    /// What the words of an interval say of its end, which is within it.
    public var saidEnd: SaidTime? {
        get { times.first?.saidEnd }
        set { change(newValue == nil) { $0.saidEnd = newValue } }
    }

    /// The length of time that the words say.
    public var extent: SaidExtent? {
        get { times.first?.extent }
        set { change(newValue == nil) { $0.extent = newValue } }
    }

    /// The next likeliest value where the words leave two open: 2/12/2013 by the other order of day and month, a bare
    /// Friday or May in the other direction from the day of writing.
    public var rival: Value? {
        get { times.first?.rival }
        set { change(newValue == nil) { $0.rival = newValue } }
    }

    /// The period of which a date is a part with no edges of its own: `value` takes edges for it, so that the early 1980s
    /// are not the late ones, and what is told to others is the whole period and its part.
    public var period: Period? {
        get { times.first?.period }
        set { change(newValue == nil) { $0.period = newValue } }
    }

    /// The time zone that the words name.
    public var zone: Zone? {
        get { times.first?.zone }
        set { change(newValue == nil) { $0.zone = newValue } }
    }

    /// Changes what the words say; what says nothing is not kept, so that equal mentions are equal.
    private mutating func change(_ isLess: Bool, _ change: (inout TimeWords) -> Void) {
        if times.isEmpty {
            if isLess { return }
            times.append(TimeWords())
        }
        change(&times[0])
        if isLess, times[0] == TimeWords() { times = [] }
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
    /// A name or term: the register's entry, "" where it has none. A negation: `not`. A mood: `will`, `may` or `did`.
    case text(String)
    /// A quotation, and the bytes that name who said it; nil where nobody is named.
    case quotation(speaker: Range<Int>?)
}
