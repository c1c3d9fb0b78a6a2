import Languages

/// The words by which a language denies, leaves open, foretells and quotes, by their hash.
struct SpeechWords: Sendable {
    enum Role: Int, Sendable {
        case negation = 1
        case may, will, did, saying
    }

    private var roles = HashTable([:])

    init(_ language: Language) {
        var runs: [UInt64: HashTable.Run] = [:]
        func add(_ words: Substring, _ role: Role) {
            for word in words.parts(0x7C) {
                for hash in LexiconBuilder.hashes(of: String(word)).prefix(1) {
                    runs[hash] = HashTable.Run(first: role.rawValue, count: 0, goesOn: false)
                }
            }
        }
        for fields in language.tenses.rows where fields.count == 2 && fields[0] == "past" { add(fields[1], .did) }
        for fields in language.speech.rows {
            guard fields.count == 2, let role = Self.role(fields[0]) else {
                preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of speech.")
            }
            add(fields[1], role)
        }
        roles = HashTable(runs)
    }

    private static func role(_ name: Substring) -> Role? {
        switch name {
        case "negation": .negation
        case "may": .may
        case "will": .will
        case "saying": .saying
        default: nil
        }
    }

    func role(_ hash: UInt64) -> Role? { roles[hash].flatMap { Role(rawValue: $0.first) } }

    /// All words, for those who split particles off.
    var words: [UInt64] { roles.all }
}
