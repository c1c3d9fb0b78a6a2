import Facts

/// Whether one figure is the other, rounded.
enum Rounding {
    /// 2.9 million beside 2,942,113; "about 100" beside 97.
    ///
    /// Where a text says "about" or "more than", the rounder figure may be of one digit; where none says so, it has to
    /// keep two, since 300 for 310 is an error sooner than a rounding.
    static func isRounded(_ one: Fact, _ first: Exact, _ other: Fact, _ second: Exact) -> Bool {
        let (mine, theirs) = (significant(first), significant(second))
        guard mine != theirs, first.numerator > 0, second.numerator > 0 else { return false }
        let (rough, fine) = mine < theirs ? (first.double, second.double) : (second.double, first.double)
        let digits = min(mine, theirs)
        let says = one.isAbout || other.isAbout || one.bound != .none || other.bound != .none
        guard digits >= 2 || says else { return false }
        return abs(rounded(fine, to: digits) - rough) < 1e-9 * max(1, rough)
    }

    /// How many digits a figure has without the zeros at its ends.
    static func significant(_ figure: Exact) -> Int {
        var text = Array(figure.description.utf8).filter { $0 &- 0x30 < 10 }
        while text.last == 0x30 { text.removeLast() }
        if let first = text.firstIndex(where: { $0 != 0x30 }) { text.removeFirst(first) }
        return max(1, text.count)
    }

    private static func rounded(_ value: Double, to digits: Int) -> Double {
        guard value > 0 else { return value }
        var scale = 1.0
        var least = 1.0
        for _ in 1..<max(1, digits) { least *= 10 }
        while value * scale < least { scale *= 10 }
        while value * scale >= least * 10 { scale /= 10 }
        return (value * scale).rounded() / scale
    }
}

/// Orders of magnitude.
enum Magnitude {
    /// The power of ten that parts two figures; nil where they differ in more.
    static func ratio(_ one: Double, _ other: Double) -> Double? {
        guard one > 0, other > 0 else { return nil }
        let ratio = max(one, other) / min(one, other)
        for power in [10.0, 100, 1_000, 1_000_000, 1_000_000_000] where abs(ratio / power - 1) < 1e-9 { return power }
        return nil
    }

    /// How many times a thousand goes into a figure.
    static func order(_ value: Double) -> Int {
        var (order, rest) = (0, value)
        while rest >= 999.5, order < 8 { (order, rest) = (order + 1, rest / 1_000) }
        return order
    }

    /// Whether two figures are of one order.
    static func areNear(_ one: Double, _ other: Double) -> Bool {
        guard one > 0, other > 0 else { return false }
        let ratio = max(one, other) / min(one, other)
        return ratio < 10
    }
}
