import Languages

/// The words by which a language denies, leaves open, foretells and quotes, and speaks of games.
enum SpeechWords {
    enum Role: UInt8, Sendable {
        case negation = 1
        case may, will, did, saying
    }

    /// Adds what the tables of a language tell of words.
    static func add(_ language: Language, to table: inout WordsBuilder) {
        func add(_ words: Substring, _ role: Role) {
            for word in words.parts(0x7C) {
                for hash in FormHashes.tokens(word).prefix(1) { table.edit(hash) { $0.role = role } }
            }
        }
        for fields in language.tenses.rows where fields.count == 2 && fields[0] == "past" { add(fields[1], .did) }
        for fields in language.speech.rows {
            if fields.count == 2, fields[0] == "game" {
                for word in fields[1].parts(0x7C) {
                    for hash in FormHashes.tokens(word).prefix(1) {
                        table.edit(hash) { $0.flags.insert(.game) }
                    }
                }
                continue
            }
            guard fields.count == 2, let role = Self.role(fields[0]) else {
                preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of speech.")
            }
            add(fields[1], role)
        }
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
}
