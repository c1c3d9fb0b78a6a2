import Languages

/// Reads quotations with their speakers, negations, and the mood of events.
struct SpeechReader {
    let words: SpeechWords
    let tokens: [Token]
    /// Where the names stand, in the order of the text.
    let names: [Range<Int>]
    private(set) var mentions: [Mention] = []

    init(words: SpeechWords, tokens: [Token], names: [Range<Int>]) {
        self.words = words
        self.tokens = tokens
        self.names = names
    }

    /// One pass; a paragraph's open quotation marks end with it.
    mutating func read(_ text: Span<UInt8>) {
        var open: [(mark: UInt32, place: Int)] = []
        for (place, token) in tokens.enumerated() {
            if token.startsLine { open.removeAll(keepingCapacity: true) }
            switch token.kind {
            case .word: word(place, text)
            case .mark where token.hash == 0x22:
                var at = Int(token.start)
                guard let mark = text.scalar(at: &at) else { continue }
                if let last = open.last, Self.closes(mark, last.mark) {
                    open.removeLast()
                    if open.isEmpty { quotation(from: last.place, to: place) }
                } else if Self.opens(mark), open.count < Self.deepest {
                    open.append((mark, place))
                }
            default: break
            }
        }
        mentions.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }

    /// How many quotations stand inside one another; more is no prose.
    private static let deepest = 8
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

    private mutating func word(_ place: Int, _ text: Span<UInt8>) {
        let token = tokens[place]
        let bytes = Int(token.start)..<Int(token.end)
        switch words.role(token.hash) {
        case .negation: mentions.append(Mention(bytes: bytes, kind: .negation, value: .text("not")))
        case .may: mentions.append(Mention(bytes: bytes, kind: .mood, value: .text("may")))
        case .will: mentions.append(Mention(bytes: bytes, kind: .mood, value: .text("will")))
        case .did: mentions.append(Mention(bytes: bytes, kind: .mood, value: .text("did")))
        case .saying, nil: break
        }
    }

    private mutating func quotation(from opening: Int, to closing: Int) {
        guard opening + 1 < closing else { return }
        let count = tokens[opening + 1..<closing].count { $0.kind == .word }
        let verb = saying(opening, closing)
        guard count >= (verb == nil ? Self.fewest.alone : Self.fewest.said) else { return }
        let bytes = Int(tokens[opening + 1].start)..<Int(tokens[closing - 1].end)
        mentions.append(
            Mention(
                bytes: bytes, kind: .quotation, value: .quotation(speaker: verb.flatMap { speaker($0, outside: bytes) })
            ))
    }

    /// The nearest verb of saying before or behind the marks, in the same paragraph.
    private func saying(_ opening: Int, _ closing: Int) -> Int? {
        for distance in 1...Self.reach {
            let behind = closing + distance
            if behind < tokens.count, !tokens[closing + 1...behind].contains(where: \.startsLine), isSaying(behind) {
                return behind
            }
            let before = opening - distance
            if before >= 0, !tokens[before + 1...opening].contains(where: \.startsLine), isSaying(before) {
                return before
            }
        }
        return nil
    }

    private func isSaying(_ place: Int) -> Bool {
        tokens[place].kind == .word && words.role(tokens[place].hash) == .saying
    }

    /// The name nearest to a verb of saying, within its reach.
    private func speaker(_ verb: Int, outside quotation: Range<Int>) -> Range<Int>? {
        let (start, end) = (Int(tokens[verb].start), Int(tokens[verb].end))
        let first = Int(tokens[max(0, verb - Self.reach)].start)
        let last = Int(tokens[min(tokens.count - 1, verb + Self.reach)].end)
        func distance(_ name: Range<Int>) -> Int {
            name.lowerBound >= end ? name.lowerBound - end : start - name.upperBound
        }
        return names.filter { $0.lowerBound >= first && $0.upperBound <= last && !$0.overlaps(quotation) }
            .min { distance($0) < distance($1) }
    }
}
