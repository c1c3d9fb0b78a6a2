import Languages

/// All readings of one island of words, built from its words up.
///
/// An island is a run of tokens that the lexicon knows. Items are kept in the order of their ends, so that a rule
/// looks for its earlier elements among those that end where its later ones begin. The number of items is bounded, and
/// so the work for a text is linear in its length.
///
/// A value that rules change in place: a class would have each access checked for exclusiveness at run time.
struct Chart {
    let lexicon: Lexicon
    var reference: Reference?
    /// Whether what has no direction of its own is sooner past or to come.
    var lean = 0
    var dateOrder: NumeralStyle.DateOrder
    /// Whether times are told as TIMEX3 tells them.
    var isTimex = false
    /// The dates that the text has named before the island.
    var named = NamedDates()
    /// The dates that were chosen of the island, the longest first.
    var dated = ScratchList<Int>()
    /// Dates before the island that `named` doesn't hold yet, and what the text leant to there.
    var undated = ScratchList<(moment: Moment, lean: Int)>()
    private(set) var items = ScratchList<Item>()
    private(set) var moments: [Moment] = []
    private(set) var spans: [Extent] = []
    var bounds = ScratchList<Bounds>()
    /// The days of holidays that were asked for, by place and year.
    var knownHolidays: [Int: [Day]] = [:]
    /// The items of one end: where they stand, their categories, and those of what stands before them.
    private struct End {
        var first = 0
        var behind = 0
        var reach = Categories()
        var before = Categories()
    }

    /// Those of each end, by place in the island.
    private var ends = [End](repeating: End(), count: Islands.most + 2)
    /// The end whose items are made, as far as they are.
    private var first = 0
    private var reach = Categories()
    private var before = Categories()
    private(set) var terminals = ScratchList<Item>()
    /// Whether the terminals stand in the order of their ends.
    private var isOrdered = true
    private(set) var length = 0
    /// A bit for each token that nothing stands before, by place in the island.
    private var glued: UInt64 = 0

    /// Whether nothing of the text stands before the island.
    var startsText = false
    /// Whether a word that the island doesn't hold stands behind it.
    var isFollowedByWord = false
    /// Whether the text around the island speaks of sport.
    var isGame = false
    /// Whether the text before a length of time in the island says that something was the first or the most.
    enum Superlative { case none, first, most }
    var superlative = Superlative.none
    /// What the words of the island are.
    private(set) var present = Categories()
    /// Whether two numbers of the island can be a score.
    private(set) var hasScore = false
    /// Whether the island has words by which it can be a time that depends on the text's tense.
    var mayLean: Bool { !present.isWithin(timeless) }

