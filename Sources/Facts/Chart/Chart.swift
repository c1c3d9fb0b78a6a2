import Languages

/// All readings of one island of words, built from its words up.
///
/// An island is a run of tokens that the lexicon knows. Items are kept in the order of their ends, so that a rule
/// looks for its earlier elements among those that end where its later ones begin. The number of items is bounded, and
/// so the work for a text is linear in its length.
final class Chart {
    let lexicon: Lexicon
    var reference: Reference?
    /// Whether what has no direction of its own is sooner past or to come.
    var lean = 0
    var dateOrder: NumeralStyle.DateOrder
    private(set) var items: [Item] = []
    private(set) var moments: [Moment] = []
    private(set) var spans: [Extent] = []
    var bounds: [Bounds] = []
    /// The days of holidays that were asked for, by place and year.
    var knownHolidays: [Int: [Day]] = [:]
    /// Where the items of each end begin; the last is where the next go.
    private var ends: [Int] = []
    private var terminals: [Item] = []
    private(set) var length = 0
    /// Whether a gap with a space stands before each token, by place in the island.
    private(set) var glued: [Bool] = []

    /// Whether nothing of the text stands before the island.
    var startsText = false
    /// Whether a word that the island doesn't hold stands behind it.
    var isFollowedByWord = false

    private static let mostItems = 1_500
    private static let mostOfOneEnd = 160

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        dateOrder = lexicon.language.numerals.dateOrder
    }

    /// Makes ready for an island of `length` tokens.
    func start(length: Int) {
        items.removeAll(keepingCapacity: true)
        moments.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
        bounds.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        terminals.removeAll(keepingCapacity: true)
        glued.removeAll(keepingCapacity: true)
        self.length = length
    }

    func addGlue(_ isGlued: Bool) { glued.append(isGlued) }

    func add(terminal item: Item) { terminals.append(item) }

    /// Applies the grammar to what was added.
    func fill(_ grammar: Grammar) {
        terminals.sort { ($0.end, $0.start) < ($1.end, $1.start) }
        var next = 0
        ends = [0]
        for end in 1...max(1, length) {
            ends.append(items.count)
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

    private func append(_ item: Item) {
        for at in (ends.last ?? 0)..<items.count {
            let other = items[at]
            if other.start == item.start, other.category == item.category, other.value == item.value,
                other.number == item.number, same(other, item)
            {
                if item.weight > other.weight { items[at].weight = item.weight }
                return
            }
        }
        items.append(item)
    }

    private func same(_ one: Item, _ other: Item) -> Bool {
        if one.category == .duration { return span(one) == span(other) }
        if one.b < -1 || other.b < -1 { return bounds(one) == bounds(other) }
        return moment(one.a) == moment(other.a) && moment(one.b) == moment(other.b)
    }

    private func apply(_ grammar: Grammar, to place: Int) {
        for rule in grammar.rules(endingIn: items[place].category) {
            var match = Match()
            match[rule.pattern.count - 1] = place
            complete(rule, element: rule.pattern.count - 2, before: Int(items[place].start), match: &match)
        }
    }

    private func complete(_ rule: Rule, element: Int, before: Int, match: inout Match) {
        guard element >= 0 else {
            let last = match[rule.pattern.count - 1]
            guard items.count < Self.mostItems, var made = rule.make(self, match) else { return }
            made.start = items[match[0]].start
            made.end = items[last].end
            append(made)
            return
        }
        guard before > 0 else { return }
        let wanted = rule.pattern[element]
        let upTo = before + 1 < ends.count ? ends[before + 1] : ends[before]
        var at = ends[before]
        while at < upTo {
            if wanted.has(items[at].category) {
                match[element] = at
                complete(rule, element: element - 1, before: Int(items[at].start), match: &match)
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

    // MARK: What rules make

    func number(_ number: Exact?, _ flags: Item.Flags = [], weight: Int = 0) -> Item? {
        guard let number else { return nil }
        return Item(
            category: .number, start: 0, end: 0, number: number, weight: Int16(clamping: weight), flags: flags)
    }

    func item(_ category: Category, value: Int = 0, number: Exact = Exact(0), weight: Int = 0) -> Item {
        Item(category: category, start: 0, end: 0, value: value, number: number, weight: Int16(clamping: weight))
    }

    func item(_ moment: Moment?, as category: Category = .moment, weight: Int = 0, _ flags: Item.Flags = []) -> Item? {
        guard let moment else { return nil }
        moments.append(moment)
        return Item(
            category: category, start: 0, end: 0, a: Int32(moments.count - 1), weight: Int16(clamping: weight),
            flags: flags)
    }

    func item(_ span: Extent?, weight: Int = 0, _ flags: Item.Flags = []) -> Item? {
        guard let span else { return nil }
        spans.append(span)
        return Item(
            category: .duration, start: 0, end: 0, a: Int32(spans.count - 1), weight: Int16(clamping: weight),
            flags: flags)
    }

    func interval(from: Moment?, to: Moment?, _ flags: Item.Flags = [], weight: Int = 0) -> Item? {
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

/// The rules of all facts, by the category that they end in.
struct Grammar: Sendable {
    private let byLast: [[Rule]]

    /// The one grammar: languages differ in their words, not in it.
    static let shared = Grammar(
        numberRules + fractionRules + ordinalRules + rangeRules + amountRules + durationRules + dateRules + yearRules
            + nthRules + relativeRules + shiftRules + clockRules
            + partRules + intervalRules + openIntervalRules
            + setRules)

    init(_ rules: [Rule]) {
        var byLast: [[Rule]] = Array(repeating: [], count: Category.allCases.count)
        for rule in rules {
            for category in Category.allCases where rule.pattern.last?.has(category) == true {
                byLast[Int(category.rawValue)].append(rule)
            }
        }
        self.byLast = byLast
    }

    func rules(endingIn category: Category) -> [Rule] { byLast[Int(category.rawValue)] }
}
