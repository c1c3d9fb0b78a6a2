import Languages

/// Ordinals, in words and with the suffixes of digits.
let ordinalRules: [Rule] = [
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
    Rule("number ordinal", [[.number], [.ordinal]]) { chart, match in compoundOrdinal(&chart, match, 1) },
    Rule("number dash ordinal", [[.number], [.dash], [.ordinal]]) { chart, match in
        chart.isGlued(at: chart.item(match, 1).start) ? compoundOrdinal(&chart, match, 2) : nil
    },
    Rule("number and ordinal", [[.number], [.and], [.ordinal]]) { chart, match in
        guard chart.item(match, 0).number >= Exact(100) else { return nil }
        return compoundOrdinal(&chart, match, 2)
    },
    // الثالث والعشرون
    Rule("ordinal and tens", [[.ordinal], [.and], [.number]]) { chart, match in
        let (ones, tens) = (chart.item(match, 0), chart.item(match, 2))
        guard (1...9).contains(ones.value), let ten = tens.number.whole, (20...90).contains(ten), ten % 10 == 0,
            !tens.flags.contains(.digits), chart.lexicon.hasProclitics
        else { return nil }
        return compoundOrdinal(chart.item(.ordinal, value: ten + ones.value, weight: 1), endingIn: ones)
    },
    // المئة والخامسة والعشرون
    Rule("hundred and ordinal", [[.number, .ordinal], [.and], [.ordinal]]) { chart, match in
        let (hundred, rest) = (chart.item(match, 0), chart.item(match, 2))
        let value = hundred.category == .ordinal ? hundred.value : hundred.number.whole ?? 0
        guard chart.lexicon.hasProclitics, !hundred.flags.contains(.digits), value >= 100, value % 100 == 0,
            (1...99).contains(rest.value)
        else { return nil }
        return chart.item(.ordinal, value: value + rest.value, weight: 2)
    },
    Rule("ordinal teen", [[.ordinal], [.teen]]) { chart, match in
        let ones = chart.item(match, 0)
        guard (1...9).contains(ones.value) else { return nil }
        return compoundOrdinal(chart.item(.ordinal, value: 10 + ones.value, weight: 2), endingIn: ones)
    },
    // في السادسة والعشرين من عمرها
    Rule("ordinal of age", [[.ordinal], [.ofage]]) { chart, match in
        let year = chart.item(match, 0)
        return year.value > 1 && year.value < 130 ? chart.item(Extent(Exact(year.value), .year), weight: 3) : nil
    },
    Rule("in ordinal of age", [[.in], [.ordinal]]) { chart, match in
        let year = chart.item(match, 1)
        // Not "in the 24th of June".
        guard isAge(year, chart), year.value > 12, !chart.isFollowed(year, by: .in), !chart.isFollowed(year, by: .of)
        else { return nil }
        return chart.item(Extent(Exact(year.value), .year), weight: 3)
    },
    // دون الحادية والعشرين
    Rule("under ordinal of age", [[.over, .under], [.ordinal]]) { chart, match in
        let year = chart.item(match, 1)
        guard isAge(year, chart) else { return nil }
        var span = chart.item(Extent(Exact(year.value), .year), weight: 3)
        span?.flags.insert([.about, chart.item(match, 0).category == .over ? .least : .most])
        return span
    },
    Rule("the ordinal", [[.the], [.ordinal]]) { chart, match in
        var item = chart.item(.ordinal, value: chart.item(match, 1).value)
        item.flags = chart.item(match, 1).flags
        return item
    },
]

/// An ordinal with the gender of its last word.
private func compoundOrdinal(_ item: Item, endingIn ones: Item) -> Item {
    var item = item
    item.flags = ones.flags.intersection(.marked)
    return item
}

/// Whether an ordinal in the feminine is one of the years of a life: no noun stands behind it.
private func isAge(_ ordinal: Item, _ chart: borrowing Chart) -> Bool {
    chart.lexicon.hasProclitics && ordinal.flags.contains(.marked) && (11...99).contains(ordinal.value)
        && chart.endsClause(ordinal)
}

private func compoundOrdinal(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    let (number, ordinal) = (chart.item(match, 0), chart.item(match, last))
    guard let tens = number.number.whole, !number.flags.contains(.digits), tens > 0, !chart.lexicon.hasProclitics else {
        return nil
    }
    let fits =
        tens % 10 == 0 && (1...9).contains(ordinal.value) && tens % 100 != 10 || tens % 100 == 0 && ordinal.value < 100
    guard fits, ordinal.value > 0 else { return nil }
    return chart.item(.ordinal, value: tens + ordinal.value, weight: 4)
}
