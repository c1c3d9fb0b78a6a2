/// What every two sentences of two editions have in common, reckoned once.
///
/// Weights are multiples of a half, so that sums of them are exact in whatever order they are taken.
struct CommonKeys {
    private let keys: (one: [SentenceKeys], other: [SentenceKeys])
    /// The weight of all keys of a sentence.
    let all: (one: [Double], other: [Double])
    /// The sentences of the other edition that share keys with each of this one; of each several entries.
    private let shared: [[Shared]]

    /// A key that two sentences share, as either side weighs it.
    struct Shared {
        let column: Int
        let weights: Weights
    }

    /// The weight of keys that both sides have.
    struct Weights {
        var one: Float = 0
        var other: Float = 0

        @inline(__always)
        static func + (first: Weights, second: Weights) -> Weights {
            Weights(one: first.one + second.one, other: first.other + second.other)
        }
    }

    /// A key of the other edition, and the sentence that has it.
    private struct Place {
        let hash: UInt64
        let column: Int
        let weight: Float
    }

    /// Each sentence of the one edition is compared with the columns that are given for it.
    init(_ one: [SentenceKeys], _ other: [SentenceKeys], in columns: [Range<Int>]) {
        keys = (one, other)
        all = (one.map(\.weight), other.map(\.weight))
        var places: [Place] = []
        for (column, keys) in other.enumerated() {
            for key in keys.entries { places.append(Place(hash: key.hash, column: column, weight: Float(key.weight))) }
        }
        places.sort { ($0.hash, $0.column) < ($1.hash, $1.column) }
        shared = zip(one, columns).map { keys, columns in
            var shared: [Shared] = []
            for key in keys.entries {
                var at = Self.first(of: key.hash, from: columns.lowerBound, in: places)
                while at < places.count, places[at].hash == key.hash, places[at].column < columns.upperBound {
                    let weights = Weights(one: Float(key.weight), other: places[at].weight)
                    shared.append(Shared(column: places[at].column, weights: weights))
                    at += 1
                }
            }
            return shared
        }
    }

    /// Where a key stands first among the places from a column on, or would stand.
    private static func first(of hash: UInt64, from column: Int, in places: [Place]) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            let place = places[middle]
            if place.hash < hash || place.hash == hash && place.column < column {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// What a sentence shares with those of the other edition.
    func shared(of row: Int) -> [Shared] { shared[row] }

    /// What sentences beside others are worth: what they share, less what only one side has.
    func worth(_ rows: Range<Int>, _ columns: Range<Int>) -> Double {
        var (sum, lost) = (0.0, 0.0)
        for row in rows {
            for key in keys.one[row].entries {
                if columns.contains(where: { keys.other[$0].has(key.hash) }) {
                    sum += key.weight
                } else {
                    lost += key.weight
                }
            }
        }
        for column in columns {
            for key in keys.other[column].entries where !rows.contains(where: { keys.one[$0].has(key.hash) }) {
                lost += key.weight
            }
        }
        return Self.worth(shared: sum, lost: lost)
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
