/// A place where the editions of a story don't say the same.
public struct Finding: Sendable, Hashable {
    /// What is wrong.
    public var kind: FindingKind
    /// What was compared: the kind of the fact itself, whatever happened to it.
    public var subject: Subject
    /// Where, in each edition that is concerned, in the order of the editions; the narrowest places there are.
    public var places: [Place]
    /// How sure it is that the editions disagree, 0 to 1: the share of such findings that were right where it was
    /// measured.
    public var confidence: Double
    /// How much it matters to a reader who is told wrong.
    public var severity: Severity
    /// The edition that is probably wrong, by its place among the editions; nil where two stand against each other.
    public var odd: Int?
    /// What the editions say, in the order of `places`: the words at the place, or what they come to.
    public var said: [String]
    /// How it can be mended: in the odd edition; where none is known to be odd, in each, so that it follows the other.
    ///
    /// Empty where it isn't known how to say it.
    public var suggestions: [Suggestion]
    /// Stable until the words at its places change: by it a sign-off is found again.
    public var fingerprint: Fingerprint
    /// The evidence in short, for those who calibrate.
    package var shape: String

    /// A stretch of one edition.
    public struct Place: Sendable, Hashable {
        /// The edition, counted from 0 in the order that they were given in.
        public var edition: Int
        /// The block of that edition, counted from 0.
        public var block: Int
        /// Bytes of the block's text (UTF-8); empty where something is missing there.
        public var bytes: Range<Int>

        /// A place.
        public init(edition: Int, block: Int, bytes: Range<Int>) {
            self.edition = edition
            self.block = block
            self.bytes = bytes
        }
    }

    /// Words to put in the place of others.
    public struct Suggestion: Sendable, Hashable {
        /// What is to be replaced, in the edition that is to be mended: the words in question, and what changes with them.
        public var place: Place
        /// What stands there.
        public var old: String
        /// The words to put there, in that edition's language and style.
        public var words: String
        /// Whether the text so mended was read again and says what the other edition says; where not, somebody should
        /// look at it.
        public var isSure: Bool

        /// A suggestion.
        public init(place: Place, old: String, words: String, isSure: Bool) {
            self.place = place
            self.old = old
            self.words = words
            self.isSure = isSure
        }
    }

    /// How much a finding matters.
    public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
        /// Style and form.
        case minor
        /// A reader is told less, or told it otherwise.
        case notable
        /// A reader is told what is not so.
        case grave

        /// By weight.
        public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }
        private var rank: Int {
            switch self {
            case .minor: 0
            case .notable: 1
            case .grave: 2
            }
        }
    }

    /// What a finding is about; the raw values are those of the stream `check --jsonl`.
    public enum Subject: String, Sendable, Hashable, CaseIterable {
        case number, date, time, money, percent, ordinal, quantity, duration, range, name, term, negation, quotation
        case omission, addition, coverage
    }
}
