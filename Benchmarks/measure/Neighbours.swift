import Meaning

/// The search for what lies nearest to a vector, among as many as a large archive has.
struct Neighbours {
    private var index = NeighbourIndex()
    private var state: UInt64 = 7

    private static let count = 300_000
    private static let most = 20

    /// An archive of made-up vectors: all are looked at whatever they are, so that it takes as long as with others.
    init() {
        for id in 0..<UInt64(Self.count) { index.add(vector(), as: id) }
    }

    private mutating func vector() -> [Float] {
        var numbers = [Float](repeating: 0, count: Encoder.width)
        var square: Float = 0
        for place in numbers.indices {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            numbers[place] = Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
            square += numbers[place] * numbers[place]
        }
        let length = square.squareRoot()
        for place in numbers.indices { numbers[place] /= length }
        return numbers
    }

    /// Prints how long a search takes.
    mutating func measure() {
        let queries = (0..<40).map { _ in vector() }
        let time = median(queries.count) { _ = index.nearest(to: queries[$0], most: Self.most) }
        print("| search | |\n| --- | --- |")
        show("the nearest \(Self.most) of \(Self.count) vectors", time)
    }
}
