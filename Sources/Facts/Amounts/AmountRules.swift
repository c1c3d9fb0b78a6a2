import Languages

/// Money and quantities.
///
/// `value` is the place of the currency or unit in `Lexicon.codes`.
let amountRules: [Rule] = [
    Rule("sign number", [[.currencysign, .currency], [.number]]) { chart, match in
        let (sign, number) = (chart.item(match, 0), chart.item(match, 1))
        guard number.number >= Exact(0) || sign.category == .currencysign else { return nil }
        // Words stand behind: "ringgit 42" only at digits.
        guard sign.category == .currencysign || number.flags.contains(.digits) else { return nil }
        var sum = money(number, sign.value)
        if chart.isGlued(at: number.start) { sum?.weight += 1 }
        return sum
    },
    // £125m: behind a currency's sign the small letter is a million, and no metre.
    Rule("sign number m", [[.currencysign], [.number], [.measure]]) { chart, match in
        let (sign, number, letter) = (chart.item(match, 0), chart.item(match, 1), chart.item(match, 2))
        guard number.flags.contains(.digits), letter.end - letter.start == 1, chart.isGlued(at: letter.start),
            chart.lexicon.code(letter.value) == "m", let product = number.number.times(Exact(1_000_000))
        else { return nil }
        var sum = money(number, sign.value)
        sum?.number = product
        sum?.weight += 1
        return sum
    },
    // 9 млрд. долларов: the stop belongs to the short form.
    Rule("number short magnitude currency", [[.number], [.magnitude], [.currency, .currencysign]]) { chart, match in
        let (number, short) = (chart.item(match, 0), chart.item(match, 1))
        guard short.end - short.start > 1, number.number < Exact(100_000),
            let product = number.number.times(Exact(short.value))
        else { return nil }
        var sum = money(number, chart.item(match, 2).value)
        sum?.number = product
        sum?.weight += 1
        return sum
    },
    Rule("minus sign number", [[.dash, .minus], [.money]]) { chart, match in
        let (sign, sum) = (chart.item(match, 0), chart.item(match, 1))
        guard chart.bounds(sum) == nil, sum.number > Exact(0),
            sign.category == .minus || chart.isMinus(sign, before: sum)
        else { return nil }
        var item = sum
        item.number = sum.number.negated
        return item
    },
    Rule("number currency", [[.number, .range], [.currency, .currencysign]]) { chart, match in
        money(chart.item(match, 0), chart.item(match, 1).value)
    },
    Rule("number million currency", [[.number], [.millioncurrency]]) { chart, match in
        var number = chart.item(match, 0)
        guard let millions = number.number.times(Exact(1_000_000)) else { return nil }
        number.number = millions
        return money(number, chart.item(match, 1).value)
    },
    Rule("number dash currency", [[.number], [.dash], [.currency, .subunit]]) { chart, match in
        let (number, unit) = (chart.item(match, 0), chart.item(match, 2))
        guard chart.isGlued(at: unit.start), chart.isGlued(at: chart.item(match, 1).start) else { return nil }
        if unit.category == .currency { return money(number, unit.value) }
        guard let cent = Exact(1, over: 100), let amount = number.number.times(cent) else { return nil }
        return Item(category: .cents, start: 0, end: 0, value: unit.value, number: amount, weight: 1)
    },
    Rule("number bracketed measure", [[.number], [.openbracket], [.measure], [.closebracket]]) { chart, match in
        quantity(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    // 5 ft 2 in: "in" is inches only there
    Rule("feet and inches", [[.quantity], [.number], [.in]]) { chart, match in
        var (feet, inches) = (chart.item(match, 0), chart.item(match, 1))
        guard chart.lexicon.code(feet.value) == "[ft_i]", chart.bounds(feet) == nil, inches.number < Exact(12),
            inches.flags.contains(.digits), let part = inches.number.times(Exact(1, over: 12) ?? Exact(0)),
            let total = feet.number.adding(part)
        else { return nil }
        inches.number = total
        feet.number = total
        return feet
    },
    Rule("number of currency", [[.number], [.of], [.currency]]) { chart, match in
        let number = chart.item(match, 0)
        guard number.flags.contains(.compound), number.number >= Exact(1_000) || number.number < Exact(1) else {
            return nil
        }
        return money(number, chart.item(match, 2).value)
    },
    Rule("a currency", [[.article], [.currency]]) { chart, match in
        guard chart.item(match, 0).value > 0 else { return nil }
        var item = money(chart.item(match, 0), chart.item(match, 1).value)
        item?.number = Exact(1)
        item?.flags.insert(.article)
        return item
    },
    Rule("half a currency", [[.number], [.article], [.currency]]) { chart, match in
        guard chart.item(match, 0).number < Exact(1) else { return nil }
        return money(chart.item(match, 0), chart.item(match, 2).value)
    },
    Rule("number cents", [[.number], [.subunit]]) { chart, match in
        let (number, unit) = (chart.item(match, 0), chart.item(match, 1))
        guard let amount = number.number.times(Exact(1, over: 100) ?? Exact(0)) else { return nil }
        return Item(category: .cents, start: 0, end: 0, value: unit.value, number: amount, weight: 1)
    },
    Rule("a cent", [[.article], [.subunit]]) { chart, match in
        guard chart.item(match, 0).value > 0, let amount = Exact(1, over: 100) else { return nil }
        return Item(category: .cents, start: 0, end: 0, value: chart.item(match, 1).value, number: amount)
    },
    Rule("money and cents", [[.money], [.and], [.cents]]) { chart, match in withCents(&chart, match, 2) },
    Rule("money cents", [[.money], [.cents]]) { chart, match in withCents(&chart, match, 1) },
    Rule("money and bare cents", [[.money], [.and], [.number]]) { chart, match in bareCents(&chart, match, 2) },
    Rule("money bare cents", [[.money], [.number]]) { chart, match in bareCents(&chart, match, 1) },
    Rule("money magnitude", [[.money], [.mult]]) { chart, match in
        var sum = chart.item(match, 0)
        guard chart.bounds(sum) == nil, chart.item(match, 1).value >= 1_000,
            let product = sum.number.times(Exact(chart.item(match, 1).value)), sum.number < Exact(100_000)
        else { return nil }
        sum.number = product
        return sum
    },
    Rule("open money", [[.over, .atleast, .under, .atmost], [.money]]) { chart, match in
        open(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("money or more", [[.money, .quantity], [.ormore, .orless]]) { chart, match in
        var word = chart.item(match, 1)
        if chart.boundsNext(word) { return nil }
        word.category = word.category == .ormore ? .over : .under
        return open(&chart, word, chart.item(match, 0))
    },
    Rule("about money", [[.about, .exactly], [.money, .quantity]]) { chart, match in
        var sum = chart.item(match, 1)
        if chart.item(match, 0).category == .about { sum.flags.insert(.about) }
        return sum
    },
    Rule("money to money", [[.money, .quantity], [.to, .dash], [.money, .quantity]]) { chart, match in
        between(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule(
        "from money to money",
        [[.from, .between], [.money, .quantity], [.to, .and, .dash, .until], [.money, .quantity]]
    ) {
        chart, match in
        let (word, joint) = (chart.item(match, 0), chart.item(match, 2))
        guard (word.category == .between) == (joint.category == .and) || joint.category == .dash else { return nil }
        return between(&chart, chart.item(match, 1), chart.item(match, 3))
    },
    Rule("sign range", [[.money], [.dash, .to], [.number]]) { chart, match in
        let (one, two) = (chart.item(match, 0), chart.item(match, 2))
        guard chart.bounds(one) == nil, one.number < two.number, !chart.isHyphen(chart.item(match, 1), behind: one)
        else { return nil }
        return chart.bounded(
            one, from: sharingMagnitude(one, with: two, isCounting: false, hasSign: true), to: two.number)
    },
    Rule("from sign range", [[.from, .between], [.money], [.dash, .to, .and], [.number]]) { chart, match in
        let (one, two) = (chart.item(match, 1), chart.item(match, 3))
        guard chart.bounds(one) == nil, one.number < two.number else { return nil }
        return chart.bounded(
            one, from: sharingMagnitude(one, with: two, isCounting: false, hasSign: true), to: two.number)
    },

    // Quantities
    Rule("number measure", [[.number, .range], [.measure]]) { chart, match in
        let (number, unit) = (chart.item(match, 0), chart.item(match, 1))
        // Down to -31 degrees is where it comes to: see `open`.
        if number.category == .range, chart.isTemperature(unit), let bounds = chart.bounds(number),
            bounds.from == nil, bounds.to ?? Exact(0) < Exact(0)
        {
            return nil
        }
        // 95F is a temperature beside another, and a form or a seat else.
        if unit.flags.contains(.marked), chart.lexicon.code(unit.value) == "[degF]" {
            let isBeside = chart.terminals.contains {
                $0.category == .measure && $0.start != unit.start && chart.isTemperature($0)
            }
            guard isBeside else { return nil }
        }
        return quantity(&chart, number, unit)
    },
    Rule("number dash measure", [[.number], [.dash], [.measure]]) { chart, match in
        let unit = chart.item(match, 2)
        guard chart.isGlued(at: unit.start), chart.isGlued(at: chart.item(match, 1).start) else { return nil }
        // 17-м is the seventeenth, and no metres.
        let isSuffix = chart.items.contains {
            $0.category == .ordinalsuffix && $0.start == unit.start && $0.end == unit.end
        }
        guard !isSuffix else { return nil }
        return quantity(&chart, chart.item(match, 0), unit)
    },
    Rule("fraction of measure", [[.number], [.of, .article], [.measure]]) { chart, match in
        guard chart.item(match, 0).number < Exact(1) else { return nil }
        return quantity(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("fraction of a measure", [[.number], [.of], [.article], [.measure]]) { chart, match in
        guard chart.item(match, 0).number < Exact(1) else { return nil }
        return quantity(&chart, chart.item(match, 0), chart.item(match, 3))
    },
    Rule("a measure", [[.article], [.measure]]) { chart, match in
        guard chart.item(match, 0).value > 0 else { return nil }
        var one = chart.item(match, 0)
        one.number = Exact(1)
        one.category = .number
        var item = quantity(&chart, one, chart.item(match, 1))
        item?.flags.insert(.article)
        return item
    },
    // ليرة واحدة: one stands behind its noun.
    Rule("currency one", [[.currency], [.whole]]) { chart, match in
        guard chart.lexicon.hasProclitics else { return nil }
        return Item(category: .money, start: 0, end: 0, value: chart.item(match, 0).value, number: Exact(1), weight: 1)
    },
    Rule("measure one", [[.measure], [.whole]]) { chart, match in
        guard chart.lexicon.hasProclitics else { return nil }
        return Item(
            category: .quantity, start: 0, end: 0, value: chart.item(match, 0).value, number: Exact(1), weight: 1)
    },
    Rule("dual measure", [[.dualmeasure]]) { chart, match in
        Item(category: .quantity, start: 0, end: 0, value: chart.item(match, 0).value, number: Exact(2), weight: 1)
    },
    Rule("half measure", [[.halfmeasure]]) { chart, match in
        Exact(1, over: 2).map {
            Item(category: .quantity, start: 0, end: 0, value: chart.item(match, 0).value, number: $0, weight: 1)
        }
    },
    Rule("dual money", [[.dualmoney]]) { chart, match in
        Item(category: .money, start: 0, end: 0, value: chart.item(match, 0).value, number: Exact(2), weight: 1)
    },
    Rule("measure and half", [[.measure], [.and], [.number]]) { chart, match in
        let (unit, part) = (chart.item(match, 0), chart.item(match, 2))
        guard part.number < Exact(1), part.number > Exact(0), !part.flags.contains(.digits), chart.lexicon.hasProclitics
        else { return nil }
        var one = part
        one.number = part.number.adding(Exact(1)) ?? part.number
        return quantity(&chart, one, unit)
    },
    Rule("quantity and half", [[.quantity], [.and], [.number]]) { chart, match in
        let (sum, part) = (chart.item(match, 0), chart.item(match, 2))
        guard chart.bounds(sum) == nil, part.number < Exact(1), part.number > Exact(0), !part.flags.contains(.digits),
            let total = sum.number.adding(part.number)
        else { return nil }
        var item = sum
        item.number = total
        return item
    },
    Rule("open quantity", [[.over, .atleast, .under, .atmost], [.quantity]]) { chart, match in
        open(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("quantities", [[.quantity], [.quantity]]) { chart, match in sum(&chart, match, 1) },
    Rule("quantities and", [[.quantity], [.and, .comma], [.quantity]]) { chart, match in sum(&chart, match, 2) },
    Rule("quantities comma and", [[.quantity], [.comma], [.and], [.quantity]]) { chart, match in sum(&chart, match, 3)
    },
    Rule("number to quantity", [[.number], [.to, .dash], [.quantity]]) { chart, match in
        let (one, two) = (chart.item(match, 0), chart.item(match, 2))
        if let cold = belowZero(&chart, from: one, to: two) { return cold }
        guard chart.bounds(two) == nil, one.number < two.number,
            !chart.isHyphen(chart.item(match, 1), behind: one), !isChange(one, chart.item(match, 1), two)
        else { return nil }
        return chart.bounded(two, from: sharingMagnitude(one, with: two, isCounting: true), to: two.number)
    },
    Rule("from number to quantity", [[.from, .between], [.number], [.to, .and, .dash], [.quantity, .money]]) {
        chart, match in
        let (one, two) = (chart.item(match, 1), chart.item(match, 3))
        if let cold = belowZero(&chart, from: one, to: two) { return cold }
        guard chart.bounds(two) == nil, one.number < two.number else { return nil }
        return chart.bounded(two, from: sharingMagnitude(one, with: two, isCounting: true), to: two.number)
    },
]

private func money(_ number: Item, _ currency: Int) -> Item? {
    Item(
        category: .money, start: 0, end: 0, value: currency, number: number.number,
        a: number.category == .range ? -1 : -1,
        b: number.category == .range ? number.b : -1, weight: number.weight + 2, flags: number.flags)
}

private func withCents(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    var sum = chart.item(match, 0)
    let cents = chart.item(match, last)
    guard chart.bounds(sum) == nil, sum.number.isWhole, cents.number < Exact(1),
        let total = sum.number.adding(cents.number)
    else { return nil }
    sum.number = total
    sum.weight += 1
    return sum
}

private func bareCents(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    var sum = chart.item(match, 0)
    let cents = chart.item(match, last)
    guard chart.bounds(sum) == nil, !chart.isGlued(at: cents.start), sum.number.isWhole, let whole = cents.number.whole,
        (10...99).contains(whole),
        Int(cents.end) == chart.length, let part = Exact(whole, over: 100), let total = sum.number.adding(part)
    else { return nil }
    sum.number = total
    return sum
}

private func open(_ chart: inout Chart, _ word: Item, _ sum: Item) -> Item? {
    guard chart.bounds(sum) == nil else { return nil }
    var isFrom = word.category == .over || word.category == .atleast
    if sum.category == .quantity, sum.number < Exact(0), chart.isTemperature(sum) {
        // More than 20 degrees of frost are colder; down to -31 is where it comes to.
        if sum.flags.contains(.marked) { isFrom.toggle() } else if word.category == .atmost { return nil }
    }
    return isFrom
        ? chart.bounded(sum, from: sum.number, to: nil) : chart.bounded(sum, from: nil, to: sum.number)
}

private func between(_ chart: inout Chart, _ one: Item, _ two: Item) -> Item? {
    guard one.category == two.category, one.value == two.value, chart.bounds(one) == nil, chart.bounds(two) == nil,
        one.number < two.number
    else { return nil }
    return chart.bounded(one, from: one.number, to: two.number)
}

/// So many of a unit; nil where the unit needs more than its letter.
func quantity(_ chart: inout Chart, _ number: Item, _ unit: Item) -> Item? {
    // A bare m, g or t needs digits before it.
    if chart.lexicon.code(unit.value).isEmpty { return nil }
    return Item(
        category: .quantity, start: 0, end: 0, value: unit.value, number: number.number,
        b: number.category == .range ? number.b : -1,
        weight: number.weight + 1, flags: number.flags)
}

/// 2 km and 1 m, 7 feet 10 inches: as much of the smaller unit.
private func sum(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    let (one, two) = (chart.item(match, 0), chart.item(match, last))
    guard chart.bounds(one) == nil, chart.bounds(two) == nil, one.value != two.value,
        let factor = Measures.ratio(chart.lexicon.code(one.value), to: chart.lexicon.code(two.value)),
        factor > Exact(1),
        let converted = one.number.times(factor), let total = converted.adding(two.number)
    else { return nil }
    var item = two
    item.number = total
    item.weight = one.weight + two.weight
    return item
}

extension Chart {
    /// The same with bounds.
    mutating func bounded(_ item: Item, from: Exact?, to: Exact?) -> Item? {
        guard let range = range(from: from, to: to, weight: 0) else { return nil }
        var bounded = item
        bounded.b = range.b
        bounded.weight += 1
        return bounded
    }
}
