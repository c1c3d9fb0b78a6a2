import Languages
import Meaning
import Wire

/// A file as sentences that can be aligned.
struct AlignedEdition {
    let file: String
    let language: LanguageTag
    let sentences: [Sentence]

    struct Sentence {
        let text: String
        /// The paragraph, heading or headline that it stands in, counted from 0.
        let paragraph: Int
        /// Whether that is a headline or heading.
        let isHeading: Bool
        /// The line of the file on which that begins, from 1; nil where the format has none that a person counts.
        let line: Int?
    }

    var direction: Direction { language.direction }

    /// Reads a page's headline, summary and blocks; a text with no headline as it stands, a paragraph a line.
    ///
    /// - Throws: `FileError`, `WireError`.
    init(file: String, language: LanguageTag?) throws {
        let page = try FactSource(file: file, language: language)
        self.file = file
        self.language = page.language
        // What parts sentences hardly differs between languages that have no rules of their own here.
        guard let known = Language.of(page.language) ?? Language.of(.english) else {
            throw WireError.unknownLanguage(file: file)
        }
        let reader = SentenceReader(known)
        var sentences: [Sentence] = []
        var paragraph = 0
        for part in page.parts where part.kind != .foot {
            let isHeading = part.kind == .headline || part.kind == .heading
            for text in isHeading ? [part.words] : reader.sentences(in: part.words)
            where text.contains(where: { $0.isLetter || $0.isNumber }) {
                sentences.append(Sentence(text: text, paragraph: paragraph, isHeading: isHeading, line: part.line))
            }
            paragraph += 1
        }
        self.sentences = sentences
    }

    /// The words of some sentences.
    func text(_ numbers: [Int]) -> String { numbers.map { sentences[$0].text }.joined(separator: " ") }
}

/// Editions side by side: what every way of printing shows.
struct AlignedEditions {
    let editions: [AlignedEdition]
    let rows: [AlignedRow]
    /// The words of each row that render each other; empty where they weren't asked for.
    var words: [[WordGroup]] = []

    /// Words of a row in several editions.
    struct WordGroup {
        /// Where the words of each edition stand in the row's text, in UTF-8 bytes; empty where it has none.
        var places: [[Range<Int>]]
        /// The least certainty of the links that join them.
        var certainty: Float
    }

    /// Aligns editions by what their sentences mean; headings go with headings.
    init(_ editions: [AlignedEdition], by encoder: Encoder) throws(ModelError) {
        self.editions = editions
        rows = try SentenceAligner(encoder).rows(
            among: editions.map { $0.sentences.map(\.text) },
            anchors: { one, other in Self.anchors(editions[one], editions[other]) })
    }

    /// What speaks against pairs of a heading and a sentence of the text, in texts of a length that people read.
    private static func anchors(_ one: AlignedEdition, _ other: AlignedEdition) -> [Anchor] {
        guard one.sentences.count * other.sentences.count < 1 << 18 else { return [] }
        var anchors: [Anchor] = []
        for (first, sentence) in one.sentences.enumerated() {
            for (second, counterpart) in other.sentences.enumerated() where sentence.isHeading != counterpart.isHeading
            {
                anchors.append(Anchor(first: first, second: second, weight: -0.15))
            }
        }
        return anchors
    }

    /// Finds the words of each row that render each other, those of at least an even certainty.
    mutating func findWords(by encoder: Encoder) throws(ModelError) {
        let aligner = WordAligner(encoder)
        words = []
        for row in rows {
            let present = editions.indices.filter { !row.sentences[$0].isEmpty }
            guard present.count > 1 else {
                words.append([])
                continue
            }
            let sentences = present.map { edition in
                WordSentence(editions[edition].text(row.sentences[edition]), language: editions[edition].language)
            }
            var groups = WordGroups(sentences)
            for (first, second, links) in try aligner.links(among: sentences) {
                for link in links where link.certainty >= 0.5 { groups.join(link, first, second) }
            }
            words.append(groups.found(editions.count, present))
        }
    }

    /// What the rows come to, in one line.
    var summary: String {
        let whole = rows.count { $0.width == editions.count }
        let moved = rows.count { $0.isMoved }
        var parts = [
            "\(rows.count) rows", "\(whole) in \(editions.count == 2 ? "both" : "all \(editions.count)") editions",
        ]
        if whole < rows.count { parts.append("\(rows.count - whole) where one has no counterpart") }
        if moved > 0 { parts.append("\(moved) that \(moved == 1 ? "stands" : "stand") elsewhere") }
        return parts.joined(separator: ", ")
    }
}

/// Words of several sentences in groups that links join.
private struct WordGroups {
    private let sentences: [WordSentence]
    private var group: [[Int?]]
    private var groups: [(words: [[Int]], certainty: Float)] = []

    init(_ sentences: [WordSentence]) {
        self.sentences = sentences
        group = sentences.map { Array(repeating: nil, count: $0.words.count) }
    }

    /// Joins a link to the group of its words; two groups are left apart, since the surer link made them.
    mutating func join(_ link: WordLink, _ first: Int, _ second: Int) {
        let left = link.first.compactMap { group[first][$0] }
        let right = link.second.compactMap { group[second][$0] }
        guard Set(left + right).count < 2 else { return }
        let own = left.first ?? right.first ?? groups.count
        if own == groups.count {
            groups.append((Array(repeating: [], count: sentences.count), link.certainty))
        }
        groups[own].certainty = min(groups[own].certainty, link.certainty)
        for (sentence, words) in [(first, link.first), (second, link.second)] {
            for word in words where group[sentence][word] == nil {
                group[sentence][word] = own
                groups[own].words[sentence].append(word)
            }
        }
    }

    func found(_ count: Int, _ present: [Int]) -> [AlignedEditions.WordGroup] {
        groups.map { group in
            var places = [[Range<Int>]](repeating: [], count: count)
            for (sentence, words) in group.words.enumerated() {
                places[present[sentence]] = words.sorted().map { sentences[sentence].words[$0] }
            }
            return AlignedEditions.WordGroup(places: places, certainty: group.certainty)
        }
    }
}
