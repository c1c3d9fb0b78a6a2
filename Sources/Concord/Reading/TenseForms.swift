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
                default: futureStarts.append(Array(form.utf8))
                }
            }
        }
    }

    /// How a word of a text leans; names and words in capitals tell nothing by their endings.
    func lean(of word: Word, in text: [UInt8]) -> Lean {
        if future.contains(word.hash) { return .future }
        if past.contains(word.hash) { return .past }
        let bytes = text[word.place]
        if futureStarts.contains(where: { bytes.count >= $0.count + Self.fewestBehind && bytes.starts(with: $0) }) {
            return .future
        }
        guard !word.isCapital else { return .neither }
        let isPast = pastEndings.contains {
            bytes.count >= $0.count + Self.fewestBefore && bytes.suffix($0.count) == $0[...]
        }
        return isPast ? .past : .neither
    }

    /// How many bytes of a verb stand behind the beginning that makes it one of the future, and before a past ending.
    private static let fewestBehind = 4
    private static let fewestBefore = 3
}
