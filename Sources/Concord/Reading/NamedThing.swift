import Facts
import Languages

/// A name, nationality or term.
struct NamedThing: Sendable {
    let kind: Mention.Kind
    /// The register's entry; empty where it has none.
    let id: String
    let place: Range<Int>
    /// Whether its words often mean something else.
    let isDoubtful: Bool
    /// The entry as a number, by which it is compared; 0 where there is none.
    let key: UInt64
    /// Its number among the concepts that have near twins; -1 where it is none of them.
    let twin: Int

    init(kind: Mention.Kind, id: String, place: Range<Int>, isDoubtful: Bool = false) {
        (self.kind, self.id, self.place, self.isDoubtful) = (kind, id, place, isDoubtful)
        key = id.isEmpty ? 0 : id.utf8.reduce(WordHash.seed) { WordHash.adding(UInt32($1), to: $0) }
        twin = kind == .term ? NearTwins.number[id] ?? -1 : -1
    }
}

/// What the names and terms of sentences come to, so that sides that name the same are known without a look at each.
struct NameTally: Sendable {
    /// The sums of the hashes of all names' entries, and of all terms that have near twins.
    private var names: UInt64 = 0
    private var twins: UInt64 = 0
    private(set) var hasTwins = false
    /// Whether a name has no entry, or some words may be an acronym that no name was read in.
    private var isOpen = false

    /// That of nothing.
    init() {}

    /// That of a sentence.
    init(_ sentence: SentenceReading) {
        for name in sentence.names {
            if name.twin >= 0 {
                twins &+= WordHash.adding(UInt32(name.twin), to: WordHash.seed)
                hasTwins = true
            }
            guard name.kind != .term else { continue }
            names &+= name.key
            if name.key == 0 { isOpen = true }
        }
        if !isOpen { isOpen = Self.mayHaveAcronym(sentence.words) }
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
            hasTwins = hasTwins || other.hasTwins
            isOpen = isOpen || other.isOpen
        }
    }

    /// Whether every name of either side is an entry that the other names as often.
    func hasNames(of other: NameTally) -> Bool { !isOpen && !other.isOpen && names == other.names }

    /// Whether both sides use the same terms of those that have near twins.
    func hasTwins(of other: NameTally) -> Bool { twins == other.twins }
}
