import Facts

/// What sentences share whatever their language: numbers, dates, register entries, words in one alphabet.
enum SentenceKeys {
    /// The keys of a sentence, each with its weight.
    static func keys(of sentence: SentenceReading) -> [UInt64: Double] {
        var keys: [UInt64: Double] = [:]
        for fact in sentence.facts {
            if let figure = fact.figure {
                keys[key(1, figure.double.bitPattern)] = fact.digits.isEmpty ? 1 : 2
            }
            if let said = fact.said, !said.isRelative {
                if let month = said.month { keys[key(2, UInt64(truncatingIfNeeded: month))] = 1.5 }
                if let weekday = said.weekday { keys[key(3, UInt64(truncatingIfNeeded: weekday))] = 1.5 }
                if let decade = said.decade { keys[key(4, UInt64(bitPattern: Int64(decade)))] = 1.5 }
            }
        }
        for name in sentence.names where !name.id.isEmpty {
            var hash = WordScan.seed
            for byte in name.id.utf8 { hash = WordScan.adding(UInt32(byte), to: hash) }
            keys[key(5, hash)] = name.kind == .term ? 1 : 2
        }
        for word in sentence.words where word.script == .latin && word.length >= 3 {
            keys[key(6, word.hash)] = 1.5
        }
        return keys
    }

    private static func key(_ kind: UInt64, _ value: UInt64) -> UInt64 { (value &* 8 &+ kind) &* 0x9E37_79B9_7F4A_7C15 }
}
