import Languages

/// Finds the termbase's concepts in a text: the longest phrase at each place, wherever no other fact stands.
struct TermReader: ~Copyable, ~Escapable {
    /// A phrase of the termbase.
    struct Found {
        /// The tokens that it is.
        let tokens: Range<Int>
        /// What it means, the likeliest, and what else it can mean.
        let reading: TermIndex.Reading
        let others: [TermIndex.Reading]
        /// What it has to do with names.
        let role: TermConcept.Role
    }

    /// Memory that terms are read in, kept from one text to the next.
    struct Memory {
        fileprivate var readings: [TermIndex.Reading] = []
        fileprivate var found: [Found] = []
    }

    private let text: Span<UInt8>
    private let lexicon: Lexicon
    private let tokens: [Token]
    private let taken: [Bool]
    private var readings: [TermIndex.Reading] = []
    private var end = 0
    private(set) var found: [Found] = []

    /// `taken`: whether a token is part of another mention, by place.
    ///
    /// It reads in the memory of other texts, until `leave` gives it back.
    @_lifetime(copy text)
    init(_ text: Span<UInt8>, lexicon: Lexicon, tokens: [Token], taken: [Bool], in memory: inout Memory) {
        self.text = text
        self.lexicon = lexicon
        self.tokens = tokens
        self.taken = taken
        swap(&readings, &memory.readings)
        swap(&found, &memory.found)
    }

    /// Gives the memory back, empty.
    mutating func leave(_ memory: inout Memory) {
        found.removeAll(keepingCapacity: true)
        swap(&readings, &memory.readings)
        swap(&found, &memory.found)
    }

    mutating func read() {
        var at = 0
        while at < tokens.count {
            guard tokens[at].traits.contains(.term), tokens[at].kind == .word, !taken[at] else {
                at += 1
                continue
            }
            let first = lexicon.word(tokens[at].word).terms
            if !readings.isEmpty { readings.removeAll(keepingCapacity: true) }
            end = at
            let isFeminine = endsFeminine(tokens[at])
            for place in first.range where lexicon.terms.base(place).isFeminine == isFeminine {
                let base = lexicon.terms.base(place)
                keep(base.phrase, at + 1)
                if base.phrase.goesOn { follow(base.hash, from: at + 1) }
            }
            guard end > at, let likeliest = readings.firstIndex(where: { !$0.isDoubtful }) ?? readings.indices.first
            else {
                at += 1
                continue
            }
            readings.swapAt(0, likeliest)
            found.append(
                Found(
                    tokens: at..<end, reading: readings[0],
                    others: readings.count > 1 ? Array(readings.dropFirst()) : [],
                    role: readings[0].isDoubtful ? .usual : lexicon.terms.concepts[Int(readings[0].concept)].role))
            at = end
        }
    }

    /// Goes on with a phrase at a token.
    private mutating func follow(_ phrase: UInt64, from place: Int) {
        var at = place
        if at + 1 < tokens.count, isHyphen(at), tokens[at + 1].isGlued { at += 1 }
        guard at < tokens.count, tokens[at].kind == .word, !tokens[at].startsLine, !taken[at] else { return }
        let isFeminine = endsFeminine(tokens[at])
        for place in lexicon.word(tokens[at].word).terms.range where lexicon.terms.base(place).isFeminine == isFeminine
        {
            let (hash, joined) = lexicon.terms.joining(phrase, lexicon.terms.base(place))
            keep(joined, at + 1)
            if joined.goesOn { follow(hash, from: at + 1) }
        }
    }

    /// Keeps what a phrase means if none longer is found.
    private mutating func keep(_ phrase: TermIndex.Phrase, _ behind: Int) {
        guard !phrase.readings.isEmpty, behind >= end else { return }
        if behind > end, !readings.isEmpty { readings.removeAll(keepingCapacity: true) }
        end = behind
        for reading in lexicon.terms.readings[phrase.readings.range] {
            if let known = readings.firstIndex(where: { $0.concept == reading.concept }) {
                if !reading.isDoubtful { readings[known] = reading }
            } else {
                readings.append(reading)
            }
        }
    }

    private func isHyphen(_ place: Int) -> Bool {
        tokens[place].kind == .mark && (tokens[place].hash == 0x2D || tokens[place].hash == 0x2013)
            && tokens[place].isGlued
    }

    /// Whether a word ends in ة, vowel signs aside.
    private func endsFeminine(_ token: Token) -> Bool {
        var end = Int(token.end)
        while end - 2 > Int(token.start), text[end - 2] == 0xD9, text[end - 1] >= 0x8B, text[end - 1] <= 0x92 {
            end -= 2
        }
        return end - 2 >= Int(token.start) && text[end - 2] == 0xD8 && text[end - 1] == 0xA9
    }

    /// The mention of a phrase.
    func mention(_ found: Found) -> Mention {
        let (first, last) = (tokens[found.tokens.lowerBound], tokens[found.tokens.upperBound - 1])
        var mention = Mention(
            bytes: Int(first.start)..<Int(last.end), kind: .term,
            value: .text(lexicon.terms.concepts[Int(found.reading.concept)].id))
        mention.isDoubtful = found.reading.isDoubtful
        if !found.others.isEmpty {
            mention.otherReadings = found.others.map { lexicon.terms.concepts[Int($0.concept)].id }
        }
        return mention
    }
}
