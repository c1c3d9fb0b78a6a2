import Facts

/// A total and its parts in one sentence: more of them than there are, or parts that don't come to it.
struct TotalComparison {
    private let sentence: SentenceReading
    private let text: [UInt8]
    /// Counts of whole things, in order.
    private let counts: [Fact]

    init(_ sentence: SentenceReading, in text: [UInt8]) {
        self.sentence = sentence
        self.text = text
        counts = sentence.facts.filter(\.isCount)
    }

    /// A total, and the part or the parts that it can't have; what they come to, where all of them are there.
    typealias Clash = (total: Range<Int>, parts: Range<Int>, sum: Exact?)

    /// What doesn't add up.
    ///
    /// Silent where either number is rounded or bounded, where the parts may be other things than the total counts (12
    /// districts, including 45 villages), and where a list may not be whole.
    func clashes(_ reader: LanguageReader) -> [Clash] {
        guard counts.count > 1 else { return [] }
        if let clash = listClash() { return [clash] }
        let marks = reader.partitions(of: sentence, in: text)
        return marks.compactMap { mark in
            switch Partition(rawValue: mark.side) {
            case .among: overflow(at: mark.place)
            case .including: overflow(at: mark.place, countsPeople: marks)
            case .people, nil: nil
            }
        }
    }

    /// A part that is more than its total, with the words between them at a place.
    private func overflow(at mark: Range<Int>, countsPeople marks: [Mark]? = nil) -> Clash? {
        let before = counts.filter { $0.place.upperBound <= mark.lowerBound }
        let behind = counts.first { $0.place.lowerBound >= mark.upperBound }
        let pair: (total: Fact, part: Fact)
        if let last = before.last, before.count > 1, words(last.place.upperBound..<mark.lowerBound) == 0 {
            // 12 people, three of whom.
            pair = (before[before.count - 2], last)
        } else if let last = before.last, let behind, words(mark.upperBound..<behind.place.lowerBound) <= 1 {
            pair = (last, behind)
        } else {
            return nil
        }
        let (total, part) = pair
        let between = total.place.upperBound..<mark.lowerBound
        guard let whole = total.figure, let some = part.figure, some.double > whole.double,
            words(between) <= Self.farthest,
            !sentence.facts.contains(where: {
                $0.class == .figure && $0.place != part.place && between.contains($0.place.lowerBound)
            })
        else { return nil }
        if let marks {
            guard
                marks.contains(where: {
                    Partition(rawValue: $0.side) == .people && between.contains($0.place.lowerBound)
                })
            else { return nil }
        }
        return (total.place, part.place, nil)
    }

    /// A sum that a whole number tells exactly.
    private static func whole(_ sum: Double) -> Exact? { sum < 1e15 ? Int(exactly: sum).map { Exact($0) } : nil }

    /// A list behind a colon whose members don't come to the number before it: five people: two men and two women.
    private func listClash() -> Clash? {
        for (place, total) in counts.enumerated() where place + 2 < counts.count {
            let parts = counts[(place + 1)...]
            guard let first = parts.first, let last = parts.last, let whole = total.figure else { continue }
            guard zip([total] + parts, parts).allSatisfy({ $0.place.upperBound <= $1.place.lowerBound }) else {
                continue
            }
            let before = total.place.upperBound..<first.place.lowerBound
            let list = first.place.lowerBound..<sentence.place.upperBound
            guard opensList(before),
                !text[list].contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }),
                // Whatever else is told there, the list may go on in it.
                sentence.facts.allSatisfy({ $0.place.lowerBound < list.lowerBound || $0.isCount }),
                let end = sentence.words.last?.place.upperBound, end > last.place.upperBound
            else { continue }
            // The words of each part, and those to the end.
            let lengths =
                zip(parts, parts.dropFirst()).map { words($0.place.upperBound..<$1.place.lowerBound) }
                + [words(last.place.upperBound..<end)]
            guard lengths.allSatisfy((1...Self.shortest).contains) else { continue }
            let sum = parts.reduce(0) { $0 + ($1.figure?.double ?? 0) }
            // Too few may be made up by a part that no number counts: a child, طفلان.
            if sum > whole.double || sum < whole.double && lengths.allSatisfy({ $0 <= Self.onePart }) {
                return (total.place, list.lowerBound..<end, Self.whole(sum))
            }
        }
        return nil
    }

    /// Whether what stands between a number and the next is a few words with a colon behind them.
    private func opensList(_ bytes: Range<Int>) -> Bool {
        guard (1...Self.shortest).contains(words(bytes)) else { return false }
        let last = text[bytes].reversed().drop { $0 == 0x20 }.first
        return last == UInt8(ascii: ":")
    }

    private func words(_ bytes: Range<Int>) -> Int { sentence.words.count { bytes.contains($0.place.lowerBound) } }

    /// How many words may stand between a total and what tells of its parts.
    private static let farthest = 10
    /// So many words have no room for a part without a number: men and.
    private static let onePart = 2
    /// How many words name what a number of a list counts.
    private static let shortest = 4
}

/// How a word stands between a total and its parts, as the rows of `Language.partitions` name it.
enum Partition: UInt16, CaseIterable, Sendable {
    /// It can only mean parts of the total: of whom.
    case among
    /// It names some of the total, or what belongs to it: including.
    case including
    /// It names people, whose parts are people.
    case people

    /// The rows' names, numbered.
    static let places = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0.rawValue) })
}

extension Fact {
    /// Whether it is a count of things, exact.
    fileprivate var isCount: Bool {
        guard self.class == .figure, unit == .none, kind == .number, bound == .none, !isAbout, !isEnd, !isYearLike
        else { return false }
        return figure?.whole != nil
    }
}
