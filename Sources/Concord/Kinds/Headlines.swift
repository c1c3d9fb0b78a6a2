import Facts

/// A headline whose figure the text gives otherwise.
struct HeadlineComparison {
    private let edition: EditionReading

    init(_ edition: EditionReading) { self.edition = edition }

    /// A fact of the headline, and that of the text which it contradicts.
    typealias Clash = (headline: (fact: Fact, block: Int), text: (fact: Fact, block: Int))

    /// What the headline says of something and the text doesn't.
    ///
    /// Silent where the text says so anywhere, exactly or rounded; where it gives more than one figure of the kind, which
    /// the headline may sum up or choose from; and where the words behind the figures don't tell that they count the same.
    func clashes() -> [Clash] {
        guard edition.headlines.contains(true) else { return [] }
        var headline: [Entry] = []
        var body: [Entry] = []
        var figures: [Fact] = []
        for sentence in edition.sentences {
            let isHeadline = edition.headlines[sentence.block]
            if !isHeadline { figures += sentence.reading.facts.filter { $0.class == .figure } }
            for fact in sentence.reading.facts where fact.isFigure {
                let entry = Entry(fact: fact, sentence: sentence)
                if isHeadline { headline.append(entry) } else { body.append(entry) }
            }
        }
        guard !headline.isEmpty, !body.isEmpty else { return [] }
        let comparison = FactComparison(hasDate: edition.hasDate)
        return headline.compactMap { entry in
            var rivals: [Entry] = []
            for other in body {
                switch comparison.likeness(entry.fact, other.fact) {
                case .same: return nil
                case .rivals where count(entry, other): rivals.append(other)
                case .rivals, .strangers: continue
                }
            }
            guard let rival = rivals.first, rivals.allSatisfy({ $0.fact.figure == rival.fact.figure }),
                !isMade(entry.fact, of: figures)
            else { return nil }
            return ((entry.fact, entry.sentence.block), (rival.fact, rival.sentence.block))
        }
    }

    private struct Entry {
        let fact: Fact
        let sentence: PlacedSentence
    }

    /// Whether two facts count the same: in one unit, and with a word in common behind them.
    private func count(_ one: Entry, _ other: Entry) -> Bool {
        guard one.fact.class == other.fact.class, one.fact.unit == other.fact.unit else { return false }
        let (mine, theirs) = (counted(one), counted(other))
        return mine.contains { word in theirs.contains { Self.areForms(word, $0) } }
    }

    /// The letters of the words behind a fact, up to the next mark.
    private func counted(_ entry: Entry) -> [[UInt32]] {
        let text = edition.texts[entry.sentence.block]
        var end = max(entry.fact.place.upperBound, entry.fact.whole.upperBound)
        var words: [Word] = []
        for word in entry.sentence.reading.words where word.place.lowerBound >= end && words.count < Self.reach {
            guard word.script != .digits, text[end..<word.place.lowerBound].allSatisfy({ $0 == 0x20 }) else { break }
            words.append(word)
            end = word.place.upperBound
        }
        var scan = WordScan()
        return words.map { word in
            scan.read(text.span, word.place)
            let letters = scan.letters(of: 0)
            return letters.indices.map { letters[$0] }
        }
    }

    /// Whether two words may be forms of one: most of their letters are the same, from the first on.
    private static func areForms(_ one: [UInt32], _ other: [UInt32]) -> Bool {
        let common = zip(one, other).prefix { $0 == $1 }.count
        return common >= 4 && common * 10 >= 6 * max(one.count, other.count)
    }

    /// Whether a figure is what two others come to, or what is between them.
    private func isMade(_ fact: Fact, of others: [Fact]) -> Bool {
        let figures = Array(
            others.filter { $0.unit == fact.unit }.compactMap(\.figure?.double).prefix(Self.mostFigures))
        guard let figure = fact.figure?.double else { return false }
        for (place, one) in figures.enumerated() {
            for other in figures[(place + 1)...] where one + other == figure || abs(one - other) == figure {
                return true
            }
        }
        return false
    }

    /// How many words behind a figure may name what it counts.
    private static let reach = 2
    private static let mostFigures = 64
}

extension Fact {
    /// Whether it is a figure that a headline could get wrong: no "one" that counts nothing, no bare year.
    fileprivate var isFigure: Bool {
        guard self.class == .figure, let figure, !isEnd, !isYearLike else { return false }
        return figure.whole != 1 || !digits.isEmpty
    }
}
