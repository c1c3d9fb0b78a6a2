import Meaning

/// The search for what lies nearest to a vector, among as many as a large archive has.
struct Neighbours {
    private var index = NeighbourIndex()
    private var directions = Directions()

    private static let count = 300_000
    private static let most = 20

    /// An archive of made-up vectors: all are looked at whatever they are, so that it takes as long as with others.
    init() {
        for id in 0..<UInt64(Self.count) { index.add(directions.next(), as: id) }
    }

    /// Prints how long a search takes.
    mutating func measure() {
        let queries = (0..<40).map { _ in directions.next() }
        let time = median(queries.count) { _ = index.nearest(to: queries[$0], most: Self.most) }
        print("| search | |\n| --- | --- |")
        show("the nearest \(Self.most) of \(Self.count) vectors", time)
    }
}
