import Languages

/// Reads the numbers that words make together: two hundred and five thousand, сорок три, ثلاثة وأربعون.
///
/// Every stop on the way is a reading, since "twelve thirty" is a time and "twenty twelve" a year.
struct NumberWords {
    enum Word {
        case adds(Int)
        case multiplies(Int)
        case teen
        case joins
        case numeral(Exact)
        /// Several words that add as one: quatre-vingt-dix; `until` is the token behind them.
        case phrase(Int, until: Int)
        /// One of a noun, that adds behind other words only: cent un.
        case article(Int)
    }

    /// What the words can be, one word's behind another's.
    var readings = ScratchList<Word>()
    /// Where the readings of each word end, and its token.
    private var ends = ScratchList<(end: Int32, token: Int32)>()
    let joinsReversed: Bool

    init(joinsReversed: Bool) { self.joinsReversed = joinsReversed }

    /// How many words there are.
    var count: Int { ends.count }

    /// Forgets all words.
    mutating func removeAll() {
        readings.removeAll()
        ends.removeAll()
    }

    /// Where the readings of a word stand.
    func readings(of word: Int) -> Range<Int> {
        (word > 0 ? Int(ends[word - 1].end) : 0)..<Int(ends[word].end)
    }

    /// The token of a word.
    func token(_ word: Int) -> Int { Int(ends[word].token) }

    /// Ends the readings of the word at a token.
    mutating func closeWord(at token: Int) {
        ends.append((Int32(truncatingIfNeeded: readings.count), Int32(truncatingIfNeeded: token)))
    }

    /// Takes a word out.
    mutating func removeWord(_ word: Int) {
        let range = readings(of: word)
        readings.removeSubrange(range)
        for later in word..<ends.count { ends[later].end -= Int32(range.count) }
        ends.removeSubrange(word..<word + 1)
    }

    private func joins(_ word: Int) -> Bool {
        readings(of: word).contains { if case .joins = readings[$0] { true } else { false } }
    }

    /// A number as far as it is read.
    struct Reading {
        fileprivate var sum: NumberSum
        /// The word behind it.
        fileprivate(set) var at: Int
        /// How many words it has.
        var count: Int { sum.count }

        init(from start: Int, joinsReversed: Bool) {
            sum = NumberSum(joinsReversed: joinsReversed)
            at = start
        }
    }

    /// The value of the next longer number; nil where there is none.
    func next(_ reading: inout Reading) -> Exact? {
        guard reading.at < ends.count, reading.sum.count < 24 else { return nil }
        var joined = false
        var next = reading.at
        if reading.sum.count > 0, joins(next) {
            joined = true
            next += 1
        }
        // 3 hundred and 2 hundred are two numbers.
        if joined, next + 1 < ends.count, isNumeral(readings(of: next)), multiplies(readings(of: next + 1)) {
            return nil
        }
        guard next < ends.count, take(readings(of: next), joined: joined, into: &reading.sum) else { return nil }
        reading.at = next + 1
        if let end = reading.sum.behind {
            while reading.at < ends.count, token(reading.at) < end { reading.at += 1 }
            reading.sum.behind = nil
        }
        return reading.sum.value
    }

    /// Adds the first reading of a word that fits; false where none does.
    private func take(_ range: Range<Int>, joined: Bool, into sum: inout NumberSum) -> Bool {
        for place in range where sum.take(readings[place], joined: joined) { return true }
        return false
    }

    /// Whether a word is such as dozen, which counts what more is said of, and nothing else.
    func isSmallMultiplier(_ word: Int) -> Bool {
        let range = readings(of: word)
        return !range.isEmpty
            && range.allSatisfy { if case .multiplies(let value) = readings[$0] { value < 100 } else { false } }
    }

    /// Whether a word of digits is among some readings.
    func isNumeral(_ range: Range<Int>) -> Bool {
        range.contains { if case .numeral = readings[$0] { true } else { false } }
    }

    /// Whether a word that multiplies is among some readings.
    func multiplies(_ range: Range<Int>) -> Bool {
        range.contains { if case .multiplies = readings[$0] { true } else { false } }
    }
}
