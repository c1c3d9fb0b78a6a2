import Facts
import Languages

/// By which words a language tells the past from what is to come, as `Language.tenses` has them.
struct TenseForms: Sendable {
    private var past: Set<UInt64> = []
    private var future: Set<UInt64> = []
    private var pastEndings: [[UInt8]] = []
    private var futureStarts: [[UInt8]] = []

    /// How the verb of a word leans.
    enum Lean: Sendable { case past, future, neither }

    /// Those of a language's table.
    init(_ language: Language?) {
        guard let language else { return }
        for row in "\(language.tenses)".split(separator: "\n") {
            let fields = row.split(separator: "\t")
            guard fields.count == 2 else { preconditionFailure("\(language.tag): '\(row)' is no row of tenses.") }
            for form in fields[1].split(separator: "|") {
                switch fields[0] {
                case "past": past.insert(WordScan.hash(of: form))
                case "future": future.insert(WordScan.hash(of: form))
                case "pastending": pastEndings.append(Array(form.utf8))
                case "futurestart": futureStarts.append(Array(form.utf8))
                default: continue
                }
            }
        }
    }

    /// How a word of a text leans; names and words in capitals tell nothing by their endings.
    func lean(of word: Word, in text: [UInt8]) -> Lean {
        if future.contains(word.hash) { return .future }
        if past.contains(word.hash) { return .past }
        if foretells(word, in: text) { return .future }
        guard !word.isCapital else { return .neither }
        let bytes = text[word.place]
        let isPast = pastEndings.contains {
            bytes.count >= $0.count + Self.fewestBefore && bytes.suffix($0.count) == $0[...]
        }
        return isPast ? .past : .neither
    }

    /// Whether a word of a text is a verb of the future by its first letters.
    func foretells(_ word: Word, in text: [UInt8]) -> Bool {
        // Words that a table has begin with the same letters, and so do names: years, a car, Simon.
        guard !futureStarts.isEmpty, word.nature.isDisjoint(with: Self.listed), word.likeness < 0 else { return false }
        let bytes = text[word.place]
        return futureStarts.contains { bytes.count >= $0.count + Self.fewestBehind && bytes.starts(with: $0) }
    }

    private static let listed: WordNature = [.common, .stated, .named, .term, .marked, .title, .given]

    /// How many bytes of a verb stand behind the beginning that makes it one of the future, and before a past ending.
    private static let fewestBehind = 6
    private static let fewestBefore = 3
}
