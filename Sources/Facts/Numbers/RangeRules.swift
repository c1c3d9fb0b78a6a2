import Languages

/// Percents, and ranges of numbers.
let rangeRules: [Rule] = [
    // Percents
    Rule("number percent", [[.number, .range], [.percent, .percentpoint]]) { chart, match in
        percentage(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    // A 50-basis-point cut
    Rule("number dash percent point", [[.number, .range], [.dash], [.percentpoint]]) { chart, match in
        guard chart.isGlued(at: chart.item(match, 1).start), chart.isGlued(at: chart.item(match, 2).start) else {
            return nil
        }
        return percentage(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    // Half a percentage point, three quarters of a percentage point
    Rule("part of a percent point", [[.number], [.article], [.percentpoint]]) { chart, match in
        partOfPercent(&chart, chart.item(match, 0), chart.item(match, 2))
    },
    Rule("part of percent point", [[.number], [.of], [.article], [.percentpoint]]) { chart, match in
        partOfPercent(&chart, chart.item(match, 0), chart.item(match, 3))
    },
    Rule("a percent point", [[.article], [.percentpoint]]) { chart, match in
        chart.item(match, 0).value > 0 ? percentage(&chart, Exact(1), chart.item(match, 1)) : nil
    },
    Rule("a whole percent point", [[.article], [.whole], [.percentpoint]]) { chart, match in
        chart.item(match, 0).value > 0 ? percentage(&chart, Exact(1), chart.item(match, 2)) : nil
    },
    // نقطة مئوية كاملة
    Rule("percent point whole", [[.percentpoint], [.whole]]) { chart, match in
        chart.lexicon.hasProclitics ? percentage(&chart, Exact(1), chart.item(match, 0)) : nil
    },
    Rule("two percent points", [[.percentpoint]]) { chart, match in
        var points = chart.item(match, 0)
        guard points.flags.contains(.marked) else { return nil }
        points.flags.remove(.marked)
        return percentage(&chart, Exact(2), points)
    },
    // نقطة مئوية ونصف
    Rule("percent point and half", [[.percentpoint], [.and], [.number]]) { chart, match in
        let part = chart.item(match, 2)
        guard chart.lexicon.hasProclitics, part.number > Exact(0), part.number < Exact(1),
            !part.flags.contains(.digits), let total = part.number.adding(Exact(1))
        else { return nil }
        return percentage(&chart, total, chart.item(match, 0))
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
        return range(&chart, chart.item(match, 1), chart.item(match, 3), weight: 2)
    },
    Rule("number to number", [[.number], [.dash, .to], [.number]]) { chart, match in
        let (one, joint, two) = (chart.item(match, 0), chart.item(match, 1), chart.item(match, 2))
        guard one.number >= Exact(0), one.number < two.number, !chart.isHyphen(joint, behind: one) else { return nil }
        if joint.category == .to, one.flags.contains(.digits) != two.flags.contains(.digits) { return nil }
        if isChange(one, joint, two) { return nil }
        return range(&chart, one, two, weight: 0)
    },
    // 2–1, where the text speaks of sport
    Rule("score", [[.number], [.dash], [.number]]) { chart, match in
        let (one, dash, two) = (chart.item(match, 0), chart.item(match, 1), chart.item(match, 2))
        guard one.flags.contains(.digits), two.flags.contains(.digits), (1...3).contains(one.value),
            (1...3).contains(two.value), chart.isGlued(at: dash.start), chart.isGlued(at: two.start),
            let first = one.number.whole, let second = two.number.whole, (0..<200).contains(first),
            (0..<200).contains(second)
        else { return nil }
        return chart.item(.score, value: first * 1_000 + second)
    },
    Rule("more than number", [[.over, .atleast], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        return openRange(&chart, from: number, weight: 2)
    },
    Rule("less than number", [[.under, .atmost], [.number]]) { chart, match in
        openRange(&chart, to: chart.item(match, 1), weight: 2)
    },
    // Less than the 20.4 million
    Rule("more than the number", [[.over, .under], [.the], [.number]]) { chart, match in
        let number = chart.item(match, 2)
        guard number.number.isWhole || number.flags.contains(.digits) else { return nil }
        return chart.item(match, 0).category == .over
            ? openRange(&chart, from: number) : openRange(&chart, to: number)
    },
    Rule("more than minus number", [[.over, .atleast, .under, .atmost], [.dash], [.number]]) { chart, match in
        let (word, dash) = (chart.item(match, 0), chart.item(match, 1))
        var number = chart.item(match, 2)
        guard chart.isGlued(at: dash.start), chart.isGlued(at: number.start), number.flags.contains(.digits) else {
            return nil
        }
        number.number = number.number.negated
        return word.category == .over || word.category == .atleast
            ? openRange(&chart, from: number) : openRange(&chart, to: number)
    },
    Rule("equal to number", [[.equal], [.number]]) { chart, match in
        let number = chart.item(match, 1)
        return range(&chart, number, number, weight: 1)
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
    Rule("number or more", [[.number], [.ormore]]) { chart, match in
        chart.boundsNext(chart.item(match, 1)) ? nil : openRange(&chart, from: chart.item(match, 0))
    },
    Rule("number or less", [[.number], [.orless]]) { chart, match in
        chart.boundsNext(chart.item(match, 1)) ? nil : openRange(&chart, to: chart.item(match, 0))
    },
    Rule("number plus", [[.number], [.plus]]) { chart, match in
        let (number, plus) = (chart.item(match, 0), chart.item(match, 1))
        guard number.flags.contains(.digits), chart.isGlued(at: plus.start) else { return nil }
        return openRange(&chart, from: number)
    },
]

/// Whether a number is the part by which something became another: it fell by a quarter to nine million.
func isChange(_ one: Item, _ joint: Item, _ two: Item) -> Bool {
    joint.category == .to && one.number < Exact(1) && two.number >= Exact(1) && !one.flags.contains(.digits)
}

/// So many percent, or of the hundredths of one that basis points are.
private func percentage(_ chart: inout Chart, _ number: Item, _ unit: Item) -> Item? {
    guard number.category == .range else { return percentage(&chart, number.number, unit) }
    guard number.weight < 10, !unit.flags.contains(.marked), let bounds = chart.bounds(number) else { return nil }
    guard unit.value == 100 else { return rangeLike(&chart, number, as: .percentage) }
    let scaled = chart.range(
        from: bounds.from.flatMap { $0.times(hundredth) }, to: bounds.to.flatMap { $0.times(hundredth) },
        weight: Int(number.weight))
    return scaled.flatMap { rangeLike(&chart, $0, as: .percentage) }
}

private func percentage(_ chart: inout Chart, _ number: Exact, _ unit: Item) -> Item? {
    guard !unit.flags.contains(.marked), let value = unit.value == 100 ? number.times(hundredth) : number else {
        return nil
    }
    return Item(category: .percentage, start: 0, end: 0, value: 0, number: value, weight: 2)
}

private func partOfPercent(_ chart: inout Chart, _ part: Item, _ unit: Item) -> Item? {
    part.number > Exact(0) && part.number < Exact(1) ? percentage(&chart, part.number, unit) : nil
}

private let hundredth = Exact(1, over: 100) ?? Exact(0)

/// A range of bare numbers: its bounds are kept as the spans of an item's `a` and `b` in `Chart.bounds`.
func range(_ chart: inout Chart, _ one: Item, _ two: Item, weight: Int) -> Item? {
    let from = sharingMagnitude(one, with: two, isCounting: false)
    guard from < two.number || from == two.number && weight > 0 else { return nil }
    return chart.range(from: from, to: two.number, weight: weight)
}

/// The lower end of a range: in "3 to 5 million" the magnitude counts for both.
///
/// `isCounting`: whether `two` has a unit or currency behind it; `hasSign`: whether `one` has a sign before it.
func sharingMagnitude(_ one: Item, with two: Item, isCounting: Bool, hasSign: Bool = false) -> Exact {
    guard one.end - one.start == (hasSign ? 2 : 1), two.end - two.start > (isCounting ? 2 : 1), one.number > Exact(0),
        one.number < Exact(1_000), one.number < two.number
    else { return one.number }
    for magnitude in [1_000_000_000_000, 1_000_000_000, 1_000_000, 1_000] where two.number >= Exact(magnitude) {
        guard let count = two.number.times(Exact(1, over: magnitude) ?? Exact(1)), 1_000 % count.denominator == 0,
            let scaled = one.number.times(Exact(magnitude)), scaled < two.number
        else { continue }
        return scaled
    }
    return one.number
}

func openRange(_ chart: inout Chart, from: Item, weight: Int = 1) -> Item? {
    chart.range(from: from.number, to: nil, weight: weight)
}

func openRange(_ chart: inout Chart, to: Item, weight: Int = 1) -> Item? {
    chart.range(from: nil, to: to.number, weight: weight)
}

/// The same bounds under another category.
func rangeLike(_ chart: inout Chart, _ item: Item, as category: Category) -> Item? {
    var item = item
    item.category = category
    item.weight += 2
    return item
}
