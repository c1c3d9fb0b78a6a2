import Languages

/// Whether a sentence speaks of the past or of what is to come, by its nearest verb that tells.
///
/// A weekday or month with no year is sooner the last in the one, and the next in the other.
struct Tense: Sendable {
    private let pastEndings: Affixes
    private let futureStarts: Affixes

    private static let reach = 24
    /// What a verb stands at that is no past behind it: be held.
    private static let passive: Int8 = 2

    /// Reads the table of a language, and adds what it tells of words.
    init(_ language: Language, _ words: inout WordsBuilder) {
        var pastEndings: [Substring] = []
        var futureStarts: [Substring] = []
        for fields in language.tenses.rows {
            guard fields.count == 2 else { continue }
            for form in fields[1].parts(0x7C) {
                switch fields[0] {
                case "past":
                    for hash in FormHashes.tokens(form).prefix(1) {
                        words.edit(hash) { $0.lean = -1 }
                    }
                case "passive":
                    for hash in FormHashes.tokens(form).prefix(1) {
                        words.edit(hash) { $0.lean = Self.passive }
                    }
                case "future":
                    for hash in FormHashes.tokens(form).prefix(1) {
                        words.edit(hash) { $0.lean = 1 }
                    }
                case "pastending": pastEndings.append(form)
                case "futurestart": futureStarts.append(form)
                default:
                    preconditionFailure("\(language.tag): '\(fields.joined(separator: "\t"))' is no row of tenses.")
                }
            }
        }
        self.pastEndings = Affixes(pastEndings) { $0.last }
        self.futureStarts = Affixes(futureStarts) { $0.count > 1 ? $0[$0.index(after: $0.startIndex)] : nil }
    }

    /// -1 for the past, 1 for the future, 0 where nothing tells.
    func lean(around island: Range<Int>, _ tokens: Span<Token>, _ text: Span<UInt8>, _ lexicon: Lexicon) -> Int {
        var before = 0
        var reach = Self.reach
        var at = island.lowerBound - 1
        while at >= 0, island.lowerBound - at <= reach, !endsSentence(at, tokens), !tokens[at + 1].startsLine {
            before = lean(of: tokens[at], text, lexicon)
            if before < 0, at > 0, isPassive(tokens[at - 1], lexicon) { before = 0 }
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
            if behind < 0, at > 0, isPassive(tokens[at - 1], lexicon) { return before }
            if behind != 0 { return behind }
            at += 1
        }
        return before
    }

    private func endsSentence(_ place: Int, _ tokens: Span<Token>) -> Bool {
        tokens[place].kind == .mark
            && (tokens[place].hash == 0x2E || tokens[place].hash == 0x21 || tokens[place].hash == 0x3F)
            && tokens[place].isGlued
    }

    private func isPassive(_ token: Token, _ lexicon: Lexicon) -> Bool {
        token.kind == .word && token.traits.contains(.lean) && lexicon.word(token.word).lean == Self.passive
    }

    private func lean(of token: Token, _ text: Span<UInt8>, _ lexicon: Lexicon) -> Int {
        guard token.kind == .word else { return 0 }
        if token.traits.contains(.lean) {
            let lean = lexicon.word(token.word).lean
            return lean == Self.passive ? 0 : Int(lean)
        }
        let (start, end) = (Int(token.start), Int(token.end))
        // The first byte of most letters of a script is the same.
        if end - start > 1 {
            for affix in futureStarts.affixes(with: text[start + 1]) {
                let beginning = futureStarts.bytes(of: affix)
                if end - start >= beginning.count + 4, futureStarts.stands(beginning, at: start, in: text) { return 1 }
            }
        }
        guard token.letters == .lower else { return 0 }
        for affix in pastEndings.affixes(with: text[end - 1]) {
            let ending = pastEndings.bytes(of: affix)
            if end - start >= ending.count + 3, pastEndings.stands(ending, at: end - ending.count, in: text) {
                return -1
            }
        }
        return 0
    }
}

/// Beginnings or endings of words in UTF-8, by their second byte or their last.
private struct Affixes: Sendable {
    /// All of them, one behind the other, and where each stands.
    private var bytes: [UInt8] = []
    private var places: [Range<Int>] = []
    /// Where those with a byte stand among `places`.
    private var byByte = Array(repeating: 0..<0, count: 256)

    init(_ affixes: [Substring], by key: (Substring.UTF8View) -> UInt8?) {
        for (byte, group) in Dictionary(grouping: affixes, by: { key($0.utf8) }) {
            guard let byte else { continue }
            let first = places.count
            for affix in group {
                places.append(bytes.count..<bytes.count + affix.utf8.count)
                bytes.append(contentsOf: affix.utf8)
            }
            byByte[Int(byte)] = first..<places.count
        }
    }

    func affixes(with byte: UInt8) -> Range<Int> { byByte[Int(byte)] }

    func bytes(of affix: Int) -> Range<Int> { places[affix] }

    func stands(_ affix: Range<Int>, at place: Int, in text: Span<UInt8>) -> Bool {
        for at in 0..<affix.count where text[place + at] != bytes[affix.lowerBound + at] { return false }
        return true
    }
}
