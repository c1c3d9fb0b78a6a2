import Languages

/// Halves, thirds and tenths, alone and behind a number.
let fractionRules: [Rule] = [
    // half, ثلث, две трети, three quarters
    Rule("number fraction", [[.number], [.fraction]]) { chart, match in
        let (number, part) = (chart.item(match, 0), chart.item(match, 1))
        guard let above = number.number.whole, above > 0,
            // The 1988 quarter is none of so many parts.
            !number.flags.contains(.digits) || !number.flags.contains(.compound) && number.value < 4
        else { return nil }
        return chart.number(Exact(above, over: part.value), .compound, weight: number.flags.contains(.compound) ? 0 : 1)
    },
    // one twenty-fifth, three thirty-seconds
    Rule("number tens fraction", [[.number], [.number], [.fraction]]) { chart, match in
        compoundPart(&chart, match, 2)
    },
    Rule("number tens dash fraction", [[.number], [.number], [.dash], [.fraction]]) { chart, match in
        compoundPart(&chart, match, 3)
    },
    Rule("one ordinal part", [[.number], [.ordinal]]) { chart, match in
        let (one, part) = (chart.item(match, 0), chart.item(match, 1))
        guard one.number == Exact(1), !one.flags.contains(.digits), !part.flags.contains(.digits), part.value > 10,
            !chart.lexicon.hasProclitics
        else { return nil }
        return chart.number(Exact(1, over: part.value), .compound, weight: 2)
    },
    // a thirtieth, where no noun follows
    Rule("article ordinal part", [[.article], [.ordinal]]) { chart, match in
        let part = chart.item(match, 1)
        guard chart.item(match, 0).flags.contains(.marked), part.value > 10, !part.flags.contains(.digits),
            chart.endsClause(part)
        else { return nil }
        return chart.number(Exact(1, over: part.value), .compound, weight: 2)
    },
    Rule("article fraction", [[.article], [.fraction]]) { chart, match in
        chart.number(Exact(1, over: chart.item(match, 1).value), .compound)
    },
    Rule("fraction", [[.fraction]]) { chart, match in
        let part = chart.item(match, 0)
        // خُمس can be nothing else.
        return chart.number(
            Exact(1, over: part.value), part.flags.contains(.marked) ? .compound : [.compound, .low])
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
    // five-and-a-half, two-and-half
    Rule(
        "number dashes fraction", [[.number], [.dash], [.and], [.dash], [.article], [.dash], [.fraction]]
    ) { chart, match in dashed(&chart, match, 6) },
    Rule("number dash fraction", [[.number], [.dash], [.and], [.dash], [.fraction]]) { chart, match in
        dashed(&chart, match, 4)
    },
    Rule("sign of a fraction", [[.vulgar]]) { chart, match in
        let sign = chart.item(match, 0)
        // The ½ of 14½ is a part of that number.
        if chart.isGlued(at: sign.start), chart.endsTerminal(.number, at: sign.start) { return nil }
        let value = sign.value
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
    Rule("number fraction digits", [[.number], [.number]]) { chart, match in
        let (whole, part) = (chart.item(match, 0), chart.item(match, 1))
        guard whole.number.isWhole, whole.number > Exact(0), part.number < Exact(1), part.number > Exact(0),
            part.flags.contains(.digits),
            whole.flags.contains(.digits), part.value == 2
        else { return nil }
        return chart.number(whole.number.adding(part.number), [.compound, .digits], weight: 1)
    },
    // half a million, quarter of a million, نصف مليون
    Rule("fraction of number", [[.number], [.of], [.article], [.mult]]) { chart, match in
        fractionOf(&chart, chart.item(match, 0), chart.item(match, 3))
    },
    Rule("fraction a number", [[.number], [.article], [.mult]]) { chart, match in
        fractionOf(&chart, chart.item(match, 0), chart.item(match, 2))
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
        let isWide = chart.item(match, 1).flags.contains(.marked)
        guard let above = one.number.whole, let below = two.number.whole, above > 0, below > above,
            below <= 100 || isWide || below % 1_000 == 0 && !two.flags.contains(.digits),
            one.flags.contains(.digits) == two.flags.contains(.digits) || isWide
        else { return nil }
        return chart.number(Exact(above, over: below), .compound)
    },
]

/// Parts by a denominator of two words: one twenty-fifth.
private func compoundPart(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    let (number, tens) = (chart.item(match, 0), chart.item(match, 1))
    let part = chart.item(match, last)
    guard let above = number.number.whole, above > 0, let ten = tens.number.whole, (20...90).contains(ten),
        ten % 10 == 0, !tens.flags.contains(.digits), (1...9).contains(part.value), !chart.lexicon.hasProclitics
    else { return nil }
    return chart.number(Exact(above, over: ten + part.value), .compound, weight: 3)
}

/// A number and a part of one, with hyphens between all words.
private func dashed(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    let (whole, part) = (chart.item(match, 0), chart.item(match, last))
    guard whole.number.isWhole, (whole.end...part.start).allSatisfy({ chart.isGlued(at: $0) }),
        let more = Exact(1, over: part.value)
    else { return nil }
    return chart.number(whole.number.adding(more), .compound, weight: 3)
}

private func fractionOf(_ chart: inout Chart, _ part: Item, _ whole: Item) -> Item? {
    guard part.number < Exact(1), part.number > Exact(0), whole.value >= 12 else { return nil }
    var item = chart.number(part.number.times(Exact(whole.value)), .compound, weight: 1)
    // Told apart, so that it can be added to what stands before it.
    item?.value = 77
    return item
}
