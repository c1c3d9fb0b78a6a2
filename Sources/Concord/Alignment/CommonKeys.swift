/// What every two sentences of two editions have in common, reckoned once.
struct CommonKeys {
    private let keys: (one: [SentenceKeys], other: [SentenceKeys])
    private let width: Int
    /// The weight of the keys that two sentences share, as either side weighs them.
    private var shared: (one: [Double], other: [Double])
    /// The weight of all keys of a sentence.
    private let all: (one: [Double], other: [Double])

    /// A key of the other edition, and the sentence that has it.
    private struct Place {
        let hash: UInt64
        let column: Int
        let weight: Double
    }

    init(_ one: [SentenceKeys], _ other: [SentenceKeys]) {
        keys = (one, other)
        width = other.count
        shared = (Array(repeating: 0, count: one.count * width), Array(repeating: 0, count: one.count * width))
        all = (one.map(\.weight), other.map(\.weight))
        var places: [Place] = []
        for (column, keys) in other.enumerated() {
            for key in keys.entries { places.append(Place(hash: key.hash, column: column, weight: key.weight)) }
        }
        places.sort { ($0.hash, $0.column) < ($1.hash, $1.column) }
        for (row, keys) in one.enumerated() {
            for key in keys.entries {
                var at = Self.first(of: key.hash, in: places)
                while at < places.count, places[at].hash == key.hash {
                    shared.one[row * width + places[at].column] += key.weight
                    shared.other[row * width + places[at].column] += places[at].weight
                    at += 1
                }
            }
        }
    }

    /// Where a key stands first among the places, or would stand.
    private static func first(of hash: UInt64, in places: [Place]) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].hash < hash { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// What one sentence beside one is worth: what they share, less what only one of them has.
    func worth(_ row: Int, _ column: Int) -> Double {
        let place = row * width + column
        let lost = all.one[row] - shared.one[place] + all.other[column] - shared.other[place]
        return Self.worth(shared: shared.one[place], lost: lost)
    }

    /// The same of several sentences.
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

    private static func worth(shared: Double, lost: Double) -> Double { min(8, 1.5 * shared) - min(3, 0.25 * lost) }

    /// The most that several sentences can be worth.
    func mostWorth(_ rows: Range<Int>, _ columns: Range<Int>) -> Double {
        var sum = 0.0
        for row in rows { for column in columns { sum += shared.one[row * width + column] } }
        return min(8, 1.5 * sum)
    }
}
