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
        keys = (one.sentences.map(\.reading.keys), other.sentences.map(\.reading.keys))
        all = (keys.one.map(\.weight), keys.other.map(\.weight))
        let (mine, theirs) = (one.keys.places, other.keys.places)
        var shared = Array(repeating: [Shared](), count: columns.count)
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
                shared[place.sentence].append(Shared(column: theirs[at].sentence, weights: weights))
                at += 1
            }
        }
        self.shared = shared
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
