import Languages

/// Reads quotations with their speakers, negations, and the mood of events.
struct SpeechReader: ~Escapable {
    /// A quotation, or a word that denies or tells a mood.
    struct Found {
        let bytes: Range<Int>
        let role: SpeechWords.Role
        /// The bytes that name who said a quotation.
        var speaker: Range<Int>?
    }

    private let lexicon: Lexicon
    private let tokens: Span<Token>
    /// The names, in the order of the text.
    private let names: Span<NameReader.Name>

    @_lifetime(copy tokens, copy names)
    init(lexicon: Lexicon, tokens: Span<Token>, names: Span<NameReader.Name>) {
        self.lexicon = lexicon
        self.tokens = tokens
        self.names = names
    }

    /// One pass; a paragraph's open quotation marks end with it.
    func read(_ text: Span<UInt8>, into found: inout [Found]) {
        var open = OpenMarks()
        let tokens = tokens
        for place in tokens.indices {
            if !open.isEmpty, tokens[place].startsLine { open.count = 0 }
            // Nearly every word: it says nothing of speech.
            if tokens[place].kind == .word, !tokens[place].traits.contains(.role) { continue }
            if tokens[place].kind == .mark, tokens[place].hash != 0x22 { continue }
            read(place, text, &open, into: &found)
        }
    }

    /// Reads a word that does something in speech, or a quotation mark.
    private func read(_ place: Int, _ text: Span<UInt8>, _ open: inout OpenMarks, into found: inout [Found]) {
        let token = tokens[place]
        switch token.kind {
        case .word:
            guard let role = lexicon.word(token.word).role, role != .saying else { return }
            found.append(Found(bytes: Int(token.start)..<Int(token.end), role: role))
        case .mark:
            var at = Int(token.start)
            guard let mark = text.scalar(at: &at) else { return }
            if let last = open.last, Self.closes(mark, last.mark) {
                open.count -= 1
                if open.isEmpty, let quotation = quotation(from: last.place, to: place) { found.append(quotation) }
            } else if Self.opens(mark), open.count < OpenMarks.most {
                open.append(mark, place)
            }
        case .numeral: break
        }
    }

    /// The marks that open quotations inside one another.
    private struct OpenMarks {
        /// More is no prose.
        static var most: Int { 8 }

        private var marks = InlineArray<8, (mark: UInt32, place: Int)>(repeating: (0, 0))
        var count = 0
        var isEmpty: Bool { count == 0 }
        var last: (mark: UInt32, place: Int)? { count > 0 ? marks[count - 1] : nil }

        mutating func append(_ mark: UInt32, _ place: Int) {
            marks[count] = (mark, place)
            count += 1
        }
    }

    /// How many words make a quotation by themselves, and beside a verb of saying; fewer are titles and terms.
    private static let fewest = (alone: 5, said: 2)
    /// How many tokens from the marks a verb of saying may stand.
    private static let reach = 8

    private static func opens(_ mark: UInt32) -> Bool { mark != 0xBB && mark != 0x201D }

    private static func closes(_ mark: UInt32, _ opening: UInt32) -> Bool {
        switch opening {
        case 0xAB: mark == 0xBB
        case 0x201E: mark == 0x201C || mark == 0x201D
        case 0x201C: mark == 0x201D
        default: mark == opening
        }
    }

    /// What stands between two marks, where it is a quotation.
    private func quotation(from opening: Int, to closing: Int) -> Found? {
        guard opening + 1 < closing else { return nil }
        var count = 0
        for place in opening + 1..<closing where tokens[place].kind == .word { count += 1 }
        let verb = saying(opening, closing)
        guard count >= (verb == nil ? Self.fewest.alone : Self.fewest.said) else { return nil }
        let bytes = Int(tokens[opening + 1].start)..<Int(tokens[closing - 1].end)
        return Found(bytes: bytes, role: .saying, speaker: verb.flatMap { speaker($0, outside: bytes) })
    }

    /// The nearest verb of saying before or behind the marks, in the same paragraph.
    private func saying(_ opening: Int, _ closing: Int) -> Int? {
        var (before, behind) = (opening, closing)
        var (goesBack, goesOn) = (true, true)
        for _ in 1...Self.reach {
            behind += 1
            goesOn = goesOn && behind < tokens.count && !tokens[behind].startsLine
            if goesOn, isSaying(behind) { return behind }
            goesBack = goesBack && before > 0 && !tokens[before].startsLine
            before -= 1
            if goesBack, isSaying(before) { return before }
        }
        return nil
    }

    private func isSaying(_ place: Int) -> Bool {
        tokens[place].kind == .word && tokens[place].traits.contains(.role)
            && lexicon.word(tokens[place].word).role == .saying
    }

    /// The name nearest to a verb of saying, within its reach.
    private func speaker(_ verb: Int, outside quotation: Range<Int>) -> Range<Int>? {
        let (start, end) = (Int(tokens[verb].start), Int(tokens[verb].end))
        let first = Int(tokens[max(0, verb - Self.reach)].start)
        let last = Int(tokens[min(tokens.count - 1, verb + Self.reach)].end)
        func distance(_ name: Range<Int>) -> Int {
            name.lowerBound >= end ? name.lowerBound - end : start - name.upperBound
        }
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].bytes.lowerBound < first { low = middle + 1 } else { high = middle }
        }
        var nearest: Range<Int>?
        for place in low..<names.count {
            let name = names[place]
            guard name.bytes.lowerBound < last else { break }
            guard Self.speakers.contains(name.kind), name.bytes.upperBound <= last, !name.bytes.overlaps(quotation)
            else { continue }
            if let known = nearest, distance(known) <= distance(name.bytes) { continue }
            nearest = name.bytes
        }
        return nearest
    }

    private static let speakers: [Mention.Kind] = [.person, .organisation, .place]
}

extension SpeechReader.Found {
    /// What it is to those who read the text.
    var mention: Mention {
        switch role {
        case .negation: Mention(bytes: bytes, kind: .negation, value: .text("not"))
        case .may: Mention(bytes: bytes, kind: .mood, value: .text("may"))
        case .will: Mention(bytes: bytes, kind: .mood, value: .text("will"))
        case .did: Mention(bytes: bytes, kind: .mood, value: .text("did"))
        case .saying: Mention(bytes: bytes, kind: .quotation, value: .quotation(speaker: speaker))
        }
    }
}
