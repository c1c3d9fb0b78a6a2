import Languages

/// Numbers with magnitudes, signs, points and exponents.
let numberRules: [Rule] = [
    // 5 million, 2,3 миллиарда, where the words were not read together.
    Rule("number magnitude", [[.number], [.mult]]) { chart, match in
        let (number, mult) = (chart.item(match, 0), chart.item(match, 1))
        guard number.number.denominator > 1,
            number.number < Exact(mult.value)
        else { return nil }
        var item = chart.number(number.number.times(Exact(mult.value)), .compound, weight: 1)
        // A part of a magnitude, which can be added: a billion and three quarters of a million.
        if !number.flags.contains(.digits), number.number < Exact(1) { item?.value = 77 }
        return item
    },
    // 100K, 3М: the letter stands at the digits.
    Rule("digits magnitude letter", [[.number], [.magnitude]]) { chart, match in
        let (number, letter) = (chart.item(match, 0), chart.item(match, 1))
        guard number.flags.contains(.digits), number.weight == 0,
            chart.isGlued(at: letter.start)
                || number.flags.contains(.compound) && !chart.lexicon.language.phrasing.hasBareUnits
        else { return nil }
        return chart.number(number.number.times(Exact(letter.value)), [.digits, .compound], weight: 1)
    },
    Rule("minus number", [[.minus, .dash], [.number]]) { chart, match in
        let (sign, number) = (chart.item(match, 0), chart.item(match, 1))
        guard number.number > Exact(0) else { return nil }
        if sign.category == .dash {
            guard number.flags.contains(.digits),
                chart.isMinus(sign, before: number) || chart.isMinusOfDegrees(sign, before: number)
            else { return nil }
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
    Rule("number with signed exponent", [[.number], [.exponent], [.dash, .minus, .plus], [.number]]) { chart, match in
        let (number, letter, sign) = (chart.item(match, 0), chart.item(match, 1), chart.item(match, 2))
        let power = chart.item(match, 3)
        guard number.flags.contains(.digits), chart.isGlued(at: letter.start), chart.isGlued(at: sign.start),
            chart.isGlued(at: power.start), let exponent = power.number.whole, (1...15).contains(exponent),
            power.flags.contains(.digits)
        else { return nil }
        let scale = Exact(10).raised(to: sign.category == .plus ? exponent : -exponent)
        return chart.number(scale.flatMap { number.number.times($0) }, [.digits, .compound], weight: 2)
    },
    // 1.1^23, 2^-3, 1.3x10^6
    Rule("power", [[.number], [.power], [.number]]) { chart, match in
        power(&chart, chart.item(match, 0), chart.item(match, 1), chart.item(match, 2), sign: 1)
    },
    Rule("signed power", [[.number], [.power], [.dash, .minus, .plus], [.number]]) { chart, match in
        let sign = chart.item(match, 2)
        guard chart.isGlued(at: sign.start) else { return nil }
        return power(
            &chart, chart.item(match, 0), chart.item(match, 1), chart.item(match, 3),
            sign: sign.category == .plus ? 1 : -1)
    },
    Rule("times a power of ten", [[.number], [.times], [.number]]) { chart, match in
        let (number, scale) = (chart.item(match, 0), chart.item(match, 2))
        guard number.flags.contains(.digits), scale.value == 78, scale.number > Exact(0) else { return nil }
        return chart.number(number.number.times(scale.number), [.digits, .compound], weight: 3)
    },
    Rule("about number", [[.about, .exactly], [.number]]) { chart, match in
        var number = chart.item(match, 1)
        if chart.item(match, 0).category == .about { number.flags.insert(.about) }
        return number
    },
]

private func power(_ chart: inout Chart, _ base: Item, _ mark: Item, _ exponent: Item, sign: Int) -> Item? {
    guard base.flags.contains(.digits), exponent.flags.contains(.digits), chart.isGlued(at: mark.start),
        chart.isGlued(at: exponent.start), let power = exponent.number.whole, power <= 400, base.number > Exact(0)
    else { return nil }
    var item = chart.number(base.number.raised(to: sign * power), [.digits, .compound], weight: 2)
    // Ten to a power can be multiplied: 1.3x10^6.
    if base.number == Exact(10) { item?.value = 78 }
    return item
}
