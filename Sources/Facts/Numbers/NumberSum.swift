/// The number that words have made so far, one behind another.
struct NumberSum {
    private var total = Exact(0)
    /// What stands behind the last thousand or million; nil where nothing does.
    private var current: Exact?
    private var lastMultiplier = Int.max
    private var isUnit = false
    private let joinsReversed: Bool
    /// How many words were taken.
    private(set) var count = 0
    /// The token behind the last of several words that add as one; nil where one word did.
    var behind: Int?

    init(joinsReversed: Bool) { self.joinsReversed = joinsReversed }

    /// What the words come to; nil where it leaves 64 bits.
    var value: Exact? {
        guard let current else { return total }
        return total.adding(current)
    }

    /// Adds a word; false where it doesn't fit behind the others.
    ///
    /// `joined`: whether "and" stands before it.
    mutating func take(_ word: NumberWords.Word, joined: Bool) -> Bool {
        let fits =
            switch word {
            case .joins: false
            case .numeral(let number): take(number, joined: joined)
            case .teen: takeTeen(joined: joined)
            case .adds(let value): add(value, joined: joined)
            case .phrase(let value, let until): add(value, until: until, joined: joined)
            case .article(let value):
                !(count == 0 || current == nil && lastMultiplier == Int.max) && add(value, joined: joined)
            case .multiplies(let value): multiply(by: value, joined: joined)
            }
        if fits { count += 1 }
        return fits
    }

    private mutating func take(_ number: Exact, joined: Bool) -> Bool {
        if joined, let before = current?.whole, before % 100 == 0, before > 0, !joinsReversed, let more = number.whole,
            (1...99).contains(more)
        {
            current = Exact(before + more)
            isUnit = false
            return true
        }
        guard current == nil, !joined, count == 0 || lastMultiplier < Int.max else { return false }
        if count > 0, number >= Exact(lastMultiplier) { return false }
        current = number
        isUnit = false
        return true
    }

    private mutating func takeTeen(joined: Bool) -> Bool {
        if let value = current?.whole, isUnit, !joined, (1...9).contains(value % 100) {
            current = Exact(value + 10)
            isUnit = false
            return true
        }
        guard current == nil else { return false }
        current = Exact(10)
        isUnit = false
        return true
    }

    private mutating func add(_ value: Int, until: Int? = nil, joined: Bool) -> Bool {
        if let until { behind = until }
        if current == nil {
            guard value < lastMultiplier else {
                behind = nil
                return false
            }
            // A whole above a thousand in one word: ألفان.
            if value >= 1_000 {
                guard let sum = total.adding(Exact(value)) else { return false }
                total = sum
                lastMultiplier = value >= 1_000_000 ? 1_000_000 : 1_000
                isUnit = false
                return true
            }
            current = Exact(value)
            isUnit = value < 10
            return true
        }
        guard let before = current?.whole, fits(value, behind: before, joined: joined) else {
            behind = nil
            return false
        }
        current = Exact(before + value)
        isUnit = value < 10
        return true
    }

    private mutating func multiply(by value: Int, joined: Bool) -> Bool {
        if joined, current != nil { return false }
        isUnit = false
        if value < 1_000 {
            guard let number = current else {
                current = Exact(value)
                return true
            }
            guard number < Exact(100), let product = number.times(Exact(value)) else { return false }
            current = product
            return true
        }
        guard value < lastMultiplier else {
            // Hundred thousand million: what stands so far is multiplied.
            guard current == nil, !joined, let product = total.times(Exact(value)), total > Exact(0) else {
                return false
            }
            total = product
            lastMultiplier = value
            return true
        }
        guard let product = (current ?? Exact(1)).times(Exact(value)), let sum = total.adding(product) else {
            return false
        }
        total = sum
        current = nil
        lastMultiplier = value
        return true
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
