/// The two ends of a range; nil where it is open.
struct Bounds: Equatable {
    var from: Exact?
    var to: Exact?
}

extension Chart {
    /// A range of bare numbers.
    mutating func range(from: Exact?, to: Exact?, weight: Int) -> Item? {
        guard from != nil || to != nil else { return nil }
        bounds.append(Bounds(from: from, to: to))
        // `b` tells ranges of one place apart, since their number is not looked at.
        return Item(
            category: .range, start: 0, end: 0, value: 0, number: from ?? to ?? Exact(0), a: -1,
            b: Int32(-bounds.count - 1), weight: Int16(clamping: weight))
    }

    /// The bounds of an item; nil where it is one number.
    @inline(__always)
    func bounds(_ item: Item) -> Bounds? {
        let place = Int(-item.b) - 2
        return item.b < -1 && bounds.indices.contains(place) ? bounds[place] : nil
    }
}
