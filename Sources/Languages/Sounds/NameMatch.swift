/// Whether two names are one person's, whatever scripts they are in.
///
/// Names are compared word by word in their order, or with the surname moved from one end to the other. A word may
/// be two or three on the other side (نصر الله, Nasrallah; جين بينغ, Jinping); an initial stands for any word that
/// begins with its sound; patronymics, particles and further given names may be missing on one side. Where each side
/// has a word that the other lacks, they are two persons.
public enum NameMatch {
    /// How sure it is that the names are one person's: 0 not at all, 1 as written.
    ///
    /// A surname against a full name that ends in it is near 0.8; 0.6 is a fair threshold. Languages are those of the
    /// texts that the names stand in.
    public static func score(
        _ one: String, _ other: String, languages: (one: LanguageTag?, other: LanguageTag?) = (nil, nil)
    ) -> Double {
        score(SpokenName(one, language: languages.one), SpokenName(other, language: languages.other))
    }

    /// How sure it is that the names are one person's: 0 not at all, 1 as written.
    ///
    /// Cost: the product of the two lengths, which are at most 12 words each.
    public static func score(_ one: SpokenName, _ other: SpokenName) -> Double {
        guard !one.words.isEmpty, !other.words.isEmpty else { return 0 }
        let sides = (one: Side(one.words, surname: one.surname), other: Side(other.words, surname: other.surname))
        var best = Alignment(sides.one, sides.other).score
        for turned in sides.one.turned where best < turnedFactor {
            best = max(best, turnedFactor * Alignment(turned, sides.other).score)
        }
        return best
    }

    /// What a name in another order is worth.
    private static let turnedFactor = 0.97

    /// How alike words at a distance are: all that is within 0.12 is the same, nothing beyond 0.42 is.
    static func likeness(_ distance: Double) -> Double { max(0, min(1, (farthest - distance) / 0.3)) }

    /// From which distance on two sounds have no likeness.
    private static let farthest = 0.42

    private struct Side {
        let words: [SpokenName.Word]
        let surname: Int?
        /// The weight of all its words.
        let weight: Double

        init(_ words: [SpokenName.Word], surname: Int?) {
            self.words = words
            self.surname = surname
            weight = words.reduce(0) { $0 + $1.role.weight }
        }

        /// The same with the last word first, and with the first last.
        var turned: [Side] {
            guard words.count > 1 else { return [] }
            let last = words.count - 1
            let forward = [words[last]] + words[..<last]
            let back = words[1...] + [words[0]]
            return [
                Side(forward, surname: surname.map { $0 == last ? 0 : $0 + 1 }),
                Side(Array(back), surname: surname.map { $0 == 0 ? last : $0 - 1 }),
            ]
        }

        func weight(_ range: Range<Int>) -> Double { words[range].reduce(0) { $0 + $1.role.weight } }
        func sounds(_ range: Range<Int>) -> SoundSequence { SoundSequence(words[range].flatMap(\.sounds)) }
        func isPlain(_ place: Int) -> Bool { words[place].role == .plain }
    }

    /// What was matched up to a pair of places.
    private struct Path {
        /// The weight that was matched on each side, by likeness.
        var one = 0.0
        var other = 0.0
        /// Plain words and initials that were left over.
        var lost = (one: 0, other: 0, oneInitials: 0, otherInitials: 0)
        /// Whether either surname has its counterpart.
        var hasSurname = false
        var gain: Double { one + other + (hasSurname ? 0.01 : 0) }
    }

    private struct Alignment {
        let score: Double

        init(_ one: Side, _ other: Side) {
            let width = other.words.count + 1
            var table = [Path](repeating: Path(), count: (one.words.count + 1) * width)
            for row in 0...one.words.count {
                for column in 0...other.words.count where row + column > 0 {
                    var best: Path?
                    func offer(_ path: Path) { if path.gain >= best?.gain ?? -1 { best = path } }
                    if row > 0 {
                        var path = table[(row - 1) * width + column]
                        if one.isPlain(row - 1) { path.lost.one += 1 }
                        if one.words[row - 1].role == .initial { path.lost.oneInitials += 1 }
                        offer(path)
                    }
                    if column > 0 {
                        var path = table[row * width + column - 1]
                        if other.isPlain(column - 1) { path.lost.other += 1 }
                        if other.words[column - 1].role == .initial { path.lost.otherInitials += 1 }
                        offer(path)
                    }
                    for (rows, columns) in [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1)]
                    where row >= rows && column >= columns {
                        let ranges = (one: row - rows..<row, other: column - columns..<column)
                        let like = Alignment.likeness(one, ranges.one, other, ranges.other)
                        guard like > 0.1 else { continue }
                        var path = table[(row - rows) * width + column - columns]
                        path.one += like * one.weight(ranges.one)
                        path.other += like * other.weight(ranges.other)
                        if one.surname.map(ranges.one.contains) ?? false
                            || other.surname.map(ranges.other.contains) ?? false
                        {
                            path.hasSurname = true
                        }
                        offer(path)
                    }
                    table[row * width + column] = best ?? Path()
                }
            }
            score = Alignment.score(table[table.count - 1], one, other)
        }

        private static func likeness(_ one: Side, _ rows: Range<Int>, _ other: Side, _ columns: Range<Int>) -> Double {
            let first = one.words[rows.lowerBound]
            let second = other.words[columns.lowerBound]
            if first.role == .initial || second.role == .initial {
                guard rows.count == 1, columns.count == 1, let sound = first.sounds.first,
                    let heard = second.sounds.first
                else { return 0 }
                return sound.difference(from: heard).map { $0 <= 25 } ?? false ? 0.95 : 0
            }
            return NameMatch.likeness(one.sounds(rows).distance(to: other.sounds(columns), within: NameMatch.farthest))
        }

        private static func score(_ path: Path, _ one: Side, _ other: Side) -> Double {
            let shares = (one: path.one / max(one.weight, 0.01), other: path.other / max(other.weight, 0.01))
            let whole = (path.one + path.other) / max(one.weight + other.weight, 0.01)
            let lost = path.lost
            let parted =
                lost.one > 0 && lost.other + lost.otherInitials > 0 || lost.other > 0 && lost.oneInitials > 0
                || lost.oneInitials > 0 && lost.otherInitials > 0
            if parted { return 0.4 * whole }
            let fuller = max(shares.one, shares.other)
            let rest = min(shares.one, shares.other)
            let score = fuller * (0.65 + 0.35 * rest)
            return path.hasSurname ? score : min(score, 0.5)
        }
    }
}
