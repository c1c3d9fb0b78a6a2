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
    /// The last date that the text has named, and its last quarter, to which "a year earlier" and "that day" refer.
    var named: Moment?
    var namedQuarter: Moment?
    private(set) var items: [Item] = []
    private(set) var moments: [Moment] = []
    private(set) var spans: [Extent] = []
    var bounds: [Bounds] = []
    /// The days of holidays that were asked for, by place and year.
    var knownHolidays: [Int: [Day]] = [:]
    /// Where the items of each end begin; the last is where the next go.
    private var ends: [Int] = []
    /// The categories of the items of each end.
    private var reach: [Categories] = []
    private var terminals: [Item] = []
    private(set) var length = 0
    /// Whether a gap with a space stands before each token, by place in the island.
    private(set) var glued: [Bool] = []

    /// Whether nothing of the text stands before the island.
    var startsText = false
    /// Whether a word that the island doesn't hold stands behind it.
    var isFollowedByWord = false
    /// Whether the text around the island speaks of sport.
    var isGame = false
    /// Whether two numbers of the island can be a score.
    var hasScore: Bool { reach.contains { $0.has(.score) } }
    /// Whether the island has words by which it can be a time that depends on the text's tense.
    private(set) var mayLean = false

    private static let mostItems = 1_500
    private static let mostOfOneEnd = 160

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        dateOrder = lexicon.language.numerals.dateOrder
    }

    /// Makes ready for an island of `length` tokens.
    mutating func start(length: Int) {
        // Most are empty, and to empty one costs more than to ask.
        if !items.isEmpty { items.removeAll(keepingCapacity: true) }
        if !moments.isEmpty { moments.removeAll(keepingCapacity: true) }
        if !spans.isEmpty { spans.removeAll(keepingCapacity: true) }
        if !bounds.isEmpty { bounds.removeAll(keepingCapacity: true) }
        ends.removeAll(keepingCapacity: true)
        reach.removeAll(keepingCapacity: true)
        if !terminals.isEmpty { terminals.removeAll(keepingCapacity: true) }
        mayLean = false
        glued.removeAll(keepingCapacity: true)
        self.length = length
    }

    mutating func addGlue(_ isGlued: Bool) { glued.append(isGlued) }

    mutating func add(terminal item: Item) {
        if !Self.timeless.has(item.category) { mayLean = true }
        terminals.append(item)
    }

    /// What makes no time that depends on the text's tense.
    private static let timeless: Categories = [
        .num, .mult, .teen, .number, .percent, .currency, .currencysign, .subunit, .measure, .magnitude,
    ]

    /// Applies the grammar to what was added.
    mutating func fill(_ grammar: Grammar) {
        if terminals.count > 1 { terminals.sort { ($0.end, $0.start) < ($1.end, $1.start) } }
        var next = 0
        ends.append(0)
        reach.append(Categories())
        for end in 1...max(1, length) {
            ends.append(items.count)
            reach.append(Categories())
            while next < terminals.count, Int(terminals[next].end) == end {
                append(terminals[next])
                next += 1
            }
            var at = ends[end]
            while at < items.count, items.count < Self.mostItems, items.count - ends[end] < Self.mostOfOneEnd {
                apply(grammar, to: at)
                at += 1
            }
        }
        ends.append(items.count)
    }

    private mutating func append(_ item: Item) {
        for at in (ends.last ?? 0)..<items.count where items[at].start == item.start {
            if items[at].category == item.category, items[at].value == item.value, items[at].number == item.number,
                same(items[at], item)
            {
                if item.weight > items[at].weight { items[at].weight = item.weight }
                return
            }
        }
        items.append(item)
        reach[reach.count - 1].insert(item.category)
    }

    @inline(__always)
    private func same(_ one: Item, _ other: Item) -> Bool {
        if one.category == .duration { return span(one) == span(other) }
        if one.b < -1 || other.b < -1 { return bounds(one) == bounds(other) }
        return moment(one.a) == moment(other.a) && moment(one.b) == moment(other.b)
    }

    private mutating func apply(_ grammar: Grammar, to place: Int) {
        let start = Int(items[place].start)
        let before = reach[start]
        let ending = grammar.steps(endingIn: items[place].category)
        guard ending.before.meets(before) else {
            for step in ending.singles { apply(grammar, grammar.single(step), to: place, before: start) }
            return
        }
        for step in ending.steps {
            let rule = grammar.step(step)
            guard rule.length == 1 || rule.before.meets(before) else { continue }
            apply(grammar, rule, to: place, before: start)
        }
    }

    private mutating func apply(_ grammar: Grammar, _ rule: Grammar.Step, to place: Int, before start: Int) {
        var match = Match()
        match[rule.length - 1] = place
        complete(grammar, rule, element: rule.length - 2, before: start, match: &match)
    }

    private mutating func complete(
        _ grammar: Grammar, _ rule: Grammar.Step, element: Int, before: Int, match: inout Match
    ) {
        guard element >= 0 else {
            guard items.count < Self.mostItems, var made = grammar.make(rule, &self, match) else { return }
            made.start = items[match[0]].start
            made.end = items[match[rule.length - 1]].end
            append(made)
            return
        }
        guard before > 0 else { return }
        let wanted = grammar.pattern(rule, element)
        guard wanted.meets(reach[before]) else { return }
        let upTo = before + 1 < ends.count ? ends[before + 1] : ends[before]
        var at = ends[before]
        while at < upTo {
            if wanted.has(items[at].category) {
                match[element] = at
                complete(grammar, rule, element: element - 1, before: Int(items[at].start), match: &match)
            }
            at += 1
        }
    }

    // MARK: What rules ask

    func item(_ match: Match, _ element: Int) -> Item { items[match[element]] }
    func moment(_ item: Item) -> Moment { moment(item.a) ?? Moment() }
    func moment(_ place: Int32) -> Moment? {
        moments.indices.contains(Int(place)) ? moments[Int(place)] : nil
    }
    func span(_ item: Item) -> Extent? { spans.indices.contains(Int(item.a)) ? spans[Int(item.a)] : nil }
    func isGlued(at token: Int32) -> Bool { glued.indices.contains(Int(token)) && glued[Int(token)] }

    /// Whether a hyphen is a minus: at the number, or before all else; a dash parts words.
    func isMinus(_ sign: Item, before number: Item) -> Bool {
        guard sign.value == 0 else { return false }
        if sign.start == 0, startsText { return true }
        return isGlued(at: number.start) && !isGlued(at: sign.start)
    }

    /// Whether a dash is the hyphen of a number in words: twenty-two million, quatre-vingt mille.
    func isHyphen(_ dash: Item, behind number: Item) -> Bool {
        dash.category == .dash && dash.value == 0 && !number.flags.contains(.digits) && isGlued(at: dash.start)
            && isGlued(at: dash.end)
    }

    /// Whether no word of the clause stands behind an item, so that "the 15th" is a day and "the 15th visit" is not.
    func endsClause(_ item: Item) -> Bool { Int(item.end) < length || !isFollowedByWord }

    /// Whether a word of a category stands right behind an item.
    func isFollowed(_ item: Item, by category: Category) -> Bool {
        terminals.contains { $0.start == item.end && $0.category == category }
    }

    /// Whether a word of a category begins at a token.
    func hasTerminal(_ category: Category, at token: Int32) -> Bool {
        terminals.contains { $0.start == token && $0.category == category }
    }

    /// Whether the words behind the "or" of "or more" bound what follows: less than two hours or more than four days
    /// are two lengths, and three days or more are one.
    func boundsNext(_ orMore: Item) -> Bool {
        terminals.contains { bound in
            guard bound.start == orMore.start + 1, bound.category == .over || bound.category == .under else {
                return false
            }
            return bound.end > orMore.end
                || bound.end == orMore.end
                    && terminals.contains { $0.start == bound.end && Self.counting.has($0.category) }
        }
    }

    private static let counting: Categories = [.digits, .number, .num, .mult, .dualunit, .currencysign]

    /// The unit that stands in an item in the plural.
    func plural(in item: Item) -> Unit? {
        terminals.first {
            $0.category == .unit && $0.flags.contains(.marked) && $0.start >= item.start && $0.end <= item.end
        }.flatMap { Unit(rawValue: $0.value) }
    }

    /// So many of a unit in an item, with a word that says last or next beside them: السنوات الخمس الماضية.
    func counted(in item: Item) -> Extent? {
        func inner(_ category: Category) -> Item? {
            terminals.filter { $0.category == category && $0.start >= item.start && $0.end <= item.end }
                .max { $0.end - $0.start < $1.end - $1.start }
        }
        guard let unit = inner(.unit), let number = inner(.number), let rel = inner(.rel) ?? inner(.last),
            let kind = Unit(rawValue: unit.value)
        else { return nil }
        let parts = [unit, number, rel].sorted { $0.start < $1.start }
        guard parts[0].end == parts[1].start, parts[1].end == parts[2].start else { return nil }
        return Extent(number.number, kind)
    }

    /// Whether a word of a category ends before a token.
    func endsTerminal(_ category: Category, at token: Int32) -> Bool {
        terminals.contains { $0.end == token && $0.category == category }
    }

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
