/// What every two sentences of two editions have in common, reckoned once.
///
/// Weights are multiples of a half, so that sums of them are exact in whatever order they are taken.
struct CommonKeys {
    private let keys: (one: EditionKeys, other: EditionKeys)
    /// The sentences of the other edition that share keys with each of this one, of each several entries; and where those
    /// of each sentence begin.
    private let shared: [Shared]
    private let starts: [Int]

    /// A key that two sentences share, as either side weighs it.
    struct Shared {
        let column: Int
        let weights: Weights
    }

    /// The weight of keys that both sides have.
    struct Weights {
        private var both: SIMD2<Float> = .zero
        var one: Float { both.x }
        var other: Float { both.y }
        /// Those of nothing.
        init() {}

        init(one: Float, other: Float) { both = SIMD2(one, other) }

        @inline(__always)
        static func + (first: Weights, second: Weights) -> Weights {
            var sum = first
            sum.both += second.both
            return sum
        }
    }

    /// Each sentence of the one edition is compared with the columns that are given for it, in the order of the texts.
    init(_ one: EditionReading, _ other: EditionReading, in columns: [Range<Int>]) {
        keys = (one.keys, other.keys)
        let (mine, theirs) = (one.keys.places, other.keys.places)
        var found: [(row: Int, shared: Shared)] = []
        found.reserveCapacity(mine.count)
        // The first place of the other edition that the next of this one may share.
        var first = 0
        for place in mine {
            let range = columns[place.sentence]
            while first < theirs.count,
                theirs[first].hash < place.hash
                    || theirs[first].hash == place.hash && theirs[first].sentence < range.lowerBound
            {
                first += 1
            }
            var at = first
            while at < theirs.count, theirs[at].hash == place.hash, theirs[at].sentence < range.upperBound {
                let weights = Weights(one: place.weight, other: theirs[at].weight)
                found.append((place.sentence, Shared(column: theirs[at].sentence, weights: weights)))
                at += 1
            }
        }
        (shared, starts) = Self.ordered(found, rows: columns.count)
    }

    /// What was found, row by row, and where each row begins; the order within a row stays.
    private static func ordered(_ found: [(row: Int, shared: Shared)], rows: Int) -> ([Shared], starts: [Int]) {
        var starts = Array(repeating: 0, count: rows + 1)
        for (row, _) in found { starts[row + 1] += 1 }
        for row in 0..<rows { starts[row + 1] += starts[row] }
        var shared = Array(repeating: Shared(column: 0, weights: Weights()), count: found.count)
        var next = starts
        for (row, entry) in found {
            shared[next[row]] = entry
            next[row] += 1
        }
        return (shared, starts)
    }

    /// What a sentence shares with those of the other edition.
    func shared(of row: Int) -> ArraySlice<Shared> { shared[starts[row]..<starts[row + 1]] }

    /// The weight of all keys of each sentence.
    var all: (one: [Double], other: [Double]) { (keys.one.weights, keys.other.weights) }

    /// What sentences beside others are worth: what they share, less what only one side has.
    func worth(_ rows: Range<Int>, _ columns: Range<Int>) -> Double {
        let mine = keys.one.weight(of: rows, in: columns, of: keys.other)
        let theirs = keys.other.weight(of: columns, in: rows, of: keys.one)
        return Self.worth(shared: mine.shared, lost: mine.lost + theirs.lost)
    }

    /// The most that sentences can be worth: as if each shared with each of the others what it does alone, which is so
    /// where one stands beside one.
    ///
    /// `all`: the weight of all their keys.
    @inline(__always)
    static func mostWorth(_ shared: Weights, of all: Double) -> Double {
        worth(shared: Double(shared.one), lost: max(0, all - Double(shared.one) - Double(shared.other)))
    }

    @inline(__always)
    private static func worth(shared: Double, lost: Double) -> Double { min(8, 1.5 * shared) - min(3, 0.25 * lost) }
}
