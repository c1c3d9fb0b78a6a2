import Languages

/// How the forms of a mark table begin.
struct MarkBeginnings: Sendable {
    /// The first letters of all forms, and beginnings that are shorter than those.
    fileprivate var openings = Sieve()
    fileprivate var shortStarts = Sieve()

    /// How many letters of a word are looked at.
    fileprivate static let length = 4

    /// Adds a form; `isStart`: whether any ending may follow.
    mutating func insert(_ letters: Span<UInt32>, isStart: Bool) {
        let opening = letters.extracting(first: Self.length)
        openings.insert(WordHash.hash(of: opening))
        if isStart, letters.count < Self.length { shortStarts.insert(WordHash.hash(of: opening)) }
    }
}

/// Looks for the words of a sentence that marks of two tables may begin at, once for both: most words fall through.
struct MarkOpenings: Sendable {
    let first: MarkBeginnings
    let second: MarkBeginnings

    /// A place where a mark may begin: a word, how many of its letters are particles before it, and of which table.
    struct Place: Sendable {
        let word: Int
        let start: Int
        let isOfFirst: Bool
        let isOfSecond: Bool
    }

    /// The place at a word, if a form may begin as its letters do.
    @inline(__always)
    private func place(at word: Int, _ start: Int, _ letters: Span<UInt32>) -> Place? {
        guard letters.count > 1 else { return nil }
        var hash = WordHash.adding(letters[0], to: WordHash.seed)
        var (isOfFirst, isOfSecond) = (false, false)
        for place in 1..<min(letters.count, MarkBeginnings.length) {
            hash = WordHash.adding(letters[place], to: hash)
            if first.shortStarts.contains(hash) { isOfFirst = true }
            if second.shortStarts.contains(hash) { isOfSecond = true }
        }
        if first.openings.contains(hash) { isOfFirst = true }
        if second.openings.contains(hash) { isOfSecond = true }
        guard isOfFirst || isOfSecond else { return nil }
        return Place(word: word, start: start, isOfFirst: isOfFirst, isOfSecond: isOfSecond)
    }

    /// Finds the places of a sentence, in their order; particles are taken off Arabic words.
    func find(in scan: WordScan, _ places: inout [Place]) {
        places.removeAll(keepingCapacity: true)
        for word in scan.words.indices {
            let letters = scan.letters(of: word)
            guard scan.words[word].script == .arabic else {
                if let place = place(at: word, 0, letters) { places.append(place) }
                continue
            }
            for start in Proclitic.starts(letters) {
                let rest = letters.extracting(droppingFirst: start)
                if let place = place(at: word, start, rest) { places.append(place) }
            }
        }
    }
}

/// A set of hashes that may say yes to one that is not in it.
struct Sieve: Sendable {
    private var bits: [UInt64] = Array(repeating: 0, count: 1 << 8)

    @inline(__always)
    private func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) & 0x3FFF }

    mutating func insert(_ hash: UInt64) { bits[place(hash) >> 6] |= 1 << UInt64(place(hash) & 63) }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { bits[place(hash) >> 6] & 1 << UInt64(place(hash) & 63) != 0 }
}
