/// The keys of an edition's sentences, one sentence behind the other, and each with the sentences that have it.
struct EditionKeys: Sendable {
    /// A key, and a sentence that has it.
    struct Place: Sendable {
        let hash: UInt64
        let sentence: Int
        let weight: Float
    }

    /// In the order of their hashes, and then of the sentences.
    let places: [Place]
    /// The keys by which texts are told to be of one story, each once, in order.
    let marks: [UInt64]
    /// The weight of all keys of each sentence.
    let weights: [Double]
    private let entries: [SentenceKeys.Entry]
    /// Where the entries of each sentence begin.
    private let starts: [Int]

    init(_ sentences: [PlacedSentence]) {
        var entries: [SentenceKeys.Entry] = []
        var starts = [0]
        var owners: [Int] = []
        for (number, sentence) in sentences.enumerated() {
            for key in sentence.reading.keys.entries {
                entries.append(key)
                owners.append(number)
            }
            starts.append(entries.count)
        }
        let places = Self.order(of: entries).map { place in
            Place(hash: entries[place].hash, sentence: owners[place], weight: Float(entries[place].weight))
        }
        var marks: [UInt64] = []
        for place in places where place.weight > 1 && marks.last != place.hash { marks.append(place.hash) }
        weights = sentences.map(\.reading.keys.weight)
        (self.places, self.marks, self.entries, self.starts) = (places, marks, entries, starts)
    }

    /// The places of entries by their hashes, and of one hash in their order.
    private static func order(of entries: [SentenceKeys.Entry]) -> [Int] {
        // Whole numbers are sorted in a fraction of the time that entries are: a place stands in the bits that no hash has.
        guard entries.count <= Int(SentenceKeys.spareBits) else {
            return entries.indices.sorted { (entries[$0].hash, $0) < (entries[$1].hash, $1) }
        }
        // Cast into as many drawers by their first bits, they are nearly in order.
        var ends = Array(repeating: 0, count: Self.drawers)
        for entry in entries { ends[Self.drawer(of: entry.hash)] += 1 }
        for drawer in 1..<Self.drawers { ends[drawer] += ends[drawer - 1] }
        var numbers = Array(repeating: UInt64(0), count: entries.count)
        var next = [0] + ends.dropLast()
        for place in entries.indices {
            let drawer = Self.drawer(of: entries[place].hash)
            numbers[next[drawer]] = entries[place].hash | UInt64(place)
            next[drawer] += 1
        }
        var start = 0
        for end in ends {
            if end - start > Self.few { numbers[start..<end].sort() } else { Self.order(&numbers, start..<end) }
            start = end
        }
        return numbers.map { Int($0 & SentenceKeys.spareBits) }
    }

    /// Orders a few numbers.
    private static func order(_ numbers: inout [UInt64], _ range: Range<Int>) {
        for place in range.dropFirst() {
            let number = numbers[place]
            var at = place
            while at > range.lowerBound, numbers[at - 1] > number {
                numbers[at] = numbers[at - 1]
                at -= 1
            }
            numbers[at] = number
        }
    }

    private static let few = 12
    private static let drawers = 1 << 10

    private static func drawer(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 54) }

    /// The weight of those keys of some sentences that some of another edition have, and of those that none has.
    func weight(of sentences: Range<Int>, in others: Range<Int>, of other: EditionKeys) -> (
        shared: Double, lost: Double
    ) {
        var (shared, lost) = (0.0, 0.0)
        let theirs = other.entries.span.extracting(other.starts[others.lowerBound]..<other.starts[others.upperBound])
        let mine = entries.span
        for place in starts[sentences.lowerBound]..<starts[sentences.upperBound] {
            // They are few: a search by halves takes longer.
            var at = 0
            while at < theirs.count, theirs[at].hash != mine[place].hash { at += 1 }
            if at < theirs.count { shared += mine[place].weight } else { lost += mine[place].weight }
        }
        return (shared, lost)
    }
}
