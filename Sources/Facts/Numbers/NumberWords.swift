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
    var readings: [Word] = []
    /// Where the readings of each word end.
    var ends: [Int] = []
    /// The token of each word.
    var places: [Int] = []
    let joinsReversed: Bool

    init(joinsReversed: Bool) { self.joinsReversed = joinsReversed }

    /// How many words there are.
    var count: Int { ends.count }

    /// Forgets all words.
    mutating func removeAll() {
        readings.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
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
        ends.remove(at: word)
        places.remove(at: word)
    }

    private func joins(_ word: Int) -> Bool {
        readings(of: word).contains { if case .joins = readings[$0] { true } else { false } }
    }

    /// Calls `found` with the end and the value of each number that begins at `start`.
    func read(from start: Int, found: (_ end: Int, _ value: Exact, _ words: Int) -> Void) {
        var total = Exact(0)
        var current: Exact?
        var lastMultiplier = Int.max
        var at = start
        var count = 0
        var isUnit = false
        var behind: Int?
        while at < ends.count, count < 24 {
            var joined = false
            var next = at
            if count > 0, joins(at) {
                joined = true
                next += 1
            }
            // 3 hundred and 2 hundred are two numbers.
            if joined, next + 1 < ends.count, isNumeral(readings(of: next)), multiplies(readings(of: next + 1)) {
                return
            }
            guard next < ends.count, let taken = take(readings(of: next), joined: joined) else { return }
            at = next + 1
            if let end = behind {
                while at < ends.count, places[at] < end { at += 1 }
                behind = nil
            }
            count += 1
            guard let sum = current.map({ total.adding($0) }) ?? total else { return }
            found(at, sum, taken)
        }

        func take(_ range: Range<Int>, joined: Bool) -> Int? {
            for place in range {
                let reading = readings[place]
                switch reading {
                case .joins: continue
                case .numeral(let number):
                    if joined, let before = current?.whole, before % 100 == 0, before > 0, !joinsReversed,
                        let more = number.whole,
                        (1...99).contains(more)
                    {
                        current = Exact(before + more)
                        isUnit = false
                        return count + 1
                    }
                    guard current == nil, !joined, count == 0 || lastMultiplier < Int.max else { continue }
                    if count > 0, number >= Exact(lastMultiplier) { continue }
                    current = number
                    isUnit = false
                    return count + 1
                case .teen:
                    if let value = current?.whole, isUnit, !joined, (1...9).contains(value % 100) {
                        current = Exact(value + 10)
                        isUnit = false
                        return count + 1
                    }
                    guard current == nil else { continue }
                    current = Exact(10)
                    isUnit = false
                    return count + 1
                case .adds(let value), .phrase(let value, _), .article(let value):
                    if case .article = reading, count == 0 || current == nil && lastMultiplier == Int.max { continue }
                    if case .phrase(_, let until) = reading { behind = until }
                    if current == nil {
                        guard value < lastMultiplier else {
                            behind = nil
                            continue
                        }
                        // A whole above a thousand in one word: ألفان.
                        if value >= 1_000 {
                            guard let sum = total.adding(Exact(value)) else { continue }
                            total = sum
                            lastMultiplier = value >= 1_000_000 ? 1_000_000 : 1_000
                            isUnit = false
                            return count + 1
                        }
                        current = Exact(value)
                        isUnit = value < 10
                        return count + 1
                    }
                    guard let before = current?.whole, fits(value, behind: before, joined: joined) else {
                        behind = nil
                        continue
                    }
                    current = Exact(before + value)
                    isUnit = value < 10
                    return count + 1
                case .multiplies(let value):
                    if joined, current != nil { continue }
                    isUnit = false
                    if value < 1_000 {
                        if let number = current {
                            guard number < Exact(100), let product = number.times(Exact(value)) else { continue }
                            current = product
                        } else {
                            current = Exact(value)
                        }
                        return count + 1
                    }
                    guard value < lastMultiplier else {
                        // Hundred thousand million: what stands so far is multiplied.
                        guard current == nil, !joined, let product = total.times(Exact(value)), total > Exact(0) else {
                            continue
                        }
                        total = product
                        lastMultiplier = value
                        return count + 1
                    }
                    guard let product = (current ?? Exact(1)).times(Exact(value)), let sum = total.adding(product)
                    else { continue }
                    total = sum
                    current = nil
                    lastMultiplier = value
                    return count + 1
                }
            }
            return nil
        }
    }

    /// Whether a word is such as dozen, which counts what more is said of, and nothing else.
    func isSmallMultiplier(_ word: Int) -> Bool {
        let range = readings(of: word)
        return !range.isEmpty
            && readings[range].allSatisfy { if case .multiplies(let value) = $0 { value < 100 } else { false } }
    }

    private func isNumeral(_ range: Range<Int>) -> Bool {
        readings[range].contains { if case .numeral = $0 { true } else { false } }
    }

    private func multiplies(_ range: Range<Int>) -> Bool {
        readings[range].contains { if case .multiplies = $0 { true } else { false } }
    }

    private func fits(_ value: Int, behind before: Int, joined: Bool) -> Bool {
        if joinsReversed {
            guard joined else { return value >= 100 && value < 1_000 && before % 1_000 == 0 }
            if value < 20 { return before % 100 == 0 }
            if value < 100 { return before % 100 == 0 || before % 100 < 10 }
            return value < 1_000 && before % 1_000 == 0
        }
        if joined, before < 100 { return false }
        if value < 10 { return before % 10 == 0 && before % 100 != 10 && before > 0 }
        if value < 100 { return before % 100 == 0 && before > 0 }
        return value < 1_000 && before % 1_000 == 0 && before > 0
    }
}
