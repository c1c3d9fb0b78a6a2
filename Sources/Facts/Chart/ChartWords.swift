import Languages

/// What rules ask of the words about an item.
extension Chart {
    /// Whether a hyphen is a minus: at the number, or before all else; a dash parts words.
    func isMinus(_ sign: Item, before number: Item) -> Bool {
        guard sign.value == 0 else { return false }
        if sign.start == 0, startsText { return true }
        return isGlued(at: number.start) && (!isGlued(at: sign.start) || endsTerminal(.openbracket, at: sign.start))
    }

    /// Whether a dash is written for the minus of a temperature: –5 градусов.
    func isMinusOfDegrees(_ dash: Item, before number: Item) -> Bool {
        guard dash.value == 1, isGlued(at: number.start), !isGlued(at: dash.start) else { return false }
        return terminals.contains {
            $0.category == .measure && $0.start >= number.end && $0.start <= number.end + 4 && isTemperature($0)
        }
    }

    /// Whether a unit, or an amount of it, is one of temperature.
    func isTemperature(_ item: Item) -> Bool { Measures.isTemperature(lexicon.code(item.value)) }

    /// Whether a dash is the hyphen of a number in words: twenty-two million, quatre-vingt mille, 17-trillion.
    func isHyphen(_ dash: Item, behind number: Item) -> Bool {
        dash.category == .dash && dash.value == 0 && isGlued(at: dash.start) && isGlued(at: dash.end)
            && (!number.flags.contains(.digits) || hasTerminal(.mult, at: dash.end))
    }

    /// Whether no word of the clause stands behind an item, so that "the 15th" is a day and "the 15th visit" is not.
    func endsClause(_ item: Item) -> Bool { Int(item.end) < length || !isFollowedByWord }

    /// Whether no word stands right behind an item: the day before, and not the day before the vote.
    func endsPhrase(_ item: Item) -> Bool {
        guard Int(item.end) < length else { return !isFollowedByWord }
        return !terminals.contains { $0.start == item.end && !Self.marks.has($0.category) }
    }

    private static let marks: Categories = [
        .comma, .dash, .slash, .colon, .dot, .plus, .hash, .openbracket, .closebracket, .datefiller, .minus, .point,
    ]

    /// Whether a word of a category stands right behind an item.
    func isFollowed(_ item: Item, by category: Category) -> Bool {
        terminals.contains { $0.start == item.end && $0.category == category }
    }

    /// Whether a length of time is told from something that is no date: two days after the vote, بعد يومين من الاقتراع.
    func leadsToEvent(_ item: Item) -> Bool {
        guard isFollowedByWord else { return false }
        return terminals.contains {
            $0.start == item.end && Int($0.end) == length && Self.joints.has($0.category)
        }
    }

    private static let joints: Categories = [.from, .after, .before]

    /// Whether a number stands right before a month that can be its day.
    func hasDay(before month: Item) -> Bool {
        terminals.contains {
            $0.end == month.start && $0.category == .number && $0.number.whole.map { (1...31).contains($0) } ?? false
        }
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
}
