import Languages

/// Numbers, ordinals, fractions, percents and ranges.
let numberRules: [Rule] = [
    // 5 million, 2,3 миллиарда, where the words were not read together.
    Rule("number magnitude", [[.number], [.mult]]) { chart, match in
        let (number, mult) = (chart.item(match, 0), chart.item(match, 1))
        guard number.number.denominator > 1,
            number.number < Exact(mult.value)
        else { return nil }
        return chart.number(number.number.times(Exact(mult.value)), .compound, weight: 1)
    },
    // 100K, 3М: the letter stands at the digits.
    Rule("digits magnitude letter", [[.number], [.magnitude]]) { chart, match in
        let (number, letter) = (chart.item(match, 0), chart.item(match, 1))
        guard number.flags.contains(.digits), number.weight == 0, chart.isGlued(at: letter.start) else {
            return nil
        }
        return chart.number(number.number.times(Exact(letter.value)), [.digits, .compound], weight: 1)
    },
    Rule("minus number", [[.minus, .dash], [.number]]) { chart, match in
        let (sign, number) = (chart.item(match, 0), chart.item(match, 1))
        guard number.number > Exact(0) else { return nil }
        if sign.category == .dash {
            guard number.flags.contains(.digits), chart.isMinus(sign, before: number) else { return nil }
        }
        return chart.number(number.number.negated, number.flags, weight: number.flags.contains(.digits) ? 1 : 0)
    },
    // three point five
    Rule("number point number", [[.number], [.point], [.number]]) { chart, match in
        let (whole, part) = (chart.item(match, 0), chart.item(match, 2))
        guard let value = part.number.whole, value >= 0, whole.number.isWhole, value < 1_000_000 else { return nil }
        var scale = 10
        while scale <= value { scale *= 10 }
        return chart.number(Exact(value, over: scale).flatMap { whole.number.adding($0) }, .compound)
    },
    Rule("digits behind point", [[.number], [.point], [.number], [.number], [.number]]) { chart, match in
        let whole = chart.item(match, 0)
        var value = 0
        for at in 2...4 {
            guard let digit = chart.item(match, at).number.whole, (0...9).contains(digit) else { return nil }
            value = value * 10 + digit
        }
        return chart.number(Exact(value, over: 1_000).flatMap { whole.number.adding($0) }, .compound)
    },
    Rule("two digits behind point", [[.number], [.point], [.number], [.number]]) { chart, match in
        let whole = chart.item(match, 0)
        guard let one = chart.item(match, 2).number.whole, let two = chart.item(match, 3).number.whole,
            (0...9).contains(one), (0...9).contains(two)
        else { return nil }
        return chart.number(Exact(one * 10 + two, over: 100).flatMap { whole.number.adding($0) }, .compound)
    },
    // half, ثلث, две трети, three quarters
    Rule("number fraction", [[.number], [.fraction]]) { chart, match in
        let (number, part) = (chart.item(match, 0), chart.item(match, 1))
        guard let above = number.number.whole, above > 0, above < 100, !number.flags.contains(.compound) else {
            return nil
        }
        return chart.number(Exact(above, over: part.value), .compound, weight: 1)
    },
    Rule("article fraction", [[.article], [.fraction]]) { chart, match in
        chart.number(Exact(1, over: chart.item(match, 1).value), .compound)
    },
    Rule("fraction", [[.fraction]]) { chart, match in
        chart.number(Exact(1, over: chart.item(match, 0).value), [.compound, .low])
    },
    Rule("two fractions", [[.twofraction]]) { chart, match in
        chart.number(Exact(2, over: chart.item(match, 0).value), .compound)
    },
    Rule("one and a half", [[.onehalf]]) { chart, _ in chart.number(Exact(3, over: 2), .compound) },
    Rule("number and fraction", [[.number], [.and], [.number]]) { chart, match in
        let (whole, part) = (chart.item(match, 0), chart.item(match, 2))
        guard let count = whole.number.whole, part.number < Exact(1), part.number > Exact(0),
            part.flags.contains(.compound),
            !part.flags.contains(.digits)
        else { return nil }
        // Two million and a half: half of a million.
        var magnitude = 1
        while magnitude < 1_000_000_000_000, count > 0, count % (magnitude * 1_000) == 0 { magnitude *= 1_000 }
        guard let more = part.number.times(Exact(magnitude)) else { return nil }
        return chart.number(whole.number.adding(more), .compound, weight: 1)
    },
    // one billion and half a million
    Rule("number and part of a magnitude", [[.number], [.and], [.number]]) { chart, match in
        let (one, two) = (chart.item(match, 0), chart.item(match, 2))
        guard let first = one.number.whole, let second = two.number.whole, first >= 1_000_000, second >= 1_000,
            two.value == 77, first % 1_000_000 == 0, second < 1_000_000 || first >= 1_000_000_000
        else { return nil }
        return chart.number(one.number.adding(two.number), .compound, weight: 2)
    },
    Rule("sign of a fraction", [[.vulgar]]) { chart, match in
        let value = chart.item(match, 0).value
        return chart.number(Exact(value / 100, over: value % 100), .compound)
    },
    Rule("number and sign of a fraction", [[.number], [.vulgar]]) { chart, match in
        let (whole, sign) = (chart.item(match, 0), chart.item(match, 1))
        guard whole.number.isWhole, whole.flags.contains(.digits),
            let part = Exact(sign.value / 100, over: sign.value % 100)
        else {
            return nil
        }
        return chart.number(whole.number.adding(part), .compound, weight: 1)
    },
    // 1.3e6
    Rule("number with exponent", [[.number], [.exponent], [.number]]) { chart, match in
        let (number, letter, power) = (chart.item(match, 0), chart.item(match, 1), chart.item(match, 2))
        guard number.flags.contains(.digits), chart.isGlued(at: letter.start), chart.isGlued(at: power.start),
            let exponent = power.number.whole, (1...15).contains(exponent), power.flags.contains(.digits)
        else { return nil }
        var scale = 1
        for _ in 0..<exponent { scale *= 10 }
        return chart.number(number.number.times(Exact(scale)), [.digits, .compound], weight: 2)
    },
    Rule("number fraction digits", [[.number], [.number]]) { chart, match in
        let (whole, part) = (chart.item(match, 0), chart.item(match, 1))
        guard whole.number.isWhole, whole.number > Exact(0), part.number < Exact(1), part.number > Exact(0),
            part.flags.contains(.digits),
            whole.flags.contains(.digits), part.value == 2
        else { return nil }
        return chart.number(whole.number.adding(part.number), .compound, weight: 1)
    },
    // half a million, quarter of a million, نصف مليون
    Rule("fraction of number", [[.number], [.of], [.article], [.mult]]) { chart, match in
        fractionOf(chart, chart.item(match, 0), chart.item(match, 3))
    },
    Rule("fraction a number", [[.number], [.article], [.mult]]) { chart, match in
        fractionOf(chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("article several mult", [[.article], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        guard number.flags.contains(.compound), !number.flags.contains(.digits), number.number >= Exact(10) else {
            return nil
        }
        return chart.number(number.number, .compound, weight: 1)
    },

    // one in three, 2 out of 5
    Rule("ratio", [[.number], [.outof], [.number]]) { chart, match in
        let (one, two) = (chart.item(match, 0), chart.item(match, 2))
        guard let above = one.number.whole, let below = two.number.whole, above > 0, below > above, below <= 100,
            one.flags.contains(.digits) == two.flags.contains(.digits)
        else { return nil }
        return chart.number(Exact(above, over: below), .compound)
    },

    // Ordinals
    Rule("ordinal suffix", [[.number], [.ordinalsuffix]]) { chart, match in
        let (number, suffix) = (chart.item(match, 0), chart.item(match, 1))
        guard number.flags.contains(.digits), !number.flags.contains(.compound), chart.isGlued(at: suffix.start),
            let value = number.number.whole, value >= 0
        else { return nil }
        var item = chart.item(.ordinal, value: value, weight: 1)
        item.flags = .digits
        return item
    },
    Rule("ordinal dash suffix", [[.number], [.dash], [.ordinalsuffix]]) { chart, match in
        let (number, suffix) = (chart.item(match, 0), chart.item(match, 2))
        guard number.flags.contains(.digits), chart.isGlued(at: suffix.start), let value = number.number.whole,
            value >= 0
        else { return nil }
        var item = chart.item(.ordinal, value: value, weight: 1)
        item.flags = .digits
        return item
    },
    Rule("number ordinal", [[.number], [.ordinal]]) { chart, match in compoundOrdinal(chart, match, 1) },
    Rule("number dash ordinal", [[.number], [.dash], [.ordinal]]) { chart, match in
        chart.isGlued(at: chart.item(match, 1).start) ? compoundOrdinal(chart, match, 2) : nil
    },
    Rule("number and ordinal", [[.number], [.and], [.ordinal]]) { chart, match in
        guard chart.item(match, 0).number >= Exact(100) else { return nil }
        return compoundOrdinal(chart, match, 2)
    },
    // الثالث والعشرون
    Rule("ordinal and tens", [[.ordinal], [.and], [.number]]) { chart, match in
        let (ones, tens) = (chart.item(match, 0), chart.item(match, 2))
        guard (1...9).contains(ones.value), let ten = tens.number.whole, (20...90).contains(ten), ten % 10 == 0,
            !tens.flags.contains(.digits), chart.lexicon.hasProclitics
        else { return nil }
        return chart.item(.ordinal, value: ten + ones.value, weight: 1)
    },
    Rule("ordinal teen", [[.ordinal], [.teen]]) { chart, match in
        let ones = chart.item(match, 0)
        guard (1...9).contains(ones.value) else { return nil }
        return chart.item(.ordinal, value: 10 + ones.value, weight: 2)
    },
    Rule("the ordinal", [[.the], [.ordinal]]) { chart, match in
        var item = chart.item(.ordinal, value: chart.item(match, 1).value)
        item.flags = chart.item(match, 1).flags
        return item
    },

    // Percents
    Rule("number percent", [[.number, .range], [.percent, .percentpoint]]) { chart, match in
        var number = chart.item(match, 0)
        guard number.category == .number || number.weight < 10 else { return nil }
        number.category = number.category == .range ? .percentage : .percentage
        if chart.item(match, 0).category == .range { return rangeLike(chart, number, as: .percentage) }
        return Item(category: .percentage, start: 0, end: 0, value: 0, number: number.number, weight: 2)
    },
    Rule("percent number", [[.percent], [.number]]) { chart, match in
        guard chart.isGlued(at: chart.item(match, 1).start) else { return nil }
        return Item(category: .percentage, start: 0, end: 0, number: chart.item(match, 1).number)
    },

    // Ranges
    Rule("from number to number", [[.from, .between], [.number], [.to, .and, .until, .dash], [.number]]) {
        chart, match in
        let (word, joint) = (chart.item(match, 0), chart.item(match, 2))
        guard (word.category == .between) == (joint.category == .and) || joint.category == .dash else { return nil }
        return range(chart, chart.item(match, 1), chart.item(match, 3), weight: 2)
    },
    Rule("number to number", [[.number], [.dash, .to], [.number]]) { chart, match in
        let (one, joint, two) = (chart.item(match, 0), chart.item(match, 1), chart.item(match, 2))
        guard one.number >= Exact(0), one.number < two.number, !chart.isHyphen(joint, behind: one) else { return nil }
        if joint.category == .to, one.flags.contains(.digits) != two.flags.contains(.digits) { return nil }
        return range(chart, one, two, weight: 0)
    },
    Rule("more than number", [[.over, .atleast], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        return openRange(chart, from: number)
    },
    Rule("less than number", [[.under, .atmost], [.number]]) { chart, match in
        openRange(chart, to: chart.item(match, 1))
    },
    Rule("range and range", [[.range], [.and, .comma], [.range]]) { chart, match in
        let (one, two) = (chart.item(match, 0), chart.item(match, 2))
        guard let first = chart.bounds(one), let second = chart.bounds(two) else { return nil }
        if let from = first.from, first.to == nil, let to = second.to, second.from == nil, from < to {
            return chart.range(from: from, to: to, weight: 2)
        }
        if let to = first.to, first.from == nil, let from = second.from, second.to == nil, from < to {
            return chart.range(from: from, to: to, weight: 2)
        }
        return nil
    },
    Rule("number or more", [[.number], [.ormore]]) { chart, match in openRange(chart, from: chart.item(match, 0)) },
    Rule("number or less", [[.number], [.orless]]) { chart, match in openRange(chart, to: chart.item(match, 0)) },
    Rule("number plus", [[.number], [.plus]]) { chart, match in
        let (number, plus) = (chart.item(match, 0), chart.item(match, 1))
        guard number.flags.contains(.digits), chart.isGlued(at: plus.start) else { return nil }
        return openRange(chart, from: number)
    },
    Rule("about number", [[.about, .exactly], [.number]]) { chart, match in
        var number = chart.item(match, 1)
        if chart.item(match, 0).category == .about { number.flags.insert(.about) }
        return number
    },
]

private func fractionOf(_ chart: Chart, _ part: Item, _ whole: Item) -> Item? {
    guard part.number < Exact(1), part.number > Exact(0), whole.value >= 12 else { return nil }
    var item = chart.number(part.number.times(Exact(whole.value)), .compound, weight: 1)
    // Told apart, so that it can be added to what stands before it.
    item?.value = 77
    return item
}

private func compoundOrdinal(_ chart: Chart, _ match: Match, _ last: Int) -> Item? {
    let (number, ordinal) = (chart.item(match, 0), chart.item(match, last))
    guard let tens = number.number.whole, !number.flags.contains(.digits), tens > 0, !chart.lexicon.hasProclitics else {
        return nil
    }
    let fits =
        tens % 10 == 0 && (1...9).contains(ordinal.value) && tens % 100 != 10 || tens % 100 == 0 && ordinal.value < 100
    guard fits, ordinal.value > 0 else { return nil }
    return chart.item(.ordinal, value: tens + ordinal.value, weight: 4)
}

/// A range of bare numbers: its bounds are kept as the spans of an item's `a` and `b` in `Chart.bounds`.
func range(_ chart: Chart, _ one: Item, _ two: Item, weight: Int) -> Item? {
    guard one.number < two.number || one.number == two.number && weight > 0 else {
        // "3 to 5 million": the magnitude counts for both.
        return nil
    }
    return chart.range(from: one.number, to: two.number, weight: weight)
}

func openRange(_ chart: Chart, from: Item) -> Item? { chart.range(from: from.number, to: nil, weight: 1) }
func openRange(_ chart: Chart, to: Item) -> Item? { chart.range(from: nil, to: to.number, weight: 1) }

/// The same bounds under another category.
func rangeLike(_ chart: Chart, _ item: Item, as category: Category) -> Item? {
    var item = item
    item.category = category
    item.weight += 2
    return item
}
