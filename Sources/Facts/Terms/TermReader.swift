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
        let (tokens, taken) = (tokens, taken)
        var at = 0
        while at < tokens.count {
            guard tokens[at].traits.contains(.term), tokens[at].kind == .word, !taken[at] else {
                at &+= 1
                continue
            }
            let word = lexicon.word(tokens[at].word)
            let behind = words(at + 1)
            guard behind != 0 || word.flags.contains(.termAlone) else {
                at &+= 1
                continue
            }
            readings.removeAll()
            end = at
            let isFeminine = lexicon.hasProclitics && endsFeminine(tokens[at])
            for place in word.terms.range {
                let base = lexicon.terms.base(place)
                guard base.isFeminine == isFeminine else { continue }
                if !base.phrase.readings.isEmpty { keep(base.phrase, at + 1) }
                if base.phrase.next & behind != 0 { follow(base.hash, base.phrase.next, from: at + 1) }
            }
            guard end > at else {
                at &+= 1
                continue
            }
            add(at..<end)
            at = end
        }
    }

    /// Adds what was read, the likeliest first.
    private mutating func add(_ range: Range<Int>) {
        var likeliest = 0
        while likeliest < readings.count, readings[likeliest].isDoubtful { likeliest += 1 }
        if likeliest < readings.count, likeliest > 0 { readings.swapAt(0, likeliest) }
        let first = others.count
        for place in 1..<max(1, readings.count) { others.append(readings[place]) }
        found.append(
            Found(tokens: range, reading: readings[0], others: first..<others.count, role: readings[0].role))
    }

    /// The token that a phrase goes on with at a place; that behind the hyphen where one stands there.
    @inline(__always)
    private func next(_ place: Int) -> Int {
        place + 1 < tokens.count && isHyphen(place) && tokens[place + 1].isGlued ? place + 1 : place
    }

    /// Whether a word stands at a token that can go on a phrase.
    @inline(__always)
    private func isOpen(_ place: Int) -> Bool {
        place < tokens.count && tokens[place].kind == .word && !tokens[place].startsLine && !taken[place]
    }

    /// A bit for each word of terms that a phrase can go on with at a place.
    @inline(__always)
    private func words(_ place: Int) -> UInt32 {
        let at = next(place)
        return isOpen(at) ? lexicon.word(tokens[at].word).asTerms : 0
    }

    /// Goes on with a phrase at a token; `words`: a bit for each word that can.
    private mutating func follow(_ phrase: UInt64, _ words: UInt32, from place: Int) {
        let at = next(place)
        guard isOpen(at) else { return }
        let isFeminine = lexicon.hasProclitics && endsFeminine(tokens[at])
        for place in lexicon.word(tokens[at].word).terms.range {
            let base = lexicon.terms.base(place)
            guard base.isFeminine == isFeminine, words & Word.nameBit(of: base.hash) != 0 else { continue }
            let (hash, joined) = lexicon.terms.joining(phrase, base)
            if !joined.readings.isEmpty { keep(joined, at + 1) }
            if joined.next != 0 { follow(hash, joined.next, from: at + 1) }
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

    @inline(__always)
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
