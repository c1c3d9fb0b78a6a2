import Languages

/// Reads quotations with their speakers, negations, and the mood of events.
struct SpeechReader {
    let lexicon: Lexicon
    let tokens: [Token]
    /// The names, in the order of the text.
    let names: [Mention]
    private(set) var mentions: [Mention] = []

    init(lexicon: Lexicon, tokens: [Token], names: [Mention]) {
        self.lexicon = lexicon
        self.tokens = tokens
        self.names = names
    }

    /// One pass; a paragraph's open quotation marks end with it.
    mutating func read(_ text: Span<UInt8>) {
        var open: [(mark: UInt32, place: Int)] = []
        for place in tokens.indices {
            let token = tokens[place]
            if token.startsLine { open.removeAll(keepingCapacity: true) }
            switch token.kind {
            case .word:
                if token.traits.contains(.role), let role = lexicon.word(token.word).role { word(token, role) }
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

    private mutating func word(_ token: Token, _ role: SpeechWords.Role) {
        let bytes = Int(token.start)..<Int(token.end)
        switch role {
        case .negation: mentions.append(Mention(bytes: bytes, kind: .negation, value: .text("not")))
        case .may: mentions.append(Mention(bytes: bytes, kind: .mood, value: .text("may")))
        case .will: mentions.append(Mention(bytes: bytes, kind: .mood, value: .text("will")))
        case .did: mentions.append(Mention(bytes: bytes, kind: .mood, value: .text("did")))
        case .saying: break
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
        for name in names[low...] {
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
