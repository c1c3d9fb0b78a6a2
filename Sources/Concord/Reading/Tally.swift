import Facts
import Languages

/// What the names, terms, opposite words and times of sentences come to, so that sides that have the same are known
/// without a look at each.
struct Tally: Sendable {
    /// Sums of hashes: of all names' entries, of all terms that have near twins, of all sides of contrast groups.
    private var names: UInt64 = 0
    private var twins: UInt64 = 0
    private var marks: UInt64 = 0
    private(set) var hasTwins = false
    private(set) var hasMarks = false
    /// Whether a name has no entry, or some words may be an acronym that no name was read in.
    private var isOpen = false
    /// How many facts say when.
    private(set) var times = 0

    /// That of nothing.
    init() {}

    /// That of a sentence that says this.
    init(_ facts: [Fact], _ names: [NamedThing], _ marks: [Mark], _ words: [Word]) {
        for fact in facts where fact.isTime { times += 1 }
        for name in names {
            if name.twin.isOne {
                twins &+= WordHash.joining(WordHash.seed, UInt64(name.twin.number))
                hasTwins = true
            }
            guard name.kind != .term else { continue }
            self.names &+= name.key
            if name.key == 0 { isOpen = true }
        }
        for mark in marks { self.marks &+= WordHash.joining(WordHash.seed, UInt64(mark.side)) }
        hasMarks = !marks.isEmpty
        if !isOpen { isOpen = Self.mayHaveAcronym(words) }
    }

    /// Whether words have a Latin acronym among those of another script, or two names of letters in a row.
    private static func mayHaveAcronym(_ words: [Word]) -> Bool {
        var letters = 0
        var scripts: (isLatin: Bool, isOther: Bool) = (false, false)
        for word in words {
            if word.isLatinAcronym { scripts.isLatin = true }
            if word.script == .arabic || word.script == .cyrillic { scripts.isOther = true }
            letters = word.script == .arabic && word.letterName(isFirst: letters == 0) != nil ? letters + 1 : 0
            if letters > 1 { return true }
        }
        return scripts.isLatin && scripts.isOther
    }

    /// That of sentences together.
    init(_ sentences: [PlacedSentence]) {
        for sentence in sentences {
            let other = sentence.reading.tally
            names &+= other.names
            twins &+= other.twins
            marks &+= other.marks
            hasTwins = hasTwins || other.hasTwins
            hasMarks = hasMarks || other.hasMarks
            isOpen = isOpen || other.isOpen
            times += other.times
        }
    }

    /// Whether every name of either side is an entry that the other names as often.
    func hasNames(of other: Tally) -> Bool { !isOpen && !other.isOpen && names == other.names }

    /// Whether both sides use the same terms of those that have near twins.
    func hasTwins(of other: Tally) -> Bool { twins == other.twins }

    /// Whether both sides have the same sides of contrast groups.
    func hasMarks(of other: Tally) -> Bool { marks == other.marks }
}
