import Languages

/// Finds the termbase's concepts in a text: the longest phrase at each place, wherever no other fact stands.
struct TermReader: ~Copyable, ~Escapable {
    /// A phrase of the termbase.
    struct Found {
        /// The tokens that it is.
        let tokens: Range<Int>
        /// What it means, the likeliest, and what else it can mean.
        let reading: TermIndex.Reading
        /// Where those stand among `Memory.others`.
        let others: Range<Int>
        /// What it has to do with names.
        let role: TermConcept.Role
    }

    /// Memory that terms are read in, kept from one text to the next, and what was found in the last.
    struct Memory {
        fileprivate var readings = ScratchList<TermIndex.Reading>()
        fileprivate(set) var found: [Found] = []
        fileprivate(set) var others: [TermIndex.Reading] = []
    }

    private let text: Span<UInt8>
    private let lexicon: Lexicon
    private let tokens: Span<Token>
    private let taken: Span<Bool>
    private var readings = ScratchList<TermIndex.Reading>()
    private var end = 0
    private var found: [Found] = []
    private var others: [TermIndex.Reading] = []

    /// `taken`: whether a token is part of another mention, by place.
    ///
    /// It reads in the memory of other texts, until `leave` gives it back.
    @_lifetime(copy text, copy tokens, copy taken)
    init(_ text: Span<UInt8>, lexicon: Lexicon, tokens: Span<Token>, taken: Span<Bool>, in memory: inout Memory) {
        self.text = text
        self.lexicon = lexicon
        self.tokens = tokens
        self.taken = taken
        swap(&readings, &memory.readings)
        swap(&found, &memory.found)
        swap(&others, &memory.others)
        if !found.isEmpty { found.removeAll(keepingCapacity: true) }
        if !others.isEmpty { others.removeAll(keepingCapacity: true) }
    }

    /// Gives the memory back, with what was found.
    mutating func leave(_ memory: inout Memory) {
        swap(&readings, &memory.readings)
        swap(&found, &memory.found)
        swap(&others, &memory.others)
    }

    mutating func read() {
        var at = 0
        while at < tokens.count {
            guard tokens[at].traits.contains(.term), tokens[at].kind == .word, !taken[at] else {
                at += 1
                continue
            }
            readings.removeAll()
            end = at
            let isFeminine = endsFeminine(tokens[at])
            for place in lexicon.word(tokens[at].word).terms.range {
                let base = lexicon.terms.base(place)
                guard base.isFeminine == isFeminine else { continue }
                if !base.phrase.readings.isEmpty { keep(base.phrase, at + 1) }
                if base.phrase.goesOn { follow(base.hash, from: at + 1) }
            }
            guard end > at, let likeliest = readings.firstIndex(where: { !$0.isDoubtful }) ?? readings.indices.first
            else {
                at += 1
                continue
            }
            readings.swapAt(0, likeliest)
            let first = others.count
            for reading in readings.dropFirst() { others.append(reading) }
            found.append(
                Found(
                    tokens: at..<end, reading: readings[0], others: first..<others.count,
                    role: readings[0].role))
            at = end
        }
    }

    /// Goes on with a phrase at a token.
    private mutating func follow(_ phrase: UInt64, from place: Int) {
        var at = place
        if at + 1 < tokens.count, isHyphen(at), tokens[at + 1].isGlued { at += 1 }
        guard at < tokens.count, tokens[at].kind == .word, !tokens[at].startsLine, !taken[at] else { return }
        let isFeminine = endsFeminine(tokens[at])
        for place in lexicon.word(tokens[at].word).terms.range {
            let base = lexicon.terms.base(place)
            guard base.isFeminine == isFeminine else { continue }
            let (hash, joined) = lexicon.terms.joining(phrase, base)
            if !joined.readings.isEmpty { keep(joined, at + 1) }
            if joined.goesOn { follow(hash, from: at + 1) }
        }
    }

    /// Keeps what a phrase means if none longer is found.
    private mutating func keep(_ phrase: TermIndex.Phrase, _ behind: Int) {
        guard behind >= end else { return }
        if behind > end { readings.removeAll() }
        end = behind
        for place in phrase.readings.range {
            let reading = lexicon.terms.readings[place]
            var known = 0
            while known < readings.count, readings[known].concept != reading.concept { known += 1 }
            if known == readings.count {
                readings.append(reading)
            } else if !reading.isDoubtful {
                readings[known] = reading
            }
        }
    }

    private func isHyphen(_ place: Int) -> Bool {
        tokens[place].kind == .mark && (tokens[place].hash == 0x2D || tokens[place].hash == 0x2013)
            && tokens[place].isGlued
    }

    /// Whether a word ends in ة, vowel signs aside.
    private func endsFeminine(_ token: Token) -> Bool {
        guard lexicon.hasProclitics else { return false }
        var end = Int(token.end)
        while end - 2 > Int(token.start), text[end - 2] == 0xD9, text[end - 1] >= 0x8B, text[end - 1] <= 0x92 {
            end -= 2
        }
        return end - 2 >= Int(token.start) && text[end - 2] == 0xD8 && text[end - 1] == 0xA9
    }
}

extension Lexicon {
    /// The mention of a phrase that was found in a text's tokens.
    func mention(_ found: TermReader.Found, of tokens: Span<Token>, _ memory: borrowing TermReader.Memory) -> Mention {
        let (first, last) = (tokens[found.tokens.lowerBound], tokens[found.tokens.upperBound - 1])
        return Mention(
            term: terms.concepts[Int(found.reading.concept)].id, bytes: Int(first.start)..<Int(last.end),
            isDoubtful: found.reading.isDoubtful,
            otherReadings: found.others.isEmpty
                ? [] : memory.others[found.others].map { terms.concepts[Int($0.concept)].id })
    }
}
