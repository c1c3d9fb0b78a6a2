/// A reading of a run of tokens: a word's meaning, or what a rule made of several.
struct Item {
    var category: Category
    /// The first token, counted from the start of the island.
    var start: Int32
    /// The token behind the last.
    var end: Int32
    /// What the category counts.
    var value = 0
    var number = Exact(0)
    /// Places in `Chart.moments`, or `spans`.
    var a: Int32 = -1
    var b: Int32 = -1
    /// How good the reading is beside others of the same words.
    var weight: Int16 = 0
    var flags: Flags = []

    struct Flags: OptionSet {
        let rawValue: UInt16
        /// The number came from digits.
        static let digits = Flags(rawValue: 1)
        /// The number has a magnitude or is made of several words.
        static let compound = Flags(rawValue: 2)
        /// The end of an interval is not in it.
        static let exclusive = Flags(rawValue: 4)
        /// A letter stands at its first digit: A4.
        static let glued = Flags(rawValue: 8)
        /// A bound is open: `from` or `to` alone.
        static let about = Flags(rawValue: 16)
        /// Stated by a preposition, so that it is certainly a time.
        static let sure = Flags(rawValue: 32)
        /// Made of a mere article: an hour.
        static let article = Flags(rawValue: 64)
        static let low = Flags(rawValue: 128)
        /// What the table marks the word as: a unit's plural; past, which is a length before now where last is a date.
        static let marked = Flags(rawValue: 256)
        /// A length of time that is at least, or at most, what is said.
        static let least = Flags(rawValue: 512)
        static let most = Flags(rawValue: 1024)
    }
}

/// What a rule matched: places of items in the chart.
struct Match {
    private var places = InlineArray<7, Int32>(repeating: 0)

    @inline(__always)
    subscript(_ at: Int) -> Int {
        get { Int(places[at]) }
        set { places[at] = Int32(truncatingIfNeeded: newValue) }
    }
}

/// Categories in a row, and what they make together.
struct Rule: Sendable {
    let name: StaticString
    let pattern: [Categories]
    let make: @Sendable (inout Chart, Match) -> Item?

    /// A pattern has one to seven elements.
    init(_ name: StaticString, _ pattern: [Categories], _ make: @escaping @Sendable (inout Chart, Match) -> Item?) {
        self.name = name
        self.pattern = pattern
        self.make = make
    }
}

extension Categories: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Category...) {
        self.init()
        for category in elements { insert(category) }
    }
}
