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
    /// Where the readings of each word end.
    var ends = ScratchList<Int>()
    /// The token of each word.
    var places = ScratchList<Int>()
    let joinsReversed: Bool

    init(joinsReversed: Bool) { self.joinsReversed = joinsReversed }

    /// How many words there are.
    var count: Int { ends.count }

    /// Forgets all words.
    mutating func removeAll() {
        readings.removeAll()
        ends.removeAll()
        places.removeAll()
    }

    /// Where the readings of a word stand.
    func readings(of word: Int) -> Range<Int> { (word > 0 ? ends[word - 1] : 0)..<ends[word] }

    /// Ends the readings of the word at a token.
    mutating func closeWord(at token: Int) {
        ends.append(readings.count)
        places.append(token)
    }

    /// Takes a word out.
    mutating func removeWord(_ word: Int) {
        let range = readings(of: word)
        readings.removeSubrange(range)
        for later in word..<ends.count { ends[later] -= range.count }
        ends.removeSubrange(word..<word + 1)
        places.removeSubrange(word..<word + 1)
    }

    private func joins(_ word: Int) -> Bool {
        readings(of: word).contains { if case .joins = readings[$0] { true } else { false } }
    }

    /// Calls `found` with the end and the value of each number that begins at `start`.
    func read(from start: Int, found: (_ end: Int, _ value: Exact, _ words: Int) -> Void) {
        var sum = NumberSum(joinsReversed: joinsReversed)
        var at = start
        while at < ends.count, sum.count < 24 {
            var joined = false
            var next = at
            if sum.count > 0, joins(at) {
                joined = true
                next += 1
            }
            // 3 hundred and 2 hundred are two numbers.
            if joined, next + 1 < ends.count, isNumeral(readings(of: next)), multiplies(readings(of: next + 1)) {
                return
            }
            guard next < ends.count, take(readings(of: next), joined: joined, into: &sum) else { return }
            at = next + 1
            if let end = sum.behind {
                while at < ends.count, places[at] < end { at += 1 }
                sum.behind = nil
            }
            guard let value = sum.value else { return }
            found(at, value, sum.count)
        }
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

    private func multiplies(_ range: Range<Int>) -> Bool {
        range.contains { if case .multiplies = readings[$0] { true } else { false } }
    }
}
