/// Temperatures by the side of zero that is said beside them.
let temperatureRules: [Rule] = [
    // 20 degrees below zero, 20 градусов мороза, 7 درجات فوق الصفر
    Rule("quantity from zero", [[.quantity], [.fromzero]]) { chart, match in
        fromZero(&chart, chart.item(match, 0), chart.item(match, 1))
    },
    Rule("number from zero", [[.number, .range], [.fromzero]]) { chart, match in
        var (number, side) = (chart.item(match, 0), chart.item(match, 1))
        guard !side.flags.contains(.marked), number.flags.isDisjoint(with: [.glued, .low]) else { return nil }
        number.flags.remove(.digits)
        return quantity(&chart, number, side).flatMap { fromZero(&chart, $0, side) }
    },
    // мороз 45 градусов, мороз в 45 градусов
    Rule("frost of quantity", [[.fromzero], [.quantity]]) { chart, match in frost(&chart, match, 1) },
    Rule("frost in quantity", [[.fromzero], [.in], [.quantity]]) { chart, match in frost(&chart, match, 2) },
]

/// What a clause can go on with behind its last word.
private let endingClauses: Categories = [.on, .in, .at, .comma, .day, .weekday, .during, .part]

/// A temperature behind the word that says its side of zero.
private func frost(_ chart: inout Chart, _ match: Match, _ last: Int) -> Item? {
    let side = chart.item(match, 0)
    guard side.end - side.start == 1, !side.flags.contains(.marked), !chart.hasTerminal(.under, at: side.start),
        !chart.endsTerminal(.measure, at: side.start)
    else { return nil }
    return fromZero(&chart, chart.item(match, last), side)
}

/// A temperature on the side of zero that is said behind it.
private func fromZero(_ chart: inout Chart, _ heat: Item, _ side: Item) -> Item? {
    guard chart.isTemperature(heat), !heat.flags.contains(.marked) else { return nil }
    // "20 below" is a temperature at the end of a clause: 20 below the target is none.
    if side.end - side.start == 1, chart.hasTerminal(.under, at: side.start) {
        let isEnd =
            Int(side.end) == chart.length
            ? !chart.isFollowedByWord
            : chart.terminals.contains { $0.start == side.end && endingClauses.has($0.category) }
        guard isEnd else { return nil }
    }
    var item = heat
    item.weight += 1
    if side.flags.contains(.marked) { return heat.number < Exact(0) ? nil : item }
    item.flags.insert(.marked)
    if let bounds = chart.bounds(heat) {
        guard bounds.from ?? bounds.to ?? Exact(0) > Exact(0) else { return nil }
        return chart.bounded(item, from: bounds.to?.negated, to: bounds.from?.negated)
    }
    if heat.number > Exact(0) { item.number = heat.number.negated }
    return item
}

/// From -20 to -25 degrees: the colder end comes last.
func belowZero(_ chart: inout Chart, from one: Item, to two: Item) -> Item? {
    guard two.category == .quantity, chart.bounds(two) == nil, two.number < one.number, one.number <= Exact(0),
        chart.isTemperature(two)
    else { return nil }
    return chart.bounded(two, from: two.number, to: one.number)
}