    private static let mostItems = 1_500
    private static let mostOfOneEnd = 160

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        dateOrder = lexicon.language.numerals.dateOrder
    }

    /// Makes ready for an island of `length` tokens.
    mutating func start(length: Int) {
        // Most are empty, and to empty one costs more than to ask.
        items.removeAll()
        if !moments.isEmpty { moments.removeAll(keepingCapacity: true) }
        if !spans.isEmpty { spans.removeAll(keepingCapacity: true) }
        bounds.removeAll()
        dated.removeAll()
        terminals.removeAll()
        hasScore = false
        present = Categories()
        superlative = .none
        isOrdered = true
        glued = 0
        self.length = length
    }

    /// Notes that nothing stands before a token.
    mutating func glue(_ token: Int) { glued |= 1 << UInt64(token) }

    mutating func add(terminal item: Item) {
        present.insert(item.category)
        if let last = terminals.last, item.end < last.end || item.end == last.end && item.start < last.start {
            isOrdered = false
        }
        terminals.append(item)
    }

    /// What makes no time that depends on the text's tense.
    private let timeless: Categories = [
        .num, .mult, .teen, .number, .percent, .currency, .currencysign, .subunit, .measure, .magnitude,
    ]

    /// Applies the grammar to what was added.
    mutating func fill(_ grammar: Grammar) {
        if !isOrdered { terminals.sort { ($0.end, $0.start) < ($1.end, $1.start) } }
        var next = 0
        for end in 1...max(1, length) {
            first = items.count
            (reach, before) = (Categories(), Categories())
            while next < terminals.count, Int(terminals[next].end) == end {
                append(terminals[next])
                next += 1
            }
            var at = first
            while at < items.count, items.count < Self.mostItems, items.count - first < Self.mostOfOneEnd {
                apply(grammar, to: at)
                at += 1
            }
            ends[end] = End(first: first, behind: items.count, reach: reach, before: before)
        }
    }

    private mutating func append(_ item: Item) {
        for at in first..<items.count where items[at].start == item.start {
            if items[at].category == item.category, items[at].value == item.value, items[at].number == item.number,
                same(items[at], item)
            {
                if item.weight > items[at].weight { items[at].weight = item.weight }
                return
            }
        }
        items.append(item)
        reach.insert(item.category)
        if item.start > 0 { before.formUnion(ends[Int(item.start)].reach) }
        if item.category == .score { hasScore = true }
    }

    /// Whether two items are one; mutating, though nothing changes, since it would be given a copy of the chart.
    private mutating func same(_ one: Item, _ other: Item) -> Bool {
        // Of most nothing more is kept.
        if one.a == other.a, one.b == other.b { return true }
        if one.category == .duration { return span(one) == span(other) }
        if one.b < -1 || other.b < -1 { return bounds(one) == bounds(other) }
        guard moment(one.a) == moment(other.a) else { return false }
        return moment(one.b) == moment(other.b)
    }

    private mutating func apply(_ grammar: Grammar, to place: Int) {
        let start = Int(items[place].start)
        var steps = grammar.steps(endingIn: items[place].category, behind: ends[start].reach)
        while let step = steps.next() { apply(grammar, grammar.step(step), to: place, before: start) }
    }

    @inline(__always)
    private mutating func apply(_ grammar: Grammar, _ rule: Grammar.Step, to place: Int, before start: Int) {
        var match = Match()
        match[rule.length - 1] = place
        switch rule.length {
        case 1: make(grammar, rule, match)
        case _ where start == 0: break
        case 2:
            let (wanted, before) = (grammar.pattern(rule, 0), ends[start])
            for at in before.first..<before.behind where wanted.has(items[at].category) {
                match[0] = at
                make(grammar, rule, match)
            }
        default:
            // Of most rules something stands there, and nothing before it.
            guard grammar.pattern(rule, rule.length - 3).meets(ends[start].before) else { return }
            complete(grammar, rule, element: rule.length - 2, before: start, match: &match)
        }
    }

    /// Adds what a rule makes of a match.
    private mutating func make(_ grammar: Grammar, _ rule: Grammar.Step, _ match: Match) {
        guard items.count < Self.mostItems, var made = grammar.make(rule, &self, match) else { return }
        made.start = items[match[0]].start
        made.end = items[match[rule.length - 1]].end
        append(made)
    }

    private mutating func complete(
        _ grammar: Grammar, _ rule: Grammar.Step, element: Int, before: Int, match: inout Match
    ) {
        let wanted = grammar.pattern(rule, element)
        var at = ends[before].first
        let upTo = ends[before].behind
        while at < upTo {
            if wanted.has(items[at].category) {
                match[element] = at
                if element == 0 {
                    make(grammar, rule, match)
                } else {
                    let start = Int(items[at].start)
                    if start > 0, grammar.pattern(rule, element - 1).meets(ends[start].reach) {
                        complete(grammar, rule, element: element - 1, before: start, match: &match)
                    }
                }
            }
            at += 1
        }
    }

    // MARK: What rules ask
    // Inlined, what they ask most: a call would be given a copy of the chart.

    @inline(__always)
    func item(_ match: Match, _ element: Int) -> Item { items[match[element]] }
    @inline(__always)
    func moment(_ item: Item) -> Moment { moment(item.a) ?? Moment() }
    @inline(__always)
    func moment(_ place: Int32) -> Moment? {
        moments.indices.contains(Int(place)) ? moments[Int(place)] : nil
    }
    @inline(__always)
    func span(_ item: Item) -> Extent? { spans.indices.contains(Int(item.a)) ? spans[Int(item.a)] : nil }
    @inline(__always)
    func isGlued(at token: Int32) -> Bool { token >= 0 && glued >> UInt64(token) & 1 == 1 }

    // MARK: What rules make

    func number(_ number: Exact?, _ flags: Item.Flags = [], weight: Int = 0) -> Item? {
        guard let number else { return nil }
        return Item(
            category: .number, start: 0, end: 0, number: number, weight: Int16(clamping: weight), flags: flags)
    }

    func item(_ category: Category, value: Int = 0, number: Exact = Exact(0), weight: Int = 0) -> Item {
        Item(category: category, start: 0, end: 0, value: value, number: number, weight: Int16(clamping: weight))
    }

    mutating func item(_ moment: Moment?, as category: Category = .moment, weight: Int = 0, _ flags: Item.Flags = [])
        -> Item?
    {
        guard let moment else { return nil }
        moments.append(moment)
        return Item(
            category: category, start: 0, end: 0, a: Int32(moments.count - 1), weight: Int16(clamping: weight),
            flags: flags)
    }

    mutating func item(_ span: Extent?, weight: Int = 0, _ flags: Item.Flags = []) -> Item? {
        guard let span else { return nil }
        spans.append(span)
        return Item(
            category: .duration, start: 0, end: 0, a: Int32(spans.count - 1), weight: Int16(clamping: weight),
            flags: flags)
    }

    mutating func interval(from: Moment?, to: Moment?, _ flags: Item.Flags = [], weight: Int = 0) -> Item? {
        var item = Item(category: .interval, start: 0, end: 0, weight: Int16(clamping: weight), flags: flags)
        if let from {
            moments.append(from)
            item.a = Int32(moments.count - 1)
        }
        if let to {
            moments.append(to)
            item.b = Int32(moments.count - 1)
        }
        return from == nil && to == nil ? nil : item
    }
}
