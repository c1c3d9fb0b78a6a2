import Languages

/// Whether a sentence speaks of the past or of what is to come, by its nearest verb that tells.
///
/// A weekday or month with no year is sooner the last in the one, and the next in the other.
struct Tense: Sendable {
    private var pastEndings: [[UInt8]] = []
    private var futureStarts: [[UInt8]] = []

    private static let reach = 24

    /// Reads the table of a language, and adds what it tells of words.
    init(_ language: Language, _ words: inout WordsBuilder) {
        for fields in language.tenses.rows {
            guard fields.count == 2 else { continue }
            for form in fields[1].parts(0x7C) {
                switch fields[0] {
                case "past":
                    for hash in FormHashes.tokens(form).prefix(1) {
                        words.edit(hash) { $0.lean = -1 }
                    }
                case "future":
                    for hash in FormHashes.tokens(form).prefix(1) {
                        words.edit(hash) { $0.lean = 1 }
                    }
                case "pastending": pastEndings.append(Array(form.utf8))
                case "futurestart": futureStarts.append(Array(form.utf8))
                default:
                    preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of tenses.")
                }
            }
        }
    }

    /// -1 for the past, 1 for the future, 0 where nothing tells.
    func lean(around island: Range<Int>, _ tokens: [Token], _ text: Span<UInt8>, _ lexicon: Lexicon) -> Int {
        var before = 0
        var reach = Self.reach
        var at = island.lowerBound - 1
        while at >= 0, island.lowerBound - at <= reach, !endsSentence(at, tokens), !tokens[at + 1].startsLine {
            before = lean(of: tokens[at], text, lexicon)
            if before != 0 {
                // Behind the island, only what is nearer tells more.
                reach = island.lowerBound - at - 1
                break
            }
            at -= 1
        }
        at = island.upperBound
        while at < tokens.count, at - island.upperBound < reach, !endsSentence(at, tokens), !tokens[at].startsLine {
            let behind = lean(of: tokens[at], text, lexicon)
            if behind != 0 { return behind }
            at += 1
        }
        return before
    }

    private func endsSentence(_ place: Int, _ tokens: [Token]) -> Bool {
        tokens[place].kind == .mark
            && (tokens[place].hash == 0x2E || tokens[place].hash == 0x21 || tokens[place].hash == 0x3F)
            && tokens[place].isGlued
    }

    private func lean(of token: Token, _ text: Span<UInt8>, _ lexicon: Lexicon) -> Int {
        guard token.kind == .word else { return 0 }
        if token.traits.contains(.lean) { return Int(lexicon.word(token.word).lean) }
        let (start, end) = (Int(token.start), Int(token.end))
        for beginning in futureStarts where end - start >= beginning.count + 4 {
            var at = 0
            while at < beginning.count, text[start + at] == beginning[at] { at += 1 }
            if at == beginning.count { return 1 }
        }
        guard token.letters == .lower else { return 0 }
        for ending in pastEndings where end - start >= ending.count + 3 {
            var at = 0
            while at < ending.count, text[end - ending.count + at] == ending[at] { at += 1 }
            if at == ending.count { return -1 }
        }
        return 0
    }
}
