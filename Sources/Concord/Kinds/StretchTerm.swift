import Facts

/// A term of a stretch, and where in its side it stands, 0 to 1.
struct StretchTerm {
    let name: NamedThing
    let position: Double
    private let sentence: PlacedSentence

    /// Its bytes in the block.
    var place: Range<Int> { name.place }
    var rawPlace: RawPlace { RawPlace(block: sentence.block, bytes: name.place) }

    /// Whether a denial stands before it, or right behind: вину не признал.
    var isDenied: Bool { sentence.reading.denies(name.place) || sentence.reading.deniesBehind(name.place) }

    /// The wanted ones of a side, in order.
    static func all(of sentences: [PlacedSentence], where isWanted: (NamedThing) -> Bool) -> [StretchTerm] {
        let length = Double(max(1, sentences.reduce(0) { $0 + $1.reading.place.count }))
        var before = 0
        var terms: [StretchTerm] = []
        for sentence in sentences {
            let place = sentence.reading.place
            for name in sentence.reading.names where isWanted(name) {
                let at = before + name.place.lowerBound - place.lowerBound
                terms.append(StretchTerm(name: name, position: Double(at) / length, sentence: sentence))
            }
            before += place.count
        }
        return terms
    }

    /// Those of `terms` that nothing on the other side renders: neither the concept nor one that may stand for it.
    static func lone(_ terms: [StretchTerm], beside others: [StretchTerm]) -> [StretchTerm] {
        terms.filter { term in !term.name.isDoubtful && !others.contains { $0.mayRender(term) } }
    }

    private func mayRender(_ other: StretchTerm) -> Bool {
        name.key == other.name.key || name.twin.isOne && name.twin.mayRender(other.name.twin)
    }
}
