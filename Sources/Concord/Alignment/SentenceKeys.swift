import Facts

/// What a sentence shares with its renderings whatever their language: numbers, dates, register entries, words in one
/// alphabet; each with its weight, in the order of their hashes.
struct SentenceKeys: Sendable {
    /// One of them.
    struct Entry: Sendable {
        let hash: UInt64
        let weight: Double
    }
    private(set) var entries: [Entry] = []

    /// Those bits of a hash that are zero in each.
    static let spareBits: UInt64 = 0xFF_FFFF

    /// A sentence that shares nothing.
    init() {}

    /// The keys of a sentence that says this.
    init(_ facts: [Fact], _ names: [NamedThing], _ words: [Word]) {
        // A fact has seldom more than one, and words of another alphabet are few.
        entries.reserveCapacity(facts.count + names.count + 2)
        for fact in facts {
            if let figure = fact.figure {
                add(1, figure.double.bitPattern, fact.digits.isEmpty ? 1 : 2)
            }
            if let said = fact.said, !said.isRelative {
                if let month = said.month { add(2, UInt64(truncatingIfNeeded: month), 1.5) }
                if let weekday = said.weekday { add(3, UInt64(truncatingIfNeeded: weekday), 1.5) }
                if let decade = said.decade { add(4, UInt64(bitPattern: Int64(decade)), 1.5) }
            }
        }
        for name in names where !name.id.isEmpty {
            add(5, name.key, name.kind == .term ? 1 : 2)
        }
        for word in words where word.script == .latin && word.length >= 3 { add(6, word.hash, 1.5) }
    }

    /// Adds a key where its hash belongs, once: of two weights the later counts.
    private mutating func add(_ kind: UInt64, _ value: UInt64, _ weight: Double) {
        let hash = (value &* 8 &+ kind) &* 0x9E37_79B9_7F4A_7C15 & ~Self.spareBits
        let entry = Entry(hash: hash, weight: weight)
        var place = entries.count
        while place > 0, entries[place - 1].hash >= hash { place -= 1 }
        if place < entries.count, entries[place].hash == hash {
            entries[place] = entry
        } else {
            entries.insert(entry, at: place)
        }
    }

    /// Whether a key is among them.
    func has(_ hash: UInt64) -> Bool {
        // They are few: a search by halves takes longer.
        for entry in entries where entry.hash >= hash { return entry.hash == hash }
        return false
    }

    /// The weight of all.
    var weight: Double { entries.reduce(0) { $0 + $1.weight } }
}
