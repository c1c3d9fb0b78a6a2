import Meaning

/// Whether two editions tell one story.
struct Relatedness {
    /// How much of the shorter edition the other tells as well, 0 to 1; nil where it is too short to say.
    let share: Double?
    /// The share below which they are two stories.
    private let least: Double

    /// By vectors where both have them, otherwise by what the editions state.
    init(_ one: EditionReading, _ other: EditionReading) {
        let (shorter, longer) = one.sentences.count <= other.sentences.count ? (one, other) : (other, one)
        if let mine = shorter.vectors, let theirs = longer.vectors {
            least = Self.leastCosine
            share = shorter.sentences.count < Self.fewestSentences ? nil : Self.share(mine, theirs)
        } else {
            least = Self.leastShared
            let isRead = one.reader.isRead && other.reader.isRead
            share = !isRead || shorter.sentences.count < Self.fewestReadSentences ? nil : Self.share(shorter, longer)
        }
    }

    /// Whether they are two stories.
    var areStrangers: Bool { share.map { $0 < least } ?? false }

    /// The mean of the cosines with what is nearest: above 0.46 for excerpts of one story in two languages, below 0.41
    /// for two stories of one day's news.
    private static let leastCosine = 0.34
    private static let fewestSentences = 3
    /// Of translations of three to six sentences under 1 % share less, of texts that have nothing to do with each other
    /// over 95 %.
    private static let leastShared = 0.15
    private static let fewestReadSentences = 3
    private static let fewestKeys = 6

    private static func share(_ mine: Vectors, _ theirs: Vectors) -> Double {
        var cosines: [Float] = []
        var sum = 0.0
        for sentence in 0..<mine.count {
            mine.similarities(of: sentence, to: theirs, into: &cosines)
            sum += Double(cosines.max() ?? 0)
        }
        return sum / Double(max(1, mine.count))
    }

    /// How many of the names, dates and figures of the edition that states fewer the other has anywhere.
    private static func share(_ one: EditionReading, _ other: EditionReading) -> Double? {
        let (mine, theirs) = (one.keys.marks, other.keys.marks)
        let stated = min(mine.count, theirs.count)
        guard stated >= fewestKeys else { return nil }
        var (row, column, common) = (0, 0, 0)
        while row < mine.count, column < theirs.count {
            if mine[row] == theirs[column] { common += 1 }
            let (isNext, isOthersNext) = (mine[row] <= theirs[column], theirs[column] <= mine[row])
            if isNext { row += 1 }
            if isOthersNext { column += 1 }
        }
        return Double(common) / Double(stated)
    }
}
