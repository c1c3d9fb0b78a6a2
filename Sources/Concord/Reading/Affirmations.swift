import Languages

/// What stands in a sentence of a language where a denial is taken back: can for can't, nothing for not.
struct Affirmations: Sendable {
    /// By the hash of the denial; what is not here leaves a gap.
    private var words: [UInt64: [UInt8]] = [:]
    /// Those that are written to the word behind them.
    private var glued: Set<UInt64> = []

    /// Those of a language's table.
    init(_ language: Language?) {
        guard let language else { return }
        for row in "\(language.affirmations)".split(separator: "\n") {
            let fields = row.split(separator: "\t")
            guard fields.count == 2 else { preconditionFailure("\(language.tag): '\(row)' is no row of affirmations.") }
            let hash = WordScan.hash(of: fields[0])
            words[hash] = Array(fields[1].utf8).filter { $0 != UInt8(ascii: "+") }
            if fields[1].hasSuffix("+") { glued.insert(hash) }
        }
    }

    /// What stands where a denial of a text is taken back, and in place of which bytes.
    func affirmation(of denial: Range<Int>, in text: [UInt8]) -> (words: [UInt8], place: Range<Int>) {
        let hash = WordScan.hash(of: String(decoding: text[denial], as: UTF8.self))
        let instead = words[hash] ?? []
        // One space of the two about a gap.
        let takesSpace = instead.isEmpty || glued.contains(hash)
        let end = denial.upperBound
        return (instead, denial.lowerBound..<(takesSpace && end < text.count && text[end] == 0x20 ? end + 1 : end))
    }
}
